/** Colours, type and the frame of the page. Every pair of text and ground has a contrast of 4.5 to 1 or more. */
export const pageStyle = `:root{color-scheme:light dark;--ground:#f7f6f3;--card:#fff;--ink:#1f2328;--soft:#5a6067;--line:#dbd8d0;--strong:#8a8d91;--strength:#0f6b35;--strength-tint:#e1f2e7;--concern:#9a3700;--concern-tint:#fdeadb;--signal:#1f56b5;--signal-tint:#e3ecfb;--agent:#415a78;--customer:#8292a6}
@media screen and (prefers-color-scheme:dark){:root{--ground:#15181b;--card:#1d2125;--ink:#e8e6e1;--soft:#aab0b7;--line:#353b41;--strong:#7b8188;--strength:#7ddba3;--strength-tint:#173429;--concern:#ffb48a;--concern-tint:#40281a;--signal:#9dc3ff;--signal-tint:#1c2d4b;--agent:#b3c7e0;--customer:#6f8096}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:74rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:clamp(1.5rem,5vw,3rem)}
footer{padding-bottom:3rem}
h1,h2,h3,p,ul,ol,figure{margin:0;padding:0}
h1{font-size:clamp(1.5rem,4vw,2rem);line-height:1.2;letter-spacing:-.01em}
h2{font-size:1.25rem;line-height:1.3;margin-bottom:.35rem}
h3{font-size:1rem;line-height:1.4}
section{margin-top:2.75rem}
h2+.figures{margin-top:.75rem}
section>p{max-width:48rem}
section>p+p{margin-top:.5rem}
section>.soft{margin-bottom:1rem}
ul,ol{list-style:none}
a{color:inherit;text-underline-offset:.15em;text-decoration-color:var(--strong)}
a:hover{text-decoration-color:currentColor}
a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--signal);outline-offset:2px;border-radius:.2rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem;top:.5rem;padding:.5rem 1rem;background:var(--card);border-radius:.3rem}
.skip:focus{left:1rem}
.soft,.by,.place,.role{color:var(--soft)}
.soft{font-size:.9rem}
.over{color:var(--soft);font-size:.9rem;margin-bottom:.25rem}
.counts{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.9rem;font-weight:600}
nav{margin-top:1.25rem;padding-top:.9rem;border-top:1px solid var(--line);font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
table{width:100%;border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:baseline;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--soft);font-size:.8rem;overflow-wrap:normal}
details>summary{cursor:pointer;color:var(--soft);font-size:.85rem}
@media print{:root{--ground:#fff;font-size:10pt}nav,.skip,#filters,details:not(.aside){display:none!important}details.aside::details-content{content-visibility:visible}section{margin-top:1.5rem}main,header,footer{max-width:none;padding:0}a{text-decoration:none}h2,h3{break-after:avoid}.figure,.note,.cards>li,.said{break-inside:avoid}mark,.ref,.bar,.dot,.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

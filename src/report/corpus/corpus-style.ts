import { pageStyle } from '../style-page';
import { partStyle } from '../style-parts';

/** The style of a corpus page: that of a conversation's page, and what only it has. */
export const corpusStyle = `${pageStyle}${partStyle}section section{margin-top:1.5rem}
.pair>section{min-width:0}
.shares th[scope=row]{min-width:6.5rem}
.shares td{width:1%}
.shares td b,.shares td .reach{white-space:nowrap}
.shares+details,.pair+details{margin-top:.75rem}
.shares td:nth-child(n+3){white-space:nowrap}
.shares td:last-child,.shares th:last-child{text-align:end}
.shares td .reach{color:var(--soft);font-size:.85em;display:block}
#agents~.shares{max-width:40rem}
h2+.spreads,h2+.figure{margin-top:.75rem}
h3+.cards,h3+.points{margin-top:.4rem}
.range{display:block;margin-top:.1rem}
.range .track{stroke:var(--line)}
.range rect.reach{fill:var(--kind,var(--ink));opacity:.35}
.upto{fill:var(--kind,var(--ink));opacity:.55}
.mid{fill:var(--kind,var(--ink))}
.band{fill:var(--kind);opacity:.16}
.course{fill:none;stroke:var(--kind);stroke-width:2;stroke-linejoin:round}
.concern .course{stroke-dasharray:6 4}
.key{display:inline-block;width:1.4em;margin-inline-end:.45em;vertical-align:.25em;border-top:2px solid var(--kind)}
.concern .key{border-top-style:dashed}
.spreads{display:grid;gap:1.25rem}
.quote+.quote{margin-top:.15rem}
.points li+li{margin-top:.5rem}
.excerpts{display:grid;gap:1.25rem;margin-top:.75rem}
.excerpt{padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;min-width:0;scroll-margin:1rem}
.excerpt h4{margin:0;font-size:.95rem}
.excerpt:target,.points li:target{outline:2px solid var(--ink);outline-offset:2px}
.line{margin-top:.7rem;padding-inline-start:.8rem;border-inline-start:3px solid var(--customer)}
.line.side{border-inline-start-color:var(--agent)}
.excerpt>.by{margin-top:.6rem}
.line .text{margin-top:.1rem;line-height:1.6}
@media (max-width:40rem){.inner{display:none}}
@media (min-width:60rem){.spreads,.excerpts{grid-template-columns:1fr 1fr}.summary{grid-template-columns:minmax(0,1fr) 24rem}}
@media print{section details{display:block!important}.excerpt{break-inside:avoid}}
`;

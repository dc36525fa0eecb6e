/** Summary, charts, cards, turns, notes. Kinds differ by line and word, not by colour alone. */
export const partStyle = `.strength{--kind:var(--strength);--tint:var(--strength-tint)}
.concern{--kind:var(--concern);--tint:var(--concern-tint)}
.signal{--kind:var(--signal);--tint:var(--signal-tint)}
.counts span::before,.told li::before{content:"";display:inline-block;width:.6em;height:.6em;margin-inline-end:.5em;background:var(--kind)}
.strength::before{border-radius:50%}
.signal::before{rotate:45deg}
.summary{display:grid;gap:1.5rem 3rem}
.told li{padding-inline-start:1.1em;text-indent:-1.1em;margin-top:.45rem}
.told li>*{text-indent:0}
.step{margin-top:1.25rem;padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
.step .ref{margin-inline-start:.35em}
.step dt{color:var(--soft);font-size:.85rem}
.step dd{margin:0 0 .6rem}
.step dl{margin:0}
.step dd:last-child{margin:0}
.principles h3+ul{margin:.2rem 0 .9rem}
.principles li{display:flex;justify-content:space-between;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--line);font-size:.95rem}
.principles li span{flex:none;color:var(--soft);font-variant-numeric:tabular-nums}
.figures,.pair{display:grid;gap:1.25rem}
.figure{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.1rem;min-width:0}
.figure svg{display:block;margin:.6rem 0 .5rem;overflow:visible}
.figure details{margin-top:.6rem}
.figure table{margin-top:.5rem}
.figure p+p,.points+p{margin-top:.5rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin-top:.4rem;font-size:.9rem}
.swatch{display:inline-block;width:.75em;height:.75em;margin-inline-end:.45em;border-radius:.15em;background:var(--customer)}
.swatch.agent{background:var(--agent)}
svg text{font-size:.75rem;fill:var(--soft)}
.zero{stroke:var(--strong);stroke-dasharray:2 4}
.median{stroke:var(--ink);stroke-dasharray:5 4}
.mood{fill:none;stroke:var(--ink);stroke-width:1.75;stroke-linejoin:round}
.area{fill:var(--customer);opacity:.2}
.stem{stroke:var(--agent);stroke-width:2}
.dot.agent{fill:var(--agent)}
.grid{stroke:var(--line)}
.dot{fill:var(--ink);stroke:var(--card);stroke-width:1.5}
.dot.better,.turning.better{fill:var(--strength)}
.dot.worse,.turning.worse{fill:var(--concern)}
svg .turning{font-weight:600}
.points .better .sign{color:var(--strength)}
.points .worse .sign{color:var(--concern)}
.bar{fill:var(--customer)}
.bar.agent{fill:var(--agent)}
.edge{stroke:var(--card);stroke-width:2}
.cards{background:var(--card);border:1px solid var(--line);border-radius:.5rem}
.cards>li{padding:.6rem 1.1rem}
.cards>li+li{border-top:1px solid var(--line)}
.cards p+p{font-size:.9rem;margin-top:.1rem}
.state{font-weight:600}
.state.kept{color:var(--strength)}
.state.broken,.state.past{color:var(--concern)}
#filters{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;margin:0 0 1rem;padding:.6rem 0;border:0;border-block:1px solid var(--line);font-size:.9rem;min-width:0}
#filters select{font:inherit;max-width:15rem;color:inherit;background:var(--card);border:1px solid var(--strong);border-radius:.3rem;padding:.15rem .3rem}
#filters input{accent-color:var(--kind);width:1rem;height:1rem;vertical-align:-.15em}
#filters output{color:var(--soft)}
.turn:target .said{outline:2px solid var(--ink);outline-offset:2px}
.turn{scroll-margin:1rem;display:grid;gap:.6rem 2rem;margin-top:1rem;align-items:start}
.said{padding:.8rem 1.1rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;border-inline-start:4px solid var(--customer);min-width:0}
.side .said{border-inline-start-color:var(--agent)}
.internal .said{border-style:dashed}
.said h3{display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:baseline;font-size:.95rem}
.role,.place{font-weight:400;font-size:.85rem}
.place{margin-inline-start:auto}
.text{margin-top:.35rem;white-space:pre-line;unicode-bidi:plaintext;line-height:1.75}
.aside{color:var(--soft);font-size:.9em}
details.aside{margin:.2rem 0}
mark{color:inherit;background:var(--tint);border-radius:.15em;padding:.1em 0;text-decoration:underline solid 2px var(--kind);text-underline-offset:.2em;text-decoration-skip-ink:none}
mark.concern{text-decoration:underline wavy 1.5px var(--kind)}
mark.signal{text-decoration:underline dotted 2px var(--kind)}
mark.off{background:none;text-decoration:none}
.ref{padding:.1em .5em;margin-inline:.2em .1em;border-radius:.75em;border:1px solid var(--kind);background:var(--tint);color:var(--kind);font-size:.72rem;font-weight:700;text-decoration:none;text-indent:0;white-space:nowrap;user-select:none}
.ref:hover{background:var(--kind);color:var(--card)}
.ref:target,.note:target{outline:2px solid var(--kind);outline-offset:3px}
.notes{display:grid;gap:.9rem;min-width:0}
.note{border-inline-start:3px solid var(--kind);padding:.1rem 0 .1rem .9rem;font-size:.92rem;line-height:1.45;border-radius:1px;scroll-margin:2rem}
.note p+p{margin-top:.2rem}
.note .kind{color:var(--kind)}
.note b{color:var(--ink)}
.note .kind .ref{margin-inline-start:0}
.advice::before{content:"→";margin-inline-end:.4em;color:var(--kind)}
.try{padding:.3rem .6rem;background:var(--card);border:1px solid var(--line);border-radius:.3rem}
.by{font-size:.75rem}
@media (min-width:60rem){.summary{grid-template-columns:minmax(0,1fr) 24rem}.figures{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}#mood{grid-column:1/-1}.pair{grid-template-columns:1fr 1fr;gap:2.5rem}.turn{grid-template-columns:minmax(0,1fr) 26rem}}
@media screen and (min-width:60rem){.said{position:sticky;top:.75rem}}
@media (forced-colors:active){mark{color:CanvasText;background:Canvas}.bar,.dot{forced-color-adjust:none}}
`;

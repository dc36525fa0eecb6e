import { english } from '../../src/english';
import { explain } from '../../src/analysis/explain';
import { annotate } from '../../src/conversation/annotate';
import { measureOf } from './held';
import { readFileSync } from 'node:fs';
const [col, ...said] = process.argv.slice(2);
const m = measureOf(col!)!; const e = english();
for (const t of said) { const c = annotate({ turns: [{role:'customer', text:'My order is three weeks late and nobody answers me.'},{ role: 'agent', text: t }] }, e); console.log(Number(explain(m, c.turns[1]!, c).value).toFixed(2), t, explain(m, c.turns[1]!, c).contributions.filter(x=>x.amount).map(x=>`${x.name} ${x.amount.toFixed(2)}`).join('; ')); }
const vals: [number,string][] = [];
for (const line of readFileSync('/work/shared/corpora/dlg_twcs_airlines.ndjson','utf8').split('\n').filter(Boolean).slice(0,700)) {
  const row = JSON.parse(line); const c = annotate({ turns: row.turns.map((t:any)=>({role:t.role,text:t.text})) }, e);
  for (const turn of c.turns) if (turn.role==='agent') vals.push([Number(explain(m, turn, c).value), turn.text]);
}
vals.sort((a,b)=>b[0]-a[0]);
console.log('airline agent turns', vals.length, 'share>=.5', vals.filter(v=>v[0]>=.5).length/vals.length, 'median', vals[vals.length>>1]![0]);
for (const v of vals.slice(0,12)) console.log('  ', v[0].toFixed(2), v[1].slice(0,160));

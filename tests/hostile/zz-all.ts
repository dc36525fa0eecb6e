import { entries } from './entries';
import { faultOf, triesOf } from './tries';
const only = process.argv.slice(2);
for (const entry of entries) { if (only.length && !only.some((o) => entry.name.includes(o))) continue; const t = Date.now(); let n = 0; const kinds = new Map<string, number>(); let slow = '';
  for (const one of triesOf(entry)) { const b = Date.now(); const f = faultOf(entry, one); n += 1; if (Date.now() - b > 3000) slow += ` SLOW ${one.what} ${Date.now() - b}`; if (f !== undefined) { const k = f.replace(/^.*? at /, 'at '); kinds.set(k, (kinds.get(k) ?? 0) + 1); } }
  console.log(entry.name, n, `${Date.now() - t} ms`, [...kinds].slice(0, 6).join(' | '), kinds.size, slow); }

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { type Item, type Outcome, scoreItem, type Tally, tally } from './score';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean' }, analyzer: { type: 'string' } } });
const directory = positionals[0] ?? '../shared/challenge';

const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));

const line = (name: string, { hits, misses, falseAlarms }: Tally): string =>
  `${name.padEnd(36)} hit ${String(hits).padStart(3)}  missed ${String(misses).padStart(3)}  false ${String(falseAlarms).padStart(3)}  precision ${share(hits, hits + falseAlarms)}  recall ${share(hits, hits + misses)}`;

const sum = (tallies: Iterable<Tally>): Tally => {
  const total = { hits: 0, misses: 0, falseAlarms: 0 };
  for (const one of tallies) {
    total.hits += one.hits;
    total.misses += one.misses;
    total.falseAlarms += one.falseAlarms;
  }
  return total;
};

const explain = ({ item, misses, falseAlarms }: Outcome): void => {
  if (misses.length + falseAlarms.length === 0) return;
  console.log(`\n${item.id} (${item.why})`);
  for (const turn of item.turns.slice(0, item.turn + 1)) console.log(`   ${turn.role}${turn.visibility === 'internal' ? ' (internal)' : ''}: ${turn.text}`);
  for (const miss of misses) console.log(`   - missed ${miss.detector}: "${miss.quote}"`);
  for (const finding of falseAlarms) console.log(`   + false  ${finding.detector}: "${finding.quote}"`);
};

const annotator = english();
const all: Tally[] = [];
if (!existsSync(directory)) console.log(`skipped: no corpora (${directory} is not there)`);
for (const analyzer of analyzers) {
  const file = join(directory, `${analyzer.id}.ndjson`);
  if (!existsSync(file) || (values.analyzer !== undefined && values.analyzer !== analyzer.id)) continue;
  const items = readFileSync(file, 'utf8').split('\n').filter((row) => row.trim() !== '').map((row) => JSON.parse(row) as Item);
  const alone = [analyzer];
  const outcomes = items.map((item) => scoreItem(item, analyzer.id, alone, annotator));
  if (values.verbose === true) outcomes.forEach(explain);
  const tallies = tally(outcomes);
  console.log(`\n${analyzer.id}: ${items.length} items`);
  for (const [detector, one] of [...tallies].sort()) console.log(line(detector, one));
  all.push(sum(tallies.values()));
  console.log(line(`${analyzer.id} in all`, sum(tallies.values())));
}
if (all.length > 1) console.log(`\n${line('all', sum(all))}`);

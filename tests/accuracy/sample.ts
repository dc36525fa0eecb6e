import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Conversation } from '../../src/conversation/turn';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { review } from '../../src/review';

/**
 * Prints a random sample of findings in real dialogues, for reading; nothing of it is stored.
 * `tsx tests/accuracy/sample.ts labelling/blame --count 50 --seed 7 --file FILE --limit 4000`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '../shared/corpora/dlg_twcs_airlines.ndjson' },
    limit: { type: 'string', default: '4000' },
    kind: { type: 'string' },
  },
});

/** Mulberry32: a small seeded generator, enough for shuffling. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const shuffled = <T>(items: readonly T[], next: () => number): T[] =>
  items.map((item) => [next(), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item);

const wanted = positionals[0] ?? '';
const using: readonly Analyzer[] = analyzers.filter((analyzer) => wanted === '' || wanted.startsWith(analyzer.id));
if (!existsSync(values.file)) {
  console.log('skipped: no corpora');
} else {
  const next = random(Number(values.seed));
  const rows = readFileSync(values.file, 'utf8').split('\n').filter((row) => row !== '');
  const annotator = english();
  const shown: string[] = [];
  const firings = new Map<string, number>();
  let turns = 0;
  for (const row of shuffled(rows, next).slice(0, Number(values.limit))) {
    const conversation = JSON.parse(row) as Conversation;
    turns += conversation.turns.filter((turn) => turn.role === 'agent').length;
    const plain = { id: conversation.id ?? '', turns: conversation.turns.map(({ role, text, at }) => ({ role, text, ...(at === undefined ? {} : { at }) })) };
    for (const finding of review(plain, { annotator, analyzers: using }).findings) {
      if (!finding.detector.startsWith(wanted) || (values.kind !== undefined && finding.kind !== values.kind)) continue;
      firings.set(finding.detector, (firings.get(finding.detector) ?? 0) + 1);
      const text = conversation.turns[finding.turn]?.text ?? '';
      const before = conversation.turns[finding.turn - 1];
      shown.push(`${finding.detector}\n    ${before?.role ?? '–'}: ${before?.text ?? ''}\n  > ${text.slice(0, finding.span.start)}«${finding.quote}»${text.slice(finding.span.end)}`);
    }
  }
  for (const one of shuffled(shown, next).slice(0, Number(values.count))) console.log(one);
  console.log(`\n${turns} agent turns read`);
  for (const [detector, count] of [...firings].sort()) console.log(`${detector.padEnd(36)} ${count} firings, ${((count * 1000) / turns).toFixed(1)} per 1,000 agent turns`);
}

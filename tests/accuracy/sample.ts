import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Finding } from '../../src/analysis/finding';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { review } from '../../src/review';
import { seeded } from './bootstrap';
import { conversationOf, readCorpus } from './corpus';
import type { CorpusRow } from './tasks';

/**
 * Prints a seeded random sample of findings in real dialogues, for reading; nothing of it is stored.
 * `npm run sample -- labelling/blame --count 50 --seed 7 --file FILE --limit 4000`
 * `--each 50`: up to so many of every detector. `--kind concern`. `--turns 100`: agents' turns drawn without
 * regard to findings, each with the findings in it, to see what is missed. Every finding has its detector and a
 * number; verdict files for `readings/record.ts` name them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    each: { type: 'string' },
    turns: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '../shared/corpora/dlg_twcs_airlines.ndjson' },
    limit: { type: 'string', default: '4000' },
    kind: { type: 'string' },
  },
});

/** A finding where it stands. */
interface Found {
  readonly finding: Finding;
  readonly row: CorpusRow;
}

const wanted = positionals[0] ?? '';
const using: readonly Analyzer[] = analyzers.filter((analyzer) => wanted === '' || wanted.startsWith(analyzer.id));
const next = seeded(Number(values.seed));

const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items.map((item) => [next(), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item);

const said = ({ turns = [] }: CorpusRow, index: number): string => {
  const turn = turns[index];
  return turn === undefined ? '–' : `${turn.role}: ${turn.text}`;
};

const show = ({ finding: { detector, turn, span, quote }, row }: Found, number: number): void => {
  const text = row.turns?.[turn]?.text ?? '';
  console.log(`${detector}\t${number}\n    ${turn < 2 ? '' : `${said(row, turn - 2)}\n    `}${said(row, turn - 1)}\n  > ${text.slice(0, span.start)}«${quote}»${text.slice(span.end)}`);
};

const showFindings = (found: readonly Found[], turns: number): void => {
  const detectors = [...new Set(found.map(({ finding }) => finding.detector))].sort();
  const groups = values.each === undefined ? [shuffled(found).slice(0, Number(values.count))] : detectors.map((detector) => shuffled(found.filter(({ finding }) => finding.detector === detector)).slice(0, Number(values.each)));
  for (const group of groups) group.forEach((one, index) => show(one, index + 1));
  console.log(`\n${turns} agent turns read`);
  for (const detector of detectors) {
    const count = found.filter(({ finding }) => finding.detector === detector).length;
    console.log(`${detector.padEnd(36)} ${count} firings, ${((count * 1000) / turns).toFixed(1)} per 1,000 agent turns`);
  }
};

const showTurns = (rows: readonly CorpusRow[], found: readonly Found[], count: number): void => {
  const turns = rows.flatMap((row) => (row.turns ?? []).flatMap(({ role }, index) => (role === 'agent' ? [{ row, index }] : [])));
  shuffled(turns).slice(0, count).forEach(({ row, index }, number) => {
    const here = found.filter(({ finding, row: other }) => other === row && finding.turn === index);
    console.log(`turn\t${number + 1}\n    ${said(row, index - 1)}\n  > ${said(row, index)}\n    found: ${here.map(({ finding }) => `${finding.detector} «${finding.quote}»`).join('; ') || 'nothing'}`);
  });
};

if (!existsSync(values.file)) {
  console.log('skipped: no corpora');
} else {
  const annotator = english();
  const rows = shuffled(readCorpus(dirname(values.file), basename(values.file, '.ndjson')).rows).slice(0, Number(values.limit));
  const turns = rows.reduce((sum, row) => sum + (row.turns ?? []).filter(({ role }) => role === 'agent').length, 0);
  const found = rows.flatMap((row) => review(conversationOf(row, 'agent'), { annotator, analyzers: using, settings: { preview: true } }).findings.flatMap((finding): Found[] =>
    finding.detector.startsWith(wanted) && (values.kind === undefined || finding.kind === values.kind) ? [{ finding, row }] : [],
  ));
  if (values.turns === undefined) showFindings(found, turns);
  else showTurns(rows, found, Number(values.turns));
}

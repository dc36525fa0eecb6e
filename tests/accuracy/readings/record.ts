import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readingsOf, type Tally } from './readings';

/**
 * Adds two readers' verdicts to the counts: `tsx tests/accuracy/readings/record.ts FIRST SECOND --corpus NAME --seed N`.
 * Each file has a line a finding, `detector TAB number TAB right|wrong`, as `npm run sample -- --numbered` lists them.
 * Findings that only one of them judged are named and left out.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { corpus: { type: 'string', default: 'dlg_twcs_airlines' }, seed: { type: 'string', default: '1' } } });
const [firstFile, secondFile] = positionals;
if (firstFile === undefined || secondFile === undefined) throw new Error('Give two files of verdicts.');

const verdictsIn = (file: string): Map<string, boolean> =>
  new Map(readFileSync(file, 'utf8').split('\n').flatMap((line): [string, boolean][] => {
    const [detector, number, verdict] = line.trim().split(/\s+/);
    return detector !== undefined && number !== undefined && /^(?:right|wrong)$/.test(verdict ?? '') ? [[`${detector} ${number}`, verdict === 'right']] : [];
  }));

const first = verdictsIn(firstFile);
const second = verdictsIn(secondFile);
const common = [...first.keys()].filter((key) => second.has(key));
const alone = first.size + second.size - 2 * common.length;
if (alone > 0) console.error(`${alone} findings were judged by one reader alone and are left out`);

const count = (keys: readonly string[], a: boolean, b: boolean): number => keys.filter((key) => first.get(key) === a && second.get(key) === b).length;
const detectors = [...new Set(common.map((key) => key.split(' ')[0] ?? ''))].sort();
const tallies = detectors.map((detector): Tally => {
  const keys = common.filter((key) => key.startsWith(`${detector} `));
  return {
    detector, corpus: values.corpus, seed: Number(values.seed), date: new Date().toISOString().slice(0, 10),
    bothRight: count(keys, true, true), onlyFirst: count(keys, true, false), onlySecond: count(keys, false, true), bothWrong: count(keys, false, false),
  };
});
const before = readingsOf();
const kept = before.tallies.filter((tally) => !(detectors.includes(tally.detector) && tally.corpus === values.corpus && tally.seed === Number(values.seed)));
writeFileSync(new URL('./readings.json', import.meta.url), `${JSON.stringify({ ...before, tallies: [...kept, ...tallies] }, null, 1)}\n`);
console.log(`${common.length} findings of ${detectors.length} detectors recorded`);

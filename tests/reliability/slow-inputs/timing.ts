import { review } from '../../../src/review';
import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { readRecord, writeRecord } from '../record';
import { allPieces } from './pieces';
import { prose } from './prose';
import { repeated } from './repeated';
import { type Long, type Timing, timedSizes, tooSlow } from './timed';

/** Part of `npm run slow-inputs`: times the package's sources by the clock and adds what it finds to docs/reliability/slow-inputs.json. */
const annotator = english();

const timeOf = (role: 'customer' | 'agent', text: string): number => {
  const turns = [{ role: 'customer' as const, text: 'Hello.' }, { role, text }, { role: role === 'agent' ? ('customer' as const) : ('agent' as const), text: 'Hello?' }];
  const from = performance.now();
  review({ turns }, { annotator, analyzers, settings: { preview: true, longestTurn: 2_000_000 } });
  return performance.now() - from;
};

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const medianOf = (role: 'customer' | 'agent', text: string): number => {
  timeOf(role, text);
  return middle([timeOf(role, text), timeOf(role, text), timeOf(role, text)]);
};

const textOf = (piece: string, characters: number): string => (piece === '' ? prose(characters) : repeated(piece, Math.ceil(characters / piece.length)).slice(0, characters));
const rounded = (milliseconds: number): number => Number(milliseconds.toPrecision(3));

const [short, limit, long] = timedSizes;
for (let times = 0; times < 20; times += 1) for (const role of ['customer', 'agent'] as const) timeOf(role, prose(4000));
const all = allPieces().flatMap((piece) => (['customer', 'agent'] as const).map((role) => ({ piece, role, milliseconds: rounded(medianOf(role, textOf(piece, short))) }))).sort((a, b) => b.milliseconds - a.milliseconds);
const worst = all.filter(({ piece }, at) => all.findIndex((one) => one.piece === piece) === at).slice(0, 5);

const longOf = (piece: string, role: 'customer' | 'agent'): Long => {
  const atLimit = timeOf(role, textOf(piece, limit)) / 1000;
  return { piece, role, atLimit: rounded(atLimit), ...(atLimit > tooSlow ? {} : { beyond: rounded(timeOf(role, textOf(piece, long)) / 1000) }) };
};

const timing: Timing = {
  turns: all.length,
  above: all.filter(({ milliseconds }) => milliseconds > 50).length,
  median: middle(all.map(({ milliseconds }) => milliseconds)),
  prose: { customer: rounded(medianOf('customer', prose(short))), agent: rounded(medianOf('agent', prose(short))) },
  worst,
  long: [{ piece: '', role: 'customer' as const }, { piece: '', role: 'agent' as const }, ...worst].map(({ piece, role }) => longOf(piece, role)),
};
const { made: _made, ...searched } = readRecord<object>('slow-inputs') ?? { made: undefined };
writeRecord('slow-inputs', 'npm run slow-inputs', { ...searched, timing });
console.log(JSON.stringify(timing, null, 1));

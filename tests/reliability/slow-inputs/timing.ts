import { review } from '../../../src/review';
import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { keep } from './keep';
import { lexiconPieces } from './lexicon-pieces';
import { allPieces } from './pieces';
import { prose } from './prose';
import { repeated } from './repeated';
import { type Long, type Timing, timedSizes, tooSlow } from './timed';

/** `npm run slow-inputs -- timing`: times the package's sources, in processor time, which a busy machine hardly changes. */
const annotator = english();

const timeOf = (role: 'customer' | 'agent', text: string): number => {
  const turns = [{ role: 'customer' as const, text: 'Hello.' }, { role, text }, { role: role === 'agent' ? ('customer' as const) : ('agent' as const), text: 'Hello?' }];
  const from = process.cpuUsage();
  review({ turns }, { annotator, analyzers, settings: { preview: true, longestTurn: 2_000_000 } });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The first readings of a new text compile code; a page that stays open has done so. */
const medianOf = (role: 'customer' | 'agent', text: string): number => middle(Array.from({ length: 7 }, () => timeOf(role, text)));

const textOf = (piece: string, characters: number): string => (piece === '' ? prose(characters) : repeated(piece, Math.ceil(characters / piece.length)).slice(0, characters));
const rounded = (milliseconds: number): number => Number(milliseconds.toPrecision(3));

const [short, limit, long] = timedSizes;
for (let times = 0; times < 20; times += 1) for (const role of ['customer', 'agent'] as const) timeOf(role, prose(4000));
const all = [...allPieces(), ...lexiconPieces(2)].flatMap((piece) => (['customer', 'agent'] as const).map((role) => ({ piece, role, milliseconds: rounded(medianOf(role, textOf(piece, short))) }))).sort((a, b) => b.milliseconds - a.milliseconds);
const worst = all.filter(({ piece }, at) => all.findIndex((one) => one.piece === piece) === at).slice(0, 5);

const atLimit = (piece: string, role: 'customer' | 'agent'): Long => ({ piece, role, atLimit: rounded(timeOf(role, textOf(piece, limit)) / 1000) });
const beyond = (one: Long): Long => (one.atLimit > tooSlow ? one : { ...one, beyond: rounded(timeOf(one.role, textOf(one.piece, long)) / 1000) });

const known: Omit<Timing, 'long'> = {
  turns: all.length,
  above: all.filter(({ milliseconds }) => milliseconds > 50).length,
  median: middle(all.map(({ milliseconds }) => milliseconds)),
  prose: { customer: rounded(medianOf('customer', prose(short))), agent: rounded(medianOf('agent', prose(short))) },
  worst,
};
const keepAll = (found: readonly Long[]): void => keep('timing', '', { ...known, long: found } satisfies Timing);

// Kept after each step: the last one takes minutes.
keepAll([]);
let found: readonly Long[] = [{ piece: '', role: 'customer' as const }, { piece: '', role: 'agent' as const }, ...worst].map(({ piece, role }) => atLimit(piece, role));
keepAll(found);
for (const one of found) {
  found = found.map((other) => (other === one ? beyond(one) : other));
  keepAll(found);
}
console.log(JSON.stringify({ ...known, long: found }, null, 1));

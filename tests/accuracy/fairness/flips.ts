import { eld } from 'eld/extrasmall';
import { analyze } from '../../../src/analysis/analyze';
import { measure, type Row } from '../../../src/analysis/measure-rows';
import type { Settings } from '../../../src/analysis/settings';
import { analyzers } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import type { Turn } from '../../../src/conversation/turn';
import { languageIdentifier } from '../../../src/language-id';
import type { Annotator } from '../../../src/text/annotated-text';
import type { Pair, PairKind } from './pair';
import { pairs } from './pairs';

/** How often any detector flipped on one kind of pairs. */
export interface KindFairness {
  readonly kind: PairKind;
  readonly pairs: number;
  /** Flips of all detectors together. */
  readonly flips: number;
}

/** How often one detector fired, and how often on one variant only. */
export interface DetectorFairness {
  readonly detector: string;
  /** Pairs in which it fires on at least one variant. */
  readonly fired: number;
  readonly flips: number;
  /** Flips by all pairs. */
  readonly rate: number;
}

/** How far one column moves from `a` to `b`, as a share of its range. */
export interface MeasureFairness {
  readonly column: string;
  /** Mean of b − a: where it isn't near 0, one way of speaking is scored lower. */
  readonly shift: number;
  /** Mean of |b − a|. */
  readonly distance: number;
}

/** What changes in the findings and the numbers where only the speaker seems to change. */
export interface Fairness {
  readonly pairs: number;
  readonly kinds: readonly KindFairness[];
  readonly detectors: readonly DetectorFairness[];
  readonly measures: readonly MeasureFairness[];
}

/** A pair with the detectors that fire on each variant, and the columns of each. */
export interface ReadPair {
  readonly pair: Pair;
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
  readonly rows: readonly [Row | undefined, Row | undefined];
}

const settings: Settings = { preview: true, identifyLanguage: languageIdentifier(eld) };

/** Detectors that run at the end may point at the turn before: what they say of either turn depends on the judged one. */
const atEnd = new Set(analyzers.flatMap(({ detectors }) => detectors.filter(({ when }) => when === 'end').map(({ id }) => id)));

const turnsOf = ({ role, before }: Pair, text: string): Turn[] => [
  ...(before === undefined ? [] : [{ role: role === 'agent' ? 'customer' : 'agent', text: before } as const]),
  { role, text },
];

const readVariant = (pair: Pair, text: string, annotator: Annotator): { fired: ReadonlySet<string>; row: Row | undefined } => {
  const conversation = annotate({ turns: turnsOf(pair, text) }, annotator);
  const judged = conversation.turns.length - 1;
  const findings = analyze(conversation, analyzers, settings).findings.filter(({ turn, detector }) => turn === judged || atEnd.has(detector));
  return { fired: new Set(findings.map(({ detector }) => detector)), row: measure(conversation, analyzers, { scope: 'turn', settings }).at(-1) };
};

/** Reads both variants of a pair. */
export const readPair = (pair: Pair, annotator: Annotator): ReadPair => {
  const a = readVariant(pair, pair.a, annotator);
  const b = readVariant(pair, pair.b, annotator);
  return { pair, a: a.fired, b: b.fired, rows: [a.row, b.row] };
};

/** The detectors that fire on one variant of a pair and not on the other. */
export const flipsOf = ({ a, b }: ReadPair): string[] => [...new Set([...a, ...b])].filter((detector) => a.has(detector) !== b.has(detector)).sort();

const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

const detectorsOf = (read: readonly ReadPair[]): DetectorFairness[] =>
  analyzers.flatMap(({ detectors }) => detectors).map(({ id }) => {
    const fired = read.filter(({ a, b }) => a.has(id) || b.has(id));
    const flips = fired.filter(({ a, b }) => a.has(id) !== b.has(id)).length;
    return { detector: id, fired: fired.length, flips, rate: flips / read.length };
  });

const measuresOf = (read: readonly ReadPair[]): MeasureFairness[] =>
  analyzers.flatMap(({ measures }) => measures).filter(({ scope }) => scope === 'turn').flatMap(({ id, range: [low, high] }) => {
    const steps = read.flatMap(({ rows: [a, b] }) => {
      const [from, to] = [a?.[id], b?.[id]];
      return typeof from === 'number' && typeof to === 'number' ? [(to - from) / (high - low)] : [];
    });
    return steps.length === 0 ? [] : [{ column: id, shift: mean(steps), distance: mean(steps.map(Math.abs)) }];
  });

/** Reads every pair with every analyzer, and counts what only one variant gets. */
export const fairnessOf = (annotator: Annotator): Fairness => {
  const read = pairs.map((pair) => readPair(pair, annotator));
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].map((kind) => {
    const own = read.filter(({ pair }) => pair.kind === kind);
    return { kind, pairs: own.length, flips: own.reduce((sum, one) => sum + flipsOf(one).length, 0) };
  });
  return { pairs: read.length, kinds, detectors: detectorsOf(read), measures: measuresOf(read) };
};

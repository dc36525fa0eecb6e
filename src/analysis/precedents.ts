import type { Kind } from './detector';
import type { Finding, Report, TurningPoint } from './finding';
import { onPlain } from '../text/plain';

/** How often a detector spoke in the answers before turns of one kind. */
export interface Precedent {
  readonly detector: string;
  readonly kind: Kind;
  /** Answers in which it spoke. */
  readonly answers: number;
  /** `answers` as a share of all answers before turns of this kind, 0 to 1. */
  readonly share: number;
}

/** What came before turns of one kind. */
export interface PrecedentsOf {
  /** Turns of this kind. */
  readonly turns: number;
  /** Those with an answer of the agent's side before them: the denominator of every `share`. */
  readonly answers: number;
  /** Answers without any finding. */
  readonly plain: number;
  /** Most frequent first, then by id. */
  readonly detectors: readonly Precedent[];
}

/** What came before turns for better and for worse, over many conversations. */
export interface Precedents {
  readonly reports: number;
  readonly better: PrecedentsOf;
  readonly worse: PrecedentsOf;
  /** How to read the counts, and how not to. */
  readonly note: string;
}

/** One turning point with the findings in the answer before it. */
interface Told {
  readonly point: TurningPoint;
  readonly before: readonly Finding[];
}

const toldIn = ({ findings, turningPoints }: Report): Told[] => {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  return turningPoints.map((point) => ({ point, before: point.findings.flatMap((key) => byKey.get(key) ?? []) }));
};

const countsOf = (told: readonly Told[], turning: TurningPoint['turning']): PrecedentsOf => {
  const mine = told.filter(({ point }) => point.turning === turning);
  const answered = mine.filter(({ point }) => point.answer !== null);
  const counts = new Map<string, { kind: Kind; answers: number }>();
  for (const { before } of answered) {
    for (const [detector, kind] of new Map(before.map((finding) => [finding.detector, finding.kind]))) {
      counts.set(detector, { kind, answers: (counts.get(detector)?.answers ?? 0) + 1 });
    }
  }
  const detectors = [...counts].map(([detector, { kind, answers }]) => ({ detector, kind, answers, share: answers / answered.length }));
  return {
    turns: mine.length,
    answers: answered.length,
    plain: answered.filter(({ before }) => before.length === 0).length,
    detectors: detectors.sort((a, b) => b.answers - a.answers || (a.detector < b.detector ? -1 : 1)),
  };
};

/**
 * Counts over many conversations what the agent's side wrote just before the mood turned.
 *
 * @param reports - from `review`, with an analyzer that sees turns of mood (`recovery`).
 * @returns counts and shares for turns for better and for worse. What stands before a turn is associated with
 * it and need not have caused it: hard cases draw other answers than easy ones. Few turns make shaky shares.
 * @example
 * precedents([coach('Agent: Calm down.')]).worse.turns // => 0
 */
export const precedents = (reports: readonly Report[]): Precedents => onPlain('bad-input', 'reports', 'Give a list of what review() gave.', [reports], (reports) => {
  const told = reports.flatMap(toldIn);
  return {
    reports: reports.length,
    better: countsOf(told, 'better'),
    worse: countsOf(told, 'worse'),
    note: 'Association, not cause: these findings stood in the answer before the turn. Hard cases draw other answers than easy ones, and few turns make shaky shares.',
  };
});

import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { sift } from '../../text/sift';
import { failingToHappen, meant, negated, planned } from './asserted';
import { due, failing, type FailureCategory, type FailureFrame, lacking } from './failure-frames';
import { type Plain, tokenAt } from './plain-clause';
import { rolesAt } from './who-acts';
import { endOf, startOf } from '../../text/of-token';

/** Where a failure is told, and of which kind. */
export interface Failure {
  readonly category: FailureCategory;
  readonly match: Match;
}

const voices = /^(?:own|reported)$/;
/** Handles and joining words that open a clause. */
const skipped = ({ tokens }: AnnotatedText, at: number): boolean => {
  const token = tokens[at];
  return token === undefined || token.kind === 'mention' || token.kind === 'punctuation' || /^(?:and|but|because|so|or|that|hi|hello|hey|wow|well)$/.test(token.normal);
};

/** "On account of the poor service": the failure is named as a cause, whoever the clause is about. */
const causal = /\b(?:on account of|due to|owing to) (?:\w+ ){0,2}$/;

/** Without any of these in it, nothing in a clause fails to happen. */
const lack = /\b(?:n[eo]|yet to |fail|refus|declin|forg[eo]t|neglect|without|unable to|hardly|barely|cannot)/;

/** Of an event told more than once, the place that is told not to happen. */
const nearLack = (frame: RegExp, said: string): { readonly index: number; readonly 0: string } | null => {
  let offset = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const hit = frame.exec(said.slice(offset));
    if (hit === null) return null;
    const index = offset + hit.index;
    if (failingToHappen.test(said.slice(Math.max(0, index - 80), index).trimEnd())) return { index, 0: hit[0] };
    offset = index + hit[0].length;
  }
  return null;
};

/** What is late, told by its name: money is billing, an answer staff. */
const refined = (category: FailureCategory, said: string): FailureCategory =>
  category !== 'late' ? category
    : /\b(?:refund\w*|money|reimburse\w*|credit|cashback|payout|compensation)\b/.test(said) ? 'billing'
      : /\b(?:repl(?:y|ied|ies)|response|respon(?:d|ded)|answers?|call(?:ed)? (?:me )?back|callback|heard)\b/.test(said) ? 'staff'
        : /\bstill (?:no|without) (?:\w+ )?(?:internet|broadband|power|heating|water|signal|wifi|electricity)\b/.test(said) ? 'not-working' : category;

/** How a frame is told: of two in a clause, an earlier kind comes first. */
type Way = 'lacking' | 'failing' | 'due';

const ways: readonly (readonly [Way, readonly FailureFrame[]])[] = [['lacking', lacking], ['failing', failing], ['due', due]];

/** The frames of all ways in one list, each with its way, and their patterns. */
const inOne = (all: typeof ways): { readonly frames: readonly (readonly [Way, FailureFrame])[]; readonly patterns: readonly RegExp[] } => ({
  frames: all.flatMap(([way, frames]) => frames.map((frame) => [way, frame] as const)),
  patterns: all.flatMap(([, frames]) => frames.map(([, , pattern]) => pattern)),
});

const together = new WeakMap<typeof ways, ReturnType<typeof inOne>>();

/** Places, in the list of all frames, of those that may hold in a clause. */
export const possible = ({ said }: Plain): readonly number[] => sift(kept(together, ways, inOne).patterns, said);

/** Whether what stands before an event that fails, and the event, leave it told. */
const isAsserted = (way: Way, allowed: string, before: string, event: string): boolean => {
  if (way === 'due') {
    const lack = failingToHappen.exec(before);
    return lack !== null && !/\b(?:should|need|must|may|might|shall) not$/.test(before) && !meant.test(lack[1] ?? lack[2] ?? '');
  }
  if (planned.test(before) || (!allowed.includes('own') && /(?:^| )(?:i|we)(?: have| had)?$/.test(before))) return false;
  return way !== 'failing' || !negated.test(`${before} ${event}`);
};

/** The failure that one clause tells, by the frames at these places: what is due and lacking by the earliest, else by the first in the list. */
export const toldIn = (turn: AnnotatedText, clause: Clause, plain: Plain, places: readonly number[]): Failure | undefined => {
  if (places.length === 0) return undefined;
  const { said } = plain;
  const { frames } = kept(together, ways, inOne);
  const lacks = lack.test(said);
  let nearest = Infinity;
  let found: Failure | undefined;
  for (const at of places) {
    const one = frames[at];
    if (one === undefined) continue;
    const [way, [category, allowed, frame]] = one;
    const hit = way !== 'due' ? frame.exec(said) : lacks ? nearLack(frame, said) : null;
    if (hit === null || hit.index >= nearest) continue;
    const token = turn.tokens[tokenAt(plain, hit.index) ?? -1];
    if (token === undefined || !voices.test(token.voice)) continue;
    const last = tokenAt(plain, hit.index + hit[0].length - 1) ?? clause.from;
    const place = rolesAt(turn, clause, plain, hit.index, hit.index + (way === 'due' ? 0 : Math.max(0, hit[0].length - 1)));
    const roles = causal.test(said.slice(0, hit.index)) ? 'none' : place.roles;
    if (!roles.split(' ').some((role) => role !== '' && allowed.split(' ').includes(role))) continue;
    if (!isAsserted(way, allowed, said.slice(Math.max(0, hit.index - 120), hit.index).trimEnd(), hit[0])) continue;
    let from = Math.max(place.start, clause.from);
    while (from < last && skipped(turn, from)) from += 1;
    const end = plain.tokens.at(-1) ?? last;
    found = { category: refined(category, said), match: { from, to: Math.max(last, end) + 1, start: startOf(turn.tokens[from]), end: endOf(turn.tokens[end]) } };
    if (way !== 'due') return found;
    nearest = hit.index;
  }
  return found;
};

import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { failingToHappen, isHarmless, isTold, meant, negated, othersFirm, planned, slips, unreal } from './asserted';
import { contrastIn } from './contrast';
import { due, failing, type FailureCategory, type FailureFrame, lacking } from './failure-frames';
import { type Plain, plainOf } from './plain-clause';
import { rolesAt } from './who-acts';

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

/** Where one clause tells a failure. */
const toldIn = (turn: AnnotatedText, clause: Clause, kind: 'failing' | 'lacking' | 'due', frames: readonly FailureFrame[], plain: Plain): Failure[] => {
  const { said, at } = plain;
  let nearest = Infinity;
  let found: Failure[] = [];
  for (const [category, allowed, frame] of frames) {
    const hit = kind === 'due' ? nearLack(frame, said) : frame.exec(said);
    if (hit === null) continue;
    const token = turn.tokens[at[hit.index] ?? -1];
    if (token === undefined || !voices.test(token.voice)) continue;
    const last = at[hit.index + hit[0].length - 1] ?? clause.from;
    const place = rolesAt(turn, clause, plain, hit.index, hit.index + (kind === 'due' ? 0 : Math.max(0, hit[0].length - 1)));
    const { start } = place;
    const roles = causal.test(said.slice(0, hit.index)) ? 'none' : place.roles;
    if (!roles.split(' ').some((role) => role !== '' && allowed.split(' ').includes(role))) continue;
    const before = said.slice(Math.max(0, hit.index - 120), hit.index).trimEnd();
    if (kind === 'due') {
      const lack = failingToHappen.exec(before === '' ? '' : before);
      if (lack === null || /\b(?:should|need|must|may|might|shall) not$/.test(before) || meant.test(lack[1] ?? lack[2] ?? '')) continue;
    } else {
      if (planned.test(before) || (!allowed.includes('own') && /(?:^| )(?:i|we)(?: have| had)?$/.test(before))) continue;
      if (kind === 'failing' && negated.test(`${before} ${hit[0]}`)) continue;
    }
    let from = Math.max(start, clause.from);
    while (from < last && skipped(turn, from)) from += 1;
    if (hit.index >= nearest) continue;
    nearest = kind === 'due' ? hit.index : -1;
    found = [{ category: refined(category, said), match: { from, to: Math.max(last, at.at(-1) ?? last) + 1, start: turn.tokens[from]?.start ?? 0, end: turn.tokens[at.at(-1) ?? last]?.end ?? 0 } }];
  }
  return found;
};

const firmAddressed = /\b(?:you|your|u|ur)\b|@/i;

/** A clause with the fragment that goes on from it: "not a word, since Monday". */
const withRest = ({ clauses, tokens }: AnnotatedText, clause: Clause, index: number): Clause => {
  const next = clauses[index + 1];
  const goesOn = next?.sentence === clause.sentence && next.mood === 'fragment' && /^(?:since|and|then)$/.test(tokens[next.from]?.normal ?? '');
  return next !== undefined && goesOn ? { ...clause, to: next.to } : clause;
};

const readFailures = (turn: AnnotatedText): readonly Failure[] => {
  const found: Failure[] = [];
  let sentence = -1;
  let lead = '';
  let elsewhere = false;
  for (const [index, clause] of turn.clauses.entries()) {
    const plain = plainOf(turn, withRest(turn, clause, index));
    const context = clause.sentence === sentence ? lead : '';
    sentence = clause.sentence;
    lead = `${context} ${plain.said}`.slice(-300);
    if (plain.said === '' || !isTold(turn, clause, plain.said, lead.trim())) continue;
    const all = `${context} ${plain.said}`;
    elsewhere ||= othersFirm.test(all);
    const ofOthers = othersFirm.test(all) || (elsewhere && !firmAddressed.test(turn.text.slice(clause.start, clause.end)));
    if (unreal.test(all) || slips.test(all) || ofOthers || isHarmless(turn, clause, plain.said)) continue;
    found.push(...[...toldIn(turn, clause, 'lacking', lacking, plain), ...toldIn(turn, clause, 'failing', failing, plain), ...toldIn(turn, clause, 'due', due, plain)].slice(0, 1));
  }
  for (const match of contrastIn(turn)) {
    const clause = turn.clauses[turn.tokens[match.from]?.clause ?? -1];
    const lead = clause === undefined ? '' : turn.text.slice(turn.sentences[clause.sentence]?.start, clause.end).toLowerCase();
    if (clause !== undefined && !unreal.test(lead) && !slips.test(lead) && !found.some((one) => one.match.from < clause.to && clause.from < one.match.to)) found.push({ category: 'wrong-item', match });
  }
  return found.sort((a, b) => a.match.from - b.match.from);
};

const readings = new WeakMap<AnnotatedText, readonly Failure[]>();

/** Failures that a text asserts: one a clause, in their order. */
export const failuresTold = (turn: AnnotatedText): readonly Failure[] => kept(readings, turn, readFailures);

/** The failure a turn is mostly about: of the kind told most often, the first; of equals, the earliest. */
export const mainFailureTold = (turn: AnnotatedText): Failure | undefined => {
  const found = failuresTold(turn);
  if (found.length < 2) return found[0];
  const counts = new Map<FailureCategory, number>();
  for (const { category } of found) counts.set(category, (counts.get(category) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.find(({ category }) => counts.get(category) === most);
};

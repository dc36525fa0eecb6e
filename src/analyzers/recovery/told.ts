import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import { holds } from '../../text/sift';
import { isHarmless, isTold, othersFirm, slips, unreal } from './asserted';
import { contrastIn } from './contrast';
import type { FailureCategory } from './failure-frames';
import { plainOf } from './plain-clause';
import { type Failure, possible, toldIn } from './told-in-clause';
import { clauseOfToken, normalOf } from '../../text/of-token';

const firmAddressed = /\b(?:you|your|u|ur)\b|@/i;

/** Where a clause ends with the fragment that goes on from it: "not a word, since Monday". */
const endOf = ({ clauses, tokens }: AnnotatedText, clause: Clause, index: number): number => {
  const next = clauses[index + 1];
  const goesOn = next?.sentence === clause.sentence && next.mood === 'fragment' && /^(?:since|and|then)$/.test(normalOf(tokens[next.from]));
  return next !== undefined && goesOn ? next.to : clause.to;
};

/** Failures in each clause's own words. */
const plainlyTold = (turn: AnnotatedText): Failure[] => {
  const plains = turn.clauses.map((clause, index) => plainOf(turn, clause.from, endOf(turn, clause, index)));
  const found: Failure[] = [];
  const places = plains.map(possible);
  if (!places.some(({ length }) => length > 0)) return found;
  let sentence = -1;
  let lead = '';
  const contexts: string[] = [];
  let blamed = false;
  /** Whether another firm was spoken of in anything told so far. */
  const others = (): boolean => {
    while (!blamed && contexts.length > 0) blamed = holds(othersFirm, contexts.pop() ?? '');
    return blamed;
  };
  for (const [index, clause] of turn.clauses.entries()) {
    const plain = plains[index] ?? plainOf(turn, clause.from, clause.to);
    const context = clause.sentence === sentence ? lead : '';
    sentence = clause.sentence;
    lead = `${context} ${plain.said}`.slice(-300);
    if (plain.said === '' || !isTold(turn, clause, plain.said, lead.trim())) continue;
    const all = `${context} ${plain.said}`;
    const one = toldIn(turn, clause, plain, places[index] ?? []);
    contexts.push(all);
    if (one === undefined || unreal.test(all) || slips.test(all) || holds(othersFirm, all) || isHarmless(turn, clause, plain.said)) continue;
    if (firmAddressed.test(turn.text.slice(clause.start, clause.end)) || !others()) found.push(one);
  }
  return found;
};

const readFailures = (turn: AnnotatedText): readonly Failure[] => {
  const found = plainlyTold(turn);
  for (const match of contrastIn(turn)) {
    const clause = clauseOfToken(turn, turn.tokens[match.from]);
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
  const counts = new Map<FailureCategory, number>();
  for (const { category } of found) counts.set(category, (counts.get(category) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.find(({ category }) => counts.get(category) === most);
};

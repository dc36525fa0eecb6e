import type { AnnotatedTurn } from '../../conversation/turn';
import type { Detector } from '../../analysis/detector';
import { agreement as agreementWords, alsoI, assent, pointGranted, rightElsewhere, youAreRight } from '../../lexicons/agreement';
import { concession, ownHindsight } from '../../lexicons/concession';
import { sharedGoal } from '../../lexicons/shared-goal';
import type { Clause } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import type { Dispute } from './dispute';
import { awayFrom, evidenceSpan, stated, turnsAway } from './evidence-span';
import { echoes, reversals } from './reversal';
import { accuses, opines, wishes } from './stance';
import { startOf } from '../../text/of-token';

/** Whether a turn gives an opinion and asks nothing: an "exactly" after a fact or a question only confirms. */
const givesView = (before: AnnotatedTurn): boolean => opines(before) && !before.sentences.some(({ question }) => question);

/** Affection given back, and an answer to thanks: no view is shared. */
const affection = /\b(?:love|luv|like|adore|miss|appreciate|enjoy)\b(?: \w+)? (?:you|u|ya|y['’]all)\b/i;
const endsInThanks = ({ text, sentences }: AnnotatedTurn): boolean => /\b(?:thank\w*|thx|cheers)\b/i.test(text.slice(startOf(sentences.at(-1))));

/** Clauses that bear out what was said of others than the writer. */
const borneOut = (turn: AnnotatedTurn, before: AnnotatedTurn): Clause[] => {
  const echoed = echoes(turn, before);
  return echoed.length === 0 || accuses(before) ? [] : echoed.filter(({ of }) => of.subject !== 'i' && of.subject !== 'we' && !of.past).map(({ at }) => at.clause);
};

/** Where a turn agrees; most words of agreement do so only after an opinion. */
const agreeing = (turn: AnnotatedTurn, before: AnnotatedTurn | undefined, matches: Matches): Pick<Match, 'from' | 'to'>[] => {
  const [words, also, right] = [matches.of(agreementWords), matches.of(alsoI), matches.of(youAreRight)];
  if (before === undefined) return [...words, ...also, ...right];
  const [assents, credit] = [matches.of(assent), matches.of(pointGranted)];
  const mayShare = assents.length + credit.length > 0 && givesView(before) && !endsInThanks(before);
  return [
    ...words,
    ...(also.length === 0 || wishes(before) || !opines(before) ? [] : also),
    ...(before.sentences.at(-1)?.question === true ? [] : right),
    ...(mayShare ? assents : []),
    ...(mayShare && credit.length > 0 && !accuses(before) ? credit : []),
    ...borneOut(turn, before),
  ];
};

/** Finds the agent agreeing with what the customer thinks. */
export const agreement: Detector<'common-ground/agreement', Dispute> = {
  id: 'common-ground/agreement',
  title: 'Agreement with the customer',
  description: "Wording that shares the customer's view, judgement or proposal.",
  principle: 'find-common-ground',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "This says that you share the customer's view.",
  advice: 'Say which part you agree with, and build the next step on it.',
  told: { one: 'The customer’s view was shared aloud (“{quote}”).', many: 'The customer’s view was shared aloud {count} times, first with “{quote}”.' },
  limits: 'Confirming a fact can look like agreement. A point granted against your own side is a concession.',
  sources: ['Pomerantz 1984, Agreeing and disagreeing with assessments', 'goodturn, 2026'],
  lexicons: [agreementWords, alsoI, assent, concession, ownHindsight, pointGranted, rightElsewhere, sharedGoal, youAreRight],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'It makes no sense to ship one sock.' }, { role: 'agent', text: "«You're quite right». The pair goes out today." }] },
      { turns: [{ role: 'customer', text: "I don't like the new buttons." }, { role: 'agent', text: '«Neither do I, the old ones were better».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Is it open on Sunday?' }, { role: 'agent', text: 'Yes, that is right.' }] },
      'Please tick "I agree" at the end.',
      "I don't agree with the charge either way.",
    ],
  },
  detect: (turn, { customerBefore: before, memory, matches }) => {
    if (memory.stage !== 'open') return [];
    const found = stated(turn, agreeing(turn, before, matches)).filter(({ from }) => !turnsAway(turn, from));
    if (found.length === 0) return [];
    const denied = before === undefined ? [] : reversals(turn, before).map(({ clause }) => clause);
    const elsewhere = [rightElsewhere, concession, ownHindsight, sharedGoal].flatMap((lexicon) => matches.of(lexicon));
    return awayFrom(turn, found, [...elsewhere, ...denied]).slice(0, 1).map(({ from, to }) => evidenceSpan(turn, from, to)).filter(({ start, end }) => !affection.test(turn.text.slice(start, end)));
  },
};

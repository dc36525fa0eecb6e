import type { Detector } from '../../analysis/detector';
import { alsoI } from '../../lexicons/agreement';
import { otherPair, sharedGoal as sharedWords } from '../../lexicons/shared-goal';
import type { Dispute } from './dispute';
import { awayFrom, evidenceSpan } from './evidence-span';
import { wishes } from './stance';

/** Finds an aim that agent and customer are said to share. */
export const sharedGoal: Detector<'common-ground/shared-goal', Dispute> = {
  id: 'common-ground/shared-goal',
  title: 'Shared goal',
  description: 'An aim, wish or interest that both sides are said to have.',
  principle: 'find-common-ground',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This names something that you and the customer both want.',
  advice: 'Name the shared aim in words that the customer used, with its date.',
  told: { one: 'An aim of both sides was named (“{quote}”).', many: 'Aims of both sides were named {count} times, first with “{quote}”.' },
  limits: '"We both" can mean the agent and a colleague named elsewhere.',
  sources: ['Fisher & Ury 1981, Getting to Yes', 'goodturn, 2026'],
  lexicons: [alsoI, sharedWords, otherPair],
  examples: {
    found: [
      '«We both want the piano in tune before the recital».',
      '«I want this settled as much as you do».',
      "«You hope to move in by May, and that's exactly what we're working towards too».",
    ],
    clear: [
      'My manager and I both want to thank you.',
      'Both of us work mornings.',
      'We are on the same page number now.',
    ],
  },
  detect: (turn, { customerBefore, matches }) => {
    const also = customerBefore !== undefined && wishes(customerBefore) ? matches.of(alsoI) : [];
    return awayFrom(turn, [...matches.of(sharedWords), ...also], matches.of(otherPair)).map(({ from, to }) => evidenceSpan(turn, from, to)).slice(0, 1);
  },
};

import type { TurnMeasure } from '../../analysis/measure';
import { type FailureCategory, failureLexicons, mainFailure } from './failures';

/** What a complaint is about by its topic, where no failure is told in known wording. */
const topics: readonly (readonly [FailureCategory, RegExp])[] = [
  ['unavailable', /\bcancel/i],
  ['billing', /\b(?:refund|charge[ds]?|charging|fees?|bill|overpriced|price|pay)\b/i],
  ['late', /\b(?:late|delay\w*|bags?|luggage|baggage|wait(?:ing|ed)?|hours?|hrs|stuck|line|tarmac|missed|connection)\b/i],
  ['staff', /\b(?:hold|call|phone|agents?|rep|reps|service|staff|rude|answer|reply|respon\w+|help|email|attendants?|crew|treat\w*|speak|talk)\b/i],
  ['not-working', /\b(?:website|site|app|online|book(?:ing|ed)?|error|work(?:ing|s)?|log ?in|broken|system)\b/i],
  ['not-as-expected', /\b(?:seats?|food|wifi|plane|clean|dirty|uncomfortable|old|tv|quality)\b/i],
];

/** The category of the failure that a turn tells of. */
export const failureCategory: TurnMeasure<'failureCategory'> = {
  id: 'failureCategory',
  title: 'Failure category',
  description: 'The kind of service failure told: late, wrong-item, not-working, not-as-expected, unavailable, billing, staff, other. Where no known wording tells it, the topic named.',
  scope: 'turn',
  range: [0, 1],
  unit: 'category',
  source: 'goodturn, 2026; kinds after Bitner et al. 1990 and Keaveney 1995',
  limits: 'One category a turn. By topic alone it is a guess: trust it on complaints only.',
  lexicons: failureLexicons,
  read: (turn, { matches }) => mainFailure(turn, matches)?.category ?? topics.find(([, topic]) => topic.test(turn.text))?.[0] ?? null,
};

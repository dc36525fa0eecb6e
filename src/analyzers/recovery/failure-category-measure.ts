import type { TurnMeasure } from '../../analysis/measure';
import { type FailureCategory, mainFailure } from './failures';

/** What a complaint is about by its topic, where no failure is told in known wording. */
const topics: readonly (readonly [FailureCategory, RegExp])[] = [
  ['unavailable', /\bcancel/i],
  ['billing', /refund|charge|\b(?:fees?|bill|price|pay)\b/i],
  ['late', /\b(?:late|delay|bags?|luggage|wait|hours?|hrs|line|missed|still|stuck|tarmac|gate|connection|lost|arriv)/i],
  ['staff', /\b(?:hold|call|phone|agent|rep|service|staff|answer|reply|respon|help|email|crew|treat|told|said|people|dm|contact|rude|care|anyone|worst|ignor)/i],
  ['not-working', /\b(?:web|site|app|online|book|error|work|reserv|account|password|system|link|page)/i],
  ['not-as-expected', /\b(?:seat|food|wifi|plane|dirty|quality)/i],
];

/** The category of the failure that a turn tells of. */
export const failureCategory: TurnMeasure<'failureCategory'> = {
  id: 'failureCategory',
  title: 'Failure category',
  description: 'The kind of service failure told; where no known wording tells it, the topic named.',
  scope: 'turn',
  range: [0, 1],
  unit: 'category',
  source: 'goodturn, 2026; kinds after Bitner et al. 1990 and Keaveney 1995',
  limits: 'By topic alone it is a guess: trust it on complaints only.',
  lexicons: [],
  read: (turn) => mainFailure(turn)?.category ?? topics.find(([, topic]) => topic.test(turn.text))?.[0] ?? null,
};

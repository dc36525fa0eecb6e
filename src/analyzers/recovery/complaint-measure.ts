import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { courseLexicons } from './memory';
import { moodOf } from './mood';

/** Words of trade and upkeep: where none stands and no desk is written to, anger is seldom at a service. */
const served = /@\w*(?:support|help|care|cust|service|svc|ask|serv)\w*|\b(?:customer|service|support|store|shop|order(?:ed|s)?|deliver\w*|account|app|website|site|phone|product|bought|buy|purchas\w*|warranty|refund\w*|bill|charg\w+|paid|pay|subscription|update\w*|version|device|internet|wifi|broadband|signal|flight|train|bus|ticket|booking|booked|driver|staff|package|parcel|item|shipping|shipped|tracking|email\w*|call(?:ed|s)?|reply|response|contact\w*|power|outage|install\w*|error|broken|broke|crash\w*|work(?:s|ing)|battery|screen|password|log(?:in| in)?|connect\w*)\b/i;
const addressed = /@\w|\b(?:you|your|you['’]re|u|ur|customer service|support)\b/i;

/** Weights and bias set by hand: anger alone, or a request alone, stays under the middle. */
const model: LinearModel = {
  bias: -1.1,
  link: 'logistic',
  features: [
    { name: 'failures told', weight: 1.5, read: (turn) => Math.min(2, failuresIn(turn).length) },
    { name: 'feelings', weight: 1, read: (turn, { matches }) => Math.min(2, feelingsIn(turn, matches).length) },
    { name: 'mood', weight: -1.6, read: (turn, { matches }) => moodOf(turn, matches) },
    { name: 'the word itself', weight: 1, read: ({ text }) => (/\bcomplain/i.test(text) ? 1 : 0) },
    { name: 'addressed to the firm', weight: 0.5, read: ({ text }) => (addressed.test(text) ? 1 : 0) },
    { name: 'asked without trouble', weight: -0.35, read: (turn, { matches }) => (turn.sentences.some(({ question }) => question) && failuresIn(turn).length === 0 && moodOf(turn, matches) >= 0 ? 1 : 0) },
    { name: 'trade named', weight: 0.8, read: ({ text }) => (served.test(text) ? 1 : 0) },
    { name: 'why, still, again', weight: 0.7, read: ({ text }) => (/\b(?:why|still|again|how come|when will|fix|refund|help)\b/i.test(text) ? 1 : 0) },
  ],
};

/** Likelihood that a turn complains. */
export const complaint: TurnMeasure<'complaint'> = {
  id: 'complaint',
  title: 'Complaint',
  description: 'How likely the turn complains of a service or product.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'goodturn, 2026; weights and bias set by hand',
  limits: 'A neutral fault report scores as a complaint where a failure is told. Check the middle on your own turns before counting complaints.',
  lexicons: courseLexicons,
  model,
};

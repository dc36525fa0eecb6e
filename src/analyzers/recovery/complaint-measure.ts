import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { courseLexicons } from './memory';
import { moodOf } from './mood';

const addressed = /@\w|\b(?:you|your|you['’]re|u|ur|customer service|support)\b/i;

/** Weights set by hand; the bias by forty sentences of our own, half of them complaints, half requests and reports: midway between the two groups' nearest. */
const model: LinearModel = {
  bias: -0.55,
  link: 'logistic',
  features: [
    { name: 'failures told', weight: 1.5, read: (turn) => Math.min(2, failuresIn(turn).length) },
    { name: 'feelings', weight: 1, read: (turn, { matches }) => Math.min(2, feelingsIn(turn, matches).length) },
    { name: 'mood', weight: -1.6, read: (turn, { matches }) => moodOf(turn, matches) },
    { name: 'the word itself', weight: 1, read: ({ text }) => (/\bcomplain/i.test(text) ? 1 : 0) },
    { name: 'addressed to the firm', weight: 0.5, read: ({ text }) => (addressed.test(text) ? 1 : 0) },
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
  source: 'goodturn, 2026; weights set by hand, the bias by 40 sentences of our own',
  limits: 'A neutral fault report scores as a complaint where a failure is told. The bias rests on 40 sentences: check it on your own before counting complaints.',
  lexicons: courseLexicons,
  model,
};

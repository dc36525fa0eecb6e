import type { ConversationMeasure } from '../../analysis/measure';
import { type ListeningMemory, shareOf, type Seconds } from './memory';

/** The middle of some numbers, or the mean of the two in the middle; null of none. */
const medianOf = (latest: Seconds | undefined): number | null => {
  const values: number[] = [];
  for (let one = latest; one !== undefined; one = one.before) values.push(one.value);
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  const upper = values[middle];
  if (upper === undefined) return null;
  return values.length % 2 === 1 ? upper : ((values[middle - 1] ?? upper) + upper) / 2;
};

/** The agent's part of all that was said. */
export const talkShareScore: ConversationMeasure<'talkShare', ListeningMemory> = {
  id: 'talkShare',
  title: 'Talk share',
  description: "Words of the agent's public turns by those of both sides; bots only if judged.",
  scope: 'conversation',
  range: [0, 1],
  unit: 'share of words',
  source: 'TalkShop 2012, Customer Diplomacy (listen twice, talk half: 1:2)',
  limits: 'Compare within a channel. Null where nobody spoke.',
  read: (_conversation, { memory }) => shareOf(memory),
};

/** How much the agent asks. */
export const questionsPerTurn: ConversationMeasure<'questionsPerTurn', ListeningMemory> = {
  id: 'questionsPerTurn',
  title: 'Questions per turn',
  description: "Questions of the agent's side by public turns; greetings and offers do not count.",
  scope: 'conversation',
  range: [0, 100],
  unit: 'questions a turn',
  source: 'goodturn, 2026, after Huang et al. 2017 (question-asking)',
  limits: "Null where the agent's side said nothing.",
  read: (_conversation, { memory: { agent, questions } }) => (agent.turns === 0 ? null : questions / agent.turns),
};

/** How many of the agent's questions are open. */
export const openQuestionShare: ConversationMeasure<'openQuestionShare', ListeningMemory> = {
  id: 'openQuestionShare',
  title: 'Share of open questions',
  description: "Open questions and requests to tell, by all questions of the agent's side.",
  scope: 'conversation',
  range: [0, 1],
  unit: 'share of questions',
  source: 'Miller & Rollnick, Motivational Interviewing (open questions)',
  limits: 'Null where nothing was asked.',
  read: (_conversation, { memory: { questions, open } }) => (questions === 0 ? null : open / questions),
};

/** Questions of the customer's that got no answer. */
export const unansweredQuestions: ConversationMeasure<'unansweredQuestions', ListeningMemory> = {
  id: 'unansweredQuestions',
  title: 'Unanswered questions',
  description: "Customer questions with no answer before the customer speaks again, or by the end.",
  scope: 'conversation',
  range: [0, 10000],
  unit: 'questions',
  source: 'Clark & Brennan 1991 (grounding); goodturn, 2026',
  limits: 'A lower bound: any sign of an answer counts as one. Null where the customer said nothing.',
  read: (_conversation, { memory: { customer, due, left } }) => (customer.turns === 0 ? null : left + due.length),
};

/** How long the customer waits. */
export const medianResponseSeconds: ConversationMeasure<'medianResponseSeconds', ListeningMemory> = {
  id: 'medianResponseSeconds',
  title: 'Median response time',
  description: "Median of the seconds from the customer's first waiting turn to the agent's next public turn.",
  scope: 'conversation',
  range: [0, 2e13],
  unit: 'seconds',
  source: 'goodturn, 2026',
  limits: 'Null without times in order; opening hours are not known.',
  read: (_conversation, { memory }) => medianOf(memory.seconds),
};

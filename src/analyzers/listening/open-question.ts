import type { Detector } from '../../analysis/detector';
import type { Span } from '../../text/span';
import { openQuestions } from './open';
import { selfAnswered } from './self-answered';
import { thresholdsOf } from '../../analysis/thresholds';
import { stackIn } from './stack';
import { normalOf } from '../../text/of-token';

/** "I wonder why it did that.": said to oneself. */
const isMused = (said: string): boolean => /\bwonder\b/i.test(said) && !/\?|\byou/i.test(said);

/** "How will you cope!", and a question that goes on with its answer: ", is it the lid?". */
const isClosed = (text: string, { start, end }: Span): boolean => /\bhow\b[^?]{0,400}!$/i.test(text.slice(start, end).trim()) || /^[,\s]*(?:is|was) (?:it|that|this)\b/i.test(text.slice(end, end + 20));

/** Finds questions that leave the answer to the customer. */
export const openQuestion: Detector<'listening/open-question'> = {
  id: 'listening/open-question',
  title: 'Open question',
  description: 'A question, or a request to tell, that cannot be answered in a word: how, why, what and a verb, “walk me through”.',
  principle: 'ask',
  kind: 'strength',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This question leaves the answer open and invites the whole story.',
  advice: 'Wait for the answer before the next question.',
  told: { one: 'There was an open question (“{quote}”).', many: 'There were {count} open questions, first “{quote}”.' },
  limits: 'Told by form, which may hide a suggestion. Questions for facts, offers, greetings, an open one in a stack of others, and those that the turn answers itself are left out. One finding a turn.',
  sources: ['Miller & Rollnick, Motivational Interviewing (open questions)', 'goodturn, 2026'],
  examples: {
    found: ['Thanks for waiting. «What were you hoping to do with the old boiler?»', '«Could you walk me through what the gate did on Sunday?»', 'Right. «Tell me a bit more about the smell.»', '«Why would a later date be better for you?»'],
    clear: ['How can I help you today?', 'How many of you will there be?', 'What a lovely place to marry!', 'How does Thursday at ten sound?', 'Why the fee? Because the lift is rented.'],
  },
  detect: (turn, { settings }) => {
    const found = openQuestions(turn).filter((one) => turn.tokens[one.from]?.voice === 'own' && !isMused(turn.text.slice(one.start, one.end)) && !isClosed(turn.text, one) && !selfAnswered(turn, one));
    if (found.length === 0 || (found.length < 2 && stackIn(turn, thresholdsOf(settings).questions) !== undefined)) return [];
    const best = found.find((one) => /^(?:how|what|why)$/.test(normalOf(turn.tokens[one.from]))) ?? found[0];
    return best === undefined ? [] : [{ start: best.start, end: best.end, facets: { form: best.form } }];
  },
};

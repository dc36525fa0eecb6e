import type { Detector } from '../../analysis/detector';
import { experienceQuestion, formQuestion } from '../../lexicons/exploration';
import { explorations, spanOf } from './reading';
import { clauseOfToken, sentenceOfToken } from '../../text/of-token';

/** The agent's own check, a matter of devices or data, and a doubt about the wording. */
const ownCheck = /\b(?:(?:i|we|me|us)\b(?:['’]\w+)?[^.?!]{0,30}\b(?:check|see|look|find out|review)\b)[^.?!]{0,20}\bwhat\b(?! (?:we|i) can)/i;
const forRecord = /\b(?:browser|operating system|device|app version|(?:flight|order|booking) (?:number|#)|what you mean\b(?! by)|you (?:now |since )?been able to (?!(?:reach|speak|talk|see|visit|sleep|rest|eat|get (?:home|some))\b)|\broute and\b)/i;

/** Finds questions about what the customer lives through. */
export const exploration: Detector<'empathy/exploration'> = {
  id: 'empathy/exploration',
  title: 'Question about the experience',
  description: 'A question about what happened to the customer, what it was like, or how they are.',
  principle: 'ask',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This question asks about the experience itself.',
  advice: 'Keep asking, one question at a time, and take up the answer.',
  told: { one: 'There was a question about the experience itself (“{quote}”).', many: 'There were {count} questions about the experience itself, first “{quote}”.' },
  limits: 'Questions for data, devices, ratings and choices are left out by their wording.',
  sources: ['Sharma et al. 2020 (EPITOME)'],
  lexicons: [experienceQuestion, formQuestion],
  examples: {
    found: ["Thanks, got it. «What has that been like for your team?»", '«Is everyone at home all right?» I have the claim open.', 'The seat is yours. «And how is your daughter coping with the wait?»'],
    clear: ['How was our service today?', 'What happens when you press the green button?', 'How many seats do you need?', 'How can I help you today?'],
  },
  detect: (turn, { matches }) => {
    const first = explorations(turn, matches)[0];
    const token = turn.tokens[first?.from ?? -1];
    const sentence = sentenceOfToken(turn, token);
    const clause = clauseOfToken(turn, token);
    if (first === undefined || sentence === undefined || clause === undefined) return [];
    const said = turn.text.slice(sentence.start, sentence.end);
    if (ownCheck.test(said) || forRecord.test(said) || (!sentence.question && /!\s*$/.test(said))) return [];
    const { start } = spanOf(turn, { from: clause.from, to: sentence.to });
    return [{ start, end: Math.max(turn.tokens[sentence.to - 1]?.end ?? sentence.end, start + 1) }];
  },
};

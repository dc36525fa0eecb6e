import type { Detector } from '../../analysis/detector';
import { thresholdsOf } from '../../analysis/thresholds';
import { stackIn } from './stack';

/** Finds three or more questions put at once. */
export const stackedQuestions: Detector<'listening/stacked-questions'> = {
  id: 'listening/stacked-questions',
  title: 'Stacked questions',
  description: 'Three or more questions in one turn.',
  principle: 'ask',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'So many questions at once can read as an interrogation.',
  advice: 'Put the question that decides most; keep the others for later.',
  told: { one: '{questions} questions came in one turn.', many: '{Count} turns held several questions at once.' },
  limits: 'Greetings, offers, tags, quoted questions, choices and branches do not count; a list of data counts as one.',
  sources: ['goodturn, 2026'],
  examples: {
    found: ['«When did it start? Does it drip at night? Is the floor wet?»', 'Sure. «How big is the room, is it on the ground floor, and do you have a lift?»', 'Happy to. 1) «Which colour? 2) Which size? 3) Gift wrap?»'],
    clear: ['How big is the room, and is there a lift?', 'Hi, how are you? Does it drip? Since when?', 'The nurse asks, "Any fever? Any cough? Any pain?" and writes it down.', 'The form asks: Who owns it? Where is it kept? Is it insured?', 'Why the wait? Snow. Will it run? Yes. Does it cost more? No.', 'Could you send your name, your street and your date of birth?'],
  },
  detect: (turn, { settings }) => {
    const stack = stackIn(turn, thresholdsOf(settings).questions);
    return stack === undefined ? [] : [{ start: stack.start, end: stack.end, facets: { questions: stack.count } }];
  },
};

import type { Detector } from '../../analysis/detector';
import { type Asked, asked } from '../../text/asked';
import { isCourtesy } from './open';

const most = 2;
/** A further question inside an indirect one: "tell me how many you are, when you come and whether …". */
const embedded = /(?:, (?:and )?|\band )(?=(?:how|when|where|what|which|who|why|whether|if)\b)/;

/** One branch of the question before, or one more choice of it: "If not, …?", "Weather? Crew?". */
const isAlternative = ({ form, start, words }: Asked, before: Asked | undefined, text: string): boolean =>
  /\bif (?:so|not|yes|no)\W+$/i.test(text.slice(Math.max(0, start - 10), start)) || /^(?:if (?:so|not|yes|no)\b|or\b)/.test(words) || (form === 'fragment' && before?.form === 'fragment' && words.split(' ').length < 4);

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
  told: { one: '{questions} questions came in one turn.', many: '{Count} turns held three questions or more.' },
  limits: 'Greetings, offers, tags, quoted questions, choices and branches do not count; a list of data counts as one.',
  sources: ['goodturn, 2026'],
  examples: {
    found: ['«When did it start? Does it drip at night? Is the floor wet?»', 'Sure. «How big is the room, is it on the ground floor, and do you have a lift?»', 'Happy to. 1) «Which colour? 2) Which size? 3) Gift wrap?»'],
    clear: ['How big is the room, and is there a lift?', 'Hi, how are you? Does it drip? Since when?', 'The nurse asks, "Any fever? Any cough? Any pain?" and writes it down.', 'Could you send your name, your street and your date of birth?'],
  },
  detect: (turn) => {
    const questions = asked(turn).filter((one) => !isCourtesy(one) && !/^(?:\w+ not (?:it|you|they|we|he|she)|right|ok|okay|correct)\W*$/.test(one.words));
    const count = questions.reduce((sum, one, at) => sum + (isAlternative(one, questions[at - 1], turn.text) ? 0 : 1) + (one.indirect ? one.words.split(embedded).length - 1 : 0), 0);
    const first = questions[0];
    const last = questions.at(-1);
    return first === undefined || last === undefined || count <= most ? [] : [{ start: first.start, end: last.end, facets: { questions: count } }];
  },
};

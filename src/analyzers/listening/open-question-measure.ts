import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { asked, type Asked } from '../../text/asked';
import type { AnnotatedText } from '../../text/annotated-text';
import { isOpen, isWide, openQuestions } from './open';

const opens = (text: AnnotatedText): number => (openQuestions(text).length > 0 ? 1 : 0);
const closes = (text: AnnotatedText): number => (asked(text).some((one) => !isWide(one) && !isOpen(one)) ? 1 : 0);
const more = /^(?:(?:is there )?any ?thing (?:else|that)|any other|any (?:thoughts|ideas|questions|concerns))/;
const widens = (one: Asked): boolean => isWide(one) || isOpen(one) || more.test(one.words);
const wideForm = (text: AnnotatedText): number => (asked(text).some(widens) ? 1 : 0);
const lastOpens = (text: AnnotatedText): number => {
  const last = asked(text).at(-1);
  return last === undefined ? 0 : widens(last) ? 1 : -1;
};
const marked = (text: AnnotatedText): number => (text.sentences.some((sentence) => sentence.question) ? 1 : 0);

/** Weights set by hand. */
const openModel: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'open question', weight: 1.6, read: opens },
    { name: 'how, why or what', weight: 1.6, read: wideForm },
    { name: 'the last one is open', weight: 1, read: lastOpens },
  ],
};

/** Weights set by hand. */
const closedModel: LinearModel = {
  bias: -2.6,
  link: 'logistic',
  features: [
    { name: 'closed form', weight: 2.6, read: closes },
    { name: 'question mark', weight: 1.2, read: marked },
    { name: 'open question', weight: -0.8, read: opens },
    { name: 'how, why or what', weight: -0.8, read: wideForm },
    { name: 'the last one is open', weight: -1, read: lastOpens },
  ],
};

/** How likely a turn is to ask an open question. */
export const openQuestionScore: TurnMeasure<'openQuestion'> = {
  id: 'openQuestion',
  title: 'Open question',
  description: 'Likelihood that the turn asks a question that leaves the answer open.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'Miller & Rollnick, Motivational Interviewing (open and closed questions); weights set by hand, goodturn, 2026',
  limits: 'Read off the form; a yes/no form that invites a story reads as closed.',
  model: openModel,
};

/** How likely a turn is to ask a closed question. */
export const closedQuestion: TurnMeasure<'closedQuestion'> = {
  id: 'closedQuestion',
  title: 'Closed question',
  description: 'Likelihood that the turn asks a question answered by yes, no, a choice or a single fact.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'Miller & Rollnick, Motivational Interviewing (open and closed questions); weights set by hand, goodturn, 2026',
  limits: 'Read off the form; the last question weighs most.',
  model: closedModel,
};

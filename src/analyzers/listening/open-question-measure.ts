import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { asked, type Asked } from '../../text/asked';
import type { AnnotatedText } from '../../text/annotated-text';
import { isOpen, isWide, openQuestions } from './open';

const opens = (text: AnnotatedText): number => (openQuestions(text).length > 0 ? 1 : 0);
const closes = (text: AnnotatedText): number => (asked(text).some((one) => !widens(one)) ? 1 : 0);
const more = /^(?:(?:is there )?any ?thing (?:else|that)|any other|any (?:thoughts|ideas|questions|concerns)|(?:do you have|have you(?: got)?|have you given) (?:a |any |some )?(?:ideas?|thoughts|sense|feelings)\b)/;
/** A view is asked for, whatever the question word: "where do you think it goes from here?" */
const view = /^(?:where|when|who|how|what|which)\b.*\b(?:do|did|would|does) (?:you|this|that|it) (?:think|feel|reckon|fit|put yourself|see yourself|fall)\b|^where (?:would|do) you (?:want|like) to (?:go|start|begin)\b/;
/** An appraisal: "how important is it", but not "how many", "how long". */
const appraisal = /^how (?!many|much|long|often|far|old|big|soon|late|early|tall|wide|heavy|high|large|small|fast|quickly|deep|thick|full|busy|recent|loud|hot|cold|expensive)\w+ (?:is|are|was|were|do|does|did|has|have|am|can|could|will|would|should)\b/;
/** A request to tell inside another form: "I wonder if you could tell me a bit about …". */
const toTell = /\byou (?:\w+ )?(?:tell|fill|walk|share)\b.{0,12} (?:bit|more|about|through|how)\b|\b(?:sharing|filling me in)\b.{0,12} (?:bit|more|about)\b|\b(?:wondering|know|curious) (?:what|how) you (?:think|feel|felt|thought|see)\b/;
/** The choices are left open, or the blank is: "…, or?", "it is telling you what?" */
const leftOpen = /\bor (?:\? ?)?$|\w (?:would be|is|was|you) what (?:\? ?)?$/;
/** One thing is named: "what gym do you go to", "what is your favourite …". */
const named = /^(?:what|which) (?!(?:else|other|kinds?|sorts?|types?|about|if|would|do|does|did|makes?|made|is|are|was|were|has|have|had|can|could|will|should|might|happen\w*|matters?|\w+s|difference|impact|effect|role|part|change|advice|support|help|brings?|brought)\b)\w+ (?:is|are|was|were|do|does|did|would|will)\b|^what (?:is|are|was) (?:your|the|his|her|their) (?:favou?rite (?!\w+s\b)|usual\b|most (?:you|that)|name|quantity|amount)/;
/** What happened or would change: no named fact, whatever the nouns after it. */
const course = /^what (?:was|is|has been|were) (?:happening|going on|different)\b|^what (?:difference|about)\b/;
const widens = (one: Asked): boolean => !named.test(one.words) && (course.test(one.words) || isWide(one) || isOpen(one) || more.test(one.words) || view.test(one.words) || appraisal.test(one.words) || toTell.test(one.words) || leftOpen.test(one.words));
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

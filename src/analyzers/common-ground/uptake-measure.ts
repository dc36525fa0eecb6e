import type { Context } from '../../analysis/detector';
import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { understandingShown } from '../../lexicons/uptake';
import { uptakeWeights } from '../../lexicons/learned/uptake';
import { log1p } from '../../text/curves';
import type { Dispute } from './dispute';
import { turnBefore } from './turn-before';
import { askedOf, saidAgain, shareTakenUp, sharedWords, takenUpFirst } from './words-taken-up';

/** Reads something of a turn and what it answers; 0 where it answers nobody. */
const answering = (turn: AnnotatedTurn, context: Context, read: (turn: AnnotatedTurn, before: AnnotatedTurn) => number): number => {
  const before = turnBefore(turn, context);
  return before === undefined ? 0 : read(turn, before);
};

const asks = ({ sentences }: AnnotatedTurn): boolean => sentences.some((sentence) => sentence.question);
const words = ({ tokens }: AnnotatedTurn): number => tokens.filter((token) => token.kind === 'word').length;

const reasonAsked = /\b(?:why|how do you know|how did you|what do you mean|how come|explain|tell me (?:how|why|more)|what makes)\b/i;
const pointed = /\b(?:why|how|which|what|where|this|that|it)\b/i;
const ascribed = /\b(?:you|he|she) (?:said|say|saying|are saying|mean|think|thought|noticed|found|got|did|just)\b|\byou['’]re saying|\bso you\b/i;
const answer = /^\W*(?:yes|yeah|yep|no|nope|not|exactly|right|correct)\b/i;
const turnedAway = /\b(?:now|next|let['’]s|let us|all right|alright|moving on)\b/i;

const model: LinearModel = {
  link: 'logistic',
  features: [
    { name: 'share taken up', read: (turn, context) => answering(turn, context, shareTakenUp) },
    { name: 'words taken up', read: (turn, context) => answering(turn, context, sharedWords) },
    { name: 'taken up first', read: (turn, context) => answering(turn, context, takenUpFirst) },
    { name: 'said again', read: (turn, context) => answering(turn, context, saidAgain) },
    { name: 'asked of what was said', read: (turn, context) => answering(turn, context, askedOf) },
    { name: 'question', read: (turn) => (asks(turn) ? 1 : 0) },
    { name: 'reason asked', read: ({ text }) => (reasonAsked.test(text) ? 1 : 0) },
    { name: 'bare follow-up', read: (turn) => (words(turn) <= 5 && asks(turn) && pointed.test(turn.text) ? 1 : 0) },
    { name: 'answer to a question', read: (turn, context) => answering(turn, context, (_turn, before) => (asks(before) && turn.sentences[0]?.question !== true ? 1 : 0)) },
    { name: 'yes or no', read: ({ text }) => (answer.test(text) ? 1 : 0) },
    { name: 'words ascribed', read: ({ text }) => (ascribed.test(text) ? 1 : 0) },
    { name: 'turn to something new', read: ({ text }) => (turnedAway.test(text) ? 1 : 0) },
    { name: 'understanding shown', lexicon: understandingShown },
    { name: 'length', read: (turn) => Math.min(3, log1p(words(turn))) },
    { name: 'answers nobody', weight: -5, read: (turn, context) => (turnBefore(turn, context) === undefined ? 1 : 0) },
  ],
  fitted: uptakeWeights,
};

/** How far a turn takes up what the turn before it said. */
export const uptake: TurnMeasure<'uptake', Dispute> = {
  id: 'uptake',
  title: 'Uptake',
  description: 'How far a turn builds on what the turn before it said: words taken up, restatement, and questions about it.',
  scope: 'turn',
  range: [0, 1],
  unit: 'estimate, 0 to 1',
  source: 'Demszky et al. 2021, Measuring conversational uptake; weights learned from their ratings',
  limits: 'Uptake in other words is read too low. 0 without a turn before by somebody else.',
  lexicons: [understandingShown],
  model,
};

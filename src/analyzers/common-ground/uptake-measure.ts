import type { Context } from '../../analysis/detector';
import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { acknowledgement } from '../../lexicons/receptiveness';
import { understandingShown } from '../../lexicons/uptake';
import { uptakeWeights } from '../../lexicons/learned/uptake';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Dispute } from './dispute';
import { turnBefore } from './turn-before';

/** Words of one or two letters, and these, say too little to be taken up. */
const light = /^(?:[a-z]{1,2}|get|say|see|one|how|why|now|let|way|have|make|take|know|think|look|want|thing|okay|well|very|just|like|good|right|then|there|what|when|more)$/;

const contentOf = (text: AnnotatedText): ReadonlySet<string> =>
  new Set(text.tokens.filter(({ pos, kind, lemma }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV)$/.test(pos) && kind !== 'mention' && !light.test(lemma)).map(({ lemma }) => lemma));

/** Share of words that come back, weighed so that a few of many count for more than none. */
const overlap = (turn: AnnotatedText, before: AnnotatedText): number => {
  const said = contentOf(before);
  const shared = [...contentOf(turn)].filter((word) => said.has(word)).length;
  return said.size === 0 ? 0 : Math.min(1, shared / Math.sqrt(said.size));
};

/** Reads something of a turn and what it answers; 0 where it answers nobody. */
const answering = (read: (turn: AnnotatedTurn, before: AnnotatedTurn) => number) => (turn: AnnotatedTurn, context: Context): number => {
  const before = turnBefore(turn, context);
  return before === undefined ? 0 : read(turn, before);
};

const asks = ({ sentences }: AnnotatedTurn): boolean => sentences.some((sentence) => sentence.question);
const follows = ({ tokens }: AnnotatedTurn): boolean => /^(?:why|how|so|what|and)$/.test(tokens[0]?.normal ?? '');
const words = ({ tokens }: AnnotatedTurn): number => tokens.filter((token) => token.kind === 'word').length;

const model: LinearModel = {
  link: 'logistic',
  features: [
    { name: 'words taken up', read: answering(overlap) },
    { name: 'question', read: (turn) => (asks(turn) ? 1 : 0) },
    { name: 'question that follows on', read: (turn) => (asks(turn) && follows(turn) ? 1 : 0) },
    { name: 'understanding shown', lexicon: understandingShown },
    { name: 'acknowledgement', lexicon: acknowledgement },
    { name: 'length', read: (turn) => Math.min(3, Math.log1p(words(turn))) },
    { name: 'short', read: (turn) => (words(turn) < 4 ? 1 : 0) },
    { name: 'answers nobody', read: (turn, context) => (turnBefore(turn, context) === undefined ? 1 : 0) },
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
  lexicons: [acknowledgement, understandingShown],
  model,
};

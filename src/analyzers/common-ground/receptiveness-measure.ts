import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { agreement, pointGranted, youAreRight } from '../../lexicons/agreement';
import { acknowledgement, harshWords, hedges, positiveWords, reasoning } from '../../lexicons/receptiveness';
import { receptivenessWeights } from '../../lexicons/learned/receptiveness';
import type { AnnotatedText } from '../../text/annotated-text';
import { log1p } from '../../text/curves';
import type { Dispute } from './dispute';

const rateOf = (text: AnnotatedText, words: RegExp): number => {
  const all = text.tokens.filter((token) => token.kind === 'word');
  return (10 * all.filter((token) => words.test(token.normal)).length) / Math.max(10, all.length);
};

const model: LinearModel = {
  bias: -1.2,
  link: 'logistic',
  features: [
    { name: 'acknowledgement', weight: 1.1, lexicon: acknowledgement, per: 'log' },
    { name: 'agreement', weight: 1.2, lexicon: agreement, per: 'log' },
    { name: 'you are right', weight: 0.6, lexicon: youAreRight },
    { name: 'point granted', weight: 0.6, lexicon: pointGranted },
    { name: 'hedges', weight: 0.5, lexicon: hedges, per: 'rate' },
    { name: 'positive words', weight: 0.4, lexicon: positiveWords, per: 'rate' },
    { name: 'reasoning', weight: -0.4, lexicon: reasoning, per: 'rate' },
    { name: 'harsh words', weight: -0.8, lexicon: harshWords, per: 'rate' },
    { name: 'negation', weight: -0.45, read: (turn) => rateOf(turn, /^(?:not|no|never|nothing|nobody|none)$/) },
    { name: 'first person', weight: 0.25, read: (turn) => rateOf(turn, /^(?:i|my|me)$/) },
    { name: 'length', weight: 0.35, read: (turn) => Math.min(4, log1p(turn.tokens.length)) - 3 },
  ],
  fitted: receptivenessWeights,
};

/** How open a turn's wording is to the other's view. */
export const receptiveness: TurnMeasure<'receptiveness', Dispute> = {
  id: 'receptiveness',
  title: 'Receptiveness',
  description: 'Openness of the wording to another view: acknowledgement, hedging, agreement and positive words, against negation, reasoning and harsh words.',
  scope: 'turn',
  range: [0, 1],
  unit: 'estimate, 0 to 1',
  source: 'Yeomans, Minson, Collins, Chen & Gino 2020, Conversational receptiveness; weights learned from their ratings, starting from hand-set ones',
  limits: 'Meant for turns that disagree. Reads words, not intent.',
  lexicons: [acknowledgement, agreement, harshWords, hedges, pointGranted, positiveWords, reasoning, youAreRight],
  model,
};

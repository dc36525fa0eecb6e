import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { courteousThanks, deference, politeRequest } from '../../lexicons/courtesy';
import {
  apologyWords, canYou, couldYou, directQuestion, directStart, factuality, firstPersonPlural, firstPersonStart, greetingWords, hedges, indirection, negativeWords, pleaseStart, pleaseWithin, positiveWords, praise, reproach, secondPersonStart,
} from '../../lexicons/politeness';
import { politenessWeights } from '../../lexicons/learned/politeness';
import { countSpoken } from '../../text/spoken';

/** Orders among the clauses. */
const orders = ({ clauses }: AnnotatedTurn): number => Math.min(2, clauses.filter((clause) => clause.mood === 'order').length);

/** Impatient marks: "??", "?!", "!!!". */
const shouting = ({ text }: AnnotatedTurn): number => (/[?!]{2,}/.test(text) || /\b[A-Z]{4,}\b.*\b[A-Z]{4,}\b/.test(text) ? 1 : 0);

/** Smileys soften. */
const smiling = ({ tokens }: AnnotatedTurn): number => (tokens.some((token) => token.kind === 'emoji') ? 1 : 0);

/** One question after the other presses. */
const questions = ({ sentences }: AnnotatedTurn): number => Math.min(3, Math.max(0, sentences.filter((sentence) => sentence.question).length - 1));

/** Longer requests give more reasons. */
const length = (turn: AnnotatedTurn): number => Math.log1p(countSpoken(turn)) - 2.5;

/** Signs and rough weights of the strategies are those of the study; all are set by hand. */
const model: LinearModel = {
  link: 'logistic',
  features: [
    { name: 'gratitude', lexicon: courteousThanks },
    { name: 'praise', lexicon: praise },
    { name: 'deference', lexicon: deference },
    { name: 'greeting', lexicon: greetingWords },
    { name: 'apology', lexicon: apologyWords },
    { name: 'please within', lexicon: pleaseWithin },
    { name: 'please at the start', lexicon: pleaseStart },
    { name: 'indirection', lexicon: indirection },
    { name: 'could you', lexicon: couldYou },
    { name: 'indirect request', lexicon: politeRequest },
    { name: 'can you', lexicon: canYou },
    { name: 'starts with I', lexicon: firstPersonStart },
    { name: 'we', lexicon: firstPersonPlural },
    { name: 'hedges', lexicon: hedges, per: 'log' },
    { name: 'positive words', lexicon: positiveWords, per: 'log' },
    { name: 'negative words', lexicon: negativeWords, per: 'log' },
    { name: 'reproach', lexicon: reproach },
    { name: 'direct question', lexicon: directQuestion },
    { name: 'direct start', lexicon: directStart },
    { name: 'starts with you', lexicon: secondPersonStart },
    { name: 'factuality', lexicon: factuality },
    { name: 'orders', read: orders },
    { name: 'shouting', read: shouting },
    { name: 'smiley', read: smiling },
    { name: 'more questions', read: questions },
    { name: 'length', read: length },
  ],
  fitted: politenessWeights,
};

/** How polite raters would find the turn. */
export const politenessMeasure: TurnMeasure<'politeness'> = {
  id: 'politeness',
  title: 'Politeness',
  description: 'How polite raters would find a request or reply: the politeness strategies found in it, weighed.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score; about 0.5 for a plain sentence',
  source: 'Danescu-Niculescu-Mizil et al. 2013: strategies and the signs of their weights; the weights are set by hand',
  limits: 'It counts strategies and does not know what is asked: a polite threat reads as polite.',
  lexicons: [
    courteousThanks, deference, politeRequest, apologyWords, canYou, couldYou, directQuestion, directStart, factuality, firstPersonPlural, firstPersonStart, greetingWords, hedges, indirection, negativeWords, pleaseStart, pleaseWithin, positiveWords, praise, reproach, secondPersonStart,
  ],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { courteousThanks, deference, politeRequest } from '../../lexicons/courtesy';
import {
  apologyWords, canYou, couldYou, directQuestion, directStart, factuality, firstPersonPlural, firstPersonStart, greetingWords, hedges, indirection, negativeWords, pleaseStart, pleaseWithin, positiveWords, praise, reproach, secondPersonStart,
} from '../../lexicons/politeness';
import { politenessWeights } from '../../lexicons/learned/politeness';
import { log1p } from '../../text/curves';
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
const length = (turn: AnnotatedTurn): number => log1p(countSpoken(turn)) - 2.5;

/** Signs and rough weights by hand are those of the study; the fitted ones count. */
const model: LinearModel = {
  bias: -0.1,
  link: 'logistic',
  features: [
    { name: 'gratitude', weight: 1.2, lexicon: courteousThanks },
    { name: 'praise', weight: 0.8, lexicon: praise },
    { name: 'deference', weight: 0.5, lexicon: deference },
    { name: 'greeting', weight: 0.7, lexicon: greetingWords },
    { name: 'apology', weight: 0.4, lexicon: apologyWords },
    { name: 'please within', weight: 0.6, lexicon: pleaseWithin },
    { name: 'please at the start', weight: -0.2, lexicon: pleaseStart },
    { name: 'indirection', weight: 0.5, lexicon: indirection },
    { name: 'could you', weight: 0.6, lexicon: couldYou },
    { name: 'indirect request', weight: 0.4, lexicon: politeRequest },
    { name: 'can you', weight: 0.15, lexicon: canYou },
    { name: 'starts with I', weight: 0.25, lexicon: firstPersonStart },
    { name: 'we', weight: 0.1, lexicon: firstPersonPlural },
    { name: 'hedges', weight: 0.25, lexicon: hedges, per: 'log' },
    { name: 'positive words', weight: 0.35, lexicon: positiveWords, per: 'log' },
    { name: 'negative words', weight: -0.45, lexicon: negativeWords, per: 'log' },
    { name: 'reproach', weight: -0.7, lexicon: reproach },
    { name: 'direct question', weight: -0.3, lexicon: directQuestion },
    { name: 'direct start', weight: -0.25, lexicon: directStart },
    { name: 'starts with you', weight: -0.3, lexicon: secondPersonStart },
    { name: 'factuality', weight: -0.35, lexicon: factuality },
    { name: 'orders', weight: -0.2, read: orders },
    { name: 'shouting', weight: -0.8, read: shouting },
    { name: 'smiley', weight: 0.5, read: smiling },
    { name: 'more questions', weight: -0.05, read: questions },
    { name: 'length', weight: 0.15, read: length },
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
  source: 'Danescu-Niculescu-Mizil et al. 2013: strategies and the signs of their weights; learned from the Stanford Politeness Corpus, starting from hand-set weights',
  limits: 'It counts strategies and does not know what is asked: a polite threat reads as polite.',
  lexicons: [
    courteousThanks, deference, politeRequest, apologyWords, canYou, couldYou, directQuestion, directStart, factuality, firstPersonPlural, firstPersonStart, greetingWords, hedges, indirection, negativeWords, pleaseStart, pleaseWithin, positiveWords, praise, reproach, secondPersonStart,
  ],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { formalWords, informalWords } from '../../lexicons/register';

const isWord = (token: AnnotatedTurn['tokens'][number]): boolean => token.kind === 'word';

/** Share of words of some kind. */
const share = ({ tokens }: AnnotatedTurn, holds: (token: AnnotatedTurn['tokens'][number]) => boolean): number =>
  tokens.filter((token) => isWord(token) && holds(token)).length / Math.max(1, tokens.filter(isWord).length);

/** Contracted forms such as "don't" per word. */
const contractions = ({ text, tokens }: AnnotatedTurn): number => Math.min(0.2, (text.match(/\w['’](?:s|t|re|ve|ll|d|m)\b/gi) ?? []).length / Math.max(1, tokens.length));

/** Nouns, adjectives and prepositions against pronouns, verbs and adverbs (the F-score), −1 to 1. */
const nominalStyle = (turn: AnnotatedTurn): number =>
  share(turn, ({ pos }) => /NOUN|ADJ|ADP|DET/.test(pos)) - share(turn, ({ pos }) => /PRON|VERB|ADV|INTJ/.test(pos));

/** Mean length of the words, in letters above five. */
const longWords = (turn: AnnotatedTurn): number => {
  const words = turn.tokens.filter(isWord);
  return words.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, words.length) - 4.5;
};

/** Emoji, "!!", all lower case, trailing dots. */
const looseMarks = ({ text, tokens }: AnnotatedTurn): number =>
  Number(tokens.some((token) => token.kind === 'emoji')) + Number(/!!|\?\?|\.\.\.|…|[a-z]{3}!/.test(text)) + Number(text === text.toLowerCase() && tokens.length > 3) + Number(/(\w)\1{3}/.test(text));

const model: LinearModel = {
  bias: -0.6,
  link: 'logistic',
  features: [
    { name: 'formal words', weight: 0.9, lexicon: formalWords, per: 'rate' },
    { name: 'informal words', weight: -0.9, lexicon: informalWords, per: 'rate' },
    { name: 'contractions', weight: -8, read: contractions },
    { name: 'nominal style', weight: 1.6, read: nominalStyle },
    { name: 'long words', weight: 0.6, read: longWords },
    { name: 'loose marks', weight: -0.7, read: looseMarks },
  ],
};

/** Formal against informal register. */
export const formalityMeasure: TurnMeasure<'formality'> = {
  id: 'formality',
  title: 'Formality',
  description: 'Formal against informal register: letter words, long words and nominal style against contractions, slang and loose marks.',
  scope: 'turn',
  range: [0, 1],
  unit: 'score',
  source: 'Heylighen & Dewaele 1999, F-score; Pavlick & Tetreault 2016, cues; the weights are set by hand',
  limits: 'Neither end is better. Very short turns give little to read.',
  lexicons: [formalWords, informalWords],
  model,
};

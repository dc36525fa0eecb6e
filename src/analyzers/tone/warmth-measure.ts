import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { courteousThanks, politeRequest } from '../../lexicons/courtesy';
import { apologyWords, greetingWords, hedges, negativeWords } from '../../lexicons/politeness';
import { closeness, toughness } from '../../lexicons/toughness';
import { delight, pleasure } from '../../lexicons/warmth';
import { affection, welcoming } from '../../lexicons/welcome';
import { enjoy, wishes } from '../../lexicons/wishes';
import { warmthWeights } from '../../lexicons/learned/warmth';
import { countSpoken } from '../../text/spoken';

/** Exclamation marks and emoji, one each at most. */
const liveliness = ({ tokens }: AnnotatedTurn): number =>
  (tokens.some((token) => token.normal === '!') ? 1 : 0) + (tokens.some((token) => token.kind === 'emoji') ? 1 : 0);

/** Warm turns take their time. */
const length = (turn: AnnotatedTurn): number => Math.log1p(countSpoken(turn)) - 2.5;

const model: LinearModel = {
  link: 'logistic',
  features: [
    { name: 'pleasure', lexicon: pleasure },
    { name: 'delight', lexicon: delight },
    { name: 'affection', lexicon: affection },
    { name: 'welcome', lexicon: welcoming },
    { name: 'wishes', lexicon: wishes },
    { name: 'enjoy', lexicon: enjoy },
    { name: 'closeness', lexicon: closeness, per: 'log' },
    { name: 'thanks', lexicon: courteousThanks },
    { name: 'greeting', lexicon: greetingWords },
    { name: 'indirect request', lexicon: politeRequest },
    { name: 'apology', lexicon: apologyWords },
    { name: 'hedges', lexicon: hedges, per: 'log' },
    { name: 'liveliness', read: liveliness },
    { name: 'toughness', lexicon: toughness, per: 'log' },
    { name: 'negative words', lexicon: negativeWords, per: 'log' },
    { name: 'length', read: length },
  ],
  fitted: warmthWeights,
};

/** Warm against tough manner. */
export const warmthMeasure: TurnMeasure<'warmth'> = {
  id: 'warmth',
  title: 'Warmth',
  description: 'Warm against tough manner: pleasure, welcome, wishes, thanks and closeness against pressure and limits.',
  scope: 'turn',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026; the contrast is that of Jeong et al. 2019 (warm and tough offers); the weights are set by hand',
  limits: 'It reads wording, not intent: irony in warm words is not told apart.',
  lexicons: [courteousThanks, politeRequest, apologyWords, greetingWords, hedges, negativeWords, closeness, toughness, delight, pleasure, affection, welcoming, enjoy, wishes],
  model,
};

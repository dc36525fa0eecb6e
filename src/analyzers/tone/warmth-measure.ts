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
import { log1p } from '../../text/curves';
import { countSpoken } from '../../text/spoken';

/** Exclamation marks and emoji, one each at most. */
const liveliness = ({ tokens }: AnnotatedTurn): number =>
  (tokens.some((token) => token.normal === '!') ? 1 : 0) + (tokens.some((token) => token.kind === 'emoji') ? 1 : 0);

/** Warm turns take their time. */
const length = (turn: AnnotatedTurn): number => log1p(countSpoken(turn)) - 2.5;

const model: LinearModel = {
  bias: -1.6,
  link: 'logistic',
  features: [
    { name: 'pleasure', weight: 1.6, lexicon: pleasure },
    { name: 'delight', weight: 1.4, lexicon: delight },
    { name: 'affection', weight: 1.6, lexicon: affection },
    { name: 'welcome', weight: 1.4, lexicon: welcoming },
    { name: 'wishes', weight: 1.2, lexicon: wishes },
    { name: 'enjoy', weight: 1, lexicon: enjoy },
    { name: 'closeness', weight: 0.8, lexicon: closeness, per: 'log' },
    { name: 'thanks', weight: 0.8, lexicon: courteousThanks },
    { name: 'greeting', weight: 0.5, lexicon: greetingWords },
    { name: 'indirect request', weight: 0.6, lexicon: politeRequest },
    { name: 'apology', weight: 0.3, lexicon: apologyWords },
    { name: 'hedges', weight: 0.2, lexicon: hedges, per: 'log' },
    { name: 'liveliness', weight: 0.4, read: liveliness },
    { name: 'toughness', weight: -0.9, lexicon: toughness, per: 'log' },
    { name: 'negative words', weight: -0.5, lexicon: negativeWords, per: 'log' },
    { name: 'length', weight: 0.2, read: length },
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
  source: 'goodturn, 2026; the contrast is that of Jeong et al. 2019 (warm and tough offers); weights learned from their offers, starting from hand-set ones',
  limits: 'It reads wording, not intent: irony in warm words is not told apart.',
  lexicons: [courteousThanks, politeRequest, apologyWords, greetingWords, hedges, negativeWords, closeness, toughness, delight, pleasure, affection, welcoming, enjoy, wishes],
  model,
};

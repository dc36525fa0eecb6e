import { otherSideBefore } from '../../analysis/before';
import type { Context } from '../../analysis/detector';
import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { courteousThanks, politeRequest } from '../../lexicons/courtesy';
import { briefHelp, brushOff } from '../../lexicons/curt-replies';
import { apologyWords, greetingWords } from '../../lexicons/politeness';
import { ln } from '../../text/curves';
import { countSpoken } from '../../text/spoken';

/** How far the turn stays under a dozen words, 0 to 1. */
const brevity = (turn: AnnotatedTurn): number => Math.max(0, 1 - countSpoken(turn) / 12);

/** How much shorter it is than what it answers: ln of the ratio, at most 3. */
const imbalance = (turn: AnnotatedTurn, context: Context): number => {
  const before = otherSideBefore(turn, context);
  return before === undefined ? 0 : Math.max(0, Math.min(3, ln((1 + countSpoken(before)) / (1 + countSpoken(turn)))));
};

const liveliness = ({ tokens }: AnnotatedTurn): number => Number(tokens.some((token) => token.normal === '!' || token.kind === 'emoji'));

const model: LinearModel = {
  bias: -4,
  link: 'logistic',
  features: [
    { name: 'brevity', weight: 1.8, read: brevity },
    { name: 'imbalance', weight: 1.1, read: imbalance },
    { name: 'brush-off', weight: 1.2, lexicon: brushOff },
    { name: 'friendly or helpful word', weight: -1.2, lexicon: briefHelp },
    { name: 'thanks', weight: -0.8, lexicon: courteousThanks },
    { name: 'indirect request', weight: -0.8, lexicon: politeRequest },
    { name: 'greeting', weight: -0.6, lexicon: greetingWords },
    { name: 'apology', weight: -0.8, lexicon: apologyWords },
    { name: 'liveliness', weight: -0.8, read: liveliness },
  ],
};

/** Too short for what it answers. */
export const curtnessMeasure: TurnMeasure<'curtness'> = {
  id: 'curtness',
  title: 'Curtness',
  description: 'How far a turn is too short for what it answers: few words, many before it, no friendly word.',
  scope: 'turn',
  range: [0, 1],
  unit: 'likelihood',
  source: 'goodturn, 2026; the weights are set by hand',
  limits: 'It weighs length and friendliness, not whether the answer is complete.',
  lexicons: [brushOff, briefHelp, courteousThanks, politeRequest, greetingWords, apologyWords],
  model,
};

import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { reflecting } from '../../lexicons/caring';
import { formulation, livedThrough } from '../../lexicons/understanding';
import { ln } from '../../text/curves';
import { takenUp } from './heard';

const share = (turn: AnnotatedTurn, test: RegExp): number => turn.tokens.filter((token) => test.test(token.normal)).length / Math.max(8, turn.tokens.length);

/** Weights set by hand. */
const model: LinearModel = {
  bias: -1.2,
  link: 'logistic',
  features: [
    { name: 'reflecting', weight: 1.1, lexicon: reflecting },
    { name: 'more of it', weight: 0.7, lexicon: reflecting, per: 'log' },
    { name: 'formulation', weight: 0.5, lexicon: formulation },
    { name: 'lived through', weight: 0.3, lexicon: livedThrough },
    { name: 'taken up', weight: 0.5, read: takenUp },
    { name: 'you', weight: 5, read: (turn) => share(turn, /^(you|your|yourself)$/) },
    { name: 'i and we', weight: -5, read: (turn) => share(turn, /^(i|we|me|us|my|our)$/) },
    { name: 'question', weight: -1.3, read: ({ sentences }) => (sentences.at(-1)?.question === true ? 1 : 0) },
    { name: 'asks what or how', weight: -0.9, read: ({ text }) => (/\b(what|how|why|when|where|who|would you|do you|did you|are you|have you|can you)\b[^.!]{0,400}\?/i.test(text) ? 1 : 0) },
    { name: 'short', weight: -1.4, read: ({ tokens }) => (tokens.length < 6 ? 1 : 0) },
    { name: 'very long', weight: -0.6, read: ({ tokens }) => Math.max(0, ln(tokens.length / 40)) },
  ],
};

/** How far a turn restates what the other said or feels. */
export const reflection: TurnMeasure<'reflection'> = {
  id: 'reflection',
  title: 'Reflection',
  description: 'How far the turn hands back what the other said or feels, in the same or other words.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like score',
  source: 'Miller & Rollnick 2013, Motivational Interviewing; weights set by hand',
  limits: 'Take-up of words is read against the other side’s latest turn; without one it counts as none.',
  lexicons: [reflecting, formulation, livedThrough],
  model,
};

import type { Detector } from '../../analysis/detector';
import { likelihood } from '../../lexicons/likelihood';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { reworded } from '../../text/wording';
import { absolutesIn } from './absolute';
import type { CommitmentMemory } from './memory';

/** Longest sentence that is quoted whole, in code units. */
const longest = 110;

/** Finds promises that leave no room for anything to go wrong. */
export const absolutePromise: Detector<'commitments/absolute-promise', CommitmentMemory> = {
  id: 'commitments/absolute-promise',
  title: 'Absolute promise',
  description: 'A promise of never, always or for certain, which nobody can keep for sure.',
  principle: 'promise-only-what-you-will-do',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as more than anyone can be sure of.',
  advice: 'Say what you have changed so that it is less likely, and what you will do if it happens all the same.',
  told: { one: 'One promise is more than anyone can be sure of (“{quote}”).', many: '{Count} promises are more than anyone can be sure of, first “{quote}”.' },
  limits: 'A guarantee as a term of trade, and certainty about what already happened, are passed over where the wording shows it.',
  sources: ['goodturn, 2026', 'Searle 1976 (commissives)'],
  examples: {
    found: ['So sorry. «This will never happen again».', "«It's 100% guaranteed to work».", 'Never mind. «Relax, nothing can go wrong».'],
    clear: ['The shirt is 100% cotton.', "I can't guarantee that it arrives today.", 'There is a two-year guarantee on the motor.', 'I will never forget your kindness.', 'You said it would never happen again.', "We'll never share your data."],
  },
  detect: (turn) => {
    const [found] = absolutesIn(turn);
    if (found === undefined) return [];
    const whole = sentenceSpan(turn, found.from);
    const span = whole.end - whole.start <= longest ? whole : clauseSpan(turn, found.from, found.to);
    return [{ ...span, suggestions: reworded(turn, span, likelihood()) }];
  },
};

import type { Detector } from '../../analysis/detector';
import { leaving, leavingWithReason } from '../../lexicons/leaving';
import { attachment } from '../../lexicons/loyalty';
import { leavingOf } from './leave';
import { loyaltyOf } from './loyal';
import type { RetentionMemory } from './memory';
import { passage } from './passage';
import { reasonOf } from './reason';

/** Finds words of leaving the firm, with the reason that was given. */
export const churnSignal: Detector<'retention/churn-signal', RetentionMemory> = {
  id: 'retention/churn-signal',
  title: 'Sign of leaving',
  description: 'The customer leaves or weighs leaving; with the reason.',
  principle: 'know-why-they-leave',
  kind: 'signal',
  impact: 'serious',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'These words speak of leaving.',
  advice: 'Answer the reason before the formalities, and say what you can do about it.',
  told: { one: 'Leaving was spoken of, reason: {reason} (“{quote}”).', many: 'Leaving was spoken of {count} times, first “{quote}”, reason: {reason}.' },
  limits: 'Cancelling one order, a newsletter or a meeting is silent. A stated reason wins; a felt lack of care is indifference, a change of life or none is other.',
  sources: ['Keaveney 1995', 'Hirschman 1970 (exit)', 'HOLD-ON (Fairweather 2005) for the four reasons'],
  lexicons: [leaving, leavingWithReason, attachment],
  examples: {
    found: [
      'The fee has doubled. «Please close my account».',
      "Nobody ever answered my letters. «We're taking our business elsewhere».",
      "I'm moving to Oslo, «so I would like to end my membership».",
    ],
    clear: ['Please cancel my order from Monday.', 'I never want to fly out of Leeds again.', 'Thinking of switching to @Alba from my old bank.', "I'm leaving at six, can you come before?", "Don't worry, I'm not leaving you.", 'Why have you closed my account?', { turns: [{ role: 'customer', text: 'Hello?' }, { role: 'agent', text: 'You wrote that you want to close your account.' }] }],
  },
  *detect(turn, { matches, memory }) {
    const found = leavingOf(turn, matches);
    if (found === undefined) return;
    yield { ...passage(turn, found.match), facets: { reason: reasonOf(turn, found.match.from, memory.told, loyaltyOf(turn, matches)), considered: found.considered } };
  },
};

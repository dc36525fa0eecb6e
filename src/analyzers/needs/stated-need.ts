import type { Detector } from '../../analysis/detector';
import { needLexicons, needsIn } from './reading';

/** Finds what customers say outright that they need. */
export const statedNeed: Detector<'needs/stated-need'> = {
  id: 'needs/stated-need',
  title: 'Stated need',
  description: 'What the customer says outright is needed: a wish, a request, a preference, an instruction.',
  principle: 'listen-for-what-will-please',
  kind: 'signal',
  impact: 'moderate',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'The customer says here what would satisfy them.',
  advice: 'Take this wish up by name before anything else.',
  told: { one: 'The customer named one need (“{quote}”).', many: 'The customer named {count} needs, first “{quote}”.' },
  limits: 'A wish only to thank or to tell, a wish in a condition and a question whether something is needed are silent.',
  sources: ['Searle (1976)', 'Blum-Kulka & Olshtain (1984)', 'goodturn, 2026'],
  lexicons: needLexicons,
  examples: {
    found: [
      '«We need two extra keys before Monday».',
      'The colour is lovely. «Could you swap the handle for a brass one»?',
      "Hello, «I'd rather keep the old tariff».",
      '«Please take my name off the list».',
    ],
    clear: [
      'I just want to thank your fitter.',
      "We don't need a thing, all is well.",
      'Do I need a passport for this?',
      'Can you believe how fast that was?',
      'The clerk shrugged, send a letter and hope.',
      'I would demand a refund if I had paid a penny.',
      'Please learn manners from @NorthernTram.',
      { turns: [{ role: 'agent', text: 'I need your order number.' }] },
    ],
  },
  detect: (turn, { matches }) => needsIn(turn, matches).filter((need) => need.kind === 'stated').map(({ start, end }) => ({ start, end })),
};

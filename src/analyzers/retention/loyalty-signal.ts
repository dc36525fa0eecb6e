import type { Detector } from '../../analysis/detector';
import { attachment } from '../../lexicons/loyalty';
import { loyaltyOf } from './loyal';
import type { RetentionMemory } from './memory';
import { passage } from './passage';

/** Finds long custom, recommendation, pride, and thanks beyond the formula. */
export const loyaltySignal: Detector<'retention/loyalty-signal', RetentionMemory> = {
  id: 'retention/loyalty-signal',
  title: 'Sign of loyalty',
  description: 'Long custom, recommendation, pride or thanks beyond the formula, in the customer\'s own words.',
  principle: 'remember-who-pays',
  alsoServes: ['know-why-they-leave'],
  kind: 'signal',
  impact: 'moderate',
  maturity: 'stable',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'These words show attachment to the firm.',
  advice: 'Take it up in a sentence before the next step.',
  told: { one: 'The customer showed attachment (“{quote}”).', many: 'The customer showed attachment {count} times, first with “{quote}”.' },
  limits: 'Long custom counts in a complaint or farewell too. Merely staying or coming back does not, nor does a formula of thanks.',
  sources: ['Zeithaml, Berry & Parasuraman 1996', 'goodturn, 2026'],
  lexicons: [attachment],
  examples: {
    found: ["«I've been with you for sixteen years», and now this?", '«I tell all my neighbours about you».', "«You saved my daughter's birthday».", "«I can't thank Olu enough»."],
    clear: ['Thank you so much, bye!', "I've been with you for forty minutes on this line.", 'Which one would you recommend?', "I've had this piano for thirty years.", 'I used to love your shop.'],
  },
  *detect(turn, { matches }) {
    for (const match of loyaltyOf(turn, matches)) yield passage(turn, match);
  },
};

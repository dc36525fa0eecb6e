import type { Detector } from '../../analysis/detector';
import { hurrying, plainReminder, repeatedTelling, sighs } from '../../lexicons/impatience';
import { softening } from '../../lexicons/softening';
import { besideInSentence, joinPassages } from '../../text/beside';
import { clauseSpan } from '../../text/widen';

/** Finds wording that counts what was said before, or hurries the customer along. */
export const impatience: Detector<'tone/impatience'> = {
  id: 'tone/impatience',
  title: 'Impatience with a question or a pace',
  description: 'Wording that counts how often something was said, or hurries the customer along.',
  principle: 'mind-your-manner',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as impatience.',
  advice: 'Say it again as if for the first time, in other words, and ask which part is still open.',
  told: { one: 'One passage can read as impatience (“{quote}”).', many: '{Count} passages can read as impatience, first “{quote}”.' },
  limits: 'A reminder beside an apology, thanks or good news in the same sentence is left alone. How long somebody was kept waiting is not seen.',
  sources: ['goodturn, 2026', 'Brown & Levinson 1987, Politeness: threats to positive face'],
  lexicons: [repeatedTelling, plainReminder, hurrying, sighs, softening],
  examples: {
    found: [
      '«As I have already explained», the deposit stays with us.',
      '«How many times do I have to write this before it sinks in»?',
      '«For the third time», the office opens at nine.',
      'The form is on page two. «Can we move on now»?',
    ],
    clear: [
      'As I mentioned, the second coffee is on the house.',
      "I'm so sorry that you had to write for the third time.",
      'You have already told us twice what happened, so I will start from there.',
      'Like I said, no rush at all, take the weekend.',
      'We have already asked the courier to look in the van.',
      'Once again, thank you for the photos.',
    ],
  },
  detect: (turn, { matches }) => {
    const soft = matches.of(softening);
    const reproaches = [...matches.of(repeatedTelling), ...matches.of(plainReminder), ...matches.of(hurrying)]
      .filter((match) => !besideInSentence(turn, match, soft))
      .map(({ from, to }) => clauseSpan(turn, from, to));
    return joinPassages(turn, [...matches.of(sighs), ...reproaches]);
  },
};

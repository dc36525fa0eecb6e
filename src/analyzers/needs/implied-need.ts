import type { Detector } from '../../analysis/detector';
import { needLexicons, needsIn } from './reading';

/** Finds what customers let show between the lines. */
export const impliedNeed: Detector<'needs/implied-need'> = {
  id: 'needs/implied-need',
  title: 'Implied need',
  description: 'What the customer lets show without asking: something cannot be found or done, would be easier otherwise, or must suit a circumstance.',
  principle: 'listen-for-what-will-please',
  kind: 'signal',
  impact: 'moderate',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'A need can be read from these words, though nothing is asked for outright.',
  advice: 'Name the need you read here and offer what meets it.',
  told: { one: 'One need was hinted at (“{quote}”).', many: '{Count} needs were hinted at, first “{quote}”.' },
  limits: 'A hint may be no more than a remark. Silent beside an outright request, which it then explains.',
  sources: ['Weizman (1989)', 'goodturn, 2026'],
  lexicons: needLexicons,
  examples: {
    found: [
      "«I just can't work out where the filter goes».",
      '«It would be so much easier if the forms were in one place».',
      '«Is there any way to hear the match without the video»?',
      '«My mother is in a wheelchair», and the bell is at the top of the steps.',
    ],
    clear: [
      'Every Monday my bus is late.',
      "I can't fault the service.",
      "I couldn't find the switch at first, but it works now, thanks.",
      'I wish you a good weekend.',
      "There's no way I would buy elsewhere.",
    ],
  },
  detect: (turn, { matches }) => needsIn(turn, matches).filter((need) => need.kind === 'implied').map(({ start, end }) => ({ start, end })),
};

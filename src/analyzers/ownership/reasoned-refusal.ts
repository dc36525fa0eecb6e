import type { Detector } from '../../analysis/detector';
import { clausesCovered, wordsOf } from './places';
import { type Part, readRefusal, refusalLexicons } from './refusing';

/** Finds refusals with a reason and an alternative. */
export const reasonedRefusal: Detector<'ownership/reasoned-refusal'> = {
  id: 'ownership/reasoned-refusal',
  title: 'A refusal with a reason and an alternative',
  description: 'A no that says why, and what can be done instead.',
  principle: 'help-within-reason',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This says no with a reason and another way.',
  advice: 'Offer to set the other way in motion yourself.',
  told: { one: 'A refusal came with a reason and another way (“{quote}”).', many: '{Count} refusals came with a reason and another way, first “{quote}”.' },
  limits: 'Whether the reason convinces is not judged. A reason that no word marks is taken from a statement beside the refusal.',
  sources: ['Beebe, Takahashi & Uliss-Weltz 1990, Pragmatic Transfer in ESL Refusals'],
  lexicons: refusalLexicons,
  examples: {
    found: [
      "«We can't post it, because the glass would break. You could collect it at the shop».",
      "«I'm afraid I'm not able to change the name. The airline locks it a day before. What I can do is book a new seat».",
      "«We don't accept returns of food, since it can't be sold again. I can give you a voucher instead», though.",
    ],
    clear: [
      "We can't do that.",
      "I can't find it because it was filed elsewhere. You can see it now.",
      'If we cannot deliver because of snow, you can collect it.',
      { turns: [{ role: 'customer', text: "I can't accept that because it's late. You could refund it." }] },
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    const parts = readRefusal(turn, matches, customerBefore);
    if (parts?.alternative === undefined || parts.reason === undefined) return [];
    const given = [parts.act, parts.reason, parts.alternative];
    const words = (match: Part | undefined): string => (match === undefined ? '' : wordsOf(turn, match));
    return [{ ...clausesCovered(turn, given), facets: { regret: words(parts.regret), reason: words(parts.reason), alternative: words(parts.alternative) } }];
  },
};

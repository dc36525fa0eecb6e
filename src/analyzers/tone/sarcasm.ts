import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { fancies, mockery, mockPraise, namedThings } from '../../lexicons/sarcasm';
import { softening } from '../../lexicons/softening';
import { strongestPassage } from '../../text/beside';
import { touches } from '../../text/in-order';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { type Frame, reworded } from '../../text/wording';

/** One or two lower-case words in quotation marks after "your", "this" or "such a": distance, not quotation. */
const doubted = /\b(your|this|that|these|those|so-called|such an?)\s+(?:(?:so-called|little|supposed)\s+)?["\u201c\u2018']([a-z][a-z-]*(?: [a-z-]+)?)["\u201d\u2019'](?=\s+([a-z]+)|)/g;

const isNamed = (quoted: string, after: string | undefined): boolean =>
  [...quoted.split(' '), after ?? ''].some((word) => namedThings.words.includes(word));

/** Where several things stand in quotation marks, they are named. */
const scareQuotes = (turn: AnnotatedTurn): readonly Detection[] =>
  (turn.text.match(/["\u201c]/g) ?? []).length > 2 ? [] : [...turn.text.matchAll(doubted)]
    .filter(([, , quoted, after]) => !isNamed(quoted ?? '', after))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** The same words without the marks of doubt. */
const unquoted: readonly Frame[] = [{ find: /^(your|this|that|these|those|such an?) ["“‘']([a-z][a-z-]*(?: [a-z-]+)?)["”']$/i, put: '$1 $2', why: 'Without the marks the word is meant as it stands.' }];

/** Whether the customer brought the marvel up: then the answer plays along. */
const isEchoed = (turn: AnnotatedTurn, before: AnnotatedTurn | undefined, { from, to }: Match): boolean =>
  turn.tokens.slice(from, to).some((token) => token.pos !== 'PRON' && token.normal.length > 3 && before?.tokens.some((one) => one.lemma === token.lemma) === true);

/** Finds irony at the customer's expense. */
export const sarcasm: Detector<'tone/sarcasm'> = {
  id: 'tone/sarcasm',
  title: 'Sarcasm',
  description: 'Mock praise, mock sympathy or mock obedience: words that say the opposite of what they mean.',
  principle: 'mind-your-manner',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as sarcasm.',
  advice: 'Say the plain thing instead: what is possible, what is not, and what happens next.',
  told: { one: 'One passage can read as sarcasm (“{quote}”).', many: '{Count} passages can read as sarcasm, first “{quote}”.' },
  limits: 'Only set forms of irony are found; irony that needs knowledge of the world passes unseen. A turn with thanks, an apology or gladness in it is taken at its word. Shared jokes are not told apart. Better wording is offered for words in marks of doubt only.',
  sources: ['Wilson & Sperber 2012, Explaining irony', 'Culpeper 1996 (mock politeness)', 'goodturn, 2026'],
  lexicons: [mockery, mockPraise, fancies, softening],
  examples: {
    found: [
      'Well, «good luck with that».',
      '«Congratulations on finally reading the e-mail».',
      '«Thanks for the lecture», I had forgotten what a bus is.',
    ],
    clear: [
      'Good luck with your exams next week!',
      'Congratulations on the new baby!',
      'Thanks for the tip about the side entrance.',
      'What a lovely surprise to hear from you again!',
      'Please open your "deleted" folder and look there.',
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    const mocking = [matches.of(mockPraise), matches.of(mockery)];
    const sincere = matches.of(softening).some(({ from }) => !mocking.some((found) => touches(found, { from, to: from + 1 })));
    if (sincere) return [];
    const played = turn.text.includes('!') ? [] : matches.of(fancies).filter((match) => !isEchoed(turn, customerBefore, match));
    return strongestPassage(turn, [...[...mocking.flat(), ...played].map(({ from, to }) => clauseSpan(turn, from, to)), ...scareQuotes(turn)]).map((span): Detection => ({ ...span, suggestions: reworded(turn, span, unquoted) }));
  },
};

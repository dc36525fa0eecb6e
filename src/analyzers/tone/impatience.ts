import type { Detection, Detector } from '../../analysis/detector';
import { hurrying, plainReminder, repeatedTelling, sighs } from '../../lexicons/impatience';
import { recapping } from '../../lexicons/plain-openings';
import { softening } from '../../lexicons/softening';
import type { AnnotatedTurn } from '../../conversation/turn';
import { besideInSentence, strongestPassage } from '../../text/beside';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { opensSentence, reworded } from '../../text/wording';
import { normalOf } from '../../text/of-token';

const sour = /(?:n['\u2019]t|\b(?:not|cannot|cant|no|nothing|never|none|must|have to|need|only|still|unless|told you|already|previously|repeatedly|twice|times|refuse\w*))\b/i;
const gift = /\b(?:free|gift|present|keep|yours|guests?|treat|welcome|enjoy)\b/i;

/** How far a reminder reaches. */
const reach = 60;

/** A reminder reproaches where something is denied or asked beside it in its sentence: "as I said, it is a gift" does not. */
const isSour = (turn: AnnotatedTurn, match: Match): boolean => {
  const { start, end } = sentenceSpan(turn, match.from);
  const said = turn.text.slice(Math.max(start, match.start - reach), Math.min(end, match.end + reach));
  return !/^(?:as|like)$/i.test(normalOf(turn.tokens[match.from])) || (sour.test(said) && !gift.test(said));
};

/** "I already explained it to the courier": somebody else was told. */
const isToldOthers = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const { end } = clauseSpan(turn, from, to);
  return /^[^,]*?\b(?:to|with) (?:the|our|him|her|them|my|everyone|everybody|your|[A-Z]\w+)\b/.test(turn.text.slice(turn.tokens[from]?.start, end)) && !/\byou\b/.test(turn.text.slice(turn.tokens[from]?.start, end));
};

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
  limits: 'A reminder beside an apology, thanks or good news in the same sentence is left alone. How long somebody was kept waiting is not seen. Better wording is offered for a preface (“as I said, …”) and none for sighs and hurry.',
  sources: ['goodturn, 2026', 'Brown & Levinson 1987, Politeness: threats to positive face'],
  lexicons: [repeatedTelling, plainReminder, hurrying, sighs, softening],
  examples: {
    found: [
      '«As I have already explained», the deposit stays with us.',
      '«How many times do I have to write this before it sinks in»?',
      '«For the third time», the office opens at nine.',
    ],
    clear: [
      'As I mentioned, the second coffee is on the house.',
      "I'm so sorry that you had to write for the third time.",
      'You have already told us twice what happened, so I will start from there.',
      'Like I said, no rush at all, take the weekend.',
      'We have already asked the courier to look in the van.',
    ],
  },
  detect: (turn, { matches }) => {
    const soft = matches.of(softening);
    const told = [...matches.of(repeatedTelling), ...matches.of(plainReminder)].filter((match) => isSour(turn, match) && !isToldOthers(turn, match));
    const reproaches = [...told, ...matches.of(hurrying)].filter((match) => !besideInSentence(turn, match, soft)).map(({ from, to }) => clauseSpan(turn, from, to));
    return strongestPassage(turn, [...reproaches, ...matches.of(sighs).map(({ from }) => sentenceSpan(turn, from))]).map((span): Detection => ({ ...span, suggestions: opensSentence(turn, span) ? reworded(turn, span, recapping()) : [] }));
  },
};

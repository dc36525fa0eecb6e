import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { absoluteElsewhere, absolutes } from '../../lexicons/absolutes';
import { besideInSentence } from '../../text/beside';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import type { CommitmentMemory } from './memory';

const textOf = (turn: AnnotatedTurn, { from }: Match): string => {
  const { start, end } = sentenceSpan(turn, from);
  return turn.text.slice(start, end);
};

/** Longest sentence that is quoted whole, in code units. */
const longest = 110;

/** "No matter what" and a guarantee are promises only of what is to come. */
const needsFuture = /^(?:no matter|whatever|come |.*(?:sure|certain|positive|confident) (?:that |it |he |she |they |we |you )*(?:was|were|did|has|have|had)\b|(?:i|we) (?:\w+ )?guarantee that)/i;
const toCome = /\b(?:will|shall|won['’]?t|always|never|going to|gonna|can)\b|['’]ll\b/i;

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
  lexicons: [absolutes, absoluteElsewhere],
  examples: {
    found: ['So sorry. «This will never happen again».', "«It's 100% guaranteed to work».", 'Never mind. «Relax, nothing can go wrong».'],
    clear: ['The shirt is 100% cotton.', "I can't guarantee that it arrives today.", 'There is a two-year guarantee on the motor.', 'I will never forget your kindness.', 'You said it would never happen again.', "We'll never share your data."],
  },
  detect: (turn, { matches }) => {
    const elsewhere = matches.of(absoluteElsewhere);
    const [found] = matches.of(absolutes).filter((match) => turn.tokens[match.from]?.negator === -1 && !besideInSentence(turn, match, elsewhere) && !(needsFuture.test(turn.text.slice(match.start, match.end + 16)) && !toCome.test(textOf(turn, match))) && turn.sentences[turn.tokens[match.from]?.sentence ?? -1]?.question === false).sort((a, b) => b.to - b.from - (a.to - a.from));
    if (found === undefined) return [];
    const whole = sentenceSpan(turn, found.from);
    return [whole.end - whole.start <= longest ? whole : clauseSpan(turn, found.from, found.to)];
  },
};

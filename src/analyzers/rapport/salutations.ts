import type { AnnotatedTurn } from '../../conversation/turn';
import { salutation } from '../../lexicons/greetings';
import type { Token } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { isGreeted, type KnownNames, nameAt, type NameRange } from '../../text/vocative';
import { normalOf, sentenceOfToken, startOf } from '../../text/of-token';

/** A greeting, and the name of the one greeted, where there is one. */
export interface Salutation {
  readonly from: number;
  readonly to: number;
  readonly name?: NameRange;
}

const late = 2;
const goesOn = /^(?:thanks|thank|thx|sorry|apologies|yes|no|please|my|this|it|how|what|just|so|can|could|did|do|i|we|you|your|our|that|and|team|folks|guys|friend|mate|love|ladies|gentlemen|sir|madam|ma'am|customer|valued|from|hope|great|if|any|good|to|for|everyone|all|let|unfortunately|congratulations|lovely|nice|welcome|hello|hi|again|there)$/;
const needsMark = /^(?:morning|afternoon|evening|mornin|goodmorning)\b/;
const addressee = /^(?:(?:valued |esteemed |loyal |respected )?(?:customer|client|guest|member|sir|madam|sirs|colleague|friend|all|team|everyone|resident|parent|subscriber|applicant|passenger|student|traveller|traveler|reader|neighbour|neighbor|tenant|patient|user)s?\b)/i;

const follows = (turn: AnnotatedTurn, match: Match, opening: string, names: KnownNames): Salutation | undefined => {
  const { tokens } = turn;
  const mark = /^[,!–—-]$/.test(normalOf(tokens[match.to]));
  const name = nameAt(turn, mark && !/\n/.test(turn.text.slice(match.end, tokens[match.to + 1]?.start)) ? match.to + 1 : match.to, names);
  const greeted = name !== undefined && isGreeted(turn, name, names) ? name : undefined;
  if (greeted !== undefined) return { from: match.from, to: greeted.to, name: greeted };
  const rest = turn.text.slice(match.end).trimStart();
  if (/\b(?:dear|respected|esteemed)$/.test(opening)) {
    const to = addressee.exec(rest)?.[0].split(' ').length;
    return to === undefined ? undefined : { from: match.from, to: match.to + to };
  }
  if (/^\W*(?:hello\W+)?(?:(?:can|could|do) you (?:still )?(?:hear|see|read) |are you (?:still )?(?:there|with)\b|is any(?:one|body) )/i.test(rest)) return undefined;
  const next = tokens[match.to];
  const open = next === undefined || next.kind !== 'word' || next.sentence !== tokens[match.from]?.sentence || /^\n/.test(turn.text.slice(match.end, next.start));
  if (next?.normal === '?' || next?.normal === '-' || (/^(?:\w+ )?hey$/.test(opening) && opening !== 'hey hey' && next?.normal === ',')) return undefined;
  if (/welcome to$/.test(opening)) return /^(?:the )?(?:club|real world|hell|my world)/i.test(rest) ? undefined : { from: match.from, to: match.to };
  return open || (!needsMark.test(opening) && goesOn.test(next.normal)) ? { from: match.from, to: match.to } : undefined;
};

/** The words between a sentence's beginning and a token, the nearest first: four at most. */
const wordsBefore = ({ tokens }: AnnotatedTurn, first: number, from: number): Token[] => {
  const words: Token[] = [];
  for (let at = from - 1; at >= first && words.length < 4; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token);
  }
  return words;
};

/** A greeting within the first sentence has little before it, and no thanks: with that it would be a farewell. */
const opensTalk = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  const before = wordsBefore(turn, sentence?.from ?? 0, from);
  return before.length === 0 || (!/^[A-Z]{2}/.test(turn.text.slice(startOf(turn.tokens[from]))) && before.length < 4 && turn.tokens[from]?.sentence === 0 && !before.some(({ lemma }) => /^(?:thank|thanks|bye|goodbye|say|and|it's|hello|or)$/.test(lemma)));
};

/** The greeting of a turn, if it opens with one: in its first sentences, and not as a farewell. */
export const greetingOf = (turn: AnnotatedTurn, matches: Matches, names: KnownNames): Salutation | undefined => {
  for (const match of matches.of(salutation)) {
    const sentence = turn.tokens[match.from]?.sentence ?? 0;
    if (sentence > late) break;
    const opening = turn.tokens.slice(match.from, match.to).map(({ normal }) => normal).join(' ');
    const farewell = sentence > 0 && sentence === turn.sentences.length - 1 && /\bgood |\bhappy /.test(opening);
    if (!opensTalk(turn, match) || farewell || turn.tokens[match.from]?.voice !== 'own') continue;
    const found = follows(turn, match, opening, names);
    if (found !== undefined) return found;
  }
  return undefined;
};

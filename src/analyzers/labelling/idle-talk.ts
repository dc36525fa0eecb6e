import type { AnnotatedTurn } from '../../conversation/turn';
import { duties } from '../../lexicons/duties';
import type { Match } from '../../text/match';
import { isPerson, isStaff } from './named';
import { servedPeople } from '../../lexicons/served-people';
import { lemmaOf, normalOf, posOf, sentenceOfToken, startOf } from '../../text/of-token';

/** A word for people who are served: customer, guest, tenant. */
export const isServed = (word: string): boolean => servedPeople.words.includes(word);

/** What customers do in every case, besides what firms ask of them; a habit told of one is a charge unless it is among these. */
const neutralHabits: ReadonlySet<string> = new Set([
  'be', 'have', 'want', 'need', 'like', 'prefer', 'live', 'work', 'arrive', 'stay', 'travel', 'fly', 'drive', 'get', 'know', 'say', 'mean', 'seem', 'feel', 'hope', 'see', 'hear', 'find', 'buy', 'own',
  'run', 'rent', 'move', 'sleep', 'sit', 'start', 'change', 'love', 'visit', 'meet', 'receive', 'expect',
]);

/** The nearest noun before a charge is a thing: "the radiator never works". */
export const isOfThing = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => {
  const near = tokens.slice(Math.max(0, from - 5), from).reverse().find(({ pos }) => /NOUN|PROPN|PRON|NUM/.test(pos));
  return near?.pos === 'NOUN' && !isPerson(near) && !isServed(near.lemma) && !isStaff(near) && tokens[from]?.pos === 'ADV';
};

/** What the writer has seen against it, or says of the talk itself. */
const against =
  /\b((spoke|talked|chatted) (to|with)|met|sat down with|dealt with|found) (\w+ (today|for|myself)|him|her|them|the)\b|\b(he|she|they)( was| were|['’]s| is| are) (very |really |just |only )*(polite|friendly|calm|kind|lovely|nice|pleasant|clear|worried|scared|upset|charming|patient|fine|reasonable|helpful)\b|\b(he|she|it|they|this|that) (wasn['’]t|isn['’]t|weren['’]t|was not|is not)\b|\b(not (so|true|fair|the case|my experience)|unfair\w*|untrue|unfounded|no (sign|evidence|record|basis)|right|turns out)\b/i;

/** Words before a charge that take it back: "ignore the note that says". */
const retracting = /\b(ignor\w+|disregard\w*|remov\w+|despite|contrary to|whatever)\b/i;

/** The charge is cited in order to correct it. */
const isCorrected = ({ text }: AnnotatedTurn, start: number, end: number): boolean => retracting.test(text.slice(start, end)) || against.test(text.slice(end, end + 220));

/** A question, and a quotation that the next words strike out, pass nothing on. */
export const isIdle = (turn: AnnotatedTurn, { from, end }: Match): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  return sentence?.question === true || isCorrected(turn, startOf(sentence), end) || /^[^.!?]*[.!?]['"”’]?\s*(\w+ )?(struck|removed|deleted|crossed|binned|ignor\w+|disregard\w*|not (so|true|my|our)|nonsense|rubbish|i (don['’]t|do not|found|find)|never (saw|had)|(please )?judge)\b/i.test(turn.text.slice(end));
};

/** "Told the tenant to stay inside": the writer is the one who tells. */
export const isOwnTelling = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean =>
  /^(told|warned|advised)$/.test(normalOf(tokens[from])) && (/DET|PROPN/.test(posOf(tokens[to])) || /^(him|her|them)$/.test(normalOf(tokens[to])) || isServed(lemmaOf(tokens[to])));

/** "Never got the letter", "always pays by card": what happens to people, and what firms ask of them. */
export const isNeutral = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const verb = lemmaOf(tokens[to - 1]);
  return /^(always|never|constantly|forever|tends|likes?|loves?)$/.test(normalOf(tokens[from])) && (neutralHabits.has(verb) || (tokens[from]?.normal !== 'never' && duties.words.includes(verb)));
};

/** "A lot about her project" is news of the project. */
export const isPossessive = ({ tokens }: AnnotatedTurn, { to }: Match): boolean => tokens[to - 1]?.normal === 'her' && /NOUN|ADJ/.test(posOf(tokens[to]));

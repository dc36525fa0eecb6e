import type { AnnotatedTurn } from '../../conversation/turn';
import { asksOf, bareWants, musts, pleases, talkVerbs, wants } from '../../lexicons/desires';
import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match, Matches } from '../../text/match';
import { directives } from './directives';
import { clauseAt, firstOf, followedBy, inCondition, sentenceAt, wordsAfter } from './places';
import { normalOf, posOf, sentenceOfToken } from '../../text/of-token';

const wanting = new Set(['want', 'wanna', 'need']);
const wantedThen = new Set(['wanted', 'needed', 'required', 'requested', 'preferred', 'demanded', 'insisted', 'desired']);
const self = new Set(['i', 'we']);
const wishing = new Set(['i', 'we', 'just', 'need']);
const beings = new Set(['be', 'am', 'are', 'is']);
const questioning = new Set(['why', 'what', 'when', 'where', 'who', 'which', 'how']);
const joining = new Set(['that', 'as', 'because']);
const modals = new Set(['can', 'could', 'cld', 'cud', 'may', 'might']);

const asksBefore = new Set(['do', 'does', 'did', 'should', 'would', 'must', 'will', 'shall', 'why', 'how', 'what', 'whatever', 'where', 'when', 'which', 'who', 'could', 'can', 'may', 'never']);

/** "I want to thank you", "can I just say": talk about talk. */
const asksNothing = (text: AnnotatedText, { to }: Match): boolean => /^(?:(?:all of )?(?:you|u|ya|everyone|everybody|people)(?: guys| all)? to know|(?:to )?be (?:proud|loyal|a fan)|to (?:like|love|trust|support|believe in|root)) /.test(`${wordsAfter(text, to, 5)} `) || followedBy(text, to, talkVerbs.words);

/** "Want to hear a joke?" is an offer to the hearer. */
const offers = (text: AnnotatedText, { from, to }: Match): boolean =>
  sentenceOfToken(text, text.tokens[from])?.question === true && text.tokens.slice(from, to).some((token) => wanting.has(token.normal));

/** A form of wanting inside a question about oneself: "do I need an ID?". */
const isAsked = (text: AnnotatedText, { from }: Match): boolean => asksBefore.has(normalOf(text.tokens[from - 1])) && text.tokens[from - 1]?.clause === text.tokens[from]?.clause;

/** "I wanted", "all I need": what was wanted then, or what a thing has. */
const isAside = (text: AnnotatedText, { from, to }: Match): boolean => {
  const before = text.tokens[from - 1];
  const relative = before !== undefined && /^(?:PRON|VERB)$/.test(posOf(text.tokens[from])) && before.clause === text.tokens[from]?.clause && (before.pos === 'NOUN' || /thing$/.test(before.normal));
  const burden = /^now i (?:have|need)|^now we (?:have|need)/.test(wordsAfter(text, from - 1, 3)) && text.tokens[to]?.normal === 'to';
  const supposed = /\b(?:let us|lets|suppose|imagine|say)(?: say)?$/.test(wordsAfter(text, Math.max(0, from - 3), Math.min(3, from)));
  return relative || supposed || burden || wantedThen.has(normalOf(text.tokens[to - 1]));
};

/** What is asked for somebody of the firm's: praise, reward, reproof. */
const forOthers = /\b(?:give|tell|thank|send|buy|reward|promote|hire|fire|keep|train|make sure|pass|share|recogni[sz]e|acknowledge|commend)\b.{0,400}\b(?:him|her|them|they|crew|team|agents?|staff|lady|man|woman|guy|employees?|props|kudos|credit|recognition|raise|rise|promotion|bonus|thanks|compliments?|love|on|that (?:he|she|they))\b/;

/** "A lot of times I want": what is so in general. */
const general = /\b(?:can|could|would) (?:you|u) not\b|\beven need\b|\bplease\b.{0,400}\b(?:gratitude|thanks|compliments|appreciation|regards)\b|\brather (?:find|not (?!have|get|wait|leave|pay|lose)|be|die|walk|drive)\b|\b(?:why|quit)\b.{0,400}\b(?:could|can|would|will) (?:you|u)\b|\b(?:can|could|would|will) (?:you|u)(?: guys| all)? quit\b|\b(?:sometimes|often|usually|a lot of (?:times?|people)|most (?:of us|people)|many of us)\b/;

const clauseText = (text: AnnotatedText, at: number): string => {
  const clause = text.clauses[clauseAt(text, at)];
  return clause === undefined ? '' : text.text.slice(clause.start, clause.end + 12).toLowerCase();
};

/** A rival held up as a model, a challenge, a sneer: the form of a request, and nothing asked. */
const jibe = /\b(?:take|learn|taking|borrow)\b.{0,400}\bfrom\b(?!.{0,400}\b(?:me|us|my|our)\b)|\b(?:explain|tell me|give me|remind me)\b.{0,400}\bwh(?:y|at) (?:on earth )?(?:i|we|anyone|anybody) (?:should|would|shouldn|wouldn|ever|even|still|bother)|\b(?:hours?|minutes?|days?|years?|time) of my life\b|\b(?:correctly|properly|for once|like (?:an? )?(?:adults?|real|normal|professionals?))\b.{0,400}\bor (?:nah|no|not|what)\b|\bor nah\b|\b(?:please|pls|plz|can you|could you)\b.{0,20}\b(?:step (?:it )?up|do better|be better|try harder|wake up|grow up|get (?:it|your act|yoursel(?:f|ves)) together|learn)\b|\b(?:would|['’]d) (?:demand|want|ask|need|prefer|expect|insist)\b.{0,400}\bif (?:i|we|it|they|you) (?:had|were|was)\b/;

/** Another firm is spoken to, of this one: "@A, can you help those that @B left?" */
const otherAddressed = /^\W*(?:(?:dear|hey|hi|hello|please|so|ok|yo|well)\W+)?@(\S{1,80}) (?=[^.!?]{0,400}\b(?:that|unlike|than|like|because|since|after) @(?!\1\b))/i;

/** A wish that is laughed at, or what one sees oneself made to do. */
const laughed = /[\u{1F609}\u{1F602}\u{1F923}\u{1F4AA}\u{1F644}]/u;

const mocking = new WeakMap<AnnotatedText, boolean>();

const mocks = ({ text }: AnnotatedText): boolean => /\b(?:ha(?:ha)+|lol|sounds (?:good|great|fun))\b/i.test(text);

const isJibe = (text: AnnotatedText, from: number, words: string): boolean => {
  const sentence = text.sentences[sentenceAt(text, from)];
  const said = sentence === undefined ? '' : text.text.slice(sentence.start, sentence.end + 4);
  if (/\?/.test(said) && /^\W{0,20}(?:@\S+ )*(?:when|what|how|where|who|which|will|do|does|is|are)\b.{0,400}\b(?:and|that) (?:i|we) (?:will |would )?(?:need|have) to\b/i.test(said) && self.has(normalOf(text.tokens[from]))) return true;
  const wish = wishing.has(normalOf(text.tokens[from]));
  if (jibe.test(words) || otherAddressed.test(said)) return true;
  if (!wish || /\b(?:please|pls|plz|you|help)\b/i.test(said)) return false;
  return laughed.test(said) || (/\b(?:i|we)['’]?ll (?:have|take)\b/i.test(said) && kept(mocking, text, mocks)) || /\b(?:then|now|so) (?:i|we) (?:have|got) to\b|\b(?:have|got) to (?:get|have) (?:off|on|up|out|down)\b/i.test(said);
};

/** Whether a clause asks for nothing of the speaker's own. It follows from the clause and the word: each is read once. */
const readElse = (text: AnnotatedText): ((match: Pick<Match, 'from'>) => boolean) => {
  const known = new Map<string, boolean>();
  return ({ from }) => {
    const place = `${clauseAt(text, from)} ${sentenceAt(text, from)} ${normalOf(text.tokens[from])}`;
    const before = known.get(place);
    if (before !== undefined) return before;
    const words = clauseText(text, from);
    const found = general.test(words) || isJibe(text, from, words) || (forOthers.test(words) && !/\b(?:me|my|us|our)\b/.test(words));
    known.set(place, found);
    return found;
  };
};

const carrying = new WeakMap<Clause, boolean>();

const carries = (text: AnnotatedText, clause: Clause | undefined): boolean =>
  clause !== undefined && kept(carrying, clause, (one) => hasContent(text, one));

const civil = new Set(['please', 'pls', 'plz', 'yes', 'kindly', 'thank', 'thanks', 'know', 'pass', 'share', 'commend', 'recognise', 'recognize', 'accept', 'forgive', 'excuse', 'pardon', 'note']);

const hasContent = (text: AnnotatedText, clause: Clause): boolean =>
  !(self.has(clause.subject) && clause.mood === 'statement' && clause.subjectAt - clause.from < 2) && text.tokens.slice(clause.from, clause.to).some((token) => (token.pos === 'NOUN' || token.pos === 'VERB') && !civil.has(token.normal));

/** "Who kindly got me there": how somebody acted. */
const isManner = ({ tokens }: AnnotatedText, { from, to }: Match): boolean => {
  const next = tokens[to];
  return tokens[from]?.normal === 'kindly' && next?.pos === 'VERB' && next.normal !== next.lemma && !beings.has(normalOf(tokens[from - 1]));
};

/** Tokens at which a customer's turn says outright what is needed. */
export const statedAt = (turn: AnnotatedTurn, matches: Matches): number[] => {
  const outright = [...matches.of(wants), ...matches.of(bareWants).filter((one) => !offers(turn, one))].filter((one) => !isAsked(turn, one) && !isAside(turn, one) && !inCondition(turn, one) && !asksNothing(turn, one));
  const asked = matches.of(asksOf).filter((one) => !joining.has(normalOf(turn.tokens[one.from - 1])) && !questioning.has(firstOf(turn, one.from)) && !inCondition(turn, one) && !asksNothing(turn, modals.has(normalOf(turn.tokens[one.from])) ? { ...one, to: one.from + 2 } : one));
  const polite = matches.of(pleases)
    .filter((one) => !isManner(turn, one))
    .map((one) => (turn.tokens[one.from]?.normal === 'if' && one.from > 0 && sentenceAt(turn, one.from - 1) === sentenceAt(turn, one.from) ? { ...one, from: one.from - 1 } : one))
    .map((one) => {
      const before = turn.clauses[clauseAt(turn, one.from) - 1];
      const bare = before !== undefined && before.mood === 'fragment' && !before.conditional && before.sentence === sentenceAt(turn, one.from) && !carries(turn, turn.clauses[clauseAt(turn, one.from)]) && /^(?:DET|NUM|ADJ|NOUN)$/.test(posOf(turn.tokens[before.from]));
      return bare ? { ...one, from: before.from } : one;
    })
    .filter((one) => carries(turn, turn.clauses[clauseAt(turn, one.from)]));
  const needed = matches.of(musts).filter((one) => !/\byour\b.{0,400}\bmust be\b/.test(clauseText(turn, one.from)) && sentenceOfToken(turn, turn.tokens[one.from])?.question !== true);
  const isElse = readElse(turn);
  return [...outright, ...asked, ...polite, ...needed].filter((one) => !isElse(one)).map((one) => one.from).concat(directives(turn).filter((at) => !isJibe(turn, at, clauseText(turn, at))));
};

import type { AnnotatedText, Token } from './annotated-text';
import type { WordClass } from './lexicon';
import { endOf, normalOf, sentenceOfToken, startOf } from './of-token';

/** A name among the tokens: `tokens.slice(from, to)`, its title included. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** Names that are known to belong to one side or the other, in lower case. */
export interface KnownNames {
  readonly theirs: readonly string[];
  readonly own: readonly string[];
  readonly given: WordClass;
}

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'doctor', 'pastor', 'rabbi', 'captain', 'herr', 'frau', 'señor', 'señora', 'monsieur', 'madame']);
const isTitle = (word: string): boolean => titles.has(word.endsWith('.') ? word.slice(0, -1) : word);
const kinds = /^(?:PROPN|NOUN|ADJ|X|VERB)$/;

/** Words that are written with a capital in the places of a name and are none. */
const noNames = /^(?:there|all|team|everyone|everybody|folks?|guys?|customers?|guests?|sirs?|madam|ma'am|again|thanks?|thx|please|sorry|welcome|yes|no|we|i|you|it|this|that|the|our|my|your|valued|member|friends?|mate|love|dear|both|world|just|great|perfect|awesome|lovely|good|happy|hope|let|if|so|as|and|but|to|what|how|hello|hi|hey|apologies|unfortunately|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|english|dm|ok|okay|google|alexa|siri|facebook|twitter|instagram|amazon|email|support|sales|billing|accounts?|colleagues?|neighbou?rs?|readers?|parents?|students?|residents?|passengers?|subscribers?|people|ladies|gentlemen|presto|dude|bud|buddy|pal|honey|day|morning|afternoon|evening|god|lord|jesus|goodness|wow|oh|ah|yeah|absolutely)$/;

const written = ({ text }: AnnotatedText, token: Token): string => text.slice(token.start, token.end);
const isCapital = (word: string): boolean => /^\p{Lu}(?=.*\p{Ll})[\p{L}'’-]+$/u.test(word);
/** A plain small letter comes first, as in most words: no name. */
const opensSmall = ({ text }: AnnotatedText, { start }: Token): boolean => text.charAt(start) >= 'a' && text.charAt(start) <= 'z';
const isKnown = (token: Token, { theirs }: KnownNames): boolean => theirs.includes(token.normal);

/** Whether a token looks like a name: a capital, or a name that the customer goes by. */
const looksLikeName = (text: AnnotatedText, token: Token | undefined, names: KnownNames): boolean =>
  token !== undefined && token.kind === 'word' && token.voice !== 'quoted' && !names.own.includes(token.normal) &&
  (isKnown(token, names) || (!opensSmall(text, token) && isCapital(written(text, token)) && !noNames.test(token.normal) && (kinds.test(token.pos) || names.given.words.includes(token.normal))));

const isGiven = (token: Token | undefined, names: KnownNames): boolean => token !== undefined && (isKnown(token, names) || names.given.words.includes(token.normal));

/**
 * Reads the name that stands at a place: an optional title, then one to three words that look like a name.
 *
 * @example
 * nameAt(english()('Hello Mr Diallo, it is done.'), 1, { theirs: [], own: [], given: { id: 'g', source: 'own', words: [] } }) // => { from: 1, to: 3 }
 */
export const nameAt = (text: AnnotatedText, from: number, names: KnownNames): NameRange | undefined => {
  const { tokens } = text;
  const titled = isTitle(normalOf(tokens[from]));
  let to = titled ? from + 1 : from;
  if (titled && tokens[to]?.normal === '.') to += 1;
  const first = to;
  while (to < first + 3 && looksLikeName(text, tokens[to], names) && (to === first || !text.text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('\n'))) to += 1;
  return to > first ? { from, to } : undefined;
};

const closers = /^[.!?,:;…)–—-]/;
const asides = /^(?:for|i|we|you|it|that|and|but|my|our|your|so|as|this|please|thanks|thank|sorry|the|could|just|how|what|let|to)$/;

/** Whether what follows a name lets it be an address: a mark, a line end, an emoji, or a new clause. */
const endsAddress = (text: AnnotatedText, { to }: NameRange, open: boolean): boolean => {
  const [last, next] = [text.tokens[to - 1], text.tokens[to]];
  if (last === undefined || next === undefined) return true;
  if (/\n/.test(text.text.slice(last.end, next.start)) || next.kind === 'emoji' || next.sentence !== last.sentence) return true;
  return closers.test(next.normal) || (open && asides.test(next.normal));
};

const speaking = /^\W*(?:speaking|here|from|at|with|in)\b/i;

/**
 * Tells whether a name that follows a greeting is the name of the one greeted, not of the one who speaks
 * and not of a thing ("Hello Panda comes in tins").
 */
export const isGreeted = (text: AnnotatedText, name: NameRange, names: KnownNames): boolean => {
  const { tokens } = text;
  const afterMark = closers.test(normalOf(tokens[name.from - 1]));
  const titled = isTitle(normalOf(tokens[name.from]));
  const rest = text.text.slice(tokens[name.to - 1]?.end, endOf(tokens[name.to - 1]) + 12);
  if (speaking.test(rest) || (afterMark && !titled && name.to - name.from > 1 && !isKnown(tokens[name.from] as Token, names))) return false;
  const sentence = sentenceOfToken(text, tokens[name.from]);
  const introduced = sentence !== undefined && /\b(?:speaking|here|it's|calling)\W*$/i.test(text.text.slice(tokens[name.to - 1]?.end, sentence.end));
  return endsAddress(text, name, !afterMark) && !(introduced && afterMark);
};

const cues = /^(?:thanks|thx|ty|you|sorry|apologies|ok|okay|yes|yep|yeah|no|sure|great|perfect|course|absolutely|cheers|welcome|back|bye|goodbye|congratulations|congrats|birthday|done|right|understood|true|noted|lovely|brilliant|wonderful|awesome|exactly|correct|indeed|worries|problem|worry|agreed|care|morning|afternoon|evening|hello|hi|hey|oh|ah|please|now|so|well|listen|luck|question)$/;
const roles = /^(?:colleague|technician|engineer|manager|driver|partner|husband|wife|son|daughter|friend|dog|cat|team|agent|supervisor|boss|assistant|mechanic|plumber|electrician|doctor|nurse|teacher|town|city|village|station|branch|model|brand|author|name|called|named|colour|color|system|app|product|contact|specialist|expert|courier|surgeon|guide|host|owner|mum|mom|dad|brother|sister|baby|puppy|horse)$/;
const signOff = /^(?:regards|best|cheers|sincerely|yours|wishes|thanks|thank|you|faithfully|truly|warmly|kindly|love|care|respectfully|gratefully|luck|x|xx)$/;

const newline = ({ text, tokens }: AnnotatedText, at: number): boolean => /\n/.test(text.slice(endOf(tokens[at - 1]), startOf(tokens[at])));

/** "Best wishes, Tom" as the last words: the writer's own name. */
const isSignature = (text: AnnotatedText, { from, to }: NameRange, names: KnownNames): boolean => {
  const { tokens } = text;
  const before = normalOf(tokens[from - 2]);
  if (newline(text, from) && (signOff.test(before) || signOff.test(normalOf(tokens[from - 1])) || to >= tokens.length)) return true;
  const ends = tokens.slice(to).every((token) => token.kind !== 'word');
  return ends && signOff.test(before) && from > 3 && to === tokens.length && !isKnown(tokens[to - 1] as Token, names);
};

/** A name after a comma: "I see, Ravi", unless it goes on a list, a place or an apposition. */
const afterComma = (text: AnnotatedText, name: NameRange, names: KnownNames): boolean => {
  const { tokens } = text;
  const [before, next, then] = [tokens[name.from - 2], tokens[name.to], tokens[name.to + 1]];
  const initial = before !== undefined && text.sentences[before.sentence]?.from === name.from - 2;
  if (before === undefined || roles.test(before.lemma) || !endsAddress(text, name, false)) return false;
  const known = isKnown(tokens[name.to - 1] as Token, names) || /^(?:and|but|that|because|so|imagine|see|know|understand)$/.test(before.normal);
  if (next?.normal === ',' && !known && /^(?:and|or|who|which|our|the|a|an)$/.test(normalOf(then))) return false;
  if (next?.normal === ',' && then !== undefined && isCapital(written(text, then)) && then.pos === 'PROPN') return false;
  if (isGiven(tokens[name.to - 1], names) || isGiven(tokens[name.from], names) || isTitle(normalOf(tokens[name.from]))) return true;
  const sentence = text.sentences[before.sentence];
  const opener = sentence === undefined ? '' : normalOf(text.tokens.slice(sentence.from, name.from).find((token) => token.kind === 'word'));
  if (initial) return name.to - name.from === 1 || isKnown(tokens[name.from] as Token, names);
  const proper = !initial && isCapital(written(text, before)) && before.pos === 'PROPN';
  return !proper && !/^(?:NOUN|NUM)$/.test(before.pos) || (!proper && /^(?:thanks|thank|sorry|apologies|yes|no|great|good|glad|you|hello|hi|congratulations|happy)$/.test(opener) && before.pos !== 'NUM');
};

/** A name that opens a sentence: "Priya, your lamp is on its way", unless it signs or tells of a third person. */
const opensSentence = (text: AnnotatedText, name: NameRange, names: KnownNames): boolean => {
  const { tokens } = text;
  const [next, then] = [tokens[name.to], tokens[name.to + 1]];
  const titled = isTitle(normalOf(tokens[name.from]));
  if (!(titled || isGiven(tokens[name.from], names)) || next === undefined || !/^[,!–—:]|^-$/.test(next.normal)) return false;
  if (then === undefined || then.sentence !== next.sentence) return next.normal === '!';
  if (/^(?:our|who|the|a|an|and|my|from)$/.test(then.normal) && !isKnown(tokens[name.from] as Token, names)) return false;
  return text.clauses[then.clause]?.verbAt !== -1 && !(isCapital(written(text, then)) && then.pos === 'PROPN');
};

/**
 * Finds the first name by which a text addresses its reader, outside of greetings: after a comma, after a
 * word of thanks or the like, or at the head of a sentence.
 *
 * @example
 * vocative(english()('I see, Ravi.'), { theirs: ['ravi'], own: [], given: { id: 'g', source: 'own', words: [] } }) // => { from: 3, to: 4 }
 */
export const vocative = (text: AnnotatedText, names: KnownNames): NameRange | undefined => {
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isTitle(token.normal) && !looksLikeName(text, token, names)) continue;
    const name = nameAt(text, at, names);
    if (name === undefined) continue;
    const before = tokens[at - 1];
    const initial = before === undefined || before.sentence !== token.sentence || before.kind === 'mention' || newline(text, at);
    const cued = !initial && before.clause === token.clause && cues.test(before.normal) && endsAddress(text, name, true) && !(before.normal === 'you' && tokens[at - 2]?.lemma !== 'thank');
    const found = initial ? opensSentence(text, name, names) : cued || (before.normal === ',' && afterComma(text, name, names));
    if (found && !isSignature(text, name, names)) return name;
  }
  return undefined;
};

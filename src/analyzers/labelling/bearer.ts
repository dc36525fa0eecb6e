import type { AnnotatedTurn } from '../../conversation/turn';
import { plainPeople, servedPeople, staffPeople, titles } from '../../lexicons/served-people';
import type { Token } from '../../text/annotated-text';

/**
 * Of whom something is said: the words that name them, and whether they are a customer. `unsaid`: the words open
 * their clause and nobody is named; `object`: they stand after a full verb or a preposition.
 */
export interface Bearer {
  readonly kind: 'customer' | 'staff' | 'other' | 'unsaid' | 'object';
  /** Their words in the text; empty where a note leaves them out. */
  readonly words: string;
}

const nobody: Bearer = { kind: 'other', words: '' };
const between: ReadonlySet<string> = new Set(['DET', 'ADV', 'ADJ', 'NUM', 'CCONJ']);
const softeners: ReadonlySet<string> = new Set(['bit', 'kind', 'sort', 'piece', 'load', 'right', 'total', 'real', 'complete', 'of', 'as', 'like', 'across', 'out', 'off', 'proper', 'such', 'hell', 'one', '-', ',', 'beyond', 'plain', 'just', 'full']);
const linking: ReadonlySet<string> = new Set(['be', 'seem', 'sound', 'become', 'get', 'act', 'behave', 'come', 'appear', 'prove', 'remain', 'turn', 'go', 'stay', 'being']);
const roomWords: ReadonlySet<string> = new Set(['room', 'unit', 'flat', 'table', 'berth', 'cabin', 'seat', 'suite', 'apt', 'apartment', 'no', 'number', 'house']);

/** An internal note, where the customer often goes unnamed. */
export const isNote = (turn: AnnotatedTurn): boolean => turn.visibility === 'internal';
const isServed = (token: Token | undefined): boolean => token !== undefined && (servedPeople.words.includes(token.lemma) || servedPeople.words.includes(token.normal));
const isPerson = (token: Token | undefined): boolean => token !== undefined && plainPeople.words.includes(token.lemma);
const isStaff = (token: Token | undefined): boolean => token !== undefined && staffPeople.words.includes(token.lemma);
const isTitle = (token: Token | undefined): boolean => token !== undefined && titles.words.includes(token.normal);
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'NUM';

/** The nearest person named before a token of the same turn. */
export const personBefore = ({ tokens }: AnnotatedTurn, at: number): 'customer' | 'staff' | undefined => {
  for (let before = at - 1; before >= Math.max(0, at - 30); before -= 1) {
    const token = tokens[before];
    if (isStaff(token)) return 'staff';
    if (isServed(token) || isTitle(token) || isPerson(token)) return 'customer';
  }
  return undefined;
};

/** A third person in a note is the customer, unless one of the staff was named last. */
const pronounBearer = (turn: AnnotatedTurn, at: number, words: string): Bearer => {
  if (!isNote(turn)) return nobody;
  return { kind: personBefore(turn, at) === 'staff' ? 'staff' : 'customer', words };
};

const nounBearer = (turn: AnnotatedTurn, from: number, to: number, surely: boolean): Bearer => {
  const words = turn.text.slice(turn.tokens[from]?.start, turn.tokens[to - 1]?.end);
  const run = turn.tokens.slice(from, to);
  const last = run.at(-1);
  if (isStaff(last)) return { kind: 'staff', words };
  if (isServed(last)) return { kind: 'customer', words };
  if (!isNote(turn)) return nobody;
  const named = run.some(isTitle) || run.some(isServed);
  if (isPerson(last) || (named && (last?.pos === 'PROPN' || isTitle(run[0])))) return { kind: 'customer', words };
  const numbered = last?.pos === 'NUM' && (run.length === 1 || roomWords.has(run[0]?.normal ?? ''));
  if (surely && (numbered || last?.pos === 'PROPN')) return { kind: 'customer', words };
  return nobody;
};

/**
 * The person whom a nominal or pronoun that ends before `to` names. `surely`: what is said of them is only
 * ever said of people, so a bare name or a room number will do.
 */
const namedBefore = (turn: AnnotatedTurn, to: number, floor: number, surely: boolean): Bearer => {
  const { tokens } = turn;
  let from = floor;
  for (let at = floor; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.normal === 'you' || token.normal === 'u') {
      const group = tokens[at + 1];
      if (at + 1 < to && (group?.pos === 'NOUN' || group?.pos === 'PROPN')) return nobody;
      return isNote(turn) ? nobody : { kind: 'customer', words: 'you' };
    }
    if (token.normal === 'he' || token.normal === 'she' || token.normal === 'they') return pronounBearer(turn, at, token.normal);
    if ((token.normal === 'this' || token.normal === 'that') && tokens[at + 1]?.normal === 'one') return isNote(turn) ? { kind: 'customer', words: `${token.normal} one` } : nobody;
    if (token.normal === 'i' || token.normal === 'we' || token.normal === 'it') return nobody;
    if (/^(fyi|nb|ps|note|update|btw|re|hi|hey|again|today|yesterday)$/.test(token.normal)) continue;
    if (isNominal(token) || isTitle(token)) {
      from = at;
      let end = at + 1;
      while (end < to && (isNominal(tokens[end]) || tokens[end]?.normal === '-')) end += 1;
      if (tokens[end]?.normal === "'s" && end < to) {
        at = end;
        continue;
      }
      return nounBearer(turn, from, end, surely);
    }
  }
  return nobody;
};

/** Where the words of degree before a predicate begin. */
const beforePredicate = ({ tokens }: AnnotatedTurn, at: number, floor: number): number => {
  let before = at - 1;
  while (before >= floor && (between.has(tokens[before]?.pos ?? '') || softeners.has(tokens[before]?.normal ?? '')) && !isServed(tokens[before])) before -= 1;
  return before;
};

const isLinking = (token: Token | undefined): boolean => token !== undefined && (linking.has(token.lemma) || token.normal === "'s");

/** Skips a verb group leftwards: "has always been being". */
const beforeVerbs = ({ tokens }: AnnotatedTurn, at: number, floor: number): number => {
  let before = at;
  while (before >= floor && (isLinking(tokens[before]) || tokens[before]?.pos === 'AUX' || tokens[before]?.pos === 'ADV' || tokens[before]?.pos === 'PART')) before -= 1;
  return before;
};

/** Nouns that a judgement in front of them is about: "difficult guest", "that rude old man". */
const attributed = (turn: AnnotatedTurn, to: number): Bearer | undefined => {
  const { tokens } = turn;
  let at = to;
  while (at < to + 3 && (tokens[at]?.pos === 'ADJ' || tokens[at]?.normal === 'and' || tokens[at]?.normal === ',') && tokens[at]?.clause === tokens[to - 1]?.clause) at += 1;
  const noun = tokens[at];
  if (/^(tbh|imo|imho|lol|ngl|btw|atm|today|again|yesterday|tonight|fyi|mate|lads|guys)$/.test(noun?.normal ?? '')) return undefined;
  if (noun === undefined || noun.clause !== tokens[to - 1]?.clause) return undefined;
  const compound = tokens[at + 1]?.pos === 'NOUN' && tokens[at + 1]?.clause === noun.clause;
  if (isServed(noun)) return compound ? nobody : { kind: 'customer', words: noun.normal };
  if (isPerson(noun) && !compound) return isNote(turn) ? { kind: 'customer', words: noun.normal } : undefined;
  return isNominal(noun) ? nobody : undefined;
};

/** Whom a judging word is said of: in front of a noun, as a predicate, beside "=", or by nobody named. */
export const bearerOf = (turn: AnnotatedTurn, { from, to }: { readonly from: number; readonly to: number }, surely: boolean): Bearer => {
  const { tokens, clauses } = turn;
  const clause = clauses[tokens[from]?.clause ?? -1];
  if (clause === undefined) return nobody;
  const noun = attributed(turn, to);
  if (noun?.kind === 'other') return noun;
  const before = beforePredicate(turn, from, clause.from);
  const link = tokens[before];
  if (before >= clause.from && isLinking(link)) {
    const subjectEnd = beforeVerbs(turn, before, clause.from);
    if (subjectEnd >= clause.from) {
      const named = namedBefore(turn, subjectEnd + 1, clause.from, surely);
      return noun !== undefined && named.kind === 'other' ? (/^(i|we)$/.test(tokens[subjectEnd]?.normal ?? '') ? noun : named) : named;
    }
    return isNote(turn) ? { kind: personBefore(turn, from) === 'staff' ? 'staff' : 'customer', words: '' } : nobody;
  }
  if ((surely || isPerson(tokens[to])) && link?.normal === 'you' && before >= clause.from) return isNote(turn) ? nobody : { kind: 'customer', words: 'you' };
  if (noun !== undefined) return noun;
  if (isNote(turn) && before >= clause.from && isNominal(link)) {
    const bare = namedBefore(turn, before + 1, clause.from, surely);
    if (bare.kind !== 'other') return bare;
  }
  if (before >= clause.from && /^(=|:|–|—|-)$/.test(turn.text.slice(link?.start, link?.end))) return namedBefore(turn, before, clause.from, surely);
  if (before >= clause.from && /^(him|her|them)$/.test(link?.normal ?? '')) return pronounBearer(turn, before, link?.normal ?? '');
  return { kind: before < clause.from ? 'unsaid' : 'object', words: '' };
};

/** Whether the clause before this one in the same sentence is about a thing. */
const afterThing = (turn: AnnotatedTurn, at: number): boolean => {
  const number = turn.tokens[at]?.clause ?? 0;
  const [clause, before] = [turn.clauses[number], turn.clauses[number - 1]];
  if (before === undefined || clause === undefined || before.sentence !== clause.sentence) return false;
  return before.subject === 'it' || (before.subject === 'noun' && namedBefore(turn, before.verbAt, before.from, false).kind === 'other');
};

/** Whose doing a verb's idiom describes: its clause's subject, or in a note the customer where none is said. */
export const idiomBearer = (turn: AnnotatedTurn, at: number): Bearer => {
  const floor = turn.clauses[turn.tokens[at]?.clause ?? -1]?.from ?? at;
  const end = beforeVerbs(turn, at - 1, floor);
  const ordered = turn.clauses[turn.tokens[at]?.clause ?? -1]?.mood === 'order' && personBefore(turn, at) !== 'customer';
  if (end < floor) return isNote(turn) && !ordered && personBefore(turn, at) !== 'staff' && !afterThing(turn, at) ? { kind: 'customer', words: '' } : nobody;
  return namedBefore(turn, end + 1, floor, true);
};

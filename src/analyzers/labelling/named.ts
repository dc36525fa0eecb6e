import type { AnnotatedTurn } from '../../conversation/turn';
import { plainPeople, servedPeople, staffPeople, titles } from '../../lexicons/served-people';
import type { Token } from '../../text/annotated-text';
import { normalOf } from '../../text/of-token';

/**
 * Of whom something is said: the words that name them, and whether they are a customer. `unsaid`: the words open
 * their clause and nobody is named; `object`: they stand after a full verb or a preposition.
 */
export interface Bearer {
  readonly kind: 'customer' | 'staff' | 'other' | 'unsaid' | 'object';
  /** Their words in the text; empty where a note leaves them out. */
  readonly words: string;
}

/** Somebody or something that is no customer. */
export const nobody: Bearer = { kind: 'other', words: '' };
const roomWords: ReadonlySet<string> = new Set(['room', 'unit', 'flat', 'table', 'berth', 'cabin', 'seat', 'suite', 'apt', 'apartment', 'rm', 'bed', 'bay', 'plot', 'pitch', 'no', 'number', 'house']);

/** An internal note, where the customer often goes unnamed. */
export const isNote = (turn: AnnotatedTurn): boolean => turn.visibility === 'internal';

/** A noun for a customer. */
export const isServed = (token: Token | undefined): boolean => token !== undefined && (servedPeople.words.includes(token.lemma) || servedPeople.words.includes(token.normal));
/** A noun for any person. */
export const isPerson = (token: Token | undefined): boolean => token !== undefined && plainPeople.words.includes(token.lemma);
/** A noun for one of the firm's side. */
export const isStaff = (token: Token | undefined): boolean => token !== undefined && staffPeople.words.includes(token.lemma);
const isTitle = (token: Token | undefined): boolean => token !== undefined && titles.words.includes(token.normal.replace('.', ''));
/** A noun, a name or a number. */
export const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'NUM';

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
export const pronounBearer = (turn: AnnotatedTurn, at: number, words: string): Bearer => {
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
  const number = last !== undefined && /^[a-z]$/.test(last.normal) && run.length > 1 ? run.at(-2) : last;
  const numbered = number?.pos === 'NUM' && (number === run[0] || roomWords.has(normalOf(run[0])));
  if (surely && (numbered || last?.pos === 'PROPN')) return { kind: 'customer', words };
  return nobody;
};

/**
 * The person whom a nominal or pronoun that ends before `to` names. `surely`: what is said of them is only
 * ever said of people, so a bare name or a room number will do.
 */
export const namedBefore = (turn: AnnotatedTurn, to: number, floor: number, surely: boolean): Bearer => {
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

import type { AnnotatedTurn } from '../../conversation/turn';
import type { Token } from '../../text/annotated-text';
import { type Bearer, isNominal, isNote, isPerson, isServed, namedBefore, nobody, personBefore, pronounBearer } from './named';
import { clauseNumberOf, clauseOfToken, normalOf, posOf } from '../../text/of-token';

const between: ReadonlySet<string> = new Set(['DET', 'ADV', 'ADJ', 'NUM', 'CCONJ']);
const softeners: ReadonlySet<string> = new Set(['bit', 'kind', 'sort', 'piece', 'load', 'right', 'total', 'real', 'complete', 'of', 'as', 'like', 'across', 'out', 'off', 'proper', 'such', 'hell', 'one', '-', ',', 'beyond', 'plain', 'just', 'full']);
const linking: ReadonlySet<string> = new Set(['be', 'seem', 'sound', 'become', 'get', 'act', 'behave', 'come', 'appear', 'prove', 'remain', 'turn', 'go', 'stay', 'being']);

/** Where the words of degree before a predicate begin. */
const beforePredicate = ({ tokens }: AnnotatedTurn, at: number, floor: number): number => {
  let before = at - 1;
  while (before >= floor && (between.has(posOf(tokens[before])) || softeners.has(normalOf(tokens[before]))) && !isServed(tokens[before])) before -= 1;
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
  if (/^(tbh|imo|lol|btw|atm|today|again|yesterday|tonight|fyi|mate|lads|guys)$/.test(normalOf(noun))) return undefined;
  if (noun === undefined || noun.clause !== tokens[to - 1]?.clause) return undefined;
  const compound = tokens[at + 1]?.pos === 'NOUN' && tokens[at + 1]?.clause === noun.clause;
  if (isServed(noun)) return compound ? nobody : { kind: 'customer', words: noun.normal };
  if (isPerson(noun) && !compound) return isNote(turn) ? { kind: 'customer', words: noun.normal } : undefined;
  return isNominal(noun) ? nobody : undefined;
};

/** Whom a judging word is said of: in front of a noun, as a predicate, beside "=", or by nobody named. */
export const bearerOf = (turn: AnnotatedTurn, { from, to }: { readonly from: number; readonly to: number }, surely: boolean): Bearer => {
  const { tokens, clauses } = turn;
  const clause = clauses[clauseNumberOf(tokens[from])];
  if (clause === undefined) return nobody;
  const noun = attributed(turn, to);
  if (noun?.kind === 'other') return noun;
  const before = beforePredicate(turn, from, clause.from);
  const link = tokens[before];
  if (/^(hes|shes|theyre)$/.test(normalOf(link)) && before >= clause.from) return pronounBearer(turn, before, normalOf(link));
  if (before >= clause.from && isLinking(link)) {
    const subjectEnd = beforeVerbs(turn, before, clause.from);
    if (subjectEnd >= clause.from) {
      const object = normalOf(tokens[subjectEnd]);
      if (/^(him|her|them)$/.test(object)) return pronounBearer(turn, subjectEnd, object);
      const named = namedBefore(turn, subjectEnd + 1, clause.from, surely);
      return noun !== undefined && named.kind === 'other' ? (/^(i|we)$/.test(normalOf(tokens[subjectEnd])) ? noun : named) : named;
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
  if (before >= clause.from && /^(him|her|them)$/.test(normalOf(link))) return pronounBearer(turn, before, normalOf(link));
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
  const floor = clauseOfToken(turn, turn.tokens[at])?.from ?? at;
  const end = beforeVerbs(turn, at - 1, floor);
  const ordered = clauseOfToken(turn, turn.tokens[at])?.mood === 'order' && personBefore(turn, at) !== 'customer';
  if (end < floor) return isNote(turn) && !ordered && personBefore(turn, at) !== 'staff' && !afterThing(turn, at) ? { kind: 'customer', words: '' } : nobody;
  return namedBefore(turn, end + 1, floor, true);
};

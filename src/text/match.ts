import type { AnnotatedText } from './annotated-text';
import { GoodturnError } from './error';
import { liesIn, namesIn } from './house-names';
import type { Conditions, Lexicon } from './lexicon';
import { longestFrom, scan } from './scan';
import type { CompiledLexicons } from './trie';

/** Where a lexicon matched: whole tokens, `tokens.slice(from, to)`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The matches of one text, by lexicon. */
export interface Matches {
  /**
   * Matches of a lexicon, leftmost and longest first, not overlapping, in order.
   *
   * @throws GoodturnError `bad-pattern` if no detector, measure or memory in use names that lexicon.
   */
  of(lexicon: Lexicon): readonly Match[];
}

const meets = (where: Conditions | undefined, text: AnnotatedText, from: number): boolean => {
  const token = text.tokens[from];
  const clause = token && text.clauses[token.clause];
  if (token === undefined || clause === undefined) return false;
  const voice = where?.voice ?? ['own'];
  if (voice !== 'any' && !voice.includes(token.voice)) return false;
  if (where === undefined) return true;
  if (where.negated !== undefined && where.negated !== (token.negator >= 0 && token.negator < from)) return false;
  if (where.mood !== undefined && !where.mood.includes(clause.mood)) return false;
  if (where.subject !== undefined && !where.subject.includes(clause.subject)) return false;
  return where.conditional === undefined || where.conditional === clause.conditional;
};

/**
 * Finds every lexicon's matches in a text in one pass. The work per token is bounded by the patterns, so
 * it is linear in the text.
 */
export const match = (text: AnnotatedText, compiled: CompiledLexicons): Matches => {
  const scanned = scan(text, compiled);
  const found = compiled.lexicons.map((): Match[] => []);
  const names = namesIn(text.text, compiled.names);
  text.tokens.forEach((_token, from) => {
    for (const [lexicon, to] of longestFrom(scanned, from)) {
      const list = found[lexicon];
      const last = list?.at(-1);
      if (list === undefined || (last !== undefined && last.to > from) || !meets(compiled.lexicons[lexicon]?.where, text, from)) continue;
      const one = { start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0, from, to };
      if (!liesIn(one, names)) list.push(one);
    }
  });
  const numbers = new Map(compiled.lexicons.map((lexicon, index) => [lexicon, index]));
  return {
    of: (lexicon) => {
      const list = found[numbers.get(lexicon) ?? -1];
      if (list !== undefined) return list;
      throw new GoodturnError('bad-pattern', lexicon.id, 'Name this lexicon under `lexicons` where it is used.');
    },
  };
};

import type { AnnotatedText } from './annotated-text';
import { GoodturnError } from './error';
import { liesIn, namesIn } from './house-names';
import type { Conditions, Lexicon } from './lexicon';
import { endsFrom, scan } from './scan';
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

const nothing: readonly Match[] = [];

/**
 * Finds every lexicon's matches in a text in one pass. The work per token is bounded by the patterns, so
 * it is linear in the text.
 */
export const match = (text: AnnotatedText, compiled: CompiledLexicons): Matches => {
  const { lexicons, numbers } = compiled;
  const scanned = scan(text, compiled);
  const found = new Map<number, Match[]>();
  const longest = new Map<number, number>();
  const names = namesIn(text.text, compiled.names);
  for (let from = 0; from < text.tokens.length; from += 1) {
    longest.clear();
    endsFrom(scanned, from, (lexicon, to) => void longest.set(lexicon, to));
    for (const [lexicon, to] of longest) {
      const list = found.get(lexicon);
      if ((list?.at(-1)?.to ?? 0) > from || !meets(lexicons[lexicon]?.where, text, from)) continue;
      const one = { start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0, from, to };
      if (liesIn(one, names)) continue;
      if (list === undefined) found.set(lexicon, [one]);
      else list.push(one);
    }
  }
  return {
    of: (lexicon) => {
      const number = numbers.get(lexicon);
      if (number !== undefined) return found.get(number) ?? nothing;
      throw new GoodturnError('bad-pattern', lexicon.id, 'Name this lexicon under `lexicons` where it is used.');
    },
  };
};

import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import type { Clause, Sentence, Token, TokenRange } from '../text/annotated-text';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';

const isWhole = (value: unknown, most: number): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

const isSpan = ({ start, end }: { readonly start: unknown; readonly end: unknown }, length: number): boolean => isWhole(end, length) && isWhole(start, Number(end));

const isToken = ({ start, end, normal, lemma, pos, kind, sentence, clause, negator, voice }: Token, length: number): boolean =>
  isSpan({ start, end }, length) && typeof normal === 'string' && typeof lemma === 'string' && typeof pos === 'string' && typeof kind === 'string' && typeof voice === 'string' &&
  Number.isInteger(sentence) && Number.isInteger(clause) && Number.isInteger(negator);

const isRange = ({ start, end, from, to }: TokenRange, length: number, tokens: number): boolean => isSpan({ start, end }, length) && isWhole(to, tokens) && isWhole(from, to);

const isSentence = (one: Sentence, length: number, tokens: number): boolean => isRange(one, length, tokens) && typeof one.question === 'boolean' && typeof one.finished === 'boolean';

const isClause = (one: Clause, length: number, tokens: number): boolean =>
  isRange(one, length, tokens) && typeof one.mood === 'string' && typeof one.subject === 'string' && Number.isInteger(one.sentence) && Number.isInteger(one.subjectAt) && Number.isInteger(one.verbAt) && typeof one.conditional === 'boolean';

/** Every item, and a place where there is none, up to the first that is wrong. */
const each = <Item>(list: unknown, is: (item: Item) => boolean): boolean => {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (typeof item !== 'object' || item === null || !is(item as Item)) return false;
  return true;
};

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isTurn = ({ index, role, visibility, text, tokens, sentences, clauses, at, author, id, written, asides }: AnnotatedTurn): boolean =>
  typeof text === 'string' && isWhole(index, Number.MAX_SAFE_INTEGER) && typeof role === 'string' && typeof visibility === 'string' && [at, author, id, written].every(isTextOrNone) &&
  each<Token>(tokens, (one) => isToken(one, text.length)) &&
  each<Sentence>(sentences, (one) => isSentence(one, text.length, tokens.length)) &&
  each<Clause>(clauses, (one) => isClause(one, text.length, tokens.length)) &&
  (asides === undefined || each<NonNullable<AnnotatedTurn['asides']>[number]>(asides, (one) => isSpan(one, text.length)));

const mend = 'Give what annotate() gave, or what was kept of it as JSON.';

/**
 * Checks one annotated turn that was kept somewhere, or comes from an annotator of somebody's own.
 *
 * @throws GoodturnError `bad-turn`.
 */
export const checkAnnotatedTurn = (turn: AnnotatedTurn, path: string): void =>
  guarded('bad-turn', path, mend, () => {
    if (typeof turn !== 'object' || turn === null || !isTurn(turn)) throw new GoodturnError('bad-turn', path, `This is no annotated turn. ${mend}`);
  });

/**
 * Checks an annotated conversation: every place lies in its text, every range of tokens in its tokens.
 *
 * @throws GoodturnError `bad-conversation` or `bad-turn`.
 */
export const checkAnnotated = (annotated: AnnotatedConversation): void => {
  const { turns } = guarded('bad-conversation', 'annotated', mend, () => {
    const { id, channel, turns: given, warnings } = annotated;
    if (![id, channel].every(isTextOrNone) || !Array.isArray(given) || !each<object>(warnings, () => true)) throw new GoodturnError('bad-conversation', 'annotated', `This is no annotated conversation. ${mend}`);
    return { turns: given as readonly AnnotatedTurn[] };
  });
  const count = guarded('bad-conversation', 'annotated.turns', mend, () => turns.length);
  for (let index = 0; index < count; index += 1) guarded('bad-turn', `annotated.turns[${index}]`, mend, () => checkAnnotatedTurn(turns[index] as AnnotatedTurn, `annotated.turns[${index}]`));
};

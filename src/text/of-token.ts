import type { AnnotatedText, Clause, PartOfSpeech, Sentence, Token } from './annotated-text';
import type { Span } from './span';

/**
 * The normal form of a token that may not be there, before the first one and after the last: or ''.
 *
 * @example
 * normalOf(undefined) // => ''
 */
export const normalOf = (token: Pick<Token, 'normal'> | undefined): string => token?.normal ?? '';

/**
 * The dictionary form, or ''.
 *
 * @example
 * lemmaOf(undefined) // => ''
 */
export const lemmaOf = (token: Pick<Token, 'lemma'> | undefined): string => token?.lemma ?? '';

/**
 * The part of speech, or ''.
 *
 * @example
 * posOf(undefined) // => ''
 */
export const posOf = (token: Pick<Token, 'pos'> | undefined): PartOfSpeech | '' => token?.pos ?? '';

/**
 * Index of the token's clause, or -1.
 *
 * @example
 * clauseNumberOf(undefined) // => -1
 */
export const clauseNumberOf = (token: Pick<Token, 'clause'> | undefined): number => token?.clause ?? -1;

/**
 * Index of the token's sentence, or -1.
 *
 * @example
 * sentenceNumberOf(undefined) // => -1
 */
export const sentenceNumberOf = (token: Pick<Token, 'sentence'> | undefined): number => token?.sentence ?? -1;

/**
 * Whether something negates the token.
 *
 * @example
 * isNegated(undefined) // => false
 */
export const isNegated = (token: Pick<Token, 'negator'> | undefined): boolean => (token?.negator ?? -1) >= 0;

/**
 * The clause of a token.
 *
 * @example
 * clauseOfToken({ clauses: [] }, undefined) // => undefined
 */
export const clauseOfToken = ({ clauses }: Pick<AnnotatedText, 'clauses'>, token: Pick<Token, 'clause'> | undefined): Clause | undefined => clauses[clauseNumberOf(token)];

/**
 * The sentence of a token.
 *
 * @example
 * sentenceOfToken({ sentences: [] }, undefined) // => undefined
 */
export const sentenceOfToken = ({ sentences }: Pick<AnnotatedText, 'sentences'>, token: Pick<Token, 'sentence'> | undefined): Sentence | undefined => sentences[sentenceNumberOf(token)];

/**
 * Where something starts; 0 where it is not there.
 *
 * @example
 * startOf(undefined) // => 0
 */
export const startOf = (span: Span | undefined): number => span?.start ?? 0;

/**
 * Where something ends; 0 where it is not there.
 *
 * @example
 * endOf(undefined) // => 0
 */
export const endOf = (span: Span | undefined): number => span?.end ?? 0;

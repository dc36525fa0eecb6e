/** In what way two speakers of a pair sound unlike. */
export type PairKind =
  | 'second-language'
  | 'indian-english'
  | 'african-american-english'
  | 'british-american'
  | 'directness'
  | 'names'
  | 'gender'
  | 'formulas';

/**
 * One turn said twice: it means the same and does the same, and only the speaker, or the person spoken to or
 * of, seems to be another. `a` is the standard variant; `before` is the other side's turn before it.
 */
export interface Pair {
  readonly kind: PairKind;
  readonly before?: string;
  readonly role: 'agent' | 'customer';
  readonly a: string;
  readonly b: string;
}

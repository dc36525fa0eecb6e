import type { Annotator } from '../../../src/text/annotated-text';
import { english } from '../../../src/english';

/** Two annotators that have read different texts in a different order. */
export interface Readers {
  readonly first: Annotator;
  readonly second: Annotator;
}

/** Fresh ones: each invariant of a chunk uses the same two. */
export const freshReaders = (): Readers => ({ first: english(), second: english() });

import type { Role } from '../../conversation/turn';
import type { Span } from '../../text/span';
import type { Person } from './acts';

/** What became of a promise. */
export type CommitmentState = 'open' | 'kept' | 'broken' | 'withdrawn';

/** What shows the state: words of a turn, delivery after the time named, or the time alone. */
export type Shown = 'words' | 'delivery' | 'late delivery' | 'time passed' | 'release' | 'replaced';

/** A promise as it was made. */
export interface Made extends Span {
  readonly turn: number;
  readonly quote: string;
  readonly role: Role;
  readonly author?: string;
  readonly person: Person;
  readonly kind: 'promise' | 'vague' | 'offer' | 'conditional' | 'reported';
  /** The words that name the time. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly due: number | null;
  /** Content words, to know it again. */
  readonly words: ReadonlySet<string>;
}

/** The turn, words and reason that settled a promise. */
export interface Verdict extends Span {
  readonly state: Exclude<CommitmentState, 'open'>;
  readonly turn: number;
  readonly shown: Shown;
  /** The promise that is meant; none where it was made outside this conversation. */
  readonly made?: Made;
}

/** A list that shares its past: nothing is copied when it grows. */
export type Chain<One> = { readonly one: One; readonly before: Chain<One> } | undefined;

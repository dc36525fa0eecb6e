/** What came of the mutants of a part. */
export interface Tried {
  readonly part: string;
  /** How many there are. */
  readonly mutants: number;
  readonly drawn: number;
  readonly killed: number;
  readonly timedOut: number;
  /** Not noticed by a test, and refused by the compiler. */
  readonly compiler: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Of the draw; absent where all were tried. */
  readonly seed?: number;
}

export interface Mutation {
  readonly parts: readonly Tried[];
}

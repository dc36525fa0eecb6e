/** Expressions on texts that repeat their own repetitions, with the times of a whole search at two sizes. */
export interface Backtracking {
  readonly patterns: number;
  readonly tried: number;
  readonly characters: readonly [number, number];
  readonly slow: readonly { readonly place: string; readonly pump: string; readonly milliseconds: readonly [number, number] }[];
}

/** Characters of one turn: a long one, one at the default limit, and one far beyond it. */
export const timedSizes = [20_000, 200_000, 2_000_000] as const;

/** Seconds at the limit above which the turn ten times as long is not tried. */
export const tooSlow = 12;

/** One turn, by who writes it. An empty piece stands for ordinary prose. */
export interface Long {
  readonly piece: string;
  readonly role: 'customer' | 'agent';
  /** Seconds. */
  readonly atLimit: number;
  readonly beyond?: number;
}

/** What the clock told. */
export interface Timing {
  readonly turns: number;
  /** Turns that took more than 50 ms. */
  readonly above: number;
  /** Milliseconds, as are those below. */
  readonly median: number;
  readonly prose: { readonly customer: number; readonly agent: number };
  readonly worst: readonly { readonly piece: string; readonly role: 'customer' | 'agent'; readonly milliseconds: number }[];
  readonly long: readonly Long[];
}

const cell = (piece: string): string => (piece === '' ? 'ordinary prose' : `\`${JSON.stringify(piece).replace(/[|`]/g, '·')}\``);

/** The figures as Markdown. */
export const timingLines = ({ turns, above, median, prose, worst, long }: Timing): string => [
  `In processor time, all analyzers with preview, the sources as they stand: each piece, phrases of every lexicon among them, as one turn of ${timedSizes[0]} characters, from a customer and from an agent, ${turns} turns in all, the median of seven readings of it. The median turn takes ${median} ms; ${above} take more than 50 ms. Ordinary prose takes ${prose.customer} ms from a customer and ${prose.agent} ms from an agent. The slowest pieces: ${worst.map(({ piece, role, milliseconds }) => `${cell(piece)} (${role}) ${milliseconds} ms`).join(', ')}.`,
  ['| one turn of | by | 200,000 characters, the limit | 2,000,000, the limit raised |', '| --- | --- | --- | --- |', ...long.map(({ piece, role, atLimit, beyond }) => `| ${cell(piece)} | ${role} | ${atLimit} s | ${beyond === undefined ? 'not tried' : `${beyond} s`} |`)].join('\n'),
].join('\n\n');

import type { Finding } from '../analysis/finding';
import type { AnnotatedTurn } from '../conversation/turn';
import { counted, given, never, type ReadColumn } from './column';
import { countColumns } from './counts';
import { type Exposure, exposureOf } from './exposure';
import { whose } from './finding-columns';

/** A turn, its findings and how much it holds. */
export interface TurnRead {
  readonly turn: AnnotatedTurn;
  readonly findings: readonly Finding[];
  readonly exposure: Exposure;
}

/** Takes up all that a turn's row needs. */
export const turnRead = (turn: AnnotatedTurn, findings: readonly Finding[]): TurnRead => ({ turn, findings, exposure: exposureOf(turn) });

const amount = { range: '0 and more', missing: never, ...counted } as const;

const ofTurn = whose('turn').map(({ read, ...column }): ReadColumn<TurnRead> => ({ ...column, read: ({ turn }) => read(turn) }));
const ofFindings = countColumns.map(({ read, ...column }): ReadColumn<TurnRead> => ({ ...column, read: ({ findings }) => read(findings) }));

/** The columns of a table of turns, after the conversation and before the measures. */
export const turnColumns: readonly ReadColumn<TurnRead>[] = [
  { id: 'turn', what: 'The turn.', unit: 'place', range: '0 and more', missing: never, ...given, read: ({ turn }) => turn.index },
  ...ofTurn,
  { id: 'tokens', what: 'Exposure: words, marks, emoji and links of the turn; a contraction is two. Quoted mail and signatures do not count.', unit: 'tokens', ...amount, read: ({ exposure }) => exposure.tokens },
  { id: 'words', what: 'Exposure: words of the turn; a contraction is one, links and numbers count, emoji and marks do not.', unit: 'words', ...amount, read: ({ exposure }) => exposure.words },
  { id: 'sentences', what: 'Exposure: sentences of the turn; a line end closes one, and marks or emoji alone make none.', unit: 'sentences', ...amount, read: ({ exposure }) => exposure.sentences },
  { id: 'questions', what: 'Exposure: questions in the turn, by form or by mark.', unit: 'questions', ...amount, read: ({ exposure }) => exposure.questions },
  ...ofFindings,
];

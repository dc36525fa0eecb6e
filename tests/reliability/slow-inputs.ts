import type { Part } from './part';
import { madeSentence, readRecord } from './record';
import type { Grown } from './slow-inputs/search';
import { type Timing, timingLines } from './slow-inputs/timed';

interface Searched {
  readonly characters: number;
  readonly pieces: number;
  readonly grown: readonly Grown[];
  readonly timing?: Timing;
}

const row = ({ piece, places }: Grown): string => `| \`${JSON.stringify(piece).replace(/[|`]/g, '·')}\` | ${places.map((place) => `\`${place.replace(/[|`]/g, '·')}\``).join('<br>')} |`;

/** What the record says. */
export const recorded = (): string => {
  const record = readRecord<Searched>('slow-inputs');
  if (record === undefined) return 'The whole search has not been run yet.';
  const { characters, pieces, grown, timing, made } = record;
  const found = `${madeSentence(made)} ${pieces} pieces, each repeated to about ${characters}, ${2 * characters} and ${4 * characters} characters: ${grown.length} of them run some code out of proportion.`;
  const table = ['| piece | code, and how often it ran at each size |', '| --- | --- |', ...grown.map(row)].join('\n');
  return [found, ...(grown.length === 0 ? [] : [table]), ...(timing === undefined ? [] : [timingLines(timing)])].join('\n\n');
};

/** Slow input: the work for each character, counted. */
export const part = (): Promise<Part> => Promise.resolve({
  title: 'Slow input',
  text: `Pieces of text are repeated to three sizes, each twice the one before, and reviewed as a customer's turn and as the agent's answer. V8's own coverage counts how often every block of the package's code and of the tokenizer runs: the same work gives the same counts on any machine, and no clock is read. A block that runs out of proportion is told. Pieces are characters of every Unicode category, marks, words, clauses, questions, quotes, lists and handles. The tests repeat the pieces whose cost once grew, and texts that patterns once walked in ever more ways. Counting does not see the steps within one regular expression.\n\nA turn of more than \`settings.longestTurn\` characters (200,000 unless set) is refused with a \`bad-turn\` that names it.\n\n${recorded()}`,
});

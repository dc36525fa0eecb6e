import type { Part } from './part';
import { madeSentence, readRecord } from './record';
import type { GrownExpression } from './slow-inputs/grown-expressions';
import type { Kept } from './slow-inputs/keep';
import type { Grown } from './slow-inputs/search';
import { type Backtracking, type Timing, timingLines } from './slow-inputs/timed';

interface Blocks {
  readonly characters: number;
  readonly pieces: number;
  readonly grown: readonly Grown[];
}

interface Expressions {
  readonly pieces: number;
  readonly characters: number;
  readonly grown: readonly GrownExpression[];
}

interface Searched {
  readonly blocks?: Kept<Blocks>;
  readonly expressions?: Kept<Expressions>;
  readonly backtracking?: Kept<Backtracking>;
  readonly timing?: Kept<Timing>;
}

const row = ({ piece, places }: Grown): string => `| \`${JSON.stringify(piece).replace(/[|`]/g, '·')}\` | ${places.map((place) => `\`${place.replace(/[|`]/g, '·')}\``).join('<br>')} |`;

const shown = (text: string): string => `\`${text.replace(/[|`]/g, '·').slice(0, 60)}\``;

const expressionLines = ({ pieces, characters, grown }: Expressions): string =>
  [
    `Of ${pieces} pieces, those above and a few patterns of every lexicon as a sentence and as a clause that goes on, ${new Set(grown.map(({ piece }) => piece)).size} have a regular expression look over more than in proportion, at ${characters} characters and at ${2 * characters}.`,
    ...(grown.length === 0 ? [] : [['| piece | expression | characters looked over |', '| --- | --- | ---: |', ...grown.map(({ piece, expression, characters: [once, twice] }) => `| ${shown(piece)} | ${shown(expression)} | ${once}, ${twice} |`)].join('\n')]),
  ].join('\n\n');

const backtrackingLines = ({ patterns, tried, characters: [short, long], slow }: Backtracking): string =>
  [
    `${patterns} expressions, each searched for all through ${tried} texts in all that repeat one of its own repetitions: ${slow.length} times a search of ${long} characters took 20 ms or more and over eight times as long as one of ${short}. winkNLP's own expressions get the text in pieces here, as they do in the package.${slow.length === 0 ? '' : ' Those below never meet a text of that length: they read at most 400 characters, a number, or a pattern of the package or of `settings.words`.'}`,
    ...(slow.length === 0 ? [] : [['| expression at | repeated | milliseconds |', '| --- | --- | ---: |', ...slow.map(({ place, pump, milliseconds: [once, more] }) => `| \`${place}\` | ${shown(JSON.stringify(pump))} | ${once}, ${more} |`)].join('\n')]),
  ].join('\n\n');

const blockLines = ({ characters, pieces, grown }: Blocks): string =>
  [
    `${pieces} pieces, each repeated to about ${characters}, ${2 * characters} and ${4 * characters} characters: ${grown.length} of them run some code out of proportion.`,
    ...(grown.length === 0 ? [] : [['| piece | code, and how often it ran at each size |', '| --- | --- |', ...grown.map(row)].join('\n')]),
  ].join('\n\n');

/** What one search has found, after how. */
const said = <Figures>(found: Kept<Figures> | undefined, lines: (figures: Figures) => string): readonly string[] => (found === undefined ? [] : [`${madeSentence(found.made)} ${lines(found)}`]);

/** What the record says. */
export const recorded = (): string => {
  const { blocks, expressions, backtracking, timing } = readRecord<Searched>('slow-inputs') ?? {};
  const all = [...said(blocks, blockLines), ...said(expressions, expressionLines), ...said(backtracking, backtrackingLines), ...said(timing, timingLines)];
  return all.length === 0 ? 'The whole search has not been run yet.' : all.join('\n\n');
};

/** Slow input: the work for each character, counted. */
export const part = (): Promise<Part> => Promise.resolve({
  title: 'Slow input',
  text: `Pieces of text are repeated to three sizes, each twice the one before, and reviewed as a customer's turn and as the agent's answer. V8's own coverage counts how often every block of the package's code and of the tokenizer runs: the same work gives the same counts on any machine, and no clock is read. A block that runs out of proportion is told. Pieces are characters of every Unicode category, marks, words, clauses, questions, quotes, lists and handles. The tests repeat the pieces whose cost once grew, and texts that patterns once walked in ever more ways. Beside it, how many characters every regular expression looks over is counted, up to where it finds something or the text ends: work within one expression that blocks do not show. Neither sees how often one expression goes back over the same characters; a third search, by the clock, repeats every repetition of every pattern for that.\n\nA turn of more than \`settings.longestTurn\` characters (200,000 unless set) is refused with a \`bad-turn\` that names it, by \`annotate()\` and by all that begins with it.\n\n${recorded()}`,
});

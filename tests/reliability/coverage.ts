import { type CoverageFigures, percent } from './branches/rooms';
import type { Part } from './part';
import { madeSentence, readRecord } from './record';

const table = ({ all, rooms }: CoverageFigures): string => [
  '| room | branches | taken | |', '| --- | --: | --: | --: |',
  ...[...rooms, { room: '**all**', ...all }].map(({ room, ...taken }) => `| ${room} | ${taken.branches} | ${taken.taken} | ${percent(taken).toFixed(1)} % |`),
].join('\n');

/** What the record says. */
export const recorded = (): string => {
  const record = readRecord<CoverageFigures>('coverage');
  if (record === undefined) return 'Not measured yet.';
  const { least, all, threshold, made } = record;
  return [
    `${madeSentence(made)} Taken: ${percent(all).toFixed(1)} % of ${all.branches} branches; the command fails below ${threshold} %.`,
    table(record),
    `Not taken, most first: ${least.slice(0, 10).map(({ file, branches, taken }) => `\`${file}\` ${branches - taken} of ${branches}`).join(', ')}.`,
  ].join('\n\n');
};

/** How much of src the tests run. */
export const part = (): Promise<Part> => Promise.resolve({
  title: 'Branches that the tests take',
  text: `Every way of every \`if\`, \`?:\`, \`&&\`, \`||\`, \`??\`, \`case\` and default value in \`src/\` counts as a branch. Counted are the tests' own process, the processes that they start (the command and its workers), and the pages that they show in Chromium. Not counted: Workers of a page, processes that are killed, and the tests of the examples and of the package. A branch that is taken is not yet a branch that is proved: for that, see the mutations.\n\n${recorded()}`,
});

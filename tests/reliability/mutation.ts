import { shareOf } from '../../src/report/corpus/interval';
import { equivalents, left, spared } from '../mutants/part';
import type { Mutation, Tried } from '../mutants/tried';
import type { Part } from './part';
import { madeSentence, readRecord } from './record';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const line = ({ part, mutants, drawn, killed, timedOut, compiler, survived, uncovered }: Tried): string => {
  const noticed = shareOf(killed + timedOut + compiler, drawn);
  const range = noticed === null ? '' : drawn === mutants ? percent(noticed.share) : `${percent(noticed.share)} (${percent(noticed.low)} to ${percent(noticed.high)})`;
  return `| ${part} | ${drawn.toLocaleString('en')} of ${mutants.toLocaleString('en')} | ${killed} | ${timedOut} | ${compiler} | ${survived} | ${uncovered} | ${range} |`;
};

const meaning: Readonly<Record<string, string>> = { matcher: 'patterns in `src/text`', engine: '`src/analysis` and the other readers in `src/text`', formats: '`src/formats`', detectors: '`src/analyzers`' };

/** What docs/reliability/mutation.json tells. */
export const recorded = (): string => {
  const record = readRecord<Mutation>('mutation');
  if (record === undefined) return '';
  return [
    '| part | tried | noticed by a test | ran on without end | refused by the compiler | not noticed | in no test | noticed in all, with its 95 % interval |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...record.parts.map(line),
    '',
    madeSentence(record.made),
  ].join('\n');
};

const opening = `[Stryker](https://stryker-mutator.io) changes the source in one small place at a time (a mutant: a condition turned round, a text emptied, a mark dropped from a regular expression) and plays the tests that reach the place. A mutant that no test notices is a promise that nobody keeps watch over. The target is 80 % in each part: ${Object.entries(meaning).map(([name, folders]) => `${name} (${folders})`).join(', ')}. There are more mutants than two cores can try, so \`npm run mutants -- --sample N --seed S\` draws some of a part at random, and the share has Wilson's interval. \`npm run mutants -- formats\` tries all of a part. What nobody noticed is listed in \`coverage/mutants/\`.`;

const list = (given: Readonly<Record<string, string>>): string => Object.entries(given).map(([what, why]) => `- ${what}: ${why}`).join('\n');

/** Mutation testing: how much of the source the tests keep watch over. */
export const part = async (): Promise<Part> => ({
  title: 'Tests that notice changes',
  text: [opening, recorded(), `Not mutated:\n\n${list(spared)}`, `Not played:\n\n${list(left)}`, `Mutants that nobody can notice, which count as not noticed all the same:\n\n${list(equivalents)}`].filter((text) => text !== '').join('\n\n'),
});

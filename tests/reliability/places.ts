import type { Compared } from '../golden/command';
import { keptAnswers, talks } from '../golden/talks';
import { told } from '../golden/told';
import type { Part } from './part';
import { madeSentence, readRecord } from './record';

interface PlacesRecord {
  readonly earlier: number;
  readonly results: readonly Compared[];
}

/** What the long command has found: a row a place. */
export const recorded = (): string => {
  const record = readRecord<PlacesRecord>('places');
  if (record === undefined) return '';
  const rows = record.results.map(({ what, answers, same }) => `| ${what} | ${same === answers ? `all ${answers}` : `**${same} of ${answers}**`} |`);
  return [madeSentence(record.made), '', '| place | answers that are the same, byte for byte |', '| --- | ---: |', ...rows].join('\n');
};

/** The golden answers, as this process gives them, and what the long command has found. */
export const part = (): Promise<Part> => {
  const kept = keptAnswers();
  const same = talks.filter(([, asked], at) => told(asked) === kept[at]).length;
  const characters = kept.reduce((sum, text) => sum + text.length, 0);
  return Promise.resolve({
    title: 'The same answer everywhere',
    text: [
      `${talks.length} conversations of our own (\`tests/golden/\`) cover all twelve analyzers, times, names, drafts, mail and hostile characters. What goodturn says of them is kept: the report, all measures, findings in drafts, what each number is made of, ledgers, tables, and every way out; ${characters.toLocaleString('en-US')} characters. Where a way out repeats what is told in full, its checksum is kept. The answers change only together with the changelog. Here and now ${same} of ${talks.length} are the same.`, '',
      '`npm test` asks for them in Node from the ESM and the CommonJS build, in a worker thread, with V8’s compilers off, in a Chromium page and a Chromium Worker, in another order after 20,000 other texts, alone in a process, under other time zones and languages, and from one, two and three jobs. It also reads the sources: no language and no zone of the machine is asked for, and no clock.', '',
      'JavaScript leaves the last digits of logarithms and exponentials to the engine. goodturn cuts them to nine decimals where they are taken (`src/text/curves.ts`), and measures to six; everything else is arithmetic that the standard fixes. Characters newer than an engine’s Unicode tables may be read as another kind of character there.', '',
      recorded(),
    ].join('\n'),
  });
};

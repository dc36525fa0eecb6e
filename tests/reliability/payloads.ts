import type { textSizes } from '../hostile/text-tries';
import type { sizes } from '../hostile/tries';
import type { Part } from './part';
import { madeSentence, readRecord } from './record';

const written = (count: number): string => count.toLocaleString('en-US');

/** What the long command has found: the size of the matrix, and its faults. */
export const recorded = (): string => {
  const record = readRecord<ReturnType<typeof sizes> & { readonly faults: number; readonly texts: ReturnType<typeof textSizes> & { readonly faults: number } }>('payloads');
  if (record === undefined) return '';
  const { entries, places, values, tries, faults, texts, made } = record;
  return [madeSentence(made), '', '| entries | places | odd values | tries in all | faults |', '| ---: | ---: | ---: | ---: | ---: |', `| ${[entries, places, values, tries, faults].map(written).join(' | ')} |`, '', 'Hostile texts (markup, links, formulas, escape codes, directions, half characters), alone in each field and in all at once, through every formatter: each is shown as words, and nothing else of the output changes its shape.', '', '| texts | fields | formatters | tries in all | faults |', '| ---: | ---: | ---: | ---: | ---: |', `| ${[texts.pieces, texts.fields, texts.formatters, texts.tries, texts.faults].map(written).join(' | ')} |`].join('\n');
};

/** The part on values that no type foresees. */
export const part = (): Promise<Part> =>
  Promise.resolve({
    title: 'What no type foresees',
    text: [
      'Getters that throw or change their answer, dead proxies, circles, lists nested very deep, lists that claim four billion places, `__proto__` as a key of its own, symbols, functions, BigInt, boxed words, dates out of range: each is put in each place of a good value and given to each public entry that takes data of a stranger. It is read, or refused with a `GoodturnError` that says where; nothing else is thrown, and no prototype is touched.',
      recorded(),
      '`npm run hostile` tries them all; every test run tries a part, the same each time (`tests/hostile/entries.test.ts`). An annotated conversation is looked through once and read after that, so getters that change their answer are not tried there: a getter is code of the caller’s own process.',
    ].join('\n\n'),
  });

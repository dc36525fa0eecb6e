import { sizes } from '../hostile/tries';
import type { Part } from './part';

const written = (count: number): string => count.toLocaleString('en-US');

/** The part on values that no type foresees, with the size of its matrix as it is now. */
export const part = (): Promise<Part> => {
  const { entries, places, values, tries } = sizes();
  return Promise.resolve({
    title: 'What no type foresees',
    text: [
      `Getters that throw or change their answer, dead proxies, circles, ${written(20_000)} nested lists, lists that claim four billion places, \`__proto__\` as a key of its own, symbols, functions, BigInt, boxed words, dates out of range: each is put in each place of a good value and given to each public entry that takes data of a stranger. It is read, or refused with a \`GoodturnError\` that says where; nothing else is thrown, and no prototype is touched.`,
      '| entries | places | odd values | tries in all |\n| ---: | ---: | ---: | ---: |\n' + `| ${written(entries)} | ${written(places)} | ${written(values)} | ${written(tries)} |`,
      'Every test run tries one in 37 of them, the same each time (`tests/hostile/entries.test.ts`). An annotated conversation is checked once and read after that, so getters that change their answer are not tried there: a getter is code of the caller’s own process.',
    ].join('\n\n'),
  });
};

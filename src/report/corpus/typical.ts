import type { SampledQuote } from './corpus';

/** Words that stand for many, and how many of the sample they are. */
export interface Typical {
  readonly quote: string;
  readonly count: number;
}

/** A quote without the handles that it begins with: whom it is said to is not what is said. */
const saidIn = (quote: string): string => quote.replace(/^(?:@[\w[\]]+[\s,:]+)+(?=\S)/, '');

/** What makes two quotes the same wording. */
const wordingOf = (quote: string): string => quote.toLowerCase().replace(/\s+/g, ' ').replace(/^[\s"'“”‘’.,!?…]+|[\s"'“”‘’.,!?…]+$/g, '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The most frequent wordings of a sample; where none comes twice, the one of middle length.
 *
 * @returns at most `most`, each as it was written most often. The same for the same sample in any order.
 * @example
 * typicalOf(['Sorry', 'So sad', 'sorry!'].map((quote) => ({ order: quote, quote })), 3) // => [{ quote: 'Sorry', count: 2 }]
 */
export const typicalOf = (sample: readonly SampledQuote[], most: number): Typical[] => {
  const byWording = new Map<string, string[]>();
  for (const { quote: whole } of sample) {
    const quote = saidIn(whole);
    const wording = wordingOf(quote);
    byWording.set(wording, [...(byWording.get(wording) ?? []), quote]);
  }
  const groups = [...byWording].filter(([wording]) => wording !== '').map(([wording, quotes]) => {
    const times = new Map<string, number>();
    for (const quote of quotes) times.set(quote, (times.get(quote) ?? 0) + 1);
    const [quote = wording] = [...times].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([written]) => written);
    return { wording, quote, count: quotes.length };
  });
  const repeated = groups.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || compare(a.wording, b.wording)).slice(0, most);
  if (repeated.length > 0) return repeated.map(({ quote, count }) => ({ quote, count }));
  const byLength = groups.sort((a, b) => a.wording.length - b.wording.length || compare(a.wording, b.wording));
  const middle = byLength[(byLength.length - 1) >> 1];
  return middle === undefined ? [] : [{ quote: middle.quote, count: middle.count }];
};

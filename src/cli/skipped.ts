import { inert, skippedSentence } from '../formats';
import type { Output } from './io';

/** Adds up what importers left out of each input, and says it in one line when the input has ended. */
export interface SkippedTally {
  readonly add: (file: string, skipped: Readonly<Record<string, number>>) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Begins with nothing left out. */
export const skippedTally = (notes: Output): SkippedTally => {
  let input: string | undefined;
  let counts = new Map<string, number>();
  const end = async (): Promise<void> => {
    const sentence = skippedSentence(Object.fromEntries(counts));
    counts = new Map();
    if (input !== undefined && sentence !== undefined) await notes.write(`note: ${inert(input)}: ${inert(sentence)}\n`);
  };
  return {
    end,
    add: async (file, skipped) => {
      if (file !== input) await end();
      input = file;
      for (const [kind, count] of Object.entries(skipped)) counts.set(kind, (counts.get(kind) ?? 0) + count);
    },
  };
};

/** What is no more as it was in a list of lines, and what is new. A line that moved is in both. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The first place where two lists part. */
const partingOf = (before: readonly string[], after: readonly string[]): number => {
  const parting = before.findIndex((line, index) => line !== after[index]);
  return parting < 0 ? before.length : parting;
};

/** Lengths of the longest lists of lines that the rests of both have in common: `lengths[i][j]` of those from i and from j on. */
const lengthsOf = (before: readonly string[], after: readonly string[]): readonly (readonly number[])[] => {
  const lengths = [...before, ''].map(() => Array.from({ length: after.length + 1 }, () => 0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
};

/** Compares two lists line by line, keeping what most of them have in common in the same order. */
export const changesBetween = (before: readonly string[], after: readonly string[]): Changes => {
  const head = partingOf(before, after);
  const tail = partingOf(before.slice(head).reverse(), after.slice(head).reverse());
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const lengths = lengthsOf(old, now);
  const [added, removed]: [string[], string[]] = [[], []];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    if (i < old.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) removed.push(old[i++]!);
    else added.push(now[j++]!);
  }
  return { added, removed };
};

import type { Aside } from '../conversation/turn';

/** An aside without white space at its ends; none if nothing is left. */
const tight = (text: string, aside: Aside): readonly Aside[] => {
  const words = text.slice(aside.start, aside.end);
  const start = aside.start + words.length - words.trimStart().length;
  const end = aside.start + words.trimEnd().length;
  return end > start ? [{ start, end, kind: aside.kind }] : [];
};

/** What of some asides lies outside of others; both in order. */
const outside = (asides: readonly Aside[], others: readonly Aside[]): readonly Aside[] => {
  let next = 0;
  return asides.flatMap((aside) => {
    const left: Aside[] = [];
    let at = aside.start;
    while ((others[next]?.end ?? Infinity) <= at) next += 1;
    for (let index = next; (others[index]?.start ?? Infinity) < aside.end; index += 1) {
      left.push({ ...aside, start: at, end: Math.max(at, others[index]?.start ?? at) });
      at = Math.max(at, others[index]?.end ?? at);
    }
    return [...left, { ...aside, start: at, end: Math.max(at, aside.end) }];
  });
};

/** Asides that are sure, with what others add outside of them: in order, neighbours of one kind joined. */
export const joinAsides = (text: string, sure: readonly Aside[], others: readonly Aside[]): readonly Aside[] => {
  const all = [...sure, ...outside(others, sure)].flatMap((aside) => tight(text, aside)).sort((one, other) => one.start - other.start);
  const joined: Aside[] = [];
  for (const aside of all) {
    const last = joined.at(-1);
    const touches = last?.kind === aside.kind && text.slice(last.end, aside.start).trim() === '';
    if (last !== undefined && touches) joined[joined.length - 1] = { ...last, end: aside.end };
    else joined.push(aside);
  }
  return joined;
};

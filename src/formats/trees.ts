/** Something that answers one thing and is answered by others, by their ids. */
export interface Linked {
  readonly id: string;
  /** Empty: it answers nothing. */
  readonly before: string;
  readonly after: readonly string[];
}

/**
 * Puts together what is linked to each other, however far apart it stands. Links to what is not there join
 * nothing; circles do no harm.
 *
 * @returns groups in the order in which they first appear, each in the order given.
 * @example
 * treesOf([{ id: 'a', before: '', after: ['c'] }, { id: 'b', before: '', after: [] }, { id: 'c', before: 'a', after: [] }]).length // => 2
 */
export const treesOf = <Item extends Linked>(items: readonly Item[]): readonly (readonly Item[])[] => {
  const parents = new Map(items.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) {
      parents.set(root, parents.get(up) ?? up);
      root = up;
    }
    return root;
  };
  for (const { id, before, after } of items) {
    for (const other of [before, ...after]) if (parents.has(other)) parents.set(rootOf(other), rootOf(id));
  }
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const root = rootOf(item.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

/**
 * Puts answers behind what they answer, and keeps the given order otherwise. Circles come last, as given.
 *
 * @example
 * inReplyOrder([{ id: 'b', before: 'a', after: [] }, { id: 'a', before: '', after: [] }]).map(({ id }) => id) // => ['a', 'b']
 */
export const inReplyOrder = <Item extends Linked>(items: readonly Item[]): readonly Item[] => {
  const ids = new Set(items.map(({ id }) => id));
  const answers = new Map<string, Item[]>();
  for (const item of items) {
    const list = answers.get(item.before);
    if (list === undefined) answers.set(item.before, [item]);
    else list.push(item);
  }
  const placed = new Set<Item>();
  const waiting = items.filter(({ before }) => !ids.has(before)).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (placed.has(next)) continue;
    placed.add(next);
    waiting.push(...(answers.get(next.id) ?? []).filter((item) => item !== next).reverse());
  }
  return [...placed, ...items.filter((item) => !placed.has(item))];
};

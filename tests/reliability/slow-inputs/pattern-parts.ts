/** One part of a regular expression, read only as far as texts that walk it need. */
export type Part =
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly ways: readonly Part[] }
  | { readonly kind: 'ahead'; readonly part: Part }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };

const nothing: Part = { kind: 'nothing' };

const atom = /^(?:\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]+\}|k<\w+>|[^])|\[\^?(?:\\[^]|[^\]\\])*\]|[^])/;
const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const times = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;

const boundsOf = (sign: string, [, least = '', range, most = '']: readonly string[]): readonly [number, number] => {
  if (sign.startsWith('*')) return [0, Infinity];
  if (sign.startsWith('+')) return [1, Infinity];
  if (sign.startsWith('?')) return [0, 1];
  return [Number(least), range === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
};

const isMark = (source: string): boolean => /^(?:[\^$]|\\[bB]|\\[1-9]|\\k.*)$/.test(source);

/** Reads a regular expression's source. */
export const partsOf = (source: string): Part => {
  let rest = source;
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  const single = (): Part => {
    const opening = rest.startsWith('(') ? (group.exec(rest)?.[0] ?? '(') : '';
    if (opening === '') {
      const one = take(atom.exec(rest)?.[0].length ?? 1);
      return isMark(one) ? nothing : { kind: 'one', source: one };
    }
    take(opening.length);
    const inside = choice();
    take(1);
    if (opening === '(?=' || opening === '(?!') return { kind: 'ahead', part: inside };
    return /^\(\?<[=!]/.test(opening) ? nothing : inside;
  };
  const row = (): Part => {
    const parts: Part[] = [];
    while (rest !== '' && !rest.startsWith('|') && !rest.startsWith(')')) {
      const part = single();
      const sign = times.exec(rest);
      if (sign === null) parts.push(part);
      else {
        const [least, most] = boundsOf(take(sign[0].length), sign);
        parts.push({ kind: 'repeat', part, least, most });
      }
    }
    return { kind: 'row', parts };
  };
  const choice = (): Part => {
    const ways = [row()];
    while (rest.startsWith('|')) {
      take(1);
      ways.push(row());
    }
    return ways.length === 1 ? (ways[0] ?? nothing) : { kind: 'choice', ways };
  };
  return choice();
};

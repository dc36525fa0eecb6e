/** Something read up to `end`, or a fault there. */
interface Step {
  readonly end: number;
  readonly ok: boolean;
}

const escapes = /^(?:["\\/bfnrt]|u[0-9a-f]{4})/i;

const begunEscape = /^(?:u[0-9a-f]{0,3})?$/i;

const stringAt = (text: string, start: number): Step => {
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"') return { end: at + 1, ok: true };
    if (mark < ' ') return { end: at, ok: false };
    if (mark !== '\\') continue;
    const rest = text.slice(at + 1, at + 6);
    const escape = escapes.exec(rest)?.[0];
    if (escape === undefined) return { end: at + 1 + rest.length === text.length && begunEscape.test(rest) ? text.length : at, ok: false };
    at += escape.length;
  }
  return { end: text.length, ok: false };
};

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may stand behind a whole number that is cut off. */
const begunNumber = /^(?:\.|[eE][+-]?)$/;

const scalarAt = (text: string, start: number): Step => {
  scalar.lastIndex = start;
  const found = scalar.exec(text)?.[0];
  if (found !== undefined) {
    const end = start + found.length;
    const cut = end + 3 > text.length && begunNumber.test(text.slice(end));
    return { end: cut ? text.length : end, ok: !cut };
  }
  const rest = text.slice(start, start + 6);
  const cut = rest.length < 6 && (rest === '-' || ['true', 'false', 'null'].some((word) => word.startsWith(rest)));
  return { end: cut ? text.length : start, ok: false };
};

const afterSpace = (text: string, start: number): number => {
  let at = start;
  while (' \t\r\n'.includes(text[at] ?? 'x')) at += 1;
  return at;
};

/** What may come next: a value, a value or `]`, a key, a key or `}`, a colon, or what follows a value. */
type Next = 'value' | 'item' | 'key' | 'first-key' | 'colon' | 'after';

/**
 * Where JSON breaks a rule of its grammar: engines do not all say, and none says it always. Time is linear.
 *
 * @returns the place of the first character that does not fit; the text's length where it ends too early.
 * @example
 * jsonFault('{"turns": }') // => 10
 */
export const jsonFault = (text: string): number => {
  const open: string[] = [];
  let next: Next = 'value';
  let at = afterSpace(text, 0);
  for (; at < text.length; at = afterSpace(text, at)) {
    const mark = text[at] ?? '';
    if (next === 'after') {
      const top = open.at(-1);
      if (top === undefined) return at;
      if (mark === ',') next = top === '{' ? 'key' : 'value';
      else if (mark === (top === '{' ? '}' : ']')) open.pop();
      else return at;
      at += 1;
    } else if (next === 'colon') {
      if (mark !== ':') return at;
      next = 'value';
      at += 1;
    } else if ((mark === '}' && next === 'first-key') || (mark === ']' && next === 'item')) {
      open.pop();
      next = 'after';
      at += 1;
    } else if ((mark === '{' || mark === '[') && (next === 'value' || next === 'item')) {
      open.push(mark);
      next = mark === '{' ? 'first-key' : 'item';
      at += 1;
    } else {
      const inKey: boolean = next === 'key' || next === 'first-key';
      if (inKey && mark !== '"') return at;
      const step = mark === '"' ? stringAt(text, at) : scalarAt(text, at);
      if (!step.ok) return step.end;
      next = inKey ? 'colon' : 'after';
      at = step.end;
    }
  }
  return at;
};

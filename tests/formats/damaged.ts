import type { Source } from './made-payloads';

/** A payload with one thing changed, and what was changed. */
export interface Damaged {
  readonly place: string;
  readonly payload: unknown;
}

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const paths = (value: unknown, at: Path = []): readonly Path[] => [
  at,
  ...(Array.isArray(value) ? value.flatMap((one, index) => paths(one, [...at, index])) : isObject(value) ? Object.keys(value).flatMap((key) => paths(value[key], [...at, key])) : []),
];

const valueAt = (payload: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], payload);

const dropped = Symbol('dropped');

/** A copy with another value at a place, or none. */
const changed = (payload: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  const before = (payload as Record<string | number, unknown>)[key];
  const after = rest.length === 0 ? value : changed(before, rest, value);
  if (Array.isArray(payload)) return payload.flatMap((one, index) => (index === key ? (after === dropped ? [] : [after]) : [one]));
  const { [String(key)]: _, ...others } = payload as Record<string, unknown>;
  return after === dropped ? others : { ...others, [key]: after };
};

const odd: readonly unknown[] = [dropped, null, '', ' ', 'Mira', 0, 31, 1772352000, 1.5e12, true, false, [], {}, '2026-03-01T09:00:00Z', 'cold &amp; <b>wet</b><br>quite', [{ id: 70, type: 'user', role: 'agent', name: 'Noor', body: 'so' }]];

const given: readonly unknown[] = ['Is it <i>here</i>?', 31, true, { id: 70, type: 'user', role: 'agent', name: 'Noor', body: 'so' }, [{ id: 31, type: 'note', role: 'end-user', text: 'oh' }]];

/** The payload of a source with each of its places emptied, filled with something else, or said with another word, and with each key it may have besides. */
export const damaged = function* ({ wrap, message }: Source, words: readonly string[]): Generator<Damaged> {
  const whole = wrap(['Where is <b>my</b> lamp?', 'It left on Monday.\nAnything else?', 'Not yet arrived'].map((text, index) => message(text, index)));
  yield { place: 'whole', payload: whole };
  const places = paths(whole);
  for (const path of places) {
    const name = path.join('.');
    for (const value of odd) if (value !== dropped || path.length > 0) yield { place: name, payload: changed(whole, path, value) };
    const value = valueAt(whole, path);
    if (typeof value === 'string') for (const word of words) yield { place: `${name} said`, payload: changed(whole, path, word) };
    if (isObject(value)) {
      for (const word of words) {
        if (word in value) continue;
        for (const one of given) yield { place: `${name} with ${word}`, payload: changed(whole, [...path, word], one) };
      }
    }
  }
};

const signs = ['', ':', ' ', '\n', '4', '[', '<', 'x', ','] as const;

/** A text with each of its lines dropped or said twice, and each of its characters replaced. */
export const damagedText = function* (text: string): Generator<{ readonly place: string; readonly text: string }> {
  yield { place: 'whole', text };
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const place = `line ${at + 1}`;
    const put = (...instead: readonly string[]): { place: string; text: string } => ({ place, text: [...lines.slice(0, at), ...instead, ...lines.slice(at + 1)].join('\n') });
    yield put();
    yield put(line, line);
    for (let index = 0; index < line.length; index += 1) for (const sign of signs) yield put(`${line.slice(0, index)}${sign}${line.slice(index + 1)}`);
  }
};

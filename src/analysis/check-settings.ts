import { readTime } from '../conversation/clock';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import { impacts } from './impact';
import type { Settings } from './settings';

/** Where a value is wrong and what was expected there; undefined where it is right. */
type Fault = readonly [path: string, expected: string] | undefined;
type Check = (value: unknown) => Fault;

const is = (right: (value: unknown) => boolean, expected: string): Check => (value) => (right(value) ? undefined : ['', expected]);

const within = (step: string, fault: Fault): Fault => fault && [step + fault[0], fault[1]];

const first = <Item>(items: readonly Item[], check: (item: Item, index: number) => Fault): Fault => {
  for (const [index, item] of items.entries()) {
    const fault = check(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

const list = (of: Check): Check => (value) => (Array.isArray(value) ? first(value, (item, index) => within(`[${index}]`, of(item))) : ['', 'a list']);

/** A key may be as long as a book. */
const cutShort = (path: string): string => (path.length > 120 ? `${path.slice(0, 117)}…` : path);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const each = (of: Check): Check => (value) => (isObject(value) ? first(Object.entries(value), ([key, item]) => within(`["${key}"]`, of(item))) : ['', 'an object']);

const object = (fields: Readonly<Record<string, Check>>): Check => (value) => {
  if (!isObject(value)) return ['', 'an object'];
  return first(Object.entries(value), ([key, item]) => {
    const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (check === undefined) return [`.${key}`, `one of ${Object.keys(fields).join(', ')}: there is no such setting`];
    return item === undefined ? undefined : within(`.${key}`, check(item));
  });
};

const oneOf = (words: readonly string[]): Check => is((value) => words.includes(value as string), `one of ${words.join(', ')}`);

/** Marked as pure, so that nothing is left of it in a bundle without it. */
const faultOf: Check = /* @__PURE__ */ (() => {
  const text = is((value) => typeof value === 'string', 'a string');
  const time = is((value) => typeof value === 'string' && readTime(value) !== null, 'a time such as 2026-03-01T09:00:00Z');
  const amount = is((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of 0 or more');
  const impact = oneOf(impacts);
  const silence = object({
    key: text, detector: text, words: text, conversation: text, by: text, at: time, until: time,
    reason: is((value) => typeof value === 'string' && value.trim() !== '', 'the reason in words, so that the team can review it'),
  });
  const named: Check = (value) => {
    const { key, detector, words, reason } = (isObject(value) ? value : {}) as Record<string, unknown>;
    if (key === undefined && (detector === undefined || words === undefined)) return ['', 'a finding by its key, or a detector and words'];
    return silence({ ...(value as object), reason: reason ?? '' });
  };
  return object({
    only: list(text), off: list(text), preview: is((value) => typeof value === 'boolean', 'true or false'),
    impact: each(impact), leastImpact: impact,
    thresholds: object({ talkShare: amount, lapseDays: amount, sympathyAnswers: amount, sympathySeconds: amount, questions: amount, sentenceWords: amount, readingGrade: amount }),
    words: object({ names: list(text), agents: list(text), lexicons: each(object({ add: list(text), remove: list(text) })) }),
    silence: list(named),
    judge: list(oneOf(['customer', 'agent', 'bot', 'system', 'other'])),
    asOf: time,
    longestTurn: is((value) => Number.isInteger(value) && Number(value) >= 1, 'a whole number of characters, 1 or more'),
    identifyLanguage: is((value) => typeof value === 'function', 'a function such as languageIdentifier() of goodturn/language-id'),
  });
})();

/** A list up to the first place where there is nothing, and that place: it is wrong, however long the list says that it is. */
const upToHole = (list: readonly unknown[]): unknown[] => {
  const items: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    items.push(list[index]);
    if (!(index in list)) break;
  }
  return items;
};

/** A copy of what is in settings, each field read once. Changes to lexicons stay the same object: they are compiled by it. */
const copied = (value: unknown, levels = 3): unknown => {
  if (levels === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return upToHole(value).map((item) => copied(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, key === 'lexicons' ? item : copied(item, levels - 1)]));
};

/**
 * Checks settings that may come from a file or a stranger; `readSettings` of goodturn/settings says more.
 *
 * @returns a copy of the settings, in which nothing changes any more; `words.lexicons` is the same object.
 * @throws GoodturnError `bad-setting` with the path of the first thing wrong.
 * @example
 * checkSettings({ off: ['tone/sarcasm'] }) // => { off: ['tone/sarcasm'] }
 */
export const checkSettings = (settings: Settings): Settings =>
  guarded('bad-setting', 'settings', 'Give an object of plain data, as `Settings` says.', () => {
    const own = copied(settings);
    const fault = faultOf(own);
    if (fault === undefined) return own as Settings;
    throw new GoodturnError('bad-setting', `settings${cutShort(fault[0])}`, `Expected ${fault[1]}.`);
  });

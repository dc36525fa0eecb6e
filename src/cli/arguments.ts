import { parseArgs } from 'node:util';
import { GoodturnError } from '../text/error';
import { didYouMean } from '../text/closest';

/** Flags of a command: those that take a value, and those that stand alone. */
export interface Flags {
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

/** A command line, read. */
export interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
  readonly rest: readonly string[];
}

const usage = (flag: string, message: string): GoodturnError => new GoodturnError('bad-input', flag, message);

/**
 * Reads a command line.
 *
 * @throws GoodturnError `bad-input` for an unknown flag, a flag without its value, or a switch with one.
 * @example
 * readArguments(['--format', 'json', 'a.txt'], { values: ['format'], switches: [] }).rest // => ['a.txt']
 */
export const readArguments = (argv: readonly string[], flags: Flags): Given => {
  const switches = [...flags.switches, 'help'];
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...flags.values.map((name) => [name, { type: 'string' as const, multiple: true }] as const),
      ...switches.map((name) => [name, { type: 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) }] as const),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const on = new Set<string>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (flags.values.includes(name)) {
      if (value === undefined || (inlineValue !== true && value.startsWith('-') && value !== '-')) throw usage(rawName, 'Give a value after it.');
      values.set(name, [...(values.get(name) ?? []), value]);
    } else if (!switches.includes(name)) {
      throw usage(rawName, `There is no such flag.${didYouMean(rawName, [...flags.values, ...switches].map((flag) => `--${flag}`))}`);
    } else if (value !== undefined) throw usage(rawName, 'It takes no value.');
    else on.add(name);
  }
  return { values, switches: on, rest };
};

/** The last value given for a flag. */
export const valueOf = (given: Given, name: string): string | undefined => given.values.get(name)?.at(-1);

/** The values of a flag that takes a list: `--off a,b --off c`. */
export const listIn = (given: Given, name: string): readonly string[] | undefined =>
  given.values.get(name)?.flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value !== '');

/**
 * The value of a flag that knows its values.
 *
 * @throws GoodturnError `bad-input`, naming what there is.
 */
export const choiceIn = <Choice extends string>(given: Given, name: string, choices: readonly Choice[], otherwise: Choice): Choice => {
  const value = valueOf(given, name);
  if (value === undefined) return otherwise;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw usage(`--${name}`, `"${value}" is not one of ${choices.join(', ')}.${didYouMean(value, choices)}`);
};

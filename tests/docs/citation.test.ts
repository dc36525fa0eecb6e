import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';

type Entry = string | readonly (string | Readonly<Record<string, string>>)[];

/** Reads the little of YAML that the file uses: plain keys, and lists of words or of `key: value`. Everything else throws. */
const readCff = (text: string): Record<string, Entry> => {
  const entries: Record<string, Entry> = {};
  let list: (string | Record<string, string>)[] | undefined;
  for (const line of text.trimEnd().split('\n')) {
    const [, key, value] = /^([a-z-]+):(?: ([^#"'>|&*{[].*))?$/.exec(line) ?? [];
    const [, name, item] = /^ {2}- (?:([a-z-]+): )?([^#"'>|&*{[:]+)$/.exec(line) ?? [];
    if (key !== undefined) {
      if (entries[key] !== undefined || value?.includes(': ')) throw new Error(`Cannot read: ${line}`);
      entries[key] = value ?? (list = []);
    } else if (item !== undefined && list !== undefined) list.push(name === undefined ? item : { [name]: item });
    else throw new Error(`Cannot read: ${line}`);
  }
  return entries;
};

/** The keys of the Citation File Format 1.2.0 (Druskat et al. 2021) that the file needs and may have. */
const schema = {
  type: 'object',
  required: ['authors', 'cff-version', 'message', 'title'],
  additionalProperties: false,
  properties: {
    'cff-version': { const: '1.2.0' },
    message: { type: 'string', minLength: 1 },
    title: { type: 'string', minLength: 1 },
    abstract: { type: 'string', minLength: 1 },
    type: { enum: ['software', 'dataset'] },
    authors: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } }, additionalProperties: false } },
    version: { type: 'string', minLength: 1 },
    'date-released': { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' },
    license: { type: 'string', minLength: 1 },
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
  },
};

const pack = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; released: string; license: string; name: string };
const text = readFileSync('CITATION.cff', 'utf8');
const problems = (given: string): unknown => {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  return validate(readCff(given)) ? [] : validate.errors;
};

describe('CITATION.cff', () => {
  it('is as its format has it', () => expect(problems(text)).toEqual([]));
  it.each(['cff-version', 'message', 'title'])('would not be without %s', (key) => expect(problems(text.replace(new RegExp(`^${key}: .*\n`, 'm'), ''))).not.toEqual([]));
  it('says what package.json says', () => {
    expect(readCff(text)).toMatchObject({ title: pack.name, version: pack.version, 'date-released': pack.released, license: pack.license, authors: [{ name: 'The goodturn authors' }] });
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { type JsonSchema, settingsFaults, settingsSchema } from '../../src/settings';

type Part = JsonSchema & { description?: string; type?: string; enum?: string[]; minimum?: number; maximum?: number; properties?: Record<string, Part>; items?: Part; additionalProperties?: Part | boolean };

const kindOf = (part: Part): string => {
  if (part.enum !== undefined) return part.enum.length <= 6 ? part.enum.map((one) => `\`${one}\``).join(', ') : 'id';
  if (part.items !== undefined) return part.items.properties === undefined ? `list of ${part.items.enum === undefined ? 'strings' : part.items.enum.length <= 6 ? 'roles' : 'ids'}` : 'list';
  if (part.minimum !== undefined) return part.maximum === undefined ? `${part.minimum} or more` : `${part.minimum} to ${part.maximum}`;
  return part.type === 'boolean' ? '`true`, `false`' : (part.type ?? '');
};

const rowsOf = (part: Part, path: string): string[] =>
  Object.entries({ ...part.properties, ...(typeof part.additionalProperties === 'object' && part.additionalProperties.properties !== undefined ? { '…': part.additionalProperties } : {}) }).flatMap(([name, inner]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const row = inner.description === undefined ? [] : [`| \`${here}\` | ${kindOf(inner)} | ${inner.description} |`];
    return [...row, ...rowsOf(inner, here), ...(inner.items === undefined ? [] : rowsOf(inner.items, `${here}[]`))];
  });

const page = readFileSync('docs/settings.md', 'utf8');

describe('the page of settings', () => {
  it('tells of every setting, in the words of the schema', async () => {
    const table = ['| setting | is | what it does |', '| --- | --- | --- |', ...rowsOf(settingsSchema(analyzers) as Part, '')].join('\n');
    expect(table).toContain('`thresholds.lapseDays`');
    await expect(page.replace(/<!-- settings -->[\s\S]*<!-- \/settings -->/, () => `<!-- settings -->\n\n${table}\n\n<!-- /settings -->`)).toMatchFileSnapshot(resolve('docs/settings.md'));
  });
  it('shows a file that can be read', () => {
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code]) => JSON.parse(code!) as unknown);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(settingsFaults(example, { analyzers })).toEqual([]);
  });
});

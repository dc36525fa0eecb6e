import type { Analyzer } from '../analysis/analyzer';
import { knownTo } from './known';
import { bare, type Node, nodeOf } from './node';
import { settingsShape } from './schema';
import { guarded } from '../text/guarded';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const stepsOf = ({ pipe = [] }: Node): JsonSchema =>
  Object.assign({}, ...pipe.map(({ type, requirement, description, metadata }): JsonSchema => {
    if (type === 'description') return { description };
    if (type === 'metadata') return metadata?.['json'] as JsonSchema;
    if (type === 'regex') return { pattern: (requirement as RegExp).source };
    if (type === 'min_value') return { minimum: requirement };
    if (type === 'max_value') return { maximum: requirement };
    if (type === 'min_length') return { minItems: requirement };
    return type === 'integer' ? { type: 'integer' } : {};
  })) as JsonSchema;

const shapeOf = ({ type, entries, item, key, value, options }: Node): JsonSchema => {
  if (options !== undefined) return { enum: options };
  if (item !== undefined) return { type: 'array', items: partOf(item) };
  if (key !== undefined && value !== undefined) return { type: 'object', propertyNames: partOf(key), additionalProperties: partOf(value) };
  if (entries === undefined) return { type };
  const required = Object.entries(entries).filter(([, one]) => one.wrapped === undefined).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, partOf(one)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
};

/** Pipes nest: a pipe's first item is the schema that it goes on from, whose own steps come first. */
const innerSteps = (node: Node): JsonSchema => {
  const [first, ...rest] = node.pipe ?? [];
  return { ...(first === undefined || (first as Node).pipe === undefined || first === node ? {} : innerSteps(first as Node)), ...stepsOf({ ...node, pipe: rest }) };
};

const partOf = (node: Node): JsonSchema => {
  const inner = bare(node);
  const { description, ...rest } = innerSteps(inner);
  return { ...(description === undefined ? {} : { description }), ...shapeOf(inner), ...rest };
};

/**
 * The JSON Schema (draft 07) of `goodturn.config.json` for some analyzers, for editors and other validators.
 * The package ships the one for all built-in analyzers as `goodturn/settings.schema.json`. What it cannot
 * tell is whether a pattern can be read: `readSettings` can.
 *
 * @example
 * settingsSchema([]).type // => 'object'
 */
export const settingsSchema = (analyzers?: readonly Analyzer[]): JsonSchema => guarded('bad-analyzers', 'analyzers', 'Give a list of analyzers.', () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of goodturn',
  ...partOf(nodeOf(settingsShape(knownTo(analyzers)))),
}));

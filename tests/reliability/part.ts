import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a part of docs/reliability.md says. */
export interface Part {
  readonly title: string;
  /** Markdown lines, with the figures just found or read from the part's record. No heading above the third level. */
  readonly text: string;
}

/** A part's file: `tests/reliability/<name>.ts`. */
export interface PartFile {
  /** Finds the part's quick figures, and reads the long ones from its record. */
  part(): Promise<Part>;
  /** What the part says of docs/reliability/<name>.json, word for word as it stands in `text`. For parts that have such a record. */
  recorded?(): string;
}

/** Names of the parts, in the order of the page. */
export const partNames = ['fuzz', 'slow-inputs', 'places', 'memory', 'mutation', 'coverage', 'payloads', 'supply-chain', 'compatibility'] as const;

const fileOf = (name: string): string => resolve('tests/reliability', `${name}.ts`);

/** The parts that there are, with their names. */
export const parts = async (): Promise<readonly (readonly [string, PartFile])[]> =>
  Promise.all(partNames.filter((name) => existsSync(fileOf(name))).map(async (name) => [name, (await import(fileOf(name))) as PartFile] as const));

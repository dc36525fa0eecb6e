import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation, Turn } from '../../src/conversation/turn';
import type { CorpusRow, Task } from './tasks';

/** The rows of a corpus file, and what of it could not be read. */
export interface Corpus {
  readonly rows: readonly CorpusRow[];
  readonly problems: readonly string[];
}

const known = new Map<string, Corpus>();

const isRow = (row: unknown): row is CorpusRow => {
  const { text, turns } = row as { text?: unknown; turns?: unknown };
  return (typeof text === 'string' || Array.isArray(turns)) && typeof (row as { label?: unknown }).label !== 'string';
};

const readFile = (file: string): Corpus => {
  if (!existsSync(file)) return { rows: [], problems: [`${file}: not there`] };
  const rows: CorpusRow[] = [];
  const problems: string[] = [];
  readFileSync(file, 'utf8').split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      const row: unknown = JSON.parse(line);
      if (row !== null && typeof row === 'object' && isRow(row)) rows.push({ ...row, label: row.label ?? {} });
      else problems.push(`${file}:${index + 1}: neither text nor turns`);
    } catch {
      problems.push(`${file}:${index + 1}: not JSON`);
    }
  });
  return { rows, problems };
};

/** Reads a corpus once; a file that is missing or rows that cannot be read are named under `problems`. */
export const readCorpus = (dir: string, name: string): Corpus => {
  const file = join(dir, `${name}.ndjson`);
  const corpus = known.get(file) ?? readFile(file);
  known.set(file, corpus);
  return corpus;
};

/** A row as the conversation that a task reads: its text in the task's role, after the turn before it. */
export const conversationOf = ({ text, context, turns }: CorpusRow, role: Task['role']): Conversation => {
  if (turns !== undefined) return { turns: turns.map(({ role: speaker, text: said, at }) => ({ role: speaker, text: said, ...(at === undefined ? {} : { at }) })) };
  const before: Turn[] = context === undefined ? [] : [{ role: role === 'agent' ? 'customer' : 'agent', text: context }];
  return { turns: [...before, { role, text }] };
};

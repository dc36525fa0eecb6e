import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatConvokit, fromNdjson } from 'goodturn/formats';

/** Writes conversations, one a line, as the folder of a ConvoKit corpus: npx tsx to-convokit.ts conversations.ndjson my-corpus */
export const toConvokit = (source: string, folder: string): number => {
  const read = [...fromNdjson(readFileSync(source, 'utf8'))];
  for (const { line, error } of read) if (error !== undefined) console.error(`${source}:${line}: ${error.message}`);
  const conversations = read.flatMap((one) => (one.error === undefined ? [one.conversation] : []));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(formatConvokit(conversations))) writeFileSync(join(folder, name), text);
  return conversations.length;
};

const [, program = '', source, folder] = process.argv;
if (program.endsWith('to-convokit.ts') && source !== undefined && folder !== undefined) console.log(`${toConvokit(source, folder)} conversations in ${folder}`);

import { readdirSync, readFileSync } from 'node:fs';
import type { Asked } from './told';

const folder = 'tests/golden/talks';

/** The golden conversations by name, in the order of their names. */
export const talks: readonly (readonly [string, Asked])[] = readdirSync(folder)
  .sort()
  .map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Asked] as const);

/** Where what goodturn says of one is kept. */
export const answerPath = (name: string): string => `${process.cwd()}/tests/golden/answers/${name}.txt`;

/** What is kept: the answers in the order of the conversations, and what the detectors' own examples give. */
export const keptAnswers = (): readonly string[] => talks.map(([name]) => readFileSync(answerPath(name), 'utf8'));

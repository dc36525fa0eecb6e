import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { version } from 'goodturn';
import { contest } from './contest';
import { peers, readDoc } from './contenders';
import { byCharacters, byTurns } from './growth';
import { drafts } from './live';
import { ours } from './ours';
import { performancePage } from './page';
import { parts } from './parts';
import { starts } from './start';
import { textsFor } from './texts';
import { wholeRuns } from './whole-runs';

/** `npm run bench`: reads the same turns with goodturn and with its peers, and writes docs/performance.md. */
const [warmUps, rounds] = [4, 5];
const asked = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(asked) || asked < 1) throw new Error(`Expected how many conversations to read, 1 or more, found ${String(process.argv[2])}. Write npm run bench -- 1000, or no number.`);
const { source, conversations } = textsFor(asked);
const own = ours();
const contenders = [...own, ...(await peers())];
console.error(`${conversations.length} conversations, ${contenders.length} contenders, ${rounds} rounds …`);
const results = contest(contenders, conversations, rounds, warmUps).map((result) => {
  const { target, goal } = own.find(({ name }) => name === result.name) ?? {};
  return { ...result, ...(target === undefined ? {} : { target }), ...(goal === undefined ? {} : { goal }) };
});
const medianOf = (name: string): number => results.find((result) => result.name === name)?.median ?? NaN;
const page = performancePage({
  date: new Date().toISOString().slice(0, 10),
  version,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  node: process.version,
  source,
  turns: conversations.reduce((sum, { turns }) => sum + turns.length, 0),
  rounds,
  warmUps,
  results,
  base: medianOf(readDoc),
  vader: medianOf('vader-sentiment'),
  drafts: drafts(conversations, [10, 40, 400, 4000]),
  byTurns: byTurns(),
  byCharacters: byCharacters(),
  starts: starts(),
  parts: parts(conversations, rounds, warmUps),
  whole: wholeRuns(textsFor(20_000).conversations),
});
writeFileSync('docs/performance.md', page);
console.log(page);

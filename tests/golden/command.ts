import { writeRecord } from '../reliability/record';
import { shuffled } from './in-order';
import { nodePlaces, ways } from './in-node';
import { reviewedBy } from './jobs';
import { settings } from './settings-of-places';
import { keptAnswers, talks } from './talks';

/** What a place was asked, and how many of its answers were the golden ones. */
export interface Compared {
  readonly what: string;
  readonly answers: number;
  readonly same: number;
}

/**
 * `npm run places`: asks every place for the golden answers, in every way, zone and language, each conversation alone
 * in a process, and after a million other texts; keeps docs/reliability/places.json. Needs dist (npm run build).
 */
const earlier = 1_000_000;
const inNode = await nodePlaces();
const kept = keptAnswers();
const asked = talks.map(([, one]) => one);
const compared = (what: string, answers: readonly string[], expected: readonly string[]): Compared => {
  const found = { what, answers: answers.length, same: answers.filter((one, at) => one === expected[at]).length };
  console.log(`${found.what}: ${found.same} of ${found.answers}`);
  return found;
};

const afterMany = inNode(ways.esm, { asked: shuffled(asked), before: earlier });
const results: Compared[] = [];
for (const way of Object.values(ways)) {
  for (const { name, env } of settings) results.push(compared(`Node, ${way.name}; ${name}`, (await inNode(way, { asked }, env)).told, kept));
}
const alone: string[] = [];
for (const one of asked) alone.push(...(await inNode(ways.esm, { asked: [one] })).told);
results.push(compared('each alone in a process of its own', alone, kept));
const one = reviewedBy(1, 8).split('\n');
for (const jobs of [2, 3, 4]) results.push(compared(`goodturn review --jobs ${jobs}, lines against --jobs 1`, reviewedBy(jobs, 8).split('\n'), one));
results.push(compared(`after ${earlier.toLocaleString('en-US')} other texts in the same process, in another order`, (await afterMany).told, shuffled(kept)));
writeRecord('places', 'npm run places', { earlier, results });
if (results.some(({ answers, same }) => same !== answers)) process.exitCode = 1;

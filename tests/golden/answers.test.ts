import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { answerPath, talks } from './talks';
import { examplesTold, told } from './told';

const found = new Map(talks.map(([name, asked]) => [name, told(asked)] as const));
const examples = examplesTold();
const said = [...found.values()].join('\n');
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What goodturn says of its golden conversations, byte for byte. `npm test -- -u` writes the answers anew, and only
 * together with a line in the CHANGELOG: somebody's reports change with them.
 */
describe('golden answers', () => {
  it.each([...found])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(answerPath(name));
  });
  it('of the detectors’ own examples', async () => {
    await expect(examples).toMatchFileSnapshot(answerPath('examples'));
  });
  it.each(analyzers.map(({ id }) => [id]))('show %s at work', (id) => expect(said).toContain(`"detector":"${id}/`));
  it('show every detector at work', () => {
    const all = analyzers.flatMap(({ detectors }) => detectors.map((one) => one.id));
    expect(all.filter((id) => !said.includes(`"detector":"${id}"`) && !new RegExp(`[:,] ${id} \\d`).test(examples))).toEqual([]);
  });
  it('change only with the CHANGELOG', async () => {
    const path = `${process.cwd()}/tests/golden/answers/changed-with.json`;
    const now = { answers: sha(said + examples), changelog: sha(readFileSync('CHANGELOG.md', 'utf8')) };
    const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as typeof now) : undefined;
    if (before !== undefined && before.answers !== now.answers) expect(now.changelog, 'The golden answers changed: say in CHANGELOG.md what users will see, then npm test -- -u.').not.toBe(before.changelog);
    const kept = before?.answers === now.answers ? before : now;
    await expect(`${JSON.stringify(kept, null, 1)}\n`).toMatchFileSnapshot(path);
  });
});

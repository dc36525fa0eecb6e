import type { Changes } from './changes';

/** What the changelog says since a version: all that stands above its heading. */
export const newsSince = (changelog: string, version: string): string => {
  const at = changelog.indexOf(`\n## ${version}`);
  if (at < 0) throw new Error(`CHANGELOG.md has no heading "## ${version}".`);
  return changelog.slice(changelog.indexOf('\n## '), at);
};

/** What stands between backticks, without `goodturn` before it and `(…)` after it. */
const namesIn = (news: string): readonly string[] =>
  [...news.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words.replace(/^goodturn (?=[a-z])/, '').replace(/\(.*\)$/, ''));

/** The name of a line such as `turn: number`. */
export const nameOf = (line: string): string => line.split(': ')[0]!;

const holds = (whole: string, part: string): boolean => part.startsWith(whole) && /^[ .[]/.test(part.slice(whole.length));

/** A line without the words between quotes that the changelog names. */
const without = (line: string, told: ReadonlySet<string>): string =>
  line.replace(/(['"])([^'"]*)\1/g, (quoted, _sign, word: string) => (told.has(word) ? '' : quoted)).replace(/[\s|]/g, '');

/**
 * Names of changed lines that the changelog does not mention. Whoever names a whole that changed, names its parts:
 * `review --from` is enough for all its values. Whoever names a new word, names the types that list it.
 */
export const unnamed = ({ added, removed }: Changes, news: string): readonly string[] => {
  const words = new Set(namesIn(news));
  const names = [...new Set([...removed, ...added].map(nameOf))];
  const toldByWords = (name: string): boolean => {
    const [before, after] = [removed, added].map((lines) => lines.find((line) => nameOf(line) === name));
    return before !== undefined && after !== undefined && before !== after && without(before, words) === without(after, words);
  };
  const told = names.filter((name) => words.has(name));
  return names.filter((name) => !told.some((one) => one === name || holds(one, name)) && !toldByWords(name));
};

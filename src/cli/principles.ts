import { wrap } from '../formats/cells';
import { findPrinciple, type Principle, principles, type Source } from '../principles';
import { GoodturnError } from '../text/error';
import { choiceIn, type Flags } from './arguments';
import { didYouMean } from '../text/closest';
import { type Call, type ExitCode, screenOf } from './command';

/** Flags of the two catalogue commands. */
export const catalogueFlags: Flags = { values: ['format'], switches: [] };

/** Formats of the two catalogue commands. */
export const catalogueFormats = ['pretty', 'json'] as const;

/** The one id that may be given. */
export const onlyId = ({ rest }: { readonly rest: readonly string[] }): string | undefined => {
  if (rest.length > 1) throw new GoodturnError('bad-input', rest[1] ?? '', 'Give one id, or none for the whole list.');
  return rest[0];
};

/** A heading and wrapped text under it. */
export const block = (heading: string, text: string, width: number): string =>
  `${heading}\n${wrap(text, Math.min(width, 100) - 2).map((line) => `  ${line}`).join('\n')}\n\n`;

const sourceText = ({ title, author, date, note }: Source): string =>
  [title, author, date, note].filter((part) => part !== undefined).join(', ');

const page = (principle: Principle, width: number): string => [
  `${principle.title} (${principle.id})\n\n`,
  block('What it asks', principle.statement, width),
  block('Why it helps', principle.why, width),
  ...principle.examples.flatMap(({ industry, before, after, note }) => [
    block(`Before (${industry})`, before, width), block('After', after, width), ...(note === undefined ? [] : [block('Note', note, width)]),
  ]),
  ...principle.tensions.map(({ with: other, weigh }) => block(`Pulls against ${other}`, weigh, width)),
  block(`Evidence: ${principle.evidence.grade}`, principle.evidence.note, width),
  ...principle.evidence.sources.map((source) => block('Study', sourceText(source), width)),
  block('Served by', principle.servedBy.join(', ') || 'no detector yet', width),
  ...principle.sources.map((source) => block('Source', sourceText(source), width)),
].join('').trimEnd();

const list = (): string => {
  const longest = Math.max(...principles.map(({ id }) => id.length));
  return principles.map(({ id, title }) => `${id.padEnd(longest)}  ${title}`).join('\n');
};

/**
 * `goodturn principles [ID]`: the catalogue, or one entry of it.
 *
 * @throws GoodturnError for bad usage or an unknown id.
 */
export const principlesCommand = async ({ given, io, out }: Call): Promise<ExitCode> => {
  const format = choiceIn(given, 'format', catalogueFormats, 'pretty');
  const id = onlyId(given);
  const one = id === undefined ? undefined : findPrinciple(id);
  if (id !== undefined && one === undefined) {
    throw new GoodturnError('unknown-id', '', `There is no principle "${id}".${didYouMean(id, principles.map((each) => each.id))} See: goodturn principles`);
  }
  if (format === 'json') await out.write(`${JSON.stringify(one ?? principles, null, 2)}\n`);
  else await out.write(`${one === undefined ? list() : page(one, screenOf(io).width)}\n`);
  return 0;
};

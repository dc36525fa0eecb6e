import { type LexiconUse, lexiconsIn } from '../settings';
import { didYouMean } from '../text/closest';
import { GoodturnError } from '../text/error';
import { choiceIn } from './arguments';
import { type Call, type ExitCode, screenOf } from './command';
import { block, catalogueFormats, onlyId } from './principles';

const page = ({ id, source, patterns, classes, usedBy }: LexiconUse, width: number): string =>
  [`${id}\n\n`, block('Source', source, width), block('Read by', usedBy.join(', '), width), ...(classes.length === 0 ? [] : [block('Word classes', classes.map((one) => `{${one}}`).join(' '), width)]), 'Patterns\n', ...patterns.map((one) => `  ${one}\n`)].join('').trimEnd();

const list = (all: readonly LexiconUse[]): string => {
  const longest = Math.max(0, ...all.map(({ id }) => id.length));
  return all.map(({ id, patterns, usedBy }) => `${id.padEnd(longest)}  ${String(patterns.length).padStart(4)}  ${usedBy.join(', ')}`).join('\n');
};

/**
 * `goodturn lexicons [ID]`: the lists that `words.lexicons` may change, or the patterns of one.
 *
 * @throws GoodturnError for bad usage or an unknown id.
 */
export const lexiconsCommand = async ({ given, io, out, parts: { analyzers } }: Call): Promise<ExitCode> => {
  const format = choiceIn(given, 'format', catalogueFormats, 'pretty');
  const id = onlyId(given);
  const all = lexiconsIn(analyzers);
  const one = all.find((lexicon) => lexicon.id === id);
  if (id !== undefined && one === undefined) throw new GoodturnError('unknown-id', '', `There is no lexicon "${id}".${didYouMean(id, all.map((each) => each.id))} See: goodturn lexicons`);
  if (format === 'json') await out.write(`${JSON.stringify(one ?? all, null, 2)}\n`);
  else await out.write(`${one === undefined ? list(all) : page(one, screenOf(io).width)}\n`);
  return 0;
};

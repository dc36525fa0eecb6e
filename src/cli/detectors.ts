import type { Analyzer } from '../analysis/analyzer';
import type { Detector, Example } from '../analysis/detector';
import { principleTitle } from '../formats/finding-text';
import { GoodturnError } from '../text/error';
import { choiceIn } from './arguments';
import { didYouMean } from '../text/closest';
import { type Call, type ExitCode, screenOf } from './command';
import { block, catalogueFormats, onlyId } from './principles';

/** What a detector says of itself, without its code and word lists. */
const record = (analyzer: Analyzer, detector: Detector): Record<string, unknown> => {
  const { id, title, description, principle, alsoServes, kind, impact, maturity, role, visibility, when, message, advice, limits, sources, examples } = detector;
  return { id, analyzer: analyzer.id, title, description, principle, alsoServes: alsoServes ?? [], kind, impact, maturity, role, visibility, when, message, advice, limits, sources, examples };
};

const exampleText = (example: Example): string =>
  typeof example === 'string' ? example : example.turns.map(({ role, text }) => `${role}: ${text}`).join(' / ');

const page = (detector: Detector, width: number): string => [
  `${detector.title} (${detector.id})\n`,
  `${detector.kind}, ${detector.impact}, ${detector.maturity}; reads ${detector.role === 'any' ? 'both sides' : `the ${detector.role}`}, ${detector.visibility === 'any' ? 'internal notes too' : 'public turns'}\n\n`,
  block('What it finds', detector.description, width),
  block('What it says', detector.message, width),
  block('What to do', detector.advice, width),
  block('Principle', [detector.principle, ...(detector.alsoServes ?? [])].map((id) => `${principleTitle(id)} (${id})`).join('; '), width),
  block('When not to trust it', detector.limits, width),
  ...detector.examples.found.map((example) => block('Found', exampleText(example), width)),
  ...detector.examples.clear.map((example) => block('Clear', exampleText(example), width)),
  ...detector.sources.map((source) => block('Source', source, width)),
].join('').trimEnd();

const list = (analyzers: readonly Analyzer[]): string => {
  const all = analyzers.flatMap(({ detectors }) => detectors);
  const longest = Math.max(0, ...all.map(({ id }) => id.length));
  return all.map(({ id, kind, maturity, title }) => `${id.padEnd(longest)}  ${kind.padEnd(8)}  ${maturity.padEnd(7)}  ${title}`).join('\n');
};

const unknown = (id: string, analyzers: readonly Analyzer[]): GoodturnError => {
  const ids = analyzers.flatMap((analyzer) => [analyzer.id, ...analyzer.detectors.map((detector) => detector.id)]);
  return new GoodturnError('unknown-id', '', `There is no detector "${id}".${didYouMean(id, ids)} See: goodturn detectors`);
};

/**
 * `goodturn detectors [ID]`: all detectors, those of an analyzer, or one.
 *
 * @throws GoodturnError for bad usage or an unknown id.
 */
export const detectorsCommand = async ({ given, io, out, parts: { analyzers } }: Call): Promise<ExitCode> => {
  const format = choiceIn(given, 'format', catalogueFormats, 'pretty');
  const id = onlyId(given);
  const chosen = analyzers.filter((analyzer) => id === undefined || analyzer.id === id);
  const one = analyzers.flatMap((analyzer) => analyzer.detectors.filter((detector) => detector.id === id).map((detector) => ({ analyzer, detector })))[0];
  if (id !== undefined && chosen.length === 0 && one === undefined) throw unknown(id, analyzers);
  if (format === 'json') {
    const records = chosen.flatMap((analyzer) => analyzer.detectors.map((detector) => record(analyzer, detector)));
    await out.write(`${JSON.stringify(one === undefined ? records : record(one.analyzer, one.detector), null, 2)}\n`);
  } else await out.write(`${one === undefined ? list(chosen) : page(one.detector, screenOf(io).width)}\n`);
  return 0;
};

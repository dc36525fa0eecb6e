import type { Analyzer } from '../../src/analysis/analyzer';
import type { Feature, LinearModel } from '../../src/analysis/linear';
import type { Measure } from '../../src/analysis/measure';
import { type Column, tableColumns, type TableScope } from '../../src/formats';
import type { Figure } from '../accuracy/figures';

const links: Readonly<Record<LinearModel['link'], string>> = { logistic: '1 / (1 + e^−x)', tanh: 'tanh x', identity: 'x' };

const ingredientOf = ({ name, lexicon, per = 'any', terms }: Feature): string => {
  if (terms !== undefined) return `${name}: sum of ${Object.keys(terms.weights).length} learned words`;
  if (lexicon === undefined) return name;
  return `${name} (${{ any: '1 if any', log: 'ln(1 + count)', rate: 'per 10 words' }[per]})`;
};

const formula = ({ bias = 0, link, features, fitted }: LinearModel): string => {
  const start = fitted?.bias ?? bias;
  const parts = features.map((feature) => `${(fitted?.features[feature.name] ?? feature.weight ?? 0).toString().replace('-', '−')} × ${ingredientOf(feature)}`);
  const words = fitted === undefined ? [] : [`the weights of ${Object.keys(fitted.weights).length} words and pairs in \`src/lexicons/learned/${fitted.name}.ts\`${fitted.per === 'root' ? ', over √(different terms)' : ''}`];
  return `${links[link]} of x = ${start.toString().replace('-', '−')}; plus ${[...parts, ...words].join('; ')}`;
};

const weightsOf = ({ fitted, features }: LinearModel): string => {
  const sources = [fitted, ...features.map(({ terms }) => terms)].flatMap((one) => (one === undefined ? [] : [one.source]));
  return sources.length === 0 ? 'Set by hand.' : sources.join(' ');
};

const modelOf = (one: Measure): LinearModel | undefined => (one.scope === 'turn' ? one.model : undefined);

const accuracyOf = ({ id }: Measure, figures: readonly Figure[]): string => {
  const own = figures.filter(({ column }) => column === id);
  if (own.length === 0) return 'not held against labels';
  return own.map(({ name, metric, figure, low, high, n, read }) => `${name} ${metric} ${figure.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}, n ${n}, ${read})`).join('; ');
};

const part = (analyzer: Analyzer, one: Measure, figures: readonly Figure[]): string => {
  const model = modelOf(one);
  return [
    `## ${one.id}\n\n${one.title} · analyzer: ${analyzer.id} · one value a ${one.scope} · ${one.range[0]} to ${one.range[1]} (${one.unit})\n\n${one.description}\n`,
    `- **Missing:** ${model === undefined ? 'empty where there is not enough to say; see below' : 'empty for a turn without a word'}`,
    ...(model === undefined ? [] : [`- **Formula:** ${formula(model)}`, `- **Weights:** ${weightsOf(model)}`]),
    `- **Source:** ${one.source}`,
    `- **Accuracy:** ${accuracyOf(one, figures)}`,
    `- **When not to trust it:** ${one.limits}`,
  ].join('\n');
};

const cell = (text: string): string => text.replaceAll('|', '\\|').trim();

const table = (columns: readonly Column[]): string =>
  ['| column | what | unit: range | missing | source: accuracy |', '| --- | --- | --- | --- | --- |', ...columns.map(({ id, what, unit, range, missing, source, accuracy }) =>
    `| ${[`\`${id}\``, what, unit === 'text' ? range : `${unit}: ${range}`, missing, source === accuracy ? source : `${source}: ${accuracy}`].map(cell).join(' | ')} |`)].join('\n');

const scopes: readonly (readonly [TableScope, string])[] = [
  ['finding', 'One row a finding: `goodturn review --format csv`.'],
  ['turn', 'One row a turn, whoever speaks: `goodturn review --format csv --scope turn`. `goodturn measure --format csv` writes `conversation`, `turn`, `role` and the measures alone.'],
  ['conversation', 'One row a conversation: `goodturn review --format csv --scope conversation`. `goodturn measure --format csv --scope conversation` writes `conversation` and the measures alone.'],
];

/** The columns of each table that are no measures. */
const tables = (analyzers: readonly Analyzer[]): string =>
  scopes.map(([scope, what]) => {
    const own = tableColumns(scope, []);
    const rest = tableColumns(scope, analyzers).slice(own.length);
    const order = rest.length === 0 ? '' : `\n\nThen the measures, in this order: ${rest.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(', ')}.`;
    return `### Rows of ${scope}s\n\n${what}\n\n${table(own)}${order}`;
  }).join('\n\n');

/** The codebook: what every column means, how it is computed, and how far it can be trusted. */
export const codebookPage = (analyzers: readonly Analyzer[], figures: readonly Figure[]): string => `# Codebook

Generated from the measures; figures from [accuracy](accuracy.md). One column a measure, read on every turn, whoever speaks. An empty cell (\`null\`) means that there is not enough to say. \`explain(measure, turn)\` shows what a number is made of.

## Tables

Columns stand in this order in every file. Names and order hold within a major version; new columns come at the end of their group, so read columns by name. Counts of findings are of those that are shown: \`--preview\` shows the concerns of preview detectors too, and \`--off\`, \`--min-impact\` and silences take findings away.

CSV is as RFC 4180 has it: UTF-8 without a byte order mark, comma, CRLF, double quotes. An empty cell is a missing value. A text that a spreadsheet could take for a formula has an apostrophe before it; control characters but tab and line ends are written as their pictures.

${tables(analyzers)}

${analyzers.flatMap((analyzer) => analyzer.measures.map((one) => part(analyzer, one, figures))).join('\n\n')}
`;

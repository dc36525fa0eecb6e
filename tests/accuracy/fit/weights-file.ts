import type { Learned } from './learn';
import type { Plan } from './plans';
import type { PlannedSample } from './samples';

/** Two digits that count, none below a thousandth: on the logit scale that moves a likelihood by a fortieth of a percent at most. */
const rounded = (weight: number): number => Math.round(Number(weight.toPrecision(2)) * 1000) / 1000;

const quoted = (key: string): string => `'${key.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
const keyOf = (key: string): string => (/^[a-z_]\w*$/i.test(key) ? key : quoted(key));

/** Entries in lines of about 150 characters. */
const entries = (weights: Readonly<Record<string, number>>, indent: string): string => {
  const lines: string[] = [];
  let line = indent;
  for (const [key, weight] of Object.entries(weights).map(([name, one]) => [name, rounded(one)] as const).filter(([, one]) => one !== 0)) {
    const entry = `${keyOf(key)}: ${weight},`;
    if (line.length + entry.length > 150 && line !== indent) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${entry} `;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '').join('\n');
};

const countOf = (samples: readonly PlannedSample[], corpus: string): number => samples.filter((sample) => sample.corpus === corpus).length;

/** The TypeScript file that ships what a plan learned, with where it comes from. */
export const weightsFile = ({ name, about, learns, sources, recipe }: Plan, samples: readonly PlannedSample[], { bias, features, terms }: Learned): string => {
  const read = sources.map(({ corpus, licence }) => `${corpus} (${licence}, ${countOf(samples, corpus)} rows)`).join(' and ');
  const source = `Learned from ${read}: ridge logistic regression, penalty ${recipe.l2}, terms in ${recipe.least} rows or more, ${recipe.most} kept. Made by: npm run fit -- ${name}`;
  const type = learns === 'measure' ? 'FittedWeights' : 'LearnedTerms';
  const whole = learns === 'measure' ? `  bias: ${rounded(bias)},\n  features: {\n${entries(features, '    ')}\n  },\n` : '';
  return `import type { ${type} } from '../../text/terms';\n\n/** ${about} Generated: change the plan and run it again. */\nexport const ${name}Weights: ${type} = {\n  name: ${quoted(name)},\n  source: ${quoted(source)},\n${recipe.per === undefined ? '' : `  per: '${recipe.per}',\n`}${whole}  weights: {\n${entries(terms, '    ')}\n  },\n};\n`;
};

import type { Analyzer } from '../analysis/analyzer';
import type { Detector } from '../analysis/detector';
import type { Finding } from '../analysis/finding';
import { levelOf, type LintOptions } from './lint-level';
import type { SarifDescriptor } from './sarif-log';
import { sarifText } from './sarif-text';

const pascal = (id: string): string => id.split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');

const propertiesOf = ({ kind, impact, maturity, principle }: Pick<Finding, 'kind' | 'impact' | 'maturity' | 'principle'>, id: string): SarifDescriptor['properties'] => ({
  tags: [...new Set([id.split('/')[0] ?? id, principle])], kind, impact, maturity,
});

const descriptorOf = (detector: Detector, helpUri: string | undefined): SarifDescriptor => {
  const { id, title, description, advice, limits } = detector;
  return {
    id,
    name: pascal(id),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(description) },
    help: {
      text: sarifText(`${advice} When not to trust it: ${limits}`),
      markdown: sarifText(`${description}\n\n**What to do:** ${advice}\n\n**When not to trust it:** ${limits}`, 'markdown'),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(detector) },
    properties: propertiesOf(detector, id),
  };
};

/**
 * The detectors that were in use, and those that are not among the analyzers given but have findings.
 *
 * @param inUse - ids; no more than these are described
 */
export const descriptorsOf = (analyzers: readonly Analyzer[], inUse: ReadonlySet<string>, findings: readonly Finding[], { pageOf }: LintOptions): SarifDescriptor[] => {
  const known = analyzers.flatMap(({ detectors }) => detectors).filter(({ id }) => inUse.has(id));
  const ids = new Set(known.map(({ id }) => id));
  const strangers = new Map(findings.filter(({ detector }) => !ids.has(detector)).map((finding) => [finding.detector, finding] as const));
  return [
    ...known.map((detector) => descriptorOf(detector, pageOf?.(detector.id))),
    ...[...strangers].map(([id, finding]): SarifDescriptor => ({ id, defaultConfiguration: { level: levelOf(finding) }, properties: propertiesOf(finding, id) })),
  ];
};

import { analyzers } from '../../src/analyzers';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Detector, Example } from '../../src/analysis/detector';
import { english } from '../../src/english';
import { findPrinciple, type Principle } from '../../src/principles';
import { review } from '../../src/review';
import { marked as unmarked, settingsFor } from '../analyzers/marked';
import { shown } from '../analyzers/shown-suggestions';

const kinds = { strength: 'Strength: do more of it', concern: 'Concern: do less of it', signal: 'Signal: the customer shows it' } as const;

/** Text that Markdown reads as text. */
const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>|])/g, '\\$1').replace(/\s*\n\s*/g, ' / ');

const marked = (text: string): string => plain(text).replace(/«/g, '**').replace(/»/g, '**');

const exampleLine = (example: Example): string =>
  typeof example === 'string'
    ? `- ${marked(example)}`
    : `- ${example.turns.map((turn) => `${turn.role}${turn.visibility === 'internal' ? ' (internal note)' : ''}: ${marked(turn.text)}`).join('<br>')}`;

const whose = ({ role, visibility }: Detector): string =>
  `${role === 'any' ? 'turns of either side' : `the ${role}'s turns`}${visibility === 'any' && role !== 'customer' ? ', internal notes too' : ''}`;

const principleLink = (id: string): string => `[${findPrinciple(id)?.title ?? id}](../../principles/${id}.md)`;

const annotator = english();

/** What the detector offers for a text: the quote and the wording to put in its place. */
const offered = (detector: Detector, example: Example): string[] => {
  const { conversation } = unmarked(example, detector);
  const { findings } = review(conversation, { annotator, analyzers, settings: { ...settingsFor(example), preview: true } });
  return findings.filter((finding) => finding.detector === detector.id).flatMap(({ quote, suggestions = [] }) => suggestions.map(({ text, why }) => `- ${plain(quote)} → **${plain(text)}** (${plain(why)})`));
};

const asTurns = (before: string): Example => ({ turns: before.split(' | ').map((line) => ({ role: line.startsWith('C: ') ? 'customer' : 'agent', visibility: line.startsWith('Note: ') ? 'internal' : 'public', text: line.replace(/^(?:C|A|Note): /, '') })) });

const wordings = (detector: Detector): string => {
  if (detector.kind !== 'concern') return '';
  const texts = [...detector.examples.found, ...shown.filter(([id]) => id === detector.id).map(([, before]) => asTurns(before))];
  const lines = [...new Set(texts.flatMap((example) => offered(detector, example)))];
  return `\n## Better wording\n\n${lines.length === 0 ? 'None is offered: what would be better depends on the case. The advice says what to look for.' : lines.join('\n')}\n`;
};

/** Where a detector's page stands, below docs/. */
export const detectorPath = (id: string): string => `detectors/${id}.md`;

/** The page of a detector. */
export const detectorPage = (detector: Detector): string => `# ${detector.title}

\`${detector.id}\` · ${kinds[detector.kind]} · impact: ${detector.impact} · ${detector.maturity}

${detector.description}

- **Principle:** ${[detector.principle, ...(detector.alsoServes ?? [])].map(principleLink).join(', ')}
- **Reads:** ${whose(detector)}${detector.when === 'end' ? ', once the conversation is over' : ''}
- **Says:** ${detector.message}
- **Advice:** ${detector.advice}

## Found

${detector.examples.found.map(exampleLine).join('\n')}

## Left alone

${detector.examples.clear.map(exampleLine).join('\n')}
${wordings(detector)}
## When not to trust it

${detector.limits}

## Sources

${detector.sources.map((source) => `- ${source}`).join('\n')}
`;

const served = (id: string, known: ReadonlySet<string>): string => (known.has(id) ? `[\`${id}\`](../${detectorPath(id)})` : `\`${id}\` (planned)`);

/** The page of a principle. */
export const principlePage = (principle: Principle, known: ReadonlySet<string>): string => `# ${principle.title}

\`${principle.id}\`

${principle.statement}

**Why it helps.** ${principle.why}

## Before and after

${principle.examples.map(({ industry, before, after }) => `**${industry}**\n\n> Before: ${plain(before)}\n>\n> After: ${plain(after)}`).join('\n\n')}

## Shown by

${principle.servedBy.map((id) => `- ${served(id, known)}`).join('\n')}

## What to weigh

${principle.tensions.map((tension) => `- Against [${findPrinciple(tension.with)?.title ?? tension.with}](${tension.with}.md): ${tension.weigh}`).join('\n') || 'Nothing pulls against it.'}

## Evidence: ${principle.evidence.grade}

${principle.evidence.note}

## Sources

${[...principle.sources, ...principle.evidence.sources].map(({ title, author, date }) => `- ${[author, title, date].filter((part) => part !== undefined).join(', ')}`).join('\n')}
`;

/** The list of all detectors. */
export const detectorsPage = (analyzers: readonly Analyzer[]): string => `# Detectors

${analyzers.map((analyzer) => `## ${analyzer.title}

${analyzer.description}

| detector | kind | impact | what it surfaces |
| --- | --- | --- | --- |
${analyzer.detectors.map((one) => `| [\`${one.id}\`](../${detectorPath(one.id)}) | ${one.kind} | ${one.impact} | ${plain(one.title)} |`).join('\n')}`).join('\n\n')}
`;

/** The list of all principles, in teaching order. */
export const principlesPage = (principles: readonly Principle[]): string => `# Principles

${principles.map((one) => `- [${one.title}](${one.id}.md): ${one.statement}`).join('\n')}
`;

import type { Analyzer } from '../analysis/analyzer';
import type { Report } from '../analysis/finding';
import { version } from '../version';
import { skippedSentence } from './imported';
import { escaped } from './report-json';
import { type Reviewed, reviewedTexts } from './reviewed-texts';
import { descriptorsOf } from './sarif-descriptors';
import type { SarifLog, SarifNotification } from './sarif-log';
import { artifactOf, resultsOf } from './sarif-results';
import { sarifText } from './sarif-text';
import type { LintOptions } from './lint-level';
import { guarded } from '../text/guarded';
import { dense, plainOf } from '../text/plain';

export type { Reviewed } from './reviewed-texts';
export type { SarifArtifact, SarifDescriptor, SarifDriver, SarifFix, SarifLevel, SarifLog, SarifMessage, SarifNotification, SarifPlace, SarifRegion, SarifResult, SarifRun } from './sarif-log';
export type { LintOptions } from './lint-level';
export type { LinePlace, TurnPlaces } from './turn-places';

/** How to write a SARIF log. */
export interface SarifOptions extends LintOptions {
  /** Those that reviewed: their detectors are described. */
  readonly analyzers: readonly Analyzer[];
}

const notificationsOf = ({ checked: { warnings, skipped = {} } }: Report, uri: string): readonly SarifNotification[] => {
  const left = skippedSentence(skipped);
  const told = [...warnings.map(({ code, path, message }) => ({ code, text: `${path}: ${message}` })), ...(left === undefined ? [] : [{ code: 'skipped', text: left }])];
  return told.map(({ code, text }) => ({ level: 'note', descriptor: { id: code }, message: { text: sarifText(text) }, locations: [{ physicalLocation: { artifactLocation: { uri } } }] }));
};

/**
 * Writes reviews as one SARIF 2.1.0 log: detectors as rules, findings as results, suggestions as fixes,
 * silenced findings as suppressed results, warnings and what was left out as notifications. Lines end at CR LF, LF and CR. Where a
 * review has `places`, regions are those of its file; else each turn with findings is an artifact that
 * brings its text.
 *
 * @returns a log of plain data: columns and lines from 1, `charOffset` from 0, in UTF-16 code units.
 * @throws GoodturnError `bad-input` where a report does not fit its conversation.
 * @example
 * const conversation = { turns: [{ role: 'agent', text: 'Thank you for waiting.' }] };
 * toSarif([{ report: coach(conversation), conversation }], { analyzers }).runs[0].results[0].locations[0].physicalLocation.region.startColumn // => 1
 */
export const toSarif = (given: readonly Reviewed[], options: SarifOptions): SarifLog => guarded('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', () => {
  const reviews = dense(given, 'reviews').map((one): Reviewed => ({ ...one, report: plainOf(one.report), conversation: plainOf(one.conversation) }));
  const files = reviewedTexts(reviews);
  const texts = files.flatMap((one) => one.texts);
  const inUse = new Set(reviews.flatMap(({ report }) => report.checked.detectors));
  const rules = descriptorsOf(options.analyzers, inUse, texts.flatMap(({ findings }) => findings), options);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index] as const));
  const artifacts = new Map(texts.map((text) => [text.uri, artifactOf(text)] as const));
  const artifactIndexes = new Map([...artifacts.keys()].map((uri, index) => [uri, index] as const));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'goodturn', semanticVersion: version, informationUri: 'https://www.npmjs.com/package/goodturn', rules } },
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: reviews.flatMap(({ report }, index) => notificationsOf(report, files[index]?.file ?? '')) }],
      artifacts: [...artifacts.values()],
      results: files.flatMap(({ conversation, texts: own }) => own.flatMap((text) => resultsOf(text, artifactIndexes.get(text.uri) ?? -1, conversation, ruleIndexes))),
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
    }],
  };
});

/**
 * Writes {@link toSarif} as indented JSON.
 *
 * @throws GoodturnError as `toSarif` does.
 * @example
 * JSON.parse(formatSarif([], { analyzers })).runs[0].results // => []
 */
export const formatSarif = (reviews: readonly Reviewed[], options: SarifOptions): string => guarded('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', () => `${escaped(JSON.stringify(toSarif(reviews, options), null, 2))}\n`);

/**
 * The parts of SARIF 2.1.0 that are written here, named as there. Lists may be changed: they belong to who
 * asked for them, and fit the types of @types/sarif.
 */
export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: SarifRun[];
}

/** One run of the tool: what it is, what it read, what it found. */
export interface SarifRun {
  tool: { driver: SarifDriver };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: SarifNotification[] }[];
  artifacts: SarifArtifact[];
  results: SarifResult[];
  columnKind: 'utf16CodeUnits';
  newlineSequences: string[];
}

/** The tool, and its detectors. */
export interface SarifDriver {
  name: 'goodturn';
  semanticVersion: string;
  informationUri: string;
  rules: SarifDescriptor[];
}

/** How loud a result is; `error` is never used. */
export type SarifLevel = 'none' | 'note' | 'warning';

/** Text, escaped as SARIF asks for; perhaps as Markdown too. */
export interface SarifMessage {
  text: string;
  markdown?: string;
}

/** What SARIF calls a rule: a detector. */
export interface SarifDescriptor {
  id: string;
  name?: string;
  shortDescription?: SarifMessage;
  fullDescription?: SarifMessage;
  help?: SarifMessage;
  helpUri?: string;
  defaultConfiguration: { level: SarifLevel };
  properties: { tags: string[]; kind: string; impact: string; maturity: string };
}

/** A warning of a report. */
export interface SarifNotification {
  level: 'note';
  descriptor: { id: string };
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
}

/** A file, or a turn that brings its text along. */
export interface SarifArtifact {
  location: { uri: string };
  roles: 'analysisTarget'[];
  mimeType: 'text/plain';
  contents?: { text: string };
}

/** Where in a text: lines and columns from 1, offsets from 0, in UTF-16 code units. */
export interface SarifRegion {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
}

/** Where, and the words there. */
export interface SarifPlace {
  artifactLocation: { uri: string; index: number };
  region: SarifRegion & { snippet: { text: string } };
}

/** A suggestion, to put in the place of a region. */
export interface SarifFix {
  description: { text: string };
  artifactChanges: { artifactLocation: { uri: string; index: number }; replacements: { deletedRegion: SarifRegion; insertedContent: { text: string } }[] }[];
}

/** A finding. */
export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  kind: 'fail' | 'informational';
  level: SarifLevel;
  message: { text: string };
  locations: { physicalLocation: SarifPlace; logicalLocations: { name: string; fullyQualifiedName: string; kind: 'turn' }[] }[];
  partialFingerprints: Record<string, string>;
  suppressions: { kind: 'external'; status: 'accepted'; justification: string }[];
  fixes?: SarifFix[];
  properties: { impact: string; maturity: string; principle: string; turn: number; role: string; facets?: Record<string, unknown> };
}

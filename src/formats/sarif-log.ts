/**
 * The parts of SARIF 2.1.0 that are written here, named as there. Lists may be changed: they belong to who
 * asked for them, and fit the types of @types/sarif.
 */
export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: SarifRun[];
}

export interface SarifRun {
  tool: { driver: SarifDriver };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: SarifNotification[] }[];
  artifacts: SarifArtifact[];
  results: SarifResult[];
  columnKind: 'utf16CodeUnits';
  newlineSequences: string[];
}

export interface SarifDriver {
  name: 'goodturn';
  semanticVersion: string;
  informationUri: string;
  rules: SarifDescriptor[];
}

export type SarifLevel = 'none' | 'note' | 'warning';

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

export interface SarifNotification {
  level: 'note';
  descriptor: { id: string };
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
}

export interface SarifArtifact {
  location: { uri: string };
  roles: 'analysisTarget'[];
  mimeType: 'text/plain';
  contents?: { text: string };
}

export interface SarifRegion {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
}

export interface SarifPlace {
  artifactLocation: { uri: string; index: number };
  region: SarifRegion & { snippet: { text: string } };
}

export interface SarifFix {
  description: { text: string };
  artifactChanges: { artifactLocation: { uri: string; index: number }; replacements: { deletedRegion: SarifRegion; insertedContent: { text: string } }[] }[];
}

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

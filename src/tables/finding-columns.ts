import type { Finding } from '../analysis/finding';
import type { AnnotatedTurn } from '../conversation/turn';
import { found, given, never, type ReadColumn } from './column';

/** A finding and the turn that it is in. */
export interface Found {
  readonly finding: Finding;
  readonly turn: AnnotatedTurn | undefined;
}

const text = { unit: 'text', range: 'any text' } as const;

/** Who spoke, and where it stands in the conversation. */
export const whose = (of: string): readonly ReadColumn<AnnotatedTurn | undefined>[] => [
  { id: 'role', what: `Who speaks in the ${of}.`, unit: 'word', range: 'customer, agent, bot, system, other', missing: never, ...given, read: (turn) => turn?.role },
  { id: 'turnId', what: 'The source’s own id of the message, to join on.', ...text, missing: 'where the source has none', ...given, read: (turn) => turn?.id },
  { id: 'visibility', what: 'Who can read the turn: everybody, or the team only.', unit: 'word', range: 'public, internal', missing: never, ...given, read: (turn) => turn?.visibility },
  { id: 'at', what: 'When it was said.', unit: 'ISO 8601', range: 'any time', missing: 'where the source has no time', ...given, read: (turn) => turn?.at },
];

const inTurn = whose('turn that it is in').map(({ read, ...column }): ReadColumn<Found> => ({ ...column, read: ({ turn }) => read(turn) }));

/** The columns of a table of findings, after the conversation. */
export const findingColumns: readonly ReadColumn<Found>[] = [
  { id: 'turn', what: 'The turn that it is in.', unit: 'place', range: '0 and more', missing: never, ...given, read: ({ finding }) => finding.turn },
  ...inTurn,
  { id: 'key', what: 'The finding’s key: the same where other turns or findings change.', ...text, missing: never, ...found, read: ({ finding }) => finding.key },
  { id: 'detector', what: 'What found it.', unit: 'id', range: 'those of the detectors’ pages', missing: never, ...found, read: ({ finding }) => finding.detector },
  { id: 'principle', what: 'The principle that speaks to it.', unit: 'id', range: 'those of the principles’ pages', missing: never, ...found, read: ({ finding }) => finding.principle },
  { id: 'kind', what: 'Worth doing more, worth doing less, or shown by the customer.', unit: 'word', range: 'strength, concern, signal', missing: never, ...found, read: ({ finding }) => finding.kind },
  { id: 'impact', what: 'How much it weighs with the person who reads the words.', unit: 'word', range: 'minor, moderate, serious', missing: never, ...found, accuracy: 'a judgement of the authors, or of settings', read: ({ finding }) => finding.impact },
  { id: 'maturity', what: 'Whether the detector’s precision was shown on real turns.', unit: 'word', range: 'stable, preview', missing: never, ...found, read: ({ finding }) => finding.maturity },
  { id: 'start', what: 'Where the quote begins in the turn’s text.', unit: 'UTF-16 unit', range: '0 and more', missing: never, ...found, accuracy: 'exact', read: ({ finding }) => finding.span.start },
  { id: 'end', what: 'Where the quote ends: the place after its last unit.', unit: 'UTF-16 unit', range: '0 and more', missing: never, ...found, accuracy: 'exact', read: ({ finding }) => finding.span.end },
  { id: 'quote', what: 'The words themselves. One that a spreadsheet could take for a formula has an apostrophe before it.', ...text, missing: 'where the span holds nothing', ...found, accuracy: 'exact, or redacted where that was asked for', read: ({ finding }) => finding.quote },
  { id: 'message', what: 'What the words show.', ...text, missing: never, ...found, read: ({ finding }) => finding.message },
  { id: 'advice', what: 'What to do.', ...text, missing: never, ...found, read: ({ finding }) => finding.advice },
  { id: 'suggestion', what: 'The best replacement for exactly the quote.', ...text, missing: 'where no safe wording is known', ...found, read: ({ finding }) => finding.suggestions?.[0]?.text },
  { id: 'facets', what: 'Details, named by each detector.', unit: 'JSON object', range: 'see the detector’s page', missing: 'where the detector names none', ...found, read: ({ finding }) => (finding.facets === undefined ? null : JSON.stringify(finding.facets)) },
];

import type { Finding } from 'goodturn';
import type { Turn } from 'goodturn';
import { fromTranscript, hasSpeakers, type LinePlace, placesInTranscript } from 'goodturn/formats';
import { spanInSource } from '../../../src/formats/turn-places';

/** The turns of what was typed, and where their lines stand in it. */
export interface Layout {
  readonly turns: readonly Turn[];
  readonly places: readonly (readonly LinePlace[])[];
}

const asReply = (text: string): Layout => ({ turns: [{ role: 'agent', text }], places: [[{ start: 0, at: 0 }]] });

/**
 * Reads what was typed: a transcript, or else an agent's reply.
 *
 * @throws GoodturnError `bad-input` where a speaker's role cannot be told.
 */
export const layoutOf = (text: string): Layout => (hasSpeakers(text) ? { turns: fromTranscript(text).conversation.turns, places: placesInTranscript(text).turns } : asReply(text));

/** Findings of turns, with the spans that they have in what was typed. */
export const asTyped = ({ places }: Layout, findings: readonly Finding[]): Finding[] => findings.map((finding) => ({ ...finding, span: spanInSource(places[finding.turn] ?? [], finding.span) }));

const offsetIn = (lines: readonly LinePlace[], at: number): number => {
  const line = lines.findLast((one) => one.at <= at) ?? lines[0];
  return line === undefined ? at : line.start + at - line.at;
};

const turnAt = ({ places }: Layout, at: number): number => Math.max(0, places.findLastIndex(([first]) => first !== undefined && first.at <= at));

/** The way back: findings by turn, with the spans that they have there. */
export const byTurn = (layout: Layout, findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const all: Finding[][] = layout.turns.map(() => []);
  for (const finding of findings) {
    const turn = turnAt(layout, finding.span.start);
    const lines = layout.places[turn] ?? [];
    all[turn]?.push({ ...finding, turn, span: { start: offsetIn(lines, finding.span.start), end: offsetIn(lines, finding.span.end) } });
  }
  return all;
};

/** What was typed, with a suggestion in the place of the finding's words. */
export const withSuggestion = (typed: string, { places }: Layout, finding: Finding, words: string): string => {
  const { start, end } = spanInSource(places[finding.turn] ?? [], finding.span);
  return typed.slice(0, start) + words + typed.slice(end);
};

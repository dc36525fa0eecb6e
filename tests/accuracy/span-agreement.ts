import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyzers } from '../../src/analyzers';
import type { Annotator } from '../../src/text/annotated-text';
import { review } from '../../src/review';
import { conversationOf, readCorpus } from './corpus';
import type { CorpusRow } from './tasks';

/** How far the words that findings quote are those that people marked as the reason. */
export interface SpanAgreement {
  readonly mechanism: string;
  /** Rows whose label is above 0 and where a finding stands. */
  readonly n: number;
  /** Rows whose label is above 0. */
  readonly of: number;
  /** Mean token F1 (Rajpurkar et al. 2016) over `n`. */
  readonly f1: number;
}

const detectors: Readonly<Record<string, readonly string[]>> = {
  emotional_reactions: ['empathy/emotional-reaction', 'empathy/care'],
  interpretations: ['empathy/interpretation'],
  explorations: ['empathy/exploration'],
};

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const tokenF1 = (said: readonly string[], truth: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const token of truth) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of said) {
    const count = left.get(token) ?? 0;
    if (count > 0) common += 1;
    left.set(token, count - 1);
  }
  return said.length + truth.length === 0 ? 0 : (2 * common) / (said.length + truth.length);
};

const rationalesOf = (row: CorpusRow, mechanism: string): readonly string[] => {
  const label = row.label[mechanism] as { level?: number; rationales?: readonly string[] } | undefined;
  return (label?.level ?? 0) > 0 ? (label?.rationales ?? []) : [];
};

const empathy = analyzers.filter(({ id }) => id === 'empathy');

/** Reads EPITOME's replies and holds the empathy findings' quotes against the rationales. Empty where the corpus is missing. */
export const spanAgreement = (dir: string, annotator: Annotator): SpanAgreement[] => {
  if (!existsSync(join(dir, 'epitome.ndjson'))) return [];
  const read = readCorpus(dir, 'epitome').rows.map((row) => ({ row, findings: review(conversationOf(row, 'agent'), { annotator, analyzers: empathy, settings: { preview: true } }).findings.filter(({ turn }) => turn === (row.context === undefined ? 0 : 1)) }));
  return Object.entries(detectors).map(([mechanism, ids]) => {
    const positive = read.filter(({ row }) => rationalesOf(row, mechanism).length > 0);
    const scores = positive.flatMap(({ row, findings }) => {
      const quotes = findings.filter(({ detector }) => ids.includes(detector)).map(({ quote }) => quote);
      return quotes.length === 0 ? [] : [tokenF1(quotes.flatMap(tokens), rationalesOf(row, mechanism).flatMap(tokens))];
    });
    return { mechanism, n: scores.length, of: positive.length, f1: scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length) };
  });
};

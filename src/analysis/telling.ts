import type { Analyzer } from './analyzer';
import type { Detector, Kind, Told } from './detector';
import type { Finding, SummarySentence } from './finding';
import { impacts } from './impact';

/** The most sentences of each kind that a summary tells. */
const most: Readonly<Record<Kind, number>> = { strength: 3, signal: 2, concern: 3 };

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const inWords = (count: number): string => numbers[count] ?? String(count);

/** A quote that fits in a sentence: one line, cut at a word. */
const short = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`;
};

/** Fills a sentence in; undefined where a facet that it names is missing. */
const filled = ({ one, many }: Told, findings: readonly Finding[]): string | undefined => {
  const first = findings[0];
  let missing = first === undefined;
  const text = (findings.length === 1 ? one : (many ?? one)).replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (name === 'quote') return short(first?.quote ?? '');
    if (name === 'turn') return String(first?.turn);
    if (name === 'Count') return inWords(findings.length);
    if (name === 'count') return inWords(findings.length).toLowerCase();
    const facet = first?.facets?.[name];
    missing ||= facet === undefined;
    return Array.isArray(facet) ? facet.join(', ') : String(facet);
  });
  return missing ? undefined : text;
};

/** What a detector has to tell, with what its place in the summary hangs on. */
const toldBy = (detector: Detector, findings: readonly Finding[]): (SummarySentence & { readonly weight: number; readonly turn: number })[] => {
  const text = detector.told === undefined ? undefined : filled(detector.told, findings);
  if (text === undefined) return [];
  return [{ kind: detector.kind, text, findings: findings.map(({ key }) => key), weight: impacts.indexOf(findings[0]?.impact ?? detector.impact), turn: findings[0]?.turn ?? 0 }];
};

/**
 * Tells findings in a few sentences, each borne out by the findings it names: strengths first, then what the
 * customer showed, then concerns; the weightiest of each kind, in the order of the turns.
 */
export const tell = (findings: readonly Finding[], analyzers: readonly Analyzer[]): SummarySentence[] => {
  const told = analyzers.flatMap(({ detectors }) =>
    detectors.flatMap((detector) => toldBy(detector, findings.filter((finding) => finding.detector === detector.id))),
  );
  const kinds: readonly Kind[] = ['strength', 'signal', 'concern'];
  return kinds.flatMap((kind) =>
    told
      .filter((one) => one.kind === kind)
      .sort((a, b) => b.weight - a.weight || a.turn - b.turn)
      .slice(0, most[kind])
      .sort((a, b) => a.turn - b.turn)
      .map(({ text, findings: keys }) => ({ kind, text, findings: keys })),
  );
};

import type { Analyzer } from './analyzer';
import type { Kind, Told } from './detector';
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

/** Findings of one detector that tells of its findings. */
interface Telling {
  readonly told: Told;
  readonly kind: Kind;
  readonly weight: number;
  readonly turn: number;
  readonly findings: readonly Finding[];
}

const tellings = (findings: readonly Finding[], analyzers: readonly Analyzer[]): Telling[] => {
  const by = new Map<string, Finding[]>();
  for (const finding of findings) {
    const mine = by.get(finding.detector);
    if (mine === undefined) by.set(finding.detector, [finding]);
    else mine.push(finding);
  }
  const found: Telling[] = [];
  for (const { detectors } of analyzers) {
    for (const { id, told, kind } of detectors) {
      const mine = by.get(id);
      const first = mine?.[0];
      if (told !== undefined && mine !== undefined && first !== undefined) found.push({ told, kind, weight: impacts.indexOf(first.impact), turn: first.turn, findings: mine });
    }
  }
  return found;
};

/** The sentences of the first tellings that have all that they name, in the order of the turns. */
const sentences = (all: readonly Telling[], count: number): SummarySentence[] => {
  const told: (SummarySentence & { readonly turn: number })[] = [];
  for (const { told: how, kind, turn, findings } of all) {
    if (told.length === count) break;
    const text = filled(how, findings);
    if (text !== undefined) told.push({ kind, text, findings: findings.map(({ key }) => key), turn });
  }
  return told.sort((a, b) => a.turn - b.turn).map(({ kind, text, findings }) => ({ kind, text, findings }));
};

/**
 * Tells findings in a few sentences, each borne out by the findings it names: strengths first, then what the
 * customer showed, then concerns; the weightiest of each kind, in the order of the turns.
 */
export const tell = (findings: readonly Finding[], analyzers: readonly Analyzer[]): SummarySentence[] => {
  const all = tellings(findings, analyzers).sort((a, b) => b.weight - a.weight || a.turn - b.turn);
  const kinds: readonly Kind[] = ['strength', 'signal', 'concern'];
  return kinds.flatMap((kind) => sentences(all.filter((one) => one.kind === kind), most[kind]));
};

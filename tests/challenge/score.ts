import { eld } from 'eld/extrasmall';
import type { Analyzer } from '../../src/analysis/analyzer';
import type { Finding } from '../../src/analysis/finding';
import type { Channel, Turn } from '../../src/conversation/turn';
import { languageIdentifier } from '../../src/language-id';
import { review } from '../../src/review';
import type { Annotator } from '../../src/text/annotated-text';

/** One labelled item: what has to be found on the judged turn, and nothing else of that analyzer. */
export interface Item {
  readonly id: string;
  readonly turns: readonly Turn[];
  readonly channel?: Channel;
  readonly turn: number;
  readonly expect: readonly { detector: string; quote: string; category?: string; reason?: string }[];
  readonly absent: readonly string[];
  readonly why: string;
}

/** What became of one item. */
export interface Outcome {
  readonly item: Item;
  readonly hits: readonly string[];
  readonly misses: readonly { detector: string; quote: string }[];
  readonly falseAlarms: readonly Finding[];
}

const identifyLanguage = languageIdentifier(eld);

/** Detectors that may be anchored on any turn. */
const anywhere = ['needs/unmet-need', 'listening/unanswered-question'];

const matches = (finding: Finding, item: Item, wanted: Item['expect'][number]): boolean => {
  if (finding.detector !== wanted.detector) return false;
  if (wanted.category !== undefined && finding.facets?.['category'] !== wanted.category) return false;
  if (wanted.reason !== undefined && finding.facets?.['reason'] !== wanted.reason) return false;
  if (anywhere.includes(finding.detector) && finding.turn !== item.turn) return true;
  const text = item.turns[finding.turn]?.text ?? '';
  const length = wanted.quote.length;
  const found = finding.span.end - finding.span.start;
  for (let at = text.indexOf(wanted.quote); at >= 0; at = text.indexOf(wanted.quote, at + 1)) {
    const shared = Math.min(finding.span.end, at + length) - Math.max(finding.span.start, at);
    if (shared * 2 >= Math.min(found, length) && found <= 3 * length) return true;
  }
  return false;
};

/** Reviews an item, cut after the judged turn, and compares it with its labels. */
export const scoreItem = (item: Item, analyzer: string, analyzers: readonly Analyzer[], annotator: Annotator): Outcome => {
  const report = review({ turns: item.turns.slice(0, item.turn + 1), ...(item.channel === undefined ? {} : { channel: item.channel }) }, { annotator, analyzers, settings: { preview: true, identifyLanguage } });
  const findings = report.findings.filter(
    (finding) => finding.detector.startsWith(`${analyzer}/`) && (finding.turn === item.turn || anywhere.includes(finding.detector)),
  );
  const wanted = item.expect.filter((one) => one.detector.startsWith(`${analyzer}/`));
  const hit = wanted.filter((one) => findings.some((finding) => matches(finding, item, one)));
  return {
    item,
    hits: hit.map((one) => one.detector),
    misses: wanted.filter((one) => !hit.includes(one)),
    falseAlarms: findings.filter((finding) => !wanted.some((one) => matches(finding, item, one))),
  };
};

/** Counts of one detector, or of many. */
export interface Tally {
  hits: number;
  misses: number;
  falseAlarms: number;
}

/** Adds up outcomes by detector. */
export const tally = (outcomes: readonly Outcome[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  const of = (detector: string): Tally => {
    const known = tallies.get(detector) ?? { hits: 0, misses: 0, falseAlarms: 0 };
    tallies.set(detector, known);
    return known;
  };
  for (const { hits, misses, falseAlarms } of outcomes) {
    for (const detector of hits) of(detector).hits += 1;
    for (const { detector } of misses) of(detector).misses += 1;
    for (const { detector } of falseAlarms) of(detector).falseAlarms += 1;
  }
  return tallies;
};

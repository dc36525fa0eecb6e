import fc from 'fast-check';
import type { Analyzer } from '../../../src/analysis/analyzer';
import type { Lexicon } from '../../../src/text/lexicon';
import { partTexts, readPart, type Step } from '../../../src/text/pattern';

/** A word that a tagger is likely to read as this part of speech. */
const tagged: Readonly<Record<string, string>> = {
  ADJ: 'late', ADP: 'with', ADV: 'again', AUX: 'will', CCONJ: 'and', DET: 'the', INTJ: 'oh', NOUN: 'parcel', NUM: '3', PART: 'to', PRON: 'you', PROPN: 'Anna', PUNCT: '.', SCONJ: 'because', SYM: '%', VERB: 'send', X: 'etc', SPACE: ' ', _: 'really',
};
const fillers: readonly string[] = ['', 'really', 'my old', 'the very last one'];

const wordOf = (step: Step, pick: number): string => {
  if (step.kind === 'mark') return '';
  if (step.kind === 'gap') return fillers[pick % fillers.length] ?? '';
  const key = step.keys[pick % step.keys.length] ?? '_';
  return key.startsWith('=') || key.startsWith('~') ? key.slice(1) : (tagged[key] ?? 'thing');
};

const lexiconsOf = (analyzers: readonly Analyzer[]): readonly Lexicon[] => [
  ...new Set(analyzers.flatMap(({ detectors, measures }) => [...detectors.flatMap(({ lexicons = [] }) => lexicons), ...measures.flatMap((measure) => ('lexicons' in measure ? (measure.lexicons ?? []) : []))])),
];

/** Words that a pattern of some lexicon matches, or nearly does: one way through it, chosen at random. */
export const phrases = (analyzers: readonly Analyzer[]): fc.Arbitrary<string> => {
  const all = lexiconsOf(analyzers).flatMap((lexicon) => lexicon.patterns.map((pattern) => ({ lexicon, pattern })));
  return fc.tuple(fc.nat(all.length - 1), fc.array(fc.nat(10_000), { minLength: 3, maxLength: 9 })).map(([which, picks]) => {
    const one = all[which];
    if (one === undefined) return '';
    let at = 0;
    const pick = (): number => picks[(at += 1) % picks.length] ?? 0;
    const words = partTexts(one.pattern, one.lexicon.id).flatMap((text) => {
      const { optional, paths } = readPart(text, one.lexicon);
      const chosen = pick() % (paths.length + Number(optional));
      return (paths[chosen] ?? []).map((step) => wordOf(step, pick()));
    });
    return words.filter((word) => word !== '').join(' ');
  });
};

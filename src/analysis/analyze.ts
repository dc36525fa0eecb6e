import type { AnnotatedConversation, Warning } from '../conversation/turn';
import type { Annotator } from '../text/annotated-text';
import { version } from '../version';
import type { Analyzer } from './analyzer';
import { analyzeEnd, analyzeTurns, type TurnView } from './analyze-turn';
import { byPlace } from './by-place';
import { compileAnalyzers } from './compile';
import { checkAnnotated } from './check-annotated';
import { checkSettings } from './check-settings';
import type { Analysis, Checked, Finding } from './finding';
import type { Past } from './fold';
import { inUseOf, type InUse, isNamed } from './in-use';
import { ordinals } from './key';
import { judgedByDefault, type Settings } from './settings';
import { silence } from './silence';
import { triedOn } from './try-on';
import { languageOfTurn } from './turn-language';
import { walk } from './walk';

/** Sorts findings by place and gives each its final key. */
export const inOrder = (findings: readonly Finding[]): Finding[] => {
  const unique = ordinals();
  return [...findings].sort(byPlace).map((finding) => ({ ...finding, key: unique(finding.key) }));
};

/** Ids in settings that no analyzer in use has: perhaps a slip of the pen, perhaps a shared file. */
const unknownIds = (analyzers: readonly Analyzer[], { only = [], off = [], impact = {} }: Settings): Warning[] => {
  const named = [
    ...only.map((id, index) => [id, `only[${index}]`] as const),
    ...off.map((id, index) => [id, `off[${index}]`] as const),
    ...Object.keys(impact).map((id) => [id, `impact["${id}"]`] as const),
  ];
  if (named.length === 0) return [];
  const known = new Set(analyzers.flatMap(({ id, detectors }) => [id, ...detectors.map((detector) => detector.id)]));
  return named.flatMap(([id, path]): Warning[] =>
    known.has(id) ? [] : [{ code: 'unknown-id', path: `settings.${path}`, message: `No analyzer in use is called ${id} or has such a detector.` }],
  );
};

/**
 * The language that most turns of customer and agent are in, the earlier one where two are as frequent.
 * Null where nobody looked, or no turn's language can be told.
 */
const languageOf = ({ turns }: AnnotatedConversation, { identifyLanguage, judge = judgedByDefault }: Settings): string | null => {
  if (identifyLanguage === undefined) return null;
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const tag = turn.role === 'customer' || judge.includes(turn.role) ? languageOfTurn(turn, identifyLanguage) : null;
    if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
};

/** What looked: an analyzer whose detectors are all switched off did not. */
const checkedBy = (annotated: AnnotatedConversation, inUse: readonly InUse[], settings: Settings, more: readonly Warning[]): Checked => ({
  turns: annotated.turns.length,
  analyzers: inUse.filter(({ analyzer }) => analyzer.detectors.length === 0 || analyzer.detectors.some((detector) => isNamed(analyzer, detector, settings))).map(({ analyzer }) => analyzer.id),
  detectors: inUse.flatMap(({ analyzer, back, end }) => (end.length === 0 ? back : analyzer.detectors.filter((detector) => back.includes(detector) || end.includes(detector))).map(({ id }) => id)),
  language: languageOf(annotated, settings),
  version,
  warnings: [...annotated.warnings, ...unknownIds(inUse.map(({ analyzer }) => analyzer), settings), ...more],
});

/**
 * Runs every detector of the given analyzers over an annotated conversation, in one pass.
 *
 * @param annotator - where it is given, each suggestion is tried on: put in and read again, and taken away where the
 * same concern or a new one then fires. Without it suggestions come untried.
 * @returns findings sorted by turn and place, with stable keys; what was silenced, and what was checked.
 * @throws GoodturnError `bad-analyzers`, `bad-setting` or `bad-pattern`.
 * @example
 * analyze(annotate({ turns: [{ role: 'agent', text: 'Calm down.' }] }, english()), [labelling], { preview: true }).findings.length // => 1
 */
export const analyze = (annotated: AnnotatedConversation, analyzers: readonly Analyzer[], settings: Settings = {}, annotator?: Annotator): Analysis =>
  analyzeWith(annotated, analyzers, settings, annotator, () => undefined).analysis;

/** Analyzes, and shows each turn to somebody else on the way. */
export const analyzeWith = (annotated: AnnotatedConversation, analyzers: readonly Analyzer[], given: Settings, annotator: Annotator | undefined, visit: (view: TurnView) => void): { readonly analysis: Analysis; readonly past: Past } => {
  checkAnnotated(annotated);
  const settings = checkSettings(given);
  const compiled = compileAnalyzers(analyzers, settings.words);
  const inUse = inUseOf(analyzers, settings);
  const findings: Finding[] = [];
  const end: { view?: TurnView } = {};
  const past = walk(annotated, analyzers, compiled, settings, (views) => {
    const found = analyzeTurns(views, inUse);
    for (const [at, view] of views.entries()) {
      const own = found[at] ?? [];
      for (const finding of annotator === undefined ? own : triedOn(view, inUse, compiled, annotator, own)) findings.push(finding);
      visit(view);
      end.view = view;
    }
  });
  if (end.view !== undefined) findings.push(...analyzeEnd({ ...end.view, past }, inUse));
  const { warnings, ...kept } = silence(inOrder(findings), settings, annotated.id);
  return { analysis: { ...kept, checked: checkedBy(annotated, inUse, settings, [...compiled.warnings, ...warnings]) }, past };
};

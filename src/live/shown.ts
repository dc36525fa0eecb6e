import type { Kind } from '../analysis/detector';
import type { Finding } from '../analysis/finding';
import { impacts } from '../analysis/impact';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';

/** How findings are chosen for the eye. */
export interface ShownOptions {
  /** How many at most, from 0. Default 3. */
  readonly most?: number;
  /** What was shown last: it stays shown while its words stay. Default: nothing. */
  readonly before?: readonly Finding[];
}

const isSerious = ({ kind, impact }: Finding): boolean => kind === 'concern' && impact === 'serious';

/** The heavier first; a strength before what weighs the same, the earlier before the later. */
const byWeight = (a: Finding, b: Finding): number =>
  impacts.indexOf(b.impact) - impacts.indexOf(a.impact) || Number(b.kind === 'strength') - Number(a.kind === 'strength') || byPlace(a, b);

const byPlace = (a: Finding, b: Finding): number => a.turn - b.turn || a.span.start - b.span.start || a.span.end - b.span.end || (a.detector < b.detector ? -1 : 1);

const words = ({ detector, quote }: Finding): string => `${detector}\u0000${quote}`;

/** Findings that were shown before: by key where it holds, else by detector and words, as often as before. */
const kept = (findings: readonly Finding[], before: readonly Finding[]): Finding[] => {
  const keys = new Set(before.map(({ key }) => key));
  const left = new Map<string, number>();
  for (const one of before) left.set(words(one), (left.get(words(one)) ?? 0) + 1);
  const known = findings.filter(({ key }) => keys.has(key));
  return [...known, ...findings.filter(({ key }) => !keys.has(key))].filter((one) => {
    const count = left.get(words(one)) ?? 0;
    left.set(words(one), count - 1);
    return count > 0;
  });
};

const overlap = (a: Finding, b: Finding): boolean => a.turn === b.turn && a.kind === b.kind && a.span.start < b.span.end && b.span.start < a.span.end;

/**
 * Chooses the findings to show while somebody types: few, and steady.
 *
 * At most `most`, and of one kind at most one fewer (of two or more), so that a place is free for a strength
 * beside concerns, and for a concern beside strengths. What was shown stays while its words stay, with one
 * exception: a serious concern, where none is shown yet, takes the place of the lightest if no other is free.
 * Then the heaviest first; of one kind, one at a place.
 *
 * @returns findings of the list given, in order of place.
 * @throws GoodturnError `bad-setting` where `most` is no whole number from 0.
 * @example
 * shownOf(coach('Calm down. You should have called us. You never listen. Thank you for waiting.', { preview: true }).findings).length // => 3
 */
export const shownOf = (findings: readonly Finding[], options: ShownOptions = {}): Finding[] => guarded('bad-input', 'findings', 'Give a list of findings.', () => {
  dense(findings, 'findings');
  const { most = 3, before = [] } = options;
  dense(before, 'before');
  if (!Number.isInteger(most) || most < 0) throw new GoodturnError('bad-setting', 'most', 'Give a whole number from 0.');
  if (most === 0) return [];
  const ofOneKind = Math.max(1, most - 1);
  const full = (chosen: readonly Finding[], kind: Kind): boolean => chosen.filter((one) => one.kind === kind).length >= ofOneKind;
  const fits = (chosen: readonly Finding[], one: Finding): boolean => chosen.length < most && !full(chosen, one.kind);
  const ensured = (chosen: readonly Finding[], wanted: (one: Finding) => boolean, mayGo: (one: Finding) => boolean): readonly Finding[] => {
    const [first] = findings.filter(wanted).sort(byWeight);
    if (first === undefined || chosen.some(wanted)) return chosen;
    if (fits(chosen, first)) return [...chosen, first];
    const goes = chosen.filter((one) => mayGo(one) && (one.kind === first.kind || !full(chosen, first.kind))).sort(byWeight).at(-1);
    return goes === undefined ? chosen : [...chosen.filter((one) => one !== goes), first];
  };
  const stay = kept(findings, before).sort(byWeight).reduce<readonly Finding[]>((all, one) => (fits(all, one) ? [...all, one] : all), []);
  const serious = ensured(stay, isSerious, () => true);
  const balanced = ensured(serious, ({ kind }) => kind === 'strength', (one) => most > 1 && !isSerious(one));
  const filled = [...findings].sort(byWeight).reduce((all, one) => (fits(all, one) && !all.some((other) => overlap(other, one)) ? [...all, one] : all), balanced);
  return [...filled].sort(byPlace);
});

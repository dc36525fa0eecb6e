import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import { liesIn, namesIn } from '../text/house-names';
import type { Matches } from '../text/match';
import type { Span } from '../text/span';
import type { Analyzer } from './analyzer';
import { type Context, type Detection, type Detector, type Kind, reads } from './detector';
import type { Finding } from './finding';
import type { Past } from './fold';
import { type InUse, impactOf } from './in-use';
import { keyOf, turnMark } from './key';
import { mergeDetections } from './merge';
import { judgedByDefault, type Settings } from './settings';

/** Everything about a turn that the detectors of one list of analyzers may look at. */
export interface TurnView {
  readonly turn: AnnotatedTurn;
  readonly conversation: AnnotatedConversation;
  readonly matches: Matches;
  readonly past: Past;
  readonly settings: Settings;
  /** The turn is being written: more will follow. */
  readonly unfinished?: boolean;
}

/** What a detector or measure of this analyzer sees. */
export const contextFor = (analyzer: Analyzer, { conversation, matches, past, settings }: TurnView): Context => ({
  matches,
  memory: past.memories.get(analyzer.id),
  conversation,
  settings,
  ...(past.customerBefore === undefined ? {} : { customerBefore: past.customerBefore }),
  ...(past.agentBefore === undefined ? {} : { agentBefore: past.agentBefore }),
});

/** The one place that makes a finding out of a detection. */
const stamp = (detector: Detector, settings: Settings, turn: AnnotatedTurn, mark: string, { start, end, message, advice, facets, suggestions = [] }: Detection): Finding => {
  const quote = (turn.written ?? turn.text).slice(start, end);
  return {
    key: keyOf(detector.id, mark, quote),
    detector: detector.id,
    principle: detector.principle,
    kind: detector.kind,
    impact: impactOf(detector, settings),
    maturity: detector.maturity,
    turn: turn.index,
    span: { start, end },
    quote,
    message: message ?? detector.message,
    advice: advice ?? detector.advice,
    ...(facets === undefined ? {} : { facets }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
};

const houseNames = new WeakMap<AnnotatedTurn, { readonly names: readonly string[]; readonly spans: readonly Span[] }>();

/** Where house names stand in a turn: found once, not for every detection. */
const namedIn = (turn: AnnotatedTurn, names: readonly string[] | undefined): readonly Span[] => {
  if (names === undefined || names.length === 0) return [];
  const known = houseNames.get(turn);
  if (known?.names === names) return known.spans;
  const spans = namesIn(turn.text, names);
  houseNames.set(turn, { names, spans });
  return spans;
};

/** Whether a detection points at words that are not merely a house name. */
const isFinding = (turn: AnnotatedTurn, { start, end }: Detection, { words }: Settings): boolean =>
  start < end && end <= turn.text.length && !liesIn({ start, end }, namedIn(turn, words?.names));

/**
 * Runs the detectors that look back, one after the other on all of some turns. Spans that hold no text or a house
 * name alone are dropped.
 *
 * @param only - the one kind to look for; all without it
 * @returns the findings of each turn
 */
export const analyzeTurns = (views: readonly TurnView[], inUse: readonly InUse[], only?: Kind): Finding[][] => {
  const found = views.map((): Finding[] => []);
  const marks: string[] = [];
  for (const { analyzer, back } of inUse) {
    const contexts: Context[] = [];
    for (const detector of back) {
      if (only !== undefined && detector.kind !== only) continue;
      for (const [at, view] of views.entries()) {
        const { turn, settings, unfinished } = view;
        if ((detector.whole === true && unfinished === true) || !reads(detector, turn, settings.judge ?? judgedByDefault)) continue;
        for (const detection of mergeDetections(detector.detect(turn, (contexts[at] ??= contextFor(analyzer, view))))) {
          if (isFinding(turn, detection, settings)) found[at]?.push(stamp(detector, settings, turn, (marks[at] ??= turnMark(turn)), detection));
        }
      }
    }
  }
  return found;
};

/** Runs the detectors that look back on one turn. */
export const analyzeTurn = (view: TurnView, inUse: readonly InUse[], only?: Kind): Finding[] => analyzeTurns([view], inUse, only)[0] ?? [];

/** Runs the detectors that wait for the end, once. The view is that of the last turn, its past that of all turns. */
export const analyzeEnd = (view: TurnView, inUse: readonly InUse[]): Finding[] =>
  inUse.flatMap(({ analyzer, end }) => {
    const { settings } = view;
    const context = contextFor(analyzer, view);
    return end.flatMap((detector) =>
      byTurn(detector.detect(view.turn, context), view.turn.index).flatMap(([index, detections]) => {
        const turn = view.conversation.turns[index];
        if (turn === undefined) return [];
        const found = mergeDetections(detections).filter((one) => isFinding(turn, one, settings));
        const mark = found.length === 0 ? '' : turnMark(turn);
        return found.map((one) => stamp(detector, settings, turn, mark, one));
      }),
    );
  });

/** Detections by the turn that they point at. */
const byTurn = (detections: Iterable<Detection>, last: number): [number, Detection[]][] => {
  const groups = new Map<number, Detection[]>();
  for (const detection of detections) {
    const turn = detection.turn ?? last;
    const group = groups.get(turn);
    if (group === undefined) groups.set(turn, [detection]);
    else group.push(detection);
  }
  return [...groups];
};

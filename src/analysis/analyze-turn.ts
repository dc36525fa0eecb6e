import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import type { Matches } from '../text/match';
import type { Analyzer } from './analyzer';
import { type Context, type Detection, type Detector, reads } from './detector';
import type { Finding } from './finding';
import type { Past } from './fold';
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

/** Whether settings leave a detector in. */
export const isOn = (analyzer: Analyzer, detector: Detector, settings: Settings): boolean => {
  if (settings.off?.includes(analyzer.id) === true || settings.off?.includes(detector.id) === true) return false;
  return !(settings.preview !== true && detector.maturity === 'preview' && detector.kind === 'concern');
};

/** The one place that makes a finding out of a detection. */
const stamp = (detector: Detector, turn: AnnotatedTurn, mark: string, { start, end, message, advice, facets, suggestions = [] }: Detection): Finding => {
  const quote = (turn.written ?? turn.text).slice(start, end);
  return {
    key: keyOf(detector.id, mark, quote),
    detector: detector.id,
    principle: detector.principle,
    kind: detector.kind,
    impact: detector.impact,
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

const holdsText = (turn: AnnotatedTurn, { start, end }: Detection): boolean => start < end && end <= turn.text.length;

/** Runs the detectors that look back on one turn. Spans that hold no text are dropped. */
export const analyzeTurn = (view: TurnView, analyzers: readonly Analyzer[]): Finding[] => {
  const { turn, settings } = view;
  const judge = settings.judge ?? judgedByDefault;
  const findings: Finding[] = [];
  let mark: string | undefined;
  for (const analyzer of analyzers) {
    const context = contextFor(analyzer, view);
    for (const detector of analyzer.detectors) {
      if (detector.when !== 'turn' || (detector.whole === true && view.unfinished === true)) continue;
      if (!isOn(analyzer, detector, settings) || !reads(detector, turn, judge)) continue;
      for (const detection of mergeDetections(detector.detect(turn, context))) {
        if (holdsText(turn, detection)) findings.push(stamp(detector, turn, (mark ??= turnMark(turn)), detection));
      }
    }
  }
  return findings;
};

/** Runs the detectors that wait for the end, once. The view is that of the last turn, its past that of all turns. */
export const analyzeEnd = (view: TurnView, analyzers: readonly Analyzer[]): Finding[] =>
  analyzers.flatMap((analyzer) => {
    const context = contextFor(analyzer, view);
    return analyzer.detectors
      .filter((detector) => detector.when === 'end' && isOn(analyzer, detector, view.settings))
      .flatMap((detector) =>
        byTurn(detector.detect(view.turn, context), view.turn.index).flatMap(([index, detections]) => {
          const turn = view.conversation.turns[index];
          return turn === undefined ? [] : mergeDetections(detections).filter((one) => holdsText(turn, one)).map((one) => stamp(detector, turn, turnMark(turn), one));
        }),
      );
  });

/** Detections by the turn that they point at. */
const byTurn = (detections: Iterable<Detection>, last: number): [number, Detection[]][] => {
  const groups = new Map<number, Detection[]>();
  for (const detection of detections) {
    const turn = detection.turn ?? last;
    groups.set(turn, [...(groups.get(turn) ?? []), detection]);
  }
  return [...groups];
};

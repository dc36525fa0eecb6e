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
  return !(settings.preview === false && detector.maturity === 'preview' && detector.kind === 'concern');
};

/** The one place that makes a finding out of a detection. */
const stamp = (detector: Detector, turn: AnnotatedTurn, mark: string, { start, end, message, advice, facets }: Detection): Finding => {
  const quote = turn.text.slice(start, end);
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
  };
};

/** Runs the detectors of the given time on one turn. Spans that hold no text are dropped. */
export const analyzeTurn = (view: TurnView, analyzers: readonly Analyzer[], when: Detector['when']): Finding[] => {
  const judge = view.settings.judge ?? judgedByDefault;
  const findings: Finding[] = [];
  let mark: string | undefined;
  for (const analyzer of analyzers) {
    const context = contextFor(analyzer, view);
    for (const detector of analyzer.detectors) {
      if (detector.when !== when || !isOn(analyzer, detector, view.settings) || !reads(detector, view.turn, judge)) continue;
      for (const detection of mergeDetections(detector.detect(view.turn, context))) {
        if (detection.start < detection.end && detection.end <= view.turn.text.length) findings.push(stamp(detector, view.turn, (mark ??= turnMark(view.turn)), detection));
      }
    }
  }
  return findings;
};

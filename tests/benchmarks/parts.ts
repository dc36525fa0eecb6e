import { type Analyzer, analyze, annotate, review, version } from 'goodturn';
import { analyzers } from 'goodturn/analyzers';
import { english } from 'goodturn/english';
import type { Conversation } from '../../src/conversation/turn';
import { contest } from './contest';

/** What one part of a review costs, in microseconds a turn. */
export interface Part {
  readonly name: string;
  readonly cost: number;
}

const settings = { preview: true };

/** Analyzers with their patterns, whose detectors find nothing and whose memories stand still where asked. */
const idle = (withMemories: boolean): readonly Analyzer[] =>
  analyzers.map(({ remembering, ...rest }) => ({
    ...rest,
    ...(remembering === undefined ? {} : { remembering: withMemories ? remembering : { ...remembering, step: (memory: unknown) => memory } }),
    detectors: rest.detectors.map((detector) => ({ ...detector, detect: () => [] })),
  }));

/** A review, part by part: each line is what it adds to those above it. */
export const parts = (conversations: readonly Conversation[], rounds: number, warmUps: number): readonly Part[] => {
  const annotator = english();
  const [bare, remembering] = [idle(false), idle(true)];
  const reads: readonly (readonly [name: string, read: (conversation: Conversation) => void])[] = [
    ['the annotator: winkNLP, places, clauses, voices', (one) => void annotate(one, annotator)],
    ['the engine: patterns matched, findings kept in order', (one) => void analyze(annotate(one, annotator), bare, settings)],
    ['memories of twelve analyzers', (one) => void analyze(annotate(one, annotator), remembering, settings)],
    ['detectors', (one) => void analyze(annotate(one, annotator), analyzers, settings)],
    ['suggestions tried on, summary', (one) => void review(one, { annotator, analyzers, settings })],
  ];
  const results = contest(reads.map(([name, read]) => ({ name, version, read })), conversations, rounds, warmUps);
  return results.map(({ name, median }, index) => ({ name, cost: median - (results[index - 1]?.median ?? 0) }));
};

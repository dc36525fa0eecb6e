import { inOrder } from './analysis/analyze';
import { analyzeTurn, type TurnView } from './analysis/analyze-turn';
import { compileAnalyzers } from './analysis/compile';
import type { Finding } from './analysis/finding';
import { noPast, withTurn } from './analysis/fold';
import { checkSettings } from './analysis/check-settings';
import { judgedByDefault } from './analysis/settings';
import { silence } from './analysis/silence';
import { triedOn } from './analysis/try-on';
import { annotateTurn } from './conversation/annotate';
import { checkConversation, checkTurn } from './conversation/check';
import type { AnnotatedConversation, AnnotatedTurn, Aside, Conversation, Turn, Visibility } from './conversation/turn';
import type { ReviewOptions } from './review';
import { match } from './text/match';

/** A conversation that goes on: add what was said, and coach the reply while it is written. */
export interface Session {
  /** Adds a turn that was said; returns its findings. */
  add(turn: Turn): Finding[];
  /** Findings in a reply that is being written. Reads the draft alone; the sentence not yet ended is not judged. */
  draft(text: string, options?: { readonly visibility?: Visibility; readonly asides?: readonly Aside[] }): Finding[];
}

/** What `createSession` needs. */
export interface SessionOptions extends ReviewOptions {
  /** What was said before. */
  readonly conversation?: Conversation;
}

const inUnfinished = (finding: Finding, turn: AnnotatedTurn): boolean => {
  const last = turn.sentences.at(-1);
  return last !== undefined && !last.finished && finding.span.end > last.start;
};

/**
 * Opens a session for live coaching. Cost of a draft does not depend on how long the conversation is.
 *
 * @throws GoodturnError `bad-analyzers`, `bad-setting`, `bad-conversation` or `bad-turn`.
 * @example
 * createSession({ annotator: english(), analyzers: [labelling], settings: { preview: true } }).draft('Calm down. We').length // => 1
 */
export const createSession = ({ annotator, analyzers, settings = {}, conversation = { turns: [] } }: SessionOptions): Session => {
  checkConversation(conversation);
  checkSettings(settings);
  const compiled = compileAnalyzers(analyzers, settings.words);
  const turns: AnnotatedTurn[] = [];
  const soFar: AnnotatedConversation = { ...conversation, turns, warnings: [] };
  let past = noPast(analyzers);
  const look = (turn: Turn): TurnView => {
    const annotated = annotateTurn(turn, turns.length, annotator);
    return { turn: annotated, conversation: soFar, matches: match(annotated, compiled), past, settings };
  };
  const findingsOf = (view: TurnView): Finding[] => [...silence(inOrder(triedOn(view, analyzers, annotator, analyzeTurn(view, analyzers))), settings, conversation.id).findings];
  const take = (turn: Turn): TurnView => {
    const view = look(turn);
    turns.push(view.turn);
    past = withTurn(past, analyzers, view.turn, view.matches, settings);
    return view;
  };
  conversation.turns.forEach(take);
  return {
    add: (turn) => {
      checkTurn(turn, `turns[${turns.length}]`);
      return findingsOf(take(turn));
    },
    draft: (text, { visibility = 'public', asides = [] } = {}) => {
      const turn = { role: (settings.judge ?? judgedByDefault)[0] ?? 'agent', text, visibility, asides };
      checkTurn(turn, 'draft');
      const view = look(turn);
      return findingsOf(view).filter((finding) => !inUnfinished(finding, view.turn));
    },
  };
};

import { inOrder } from './analysis/analyze';
import { analyzeTurn, type TurnView } from './analysis/analyze-turn';
import { checkSettings } from './analysis/check-settings';
import { compileAnalyzers } from './analysis/compile';
import type { Finding } from './analysis/finding';
import { noPast, withTurn } from './analysis/fold';
import { inUseOf } from './analysis/in-use';
import { judgedByDefault } from './analysis/settings';
import { silence } from './analysis/silence';
import { triedOn } from './analysis/try-on';
import { annotateTurn, withoutAsides } from './conversation/annotate';
import { conversationFrom, turnFrom } from './conversation/check';
import { finishedEnd } from './conversation/finished';
import { checkLength, checkLengths } from './conversation/longest-turn';
import type { AnnotatedConversation, AnnotatedTurn, Aside, Conversation, Turn, Visibility } from './conversation/turn';
import { optionsFrom, type ReviewOptions } from './review';
import type { Annotator } from './text/annotated-text';
import { GoodturnError } from './text/error';
import { guarded } from './text/guarded';
import { match } from './text/match';

/** What is known of a reply that is being written. */
export interface DraftOptions {
  /** Default: public. */
  readonly visibility?: Visibility;
  /** Passages that the agent did not write: a quoted message below the reply, a signature. */
  readonly asides?: readonly Aside[];
  /** The id that the turn will have, so that keys hold once it is sent. Default: one that holds until the agent's side is added to. */
  readonly id?: string;
  /** `true`: the text is as it will be sent. Its last sentence is judged, ended or not, and so is the reply as a whole. */
  readonly finished?: boolean;
}

/** A conversation that goes on: add what was said, and coach the reply while it is written. */
export interface Session {
  /** Adds a turn that was said; returns its findings. */
  add(turn: Turn): Finding[];
  /**
   * Findings in a reply that is being written. Reads the draft alone. The sentence not yet ended is not read:
   * it has no findings and changes none. A finding's key stays the same while its words stay.
   */
  draft(text: string, options?: DraftOptions): Finding[];
}

/** What `createSession` needs. */
export interface SessionOptions extends ReviewOptions {
  /** What was said before. */
  readonly conversation?: Conversation;
}

/** The part of a draft that is judged: without what follows its last words, and without the sentence still being typed. */
const judged = (turn: Turn, annotator: Annotator, finished: boolean): Turn => {
  if (finished) return turn;
  const { text, asides = [] } = turn;
  const own = asides.length === 0 ? text : withoutAsides(text, asides).trimEnd();
  const end = finishedEnd(own, annotator);
  return end === text.length ? turn : { ...turn, text: text.slice(0, end), asides: asides.filter(({ start }) => start < end).map((aside) => ({ ...aside, end: Math.min(aside.end, end) })) };
};

/**
 * Opens a session for live coaching. Cost of a draft does not depend on how long the conversation is.
 *
 * @throws GoodturnError `bad-analyzers`, `bad-setting`, `bad-conversation` or `bad-turn`.
 * @example
 * createSession({ annotator: english(), analyzers: [labelling], settings: { preview: true } }).draft('Calm down. We').length // => 1
 */
export const createSession = (options: SessionOptions): Session => {
  const { annotator, analyzers, settings: given = {}, conversation: before = { turns: [] } } = optionsFrom(options);
  const conversation = conversationFrom(before);
  const settings = checkSettings(given);
  checkLengths(conversation.turns, settings.longestTurn);
  const compiled = compileAnalyzers(analyzers, settings.words);
  const inUse = inUseOf(analyzers, settings);
  const turns: AnnotatedTurn[] = [];
  const soFar: AnnotatedConversation = { ...conversation, turns, warnings: [] };
  const judge = settings.judge ?? judgedByDefault;
  let past = noPast(analyzers);
  let answers = 0;
  const look = (turn: Turn): TurnView => {
    const annotated = annotateTurn(turn, turns.length, annotator);
    return { turn: annotated, conversation: soFar, matches: match(annotated, compiled), past, settings };
  };
  const findingsOf = (view: TurnView): Finding[] => [...silence(inOrder(triedOn(view, inUse, compiled, annotator, analyzeTurn(view, inUse))), settings, conversation.id).findings];
  const take = (turn: Turn): TurnView => {
    const view = look(turn);
    turns.push(view.turn);
    if (judge.includes(turn.role)) answers += 1;
    past = withTurn(past, analyzers, view.turn, view.matches, settings);
    return view;
  };
  conversation.turns.forEach(take);
  const draftId = (): string => `draft ${answers} of ${conversation.id ?? 'a conversation'}`;
  let latest: { readonly turn: string; readonly findings: readonly Finding[] } | undefined;
  return {
    add: (said) => {
      const turn = turnFrom(said, `turns[${turns.length}]`);
      checkLength(turn, `turns[${turns.length}]`, settings.longestTurn);
      latest = undefined;
      return findingsOf(take(turn));
    },
    draft: (text, options = {}) => {
      const { visibility = 'public', asides = [], id = draftId(), finished = false } = guarded('bad-turn', 'draft', 'Give its options as an object of plain data, or leave them out.', () => ({ ...options }));
      if (typeof finished !== 'boolean') throw new GoodturnError('bad-turn', 'draft.finished', 'Use true or false.');
      const turn = turnFrom({ role: judge[0] ?? 'agent', text, visibility, asides, id }, 'draft');
      checkLength(turn, 'draft', settings.longestTurn);
      const part = judged(turn, annotator, finished);
      const same = JSON.stringify([part, finished]);
      if (latest?.turn !== same) latest = { turn: same, findings: part.text.trim() === '' ? [] : findingsOf({ ...look(part), unfinished: !finished }) };
      return [...latest.findings];
    },
  };
};

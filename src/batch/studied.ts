import type { Report } from '../analysis/finding';
import type { Row } from '../analysis/measure-rows';
import { study } from '../analysis/study';
import { summarize } from '../analysis/summarize';
import { annotate } from '../conversation/annotate';
import type { AnnotatedConversation, Conversation } from '../conversation/turn';
import { type TableScope, tabulate } from '../formats';
import type { ReviewOptions } from '../review';

/** A report with the rows of a table, read in one pass. */
export interface Studied {
  readonly report: Report;
  /**
   * @param written - the report as it is to be written: redacted, or with the findings that weigh enough
   * @param shown - the conversation, redacted or as it was; its ids are written
   * @param name - what stands for a conversation without an id
   */
  readonly rows: (scope: TableScope, written: Report, shown: Conversation, name: string) => readonly Row[];
}

const withIdsOf = (annotated: AnnotatedConversation, shown: Conversation): AnnotatedConversation => ({
  ...annotated,
  ...(shown.id === undefined ? {} : { id: shown.id }),
  turns: annotated.turns.map((turn, place) => {
    const id = shown.turns[place]?.id;
    return id === undefined || id === turn.id ? turn : { ...turn, id };
  }),
});

/** Reviews a conversation as `review` does, and reads its measures on the way. */
export const studied = (conversation: Conversation, { annotator, analyzers, settings = {} }: ReviewOptions): Studied => {
  const annotated = annotate(conversation, annotator, settings);
  const read = study(annotated, analyzers, settings, annotator);
  return {
    report: summarize(read.analysis, analyzers, conversation.id),
    rows: (scope, written, shown, name) => tabulate(scope, withIdsOf(annotated, shown), { ...read, analysis: written }, name),
  };
};

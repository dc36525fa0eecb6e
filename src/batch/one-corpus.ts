import { analyze } from '../analysis/analyze';
import type { Settings } from '../analysis/settings';
import { summarize } from '../analysis/summarize';
import { annotate } from '../conversation/annotate';
import { withWarnings } from '../formats';
import type { Conversation } from '../conversation/turn';
import { corpusOf, readingsOf } from '../report';
import type { Job } from './job';
import type { ReadOne, Tools } from './line-reader';
import { fromImpact, shower } from './one-review';
import { usedSilences } from './used-silences';

/** Reads one conversation for a corpus: its text is the corpus of that one. Suggestions are not tried on, for no page of a corpus shows them. */
export const addedUp = ({ redact, leastImpact, byAgent = false }: Job, settings: Settings, { annotator, analyzers }: Tools): ReadOne => {
  const show = shower(redact, settings);
  const authorsOf = ({ turns }: Conversation): readonly (string | undefined)[] | undefined => (byAgent ? turns.map(({ author }) => author) : undefined);
  return ({ conversation, warnings, skipped }) => {
    const annotated = annotate(conversation, annotator, settings);
    const read = withWarnings(summarize(analyze(annotated, analyzers, settings), analyzers, conversation.id), warnings, skipped);
    const { report: all, shown } = show(read, conversation);
    const report = fromImpact(all, leastImpact ?? undefined, analyzers);
    const corpus = corpusOf(report, shown, readingsOf(annotated, read.checked.analyzers, settings), { authors: authorsOf(conversation) });
    return { text: `${JSON.stringify(corpus)}\n`, turns: conversation.turns.length, findings: report.findings.length, fails: false, notes: [], silences: usedSilences(settings, read) };
  };
};

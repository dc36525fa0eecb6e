import { analyzers, labelling, rapport } from 'goodturn/analyzers';
import { english } from 'goodturn/english';
import { type Analyzer, annotate, review, study, summarize, version } from 'goodturn';
import type { Contender } from './contenders';

/** The one that targets speak of. */
export const everything = 'goodturn review, all analyzers';

/** What goodturn does, from the annotator alone to every measure, each with its target as a multiple of readDoc. */
export const ours = (): readonly (Contender & { readonly target?: number; readonly goal?: number })[] => {
  const annotator = english();
  const settings = { preview: true };
  const reviewer = (name: string, chosen: readonly Analyzer[]): Contender => ({ name, version, read: (conversation) => void review(conversation, { annotator, analyzers: chosen, settings }) });
  return [
    { ...reviewer(everything, analyzers), target: 2, goal: 1.5 },
    {
      name: 'goodturn review and every measure', version, target: 3, goal: 2,
      read: (conversation) => {
        const { analysis } = study(annotate(conversation, annotator), analyzers, settings, annotator);
        summarize(analysis, analyzers, conversation.id);
      },
    },
    { ...reviewer('goodturn review, labelling alone', [labelling]), target: 1.3, goal: 1.1 },
    { ...reviewer('goodturn review, rapport alone', [rapport]), target: 1.3, goal: 1.1 },
    { name: 'goodturn annotate', version, read: (conversation) => void annotate(conversation, annotator) },
  ];
};

import { study } from '../../../src/analysis/study';
import { analyzers } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { finishedEnd } from '../../../src/conversation/finished';
import type { AnnotatedText } from '../../../src/text/annotated-text';
import { mustBeAnnotated } from './annotation';
import { mustBeAnalysis, mustBeRows } from './findings';
import { frozen, must, mustBePlain, mustEqual, type Invariant } from './must';
import type { Readers } from './readers';

const settings = frozen({ preview: true, asOf: '2026-04-01' });

/**
 * Texts stand as turns in one conversation. They are read and studied with exact places and numbers in their ranges, and
 * the same by another annotator, which has read other texts before and these in the order from last to first.
 *
 * @param twice - of how many groups one is studied a second time
 */
export const texts = ({ first, second }: Readers, twice: number): Invariant<readonly string[]> => ({
  name: 'texts',
  holds: (all) => {
    const talk = frozen({ channel: 'chat' as const, turns: all.map((text, at) => ({ role: at % 2 === 0 ? ('customer' as const) : ('agent' as const), text })) });
    const annotated = frozen(annotate(talk, first));
    annotated.turns.forEach((turn, at) => mustBeAnnotated({ text: turn.text, tokens: turn.tokens, sentences: turn.sentences, clauses: turn.clauses }, all[at] ?? ''));
    const backwards = new Map<string, AnnotatedText>();
    for (const text of all.toReversed()) backwards.set(text, second(text));
    const again = annotate(talk, (text) => backwards.get(text) ?? second(text));
    mustEqual(again, annotated, 'the same texts, read by another annotator in another order');
    const studied = study(annotated, analyzers, settings, first);
    mustBeAnalysis(studied.analysis, talk);
    mustBeRows(studied.turns, 'turn');
    mustBeRows([studied.conversation], 'conversation');
    mustBePlain(studied, 'the study');
    if ((all[0]?.length ?? 0) % twice === 0) mustEqual(study(again, analyzers, settings, second), studied, 'a second study');
    const last = all.at(-1) ?? '';
    const end = finishedEnd(last, first);
    must(Number.isInteger(end) && end >= 0 && end <= last.length, () => `a draft is finished up to ${end} of ${last.length}`);
  },
});

import { analyze } from '../../../src/analysis/analyze';
import { explain } from '../../../src/analysis/explain';
import { focus } from '../../../src/analysis/focus';
import { measure } from '../../../src/analysis/measure-rows';
import { precedents } from '../../../src/analysis/precedents';
import { study } from '../../../src/analysis/study';
import { summarize } from '../../../src/analysis/summarize';
import { analyzers } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { review } from '../../../src/review';
import type { Talk } from '../case';
import { mustBeReport, mustBeRows } from './findings';
import { frozen, must, mustBePlain, mustEqual, type Invariant } from './must';
import type { Readers } from './readers';

const modelled = analyzers.flatMap(({ measures }) => measures.flatMap((one) => (one.scope === 'turn' && 'model' in one && one.model !== undefined ? [one] : [])));

/** A conversation is reviewed, measured and explained; by parts and by another annotator it comes to the same. */
export const report = ({ first, second }: Readers): Invariant<Talk> => ({
  name: 'review, analyze, measure, explain',
  holds: ({ conversation, settings, choice }) => {
    const whole = review(conversation, { annotator: first, analyzers, settings });
    mustBeReport(whole, conversation);
    mustBePlain(whole, 'the report');
    const annotated = frozen(annotate(conversation, second));
    const { analysis, turns, conversation: row } = study(annotated, analyzers, settings, second);
    mustEqual(summarize(analysis, analyzers, conversation.id), whole, 'study and summarize, by another annotator');
    mustBeRows(turns, 'turn');
    mustBeRows([row], 'conversation');
    mustBePlain([turns, row], 'the rows');
    mustBePlain(focus(whole), 'the focus');
    mustBePlain(precedents([whole, whole]), 'the precedents');
    if (choice % 4 === 0) {
      mustEqual(measure(annotated, analyzers, { scope: 'turn', settings }), turns, 'measures of turns, alone');
      mustEqual(measure(annotated, analyzers, { scope: 'conversation', settings }), [row], 'measures of the conversation, alone');
      const without = (one: { readonly findings: readonly { readonly suggestions?: unknown }[] }): unknown => one.findings.map(({ suggestions: _, ...rest }) => rest);
      mustEqual(without(analyze(annotated, analyzers, settings)), without(analysis), 'findings without their suggestions, analyzed without the annotator');
    }
    const turn = annotated.turns[choice % Math.max(1, annotated.turns.length)];
    const one = modelled[choice % modelled.length];
    if (turn === undefined || one === undefined) return;
    const told = explain(one, turn, annotated, settings);
    mustBePlain(told, 'the explanation');
    const read = turns[turn.index]?.[one.id] ?? null;
    must(told.value === read || Math.abs(Number(told.value) - Number(read)) < 1e-6, () => `${one.id} is ${String(read)}, and explained as ${String(told.value)}`);
    const sum = told.contributions.reduce((all, { amount }) => all + amount, 0);
    must(Math.abs(sum - told.predictor) < 1e-9, () => `${one.id}: contributions add up to ${sum}, not ${told.predictor}`);
  },
});

import { analyzers } from '../../../src/analyzers';
import type { Analysis, Finding, Report } from '../../../src/analysis/finding';
import type { Row } from '../../../src/analysis/measure-rows';
import type { Conversation } from '../../../src/conversation/turn';
import { must, mustBeSpan } from './must';

const kinds: readonly string[] = ['strength', 'concern', 'signal'];
const known = new Set(analyzers.flatMap(({ detectors }) => detectors.map(({ id }) => id)));

const mustBeExact = ({ turn, span, quote, detector, kind, message, advice }: Finding, { turns }: Conversation): void => {
  const said = turns[turn];
  must(said !== undefined, () => `${detector} speaks of turn ${turn} of ${turns.length}`);
  mustBeSpan(span, said.text, detector);
  must(said.text.slice(span.start, span.end) === quote, () => `${detector} quotes ${JSON.stringify(quote)} for ${JSON.stringify(said.text.slice(span.start, span.end))}`);
  must(known.has(detector) && kinds.includes(kind), () => `${detector} is not known, or its kind ${kind}`);
  must(message.trim() !== '' && advice.trim() !== '', () => `${detector} has no words for what it found`);
};

/** Findings are exact, sorted, and each has a key of its own. */
export const mustBeFindings = (findings: readonly Finding[], conversation: Conversation): void => {
  findings.forEach((finding, at) => {
    mustBeExact(finding, conversation);
    const before = findings[at - 1];
    if (before === undefined) return;
    const order = before.turn - finding.turn || before.span.start - finding.span.start || before.span.end - finding.span.end || (before.detector < finding.detector ? -1 : before.detector > finding.detector ? 1 : 0);
    must(order <= 0, () => `${finding.detector} in turn ${finding.turn} stands after ${before.detector} in turn ${before.turn}`);
  });
};

/** An analysis: its findings, the silenced ones, and what was checked. */
export const mustBeAnalysis = ({ findings, silenced, checked }: Analysis, conversation: Conversation): void => {
  mustBeFindings(findings, conversation);
  mustBeFindings(silenced, conversation);
  const keys = [...findings, ...silenced].map(({ key }) => key);
  must(new Set(keys).size === keys.length, () => 'two findings have one key');
  must(checked.turns === conversation.turns.length, () => `${checked.turns} turns were checked of ${conversation.turns.length}`);
};

/** What a report adds speaks only of findings that there are. */
export const mustBeReport = (report: Report, conversation: Conversation): void => {
  mustBeAnalysis(report, conversation);
  const keys = new Set(report.findings.map(({ key }) => key));
  for (const sentence of report.summary.sentences) {
    must(sentence.findings.length > 0 && sentence.findings.every((key) => keys.has(key)), () => 'a sentence of the summary names a finding that there is not');
    must(!/\{\w+\}/.test(sentence.text) || /\{\w+\}/.test(conversation.turns.map(({ text }) => text).join(' ')), () => `a sentence has an empty place: ${sentence.text}`);
  }
  for (const point of report.turningPoints) {
    must(conversation.turns[point.turn]?.role === 'customer' && keys.has(point.key), () => 'a turning point is no finding in a turn of the customer');
    must([...point.findings].every((key) => keys.has(key)), () => 'a turning point names a finding that there is not');
  }
  const ids = report.principles.map(({ id }) => id);
  must([...ids].sort().join() === ids.join(), () => 'principles are not sorted');
};

const measures = analyzers.flatMap((analyzer) => analyzer.measures);

/** Every measure of a scope is there, a number within its range, a word or null. */
export const mustBeRows = (rows: readonly Row[], scope: 'turn' | 'conversation'): void => {
  for (const row of rows) {
    for (const { id, range } of measures.filter((one) => one.scope === scope)) {
      const value = row[id];
      must(value === null || typeof value === 'string' || (typeof value === 'number' && value >= range[0] && value <= range[1]), () => `${id} is ${String(value)}, not within ${range.join(' to ')}`);
    }
  }
};

import { parse } from 'csv-parse/sync';
import { study } from '../../../src/analysis/study';
import { analyzers, commitmentLedger, needLedger } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { formatConvokit, formatCsv, formatJson, formatMarkdown, formatNdjson, formatPretty, formatRowsNdjson, formatSarif, tableColumns, tabulate, toTextlintMessages, toVFileMessages } from '../../../src/formats';
import { withAsides } from '../../../src/mail';
import { redactConversation, redactReport } from '../../../src/redact';
import { corpusOf, formatCorpusHtml, formatHtml, joinCorpora, readingsOf, redactReadings } from '../../../src/report';
import type { Report } from '../../../src/analysis/finding';
import { summarize } from '../../../src/analysis/summarize';
import type { Talk } from '../case';
import { mustBeReport } from './findings';
import { frozen, must, mustBePlain, mustBeSpan, mustEqual, type Invariant } from './must';
import type { Readers } from './readers';

/** What no text for people may hold: half characters, and controls that a terminal or a page obeys. */
const unclean = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

const mustBeClean = (text: string, what: string): void => {
  const found = unclean.exec(text);
  must(found === null, () => `${what} holds ${JSON.stringify(text.slice(Math.max(0, (found?.index ?? 0) - 30), (found?.index ?? 0) + 10))}`);
};

/** Whatever was said and found can be written, read again, counted in ledgers, and redacted. */
export const formats = ({ first }: Readers): Invariant<Talk> => ({
  name: 'formats, tables, ledgers, pages, redaction',
  holds: ({ conversation, settings, choice }) => {
    const annotated = frozen(annotate(conversation, first));
    const studied = frozen(study(annotated, analyzers, settings, first));
    const report = frozen(summarize(studied.analysis, analyzers, conversation.id));
    const quotes = (findings: Report['findings']): unknown => findings.map(({ key, turn, span, quote }) => ({ key, turn, span, quote }));
    for (const written of [formatNdjson(report), formatJson(report)]) mustEqual(quotes((JSON.parse(written) as Report).findings), quotes(report.findings), 'a report as JSON');
    must(formatNdjson(report).trimEnd().split(/[\n\r\u2028\u2029]/).length === 1, () => 'NDJSON has more than one line');
    mustBeClean(formatMarkdown(report, conversation), 'Markdown');
    mustBeClean(formatPretty(report, conversation, { width: 40 + (choice % 81) }), 'the readable text');
    const sarif = JSON.parse(formatSarif([{ report, conversation }], { analyzers })) as { readonly runs: readonly [{ readonly results: readonly unknown[] }] };
    must(sarif.runs[0].results.length === report.findings.length + report.silenced.length, () => 'SARIF has other results');
    conversation.turns.forEach(({ text }, turn) => {
      const own = report.findings.filter((finding) => finding.turn === turn);
      for (const { range, fix } of toTextlintMessages(own, text)) {
        mustBeSpan({ start: range[0], end: range[1] }, text, 'a message of textlint');
        must(fix === undefined || fix.range[1] <= text.length, () => 'a fix lies behind the text');
      }
      for (const { place, actual } of toVFileMessages(own, text)) must(text.slice(place.start.offset, place.end.offset) === actual, () => 'a message of vfile quotes other words');
    });
    for (const scope of ['finding', 'turn', 'conversation'] as const) {
      const rows = tabulate(scope, annotated, studied, 'a file');
      mustBePlain(rows, `rows of the table ${scope}`);
      const columns = tableColumns(scope, analyzers).map(({ id }) => id);
      const cells = parse(formatCsv(rows, { columns }), { relax_quotes: false }) as string[][];
      must(cells.length === rows.length + 1 && cells.every((row) => row.length === columns.length), () => `CSV of ${scope} reads as ${cells.length - 1} rows, not ${rows.length}`);
      must(formatRowsNdjson(rows).split('\n').length === rows.length + 1, () => 'rows as NDJSON have other lines');
    }
    const commitments = commitmentLedger(annotated, settings);
    for (const entry of commitments) {
      mustBeSpan(entry.span, conversation.turns[entry.turn]?.text ?? '', 'a promise');
      must(conversation.turns[entry.turn]?.text.slice(entry.span.start, entry.span.end) === entry.quote, () => `a promise quotes ${JSON.stringify(entry.quote)}`);
      must((entry.due === null) === (entry.undated !== undefined), () => 'a promise is dated and undated');
    }
    const needs = needLedger(annotated, settings);
    for (const { turn, start, end, quote, takenUpBy } of needs) {
      mustBeSpan({ start, end }, conversation.turns[turn]?.text ?? '', 'a need');
      must(conversation.turns[turn]?.text.slice(start, end) === quote, () => `a need quotes ${JSON.stringify(quote)}`);
      must(takenUpBy === null || (takenUpBy > turn && takenUpBy < conversation.turns.length), () => `a need of turn ${turn} is taken up by ${String(takenUpBy)}`);
    }
    mustBePlain([commitments, needs], 'the ledgers');
    const readings = frozen(readingsOf(annotated, report.checked.analyzers, settings));
    mustBePlain(readings, 'the readings');
    mustBeClean(formatHtml(report, conversation, readings), 'the page');
    const corpus = corpusOf(report, conversation, readings, { authors: conversation.turns.map(({ author }) => author) });
    mustBePlain(corpus, 'the corpus');
    mustEqual(JSON.parse(JSON.stringify(joinCorpora([corpus]))), corpus, 'a corpus, joined alone');
    mustBeClean(formatCorpusHtml(joinCorpora([corpus, corpus]), { agents: 'names', title: conversation.id ?? '' }), 'the page of the corpus');
    const options = { names: [conversation.turns[0]?.author ?? 'Ann'], keep: settings.words?.names ?? [] };
    const clean = redactConversation(conversation, options);
    mustBeReport(redactReport(report, conversation, options), clean);
    mustEqual(redactConversation(conversation, options), clean, 'redacted again');
    mustBePlain(redactReadings(readings, conversation, options), 'redacted readings');
    annotate(clean, first);
    annotate(withAsides(conversation), first);
    mustBePlain(formatConvokit([conversation, conversation]), 'ConvoKit');
  },
});

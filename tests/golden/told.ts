import { annotate, createSession, explain, review, study, version, type AnnotatedConversation, type Conversation, type Report, type Settings } from 'goodturn';
import { analyzers, commitmentLedger, needLedger } from 'goodturn/analyzers';
import { english } from 'goodturn/english';
import { formatCsv, formatJson, formatMarkdown, formatNdjson, formatPretty, formatRowsNdjson, fromTranscript, tableColumns, tabulate, type TableScope, toTextlintMessages, toVFileMessages } from 'goodturn/formats';
import { formatSarif } from 'goodturn/formats/sarif';
import { formatHtml, readingsOf } from 'goodturn/report';
import { redactReport } from 'goodturn/redact';

/** What is asked: a conversation or a transcript, with settings and drafts of a next reply. */
export interface Asked {
  readonly conversation?: Conversation;
  readonly transcript?: string;
  readonly settings?: Settings;
  readonly drafts?: readonly string[];
}

const annotator = english();

/** The sum of a long text, where its words would only repeat what is told in full: FNV-1a, 32 bits, over UTF-16 code units. */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length} characters, ${sum.toString(16).padStart(8, '0')}`;
};

/** A line a turn: the sum behind each measure that is a sum of weighed features, and all that `explain` says of them. */
const numbersOf = (annotated: AnnotatedConversation, settings: Settings): readonly string[] =>
  annotated.turns.map((turn) => {
    const explained = analyzers.flatMap(({ measures }) => measures).flatMap((measure) => (measure.scope === 'turn' && measure.model !== undefined ? [explain(measure, turn, annotated, settings)] : []));
    return `${sumOf(JSON.stringify(explained))}: ${explained.map(({ measure, predictor }) => `${measure} ${predictor}`).join(' ')}`;
  });

const tablesOf = (conversation: AnnotatedConversation, settings: Settings): Record<string, string> => {
  const read = study(conversation, analyzers, settings, annotator);
  return Object.fromEntries((['finding', 'turn', 'conversation'] satisfies TableScope[]).map((scope) => {
    const rows = tabulate(scope, conversation, read);
    return [scope, sumOf(formatCsv(rows, { columns: tableColumns(scope, analyzers).map(({ id }) => id) }) + formatRowsNdjson(rows))];
  }));
};

const formatsOf = (report: Report, conversation: Conversation, annotated: AnnotatedConversation, settings: Settings): Record<string, unknown> => ({
  pretty: formatPretty(report, conversation, { color: true, width: 60 }).split('\n'),
  markdown: sumOf(formatMarkdown(report, conversation)),
  json: sumOf(formatJson(report)),
  ndjson: sumOf(formatNdjson(report)),
  sarif: sumOf(formatSarif([{ report, conversation }], { analyzers }).replaceAll(`"${version}"`, '"*"')),
  vfile: sumOf(JSON.stringify(conversation.turns.map(({ text }, turn) => toVFileMessages(report.findings.filter((one) => one.turn === turn), text)))),
  textlint: sumOf(JSON.stringify(conversation.turns.map(({ text }, turn) => toTextlintMessages(report.findings.filter((one) => one.turn === turn), text)))),
  html: sumOf(formatHtml(report, conversation, readingsOf(annotated, report.checked.analyzers, settings))),
  redacted: sumOf(JSON.stringify(redactReport(report, conversation))),
});

/** JSON with a line for each item of each list, so that a difference is one line. */
const inLines = (said: Readonly<Record<string, unknown>>): string => {
  const lines = (value: unknown): string => (Array.isArray(value) && value.length > 0 ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]` : JSON.stringify(value));
  return `{\n${Object.entries(said).map(([name, value]) => `${JSON.stringify(name)}: ${lines(value)}`).join(',\n')}\n}\n`;
};

/**
 * Everything that goodturn says of a conversation, as one text: the report, the measures, drafts, what the numbers
 * are made of, ledgers, and every way out. Places that agree give the same bytes. The version is left out.
 */
export const told = ({ conversation: given, transcript, settings = {}, drafts = [] }: Asked): string => {
  const conversation = given ?? fromTranscript(transcript ?? '').conversation;
  const annotated = annotate(conversation, annotator);
  const { checked, ...report } = review(conversation, { annotator, analyzers, settings });
  const { turns, conversation: whole } = study(annotated, analyzers, settings);
  const session = createSession({ annotator, analyzers, settings, conversation });
  const plain = { ...report, checked: { ...checked, version: '*' } };
  return inLines({
    ...plain,
    measures: [...turns, whole],
    drafts: drafts.map((draft) => [session.draft(draft), session.draft(draft, { finished: true })]),
    explain: numbersOf(annotated, settings),
    commitments: commitmentLedger(annotated, settings),
    needs: needLedger(annotated, settings),
    tables: tablesOf(annotated, settings),
    formats: formatsOf(plain, conversation, annotated, settings),
  });
};

/** Every detector's own examples, a line each: what is found in them, and where. */
export const examplesTold = (): string => {
  const lines = analyzers.flatMap(({ detectors }) => detectors.flatMap(({ id, role, examples }) => examples.found.map((example, index) => {
    const { turns, channel, settings = {} } = typeof example === 'string' ? { turns: [{ role: role === 'customer' ? 'customer' as const : 'agent' as const, text: example }] } : example;
    const conversation = { turns: turns.map((turn) => ({ ...turn, text: turn.text.replace(/[«»]/g, '') })), ...(channel === undefined ? {} : { channel }) };
    const { findings } = review(conversation, { annotator, analyzers, settings: { preview: true, ...settings } });
    return `${id} ${index + 1}: ${findings.map((one) => `${one.detector} ${one.turn}:${one.span.start}-${one.span.end}`).join(', ')}`;
  })));
  return `${lines.join('\n')}\n`;
};

import { parse } from 'csv-parse/sync';
import { formatConvokit, formatCsv, formatJson, formatMarkdown, formatNdjson, formatPretty, formatRowsNdjson, formatSarif, toTextlintMessages, toVFileMessages } from '../../src/formats';
import { formatCorpusHtml, formatHtml } from '../../src/report';
import { faultsOf } from '../formats/sarif-faults';
import { corpusWith, type Told, toldWith, type Word } from './fields';
import { htmlShape, isInert, markdownShape, steering } from './shapes';

/** Writes something made of text, and tells what in it is more than text. */
export interface Formatter {
  readonly name: string;
  readonly write: (word: Word) => string;
  /** What is wrong with a text, beside the same one with letters in the place of the piece. */
  readonly faultOf: (text: string, calm: string, put: (calm: string) => string) => string | undefined;
}

const raw = 'a control character, a line end or an override stands raw in it';

const says = (wrong: boolean, fault: string): string | undefined => (wrong ? fault : undefined);

/** Where two shapes part. */
const parting = (shape: string, calm: string): string | undefined => {
  if (shape === calm) return undefined;
  const [lines, others] = [shape.split('\n'), calm.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return `part ${at} is ${lines[at]?.slice(0, 200)}, not ${others[at]?.slice(0, 200)}`;
};

const html: Formatter['faultOf'] = (page, calm) => parting(htmlShape(page), htmlShape(calm)) ?? says(steering.test(page.replace(/[\n\t]/g, '')), 'it steers');
const markdown: Formatter['faultOf'] = (text, calm) => parting(markdownShape(text), markdownShape(calm)) ?? says(!isInert(text), 'it steers');
const terminal: Formatter['faultOf'] = (text) => says(!isInert(text.replace(/\u001b\[(?:1|2|4|22|24|32|33|36|39)m/g, '')), 'it steers');

/** The same data with a piece in the place of its letters; keys too, where they are one's own. */
const putIn = (value: unknown, put: (calm: string) => string): unknown => {
  if (typeof value === 'string') return put(value);
  if (Array.isArray(value)) return value.map((one) => putIn(one, put));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [put(key), putIn(one, put)]));
};

const json = (exact: boolean): Formatter['faultOf'] => (text, calm, put) => {
  const [lines, others] = [text.split('\n'), calm.split('\n')];
  if (lines.length !== others.length) return `${lines.length} lines, not ${others.length}`;
  if (!isInert(text)) return raw;
  const read = (all: readonly string[]): unknown[] => (exact ? [JSON.parse(all.join('\n'))] : all.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown));
  return says(JSON.stringify(read(lines)) !== JSON.stringify(putIn(read(others), put)), 'it does not come back as it was');
};

const tableRows = (word: Word) => {
  const { report, readings } = toldWith(word);
  const cells = report.findings.map(({ turn, detector, quote, message, advice, suggestions }) => ({ conversation: report.conversation ?? null, turn, detector, quote, message, advice, suggestion: suggestions?.[0]?.text ?? null, [word('facets key', 'whom')]: 'x' }));
  return [...cells, ...(readings.turns ?? [])];
};

const csv: Formatter['faultOf'] = (text, calm, put) => {
  const [rows, others] = [parse(text), parse(calm)] as [string[][], string[][]];
  const cells = rows.flat();
  if (rows.map((row) => row.length).join() !== others.map((row) => row.length).join()) return 'other rows and columns';
  const formula = cells.find((cell) => /^\s*[=+@＝＋－＠]|^[\t\r\n]|^\s*-(?![\d.])|^\s*-[\d.]+[^\d.]/.test(cell));
  if (formula !== undefined) return `a cell begins with ${JSON.stringify(formula.slice(0, 20))}`;
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return 'a control character stands in it';
  const bare = (cell: string): string => cell.replace(/^'/, '').replace(/[\u2400-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400)).replaceAll('\u2421', '\u007f');
  return says(cells.some((cell, index) => bare(cell) !== bare(put(others.flat()[index] ?? '')).replace(/\p{Cs}/gu, '\ufffd')), 'a cell does not come back as it was');
};

/** Those findings that fit their turns: others are refused. */
const fitting = (word: Word): Told => {
  const told = toldWith(word);
  return { ...told, report: { ...told.report, findings: told.report.findings.filter(({ turn }) => turn < 4), silenced: told.report.silenced.filter(({ turn }) => turn < 4) } };
};

/** Every text that a SARIF viewer shows as a message: it reads links and arguments in it. */
const messagesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => [...(['message', 'description'].includes(key) ? [(one as { text: string }).text] : []), ...messagesIn(one)]);
};

const sarif: Formatter['faultOf'] = (text, _calm) => {
  const log: unknown = JSON.parse(text);
  const [fault] = faultsOf(log);
  const live = messagesIn(log).find((message) => !isInert(message) || /[[\]]/.test(message.replace(/\\[\\[\]]/g, '')) || /[{}]/.test(message.replace(/\{\{|\}\}/g, '')));
  return fault ?? (live === undefined ? says(!isInert(text), raw) : `a message says ${JSON.stringify(live)}`);
};

/** What linters' reporters print of a message. */
const printed = (word: Word, of: (told: Told, turn: number) => readonly string[]): string => {
  const told = fitting(word);
  return told.conversation.turns.flatMap((_turn, index) => of(told, index)).join('\n');
};
const ofTurn = ({ report, conversation }: Told, turn: number) => [report.findings.filter((one) => one.turn === turn), conversation.turns[turn]!.text] as const;

/** Every way out, with its judge. */
export const formatters: readonly Formatter[] = [
  { name: 'HTML', write: (word) => { const { report, conversation, readings } = toldWith(word); return formatHtml(report, conversation, readings); }, faultOf: html },
  { name: 'HTML of a corpus', write: (word) => formatCorpusHtml(corpusWith(word), { title: word('title', 'Conversations'), agents: 'names', unread: { total: 3, first: [{ where: word('unread', 'a.txt'), why: word('unread reason', 'It is empty.') }] } }), faultOf: html },
  { name: 'Markdown', write: (word) => { const { report, conversation } = toldWith(word); return formatMarkdown(report, conversation); }, faultOf: markdown },
  { name: 'terminal', write: (word) => { const { report, conversation } = toldWith(word); return formatPretty(report, conversation); }, faultOf: terminal },
  { name: 'terminal in colour', write: (word) => { const { report, conversation } = toldWith(word); return formatPretty(report, conversation, { color: true }); }, faultOf: terminal },
  { name: 'JSON', write: (word) => formatJson(toldWith(word).report), faultOf: json(true) },
  { name: 'NDJSON', write: (word) => formatNdjson(toldWith(word).report), faultOf: json(false) },
  { name: 'NDJSON of rows', write: (word) => formatRowsNdjson(tableRows(word)), faultOf: json(false) },
  { name: 'CSV', write: (word) => formatCsv(tableRows(word)), faultOf: csv },
  { name: 'ConvoKit', write: (word) => { const { index: _index, ...files } = Object.fromEntries(Object.entries(formatConvokit([toldWith(word).conversation])).map(([name, text]) => [name.replace('index.json', 'index'), text])); return Object.values(files).map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join(''); }, faultOf: json(false) },
  { name: 'SARIF', write: (word) => { const { report, conversation } = fitting(word); return formatSarif([{ report, conversation, uri: word('file', 'a.txt') }], { analyzers: [] }); }, faultOf: sarif },
  { name: 'vfile', write: (word) => printed(word, (told, turn) => toVFileMessages(...ofTurn(told, turn)).flatMap(({ name, message, reason, note, ruleId, source }) => [name, message, reason, note, ruleId, source])), faultOf: (text, calm) => terminal(text, calm, String) ?? says(text.split('\n').length !== calm.split('\n').length, 'it has lines of its own') },
  { name: 'textlint', write: (word) => printed(word, (told, turn) => toTextlintMessages(...ofTurn(told, turn)).flatMap(({ message, ruleId, suggestions = [] }) => [message, ruleId, ...suggestions.map((one) => one.message)])), faultOf: (text, calm) => terminal(text, calm, String) ?? says(text.split('\n').length !== calm.split('\n').length, 'it has lines of its own') },
];

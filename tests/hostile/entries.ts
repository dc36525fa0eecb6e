import util from 'node:util';
import * as own from '../../src/analyzers';
import { english } from '../../src/english';
import * as formats from '../../src/formats';
import { fromTwcs } from '../../src/formats/twcs';
import { readHtml, toSource } from '../../src/html';
import { analyze, annotate, type Conversation, createSession, explain, focus, measure, precedents, review, type Report, type Settings, study, summarize } from '../../src/index';
import { languageIdentifier } from '../../src/language-id';
import { carried, coachInput, connect, serve, shownOf } from '../../src/live';
import { asidesOf, withAsides } from '../../src/mail';
import { findPrinciple } from '../../src/principles';
import { coach } from '../../src/ready';
import { redact, redactConversation, redactReport } from '../../src/redact';
import { corpusOf, formatCorpusHtml, formatHtml, joinCorpora, readingsOf, redactReadings, redactUnread } from '../../src/report';
import { formatSilences, lexiconsIn, readSettings, readSilences, settingsFaults, settingsSchema, unusedSilences, withSilence } from '../../src/settings';
import { sources } from '../formats/made-payloads';

/** A public entry: a good value of what it takes, and the call. */
export interface Entry {
  readonly name: string;
  readonly good: unknown;
  readonly call: (value: never) => unknown;
  /** `good` is a list of arguments, and `call` takes them apart. */
  readonly several?: true;
  /** It reads what `annotate` gave more than once: getters that change their answers are not tried. */
  readonly trusts?: true;
}

const annotator = english();
const analyzers = [own.labelling, own.commitments, own.needs];
const parts = { annotator, analyzers };

const conversation: Conversation = {
  id: 'ticket-7', channel: 'email',
  turns: [
    { role: 'customer', text: 'My parcel is late again! I need a new one.', at: '2026-03-02T09:00:00Z', author: 'Edda', id: 'm1', visibility: 'public', asides: [{ start: 0, end: 2, kind: 'quoted' }] },
    { role: 'agent', text: 'Calm down, you should have checked. I will send it by Friday.', at: '2026-03-02T10:00:00Z', author: 'Ana', id: 'm2', visibility: 'public' },
  ],
};
const settings: Settings = {
  only: ['labelling'], off: ['labelling/blame'], preview: true, impact: { 'labelling/blame': 'minor' }, leastImpact: 'minor', thresholds: { lapseDays: 3 }, judge: ['agent'], asOf: '2026-03-09T09:00:00Z',
  words: { names: ['Calm'], agents: ['Ana'], lexicons: { 'label-names': { add: ['grumbler'], remove: ['x'] } } },
  silence: [{ detector: 'labelling/blame', words: 'x', reason: 'ours', key: 'k', conversation: 'c', by: 'b', at: '2026-03-09', until: '2026-03-10' }],
};
const report: Report = { ...coach(conversation, { preview: true, silence: [{ detector: 'labelling/blame', words: 'you should have checked', reason: 'ours' }] }), ...{} };
const annotated = annotate({ ...conversation, turns: [{ ...conversation.turns[1]!, text: 'Calm down.' }] }, annotator);
const readings = readingsOf(annotated, ['recovery', 'language', 'commitments', 'needs']);
const corpus = corpusOf(report, conversation, readings, { authors: ['Edda', 'Ana'] });
const finding = report.findings[0]!;
const read = study(annotated, analyzers, { preview: true });

const gone = (): undefined => undefined;

/** Adds the annotator, which is code, without reading anything. */
const withAnnotator = (value: never): never => {
  const isOpen = typeof value === 'object' && value !== null && !util.types.isProxy(value) && Object.isExtensible(value);
  return isOpen ? Object.defineProperty(value, 'annotator', { value: annotator, enumerable: true, configurable: true }) : value;
};

/** What a served port answers to one message. */
const served = (message: unknown): void => {
  const answers: unknown[] = [];
  let hear: (message: unknown) => void = gone;
  const stop = serve({ postMessage: (answer) => void answers.push(answer), on: (_type, listener) => { hear = listener; } }, parts);
  hear({ id: 0, kind: 'open' });
  hear(message);
  stop();
  if (answers.length !== 2) throw new Error(`${answers.length - 1} answers to one message`);
  const { kind, error } = answers[1] as { readonly kind: string; readonly error?: { readonly code: string; readonly message: string } };
  if (kind === 'error' && error?.code === 'worker-failed') throw new Error(error.message);
};

const heard = (message: unknown): void => {
  let hear: (message: unknown) => void = gone;
  const { review: ask } = connect({ postMessage: gone, on: (type, listener) => { if (type === 'message') hear = listener; } });
  ask(conversation).catch(gone);
  hear(message);
};

const all = (values: Iterable<unknown>): unknown[] => [...values];

/** Everything that takes an object of a stranger. */
export const entries: readonly Entry[] = [
  { name: 'review', good: conversation, call: (value) => review(value, parts) },
  { name: 'review, settings', good: settings, call: (value) => review(conversation, { ...parts, settings: value }) },
  { name: 'review, options', good: { analyzers: [own.labelling], settings: {} }, call: (value) => review(conversation, withAnnotator(value)) },
  { name: 'annotate', good: conversation, call: (value) => annotate(value, annotator) },
  { name: 'annotate, options', good: { longestTurn: 5000 }, call: (value) => annotate(conversation, annotator, value) },
  { name: 'coach', good: conversation, call: (value) => coach(value) },
  { name: 'coach, settings', good: { preview: true }, call: (value) => coach('Agent: Calm down.', value) },
  { name: 'analyze', good: annotated, trusts: true, call: (value) => analyze(value, analyzers) },
  { name: 'study', good: annotated, trusts: true, call: (value) => study(value, analyzers) },
  { name: 'measure', good: annotated, trusts: true, call: (value) => measure(value, analyzers, { scope: 'turn' }) },
  { name: 'measure, options', good: { scope: 'turn', settings }, call: (value) => measure(annotated, analyzers, value) },
  { name: 'explain', good: annotated.turns[0], call: (value) => explain(own.tone.measures[0] as never, value) },
  { name: 'summarize', good: read.analysis, call: (value) => summarize(value, analyzers) },
  { name: 'focus', good: report, call: focus },
  { name: 'precedents', good: [report], call: (value) => precedents(value) },
  { name: 'createSession', good: { analyzers: [own.labelling], conversation, settings: {} }, call: (value) => createSession(withAnnotator(value)) },
  { name: 'session.add', good: conversation.turns[0], call: (value) => createSession(parts).add(value) },
  { name: 'session.draft', good: 'Calm down. We', call: (value) => createSession(parts).draft(value) },
  { name: 'session.draft, options', good: { visibility: 'public', asides: [{ start: 0, end: 2, kind: 'quoted' }], id: 'm3', finished: true }, call: (value) => createSession(parts).draft('Calm down.', value) },
  { name: 'commitmentLedger', good: annotated, trusts: true, call: (value) => own.commitmentLedger(value) },
  { name: 'commitmentLedger, settings', good: settings, call: (value) => own.commitmentLedger(annotated, value) },
  { name: 'needLedger', good: annotated, trusts: true, call: (value) => own.needLedger(value) },
  { name: 'tabulate', good: annotated, trusts: true, call: (value) => formats.tabulate('turn', value, read) },
  { name: 'tabulate, study', good: read, call: (value) => formats.tabulate('finding', annotated, value) },
  { name: 'tabulate, name', good: 'file', call: (value) => formats.tabulate('conversation', annotated, read, value) },
  { name: 'tableColumns', good: ['turn', analyzers], several: true, call: ([one, two]: never[]) => formats.tableColumns(one as never, two as never) },
  ...sources.map(({ format, read: from, wrap, message }): Entry => ({ name: `importer ${format}`, good: wrap([message('Where is it?', 0), message('Calm down.', 1)]), call: (value) => from(value) })),
  { name: 'fromIntercomList', good: { conversations: [{ id: '3', source: { body: 'x', author: { type: 'user' } }, conversation_parts: { conversation_parts: [] } }] }, call: (value) => formats.fromIntercomList(value) },
  { name: 'fromFreshdeskList', good: [{ ticket: { id: 9, requester_id: 70 }, conversations: [{ id: 1, body: 'x', incoming: true }] }], call: (value) => formats.fromFreshdeskList(value) },
  { name: 'fromFrontList', good: { _results: [{ id: 'm', type: 'email', is_inbound: true, body: 'x', author: null }] }, call: (value) => formats.fromFrontList(value) },
  { name: 'fromGorgiasList', good: { data: [{ id: 1, ticket_id: 9, public: true, from_agent: false, body_text: 'x' }] }, call: (value) => formats.fromGorgiasList(value) },
  { name: 'fromHelpScoutList', good: { _embedded: { conversations: [{ id: 1, _embedded: { threads: [{ id: 1, type: 'customer', state: 'published', body: 'x' }] } }] } }, call: (value) => formats.fromHelpScoutList(value) },
  { name: 'fromHubSpotList', good: { results: [{ id: '1', type: 'MESSAGE', conversationsThreadId: '9', text: 'x', direction: 'INCOMING' }] }, call: (value) => formats.fromHubSpotList(value) },
  { name: 'fromZendeskCommentsList', good: { comments: [{ id: 1, author_id: 7, body: 'x' }], users: [{ id: 7, role: 'end-user' }] }, call: (value) => formats.fromZendeskCommentsList(value) },
  { name: 'importer options', good: { agents: ['Ana'] }, call: (value) => [formats.fromSlack({ messages: [{ type: 'message', user: 'U1', text: 'x', ts: '1.0' }] }, value), formats.fromTranscript('Ana: Hi.', value), formats.fromWhatsApp('13/04/26, 10:02 - Noor: Hi.', value), formats.fromWhisper({ segments: [{ text: 'Hi.', speaker: 'A' }] }, value), formats.fromConvokit({ utterances: [{ id: '0', conversation_id: '0', text: 'x', speaker: 'a' }] }, value), formats.fromFront({ _results: [] }, value), formats.fromZendeskTicketEvents({ ticket_events: [] }, value)] },
  { name: 'importText', good: 'Agent: Hi.', call: (value) => all(formats.importText(value)) },
  { name: 'importText, format', good: 'json', call: (value) => all(formats.importText('{"turns": []}', value)) },
  { name: 'importText, people', good: { agents: ['Ana'] }, call: (value) => all(formats.importText('Ana: Hi.', 'transcript', value)) },
  { name: 'fromNdjson', good: '{"turns": []}', call: (value) => all(formats.fromNdjson(value)) },
  { name: 'fromTranscript', good: 'Agent: Hi.', call: (value) => formats.fromTranscript(value) },
  { name: 'fromWhatsApp', good: '13/04/26, 10:02 - Noor: Hi.', call: (value) => formats.fromWhatsApp(value) },
  { name: 'fromWebVtt', good: 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Noor>Hi.', call: (value) => formats.fromWebVtt(value) },
  { name: 'fromTwcs', good: 'tweet_id,author_id,inbound,created_at,text\n1,5,True,,Hi.', call: (value) => fromTwcs(value) },
  { name: 'guessFormat', good: 'Agent: Hi.', call: (value) => formats.guessFormat(value) },
  { name: 'hasSpeakers', good: 'Agent: Hi.', call: (value) => formats.hasSpeakers(value) },
  { name: 'placesInTranscript', good: 'Agent: Hi.', call: (value) => formats.placesInTranscript(value) },
  { name: 'readPayloadLine', good: '{"turns": []}', call: (value) => formats.readPayloadLine(value, 1) },
  { name: 'readNdjsonLine', good: '{"turns": []}', call: (value) => formats.readNdjsonLine(value, 1) },
  { name: 'decodeText', good: new Uint8Array([65]), call: (value) => formats.decodeText(value) },
  { name: 'withWarnings', good: [report, [{ code: 'order', path: 'x', message: 'y' }], { a: 1 }], several: true, call: ([one, two, three]: never[]) => formats.withWarnings(one as never, two as never, three as never) },
  { name: 'skippedSentence', good: { tag: 1 }, call: (value) => formats.skippedSentence(value) },
  { name: 'formatPretty', good: [report, conversation, { color: true, width: 60 }], several: true, call: ([one, two, three]: never[]) => formats.formatPretty(one as never, two as never, three as never) },
  { name: 'formatMarkdown', good: [report, conversation], several: true, call: ([one, two]: never[]) => formats.formatMarkdown(one as never, two as never) },
  { name: 'formatJson', good: report, call: (value) => formats.formatJson(value) },
  { name: 'formatNdjson', good: report, call: (value) => formats.formatNdjson(value) },
  { name: 'formatCsv', good: [[{ conversation: 'a', turn: 1 }], { columns: ['conversation'], header: true }], several: true, call: ([one, two]: never[]) => formats.formatCsv(one as never, two as never) },
  { name: 'formatRowsNdjson', good: [{ conversation: 'a', turn: 1 }], call: (value) => formats.formatRowsNdjson(value) },
  { name: 'formatConvokit', good: [conversation], call: (value) => formats.formatConvokit(value) },
  { name: 'formatSarif', good: [[{ report, conversation }], { analyzers }], several: true, call: ([one, two]: never[]) => formats.formatSarif(one as never, two as never) },
  { name: 'toVFileMessages', good: [[finding], conversation.turns[finding.turn]!.text], several: true, call: ([one, two]: never[]) => formats.toVFileMessages(one as never, two as never) },
  { name: 'toTextlintMessages', good: [[finding], conversation.turns[finding.turn]!.text], several: true, call: ([one, two]: never[]) => formats.toTextlintMessages(one as never, two as never) },
  { name: 'inert', good: 'x', call: (value) => formats.inert(value) },
  { name: 'readSettings', good: settings, call: (value) => readSettings(value) },
  { name: 'readSettings for analyzers', good: settings, call: (value) => readSettings(value, { analyzers }) },
  { name: 'settingsFaults', good: settings, call: (value) => settingsFaults(value, { analyzers }) },
  { name: 'readSilences', good: settings.silence, call: (value) => readSilences(value, { analyzers }) },
  { name: 'withSilence', good: settings.silence, call: (value) => withSilence(value, { key: 'k', reason: 'r' }) },
  { name: 'formatSilences', good: settings.silence, call: (value) => formatSilences(value) },
  { name: 'unusedSilences', good: [settings.silence, [report]], several: true, call: ([one, two]: never[]) => unusedSilences(one as never, two as never) },
  { name: 'lexiconsIn', good: [own.labelling], call: (value) => lexiconsIn(value).length },
  { name: 'settingsSchema', good: [own.labelling], call: (value) => settingsSchema(value) },
  { name: 'redact', good: ['Edda Brunner', { names: ['Edda'], keep: ['Ana'] }], several: true, call: ([one, two]: never[]) => redact(one as never, two as never) },
  { name: 'redactConversation', good: conversation, call: (value) => redactConversation(value) },
  { name: 'redactReport', good: [report, conversation, { names: ['Edda'] }], several: true, call: ([one, two, three]: never[]) => redactReport(one as never, two as never, three as never) },
  { name: 'formatHtml', good: [report, conversation, readings], several: true, call: ([one, two, three]: never[]) => formatHtml(one as never, two as never, three as never) },
  { name: 'readingsOf', good: [annotated, ['needs', 'recovery']], several: true, call: ([one, two]: never[]) => readingsOf(one as never, two as never) },
  { name: 'redactReadings', good: [readings, conversation], several: true, call: ([one, two]: never[]) => redactReadings(one as never, two as never) },
  { name: 'redactUnread', good: { total: 1, first: [{ where: 'a', why: 'b' }] }, call: (value) => redactUnread(value) },
  { name: 'corpusOf', good: [report, conversation, readings, { authors: ['Edda', 'Ana'] }], several: true, call: ([one, two, three, four]: never[]) => corpusOf(one as never, two as never, three as never, four as never) },
  { name: 'joinCorpora', good: [corpus], call: (value) => joinCorpora(value) },
  { name: 'formatCorpusHtml', good: [corpus, { title: 'T', agents: 'names', unread: { total: 1, first: [{ where: 'a', why: 'b' }] } }], several: true, call: ([one, two]: never[]) => formatCorpusHtml(one as never, two as never) },
  { name: 'serve, open', good: { id: 1, kind: 'open', conversation, settings: { preview: true } }, call: served },
  { name: 'serve, add', good: { id: 1, kind: 'add', session: 1, turn: conversation.turns[0] }, call: served },
  { name: 'serve, draft', good: { id: 1, kind: 'draft', session: 1, text: 'Calm down.', options: { id: 'x' } }, call: served },
  { name: 'serve, review', good: { id: 1, kind: 'review', conversation }, call: served },
  { name: 'connect, answer', good: { id: 1, kind: 'ok', value: report }, call: heard },
  { name: 'connect, error', good: { id: 1, kind: 'error', error: { code: 'bad-turn', path: 'turns[0]', message: 'x' } }, call: heard },
  { name: 'shownOf', good: [report.findings, { most: 2, before: report.findings }], several: true, call: ([one, two]: never[]) => shownOf(one as never, two as never) },
  { name: 'carried', good: [[finding], 'abc', 'abcd'], several: true, call: ([one, two, three]: never[]) => carried(one as never, two as never, three as never) },
  { name: 'coachInput', good: { session: { draft: () => [] }, onFindings: gone, onError: gone, wait: 1, longest: 2, most: 3, draft: {} }, call: (value) => coachInput(value).dispose() },
  { name: 'readHtml', good: '<p>x</p>', call: (value) => readHtml(value) },
  { name: 'toSource', good: [readHtml('<p>x</p>'), { start: 0, end: 1 }], several: true, call: ([one, two]: never[]) => toSource(one as never, two as never) },
  { name: 'asidesOf', good: 'x\n> y', call: (value) => asidesOf(value) },
  { name: 'withAsides', good: conversation, call: (value) => withAsides(value) },
  { name: 'findPrinciple', good: 'ask', call: (value) => findPrinciple(value) },
  { name: 'languageIdentifier', good: 'x', call: (value) => languageIdentifier({ detect: () => ({ language: 'en', isReliable: () => true, getScores: () => ({}) }) })(value) },
];

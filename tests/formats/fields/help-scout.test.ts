import { describe, expect, it } from 'vitest';
import { fromHelpScout, fromHelpScoutList } from '../../../src/formats';
import { told } from './lines';

const thread = (other: object): object => ({ id: 1, type: 'customer', state: 'published', body: 'Where is it?', createdBy: { type: 'customer', first: 'Noor', last: 'B' }, createdAt: '2026-03-01T08:00:00Z', ...other });
const sent = (other: object): object => thread({ type: 'message', createdBy: { type: 'user', first: 'Levi', email: 'levi@x.example' }, ...other });
const lines = (payload: unknown): string[] => told(() => fromHelpScout(payload));
const noor = 'customer 2026-03-01T08:00:00Z by Noor B #1: Where is it?';
const levi = 'agent 2026-03-01T08:00:00Z by Levi #1: Where is it?';
const automatic = '! automatic at _embedded.threads[0]: A workflow sent this message; it was read as role bot.';

describe('a thread of Help Scout', () => {
  it.each<[what: string, one: unknown, expected: string[]]>([
    ['of the customer', thread({}), [noor]],
    ['of an agent', sent({}), [levi]],
    ['of a team', sent({ createdBy: { type: 'team' } }), ['agent 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of a customer within a message', sent({ createdBy: { type: 'customer' } }), ['customer 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of an agent in the customer’s name', thread({ createdBy: { type: 'user', first: 'Levi' } }), ['customer 2026-03-01T08:00:00Z by Levi #1: Where is it?', '! guessed-role at _embedded.threads[0].createdBy.type: An agent wrote this thread in the customer\'s name; it was read as the customer\'s.']],
    ['of a workflow', sent({ action: { type: 'automatic-workflow' } }), ['bot 2026-03-01T08:00:00Z by Levi #1: Where is it?', automatic]],
    ['of a workflow by hand', sent({ action: { type: 'manual-workflow' } }), [levi]],
    ['of the customer after a workflow', thread({ action: { type: 'automatic-workflow' } }), [noor]],
    ['of a bot', sent({ createdBy: { type: 'bot' } }), ['bot 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of an AI', sent({ createdBy: { type: 'ai-agent' } }), ['bot 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of the system', sent({ createdBy: { type: 'system' } }), ['bot 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of an automation', sent({ createdBy: { type: 'automation' } }), ['bot 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of a robot by another word', sent({ createdBy: { type: 'chatbot' } }), ['other 2026-03-01T08:00:00Z #1: Where is it?', '! guessed-role at _embedded.threads[0].createdBy.type: Read as role other: the thread does not say who wrote it.']],
    ['of nobody', sent({ createdBy: null }), ['other 2026-03-01T08:00:00Z #1: Where is it?', '! guessed-role at _embedded.threads[0].createdBy.type: Read as role other: the thread does not say who wrote it.']],
    ['of nobody but a way', sent({ createdBy: null, source: { via: 'user' } }), ['agent 2026-03-01T08:00:00Z #1: Where is it?']],
    ['of nobody, to the team', sent({ type: 'note', createdBy: null }), ['agent (internal) 2026-03-01T08:00:00Z #1: Where is it?']],
    ['with a first name', thread({ createdBy: { type: 'customer', first: ' Noor ', last: ' ' } }), ['customer 2026-03-01T08:00:00Z by Noor #1: Where is it?']],
    ['with a last name', thread({ createdBy: { type: 'customer', first: null, last: 'B', email: 'a@b.example' } }), ['customer 2026-03-01T08:00:00Z by B #1: Where is it?']],
    ['with an address', thread({ createdBy: { type: 'customer', first: '', email: 'a@b.example' } }), ['customer 2026-03-01T08:00:00Z by a@b.example #1: Where is it?']],
    ['that is a draft', sent({ state: 'draft' }), ['- 1 draft']],
    ['that is hidden', sent({ state: 'hidden' }), ['- 1 hidden']],
    ['of no state', sent({ state: null }), [levi]],
    ['without words', sent({ body: '<p> </p>' }), ['! skipped-item at _embedded.threads[0]: Left out: this thread has no words.', '- 1 message']],
    ['without words that is a draft', sent({ body: '', state: 'draft' }), ['- 1 draft']],
    ['that is a line', thread({ type: 'lineitem', body: 'Closed' }), ['- 1 lineitem']],
    ['of another type', thread({ type: 'survey', body: 'Great!' }), ['! skipped-item at _embedded.threads[0]: Left out: nothing is known of threads of type "survey".', '- 1 survey']],
    ['of another type of a long name', thread({ type: 'x'.repeat(41), body: 'Great!' }), ['! skipped-item at _embedded.threads[0]: Left out: nothing is known of threads of type "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".', '- 1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
    ['of another type without words', thread({ type: 'survey', body: null }), ['- 1 survey']],
    ['of no type', thread({ type: 5 }), ['! skipped-item at _embedded.threads[0]: Left out: nothing is known of threads of type "thread".', '- 1 thread']],
    ['with HTML', thread({ body: '<p>Fish &amp; chips</p>' }), ['customer 2026-03-01T08:00:00Z by Noor B #1: Fish & chips']],
    ['that is no thread', 'x', ['! skipped-item at _embedded.threads[0]: Left out: expected a thread, found a string.', '- 1 item']],
  ])('%s', (_what, one, expected) => expect(lines({ threads: [one] })).toEqual(expected));
  it.each<[type: string, line: string | undefined]>([
    ['reply', levi], ['chat', levi], ['beaconchat', levi], ['phone', levi], ['note', 'agent (internal) 2026-03-01T08:00:00Z by Levi #1: Where is it?'], ['forwardparent', 'agent (internal) 2026-03-01T08:00:00Z by Levi #1: Where is it?'], ['forwardchild', 'agent (internal) 2026-03-01T08:00:00Z by Levi #1: Where is it?'],
  ])('of type %s', (type, line) => expect(lines({ threads: [sent({ type })] })[0]).toBe(line));
});

describe('what Help Scout puts around threads', () => {
  const page = (number: number, totalPages: number, totalElements = 102): object => ({ page: { size: 50, totalElements, totalPages, number } });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['a list', [thread({})], [noor]],
    ['threads', { threads: [thread({})] }, [noor]],
    ['a page', { _embedded: { threads: [thread({})] }, ...page(1, 1) }, [noor]],
    ['one page of three', { _embedded: { threads: [thread({})] }, ...page(2, 3) }, [noor, '! truncated at page: This is page 2 of 3; only this page was read.']],
    ['a page without numbers', { _embedded: { threads: [thread({})] }, page: { totalPages: 3 } }, [noor]],
    ['a page without a total', { _embedded: { threads: [thread({})] }, page: { number: 1 } }, [noor]],
    ['an empty page', { _links: {}, ...page(1, 0) }, []],
    ['an empty embedding', { _embedded: {} }, []],
    ['a conversation', { id: 9, type: 'email', subject: 'Late', _embedded: { threads: [thread({})] } }, ['= 9, email', noor]],
    ['a chat', { id: 9, type: 'chat', subject: 'Late', _embedded: { threads: [thread({})] } }, ['= 9, chat', noor]],
    ['threads by mail', { threads: [thread({ source: { type: 'email' } })] }, ['= no id, email', noor]],
    ['an envelope', { payload: { id: 9, threads: [thread({})] } }, ['= 9, no channel', noor]],
    ['pages', [{ _embedded: { threads: [thread({})] }, ...page(1, 2, 2) }, { _embedded: { threads: [sent({ id: 2, createdAt: '2026-03-01T07:00:00Z' })] }, ...page(2, 2, 2) }], ['agent 2026-03-01T07:00:00Z by Levi #2: Where is it?', noor]],
    ['newest first', { threads: [sent({ id: 2, createdAt: '2026-03-01T09:00:00Z' }), thread({})] }, [noor, 'agent 2026-03-01T09:00:00Z by Levi #2: Where is it?']],
    ['conversations', { _embedded: { conversations: [{ id: 9, subject: 'Late' }] } }, ['bad-input: _embedded.threads: Expected the threads of a Help Scout conversation, found an object with _embedded. A list of conversations is read by fromHelpScoutList.']],
    ['conversations in a list', { conversations: [] }, ['bad-input: _embedded.threads: Expected the threads of a Help Scout conversation, found an object with conversations. A list of conversations is read by fromHelpScoutList.']],
    ['another object', { tickets: [] }, ['bad-input: _embedded.threads: Expected the threads of a Help Scout conversation, found an object with tickets. Get /v2/conversations/{id}/threads, or the conversation with ?embed=threads.']],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['conversations', { _embedded: { conversations: [{ id: 1, subject: 'a', _embedded: { threads: [thread({})] } }, { id: 2, subject: 'b', _embedded: { threads: [] } }] }, page: { number: 1 } }, ['= 1, no channel', noor, '= 2, no channel']],
    ['conversations in a list', [{ id: 1, mailboxId: 3, threads: [thread({})] }, { id: 2, threads: [] }], ['= 1, no channel', noor, '= 2, no channel']],
    ['conversations under their name', { conversations: [{ id: 1, subject: 'a', threads: [thread({})] }] }, ['= 1, no channel', noor]],
    ['conversations without threads', { _embedded: { conversations: [{ id: 1, subject: 'a' }] } }, ['bad-input: [0]._embedded.threads: Expected the threads of a Help Scout conversation, found an object with id, subject. Get /v2/conversations/{id}/threads, or the conversation with ?embed=threads.']],
    ['one', { id: 1, threads: [thread({})] }, ['= 1, no channel', noor]],
    ['threads with a subject and words', [thread({ subject: 'a' })], [noor]],
  ])('and of several: %s', (_what, payload, expected) => expect(told(() => fromHelpScoutList(payload))).toEqual(expected));
});

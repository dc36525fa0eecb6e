import { describe, expect, it } from 'vitest';
import { fromSalesforce } from '../../../src/formats';
import { told } from './lines';

const email = (more: object): object => ({ Id: '02s1', ParentId: '500A', Incoming: true, TextBody: 'Where is my order?', FromName: 'Noor', FromAddress: 'noor@x.example', MessageDate: '2026-03-01T08:00:00.000+0000', ...more });
const lines = (payload: unknown): string[] => told(() => fromSalesforce(payload));
const customer = 'customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?';
const further = '! truncated at nextRecordsUrl: There are more records at nextRecordsUrl; only these were read.';
const sam = '! guessed-role at records[0].Body: Sam was read as the customer. Name the agents: { agents: ["Sam"] }.';
const unknown = '! guessed-role at records[0].Incoming: Read as role other: Incoming does not say who wrote it. Select that field too.';

describe('an email of Salesforce', () => {
  it.each<[what: string, more: object, expected: string[]]>([
    ['that came in', {}, [customer]],
    ['that went out', { Incoming: false }, ['agent 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?']],
    ['whose flag is a word', { Incoming: 'TRUE' }, [customer]],
    ['whose flag is the other word', { Incoming: 'False' }, ['agent 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?']],
    ['whose flag is no word for it', { Incoming: 'yes' }, ['other 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?', unknown]],
    ['without a flag', { Incoming: undefined }, ['other 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?', unknown]],
    ['that an AI sent', { AutomationType: 'AiAutomated', Incoming: false }, ['bot 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?', '! automatic at records[0].AutomationType: An AI wrote and sent this email; it was read as role bot.']],
    ['that an AI helped with', { AutomationType: 'AiAssisted', Incoming: false }, ['agent 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?']],
    ['that is a draft by number in text', { Status: '5' }, ['! skipped-item at records[0]: Left out: this email is a draft.', '- 1 draft']],
    ['that is a draft by number', { Status: 5 }, ['! skipped-item at records[0]: Left out: this email is a draft.', '- 1 draft']],
    ['that is a draft by name', { Status: 'Draft' }, ['! skipped-item at records[0]: Left out: this email is a draft.', '- 1 draft']],
    ['that was sent', { Status: '3' }, [customer]],
    ['that was deleted', { IsDeleted: true }, ['! skipped-item at records[0]: Left out: this email was deleted.', '- 1 deleted']],
    ['that was deleted, in a word', { IsDeleted: 'true' }, ['! skipped-item at records[0]: Left out: this email was deleted.', '- 1 deleted']],
    ['that was not deleted', { IsDeleted: 'false' }, [customer]],
    ['that is kept from the customer', { IsExternallyVisible: false }, ['customer (internal) 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Where is my order?']],
    ['that the customer sees', { IsExternallyVisible: true }, [customer]],
    ['without a date of its own', { MessageDate: null, CreatedDate: '2026-03-01T09:00:00Z' }, ['customer 2026-03-01T09:00:00Z by Noor #02s1: Where is my order?']],
    ['with a date that is none', { MessageDate: 'last week' }, ['customer by Noor #02s1: Where is my order?']],
    ['with a blank name', { FromName: '  ' }, ['customer 2026-03-01T08:00:00.000+00:00 by noor@x.example #02s1: Where is my order?']],
    ['with a name between spaces', { FromName: ' Noor ' }, [customer]],
    ['without a name', { FromName: null, FromAddress: null }, ['customer 2026-03-01T08:00:00.000+00:00 #02s1: Where is my order?']],
    ['with a number for an id', { Id: 42 }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #42: Where is my order?']],
    ['with HTML alone', { TextBody: null, HtmlBody: '<p>Fish &amp; chips</p>' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Fish & chips']],
    ['with blank text and HTML', { TextBody: ' \r\n', HtmlBody: '<p>It is late.</p>' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: It is late.']],
    ['with line ends of Windows', { TextBody: 'It is\r\nlate.\rVery.' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: It is\nlate.\nVery.']],
    ['with a body that is a number', { TextBody: 5, HtmlBody: 6 }, ['! skipped-item at records[0]: Left out: this email has no words.', '- 1 email']],
    ['without words', { TextBody: '  ', HtmlBody: '' }, ['! skipped-item at records[0]: Left out: this email has no words.', '- 1 email']],
    ['with a mark and no words', { TextBody: 'ref:_00D1.500A:ref' }, ['! skipped-item at records[0]: Left out: this email has no words.', '- 1 email']],
    ['with the old mark', { TextBody: 'Thanks.\n[ ref:_00D1._500A:ref ]' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Thanks.\n[ ref:_00D1._500A:ref ] [signature 8-31]']],
    ['with a mark without brackets', { TextBody: 'Thanks.\nref:00D1!500A:ref' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Thanks.\nref:00D1!500A:ref [signature 8-25]']],
    ['with the new mark', { TextBody: 'Thanks.\n[thread::aB-c_9::]' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Thanks.\n[thread::aB-c_9::] [signature 8-26]']],
    ['with marks amid words', { TextBody: 'See thread::a1:: and ref:_b.c:ref there' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: See thread::a1:: and ref:_b.c:ref there [signature 4-16] [signature 21-33]']],
    ['with no mark', { TextBody: 'See thread: a1 and ref: b' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: See thread: a1 and ref: b']],
    ['with a mark inside a quotation', { TextBody: 'Thanks.\n\n> It is fixed.\n> ref:_00D1.500A:ref' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Thanks.\n\n> It is fixed.\n> ref:_00D1.500A:ref [quoted 9-44]']],
    ['with a mark right before a quotation', { TextBody: 'Thanks.\nref:_00D1.500A:ref\n> It is fixed.' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Thanks.\nref:_00D1.500A:ref\n> It is fixed. [signature 8-26] [quoted 27-41]']],
    ['with a mark and a quotation', { TextBody: 'Thanks.\nref:_00D1.500A:ref\n\n> It is fixed.' }, ['customer 2026-03-01T08:00:00.000+00:00 by Noor #02s1: Thanks.\nref:_00D1.500A:ref\n\n> It is fixed. [signature 8-26] [quoted 28-42]']],
  ])('%s', (_what, more, expected) => expect(lines([email(more)]).slice(1)).toEqual(expected));
});

describe('records of Salesforce', () => {
  const entry = (more: object): object => ({ Id: '0X1', ConversationId: 'c1', ActorType: 'EndUser', ActorName: 'Noor', EntryType: 'Text', Message: 'Any news?', EntryTime: '2026-03-01T08:00:00Z', ...more });
  it.each<[what: string, payload: unknown, expected: string[]]>([
    ['one record', email({}), ['= 500A, email', customer]],
    ['a list', [email({})], ['= 500A, email', customer]],
    ['a query', { records: [email({})], done: true }, ['= 500A, email', customer]],
    ['a query that goes on', { records: [email({})], done: false }, ['= 500A, email', customer, further]],
    ['the pages of a query', [{ records: [email({})], done: false }, { records: [email({ Id: '02s2', Incoming: false, MessageDate: '2026-03-01T09:00:00Z' })], done: true }], ['= 500A, email', customer, 'agent 2026-03-01T09:00:00Z by Noor #02s2: Where is my order?']],
    ['emails of two cases', [email({}), email({ Id: '02s2', ParentId: '500B' }), email({ Id: '02s3', Incoming: false })], ['= 500A, email', customer, 'agent 2026-03-01T08:00:00.000+00:00 by Noor #02s3: Where is my order?', '= 500B, email', 'customer 2026-03-01T08:00:00.000+00:00 by Noor #02s2: Where is my order?']],
    ['an email with a related record', [email({ ParentId: null, RelatedToId: '001R' })], ['= 001R, email', customer]],
    ['an email of no case', [email({ ParentId: undefined })], ['= no id, email', customer]],
    ['emails in the wrong order', [email({}), email({ Id: '02s2', MessageDate: '2026-03-01T07:00:00Z' })], ['= 500A, email', 'customer 2026-03-01T07:00:00Z by Noor #02s2: Where is my order?', customer, '! order at records: The messages were not in the order of their times and have been put in order.']],
    ['something that is no record', [email({}), 'x', null], ['= 500A, email', customer, '= no id, email', '! skipped-item at records[1]: Left out: expected a record, found a string.', '! skipped-item at records[2]: Left out: expected a record, found null.', '- 2 item']],
    ['nothing', { records: [] }, []],
    ['a record with HTML alone', { HtmlBody: '<p>Hi</p>' }, ['= no id, email', 'other: Hi', unknown]],
    ['a record with text alone', { TextBody: 'Hi' }, ['= no id, email', 'other: Hi', unknown]],
    ['a record with a chat alone', { Body: '( 1s ) Agent: Hi' }, ['= no id, chat', 'agent by Agent: Hi']],
    ['a record with an address alone', { FromAddress: 'a@b.example' }, ['= no id, email', '! skipped-item at records[0]: Left out: this email has no words.', '- 1 email']],
    ['another object', { cases: [] }, ['bad-input: records: Expected EmailMessage records of Salesforce, found an object with cases. Query them with SELECT Id, ParentId, Incoming, TextBody, FromName, MessageDate FROM EmailMessage.']],
    ['text', '"hello"', ['bad-input: records: Expected EmailMessage records of Salesforce, found a string. Query them with SELECT Id, ParentId, Incoming, TextBody, FromName, MessageDate FROM EmailMessage.']],
    ['entries', { records: [entry({})] }, ['= c1, chat', 'customer 2026-03-01T08:00:00Z by Noor #0X1: Any news?']],
    ['an entry that goes on', { records: [entry({})], done: false }, ['= c1, chat', 'customer 2026-03-01T08:00:00Z by Noor #0X1: Any news?', further]],
  ])('%s', (_what, payload, expected) => expect(lines(payload)).toEqual(expected));
  it.each<[what: string, more: object, expected: string[]]>([
    ['of a visitor', { ActorType: 'Visitor' }, ['customer 2026-03-01T08:00:00Z by Noor #0X1: Any news?']], ['of an agent', { ActorType: 'Agent' }, ['agent 2026-03-01T08:00:00Z by Noor #0X1: Any news?']], ['of a supervisor', { ActorType: 'SUPERVISOR' }, ['agent 2026-03-01T08:00:00Z by Noor #0X1: Any news?']], ['of a bot', { ActorType: 'Bot' }, ['bot 2026-03-01T08:00:00Z by Noor #0X1: Any news?']],
    ['of a chatbot', { ActorType: 'chatbot' }, ['bot 2026-03-01T08:00:00Z by Noor #0X1: Any news?']], ['of the system', { ActorType: 'System' }, ['system 2026-03-01T08:00:00Z by Noor #0X1: Any news?']], ['of somebody else', { ActorType: 'Router' }, ['other 2026-03-01T08:00:00Z by Noor #0X1: Any news?', '! guessed-role at records[0].ActorType: Read as role other: the entry does not say who wrote it.']], ['of an actor that is a number', { ActorType: 3 }, ['other 2026-03-01T08:00:00Z by Noor #0X1: Any news?', '! guessed-role at records[0].ActorType: Read as role other: the entry does not say who wrote it.']],
    ['of a sender', { ActorType: null, ActorName: null, sender: { role: 'Agent', subject: 'levi' } }, ['agent 2026-03-01T08:00:00Z by levi #0X1: Any news?']],
    ['without words', { Message: '  ' }, ['! skipped-item at records[0]: Left out: this message has no words.', '- 1 message']], ['without a message', { Message: null }, ['! skipped-item at records[0]: Left out: this message has no words.', '- 1 message']], ['with words of the API', { Message: null, messageText: ' Hello? ' }, ['customer 2026-03-01T08:00:00Z by Noor #0X1: Hello?']],
    ['that is an event', { EntryType: 'ParticipantChanged' }, ['- 1 ParticipantChanged']], ['that is a message', { EntryType: 'StaticContentMessage' }, ['customer 2026-03-01T08:00:00Z by Noor #0X1: Any news?']], ['without a type', { EntryType: null }, ['customer 2026-03-01T08:00:00Z by Noor #0X1: Any news?']],
    ['with the clock of the client', { EntryTime: null, clientTimestamp: 1772352060000 }, ['customer 2026-03-01T08:01:00Z by Noor #0X1: Any news?']], ['with the clock of the server', { EntryTime: null, serverReceivedTimestamp: 1772352120000 }, ['customer 2026-03-01T08:02:00Z by Noor #0X1: Any news?']],
    ['with an id of the API', { Id: null, EntryId: 'E1' }, ['customer 2026-03-01T08:00:00Z by Noor #E1: Any news?']], ['with an identifier', { Id: null, identifier: 'u-1' }, ['customer 2026-03-01T08:00:00Z by Noor #u-1: Any news?']],
  ])('an entry %s', (_what, more, expected) => expect(lines([entry(more)]).slice(1)).toEqual(expected));
  it.each<[what: string, record: object, expected: string[]]>([
    ['an actor and a message', { ActorType: 'Agent', Message: 'Hi' }, ['= no id, chat', 'agent: Hi']],
    ['an actor and a type', { ActorType: 'Agent', EntryType: 'Text' }, ['= no id, chat', '! skipped-item at records[0]: Left out: this message has no words.', '- 1 message']],
    ['a sender and words', { sender: { role: 'Agent' }, messageText: 'Hi' }, ['= no id, chat', 'agent: Hi']],
    ['a sender and an identifier', { sender: { role: 'Agent' }, identifier: 'u1' }, ['bad-input: records: Expected EmailMessage records of Salesforce, found an object with sender, identifier. Query them with SELECT Id, ParentId, Incoming, TextBody, FromName, MessageDate FROM EmailMessage.']],
    ['an actor alone', { ActorType: 'Agent' }, ['= no id, email', '! skipped-item at records[0]: Left out: this email has no words.', '- 1 email']],
    ['words without a sender', { sender: 'levi', messageText: 'Hi' }, ['= no id, email', '! skipped-item at records[0]: Left out: this email has no words.', '- 1 email']],
  ])('are told by %s', (_what, record, expected) => expect(lines(record)).toEqual(expected));
});

describe('a chat of Salesforce', () => {
  const started = '<p align="center">Chat Started: Sunday, March 01, 2026, 08:00:00 (+0000)</p>';
  const joined = '<p align="center">Agent Levi V</p>';
  const chat = (Body: unknown, more: object = {}): object => ({ Id: '570A', StartTime: '2026-03-01T08:00:00Z', Body, ...more });
  it.each<[what: string, record: object, expected: string[]]>([
    ['with an agent who is announced', chat(`${started}${joined}( 5s ) Levi: Good day.<br>( 1m 5s ) Sam: Hi!`), ['= 570A, chat', 'agent 2026-03-01T08:00:05.000Z by Levi: Good day.', 'customer 2026-03-01T08:01:05.000Z by Sam: Hi!', sam, '- 2 event']],
    ['with hours, and without spaces', chat(`${joined}(1h2m3s) Levi: Good day.<br>(  10h  20m  ) Sam: Hi!<br>(90s)Sam:Hi?`), ['= 570A, chat', 'agent 2026-03-01T09:02:03.000Z by Levi: Good day.', 'customer 2026-03-01T18:20:00.000Z by Sam: Hi!\n(90s)Sam:Hi?', sam, '- 1 event']],
    ['with a time of no parts', chat(`${joined}() Levi: Good day.<br>( ) Sam: Hi!`), ['= 570A, chat', 'agent 2026-03-01T08:00:00.000Z by Levi: Good day.', 'customer 2026-03-01T08:00:00.000Z by Sam: Hi!', sam, '- 1 event']],
    ['with long numbers', chat(`${joined}( 100h 100m 100000s ) Levi: Good day.`), ['= 570A, chat', 'agent 2026-03-06T17:26:40.000Z by Levi: Good day.', '- 1 event']],
    ['with a name alone', chat(`${joined}( 1s ) Levi:<br>Good day.<br>( 2s ) Sam:`), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Levi: Good day.', sam, '! skipped-item at records[0].Body line 2: Left out: this message has no words.', '- 1 event', '- 1 message']],
    ['with an agent by the whole name', chat(`${joined}( 1s ) levi v: Good day.<br>( 2s ) Lev: Hi`), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by levi v: Good day.', 'customer 2026-03-01T08:00:02.000Z by Lev: Hi', '! guessed-role at records[0].Body: Lev was read as the customer. Name the agents: { agents: ["Lev"] }.', '- 1 event']],
    ['of an owner', chat('( 1s ) Ana: Good day.<br>( 2s ) Sam: Hi!', { Owner: { Name: 'Ana Braun' } }), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Ana: Good day.', 'customer 2026-03-01T08:00:02.000Z by Sam: Hi!', sam]],
    ['of nobody who is known', chat('( 1s ) Ana: Good day.<br>( 2s ) Sam: Hi!'), ['= 570A, chat', 'other 2026-03-01T08:00:01.000Z by Ana: Good day.', 'other 2026-03-01T08:00:02.000Z by Sam: Hi!', '! guessed-role at records[0].Body: Ana, Sam were read as role other. Name the agents: { agents: ["Ana"] }.']],
    ['with words that only mention an agent', chat('<p align="center">The Agent Levi left</p>( 1s ) Levi: Bye.'), ['= 570A, chat', 'other 2026-03-01T08:00:01.000Z by Levi: Bye.', '! guessed-role at records[0].Body: Levi was read as role other. Name the agents: { agents: ["Levi"] }.', '- 1 event']],
    ['with lines that go on', chat(`${joined}( 1s ) Levi: Good day.<br><br>  How can I help?<br>( 2s ) Sam: Hi!`), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Levi: Good day.\nHow can I help?', 'customer 2026-03-01T08:00:02.000Z by Sam: Hi!', sam, '- 1 event']],
    ['with words before the first', chat(`Hello${joined}( 1s ) Levi: Good day.`), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Levi: Good day.', '! skipped-item at records[0].Body: Left out: these words stand before the first message.', '- 1 line', '- 1 event']],
    ['with a line in the middle of it', chat(`${joined}( 1s ) Levi: Good day.<p style="text-align:center;">Chat Ended</p>( 2s ) Levi: Still there?`), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Levi: Good day.', 'agent 2026-03-01T08:00:02.000Z by Levi: Still there?', '- 2 event']],
    ['without words', chat(''), ['= 570A, chat']],
    ['of a body that is a number', chat(5), ['= 570A, chat']],
    ['without a start', chat(`${joined}( 1s ) Levi: Good day.`, { StartTime: null, CreatedDate: '2026-03-01T07:00:00Z' }), ['= 570A, chat', 'agent 2026-03-01T07:00:01.000Z by Levi: Good day.', '- 1 event']],
    ['without any time', chat(`${joined}( 1s ) Levi: Good day.`, { StartTime: null }), ['= 570A, chat', 'agent by Levi: Good day.', '- 1 event']],
    ['in plain text', chat('( 1s ) Agent Ana: Good day.\n( 2s ) Sam: It is late: very.'), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Agent Ana: Good day.', 'customer 2026-03-01T08:00:02.000Z by Sam: It is late: very.', sam]],
    ['with what is no time', chat(`${joined}( 1s ) Levi: Good day.<br>(soon) Sam: Hi!<br>( 5d ) Sam: Hi?`), ['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Levi: Good day.\n(soon) Sam: Hi!\n( 5d ) Sam: Hi?', '- 1 event']],
  ])('%s', (_what, record, expected) => expect(lines([record])).toEqual(expected));
  it('takes the names that the caller gives', () => expect(told(() => fromSalesforce([chat('( 1s ) Ana: Good day.<br>( 2s ) Sam: Hi!')], { agents: ['ana'] }))).toEqual(['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Ana: Good day.', 'customer 2026-03-01T08:00:02.000Z by Sam: Hi!']));
  it('is a conversation by itself, beside emails', () => expect(lines([chat('( 1s ) Agent: a'), email({}), chat('( 1s ) Agent: b', { Id: '570B' })])).toEqual(['= 570A, chat', 'agent 2026-03-01T08:00:01.000Z by Agent: a', '= 500A, email', customer, '= 570B, chat', 'agent 2026-03-01T08:00:01.000Z by Agent: b']));
});

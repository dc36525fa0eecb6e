import { describe, expect, it } from 'vitest';
import { fromWhatsApp, type WhatsAppOptions } from '../../../src/formats';
import { isoDate, orderOfDates, readWhatsAppLine } from '../../../src/formats/whatsapp-line';
import { told } from './lines';

const lines = (text: string, options: WhatsAppOptions = { agents: ['Levi'] }): string[] => told(() => fromWhatsApp(text, options));
const after = (words: string): string[] => lines(`13/04/2026, 10:01 - Levi: Hello?\n13/04/2026, 10:02 - Noor: ${words}`).slice(2);
const head = '= no id, chat';
const broke = 'customer 2026-04-13T10:02:00 by Noor: It broke.';
const left = '! skipped-item at line 2: Left out: this message has no words.';
const gone = '! redacted at line 2: Left out: this message was deleted.';

describe('the beginning of an entry of WhatsApp', () => {
  it.each<[line: string, read: [date: string, time: string, name: string | undefined, text: string] | undefined]>([
    ['[13/04/2026, 10:02:11] Noor: Hello', ['13 4 2026', '10:02:11', 'Noor', 'Hello']], ['13.4.26, 9:02 - Noor: Hello', ['13 4 26', '09:02:00', 'Noor', 'Hello']], ['13-04-2026 09.02.11 - Noor: Hello', ['13 4 2026', '09:02:11', 'Noor', 'Hello']], ['4/13/26, 1:02 PM - Noor: Hello', ['4 13 26', '13:02:00', 'Noor', 'Hello']], ['4/13/26, 1:02 a.m. - Noor: Hello', ['4 13 26', '01:02:00', 'Noor', 'Hello']],
    ['4/13/26, 1:02 p. m. - Noor: Hello', ['4 13 26', '13:02:00', 'Noor', 'Hello']], ['4/13/26, 1:02pm - Noor: Hello', ['4 13 26', '13:02:00', 'Noor', 'Hello']], ['4/13/26, 1:02\u202fPM - Noor: Hello', ['4 13 26', '13:02:00', 'Noor', 'Hello']], ['4/13/26, 12:59 AM - Noor: Hello', ['4 13 26', '00:59:00', 'Noor', 'Hello']], ['4/13/26, 12:00 PM - Noor: Hello', ['4 13 26', '12:00:00', 'Noor', 'Hello']],
    ['13/04/2026,  10:02  -  Noor: Hello', ['13 4 2026', '10:02:00', 'Noor', 'Hello']], ['13/04/2026, 10:02 \u2013 Noor: Hello', ['13 4 2026', '10:02:00', 'Noor', 'Hello']], ['13/04/2026, 23:59:59 - Noor: Hello', ['13 4 2026', '23:59:59', 'Noor', 'Hello']], ['2026/04/13, 00:00 - Noor: Hello', ['2026 4 13', '00:00:00', 'Noor', 'Hello']],
    ['13/04/2026, 24:02 - Noor: Hello', undefined], ['13/04/2026, 10:60 - Noor: Hello', undefined], ['13/04/2026, 10:02:60 - Noor: Hello', undefined], ['13/04/2026, 10:02 -Noor: Hello', undefined], ['13/04/2026, 10:02- Noor: Hello', undefined],
    ['13/04/2026 10:02 Noor: Hello', undefined], ['On 13/04/2026, 10:02 - Noor: Hello', undefined], ['13/04.2026, 10:02 - Noor: Hello', undefined], ['13/04/20261, 10:02 - Noor: Hello', undefined], ['13/04/2026, 10:2 - Noor: Hello', undefined], ['13/04/2026x10:02 - Noor: Hello', undefined],
    ['[13/04/2026, 10:02]Noor: Hello', ['13 4 2026', '10:02:00', 'Noor', 'Hello']], ['[13/04/2026, 10:02] ~Noor: Hello', ['13 4 2026', '10:02:00', 'Noor', 'Hello']], ['[13/04/2026, 10:02] ~  Noor B: Hello', ['13 4 2026', '10:02:00', 'Noor B', 'Hello']], ['[13/04/2026, 10:02] Noor ~ B: Hello', ['13 4 2026', '10:02:00', 'Noor ~ B', 'Hello']],
    ['13/04/2026, 10:02 - Noor:', ['13 4 2026', '10:02:00', 'Noor', '']], ['13/04/2026, 10:02 - : Hello', ['13 4 2026', '10:02:00', undefined, ': Hello']], ['13/04/2026, 10:02 - at 10:30 then', ['13 4 2026', '10:02:00', undefined, 'at 10:30 then']], ['13/04/2026, 10:02 - Noor:hello', ['13 4 2026', '10:02:00', undefined, 'Noor:hello']],
    [`13/04/2026, 10:02 - ${'N'.repeat(79)}: Hello`, ['13 4 2026', '10:02:00', 'N'.repeat(79), 'Hello']], [`13/04/2026, 10:02 - ${'N'.repeat(80)}: Hello`, ['13 4 2026', '10:02:00', undefined, `${'N'.repeat(80)}: Hello`]],
    ['13/04/2026, 10:02 - \u2068Noor\u2069: Hello\u00a0there', ['13 4 2026', '10:02:00', 'Noor', 'Hello there']],
  ])('%j', (line, read) => {
    const found = readWhatsAppLine(line);
    expect(found === undefined ? undefined : [found.date.join(' '), found.time, found.name, found.text]).toEqual(read);
  });
  it.each<[words: string]>([
    ['Levi created group "Order: late"'], ['Levi created this group: x'], ['Levi changed the subject to: x'], ['Levi changed this group: x'], ['Levi changed their phone number: x'], ['Levi changed to: x'], ['Levi added Noor: x'], ['Levi removed Noor: x'],
    ['Noor left: x'], ['Noor joined: x'], ['You were added: x'], ['Messages are end-to-end encrypted: x'], ['Your security code: x'], ['Levi pinned a message: x'], ['Levi turned on disappearing messages: x'],
  ])('%j is WhatsApp’s own', (words) => expect(readWhatsAppLine(`13/04/2026, 10:02 - ${words}`)?.name).toBeUndefined());
  it('takes a name with a colon from the caller, in any case', () => {
    expect(['Desk: North', 'desk: north', 'Desk', 'North'].map((known) => readWhatsAppLine('13/04/2026, 10:02 - Desk: North: Hello', [known])?.name)).toEqual(['Desk: North', 'Desk: North', 'Desk', 'Desk']);
    expect(readWhatsAppLine('13/04/2026, 10:02 - Noor: Desk: North: Hello', ['Desk: North'])?.name).toBe('Noor');
  });
  it.each<[line: string, automatic: boolean]>([
    ['[13/04/2026, 10:02:11] Help: \u200eMessages are safe.', true], ['[13/04/2026, 10:02:11] Help:\u200eMessages are safe.', true], ['\u200e[13/04/2026, 10:02:11] Noor: Hello', false], ['[13/04/2026, 10:02:11] Noor: Hello \u200e there: \u200ehm', false],
  ])('%j is automatic: %s', (line, automatic) => expect(readWhatsAppLine(line)?.automatic).toBe(automatic));
});

describe('the dates of WhatsApp', () => {
  it.each<[dates: [number, number, number][], order: string | undefined]>([
    [[[32, 1, 1]], 'ymd'], [[[31, 1, 26]], 'dmy'], [[[1, 31, 26]], 'mdy'], [[[31, 1, 26], [1, 31, 26]], undefined], [[[5, 5, 26]], 'dmy'], [[[5, 5, 26], [6, 7, 26]], undefined], [[[12, 12, 26], [12, 11, 26]], undefined],
  ])('%j are in order %s', (dates, order) => expect(orderOfDates(dates)).toBe(order));
  it.each<[date: [number, number, number], order: 'dmy' | 'mdy' | 'ymd', iso: string | undefined]>([
    [[1, 1, 0], 'dmy', '2000-01-01'], [[1, 1, 99], 'dmy', '2099-01-01'], [[1, 1, 100], 'dmy', undefined], [[1, 1, 1000], 'dmy', '1000-01-01'], [[31, 12, 26], 'dmy', '2026-12-31'], [[1, 13, 26], 'dmy', undefined], [[1, 0, 26], 'dmy', undefined], [[31, 4, 26], 'dmy', undefined], [[30, 4, 26], 'dmy', '2026-04-30'], [[4, 30, 26], 'mdy', '2026-04-30'], [[26, 4, 30], 'ymd', '2026-04-30'], [[28, 2, 1900], 'dmy', '1900-02-28'],
  ])('%j in order %s is %s', (date, order, iso) => expect(isoDate(date, order)).toBe(iso));
});

describe('a chat of WhatsApp', () => {
  it.each<[words: string, expected: string[]]>([
    ['It broke.', [broke]], ['<Media omitted>', [left, '- 1 media']], ['<attached: 0001-PHOTO.jpg>', [left, '- 1 media']], ['<attached: >', [left, '- 1 media']], ['image omitted', [left, '- 1 media']], ['contact card  omitted', [left, '- 1 media']], ['GIF omitted', [left, '- 1 media']], ['the image omitted', ['customer 2026-04-13T10:02:00 by Noor: the image omitted']], ['image omitted here', ['customer 2026-04-13T10:02:00 by Noor: image omitted here']],
    ['<Medien ausgeschlossen>', [left, '- 1 media']], ['<b>', ['customer 2026-04-13T10:02:00 by Noor: <b>']], ['<a b> c', ['customer 2026-04-13T10:02:00 by Noor: <a b> c']], ['null', [left, '- 1 media']], ['nullified', ['customer 2026-04-13T10:02:00 by Noor: nullified']], ['a null', ['customer 2026-04-13T10:02:00 by Noor: a null']],
    ['IMG-1.jpg (file attached)', [left, '- 1 media']], ['IMG-1.jpg (file attached) see', ['customer 2026-04-13T10:02:00 by Noor: IMG-1.jpg (file attached) see']], ['IMG-1.jpg (file attached)\nSee the crack', ['customer 2026-04-13T10:02:00 by Noor: See the crack']], ['See\nimage omitted\nthere', ['customer 2026-04-13T10:02:00 by Noor: See\nthere']],
    ['Missed voice call', ['- 1 call']], ['Silenced video call', ['- 1 call']], ['voice call', ['- 1 call']], ['Voice call, 3 min', ['- 1 call']], ['Video call. No answer', ['- 1 call']], ['Missed voice call at 10:15', ['- 1 call']], ['I missed a voice call', ['customer 2026-04-13T10:02:00 by Noor: I missed a voice call']], ['voice calls', ['customer 2026-04-13T10:02:00 by Noor: voice calls']], [`voice call ${'x'.repeat(61)}`, ['customer 2026-04-13T10:02:00 by Noor: voice call xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
    ['This message was deleted', [gone, '- 1 deleted']], ['You deleted this message.', [gone, '- 1 deleted']], ['This message was deleted by admin Levi', [gone, '- 1 deleted']], ['This message was deleted, why?', ['customer 2026-04-13T10:02:00 by Noor: This message was deleted, why?']], ['Why: this message was deleted', ['customer 2026-04-13T10:02:00 by Noor: Why: this message was deleted']],
    ['Oh no. <This message was edited>', ['customer 2026-04-13T10:02:00 by Noor: Oh no.']], ['Oh <this message was edited> no', ['customer 2026-04-13T10:02:00 by Noor: Oh <this message was edited> no']],
    ['\u200eHello', ['- 1 system']], ['', [left, '- 1 media']], ['\nHello?\u200e \n  there\u200f', ['customer 2026-04-13T10:02:00 by Noor: Hello?\n  there']],
  ])('with %j', (words, expected) => expect(after(words)).toEqual(expected));
  it.each<[what: string, text: string, options: WhatsAppOptions, expected: string[]]>([
    ['what stands before it', 'Chat with Noor\n\nof April\n13/04/2026, 10:02 - Noor: It broke.', {}, [head, 'other 2026-04-13T10:02:00 by Noor: It broke.', '! guessed-role at names: Noor was read as role other. Name the agents: { agents: ["Noor"] }.', '! skipped-item at line 1: Left out: these words stand before the first message.', '- 1 line']],
    ['blank lines before it', '\n \n13/04/2026, 10:02 - Noor: It broke.', { agents: ['Levi'] }, [head, broke]],
    ['no line of it', 'Hello\nthere', {}, ['bad-input: line 1: Expected a chat exported from WhatsApp, with lines such as "13/04/2026, 10:02 - Sam: Hello?".']],
    ['dates in an order that is not proven', '3/4/26, 10:02 - Noor: It broke.', { agents: ['Levi'] }, [head, 'customer by Noor: It broke.', '! unreadable-time at line 1: The dates do not prove whether day or month comes first, so turns have no time. Say { dateOrder: \'dmy\' } or \'mdy\'.']],
    ['dates in an order that the caller tells', '3/4/26, 10:02 - Noor: It broke.', { agents: ['Levi'], dateOrder: 'mdy' }, [head, 'customer 2026-03-04T10:02:00 by Noor: It broke.']],
    ['a date that is none', '31/4/26, 10:02 - Noor: It broke.', { agents: ['Levi'], dateOrder: 'dmy' }, [head, 'customer by Noor: It broke.']],
    ['what WhatsApp says', '13/04/2026, 10:02 - Noor left\n13/04/2026, 10:03 - Noor: It broke.', { agents: ['Levi'] }, [head, 'customer 2026-04-13T10:03:00 by Noor: It broke.', '- 1 system']],
    ['what WhatsApp says in a name', '[13/04/2026, 10:02:11] Help: \u200eThis chat is with a business.\n[13/04/2026, 10:03:11] Noor: It broke.', { agents: ['Levi'] }, [head, 'customer 2026-04-13T10:03:11 by Noor: It broke.', '- 1 system']],
    ['a picture in a name', '[13/04/2026, 10:02:11] Noor: \u200eimage omitted', { agents: ['Levi'] }, [head, '! skipped-item at line 1: Left out: this message has no words.', '- 1 media']],
    ['nobody who is known', '13/04/2026, 10:02 - Noor: It broke.\n13/04/2026, 10:03 - Levi: Oh no.', {}, [head, 'other 2026-04-13T10:02:00 by Noor: It broke.', 'other 2026-04-13T10:03:00 by Levi: Oh no.', '! guessed-role at names: Noor, Levi were read as role other. Name the agents: { agents: ["Noor"] }.']],
    ['a customer who is known', '13/04/2026, 10:02 - Noor: It broke.\n13/04/2026, 10:03 - Levi: Oh no.', { customers: ['Noor'] }, [head, broke, 'agent 2026-04-13T10:03:00 by Levi: Oh no.', '! guessed-role at names: Levi was read as the agent. Name the agents: { agents: ["Levi"] }.']],
    ['a customer with a colon', '13/04/2026, 10:02 - Shop: Noor: It broke.\n13/04/2026, 10:03 - Levi: Oh no.', { customers: ['Shop: Noor'] }, [head, 'customer 2026-04-13T10:02:00 by Shop: Noor: It broke.', 'agent 2026-04-13T10:03:00 by Levi: Oh no.', '! guessed-role at names: Levi was read as the agent. Name the agents: { agents: ["Levi"] }.']],
    ['lines that end in every way', '13/04/2026, 10:02 - Noor: It\r\nbroke.\rYes.\nYes.', { agents: ['Levi'] }, [head, 'customer 2026-04-13T10:02:00 by Noor: It\nbroke.\nYes.\nYes.']],
  ])('with %s', (_what, text, options, expected) => expect(lines(text, options)).toEqual(expected));
});

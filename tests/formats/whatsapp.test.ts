import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromWhatsApp } from '../../src/formats/whatsapp';
import { isoDate, orderOfDates, readWhatsAppLine } from '../../src/formats/whatsapp-line';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const options = { agents: ['Levi'] };

describe('readWhatsAppLine', () => {
  it.each<[line: string, time: string, name: string | undefined, text: string]>([
    ['[13/04/2026, 10:02:11] Noor: Hello', '10:02:11', 'Noor', 'Hello'],
    ['\u200e[13/04/26, 10:02:11\u202fPM] ~\u202fNoor: \u200eimage omitted', '22:02:11', 'Noor', 'image omitted'],
    ['4/13/26, 12:02\u202fAM - Noor: 10:30 is fine: really', '00:02:00', 'Noor', '10:30 is fine: really'],
    ['13.04.26, 10:02 - +49 170 000: Hello', '10:02:00', '+49 170 000', 'Hello'],
    ['13.04.2026 10:02 \u2013 Noor: Hello', '10:02:00', 'Noor', 'Hello'],
    ['2026-04-13, 12:05 p.m. - Noor: Hello', '12:05:00', 'Noor', 'Hello'],
    ['13/04/2026, 10:02 - Messages and calls are end-to-end encrypted. Tap to learn more: here', '10:02:00', undefined, 'Messages and calls are end-to-end encrypted. Tap to learn more: here'],
    ['13/04/2026, 10:02 - Noor changed the subject to "Order: late"', '10:02:00', undefined, 'Noor changed the subject to "Order: late"'],
    ['13/04/2026, 10:02 - Left Bank Kettles: Hello', '10:02:00', 'Left Bank Kettles', 'Hello'],
    ['13/04/2026, 10:02 - Noor left', '10:02:00', undefined, 'Noor left'],
    ['13/04/2026, 10:02 - Noor:', '10:02:00', 'Noor', ''],
  ])('reads %j', (line, time, name, text) => expect(readWhatsAppLine(line)).toMatchObject({ time, text, name }));
  it.each(['Hello', '13/04/2026 is the day', '', '10:02 - Noor: a', '13/04/2026, 25:02 - Noor: a', '13/04-2026, 10:02 - Noor: a'])('goes on with %j', (line) => expect(readWhatsAppLine(line)).toBeUndefined());
});

describe('dates', () => {
  it.each<[dates: [number, number, number][], order: string | undefined]>([
    [[[13, 4, 26]], 'dmy'], [[[4, 13, 26]], 'mdy'], [[[3, 4, 26]], undefined], [[[3, 3, 26], [4, 4, 26]], 'dmy'], [[[2026, 4, 3]], 'ymd'], [[[3, 4, 26], [31, 12, 26]], 'dmy'], [[[13, 13, 26]], undefined], [[], 'dmy'],
  ])('%j are in order %s', (dates, order) => expect(orderOfDates(dates)).toBe(order));
  it.each<[date: [number, number, number], order: 'dmy' | 'mdy' | 'ymd', iso: string | undefined]>([
    [[29, 2, 24], 'dmy', '2024-02-29'], [[29, 2, 26], 'dmy', undefined], [[4, 13, 2026], 'mdy', '2026-04-13'], [[2026, 4, 13], 'ymd', '2026-04-13'], [[0, 1, 26], 'dmy', undefined], [[1, 1, 999], 'dmy', undefined],
  ])('%j in %s is %s', (date, order, iso) => expect(isoDate(date, order)).toBe(iso));
});

describe('fromWhatsApp', () => {
  it('reads a chat, and counts what is no message', () => {
    const { conversation, warnings, skipped } = fromWhatsApp([
      '13/04/2026, 10:00 - Messages and calls are end-to-end encrypted.', '13/04/2026, 10:02 - Noor: It broke.', 'Again!', '', 'Really.', '13/04/2026, 10:03 - Noor: <Media omitted>',
      '13/04/2026, 10:04 - Noor: IMG-1.jpg (file attached)', 'See the crack', '13/04/2026, 10:05 - Noor: This message was deleted', '13/04/2026, 10:09 - Levi: Oh no. <This message was edited>',
    ].join('\r\n'), options);
    expect(conversation).toEqual({ channel: 'chat', turns: [
      { role: 'customer', text: 'It broke.\nAgain!\n\nReally.', at: '2026-04-13T10:02:00', author: 'Noor' },
      { role: 'customer', text: 'See the crack', at: '2026-04-13T10:04:00', author: 'Noor' },
      { role: 'agent', text: 'Oh no.', at: '2026-04-13T10:09:00', author: 'Levi' },
    ] });
    expect(skipped).toEqual({ system: 1, media: 1, deleted: 1 });
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['skipped-item line 6', 'redacted line 9']);
  });
  it('gives no times where the dates can be read in two ways, unless told', () => {
    const text = '3/4/26, 10:02 AM - Noor: Hello?\n3/5/26, 10:03 PM - Levi: Hi.';
    const { conversation, warnings } = fromWhatsApp(text, options);
    expect(conversation.turns.map(({ at }) => at)).toEqual([undefined, undefined]);
    expect(warnings.map(({ code }) => code)).toEqual(['unreadable-time']);
    expect(fromWhatsApp(text, { ...options, dateOrder: 'mdy' }).conversation.turns.map(({ at }) => at)).toEqual(['2026-03-04T10:02:00', '2026-03-05T22:03:00']);
    expect(fromWhatsApp(text, { ...options, dateOrder: 'dmy' }).conversation.turns[1]?.at).toBe('2026-05-03T22:03:00');
  });
  it('tells by names alone, or says that it cannot', () => {
    expect(fromWhatsApp('13/4/26, 10:02 - Noor: a\n13/4/26, 10:03 - Kettle Support: b').conversation.turns.map(({ role }) => role)).toEqual(['customer', 'agent']);
    expect(fromWhatsApp('13/4/26, 10:02 - Noor: a\n13/4/26, 10:03 - Levi: b').warnings[0]?.code).toBe('guessed-role');
  });
  it.each(['', ' \n', 'Agent: Hello', '{"a": 1}'])('does not take %j', (text) => expect(() => fromWhatsApp(text)).toThrow(expect.objectContaining({ code: 'bad-input' })));
  it('throws nothing but its own error, and is quick', () => {
    const piece = fc.constantFrom('13/04/26, 10:02 - Noor: a', '[1/2/26, 1:02:03 PM] Levi: b', '\n', '\u200e', ':', ' - ', '99/99/99, 10:02 - x: y', '<Media omitted>');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))), (text) => {
      try { fromWhatsApp(text); } catch (error) { expect(error).toBeInstanceOf(GoodturnError); }
    }));
    const begun = performance.now();
    fromWhatsApp(`13/04/26, 10:02 - Noor: ${'a '.repeat(100_000)}\n${'1/'.repeat(50_000)}\n${'\n'.repeat(50_000)}`);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

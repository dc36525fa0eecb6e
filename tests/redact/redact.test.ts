import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src';
import { coach } from '../../src/ready';
import { redact, redactConversation, redactReport } from '../../src/redact';
import { applyEdits, joinEdits, movedBack, moveSpan } from '../../src/redact/edits';

describe('redact', () => {
  it.each<[string, string]>([
    ['Write to edda.brunner+x@mail.example.org, please.', 'Write to [email], please.'],
    ['Ring me on +49 171 555 01 99 or (020) 7946 0018.', 'Ring me on [number] or [number].'],
    ['My mobile: 07700900123.', 'My mobile: [number].'],
    ['Local: 555-0199 or 555 2019.', 'Local: [number] or [number].'],
    ['Card 4111 1111 1111 1111, 5500-0000-0000-0004.', 'Card [number], [number].'],
    ['IBAN DE89 3704 0044 0532 0130 00 or GB29NWBK60161331926819.', 'IBAN [number] or [number].'],
    ['Order 48213, order number ORD-2291, booking QX7Z91B, #4821.', 'Order [number], order number [number], booking [number], #[number].'],
    ['Count 3 4111 1111 1111 1111 3, 31926819 - 4111 1111 1111 1111.', 'Count [number] 3, [number].'],
    ['It is 0 7 7 0 0 9 0 0.', 'It is [number].'],
    ['Sort code 20-34-56, account 31926819.', 'Sort code [number], account [number].'],
    ['It is 123-45-6789.', 'It is [number].'],
    ['SW1A 1AA is where I live.', '[number] is where I live.'],
    ['See https://shop.example/reset?token=abc and https://shop.example/help.', 'See [link] and https://shop.example/help.'],
    ['mailto:edda@example.org', '[link]'],
    ['Thanks @edda_b!', 'Thanks [name]!'],
    ['edda@mail@brunner called', '[email] called'],
    ['It came on 03/04/2No. 5026.', 'It came on [number]No. [number].'],
    ['Ask for Be9 9 9 9 9 9 9 there.', 'Ask for Be[number] there.'],
    ['Ask Mr. Be9 9 9 9 9 9 9 there.', 'Ask Mr. [name][number] there.'],
    ['Call 99/99/9999Mr. Berg.', 'Call [number]Mr. [name].'],
    ['Ask on @03/04/2026.', 'Ask on [name]/[number].'],
    ['Reno 5026 and the casino 5026.', 'Reno 5026 and the casino 5026.'],
    ['Hi Edda, this is Tomasz from the shop.', 'Hi [name], this is [name] from the shop.'],
    ['My name is Edda Brunner. Brunner with two n.', 'My name is [name]. [name] with two n.'],
    ['Dear Mr Okonkwo,\nit is on its way.\n\nKind regards,\nSinead O’Hara', 'Dear Mr [name],\nit is on its way.\n\nKind regards,\n[name]'],
    ['I spoke with Emma yesterday.', 'I spoke with [name] yesterday.'],
    ['Best,\nMark\n', 'Best,\n[name]\n'],
  ])('%j becomes %j', (text, wanted) => expect(redact(text)).toBe(wanted));
  it.each<[string]>([
    ['The iPhone 15 costs 799 euros, $12,500.00 or €1.299,00.'], ['Open 24/7, from 9:00 to 17:30, on 2026-03-01 and 01/03/2026.'], ['It took 12500 steps, 10000 mAh and 99.95 %.'],
    ['Since 2019, and again in 2023/24 or 2019-2024.'], ['Flight BA 2490, row 14, seats 3 4 5.'], ['We are 1,000,000 people; version 2.4.0.'], ['Press 1 for sales, 2 for help.'],
    ['I am Sorry. This is Great! It is Monday.'], ['Hi there, thanks again. Dear customer, welcome back.'], ['We will mark the bill in May.'], ['The RTX4090 and the WH-1000 are here.'],
    ['It arrived at 2026-03-01T09:00:00Z.'], ['Thank You cards, Good Luck mugs.'], [''],
  ])('%j stays readable', (text) => expect(redact(text)).toBe(text));
  it('knows the names it is given, whatever their case, and lets brands stay', () => {
    expect(redact('ask EDDA or brunner, edda1990', { names: ['Edda Brunner'] })).toBe('ask [name] or [name], [name]1990');
    expect(redact('Will will call.', { names: ['Will'] })).toBe('[name] will call.');
    expect(redact('Hello Emma, your Emma One is here.', { keep: ['Emma One'] })).toBe('Hello [name], your Emma One is here.');
  });
  it('is done once: what is redacted has nothing more to redact', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...secrets), fc.string())), (parts) => {
      const once = redact(parts.join(' '));
      expect(redact(once)).toBe(once);
    }), { numRuns: 500, seed: 2 });
  });
  it('reads 10 MB of anything in time that grows with it', () => {
    const seconds = (text: string): number => {
      const start = performance.now();
      redact(text);
      return performance.now() - start;
    };
    for (const piece of ['a', '1', '1 ', ' ', '\n', 'no-', 'ab12aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ', 'A', 'Aa', 'Aa ', '@', 'a@', 'https://', '+(', 'regards,\n ', "O'", '1.', 'Hi Aa']) {
      const [small, large] = [50_000, 200_000].map((size) => seconds(piece.repeat(size / piece.length))) as [number, number];
      expect(large, JSON.stringify(piece)).toBeLessThan(Math.max(60, small) * 12);
    }
    expect(redact('x'.repeat(10_000_000)).length).toBe(10_000_000);
  });
});

const secrets = ['edda.b@mail.example', '+44 20 7946 0018', '4111 1111 1111 1111', 'DE89370400440532013000', '00491715550199', 'ORD-48213-77', '31926819', 'https://x.example/a?t=9fQ', '@edda_b'];
const people = ['Edda Brunner', 'Siobhan', 'Nguyen Thi Lan', 'Zoë Ångström', "Aoife O'Rourke", 'Jean-Luc Moreau'];
const frames = [
  (secret: string) => `You should have written to ${secret}.`, (secret: string) => `I'm so sorry, ${secret}, that must be frustrating!`, (secret: string) => `My parcel ${secret} is late again, and I waited all day for ${secret}!!`,
  (secret: string) => `Calm down, ${secret}.`, (secret: string) => `I will call ${secret} by Friday`, (secret: string) => `What is your ${secret}? Is it ${secret}? Why ${secret}?`, (secret: string) => `thanks\n${secret}`, (secret: string) => `<b>${secret}</b> ${secret}`,
  (secret: string) => `You people always do this ${'and then you say the same thing to me again and again '.repeat(2)}with ${secret} and nobody helps`,
];
const loosely = (text: string): string => text.toLowerCase().replace(/\\n|\s+/g, ' ').replace(/[’]/g, "'");

describe('a redacted report', () => {
  const turn = fc.record({ role: fc.constantFrom('agent' as const, 'customer' as const), frame: fc.constantFrom(...frames), secret: fc.nat(), id: fc.option(fc.constantFrom('m1', 'edda.b@mail.example'), { nil: undefined }) });
  it('holds no secret anywhere, and its spans hold in the redacted conversation', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 6 }), fc.subarray(people, { minLength: 1 }), fc.constantFrom(undefined, '+44 20 7946 0018', 'case 77'), (said, authors, id) => {
        const all = [...secrets, ...authors];
        const conversation: Conversation = {
          ...(id === undefined ? {} : { id }), channel: 'chat',
          turns: said.map(({ role, frame, secret, id: own }, index) => ({ role, text: frame(all[secret % all.length]!), author: authors[index % authors.length]!, at: '2026-03-01 edda.b@mail.example', ...(own === undefined ? {} : { id: own }) })),
        };
        const options = { names: authors };
        const raw = coach(conversation, { preview: true, silence: [{ detector: 'tone/courtesy', words: 'thanks', reason: `asked by ${authors[0]!}` }] });
        const report = redactReport(raw, conversation, options);
        const clean = redactConversation(conversation, options);
        const told = loosely(JSON.stringify([report, { ...clean, turns: clean.turns.map(({ at: _at, ...rest }) => rest) }]));
        for (const secret of all) expect(told, secret).not.toContain(loosely(secret));
        for (const author of authors) for (const word of author.split(' ')) expect(told, word).not.toMatch(new RegExp(`(?<!\\p{L})${loosely(word)}(?!\\p{L})`, 'u'));
        for (const { turn: at, span, quote } of [...report.findings, ...report.silenced]) expect(clean.turns[at]!.text.slice(span.start, span.end)).toBe(quote);
        expect(report.findings.map(({ key, detector }) => `${key} ${detector}`).sort()).toEqual(raw.findings.map(({ key, detector }) => `${key} ${detector}`).sort());
        for (const sentence of report.summary.sentences) expect(report.summary.text).toContain(sentence.text);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
  it('stays as it was where there is nothing to take out', () => {
    const conversation: Conversation = { turns: [{ role: 'customer', text: 'Where is my lamp?' }, { role: 'agent', text: 'You should have called. It comes by 10:30.' }] };
    const report = coach(conversation, { preview: true });
    expect(redactReport(report, conversation)).toEqual(report);
    expect(redactConversation(conversation)).toEqual(conversation);
  });
  it('stays in order where two places become one', () => {
    const conversation: Conversation = { turns: [{ role: 'agent', text: 'Calm down, Edda Brunner.' }] };
    const raw = coach(conversation, { preview: true });
    const at = (detector: string, start: number, end: number) => ({ ...raw.findings[0]!, detector, span: { start, end }, quote: conversation.turns[0]!.text.slice(start, end) });
    const both = [at('tone/commanding', 11, 15), at('language/jargon', 16, 23)];
    const { findings, silenced } = redactReport({ ...raw, findings: both, silenced: both.map((one) => ({ ...one, reason: 'known' })) }, conversation, { names: ['Edda Brunner'] });
    for (const list of [findings, silenced]) expect(list.map(({ detector, quote }) => [detector, quote])).toEqual([['language/jargon', '[name]'], ['tone/commanding', '[name]']]);
  });
  it('keeps asides over their passages', () => {
    const text = 'Hi Edda, done.\n> from edda@example.org\nBye';
    const [start, end] = [text.indexOf('>'), text.indexOf('\nBye')];
    const { turns } = redactConversation({ turns: [{ role: 'agent', text, asides: [{ start, end, kind: 'quoted' }] }] });
    expect(turns[0]!.text.slice(turns[0]!.asides![0]!.start, turns[0]!.asides![0]!.end)).toBe('> from [email]');
  });
});

describe('asides that share a secret', () => {
  it('stay in order, so that the conversation can be read', () => {
    const { turns } = redactConversation({ turns: [{ role: 'agent', text: '00000', asides: [{ start: 0, end: 1, kind: 'quoted' }, { start: 1, end: 5, kind: 'signature' }] }] });
    expect(turns[0]!.asides!.map(({ start, end }) => [start, end])).toEqual([[0, 8], [8, 8]]);
  });
});

describe('edits', () => {
  it('lead back to where a place was, and to all that a placeholder stands for', () => {
    const edits = [{ start: 2, end: 4, as: '[name]' as const }, { start: 10, end: 20, as: '[number]' as const }];
    // 0123456789…: ab[name]efghij[number]uv
    const back = (start: number, end: number) => movedBack({ start, end }, edits);
    expect([back(0, 2), back(2, 8), back(4, 5), back(8, 9), back(7, 9), back(14, 22), back(13, 14), back(22, 24), back(0, 24)].map(({ start, end }) => [start, end]))
      .toEqual([[0, 2], [2, 4], [2, 4], [4, 5], [2, 5], [10, 20], [9, 10], [20, 22], [0, 22]]);
  });
  it('move every span to text that holds it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 4 }), fc.nat(30), fc.nat(30), (text, raw, a, b) => {
      const edits = joinEdits(text, raw.map(([start, length]) => ({ start: Math.min(start, text.length), end: Math.min(start + length + 1, text.length), as: '[name]' as const })).filter(({ start, end }) => start < end));
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const span = moveSpan({ start, end }, edits);
      const done = applyEdits(text, edits);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(done.length);
      if (edits.every((one) => one.end <= start || one.start >= end)) expect(done.slice(span.start, span.end)).toBe(text.slice(start, end));
    }), { numRuns: 2000, seed: 4 });
  });
});

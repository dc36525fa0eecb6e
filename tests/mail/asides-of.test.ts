import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asidesOf, withAsides } from '../../src/mail';

vi.setConfig({ testTimeout: 120_000 });

/** The asides of a text: a letter for the kind, and the words. */
const told = (text: string): string[] => asidesOf(text).map(({ kind, start, end }) => `${kind[0]}: ${text.slice(start, end)}`);

describe('what is left alone', () => {
  it.each([
    '', ' ', 'Hello.',
    'On Monday you wrote that it works. It does not.',
    'On Monday I wrote:\nit broke',
    'On 3 March you wrote:\nthe refund is on its way. It is not.',
    'On 3 March 2026 you wrote:\nthe refund is on its way. It is not.',
    'Our manual says on page 12:30 how Ana wrote it.',
    'The note that Ana wrote:\ncall me',
    'From: the way I see it, this is wrong.\nTo: be honest, I am tired.',
    'From: Leeds\nTo: York\nDate: 3 May\nI want to travel on that day.',
    'From Leeds to York, sent on 3 May. Subject to change.',
    '- one\n- two\n-- three\n--- four',
    'Regards to your mother.',
    'Best of all, it works.',
    'Thanks,\n\nI got the parcel. It was late.',
    'Thank you!\nwhere is my parcel?',
    'Cheers for that. Ana told me.',
    'It is 5 > 4, and 3 < 4.\nThe price is > 10 pounds.',
    'Sent from my warehouse yesterday, it should reach you soon.',
    'Sent from my old address, the parcel came back.',
    'Get Outlook for your mail, or any other program you like.',
    'Please keep this confidential until we call.',
    'You received this e-mail in error, and I am sorry for it.',
    'I want to speak to your registered complaints officer.',
    'Please forward the message: Original Message below',
    'Yours is broken too? Truly sorry.',
    'See the list below.\n\nThank you\n\nOrder number: 4432\nDelivery address: 4 High Street\n\nIs it right?',
  ])('%j', (text) => expect(told(text)).toEqual([]));
});

describe('quotations', () => {
  it.each<[name: string, text: string, asides: string[]]>([
    ['Gmail', 'Yes.\n\nOn Mon, Mar 2, 2026 at 10:02 AM Levi Smit <levi@example.com> wrote:\n\n> Does it?\n> Levi\n', ['q: On Mon, Mar 2, 2026 at 10:02 AM Levi Smit <levi@example.com> wrote:\n\n> Does it?\n> Levi']],
    ['Gmail, wrapped', 'Yes.\nOn Mon, Mar 2, 2026 at 10:02 AM Levi Smit <\nlevi@example.com> wrote:\n> Does it?', ['q: On Mon, Mar 2, 2026 at 10:02 AM Levi Smit <\nlevi@example.com> wrote:\n> Does it?']],
    ['Apple Mail', 'Yes.\r\n\r\nOn 2 Mar 2026, at 10:02, Levi <levi@example.com> wrote:\r\n\r\n> Does it?', ['q: On 2 Mar 2026, at 10:02, Levi <levi@example.com> wrote:\r\n\r\n> Does it?']],
    ['Thunderbird, wrapped over three lines', 'Yes.\nOn 02/03/2026 10:02,\nLevi Smit of Meadow Bikes\nwrote:\n> Does it?', ['q: On 02/03/2026 10:02,\nLevi Smit of Meadow Bikes\nwrote:\n> Does it?']],
    ['Yahoo', 'Yes.\n\n    On Monday, March 2, 2026 at 10:02:11 AM GMT, Levi <levi@example.com> wrote:  \n \n Does it?\nLevi', ['q: On Monday, March 2, 2026 at 10:02:11 AM GMT, Levi <levi@example.com> wrote:  \n \n Does it?\nLevi']],
    ['an address first', 'Yes.\nLevi Smit <levi@example.com> wrote on Mon., 2 Mar 2026, 10:02:\n> Does it?', ['q: Levi Smit <levi@example.com> wrote on Mon., 2 Mar 2026, 10:02:\n> Does it?']],
    ['a date first', 'Yes.\n2026-03-02 10:02 GMT+01:00 Levi Smit <levi@example.com>:\n> Does it?', ['q: 2026-03-02 10:02 GMT+01:00 Levi Smit <levi@example.com>:\n> Does it?']],
    ['a name above marked lines', 'Yes.\nLevi wrote:\n> Does it?', ['q: Levi wrote:\n> Does it?']],
    ['Outlook', 'Yes.\n\nFrom: Levi Smit <levi@example.com>\nSent: Monday, 2 March 2026 10:02\nTo: Noor\nSubject: RE: Kettle\n\nDoes it?\n\nRegards,\nLevi', ['q: From: Levi Smit <levi@example.com>\nSent: Monday, 2 March 2026 10:02\nTo: Noor\nSubject: RE: Kettle\n\nDoes it?\n\nRegards,\nLevi']],
    ['Outlook, in stars', 'Yes.\n\n*From:* Levi Smit\n*Sent:* Monday\n*To:* Noor\n*Cc:* A; B\n*Subject:* RE: Kettle\n\nDoes it?', ['q: *From:* Levi Smit\n*Sent:* Monday\n*To:* Noor\n*Cc:* A; B\n*Subject:* RE: Kettle\n\nDoes it?']],
    ['Outlook, with Date', 'Yes.\n\nFrom: Levi <levi@example.com>\nDate: Monday, 2 March 2026\nTo: Noor\nSubject: RE: Kettle\nDoes it?', ['q: From: Levi <levi@example.com>\nDate: Monday, 2 March 2026\nTo: Noor\nSubject: RE: Kettle\nDoes it?']],
    ['Outlook, below a line', 'Yes.\n________________________________\nFrom: Levi\nSent: today\nDoes it?', ['q: ________________________________\nFrom: Levi\nSent: today\nDoes it?']],
    ['the original message', 'Yes.\n\n-----Original Message-----\nFrom: Levi\n\nDoes it?', ['q: -----Original Message-----\nFrom: Levi\n\nDoes it?']],
    ['the original message of a Galaxy', 'Yes.\n-------- Original message --------From: Levi Date: 3/3/26 09:12\nDoes it?', ['q: -------- Original message --------From: Levi Date: 3/3/26 09:12\nDoes it?']],
    ['a help desk’s line', 'Yes.\n\n##- Please type your reply above this line -##\n\nYour request was updated.', ['q: ##- Please type your reply above this line -##\n\nYour request was updated.']],
    ['nothing but a quotation', '> Does it?\n>\n> Levi', ['q: > Does it?\n>\n> Levi']],
    ['an answer below', 'On 2 March 2026 at 10:02, Levi wrote:\n> Does it?\n\nIt does.', ['q: On 2 March 2026 at 10:02, Levi wrote:\n> Does it?']],
    ['an answer below, without marks', 'On 2 March 2026 at 10:02, Levi wrote:\n\nIt does.', ['q: On 2 March 2026 at 10:02, Levi wrote:']],
    ['answers between', '> Does it turn on?\nIt does.\n\n> Does it blink?\n\nNo.', ['q: > Does it turn on?', 'q: > Does it blink?']],
    ['quotations in quotations', 'Yes.\n>> old\n> > older\n>new', ['q: >> old\n> > older\n>new']],
    ['its own headers', 'From: Noor <noor@example.com>\nSent: Monday\nTo: Levi\nSubject: Kettle\n\nIt broke.', []],
  ])('%s', (_name, text, asides) => expect(told(text)).toEqual(asides));
});

describe('forwards', () => {
  it.each<[name: string, text: string, asides: string[]]>([
    ['Gmail', 'See below.\n\n---------- Forwarded message ---------\nFrom: Levi <levi@example.com>\nDate: Mon, 2 Mar 2026\n\nIt broke.', ['f: ---------- Forwarded message ---------\nFrom: Levi <levi@example.com>\nDate: Mon, 2 Mar 2026\n\nIt broke.']],
    ['Apple Mail', 'See below.\n\nBegin forwarded message:\n\n> From: Levi\n> It broke.\n\nCan you help?', ['f: Begin forwarded message:\n\n> From: Levi\n> It broke.']],
    ['Thunderbird', '-------- Forwarded Message --------\nSubject: Kettle\nIt broke.', ['f: -------- Forwarded Message --------\nSubject: Kettle\nIt broke.']],
  ])('%s', (_name, text, asides) => expect(told(text)).toEqual(asides));
});

describe('signatures', () => {
  it.each<[name: string, text: string, asides: string[]]>([
    ['two dashes', 'Done.\n\n-- \nAna Vos\nMeadow Bikes', ['s: -- \nAna Vos\nMeadow Bikes']],
    ['a telephone', 'Done.\n\nSent from my iPhone', ['s: Sent from my iPhone']],
    ['a Galaxy', 'Done.\nSent from my Galaxy S24 Ultra', ['s: Sent from my Galaxy S24 Ultra']],
    ['Outlook for Android', 'Done.\nGet Outlook for Android<https://aka.ms/abc>', ['s: Get Outlook for Android<https://aka.ms/abc>']],
    ['Mail for Windows', 'Done.\n\nSent from Mail for Windows 10', ['s: Sent from Mail for Windows 10']],
    ['two makers', 'Done.\nSent from my Verizon, Samsung Galaxy smartphone', ['s: Sent from my Verizon, Samsung Galaxy smartphone']],
    ['a team', 'Done.\n\nWarm regards,\nthe Lantern team', ['s: the Lantern team']],
    ['pronouns', 'Done.\n\nBest regards\nMaria Lopez (she/her)\nSenior Specialist, EMEA', ['s: Maria Lopez (she/her)\nSenior Specialist, EMEA']],
    ['Proton', 'Done.\n\nSent with Proton Mail secure email.', ['s: Sent with Proton Mail secure email.']],
    ['Yahoo', 'Done.\n\nSent from Yahoo Mail on Android', ['s: Sent from Yahoo Mail on Android']],
    ['a telephone above a quotation', 'Done.\n\nSent from my iPhone\n\n> On 2 Mar 2026, at 10:02, Levi wrote:\n> Does it?', ['s: Sent from my iPhone', 'q: > On 2 Mar 2026, at 10:02, Levi wrote:\n> Does it?']],
    ['a name', 'It is fixed.\n\nKind regards,\nAna', ['s: Ana']],
    ['a small name', 'It is fixed.\n\nthanks\nana', ['s: ana']],
    ['a card', 'It is fixed.\n\nBest wishes,\n\nAna Vos\nCustomer Care Lead | Meadow Bikes\nT: +44 20 7946 0000\nwww.meadow.example\n12 Mill Lane, York YO1 7AB', ['s: Ana Vos\nCustomer Care Lead | Meadow Bikes\nT: +44 20 7946 0000\nwww.meadow.example\n12 Mill Lane, York YO1 7AB']],
    ['a name on the line of the sign-off', 'It is fixed.\n\nMany thanks, Ana\nMeadow Bikes', ['s: Meadow Bikes']],
    ['a postscript', 'It is fixed.\n\nRegards\nAna\n\nPS: you should call us.', ['s: Ana']],
    ['a notice', 'It is fixed.\n\nThis e-mail and any attachments are confidential.\nIf you are not the intended recipient, please delete it.', ['s: This e-mail and any attachments are confidential.\nIf you are not the intended recipient, please delete it.']],
    ['a firm', 'It is fixed.\n\nMeadow Bikes Ltd. Registered office: 12 Mill Lane, York. Company number 0123456.', ['s: Meadow Bikes Ltd. Registered office: 12 Mill Lane, York. Company number 0123456.']],
    ['trees', 'It is fixed.\n\nPlease consider the environment before printing this email.', ['s: Please consider the environment before printing this email.']],
    ['all of it', 'It is fixed.\n\nCheers,\nAna\n\nOn 2 March 2026 at 10:02, Levi wrote:\n> Is it?\n> Cheers,\n> Levi', ['s: Ana', 'q: On 2 March 2026 at 10:02, Levi wrote:\n> Is it?\n> Cheers,\n> Levi']],
    ['a long text below dashes', `One.\n\n--\n${'My own line goes on here.\n\n'.repeat(30)}`, []],
  ])('%s', (_name, text, asides) => expect(told(text)).toEqual(asides));
  it('leave the words of the sign-off', () => {
    const text = 'It is fixed.\n\nKind regards,\nAna Vos\nMeadow Bikes';
    expect(text.slice(0, asidesOf(text)[0]?.start)).toBe('It is fixed.\n\nKind regards,\n');
  });
});

describe('asidesOf', () => {
  const line = fc.constantFrom('Hello there.', '> quoted', '', '-- ', 'Thanks,', 'Ana', 'On 2 March 2026 at 10:02, Ana wrote:', 'From: Ana <a@example.com>', 'Sent: Monday', 'Subject: x', 'Sent from my iPhone', '---- Original Message ----', 'Begin forwarded message:', '____________', ' \t', 'T: +44 20 7946 0000');
  it('gives places of the text, in order, without white space at their ends', () => {
    fc.assert(fc.property(fc.oneof(fc.array(line).map((lines) => lines.join('\n')), fc.string(), fc.array(line).map((lines) => lines.join('\r\n'))), (text) => {
      const asides = asidesOf(text);
      asides.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(asides[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
      });
      expect(asides.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }), { numRuns: 2000 });
  });
  it('never leaves a marked line to be coached', () => {
    fc.assert(fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const asides = asidesOf(text);
      const left = [...text].map((character, at) => (asides.some(({ start, end }) => start <= at && at < end) ? ' ' : character)).join('');
      expect(left).not.toMatch(/^>/m);
    }));
  });
  it.each(['>', '> a\n', '\n', '\r\n', ' ', 'a', '-- \n', '-', '_____\n', 'From: a\n', 'From: Ana <a@example.com>\nSent: Monday\n', 'On 2 March 2026 at 10:02,\n', 'On 2 March 2026 at 10:02, Ana wrote:\n', 'On ', 'wrote:', 'wrote: ', 'Thanks,\n', 'Thanks,\nAna\n', 'Ana\n', 'Kind regards\n\n', 'Sent from my ', 'Sent from my iPhone\n', 'confidential ', 'this e-mail ', 'registered office ', '<a@', 'a@b.', '12:30 ', 'Sent from a b c d iPhone a b c d e f g h\n', '##- ', 'intended recipient '])('takes time in proportion for %j', (unit) => {
    const [short, long] = [100_000, 1_000_000].map((size) => unit.repeat(Math.ceil(size / unit.length)));
    const timeOf = (text: string): number => {
      const begun = performance.now();
      asidesOf(text);
      return performance.now() - begun;
    };
    timeOf(short!);
    expect(timeOf(long!)).toBeLessThan(Math.max(timeOf(short!), 20) * 80);
  });
});

describe('withAsides', () => {
  const turns = [{ role: 'customer', text: 'Yes.\n> Is it?' }, { role: 'agent', text: 'Yes.\n> Is it?', asides: [] }, { role: 'agent', text: 'Yes.' }] as const;
  it('marks turns of mail that have none', () => {
    expect(withAsides({ channel: 'email', turns }).turns).toEqual([{ ...turns[0], asides: [{ start: 5, end: 13, kind: 'quoted' }] }, turns[1], turns[2]]);
  });
  it.each(['chat', undefined] as const)('leaves %s alone', (channel) => {
    const conversation = { turns, ...(channel === undefined ? {} : { channel }) };
    expect(withAsides(conversation)).toBe(conversation);
  });
});

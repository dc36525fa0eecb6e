import { describe, expect, it, vi } from 'vitest';
import { fromSalesforce } from '../../src/formats/salesforce';
import { neverBreaks } from './any-json';
import { ownWords } from './own-words';

vi.setConfig({ testTimeout: 60_000 });

const email = (id: string, minute: number, more: object = {}): Record<string, unknown> => ({
  attributes: { type: 'EmailMessage' }, Id: id, ParentId: '500A', Subject: 'Kettle', TextBody: `text ${id}`, HtmlBody: null, FromAddress: 'noor@example.com', FromName: 'Noor', Incoming: true,
  Status: '1', MessageDate: `2026-04-01T08:0${minute}:00.000+0000`, IsExternallyVisible: true, AutomationType: null, ...more,
});

describe('fromSalesforce', () => {
  it('makes a conversation of each case', () => {
    const read = fromSalesforce({ done: true, records: [email('1', 1), email('x', 1, { ParentId: '500B' }), email('3', 3, { Incoming: false, FromName: 'Levi', AutomationType: 'AiAssisted' }), email('2', 2, { Incoming: false, IsExternallyVisible: false })] });
    expect(read.map(({ conversation }) => [conversation.id, conversation.channel, conversation.turns.length])).toEqual([['500A', 'email', 3], ['500B', 'email', 1]]);
    expect(read[0]?.conversation.turns).toEqual([
      { role: 'customer', text: 'text 1', at: '2026-04-01T08:01:00.000+00:00', author: 'Noor', id: '1' },
      { role: 'agent', text: 'text 2', visibility: 'internal', at: '2026-04-01T08:02:00.000+00:00', author: 'Noor', id: '2' },
      { role: 'agent', text: 'text 3', at: '2026-04-01T08:03:00.000+00:00', author: 'Levi', id: '3' },
    ]);
    expect(read[0]?.warnings.map(({ code }) => code)).toEqual(['order']);
  });
  it('tells what an AI sent by itself, and what it cannot tell', () => {
    const [read] = fromSalesforce([email('1', 1, { Incoming: false, AutomationType: 'AiAutomated' }), email('2', 2, { Incoming: undefined }), email('3', 3, { Incoming: 'FALSE', IsExternallyVisible: 'true' })]);
    expect(read?.conversation.turns.map(({ role }) => role)).toEqual(['bot', 'other', 'agent']);
    expect(read?.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(['automatic records[0].AutomationType', 'guessed-role records[1].Incoming']);
  });
  it('keeps what an email quotes, and the mark of its case, as asides', () => {
    const text = 'Thanks!\n\n[ ref:_00Dx0.5003:ref ]\n\n--- Original Message ---\nFrom: Levi';
    expect(fromSalesforce([email('1', 1, { TextBody: text })])[0]?.conversation.turns[0]).toMatchObject({ text, asides: [{ start: 9, end: 32, kind: 'signature' }, { start: 34, end: text.length, kind: 'quoted' }] });
    expect(fromSalesforce([email('1', 1, { TextBody: '[ ref:_00Dx0.5003:ref ]' })])[0]?.skipped).toEqual({ email: 1 });
  });
  it('leaves out drafts, deleted and empty emails', () => {
    const [read, odd] = fromSalesforce({ done: false, records: [email('1', 1, { Status: '5' }), email('2', 2, { IsDeleted: true }), email('3', 3, { TextBody: ' ', HtmlBody: '<style>p{}</style>' }), email('4', 4), 'x'] });
    expect([read?.skipped, odd?.skipped]).toEqual([{ draft: 1, deleted: 1, email: 1 }, { item: 1 }]);
    expect(read?.warnings[0]?.code).toBe('truncated');
    expect(read?.conversation.turns).toHaveLength(1);
  });
  it.each<[more: object, text: string]>([
    [{ TextBody: null, HtmlBody: '<div>Fish &amp; chips</div><script>x()</script>' }, 'Fish & chips'],
    [{ TextBody: 'Thanks!\r\n\r\n--------------- Original Message ---------------\r\nFrom: Levi\r\nDear Noor' }, 'Thanks!'],
    [{ TextBody: 'It works. [ ref:_00Dx0.5003:ref ]' }, 'It works.'],
    [{ TextBody: 'It works.\n\nthread::abc-DEF_9::' }, 'It works.'],
  ])('reads %j', (more, text) => expect(fromSalesforce([email('1', 1, more)])[0]?.conversation.turns.map(ownWords)).toEqual([text]));
  it.each<[payload: unknown, path: string]>([[{}, 'records'], [null, 'records'], [true, 'records'], ['[', ''], [[email('1', 1, { Id: 2 ** 60 })], 'records[0].Id']])('says how to mend %j', (payload, path) => {
    expect(() => fromSalesforce(payload)).toThrow(expect.objectContaining({ code: 'bad-input', path }));
  });
  it('never breaks', () => neverBreaks(fromSalesforce, { records: [email('1', 1), email('2', 2, { Incoming: false })] }));
});

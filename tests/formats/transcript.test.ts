import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromTranscript, hasSpeakers } from '../../src/formats';
import { GoodturnError } from '../../src/text/error';

vi.setConfig({ testTimeout: 60_000 });

const told = (text: string, agents?: readonly string[]): string[] =>
  fromTranscript(text, agents === undefined ? {} : { agents }).conversation.turns.map(({ role, visibility, text: words }) => `${role}${visibility === 'internal' ? '!' : ''}|${words}`);

const warned = (text: string): string[] => fromTranscript(text).warnings.map(({ code, path }) => `${code} ${path}`);

describe('fromTranscript', () => {
  it.each<[name: string, text: string, turns: string[]]>([
    ['both sides', 'Customer: Where is it?\nAgent: On its way.', ['customer|Where is it?', 'agent|On its way.']],
    ['words of the trade', 'Guest: a\nAdvisor: b\nCaller: c\nOperator: d\nClient: e\nRep: f\nuser: g\nsupport: h', ['customer|a', 'agent|b', 'customer|c', 'agent|d', 'customer|e', 'agent|f', 'customer|g', 'agent|h']],
    ['names beside the role', 'Customer 2: a\nSupport Team: b\nAgent Lena: c\nCustomer Service: d\nLive agent: e', ['customer|a', 'agent|b', 'agent|c', 'agent|d', 'agent|e']],
    ['bots and systems', 'Chatbot: a\nSystem: b\nCustomer: c\nVirtual Assistant: d', ['bot|a', 'system|b', 'customer|c', 'bot|d']],
    ['brackets', 'Lena (agent): a\nOmar (customer): b\nLena [support]: c', ['agent|a', 'customer|b', 'agent|c']],
    ['internal notes', 'Agent (internal): a\nAgent [note]: b\nNote: c\nInternal note: d\nLena (agent, internal): e', ['agent!|a', 'agent!|b', 'agent!|c', 'agent!|d', 'agent!|e']],
    ['time stamps', '[10:02] Agent: a\n[10:02:33] Customer: b\n(9:15 AM) Agent: c\n10:17 Customer: d\n10:18 - Agent: e\nAgent [10:19]: f', ['agent|a', 'customer|b', 'agent|c', 'customer|d', 'agent|e', 'agent|f']],
    ['continued lines', 'Agent: Two things.\n\nFirst, the cable.\n  Then the box.\nCustomer: Fine.\n\n', ['agent|Two things.\n\nFirst, the cable.\n  Then the box.', 'customer|Fine.']],
    ['all line ends', 'Agent: a\r\nmore\rCustomer: b\r\n', ['agent|a\nmore', 'customer|b']],
    ['addresses and times', 'Agent: Look here:\nhttps://example.org/a: b\n12:30: I call you.\nCustomer: ok', ['agent|Look here:\nhttps://example.org/a: b\n12:30: I call you.', 'customer|ok']],
    ['labels of facts', 'Agent: Here it is.\nOrder: 4411\nDelivery Address: Mill Lane 4\nPS: call me\nCustomer ID: 7\nCustomer: ok', ['agent|Here it is.\nOrder: 4411\nDelivery Address: Mill Lane 4\nPS: call me\nCustomer ID: 7', 'customer|ok']],
    ['sentences with a role in them', 'Customer: I was angry.\nI told the agent: no more calls.\nAgent: ok', ['customer|I was angry.\nI told the agent: no more calls.', 'agent|ok']],
    ['no words yet', 'Agent:\nHello there\nCustomer:', ['agent|Hello there', 'customer|']],
    ['no space after the colon', 'Agent:hello\nCustomer:hi', ['agent|hello', 'customer|hi']],
    ['bold names', '**Agent:** hello\n**Customer**: hi', ['agent|hello', 'customer|hi']],
    ['indentation', '\n    Customer: a\n    Agent: b\n', ['customer|a', 'agent|b']],
    ['a byte order mark', '\ufeffAgent: a', ['agent|a']],
  ])('reads %s', (_name, text, turns) => expect(told(text)).toEqual(turns));

  it('takes names from the caller', () => {
    expect(fromTranscript('j.doe: Hi.\nsam_77: Hello?', { agents: ['j.doe'], customers: ['sam_77'] }).conversation.turns.map(({ role }) => role)).toEqual(['agent', 'customer']);
    expect(told('Zoë: Hi.\nBram van Dijk: Hello?\nzoë: Yes?', ['Zoë'])).toEqual(['agent|Hi.', 'customer|Hello?', 'agent|Yes?']);
  });
  it('keeps names and full times', () => {
    const { turns } = fromTranscript('[2026-03-01 10:02] Lena (agent): a\n2026-03-01T10:05:00Z Customer: b').conversation;
    expect(turns).toEqual([{ role: 'agent', text: 'a', at: '2026-03-01T10:02', author: 'Lena' }, { role: 'customer', text: 'b', at: '2026-03-01T10:05:00Z' }]);
  });
  it('says what it left out or guessed', () => {
    expect(warned('Chat of Tuesday\n\nAgent: a')).toEqual(['skipped-item line 1']);
    expect(warned('Customer: a\nMarlies: b')).toEqual(['guessed-role line 2']);
    expect(told('Customer: a\nMarlies: b')).toEqual(['customer|a', 'agent|b']);
    expect(told('Customer: a\nAgent: b\nMarlies: c\nMarlies: d')).toEqual(['customer|a', 'agent|b', 'other|c', 'other|d']);
    expect(told('Customer: a\nAgent: b\nCables: c')).toEqual(['customer|a', 'agent|b\nCables: c']);
    expect(warned('Customer: a\nAgent: b')).toEqual([]);
  });
  it.each<[text: string, words: RegExp]>([
    ['', /nothing in it/],
    [' \n ', /nothing in it/],
    ['Thank you for waiting.', /No speaker found.*"Agent: …"/],
    ['{"turns": []}', /looks like JSON.*format json/],
    ['Marlies: a\nBram: b', /line 1: No role can be told for Marlies, Bram.*"Marlies \(agent\):".*agents: \['Marlies'\]/],
  ])('says how to mend %j', (text, words) => {
    expect(() => fromTranscript(text)).toThrow(GoodturnError);
    expect(() => fromTranscript(text)).toThrow(words);
  });
  it('throws nothing but its own error, whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Agent: ', 'Note:', 'Bo: x', '[10:02] ', ':', '**Agent:**', '\n', '\ud800'));
    fc.assert(fc.property(fc.array(line), (lines) => {
      try {
        fromTranscript(lines.join('\n'));
      } catch (error) {
        expect(error).toBeInstanceOf(GoodturnError);
      }
    }), { numRuns: 500 });
  });
  it('gives back what was said', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc ,.!?äß😀') }).map((text) => text.trim());
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('agent', 'customer', 'bot'), words), { minLength: 1 }), (turns) => {
      const text = turns.map(([role, said]) => `${role}: ${said}`).join('\n');
      expect(told(text)).toEqual(turns.map(([role, said]) => `${role}|${said}`));
    }));
  });
  it('is quick on long lines', () => {
    for (const unit of ['a', ': ', '(', '**', 'Ab ', '1:', ' ']) expect(() => fromTranscript(unit.repeat(1_000_000 / unit.length)).conversation).toThrow(GoodturnError);
    expect(fromTranscript('Agent: a\nCustomer: b\n'.repeat(25_000)).conversation.turns).toHaveLength(50_000);
  });
});

describe('hasSpeakers', () => {
  it.each<[text: string, has: boolean]>([
    ['Agent: Hello.', true],
    ['[10:02] Lena (agent): Hello.', true],
    ['Marlies: Hello.\nBram: Hi.', true],
    ['Dear Bram,\nSteps: unplug it.', false],
    ['Note: it takes three days.', false],
    ['Hello Bram,\nwe found it: it was in the van.', false],
    ['', false],
  ])('%j: %s', (text, has) => expect(hasSpeakers(text)).toBe(has));
});

import { analyze, annotate } from '../../src';
import { analyzers } from '../../src/analyzers';
import type { Finding } from '../../src/analysis/finding';
import { english } from '../../src/english';
import { readHtml, toSource } from '../../src/html';
import { asidesOf } from '../../src/mail';
import { describe, expect, it, vi } from 'vitest';
import { decodeReferences } from '../../src/html/decode-references';
import type { Turn } from '../../src/conversation/turn';
import { mails } from './mails';
import { plainWrappings, wrappings } from './wrappings';

vi.setConfig({ testTimeout: 300_000 });

const annotator = english();
const before: Turn = { role: 'customer', text: 'My order is late again and I am really angry. What will you do about it?' };

const findingsIn = (words: Pick<Turn, 'text' | 'asides'>): readonly Finding[] =>
  analyze(annotate({ channel: 'email', turns: [before, { role: 'agent', ...words }] }, annotator), analyzers, { preview: true }).findings.filter(({ turn }) => turn === 1);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
const told = (findings: readonly Finding[]): string[] => findings.map(({ detector, quote }) => `${detector}: ${squeezed(quote)}`).sort();

const bare = new Map(mails.map((mail) => [mail, told(findingsIn({ text: mail, asides: asidesOf(mail) }))]));

describe('mails', () => {
  it('are many, differ, and most of them are worth a word', () => {
    expect(new Set(mails).size).toBeGreaterThanOrEqual(30);
    expect([...bare.values()].filter((findings) => findings.length > 0).length).toBeGreaterThan(20);
    expect([...bare.values()].flat().length).toBeGreaterThan(50);
  });
  it('are read through whatever a client puts around them', () => {
    expect(findingsIn({ text: readHtml(wrappings['Outlook']!(mails[0]!)).text }).length).toBeGreaterThan(bare.get(mails[0]!)!.length);
  });
});

describe.each(Object.entries(wrappings))('%s', (_client, wrap) => {
  it('changes no finding, and each is found in the source', () => {
    for (const mail of mails) {
      const html = wrap(mail);
      const read = readHtml(html);
      const findings = findingsIn(read);
      expect(told(findings), read.text).toEqual(bare.get(mail));
      for (const { span, quote } of findings) {
        const shown = toSource(read, span).map(({ start, end }) => html.slice(start, end));
        expect(shown.join('')).not.toMatch(/<[a-z/!]/i);
        expect(decodeReferences(shown.join('')).replace(/\s+/g, '')).toBe(quote.replace(/\s+/g, ''));
      }
    }
  });
});

describe.each(Object.entries(plainWrappings))('plain text with %s', (_kind, wrap) => {
  it('changes no finding', () => {
    for (const mail of mails) {
      const text = wrap(mail);
      expect(told(findingsIn({ text, asides: asidesOf(text) })), text).toEqual(bare.get(mail));
    }
  });
});

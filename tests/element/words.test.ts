import { define } from 'goodturn/element';
import { describe, expect, it } from 'vitest';
import { type Command, commandOf } from '../../src/element/command';
import { announcement, applied, footing, kindName, shortQuote } from '../../src/element/words';
import { found, reply, replyFindings } from '../browser/found';

describe('words', () => {
  it('tell two new findings in full and count the others', () => {
    expect(announcement([])).toBe('');
    expect(announcement(replyFindings.slice(0, 1))).toBe('Strength: “I\'m so sorry”. This says sorry.');
    expect(announcement([...replyFindings, ...replyFindings])).toMatch(/^Strength: .* Concern: .* And 4 more\.$/);
  });
  it('say what is in preview', () => {
    expect(replyFindings.map(footing)).toEqual(['Principle: Put the person before the fix.', 'Principle: Build on strengths. Preview: may be mistaken.', 'Principle: Ask.']);
  });
  it('name each kind', () => expect(replyFindings.map(({ kind }) => kindName(kind))).toEqual(['Strength', 'Concern', 'Signal']));
  it.each([
    ['in a  few\r\nlines', '“in a few lines”'],
    ['x'.repeat(120), `“${'x'.repeat(120)}”`],
    ['x'.repeat(121), `“${'x'.repeat(119)}…”`],
    [`${'x'.repeat(119)}😀y`, `“${'x'.repeat(119)}…”`],
  ])('shorten %j', (quote, shown) => expect(shortQuote(quote)).toBe(shown));
  it('put a suggestion in the place of its finding', () => {
    expect(applied(reply, replyFindings[1]!, replyFindings[1]!.suggestions![1]!)).toBe("I'm so sorry about the wait, Mrs Okafor. We missed you on Monday on Monday. I will ring you by noon.");
    expect(applied('a😀b', found('a😀b', '😀'), { text: '' })).toBe('ab');
  });
});

describe('commandOf', () => {
  const bare = { ctrlKey: false, altKey: false, metaKey: false };
  it.each<[string, Command | null]>([
    ['ArrowDown', 'next'], ['ArrowUp', 'previous'], ['Home', 'first'], ['End', 'last'], ['Escape', 'close'], ['a', 'apply'], ['A', 'apply'],
    ['Enter', null], [' ', null], ['Tab', null], ['b', null], ['toString', null], ['', null],
  ])('%j is %j', (key, command) => expect(commandOf({ ...bare, key })).toBe(command));
  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves keys held with %s to the browser', (held) => expect(commandOf({ ...bare, [held]: true, key: 'a' })).toBeNull());
});

describe('define', () => {
  it('does nothing where there is no DOM', () => expect(define()).toBeUndefined());
  it.each(['', 'goodturn', 'Goodturn-Text', '1-a', 'a b-c', '-a'])('does not take the name %j', (name) => {
    expect(() => define(name)).toThrow(expect.objectContaining({ code: 'bad-input', path: 'name' }));
  });
});

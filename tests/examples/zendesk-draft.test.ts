import { describe, expect, it } from 'vitest';
import { draftOf, withWords } from '../../examples/zendesk-sidebar/src/draft';

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the comment of a sidebar', () => {
  it.each([
    ['plain text', { text: 'Fish & <b>chips</b>', type: 'publicReply', useRichText: false }, 'Fish & <b>chips</b>', false],
    ['the rich editor', { text: '<p>Fish &amp; <b>chips</b></p>', type: 'publicReply', useRichText: true }, 'Fish & chips', true],
    ['the rich editor, before a word', { text: '', useRichText: true }, '', true],
    ['HTML, where nothing says so', { text: '<div dir="auto"><p>Yes</p></div>' }, 'Yes', true],
    ['words that only look like HTML', { text: 'Type <p> at the start' }, 'Type <p> at the start', false],
    ['no text', { text: null }, '', false],
    ['no comment', undefined, '', false],
    ['a comment that is none', 'Hello', '', false],
  ])('is read from %s', (_what, comment, text, rich) => expect(draftOf(comment)).toMatchObject({ text, rich }));
  it('is for the team where its type says so', () => {
    expect(draftOf({ text: '', type: 'internalNote' }).options.visibility).toBe('internal');
    expect(draftOf({ text: '', type: 'publicReply' }).options.visibility).toBe('public');
  });
  it.each([[{ text: 'Sure.\n\n> Calm down.' }], [{ text: '<p>Sure.</p><blockquote type="cite">Calm down.</blockquote>' }]])('keeps apart what it quotes: %j', (comment) => {
    const { text, options } = draftOf(comment);
    expect(options.asides!.map(({ start, end }) => text.slice(start, end)).join()).toContain('Calm down.');
  });
});

describe('a better wording', () => {
  it.each([
    ['Hm. You must wait. Yes', false, 'You must wait', 'Please wait', 'Hm. Please wait. Yes'],
    ['Hm <b>. You must wait', false, 'You must wait', 'a < b', 'Hm <b>. a < b'],
    ['<p>Hm.</p><p>You must wait. Yes</p>', true, 'You must wait', 'Please wait', '<p>Hm.</p><p>Please wait. Yes</p>'],
    ['<p>A &amp; B. You must wait</p>', true, 'You must wait', 'Please wait', '<p>A &amp; B. Please wait</p>'],
    ['<p>You <i>must</i> wait &lt;2&gt;, <b>all</b>.</p>', true, 'You must wait', 'Please wait', '<p>Please wait<i></i> &lt;2&gt;, <b>all</b>.</p>'],
    ['<p>You must wait</p>', true, 'You must wait', '<img src=x> & co', '<p>&lt;img src=x&gt; &amp; co</p>'],
    ['<p>Wait for A&amp;B.</p>', true, 'A&B', 'us', '<p>Wait for us.</p>'],
    ['<p>Obviously, it is here.</p>', true, 'Obviously, ', '', '<p>it is here.</p>'],
  ])('goes into %s (rich: %s) in the place of "%s"', (text, useRichText, old, words, expected) => {
    const draft = draftOf({ text, useRichText });
    expect(withWords(draft, spanOf(draft.text, old), words)).toBe(expected);
  });
});

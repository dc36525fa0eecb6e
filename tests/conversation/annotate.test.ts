import { describe, expect, it } from 'vitest';
import { annotate, GoodturnError } from '../../src';
import { english } from '../../src/english';

const annotator = english();

describe('annotate', () => {
  it.each<[unknown, string, string]>([
    [null, '', 'bad-conversation'],
    ['Hello', '', 'bad-conversation'],
    [[], '', 'bad-conversation'],
    [{}, 'turns', 'bad-conversation'],
    [{ turns: 'x' }, 'turns', 'bad-conversation'],
    [{ turns: [], id: 7 }, 'id', 'bad-conversation'],
    [{ turns: [], channel: 'fax' }, 'channel', 'bad-conversation'],
    [{ turns: [null] }, 'turns[0]', 'bad-turn'],
    [{ turns: [{ role: 'agent' }] }, 'turns[0].text', 'bad-turn'],
    [{ turns: [{ role: 'agent', text: 'a' }, { role: 'agent', text: 5 }] }, 'turns[1].text', 'bad-turn'],
    [{ turns: [{ role: 'boss', text: 'a' }] }, 'turns[0].role', 'bad-turn'],
    [{ turns: [{ role: 'agent', text: 'a', visibility: 'secret' }] }, 'turns[0].visibility', 'bad-turn'],
    [{ turns: [{ role: 'agent', text: 'a', at: 12 }] }, 'turns[0].at', 'bad-turn'],
  ])('refuses %j at "%s"', (conversation, path, code) => {
    try {
      annotate(conversation as never, annotator);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(GoodturnError);
      expect(error).toMatchObject({ path, code });
    }
  });

  it('ignores unknown keys and keeps ids', () => {
    const annotated = annotate({ id: 'x', extra: 1, turns: [{ role: 'agent', text: 'Hi', id: '7', mood: 'fine' }] } as never, annotator);
    expect(annotated.turns[0]).toMatchObject({ id: '7', index: 0, visibility: 'public', text: 'Hi' });
  });

  it('reads tag-like text as text, and says so', () => {
    expect(annotate({ turns: [{ role: 'agent', text: 'See <url> for 3 < 4' }] }, annotator).warnings).toMatchObject([{ code: 'tag-like-text', path: 'turns[0].text' }]);
    expect(annotate({ turns: [{ role: 'agent', text: '3 < 4 and 5 > 4, <3' }] }, annotator).warnings).toEqual([]);
  });

  it('is plain data that survives a worker boundary', () => {
    const annotated = annotate({ turns: [{ role: 'agent', text: "I'm here." }] }, annotator);
    expect(structuredClone(annotated)).toEqual(annotated);
  });
});

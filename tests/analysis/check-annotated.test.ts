import { describe, expect, it } from 'vitest';
import { annotate, type AnnotatedConversation } from '../../src';
import { checkAnnotated, checkAnnotatedTurn } from '../../src/analysis/check-annotated';
import { english } from '../../src/english';
import { errorOf } from '../error-of';

const kept = annotate({ id: 'c1', channel: 'chat', turns: [{ role: 'customer', text: 'Hello there.' }, { role: 'agent', text: 'It is here. Is it new?', at: '2026-03-02T09:00Z', author: 'Edda', id: 'm2', asides: [{ start: 0, end: 2, kind: 'quoted' }] }] }, english());

/** A copy in which one place holds something else; `undefined` takes it away. */
const changed = (place: string, value: unknown): AnnotatedConversation => {
  const copy: unknown = structuredClone(kept);
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy as AnnotatedConversation;
};

const mend = 'Give what annotate() gave, or what was kept of it as JSON.';

describe('checkAnnotated', () => {
  it('takes what annotate gave, and what was kept of it', () => {
    expect(errorOf(() => checkAnnotated(kept))).toBeUndefined();
    expect(errorOf(() => checkAnnotated(JSON.parse(JSON.stringify(kept)) as AnnotatedConversation))).toBeUndefined();
    expect(errorOf(() => checkAnnotated({ turns: [], warnings: [] }))).toBeUndefined();
  });

  it.each([
    'id', 'channel', 'turns.1.at', 'turns.1.author', 'turns.1.id', 'turns.1.asides', 'turns.1.written',
  ])('can do without %s', (place) => expect(errorOf(() => checkAnnotated(changed(place, undefined)))).toBeUndefined());

  const length = 'It is here. Is it new?'.length;
  it.each<[string, unknown]>([
    ['turns.1.tokens.0.start', 0], ['turns.1.tokens.0.end', length], ['turns.1.tokens.0.negator', -1], ['turns.1.asides.0.end', length], ['turns.1.asides.0.start', 2], ['turns.1.sentences.0.to', 7], ['turns.1.sentences.0.from', 3], ['turns.1.written', 'As it was given.'], ['turns.1.index', 7],
  ])('lets %s be %j', (place, value) => expect(errorOf(() => checkAnnotated(changed(place, value)))).toBeUndefined());

  it.each<[string, unknown]>([
    ['id', 3], ['channel', 3], ['turns', undefined], ['turns', {}], ['turns', 'none'], ['warnings', undefined], ['warnings', 'none'], ['warnings', [null]], ['warnings', ['late']],
  ])('refuses a conversation in which %s is %j', (place, value) => {
    expect(errorOf(() => checkAnnotated(changed(place, value)))).toMatchObject({ code: 'bad-conversation', path: 'annotated', message: `annotated: This is no annotated conversation. ${mend}` });
  });
  it.each([null, undefined, 3])('refuses %j for a conversation', (value) => {
    expect(errorOf(() => checkAnnotated(value as unknown as AnnotatedConversation))?.code).toBe('bad-conversation');
  });

  it.each<[string, unknown]>([
    ['text', 3], ['text', undefined], ['index', -1], ['index', 0.5], ['index', '1'], ['index', undefined], ['role', 3], ['role', undefined], ['visibility', 3], ['visibility', undefined],
    ['at', 3], ['author', 3], ['id', 3], ['written', 3],
    ['tokens', undefined], ['tokens', {}], ['tokens', [null]], ['tokens', [3]], ['tokens.0', undefined], ['tokens.0', null], ['tokens.0', 'It'],
    ['tokens.0.start', -1], ['tokens.0.start', 0.5], ['tokens.0.start', '0'], ['tokens.0.start', 6], ['tokens.0.end', length + 1], ['tokens.0.end', undefined], ['tokens.0.end', 1.5],
    ['tokens.0.normal', 3], ['tokens.0.lemma', 3], ['tokens.0.pos', 3], ['tokens.0.kind', 3], ['tokens.0.voice', 3],
    ['tokens.0.sentence', 0.5], ['tokens.0.sentence', '0'], ['tokens.0.clause', 0.5], ['tokens.0.clause', undefined], ['tokens.0.negator', 0.5], ['tokens.0.negator', undefined],
    ['sentences', undefined], ['sentences', [null]], ['sentences.0.start', -1], ['sentences.0.end', length + 1], ['sentences.0.from', -1], ['sentences.0.from', 5], ['sentences.0.to', 99], ['sentences.0.to', undefined], ['sentences.0.question', 'no'], ['sentences.0.question', undefined], ['sentences.0.finished', 1], ['sentences.0.finished', undefined],
    ['clauses', undefined], ['clauses', [null]], ['clauses.0.start', -1], ['clauses.0.end', length + 1], ['clauses.0.from', -1], ['clauses.0.to', 99], ['clauses.0.mood', 3], ['clauses.0.subject', 3], ['clauses.0.sentence', 0.5], ['clauses.0.subjectAt', 0.5], ['clauses.0.subjectAt', undefined], ['clauses.0.verbAt', 0.5], ['clauses.0.verbAt', undefined], ['clauses.0.conditional', 'no'], ['clauses.0.conditional', undefined],
    ['asides', {}], ['asides', [null]], ['asides.0.start', 3], ['asides.0.end', length + 1],
  ])('refuses a turn in which %s is %j', (place, value) => {
    const wrong = changed(`turns.1.${place}`, value);
    expect(errorOf(() => checkAnnotated(wrong))).toMatchObject({ code: 'bad-turn', path: 'annotated.turns[1]', message: `annotated.turns[1]: This is no annotated turn. ${mend}` });
    expect(errorOf(() => checkAnnotatedTurn(wrong.turns[1]!, 'turn'))).toMatchObject({ code: 'bad-turn', path: 'turn' });
  });
  it.each([null, undefined, 3, 'turn', []])('refuses %j for a turn', (value) => {
    expect(errorOf(() => checkAnnotatedTurn(value as never, 'turn'))?.code).toBe('bad-turn');
    expect(errorOf(() => checkAnnotated({ turns: [kept.turns[0]!, value as never], warnings: [] }))?.path).toBe('annotated.turns[1]');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedText, Clause, PartOfSpeech, Sentence, Token, TokenKind, Voice } from '../../src/text/annotated-text';
import { compileLexicons } from '../../src/text/compile-lexicons';
import type { Conditions, Lexicon, WordClass } from '../../src/text/lexicon';
import { match } from '../../src/text/match';
import { naiveMatch, writtenOut, type Piece } from './naive-match';

const classes: readonly WordClass[] = [['a', 'b'], ['ca', 'b a'], ['a b', 'a ca b']].map((words) => ({ id: words.join('-').replaceAll(' ', '+'), source: 'test', words }));

const word = fc.constantFrom('a', 'b', 'ca');
const plain: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('word' as const), of: word }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('lemma' as const), of: word }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('tag' as const), of: fc.constantFrom('NOUN', 'VERB') }) },
  { weight: 1, arbitrary: fc.constant<Piece>({ is: 'any' }) },
  { weight: 1, arbitrary: fc.constantFrom(...classes).map(({ words }): Piece => ({ is: 'class', words })) },
);
const edge: fc.Arbitrary<Piece> = fc.constantFrom<Piece>({ is: 'mark', of: '^' }, { is: 'mark', of: '^^' }, { is: 'mark', of: '$' }, { is: 'mark', of: '$$' }, { is: 'gap' }, { is: 'gap' });
const way = fc.array(fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: edge }), { minLength: 1, maxLength: 3 });
const choice: fc.Arbitrary<Piece> = fc.tuple(fc.array(way, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([ways, optional]): Piece => ({ is: 'choice', ways: optional ? [[], ...ways] : ways }));
const pattern = fc.tuple(fc.array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 2, arbitrary: choice }, { weight: 2, arbitrary: edge }), { maxLength: 4 }), plain, fc.nat({ max: 4 }))
  .map(([pieces, always, at]) => [...pieces.slice(0, at), always, ...pieces.slice(at)]);

const where: fc.Arbitrary<Conditions> = fc.record({
  negated: fc.boolean(), voice: fc.constantFrom<NonNullable<Conditions['voice']>>('any', ['own'], ['own', 'reported'], ['quoted']), conditional: fc.boolean(),
  mood: fc.constantFrom<NonNullable<Conditions['mood']>>(['question'], ['statement', 'order']), subject: fc.constantFrom<NonNullable<Conditions['subject']>>(['you'], ['i', 'we']),
}, { requiredKeys: [] });
const conditions = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: where });

const kind = fc.oneof({ weight: 8, arbitrary: fc.constant<TokenKind>('word') }, { weight: 1, arbitrary: fc.constantFrom<TokenKind>('punctuation', 'emoji', 'mention') });
const token = fc.record({
  normal: word, lemma: word, spelt: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom('A', 'CA', 'bb') }), kind,
  pos: fc.constantFrom<PartOfSpeech>('NOUN', 'VERB', 'ADJ'), negator: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat({ max: 8 }) }),
  voice: fc.oneof({ weight: 5, arbitrary: fc.constant<Voice>('own') }, { weight: 1, arbitrary: fc.constantFrom<Voice>('quoted', 'reported') }),
  opens: fc.constantFrom('', '', '', '', 'clause', 'sentence'),
});
const clause = fc.record({ mood: fc.constantFrom<Clause['mood']>('statement', 'question', 'order'), subject: fc.constantFrom<Clause['subject']>('i', 'you', 'it'), conditional: fc.boolean() });

/** A text of which nothing is known but what an annotator would tell. */
const text: fc.Arbitrary<AnnotatedText> = fc.tuple(fc.array(token, { minLength: 1, maxLength: 12 }), fc.array(clause, { minLength: 12, maxLength: 12 })).map(([made, kinds]) => {
  let written = '';
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  for (const { opens, spelt, ...one } of made) {
    const at = tokens.length;
    const own = spelt ?? one.normal;
    const start = written.length;
    written += `${own} `;
    const range = { start, end: start + own.length, from: at, to: at };
    if (at === 0 || opens === 'sentence') sentences.push({ ...range, question: false, finished: true });
    if (at === 0 || opens !== '') clauses.push({ ...range, sentence: sentences.length - 1, subjectAt: -1, verbAt: -1, ...kinds[clauses.length]! });
    tokens.push({ ...one, start, end: range.end, sentence: sentences.length - 1, clause: clauses.length - 1 });
    sentences.push({ ...sentences.pop()!, to: at + 1, end: range.end });
    clauses.push({ ...clauses.pop()!, to: at + 1, end: range.end });
  }
  return { text: written, tokens, sentences, clauses };
});

/** So many words that steps are kept by symbol. */
const crowd: Lexicon = { id: 'crowd', source: 'test', patterns: Array.from({ length: 40 }, (_, index) => `word${index} a`) };

describe('patterns mean what they say', () => {
  it('in the fast matcher and in the plainest one', () => {
    const lexicons = fc.array(fc.record({ patterns: fc.array(pattern, { minLength: 1, maxLength: 4 }), where: conditions }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(lexicons, fc.boolean(), fc.array(text, { minLength: 1, maxLength: 12 }), (asked, crowded, texts) => {
      const written = asked.map(({ patterns, where: all }, index): Lexicon => ({ id: `test-${index}`, source: 'test', classes, patterns: patterns.map(writtenOut), ...(all && { where: all }) }));
      const compiled = compileLexicons(crowded ? [...written, crowd] : written);
      for (const one of texts) {
        const matches = match(one, compiled);
        written.forEach((lexicon, index) => {
          const { patterns, where: all = {} } = asked[index]!;
          expect(matches.of(lexicon).map(({ from, to }) => [from, to]), lexicon.patterns.join(' // ')).toEqual(naiveMatch(one, patterns, all));
          for (const { start, end, from, to } of matches.of(lexicon)) expect([start, end]).toEqual([one.tokens[from]!.start, one.tokens[to - 1]!.end]);
        });
      }
    }), { numRuns: 400, seed: 11 });
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../src/english';
import type { AnnotatedText } from '../../src/text/annotated-text';
import type { Lexicon } from '../../src/text/lexicon';
import { match } from '../../src/text/match';
import { partTexts, readPart, type Step } from '../../src/text/pattern';
import { compileLexicons } from '../../src/text/compile-lexicons';

const annotator = english();

/** Every way to walk a pattern, spelt out: slow, and plainly right. */
const waysOf = (pattern: string, lexicon: Lexicon): Step[][] =>
  partTexts(pattern, lexicon.id).reduce<Step[][]>((ways, text) => {
    const { optional, paths } = readPart(text, lexicon);
    return ways.flatMap((way) => [...(optional ? [way] : []), ...paths.map((path) => [...way, ...path])]);
  }, [[]]);

const holds = (keys: readonly string[], { tokens }: AnnotatedText, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && [`=${token.normal}`, `~${token.lemma}`, token.pos, ...(token.kind === 'punctuation' ? [] : ['_'])].some((key) => keys.includes(key));
};

const ends = (steps: readonly Step[], text: AnnotatedText, from: number, at: number): number[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return [at];
  if (step.kind === 'gap') {
    const stops = [at];
    for (let to = at; to < at + 3 && text.tokens[to] !== undefined && text.tokens[to]!.kind !== 'punctuation' && text.tokens[to]!.sentence === text.tokens[from]!.sentence; to += 1) stops.push(to + 1);
    return stops.flatMap((stop) => ends(rest, text, from, stop));
  }
  if (step.kind === 'mark') {
    const ranges = step.mark.length === 1 ? text.sentences : text.clauses;
    const light = (from: number, to: number) => text.tokens.slice(from, to).every((token) => ['punctuation', 'emoji', 'mention'].includes(token.kind));
    const ok = ranges.some((range) => at >= range.from && at <= range.to && (step.mark.startsWith('^') ? light(range.from, at) : light(at, range.to)));
    return ok ? ends(rest, text, from, at) : [];
  }
  const follows = at === from || text.tokens[at]?.sentence === text.tokens[at - 1]?.sentence || text.tokens[at - 1]?.kind === 'punctuation';
  return follows && holds(step.keys, text, at) ? ends(rest, text, from, at + 1) : [];
};

const reference = (text: AnnotatedText, lexicon: Lexicon): string[] => {
  const ways = lexicon.patterns.flatMap((pattern) => waysOf(pattern, lexicon));
  const found: string[] = [];
  let free = 0;
  text.tokens.forEach((_token, from) => {
    const longest = Math.max(from, ...ways.flatMap((way) => ends(way, text, from, from)));
    if (longest === from || from < free) return;
    found.push(`${from}-${longest}`);
    free = longest;
  });
  return found;
};

const word = fc.constantFrom('we', 'you', 'can', 'not', 'wait', 'late', '~be', 'VERB', '_');
const choice = fc.array(fc.oneof(word, fc.constant(''), fc.tuple(word, word).map((two) => two.join(' ')), fc.constantFrom('{slot}', 'can ...', '... late', '$$', '^', 'I _ _', ',')), { minLength: 2, maxLength: 4 }).map((options) => `[${options.join('|')}]`);
const part = fc.oneof({ weight: 4, arbitrary: word }, { weight: 3, arbitrary: choice }, fc.constantFrom('...', '^', '$', '^^', '$$', '{slot}', '{slot}', ','));
const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')).filter((text) => /[a-zA-Z_]/.test(text.replace(/[[\]|]/g, '')));
const text = fc.array(fc.constantFrom('we', 'you', "can't", 'wait', 'waited', 'late', 'is', ', ', '. ', '!', '😀', 'soon', '\n'), { maxLength: 14 }).map((words) => words.join(' '));
const slot = fc.array(fc.constantFrom('wait', 'late', 'can not', 'not wait', 'soon', 'be'), { minLength: 1, maxLength: 3 }).map((words) => ({ id: 'slot', source: 'test', words: [...new Set(words)] }));

it('the trie finds exactly what a slow and plain matcher finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(pattern, { minLength: 1, maxLength: 6 }), slot), { minLength: 1, maxLength: 3 }), text, (given, words) => {
      const lexicons = given.map(([patterns, wordClass], index): Lexicon => ({ id: `l${index}`, source: 'test', patterns, classes: [wordClass], where: { voice: 'any' } }));
      const read = annotator(words);
      const matches = match(read, compileLexicons(lexicons));
      for (const lexicon of lexicons) expect(matches.of(lexicon).map(({ from, to }) => `${from}-${to}`)).toEqual(reference(read, lexicon));
    }),
    { numRuns: 3_000, seed: 17 },
  );
}, 60_000);

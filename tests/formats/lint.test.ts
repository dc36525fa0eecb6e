import type { TextlintMessage } from '@textlint/types';
import fc from 'fast-check';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { pointsIn } from '../../src/formats/line-points';
import { toTextlintMessages } from '../../src/formats/textlint';
import { toVFileMessages } from '../../src/formats/vfile';
import { GoodturnError } from '../../src/text/error';
import { findingIn, oddTexts, suggesting } from './lint-made';

/** The slow and plain way to a place: walk there. */
const walk = (text: string, offset: number, ends: string): { line: number; column: number } => {
  let [line, column] = [1, 1];
  for (let at = 0; at < offset; at += 1) {
    const ended = text[at] === '\r' && text[at + 1] === '\n' ? false : ends.includes(text[at]!);
    [line, column] = ended ? [line + 1, 1] : [line, column + 1];
  }
  return { line, column };
};
const [common, ecmascript] = ['\n\r', '\n\r\u2028\u2029'];
const tricky = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\u2028', '\u2029', '👍', '\ud800', 'é') });

describe('pointsIn', () => {
  it('comes to where walking comes', () => {
    fc.assert(fc.property(tricky, (text) => {
      for (const [kind, ends] of [['common', common], ['ecmascript', ecmascript]] as const) {
        const pointAt = pointsIn(text, kind);
        for (let offset = 0; offset <= text.length; offset += 1) expect(pointAt(offset)).toEqual({ ...walk(text, offset, ends), offset });
      }
    }));
  });
  it('takes time that grows with the text, and not with its square', () => {
    const timed = (size: number): number => {
      const text = 'word\r\n'.repeat(size);
      const start = performance.now();
      const pointAt = pointsIn(text, 'common');
      for (let offset = 0; offset < text.length; offset += 7) pointAt(offset);
      return performance.now() - start;
    };
    timed(20_000);
    expect(timed(200_000)).toBeLessThan(60 * Math.max(timed(20_000), 2));
  });
});

describe('toVFileMessages', () => {
  it.each(oddTexts)('places a finding: %s', (_name, text, quote) => {
    const [message] = toVFileMessages([findingIn(text, quote)], text);
    const { start, end } = message!.place;
    expect(text.slice(start.offset, end.offset)).toBe(quote);
    expect([start, end]).toEqual([start, end].map(({ offset }) => ({ ...walk(text, offset, common), offset })));
  });
  it('says what vfile-message itself says', () => {
    const text = 'Hello.\r\nYou broke it.';
    const finding = findingIn(text, 'You broke it', suggesting('It broke', 'It is broken'));
    const typed: VFileMessage[] = toVFileMessages([finding], text, { pageOf: (id) => `https://example.org/${id}` });
    const theirs = new VFileMessage(finding.message, { place: { start: { line: 2, column: 1, offset: 8 }, end: { line: 2, column: 13, offset: 20 } }, source: 'goodturn', ruleId: 'labelling/blame' });
    const { name, message, reason, place, line, column, source, ruleId, file, ancestors, cause } = theirs;
    expect(typed[0]).toEqual({
      name, message, reason, place, line, column, source, ruleId, file: file === '' ? undefined : file, ancestors, cause, stack: '',
      fatal: false, note: 'Say what comes next.', url: 'https://example.org/labelling/blame', actual: 'You broke it', expected: ['It broke', 'It is broken'],
    });
  });
  it.each([['concern', 'serious', false], ['concern', 'moderate', false], ['concern', 'minor', null], ['strength', 'serious', null], ['signal', 'serious', null]] as const)('a %s of %s impact has fatal %s', (kind, impact, fatal) => {
    expect(toVFileMessages([findingIn('ab', 'b', { kind, impact })], 'ab')[0]!.fatal).toBe(fatal);
  });
});

const apply = (text: string, { range: [start, end], text: put }: { readonly range: readonly [number, number]; readonly text: string }): string => text.slice(0, start) + put + text.slice(end);

describe('toTextlintMessages', () => {
  it.each(oddTexts)('places a finding: %s', (_name, text, quote) => {
    const typed: TextlintMessage[] = toTextlintMessages([findingIn(text, quote)], text);
    const { range, index, line, column, loc } = typed[0]!;
    expect(text.slice(...range)).toBe(quote);
    expect(index).toBe(range[0]);
    expect(loc).toEqual({ start: walk(text, range[0], ecmascript), end: walk(text, range[1], ecmascript) });
    expect({ line, column }).toEqual(loc.start);
  });
  it('is exactly this', () => {
    const text = 'Hm.\u2028You broke it.';
    expect(toTextlintMessages([findingIn(text, 'You broke it', suggesting('It broke'))], text)).toEqual([{
      type: 'lint', ruleId: 'labelling/blame', message: 'This can read as blame. Say what comes next.', index: 4, line: 2, column: 1, range: [4, 16],
      loc: { start: { line: 2, column: 1 }, end: { line: 2, column: 13 } }, severity: 1, data: { key: 'k-4-12', kind: 'concern', impact: 'serious' },
      fix: { range: [4, 16], text: 'It broke' }, suggestions: [{ id: 'suggestion-1', message: 'It says "It broke".', fix: { range: [4, 16], text: 'It broke' } }],
    }]);
  });
  it('has no fix where there is no suggestion', () => {
    expect(Object.keys(toTextlintMessages([findingIn('ab', 'b')], 'ab')[0]!)).not.toContain('fix');
  });
  it('puts exactly the suggestion at the span', () => {
    fc.assert(fc.property(tricky, tricky, tricky, fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (before, quote, after, texts) => {
      const text = before + quote + after;
      const [message] = toTextlintMessages([findingIn(text, quote, { span: { start: before.length, end: 0 }, ...suggesting(...texts) })], text);
      expect(message!.suggestions!.map(({ fix }) => apply(text, fix))).toEqual(texts.map((one) => before + one + after));
      expect(apply(text, message!.fix!)).toBe(before + texts[0]! + after);
    }));
  });
  it('a concern is a warning, the rest is for information, and nothing is an error', () => {
    const severities = (['concern', 'strength', 'signal'] as const).map((kind) => toTextlintMessages([findingIn('ab', 'b', { kind })], 'ab')[0]!.severity);
    expect(severities).toEqual([1, 3, 3]);
  });
});

describe('what reporters print', () => {
  it('holds nothing that steers a terminal; the words to put in stay as they are', () => {
    const odd = findingIn('ab', 'b', { message: 'm\u001b[2J', advice: 'a\r', detector: 'a/\u009bb', ...suggesting('x\u0007') });
    expect(toVFileMessages([odd], 'ab')[0]).toMatchObject({ message: 'm␛[2J', reason: 'm␛[2J', note: 'a ', ruleId: 'a/\ufffdb', expected: ['x\u0007'] });
    expect(toTextlintMessages([odd], 'ab')[0]).toMatchObject({ message: 'm␛[2J a ', ruleId: 'a/\ufffdb', fix: { text: 'x\u0007' }, suggestions: [{ message: 'It says "x␇".' }] });
  });
});

describe('a finding of another text', () => {
  const finding = findingIn('You broke it.', 'You broke it', { turn: 4 });
  it.each([['another', 'You mend it, dear.'], ['too short', 'You'], ['empty', '']])('is refused: %s', (_name, text) => {
    for (const format of [toVFileMessages, toTextlintMessages]) {
      expect(() => format([finding], text)).toThrow(GoodturnError);
      expect(() => format([finding], text)).toThrow("findings[0]: The text does not hold this finding's quote at 0 to 12. Give the text of turn 4 as it was reviewed");
    }
  });
});

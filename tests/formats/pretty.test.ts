import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/analysis/finding';
import type { Conversation } from '../../src/conversation/turn';
import { formatMarkdown, formatPretty, inert } from '../../src/formats';
import { cells, firstCells, lastCells, wrap } from '../../src/formats/cells';
import { broken as conversation, finding, report } from './made';

vi.setConfig({ testTimeout: 60_000 });

const findings = [
  finding(conversation, 1, 'You must have dropped it'),
  finding(conversation, 1, 'sorry', { kind: 'strength', detector: 'empathy/apology', key: 'k2', impact: 'moderate', maturity: 'stable', message: 'The apology comes first.', advice: 'Keep it.' }),
  finding(conversation, 2, 'One of those', { key: 'k3' }),
  finding(conversation, 0, 'again', { kind: 'signal', key: 'k4' }),
];

describe('formatPretty', () => {
  it('puts strengths first and underlines the quote in its sentence', () => {
    const text = formatPretty(report(conversation, findings), conversation);
    expect(text).toMatchInlineSnapshot(`
      "ticket-7: 1 strength, 2 concerns, 1 signal in 3 turns.

      Strengths

        turn 1, agent
          I am sorry to hear that.
               ^^^^^
        The apology comes first.
        > Keep it.
        Build on what they did well (build-on-strengths)
        empathy/apology, key k2

      Concerns

        turn 1, agent, serious
          You must have dropped it.
          ^^^^^^^^^^^^^^^^^^^^^^^^
        These words can read as blame.
        > Say what can be done.
        Build on what they did well (build-on-strengths)
        labelling/blame, key k1, preview

        turn 2, agent (internal), serious
          One of those.
          ^^^^^^^^^^^^
        These words can read as blame.
        > Say what can be done.
        Build on what they did well (build-on-strengths)
        labelling/blame, key k3, preview

      Signals

        turn 0, customer
          It broke again.
                   ^^^^^
        These words can read as blame.
        > Say what can be done.
        Build on what they did well (build-on-strengths)
        labelling/blame, key k4, preview

      Next step: Say what can be done.
      Checked 3 turns with labelling, goodturn 0.1.0.
      "
    `);
  });
  it('underlines in place where there is colour', () => {
    const text = formatPretty(report(conversation, findings), conversation, { color: true });
    expect(text).toContain('\u001b[4mYou must have dropped it\u001b[24m.');
    expect(text).not.toContain('^^^');
  });
  it('offers a reframing where a detector has one', () => {
    const one = report(conversation, [finding(conversation, 2, 'One of those', { facets: { reframing: 'Somebody whose parcel is late.' } })]);
    expect(formatPretty(one, conversation)).toContain('  > Say what can be done.\n  > Somebody whose parcel is late.\n');
    expect(formatMarkdown(one, conversation)).toContain('Somebody whose parcel is late.');
  });
  it('offers the first of the wordings, with nothing in it that steers', () => {
    const one = report(conversation, [finding(conversation, 2, 'One of those', { suggestions: [{ text: 'One *of* them\u001b[2J', why: 'It is plain.' }, { text: 'Another', why: 'It is short.' }] })]);
    expect(formatPretty(one, conversation)).toMatch(/ {2}> Say what can be done\.\n {2}> Try: One \*of\* them(?!\u001b)/);
    expect(formatPretty(one, conversation)).not.toContain('Another');
    expect(formatMarkdown(one, conversation)).toContain('Try\\: One \\*of\\* them');
  });
  it('says when there is nothing, and what is silenced', () => {
    const silenced = [{ ...finding(conversation, 1, 'sorry'), reason: 'house style' }];
    const text = formatPretty(report(conversation, [], { silenced }), conversation);
    expect(text).toContain('Nothing to point out in 3 turns.');
    expect(text).toContain('Silenced: labelling/blame k1\n(house style).');
  });
  it.each<[text: string, quote: string, line: string, marks: string]>([
    ['これは 壊れた です。', '壊れた', 'これは 壊れた です。', '       ^^^^^^'],
    ['one\ntwo three\nfour', 'three\nfour', 'two three four', '    ^^^^^^^^^^'],
    ['Mr. Tan said\tno', 'no', 'Tan said no', '         ^^'],
    ['e\u0301e\u0301 x', 'x', 'e\u0301e\u0301 x', '   ^'],
  ])('keeps marks under the words of %j', (text, quote, line, marks) => {
    const odd: Conversation = { turns: [{ role: 'agent', text }] };
    const lines = formatPretty(report(odd, [finding(odd, 0, quote)]), odd).split('\n');
    expect(lines).toContain(`    ${line}`);
    expect(lines).toContain(`    ${marks}`);
  });
  it('cuts long sentences to the width, never the quote away', () => {
    const long: Conversation = { turns: [{ role: 'agent', text: `${'so '.repeat(300)}calm down ${'now '.repeat(300)}` }] };
    const text = formatPretty(report(long, [finding(long, 0, 'calm down'), finding(long, 0, long.turns[0]?.text.trim() ?? '')]), long, { width: 60 });
    expect(text).toMatch(/… so so .*calm down now.*…/);
    for (const line of text.split('\n')) expect(cells(line)).toBeLessThanOrEqual(60);
  });
  it('lets nothing steer the terminal', () => {
    const nasty = fc.string({ unit: fc.constantFrom('\u001b[31m', '\u0007', '\u009b', '\r', '\n', '\u202e', 'a', '.', ' ', '😀', '\ud800', '`', '</script>') });
    fc.assert(fc.property(nasty, nasty, nasty, (before, quote, after) => {
      const one: Conversation = { id: after, turns: [{ role: 'agent', text: `${before}${quote}q${after}` }] };
      const found = { ...finding(one, 0, `${quote}q`), message: before, advice: quote, key: after, impact: after as Finding['impact'] };
      const clean = /^[^\p{Cc}\u202e]*$/u;
      for (const text of [formatPretty(report(one, [found]), one), formatMarkdown(report(one, [found]), one)]) expect(text.replaceAll('\n', '')).toMatch(clean);
    }));
  });
  it('is quick on two megabytes', () => {
    const long: Conversation = { turns: [{ role: 'agent', text: 'ab'.repeat(1_000_000) }] };
    expect(formatPretty(report(long, [finding(long, 0, long.turns[0]?.text ?? '')]), long).length).toBeLessThan(2000);
  });
});

describe('formatMarkdown', () => {
  it('tells the same story', () => {
    const text = formatMarkdown(report(conversation, findings), conversation);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Review of `ticket-7`', '## Strengths', '### turn 1, agent', '## Concerns', '### turn 1, agent, serious', '### turn 2, agent \\(internal\\), serious', '## Signals', '### turn 0, customer', '## Next step',
    ]);
    expect(text).toContain('```text\nYou must have dropped it.\n^^^^^^^^^^^^^^^^^^^^^^^^\n```');
  });
  it('shows what people wrote as text', () => {
    const wrote = '``` <script>alert(1)</script> [x](javascript:1) ![i](http://x) @team #1 **b** www.x.org';
    const one: Conversation = { id: 'a`b', turns: [{ role: 'agent', text: wrote }] };
    const text = formatMarkdown(report(one, [{ ...finding(one, 0, wrote), message: wrote, advice: wrote }]), one);
    expect(text).toContain('````text\n');
    const outside = text.replace(/````text\n[\s\S]*?\n````/g, '');
    expect(outside).not.toMatch(/(?<!\\)[<[\]]|@team|(?<!\\)!\[|www\.|http:/);
    expect(text).toContain('# Review of ``a`b``');
  });
  it.each<[what: string, more: Partial<Finding>, line: string]>([
    ['makes no numbered list', { message: '1. Calm down' }, '1\\. Calm down'],
    ['makes no code of a line that is set in', { message: '    Calm down' }, 'Calm down'],
    ['links no address without a scheme', { message: '//x.example' }, '\\//x.example'],
    ['makes no list of a principle’s name', { principle: ' x' as Finding['principle'] }, '*x* (` x`), `labelling/blame`, preview, key `k1`'],
    ['begins no code with an id that is not there', { detector: '', key: '`<img src=x>' }, '*Build on what they did well* (`build-on-strengths`), ` `, preview, key `` `<img src=x> ``'],
  ])('%s', (_what, more, line) => {
    const one: Conversation = { turns: [{ role: 'agent', text: 'You broke it' }] };
    expect(formatMarkdown(report(one, [finding(one, 0, 'You', more)]), one).split('\n')).toContain(line);
  });
});

describe('inert', () => {
  it('keeps the length and is done after once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(inert(text)).toHaveLength(text.length);
      expect(inert(inert(text))).toBe(inert(text));
    }));
  });
});

describe('cells', () => {
  it('cuts at both ends', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '字', '😀', 'é', ' ') }), fc.nat(20), (text, width) => {
      expect(cells(firstCells(text, width))).toBeLessThanOrEqual(width);
      expect(cells(lastCells(text, width))).toBeLessThanOrEqual(width);
      expect(text.startsWith(firstCells(text, width)) && text.endsWith(lastCells(text, width))).toBe(true);
    }));
  });
  it('wraps without losing a word', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '字', ' ') }), fc.integer({ min: 4, max: 20 }), (text, width) => {
      expect(wrap(text, width).join(' ').split(/ +/).join(' ').trim()).toBe(text.split(/ +/).join(' ').trim());
    }));
  });
});

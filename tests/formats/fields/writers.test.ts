import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../../src/analysis/finding';
import type { Conversation } from '../../../src/conversation/turn';
import { formatCsv, formatJson, formatMarkdown, formatNdjson, formatPretty, formatRowsNdjson, skippedSentence, withWarnings } from '../../../src/formats';
import { cells, firstCells, lastCells, wrap } from '../../../src/formats/cells';
import { excerptOf } from '../../../src/formats/excerpt';
import { spanInSource } from '../../../src/formats/turn-places';
import { GoodturnError } from '../../../src/text/error';
import { broken as conversation, finding, report } from '../made';

const all = (): readonly Finding[] => [
  finding(conversation, 1, 'You must have dropped it', { facets: { reframing: 'It may have been dropped.', whom: 'customer' }, suggestions: [{ text: 'It was dropped', why: 'It blames nobody.' }, { text: 'It fell', why: 'It is short.' }] }),
  finding(conversation, 1, 'sorry', { kind: 'strength', detector: 'empathy/apology', key: 'k2', impact: 'moderate', maturity: 'stable', message: 'The apology comes first.', advice: 'Keep it.' }),
  finding(conversation, 2, 'One of those', { key: 'k3', impact: 'minor', principle: 'no-such-one' as Finding['principle'] }),
  finding(conversation, 0, 'again', { kind: 'signal', key: 'k4', facets: { reframing: '' } }),
];
const nothing = (): Report => report({ turns: [{ role: 'agent', text: 'Hello.' }] }, [], { silenced: [{ ...finding(conversation, 1, 'sorry', { key: 'k9' }), reason: 'house style' }, { ...finding(conversation, 2, 'One', { key: 'k8' }), reason: 'ours' }], checked: { turns: 1, analyzers: [], detectors: [], language: null, version: '9.9.9', warnings: [] } });
const elsewhere: Conversation = { turns: [{ role: 'agent', text: 'Other words.' }] };

describe('a report at a terminal', () => {
  it.each<[what: string, write: () => string, lines: string[]]>([
    ['as it is', () => formatPretty(report(conversation, all()), conversation), ['ticket-7: 1 strength, 2 concerns, 1 signal in 3 turns.', '', 'Strengths', '', '  turn 1, agent', '    I am sorry to hear that.', '         ^^^^^', '  The apology comes first.', '  > Keep it.', '  Build on what they did well (build-on-strengths)', '  empathy/apology, key k2', '', 'Concerns', '', '  turn 1, agent, serious', '    You must have dropped it.', '    ^^^^^^^^^^^^^^^^^^^^^^^^', '  These words can read as blame.', '  > Say what can be done.', '  > It may have been dropped.', '  > Try: It was dropped', '  Build on what they did well (build-on-strengths)', '  labelling/blame, key k1, preview', '', '  turn 2, agent (internal), minor', '    One of those.', '    ^^^^^^^^^^^^', '  These words can read as blame.', '  > Say what can be done.', '  no-such-one (no-such-one)', '  labelling/blame, key k3, preview', '', 'Signals', '', '  turn 0, customer', '    It broke again.', '             ^^^^^', '  These words can read as blame.', '  > Say what can be done.', '  Build on what they did well (build-on-strengths)', '  labelling/blame, key k4, preview', '', 'Next step: Say what can be done.', 'Checked 3 turns with labelling, goodturn 0.1.0.', '']],
    ['in colour', () => formatPretty(report(conversation, all().slice(0, 2)), conversation, { color: true }), ['\u001b[1mticket-7\u001b[22m: 1 strength, 1 concern in 3 turns.', '', '\u001b[1m\u001b[32mStrengths\u001b[39m\u001b[22m', '', '  \u001b[1mturn 1, agent\u001b[22m', '    I am \u001b[4msorry\u001b[24m to hear that.', '  The apology comes first.', '  > Keep it.', '\u001b[2m  Build on what they did well (build-on-strengths)\u001b[22m', '\u001b[2m  empathy/apology, key k2\u001b[22m', '', '\u001b[1m\u001b[33mConcerns\u001b[39m\u001b[22m', '', '  \u001b[1mturn 1, agent, serious\u001b[22m', '    \u001b[4mYou must have dropped it\u001b[24m.', '  These words can read as blame.', '  > Say what can be done.', '  > It may have been dropped.', '  > Try: It was dropped', '\u001b[2m  Build on what they did well (build-on-strengths)\u001b[22m', '\u001b[2m  labelling/blame, key k1, preview\u001b[22m', '', 'Next step: Say what can be done.', '\u001b[2mChecked 3 turns with labelling, goodturn 0.1.0.\u001b[22m', '']],
    ['of signals in colour', () => formatPretty(report(conversation, all().slice(3)), conversation, { color: true }), ['\u001b[1mticket-7\u001b[22m: 0 strengths, 0 concerns, 1 signal in 3 turns.', '', '\u001b[1m\u001b[36mSignals\u001b[39m\u001b[22m', '', '  \u001b[1mturn 0, customer\u001b[22m', '    It broke \u001b[4magain\u001b[24m.', '  These words can read as blame.', '  > Say what can be done.', '\u001b[2m  Build on what they did well (build-on-strengths)\u001b[22m', '\u001b[2m  labelling/blame, key k4, preview\u001b[22m', '', 'Next step: Say what can be done.', '\u001b[2mChecked 3 turns with labelling, goodturn 0.1.0.\u001b[22m', '']],
    ['on few columns', () => formatPretty(report(conversation, all().slice(0, 1)), conversation, { width: 10 }), ['ticket-7: 0 strengths, 1 concern in 3 turns.', '', 'Concerns', '', '  turn 1, agent, serious', '    You must have dropped it.', '    ^^^^^^^^^^^^^^^^^^^^^^^^', '  These words can read as blame.', '  > Say what can be done.', '  > It may have been dropped.', '  > Try: It was dropped', '  Build on what they did well (build-on-strengths)', '  labelling/blame, key k1, preview', '', 'Next step: Say what can be done.', 'Checked 3 turns with labelling, goodturn', '0.1.0.', '']],
    ['on many columns', () => formatPretty(report(conversation, all().slice(0, 1)), conversation, { width: 1000 }), ['ticket-7: 0 strengths, 1 concern in 3 turns.', '', 'Concerns', '', '  turn 1, agent, serious', '    You must have dropped it.', '    ^^^^^^^^^^^^^^^^^^^^^^^^', '  These words can read as blame.', '  > Say what can be done.', '  > It may have been dropped.', '  > Try: It was dropped', '  Build on what they did well (build-on-strengths)', '  labelling/blame, key k1, preview', '', 'Next step: Say what can be done.', 'Checked 3 turns with labelling, goodturn 0.1.0.', '']],
    ['of nothing', () => formatPretty(nothing(), elsewhere), ['Nothing to point out in 1 turn.', '', 'Next step: Nothing stands out; carry on.', 'Checked 1 turn with no analyzer, goodturn 9.9.9. Silenced: labelling/blame k9', '(house style); labelling/blame k8 (ours).', '']],
    ['of another conversation', () => formatPretty(report(conversation, all().slice(0, 2)), elsewhere), ['ticket-7: 1 strength, 1 concern in 3 turns.', '', 'Strengths', '', '  turn 1', '    sorry', '    ^^^^^', '  The apology comes first.', '  > Keep it.', '  Build on what they did well (build-on-strengths)', '  empathy/apology, key k2', '', 'Concerns', '', '  turn 1, serious', '    You must have dropped it', '    ^^^^^^^^^^^^^^^^^^^^^^^^', '  These words can read as blame.', '  > Say what can be done.', '  > It may have been dropped.', '  > Try: It was dropped', '  Build on what they did well (build-on-strengths)', '  labelling/blame, key k1, preview', '', 'Next step: Say what can be done.', 'Checked 3 turns with labelling, goodturn 0.1.0.', '']],
    ['of an empty quote', () => formatPretty(report(conversation, [{ ...finding(conversation, 0, 'It'), quote: '', span: { start: 3, end: 3 } }]), conversation), ['ticket-7: 0 strengths, 1 concern in 3 turns.', '', 'Concerns', '', '  turn 0, customer, serious', '    It broke again.', '       ^', '  These words can read as blame.', '  > Say what can be done.', '  Build on what they did well (build-on-strengths)', '  labelling/blame, key k1, preview', '', 'Next step: Say what can be done.', 'Checked 3 turns with labelling, goodturn 0.1.0.', '']],
  ])('%s', (_what, write, lines) => expect(write().split('\n')).toEqual(lines));
});

describe('a report in Markdown', () => {
  it.each<[what: string, write: () => string, lines: string[]]>([
    ['as it is', () => formatMarkdown(report(conversation, all()), conversation), ['# Review of `ticket-7`', '', '1 strength, 2 concerns, 1 signal in 3 turns.', '', '## Strengths', '', '### turn 1, agent', '', '```text', 'I am sorry to hear that.', '     ^^^^^', '```', '', 'The apology comes first.', '', '**What to do:** Keep it.', '', '*Build on what they did well* (`build-on-strengths`), `empathy/apology`, key `k2`', '', '## Concerns', '', '### turn 1, agent, serious', '', '```text', 'You must have dropped it.', '^^^^^^^^^^^^^^^^^^^^^^^^', '```', '', 'These words can read as blame.', '', '**What to do:** Say what can be done.', '', 'It may have been dropped.', '', 'Try\\: It was dropped', '', '*Build on what they did well* (`build-on-strengths`), `labelling/blame`, preview, key `k1`', '', '### turn 2, agent \\(internal\\), minor', '', '```text', 'One of those.', '^^^^^^^^^^^^', '```', '', 'These words can read as blame.', '', '**What to do:** Say what can be done.', '', '*no\\-such\\-one* (`no-such-one`), `labelling/blame`, preview, key `k3`', '', '## Signals', '', '### turn 0, customer', '', '```text', 'It broke again.', '         ^^^^^', '```', '', 'These words can read as blame.', '', '**What to do:** Say what can be done.', '', '*Build on what they did well* (`build-on-strengths`), `labelling/blame`, preview, key `k4`', '', '## Next step', '', 'Say what can be done.', '', 'Checked 3 turns with labelling, goodturn 0\\.1\\.0\\.', '']],
    ['of nothing', () => formatMarkdown(nothing(), elsewhere), ['# Review', '', 'Nothing to point out in 1 turn.', '', '## Next step', '', 'Nothing stands out; carry on.', '', 'Checked 1 turn with no analyzer, goodturn 9\\.9\\.9\\. Silenced\\: labelling/blame k9 \\(house style\\); labelling/blame k8 \\(ours\\).', '']],
    ['without an id', () => formatMarkdown(report({ ...conversation, id: '' }, []), conversation), ['# Review', '', 'Nothing to point out in 3 turns.', '', '## Next step', '', 'Nothing stands out; carry on.', '', 'Checked 3 turns with labelling, goodturn 0\\.1\\.0\\.', '']],
    ['of an empty quote', () => formatMarkdown(report({ ...conversation, id: '`' }, [{ ...finding(conversation, 0, 'It'), quote: '', span: { start: 3, end: 3 } }]), conversation), ['# Review of `` ` ``', '', '0 strengths, 1 concern in 3 turns.', '', '## Concerns', '', '### turn 0, customer, serious', '', '```text', 'It broke again.', '   ^', '```', '', 'These words can read as blame.', '', '**What to do:** Say what can be done.', '', '*Build on what they did well* (`build-on-strengths`), `labelling/blame`, preview, key `k1`', '', '## Next step', '', 'Say what can be done.', '', 'Checked 3 turns with labelling, goodturn 0\\.1\\.0\\.', '']],
  ])('%s', (_what, write, lines) => expect(write().split('\n')).toEqual(lines));
  it.each<[words: string, line: string]>([
    ['a\\b `c` *d* _e_ {f} [g] (h) <i> #j + - !k |l| ~m~ &n; o: p @q $r ^s =t', 'a\\\\b \\`c\\` \\*d\\* \\_e\\_ \\{f\\} \\[g\\] \\(h\\) \\<i\\> \\#j \\+ \\- \\!k \\|l\\| \\~m\\~ \\&n; o\\: p @\u2060q \\$r \\^s \\=t'], ['Version 1.2. See a.b and www.x.y or WWW.x', 'Version 1\\.2\\. See a.b and www\\.x.y or WWW\\.x'], ['a/b //c ///d', 'a/b \\//c \\/\\//d'], ['  a \n b  ', 'a   b'],
  ])('shows %j as words', (words, line) => expect(formatMarkdown(report(conversation, [finding(conversation, 0, 'It', { message: words })]), conversation).split('\n')[13]).toBe(line));
  it.each<[id: string, line: string | undefined]>([['a', '# Review of `a`'], ['a`b', '# Review of ``a`b``'], ['a``b`', '# Review of ``` a``b` ```'], ['`a', '# Review of `` `a ``'], [' a ', '# Review of `  a  `'], [' a', '# Review of ` a`'], ['\u0007', '# Review of `␇`']])('writes the id %j as code', (id, line) => expect(formatMarkdown(report({ ...conversation, id }, []), conversation).split('\n')[0]).toBe(line));
  it('keeps a quote of backticks in its block', () => {
    const ticks: Conversation = { turns: [{ role: 'agent', text: 'Type ```` here' }] };
    expect(formatMarkdown(report(ticks, [finding(ticks, 0, 'here')]), ticks).split('\n').slice(8, 13)).toEqual(['`````text', 'Type ```` here', '          ^^^^', '`````', '']);
  });
});

describe('a report as JSON', () => {
  it('has all its fields in order', () => {
    const full = report(conversation, all().slice(0, 1), { silenced: [{ ...finding(conversation, 1, 'sorry', { key: 'k9' }), reason: 'house style' }], turningPoints: [] });
    expect(formatNdjson(full)).toBe('{"conversation":"ticket-7","findings":[{"key":"k1","detector":"labelling/blame","principle":"build-on-strengths","kind":"concern","impact":"serious","maturity":"preview","turn":1,"span":{"start":25,"end":49},"quote":"You must have dropped it","message":"These words can read as blame.","advice":"Say what can be done.","facets":{"reframing":"It may have been dropped.","whom":"customer"},"suggestions":[{"text":"It was dropped","why":"It blames nobody."},{"text":"It fell","why":"It is short."}]}],"silenced":[{"key":"k9","detector":"labelling/blame","principle":"build-on-strengths","kind":"concern","impact":"serious","maturity":"preview","turn":1,"span":{"start":5,"end":10},"quote":"sorry","message":"These words can read as blame.","advice":"Say what can be done.","facets":{},"suggestions":[],"reason":"house style"}],"principles":[{"id":"build-on-strengths","strengths":0,"concerns":1,"signals":0}],"checked":{"turns":3,"analyzers":["labelling"],"detectors":["labelling/blame"],"language":null,"version":"0.1.0","warnings":[],"skipped":{}},"turningPoints":[]}\n');
    expect(formatJson(report({ turns: [] }, [])).split('\n')).toEqual(['{', '  "conversation": null,', '  "findings": [],', '  "silenced": [],', '  "principles": [],', '  "checked": {', '    "turns": 0,', '    "analyzers": [', '      "labelling"', '    ],', '    "detectors": [', '      "labelling/blame"', '    ],', '    "language": null,', '    "version": "0.1.0",', '    "warnings": [],', '    "skipped": {}', '  },', '  "turningPoints": [],', '  "summary": {', '    "strengths": 0,', '    "concerns": 0,', '    "signals": 0,', '    "counts": "Nothing to point out in 0 turns.",', '    "sentences": [],', '    "text": "Nothing to point out in 0 turns."', '  }', '}', '']);
  });
  it('escapes what some readers stop at', () => expect(formatRowsNdjson([{ conversation: '\u007e\u007f\u009f\u00a0\u2027\u2028\u202e\u202f\u2065\u2066\u2069\u206a' }])).toBe('{"conversation":"~\\u007f\\u009f\u00a0‧\\u2028\\u202e\u202f\u2065\\u2066\\u2069\u206a"}\n'));
  it('puts what was left out into a sentence', () => {
    expect([{}, { tag: 0 }, { tag: 1 }, { tag: 2, note: 1, x: 0 }].map(skippedSentence)).toEqual([undefined, undefined, 'Left out: 1 tag.', 'Left out: 2 tag, 1 note.']);
    const plain = report(conversation, []);
    const first = { code: 'order', path: 'a', message: 'b' } as const;
    expect([withWarnings(plain, []) === plain, withWarnings(plain, [], {}).checked.skipped, withWarnings(plain, [first]).checked.skipped, withWarnings(plain, [first], { tag: 2 }).checked]).toEqual([true, {}, undefined, { turns: 3, analyzers: ['labelling'], detectors: ['labelling/blame'], language: null, version: '0.1.0', warnings: [{ code: 'order', path: 'a', message: 'b' }], skipped: { tag: 2 } }]);
  });
});

describe('a table as CSV', () => {
  it.each<[value: string | number | null, cell: string]>([
    ['a', 'a\r\n'], ['a,b', '"a,b"\r\n'], ['a"b', '"a""b"\r\n'], ['a\rb', '"a\rb"\r\n'], ['a\nb', '"a\nb"\r\n'], ['=1', '\'=1\r\n'], ['+1', '\'+1\r\n'], ['-1', '\'-1\r\n'], ['@a', '\'@a\r\n'], ['  =1', '\'  =1\r\n'], ['\uff1d1', '\'＝1\r\n'], ['\uff0b1', '\'＋1\r\n'], ['\uff0d1', '\'－1\r\n'], ['\uff20a', '\'＠a\r\n'], ['\ta', '\'\ta\r\n'], ['\ra', '"\'\ra"\r\n'], ['\na', '"\'\na"\r\n'], [' a', ' a\r\n'], ['a=1', 'a=1\r\n'], ['a\tb', 'a\tb\r\n'], ['a\u0000\u0008\u000b\u000c\u000e\u001f\u007fb', 'a␀␈␋␌␎␟␡b\r\n'], ['\u000b=1', '␋=1\r\n'], [-1, '-1\r\n'], [0.5, '0.5\r\n'], [null, '\r\n'], ['', '\r\n'],
  ])('%j is the cell %j', (value, cell) => expect(formatCsv([{ a: value } as never], { header: false })).toBe(cell));
  it.each<[what: string, write: () => string, table: string]>([
    ['rows of other columns', () => formatCsv([{ conversation: 'a', x: 1 }, { conversation: 'b', y: 2 }] as never), 'conversation,x,y\r\na,1,\r\nb,,2\r\n'],
    ['named columns', () => formatCsv([{ conversation: 'a', x: 1 }] as never, { columns: ['x', 'z'] }), 'x,z\r\n1,\r\n'],
    ['no rows', () => formatCsv([], { columns: ['x', 'y'] }), 'x,y\r\n'],
    ['no header', () => formatCsv([{ conversation: 'a' }] as never, { header: false }), 'a\r\n'],
  ])('of %s', (_what, write, table) => expect(write()).toBe(table));
});

describe('columns of a terminal', () => {
  it.each<[text: string, width: number]>([
    ['', 0], ['abc', 3], ['é', 1], ['e\u0301', 1], ['\u02ff', 1], ['日本', 4], ['가', 2], ['ｱ', 1], ['Ａ', 2], ['￦', 2], ['😀', 2], ['👍🏽', 4], ['\u200d', 0], ['\u20dd', 0], ['\u1100', 2], ['\u1160', 1], ['\u2e7f', 1], ['\u2e80', 2], ['\u303e', 2], ['\u303f', 1], ['\u3040', 1], ['\u3041', 2], ['\u4dc0', 1], ['\ua4d0', 1], ['\uabff', 1], ['\ud7a4', 1], ['豈', 2], ['\ufe2f', 0], ['︰', 2], ['｠', 2], ['｡', 1], ['½', 1], ['Ж', 1],
  ])('%j takes %i', (text, width) => expect(cells(text)).toBe(width));
  it('are counted from both ends', () => {
    expect([0, 1, 2, 3, 4, 5].map((width) => [firstCells('a字😀é', width), lastCells('a字😀é', width)])).toEqual([['', ''], ['a', 'é'], ['a', 'é'], ['a字', '\ud83d\ude00é'], ['a字', '\ud83d\ude00é'], ['a字\ud83d\ude00', '字\ud83d\ude00é']]);
    expect([lastCells('\u{1f600}'.repeat(20), 3), lastCells('x'.repeat(50), 10), firstCells('', 5), lastCells('', 5)]).toEqual(['\ud83d\ude00', 'xxxxxxxxxx', '', '']);
  });
  it.each<[text: string, width: number, lines: string[]]>([['one two three', 7, ['one two', 'three']], ['one two three', 6, ['one', 'two', 'three']], ['one two', 100, ['one two']], ['verylongword a', 4, ['verylongword', 'a']], ['', 5, ['']], ['a  b', 5, ['a  b']], ['日本 語', 5, ['日本', '語']], ['日本 語', 7, ['日本 語']]])('%j wraps at %i', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));
});

describe('a quote in its sentence', () => {
  const shown = (text: string, quote: string, width = 60): string => {
    const one: Conversation = { turns: [{ role: 'agent', text }] };
    const { before, quote: words, after } = excerptOf(finding(one, 0, quote), one, width);
    return `${before}<${words}>${after}`;
  };
  it.each<[text: string, quote: string, width: number, excerpt: string]>([
    ['Good day. Please calm down now. Bye.', 'calm down', 60, 'Please <calm down> now.'], ['Good day! Calm down? Bye.', 'Calm down', 60, '<Calm down>?'], ['He said "Go." Calm down, he said.', 'Calm down', 60, '<Calm down>, he said.'], ['(Go.)  Calm down \u2026 now', 'Calm down', 60, '<Calm down> …'], ['Go\u2026 calm down.) Bye', 'calm down', 60, '<calm down>.)'], ['Go.Calm down', 'Calm down', 60, 'Go.<Calm down>'],
    ['One\nCalm down\ntwo', 'Calm down', 60, '<Calm down>'], ['One\r\n  Calm down\u2028two', 'Calm down', 60, '<Calm down>'], ['One\u2029Calm down\rtwo', 'Calm down', 60, '<Calm down>'], ['Calm down. Bye.', 'Calm down.', 60, '<Calm down.>'], ['Calm down.Bye.', 'Calm down.', 60, '<Calm down.>Bye.'], ['Calm down.', 'Calm down.', 60, '<Calm down.>'], ['Calm down?! Bye.', 'Calm down', 60, '<Calm down>?!'], ['Calm down at 1.5 now. Bye', 'Calm down', 60, '<Calm down> at 1.5 now.'], ['Calm\ndown. Bye', 'Calm\ndown', 60, '<Calm down>.'],
    ['one two three calm down four five six', 'calm down', 60, 'one two three <calm down> four five six'], ['one two three calm down four five six', 'calm down', 20, '…ree <calm down> four…'], ['one two three calm down', 'calm down', 20, '…two three <calm down>'], ['calm down four five six', 'calm down', 20, '<calm down> four five…'], ['one two three calm down four five six', 'calm down', 11, '<calm down> …'], ['one two three calm down four five six', 'calm down', 9, '<calm down>'], ['one two three calm down four five six', 'calm down', 12, '<calm down> f…'], ['one two three calm down four five six', 'calm down', 8, '<ca … wn>'], ['a calm b', 'calm', 4, '<calm>'], ['calm', 'calm', 4, '<calm>'], ['calmly', 'calmly', 5, '<c … y>'], ['a calm b', 'calm', 5, '<calm>'], ['a calm b', 'calm', 6, '<calm> b'], ['a calm b', 'calm', 7, '<calm> b'],
    [`${'x'.repeat(450)} calm ${'y'.repeat(450)}`, 'calm', 1000, `${'x'.repeat(399)} <calm> ${'y'.repeat(399)}`], [`End. ${'x'.repeat(390)} calm`, 'calm', 1000, `${'x'.repeat(390)} <calm>`], [`End. ${'x'.repeat(400)} calm`, 'calm', 1000, `${'x'.repeat(399)} <calm>`],
  ])('%j', (text, quote, width, excerpt) => expect(shown(text, quote, width)).toBe(excerpt));
  it('stands alone where the text does not hold it', () => {
    const one: Conversation = { turns: [{ role: 'agent', text: 'Calm down.' }] };
    expect([excerptOf({ ...finding(one, 0, 'Calm'), quote: 'Cold' }, one, 60), excerptOf({ ...finding(one, 0, 'Calm'), turn: 4 }, one, 60)]).toEqual([{ before: '', quote: 'Cold', after: '' }, { before: '', quote: 'Calm', after: '' }]);
  });
});

describe('places in a source', () => {
  const lines = [{ start: -3, at: 4 }, { start: 2, at: 12 }, { start: 8, at: 20 }];
  it('are counted from the line before them', () => expect([[0, 2], [1, 3], [2, 8], [7, 9], [8, 30], [-3, -2]].map(([start = 0, end = 0]) => spanInSource(lines, { start, end }))).toEqual([{ start: 7, end: 12 }, { start: 8, end: 13 }, { start: 12, end: 20 }, { start: 17, end: 21 }, { start: 20, end: 42 }, { start: 4, end: 5 }]));
  it('are the same where no line is known', () => expect(spanInSource([], { start: 2, end: 5 })).toEqual({ start: 2, end: 5 }));
});

describe('what is no report', () => {
  it.each<[what: string, write: () => unknown]>([
    ['for a terminal', () => formatPretty(5 as never, conversation)], ['in Markdown', () => formatMarkdown(null as never, conversation)], ['as JSON', () => formatJson({} as never)], ['as NDJSON', () => formatNdjson('x' as never)], ['as CSV', () => formatCsv(5 as never)], ['as rows', () => formatRowsNdjson(null as never)], ['with warnings', () => withWarnings(null as never, [{ code: 'order', path: '', message: '' }])], ['as a sentence', () => skippedSentence(null as never)],
  ])('is refused %s', (_what, write) => expect(write).toThrow(GoodturnError));
});

import { describe, expect, it } from 'vitest';
import { annotate, type Conversation, type Settings } from '../../src';
import type { Analyzer } from '../../src/analysis/analyzer';
import { analyze, inOrder } from '../../src/analysis/analyze';
import { compileAnalyzers, compileList, lexiconsOf } from '../../src/analysis/compile';
import { type Detection, type Detector, reads } from '../../src/analysis/detector';
import type { Finding } from '../../src/analysis/finding';
import { heard, noPast, withTurn } from '../../src/analysis/fold';
import { wordWarnings, withWords } from '../../src/analysis/house-words';
import { impactOf, inUseOf, isNamed } from '../../src/analysis/in-use';
import { keyOf, ordinals, turnMark } from '../../src/analysis/key';
import { mergeDetections } from '../../src/analysis/merge';
import { measure } from '../../src/analysis/measure-rows';
import { precedents } from '../../src/analysis/precedents';
import { remember } from '../../src/analysis/remember';
import { study } from '../../src/analysis/study';
import { english } from '../../src/english';
import { match } from '../../src/text/match';
import { errorOf } from '../error-of';
import { calm, late, thank, toy } from './toy';

const annotator = english();
const annotated = (...turns: Conversation['turns']) => annotate({ turns }, annotator);

describe('mergeDetections', () => {
  const suggestions = [{ text: 'please', why: 'It asks.' }];
  it.each<[Detection[], Detection[]]>([
    [[], []],
    [[{ start: 4, end: 2 }], [{ start: 4, end: 2 }]],
    [[{ start: 5, end: 9 }, { start: 0, end: 5 }], [{ start: 0, end: 5 }, { start: 5, end: 9 }]],
    [[{ start: 4, end: 9, message: 'later' }, { start: 0, end: 5, message: 'first' }], [{ start: 0, end: 9, message: 'first', suggestions: [] }]],
    [[{ start: 0, end: 5, message: 'short' }, { start: 0, end: 9, message: 'long', suggestions }], [{ start: 0, end: 9, message: 'long', suggestions }]],
    [[{ start: 0, end: 9, suggestions }, { start: 2, end: 9 }], [{ start: 0, end: 9, suggestions }]],
    [[{ start: 0, end: 4, suggestions }, { start: 2, end: 6 }, { start: 5, end: 8 }, { start: 9, end: 10 }], [{ start: 0, end: 8, suggestions: [] }, { start: 9, end: 10 }]],
  ])('%j: %j', (detections, wanted) => expect(mergeDetections(detections)).toEqual(wanted));
});

describe('keys', () => {
  const turn = (role: 'agent' | 'customer', text: string, id?: string) => annotated({ role, text, ...(id === undefined ? {} : { id }) }).turns[0]!;
  it('are the same for the same, and others for another detector, turn or quote', () => {
    const mark = turnMark(turn('agent', 'Calm down.'));
    expect(turnMark(turn('agent', 'Calm down.'))).toBe(mark);
    const others = [turn('customer', 'Calm down.'), turn('agent', 'Calm down!'), turn('agent', 'Calm down.', 'm2')].map(turnMark);
    const keys = [keyOf('a', mark, 'q'), keyOf('b', mark, 'q'), keyOf('a', mark, 'r'), keyOf('aq', mark, ''), ...others.map((one) => keyOf('a', one, 'q'))];
    expect(new Set(keys).size).toBe(keys.length);
    expect(turnMark(turn('agent', 'Anything', 'm2'))).toBe(turnMark(turn('agent', 'Calm down.', 'm2')));
    for (const key of keys) expect(key).toMatch(/^[a-z\d]{6,12}$/);
  });
  it('never change, for silences in files name them', () => {
    expect([keyOf('', '', ''), keyOf('toy/calm', 'agent', 'calm down'), keyOf('tone/é', 'x', '🙂')]).toEqual(['2yfndzn85g', '6af7vda2do', '23h7ookf5w6']);
  });
  it('are told apart by their order', () => {
    const unique = ordinals();
    expect(['k', 'k', 'j', 'k', 'j'].map(unique)).toEqual(['k', 'k~2', 'j', 'k~3', 'j~2']);
  });
});

describe('inOrder', () => {
  it('sorts by turn, start, end and detector', () => {
    const at = (turn: number, start: number, end: number, detector: string) => ({ turn, span: { start, end }, detector, key: 'k' }) as Finding;
    const sorted = [at(0, 0, 4, 'a'), at(0, 0, 4, 'b'), at(0, 0, 5, 'a'), at(0, 2, 3, 'a'), at(1, 0, 1, 'a')];
    expect(inOrder([...sorted].reverse()).map(({ turn, span, detector }) => [turn, span.start, span.end, detector])).toEqual(sorted.map(({ turn, span, detector }) => [turn, span.start, span.end, detector]));
    expect(inOrder(sorted).map(({ key }) => key)).toEqual(['k', 'k~2', 'k~3', 'k~4', 'k~5']);
    expect(inOrder([sorted[0]!, sorted[0]!]).length).toBe(2);
  });
});

describe('reads', () => {
  const turn = (role: Conversation['turns'][number]['role'], visibility: 'public' | 'internal' = 'public') => annotated({ role, text: 'Hello.', visibility }).turns[0]!;
  const one = (role: Detector['role'], visibility: Detector['visibility'] = 'any'): Detector => ({ ...(calm as Detector), role, visibility });
  it.each<[Detector['role'], boolean[]]>([['agent', [false, true, false, false]], ['customer', [true, false, false, false]], ['any', [true, true, false, false]]])('%s', (role, wanted) => {
    expect((['customer', 'agent', 'bot', 'system'] as const).map((who) => reads(one(role), turn(who), ['agent']))).toEqual(wanted);
  });
  it('reads other roles where they are judged, and notes where it may', () => {
    expect(reads(one('agent'), turn('bot'), ['agent', 'bot'])).toBe(true);
    expect(reads(one('any'), turn('bot'), ['bot'])).toBe(true);
    expect(reads(one('customer'), turn('bot'), ['bot'])).toBe(false);
    expect(reads(one('agent', 'public'), turn('agent', 'internal'), ['agent'])).toBe(false);
    expect(reads(one('agent', 'public'), turn('agent'), ['agent'])).toBe(true);
    expect(reads(one('agent'), turn('agent', 'internal'), ['agent'])).toBe(true);
  });
});

describe('inUseOf', () => {
  const of = (settings: Settings): [string[], string[]][] => inUseOf([toy], settings).map(({ back, end }) => [back.map(({ id }) => id), end.map(({ id }) => id)]);
  const detector = calm as Detector;
  it.each<[Settings, string[], string[]]>([
    [{}, ['toy/thank'], ['toy/late']],
    [{ preview: true }, ['toy/calm', 'toy/thank'], ['toy/late']],
    [{ preview: true, leastImpact: 'moderate' }, ['toy/calm'], ['toy/late']],
    [{ preview: true, leastImpact: 'serious', impact: { 'toy/late': 'moderate' } }, ['toy/calm'], []],
    [{ only: ['toy/late'] }, [], ['toy/late']],
    [{ off: ['toy/late', 'other'] }, ['toy/thank'], []],
  ])('%j', (settings, back, end) => expect(of(settings)).toEqual([[back, end]]));
  it('shows previews that are no concerns', () => {
    const preview = { ...toy, detectors: [{ ...calm, kind: 'strength' as const }, { ...calm, id: 'toy/x', maturity: 'stable' as const }, { ...calm, id: 'toy/y' }] } as unknown as Analyzer;
    expect(inUseOf([preview], {})[0]?.back.map(({ id }) => id)).toEqual(['toy/calm', 'toy/x']);
  });
  it('goes by the names of analyzer and detector', () => {
    expect([{}, { only: ['toy'] }, { only: ['toy/calm'] }, { only: ['x'] }, { off: ['toy'] }, { off: ['toy/calm'] }, { off: ['x'] }, { only: ['toy'], off: ['toy/calm'] }].map((settings) => isNamed(toy, detector, settings))).toEqual([true, true, true, false, false, false, true, false]);
    expect([impactOf(detector, {}), impactOf(detector, { impact: { x: 'minor' } }), impactOf(detector, { impact: { 'toy/calm': 'minor' } })]).toEqual(['serious', 'serious', 'minor']);
  });
});

describe('the past', () => {
  const { turns } = annotated({ role: 'customer', text: 'One.' }, { role: 'agent', text: 'Two.' }, { role: 'bot', text: 'Three.' }, { role: 'customer', text: 'Note.', visibility: 'internal' }, { role: 'agent', text: 'Note.', visibility: 'internal' });
  it('has the last word of each side, notes left out', () => {
    const told = (settings: Settings) => turns.reduce<[object, object][]>((all, turn) => [...all, [turn, heard(all.at(-1)?.[1] ?? {}, turn, settings)]], []).map(([, one]) => one);
    const [customer, agent, bot] = turns;
    expect(told({})).toEqual([{ customerBefore: customer }, ...Array<object>(4).fill({ customerBefore: customer, agentBefore: agent })]);
    expect(told({ judge: ['bot'] })).toEqual([{ customerBefore: customer }, { customerBefore: customer }, ...Array<object>(3).fill({ customerBefore: customer, agentBefore: bot })]);
    expect(told({ judge: ['customer'] })[0]).toEqual({ customerBefore: customer, agentBefore: customer });
  });
  it('has the memories of those who remember', () => {
    const forgetful = { ...toy, id: 'other', detectors: [], remembering: undefined } as unknown as Analyzer;
    const using = [toy, forgetful];
    const start = noPast(using);
    expect([...start.memories]).toEqual([['toy', 0], ['other', undefined]]);
    const next = withTurn(start, using, turns[0]!, match(turns[0]!, compileAnalyzers(using)), {});
    expect([[...next.memories], next.customerBefore]).toEqual([[['toy', 1], ['other', undefined]], turns[0]]);
    expect(start.memories.get('toy')).toBe(0);
    expect(remember(annotated(...turns), [toy], toy.remembering!)).toBe(5);
  });
});

describe('house words', () => {
  const jargon = { id: 'jargon', source: 'test', patterns: ['valve', 'hose'] };
  it('take patterns out and put others behind', () => {
    expect(withWords(jargon, {})).toBe(jargon);
    expect(withWords(jargon, { lexicons: { other: { add: ['x'] } } })).toBe(jargon);
    expect(withWords(jargon, { lexicons: { jargon: {} } })).toBe(jargon);
    expect(withWords(jargon, { lexicons: { jargon: { add: ['splonk'] } } }).patterns).toEqual(['valve', 'hose', 'splonk']);
    expect(withWords(jargon, { lexicons: { jargon: { remove: ['valve', 'lid'] } } }).patterns).toEqual(['hose']);
    expect(withWords(jargon, { lexicons: { jargon: { add: ['valve'], remove: ['valve'] } } }).patterns).toEqual(['hose', 'valve']);
    expect(withWords({ ...jargon, id: 'constructor' }, { lexicons: {} }).patterns).toEqual(['valve', 'hose']);
  });
  it('tell of what is not there', () => {
    expect(wordWarnings([jargon], {})).toEqual([]);
    expect(wordWarnings([jargon], { lexicons: { jargon: { remove: ['hose', 'lid'], add: ['x'] }, lids: {} } })).toEqual([
      { code: 'unknown-pattern', path: 'settings.words.lexicons["jargon"].remove[1]', message: 'There is no pattern "lid" to remove.' },
      { code: 'unknown-id', path: 'settings.words.lexicons["lids"]', message: 'No analyzer in use has a lexicon lids.' },
    ]);
    expect(wordWarnings([jargon, { ...jargon, patterns: ['lid'] }], { lexicons: { jargon: { remove: ['lid'] } } })).toEqual([]);
  });
  it('say where they cannot be read', () => {
    expect(errorOf(() => withWords(jargon, { lexicons: { jargon: { add: ['a', '[so'] } } }))).toMatchObject({ code: 'bad-pattern', path: 'settings.words.lexicons["jargon"].add[1]' });
    expect(errorOf(() => withWords(jargon, { lexicons: { jargon: null as never } }))).toBeUndefined();
    expect(errorOf(() => withWords(jargon, { lexicons: { jargon: { add: { length: 1 } as never } } }))).toMatchObject({ code: 'bad-setting', path: 'settings.words.lexicons["jargon"]' });
    expect(errorOf(() => wordWarnings([jargon], { get lexicons(): never { throw new Error('no'); } }))?.message).toBe('settings.words: This cannot be read (Error: no). Give house words as plain data.');
  });
});

describe('compiling', () => {
  it('is done once for a list of the same members and changes', () => {
    const words = { lexicons: { toy: { add: ['hush'] } } };
    const one = compileAnalyzers([toy]);
    expect(compileAnalyzers([toy])).toBe(one);
    expect(compileAnalyzers([toy], words)).not.toBe(one);
    expect(compileAnalyzers([toy], words)).toBe(compileAnalyzers([toy], words));
    expect(compileAnalyzers([toy], { names: ['Bolt'] })).toEqual({ ...one, names: ['Bolt'] });
    expect('names' in one).toBe(false);
    expect(compileAnalyzers([{ ...toy }])).not.toBe(one);
    expect(compileAnalyzers([toy, { ...toy, id: 'b', detectors: [] }])).not.toBe(one);
    const [lexicon] = lexiconsOf(toy);
    expect(compileList([lexicon!])).toBe(compileList([lexicon!]));
    expect(compileList([])).not.toBe(compileList([]));
    expect(one.lexicons).toEqual(lexiconsOf(toy));
    expect(one.warnings).toEqual([]);
  });
  it('forgets the oldest of nine lists with the same first member', () => {
    const first = { ...toy };
    const lists = Array.from({ length: 9 }, (_, at) => [first, { ...toy, id: `b${at}`, detectors: [] }]);
    const made = lists.map((list) => compileAnalyzers(list));
    expect(lists.slice(1).map((list, at) => compileAnalyzers(list) === made[at + 1])).toEqual(Array(8).fill(true));
    expect(compileAnalyzers(lists[0]!)).not.toBe(made[0]);
  });
  it('gathers the lexicons of memories, detectors and measures', () => {
    const lexicon = (id: string) => ({ id, source: 'test', patterns: [id] });
    const [memory, measured] = [lexicon('memory'), lexicon('measured')];
    const analyzer = { ...toy, remembering: { ...toy.remembering, lexicons: [memory] }, measures: [...toy.measures, { ...toy.measures[0], id: 'more', lexicons: [measured] }] } as unknown as Analyzer;
    expect(lexiconsOf(analyzer).map(({ id }) => id)).toEqual(['memory', 'toy', 'thanks', 'measured']);
  });
  const mend = 'Give at least one analyzer, such as `tone` from goodturn/analyzers.';
  it.each<[unknown, string, string]>([
    [[], 'analyzers', mend], [undefined, 'analyzers', mend], ['toy', 'analyzers', mend], [{}, 'analyzers', mend],
    [[undefined], 'analyzers[0]', 'This is not an analyzer: it needs id, detectors and measures.'], [[toy, {}], 'analyzers[1]', 'This is not an analyzer: it needs id, detectors and measures.'],
    [[{ ...toy, id: 3 }], 'analyzers[0]', 'This is not an analyzer: it needs id, detectors and measures.'], [[{ ...toy, detectors: {} }], 'analyzers[0]', 'This is not an analyzer: it needs id, detectors and measures.'], [[{ ...toy, measures: undefined }], 'analyzers[0]', 'This is not an analyzer: it needs id, detectors and measures.'],
    [[{ ...toy }, toy], 'analyzers[1]', 'The id toy is given twice.'], [[{ ...toy, detectors: [calm, { ...calm }] }], 'analyzers[0]', 'The id toy/calm is given twice.'], [[{ ...toy, id: 'toy/calm' }], 'analyzers[0]', 'The id toy/calm is given twice.'],
  ])('refuses %#', (analyzers, path, message) => expect(errorOf(() => compileAnalyzers(analyzers as Analyzer[]))).toMatchObject({ code: 'bad-analyzers', path, message: `${path}: ${message}` }));
});

describe('analyze', () => {
  const talk = annotate({ id: 'c1', turns: [{ role: 'customer', text: 'Thank you.' }, { role: 'agent', text: 'Calm down now.' }, { role: 'bot', text: 'Thank you.' }] }, annotator);
  it('stamps what a detection says, or the detector', () => {
    const detect = (more: Partial<Detection>): Analyzer[] => [{ ...toy, measures: [], detectors: [{ ...(calm as Detector), maturity: 'stable', detect: () => [{ start: 0, end: 4, ...more }] }] }];
    const one = (more: Partial<Detection>, settings: Settings = {}) => analyze(talk, detect(more), settings).findings[0]!;
    expect(one({})).toEqual({ key: one({}).key, detector: 'toy/calm', principle: 'mind-your-manner', kind: 'concern', impact: 'serious', maturity: 'stable', turn: 1, span: { start: 0, end: 4 }, quote: 'Calm', message: 'M', advice: 'A' });
    expect(one({ message: 'm', advice: 'a', facets: { of: 1 }, suggestions: [{ text: 'Hush', why: 'w' }] }, { impact: { 'toy/calm': 'minor' } })).toMatchObject({ message: 'm', advice: 'a', facets: { of: 1 }, suggestions: [{ text: 'Hush', why: 'w' }], impact: 'minor' });
    expect('suggestions' in one({ suggestions: [] })).toBe(false);
    for (const span of [{ start: 4, end: 4 }, { start: 5, end: 4 }, { start: 0, end: 15 }]) expect(analyze(talk, detect(span)).findings).toEqual([]);
    expect(one({ end: 14 }).quote).toBe('Calm down now.');
    expect(analyze(talk, detect({}), { words: { names: ['Calm down'] } }).findings).toEqual([]);
    expect(analyze(talk, detect({}), { words: { names: ['Cal'] } }).findings.length).toBe(1);
    expect(analyze(talk, detect({ end: 9 }), { words: { names: ['Calm'] } }).findings.length).toBe(1);
  });
  it('runs at the end once, on the turns that are named', () => {
    const spans: Detection[] = [{ start: 0, end: 5, turn: 0 }, { start: 2, end: 7, turn: 0 }, { start: 0, end: 5 }, { start: 0, end: 5, turn: 9 }, { start: 0, end: 99, turn: 1 }];
    const using = [{ ...toy, measures: [], detectors: [{ ...(late as Detector), detect: () => spans }] }];
    expect(analyze(talk, using).findings.map(({ turn, quote }) => [turn, quote])).toEqual([[0, 'Thank y'], [2, 'Thank']]);
    expect(analyze(annotated(), using).findings).toEqual([]);
    expect(analyze(talk, [toy]).findings.filter(({ detector }) => detector === 'toy/late')).toMatchObject([{ turn: 0, quote: 'Thank', facets: { turns: 3 } }]);
  });
  it('says what looked', () => {
    const other = { ...toy, id: 'other', detectors: [], measures: [] };
    expect(analyze(talk, [toy, other], { off: ['toy'] }).checked).toMatchObject({ turns: 3, analyzers: ['other'], detectors: [], language: null, warnings: [] });
    expect(analyze(talk, [toy], { preview: true }).checked.detectors).toEqual(['toy/calm', 'toy/thank', 'toy/late']);
    expect(analyze(talk, [toy], { leastImpact: 'serious' }).checked).toMatchObject({ analyzers: ['toy'], detectors: ['toy/late'] });
    expect(analyze(talk, [toy], { only: ['toy/calm', 'x'], off: ['y'], impact: { z: 'minor' } }).checked).toMatchObject({
      analyzers: ['toy'], detectors: [],
      warnings: [['x', 'only[1]'], ['y', 'off[0]'], ['z', 'impact["z"]']].map(([id, path]) => ({ code: 'unknown-id', path: `settings.${path}`, message: `No analyzer in use is called ${id} or has such a detector.` })),
    });
  });
  it('tells the language that most turns of both sides are in', () => {
    const tags = new Map([['Thank you.', 'en'], ['Bonjour.', 'fr'], ['Danke.', 'de']]);
    const language = (settings: Settings, ...said: [Conversation['turns'][number]['role'], string][]) =>
      analyze(annotated(...said.map(([role, text]) => ({ role, text }))), [toy], { identifyLanguage: (text) => tags.get(text) ?? null, ...settings } as Settings).checked.language;
    expect(language({}, ['customer', 'Thank you.'], ['agent', 'Bonjour.'], ['agent', 'Bonjour.'])).toBe('fr');
    expect(language({}, ['customer', 'Thank you.'], ['agent', 'Bonjour.'])).toBe('en');
    expect(language({}, ['bot', 'Bonjour.'], ['bot', 'Bonjour.'], ['agent', 'Danke.'])).toBe('de');
    expect(language({ judge: ['bot'] }, ['bot', 'Bonjour.'], ['agent', 'Danke.'], ['agent', 'Danke.'])).toBe('fr');
    expect(language({}, ['customer', 'Hm.'])).toBeNull();
  });
  it('gives each detector what was said before', () => {
    const seen: unknown[] = [];
    const spy: Detector = { ...(thank as Detector), role: 'any', visibility: 'any', detect: (turn, context) => { seen.push([turn.index, context.customerBefore?.index, context.agentBefore?.index, context.memory, 'customerBefore' in context, context.conversation.id]); return []; } };
    analyze(talk, [{ ...toy, detectors: [spy] }], { judge: ['agent', 'bot'] });
    expect(seen).toEqual([[0, undefined, undefined, 0, false, 'c1'], [1, 0, undefined, 1, true, 'c1'], [2, 0, 1, 2, true, 'c1']]);
  });
  it('is the same with what it measures along the way', () => {
    const both = study(talk, [toy], { preview: true });
    expect(both.analysis).toEqual(analyze(talk, [toy], { preview: true }));
    expect(both.turns).toEqual(measure(talk, [toy], { scope: 'turn' }));
    expect([both.conversation]).toEqual(measure(talk, [toy], { scope: 'conversation' }));
  });
});

describe('measure', () => {
  const talk = annotate({ id: 'c1', turns: [{ role: 'customer', text: 'Hello' }] }, annotator);
  it('gives rows with the columns of their scope', () => {
    expect(measure(talk, [toy], { scope: 'turn' })).toEqual([{ conversation: 'c1', turn: 0, role: 'customer', length: 1.666667 }]);
    expect(measure(talk, [toy], { scope: 'conversation' })).toEqual([{ conversation: 'c1', turns: 1 }]);
    const words = [{ ...toy, measures: [{ ...toy.measures[0]!, id: 'word', read: () => 'yes' }] }] as unknown as Analyzer[];
    expect(measure(talk, words, { scope: 'turn' })[0]).toMatchObject({ word: 'yes' });
  });
  it('says what is no option', () => {
    expect(errorOf(() => measure(talk, [toy], { scope: 'word' as never }))).toMatchObject({ code: 'bad-setting', path: 'scope', message: 'scope: Use one of turn, conversation.' });
    expect(errorOf(() => measure(talk, [toy], { scope: 'turn', settings: { only: 3 as never } }))?.path).toBe('settings.only');
    expect(errorOf(() => measure(talk, [toy], null as never))?.message).toMatch(/^options: This cannot be read .*Give them as plain data, such as \{ scope: 'turn' \}\.$/);
    expect(errorOf(() => measure({} as never, [toy], { scope: 'turn' }))?.code).toBe('bad-conversation');
  });
});

describe('precedents', () => {
  const point = (turning: 'better' | 'worse', answer: number | null, ...findings: string[]) => ({ turning, turn: 2, key: 'p', quote: 'q', answer, findings });
  const finding = (key: string, detector: string, kind: Finding['kind'] = 'concern') => ({ key, detector, kind }) as Finding;
  const of = (...reports: object[]) => precedents(reports as never);
  it('shares answers out, the most frequent first, then by id', () => {
    const findings = [finding('a', 'toy/b'), finding('b', 'toy/a', 'strength'), finding('c', 'toy/b'), finding('d', 'toy/c', 'signal')];
    const counted = of({ findings, turningPoints: [point('worse', 1, 'a', 'c', 'b'), point('worse', 3, 'c', 'none'), point('worse', 5), point('worse', null), point('better', 1, 'd', 'b')] }, { findings, turningPoints: [] });
    expect(counted).toEqual({
      reports: 2,
      better: { turns: 1, answers: 1, plain: 0, detectors: [{ detector: 'toy/a', kind: 'strength', answers: 1, share: 1 }, { detector: 'toy/c', kind: 'signal', answers: 1, share: 1 }] },
      worse: { turns: 4, answers: 3, plain: 1, detectors: [{ detector: 'toy/b', kind: 'concern', answers: 2, share: 2 / 3 }, { detector: 'toy/a', kind: 'strength', answers: 1, share: 1 / 3 }] },
      note: 'Association, not cause: these findings stood in the answer before the turn. Hard cases draw other answers than easy ones, and few turns make shaky shares.',
    });
  });
  it('refuses what is no list of reports', () => {
    expect(errorOf(() => of({}))?.message).toMatch(/^reports: This cannot be read .*Give a list of what review\(\) gave\.$/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, annotate, explain, GoodturnError, measure, review, type Conversation, type Settings } from '../../src';
import { hasEnded } from '../../src/analysis/silence';
import { analyzers, empathy, language, labelling, listening, rapport } from '../../src/analyzers';
import { english } from '../../src/english';
import { toy } from './toy';

const annotator = english();
const [toys, alone, asking, wordy] = [[toy], [language], [listening, language, empathy], [language, labelling, empathy]];
const talk: Conversation = { id: 'c1', turns: [{ role: 'agent', text: 'Thank you. Calm down now.' }, { role: 'customer', text: 'Thank you.' }] };
const found = (settings: Settings, conversation = talk, using: Parameters<typeof analyze>[1] = toys) => analyze(annotate(conversation, annotator), using, { preview: true, ...settings });
const detectors = (settings: Settings, ...given: [Conversation?, Parameters<typeof analyze>[1]?]) => [...new Set(found(settings, ...given).findings.map(({ detector }) => detector))];
const says = (text: string): Conversation => ({ turns: [{ role: 'agent', text }] });

describe('which detectors look', () => {
  it.each<[Settings, string[]]>([
    [{}, ['toy/thank', 'toy/calm', 'toy/late']],
    [{ only: ['toy'] }, ['toy/thank', 'toy/calm', 'toy/late']],
    [{ only: ['toy/calm'] }, ['toy/calm']],
    [{ only: ['toy'], off: ['toy/calm'] }, ['toy/thank', 'toy/late']],
    [{ only: ['toy/calm'], off: ['toy'] }, []],
    [{ only: [] }, []],
    [{ leastImpact: 'serious' }, ['toy/calm', 'toy/late']],
    [{ leastImpact: 'serious', impact: { 'toy/thank': 'serious', 'toy/calm': 'minor' } }, ['toy/thank', 'toy/late']],
  ])('%j', (settings, wanted) => {
    expect(detectors(settings)).toEqual(wanted);
    expect([...found(settings).checked.detectors].sort()).toEqual([...wanted].sort());
    expect(found(settings).checked.analyzers).toEqual(settings.only?.length === 0 || settings.off?.includes('toy') === true ? [] : ['toy']);
  });
  it('stamps the impact that settings name, and tells of ids that nobody has', () => {
    expect(new Set(found({ impact: { 'toy/calm': 'minor' } }).findings.filter(({ detector }) => detector === 'toy/calm').map(({ impact }) => impact))).toEqual(new Set(['minor']));
    expect(found({ only: ['toy', 'tyo'], impact: { 'toy/clam': 'minor' } }).checked.warnings.map(({ path }) => path)).toEqual(['settings.only[1]', 'settings.impact["toy/clam"]']);
  });
});

describe('thresholds', () => {
  const three = says('When did it start? Does it drip at night? Is the floor wet?');
  const long = says(`We ${Array.from({ length: 11 }, () => 'go to the shop').join(' and then we ')}.`);
  const cold: Conversation = { turns: [{ role: 'customer', text: 'Third broken kettle from you now.' }, { role: 'agent', text: 'Returns are accepted within 30 days.' }, { role: 'customer', text: 'It is the third broken kettle.' }, { role: 'agent', text: 'Please fill in the form.' }, { role: 'agent', text: 'The form is online.' }] };
  const at = (time: string, text: string, role: 'customer' | 'agent') => ({ role, text, at: `2026-03-02T09:${time}Z` });
  const slow: Conversation = { channel: 'chat', turns: [at('00:00', 'Third broken kettle from you now.', 'customer'), at('00:50', 'Returns are accepted within 30 days.', 'agent')] };
  it.each<[string, Settings, Conversation, string, number[]]>([
    ['three questions', {}, three, 'listening/stacked-questions', [0]],
    ['three questions where three may be', { thresholds: { questions: 3 } }, three, 'listening/stacked-questions', []],
    ['a long sentence', {}, long, 'language/dense-wording', [0]],
    ['a long sentence where it may be', { thresholds: { sentenceWords: 400, readingGrade: 60 } }, long, 'language/dense-wording', []],
    ['a short sentence where ten words are long', { thresholds: { sentenceWords: 10 } }, says('We go to the shop and then we go to the park.'), 'language/dense-wording', [0]],
    ['a cold first answer', {}, cold, 'empathy/late-empathy', [1]],
    ['a cold first answer where two may be', { thresholds: { sympathyAnswers: 2 } }, cold, 'empathy/late-empathy', [3]],
    ['a cold answer after 50 seconds', {}, slow, 'empathy/late-empathy', [1]],
    ['a cold answer after 50 seconds where a minute may pass', { thresholds: { sympathySeconds: 60 } }, slow, 'empathy/late-empathy', []],
  ])('%s', (_name, settings, conversation, detector, turns) => {
    expect(found(settings, conversation, asking).findings.filter((one) => one.detector === detector).map(({ turn }) => turn)).toEqual(turns);
  });
});

describe('house words', () => {
  const one = (text: string, words: Settings['words'], using = wordy) => found({ ...(words === undefined ? {} : { words }) }, says(text), using).findings.map(({ detector, quote }) => `${detector} ${quote}`);
  it.each<[string, string, Settings['words'], string[]]>([
    ['a name is no jargon', 'The fault lies with the Solenoid, so we send a fitter, and the solenoid is new.', { names: ['Solenoid'] }, ['language/jargon solenoid']],
    ['a name is no acronym', 'Please raise an RMA before you send it back.', { names: ['RMA'] }, []],
    ['a name in small letters is the word', 'Please raise an RMA before you send it back.', { names: ['rma'] }, ['language/unexplained-acronym RMA']],
    ['a name inside another word is none', 'Please raise an RMA before you send it back.', { names: ['RM', 'MA'] }, ['language/unexplained-acronym RMA']],
    ['a name with marks is a name', 'Please raise a R+D (new) ONT.', { names: ['R+D (new)', 'ONT'] }, []],
  ])('%s', (_name, text, words, wanted) => expect(one(text, words)).toEqual(wanted));
  it('adds and takes patterns, in the notation of lexicons', () => {
    expect(one('Grab a splonk first.', { lexicons: { 'trade-terms': { add: ['[splonk|splonks]'] } } })).toEqual(['language/jargon splonk']);
    expect(one('Grab a splonk first.', undefined)).toEqual([]);
    const [taken] = language.detectors.flatMap(({ lexicons = [] }) => lexicons).find(({ id }) => id === 'trade-terms')!.patterns;
    const settings: Settings = { words: { lexicons: { 'trade-terms': { remove: [taken!, 'nothing at all'] }, 'trade-trems': {} } } };
    expect(found(settings, says('Hello.'), [language]).checked.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-pattern', 'settings.words.lexicons["trade-terms"].remove[1]'], ['unknown-id', 'settings.words.lexicons["trade-trems"]'],
    ]);
  });
  it.each<[string]>([['[so'], ['{nobody}'], [''], ['...']])('refuses the pattern %j with its place', (pattern) => {
    const attempt = () => one('Hello.', { lexicons: { 'trade-terms': { add: ['fine', pattern] } } });
    expect(attempt).toThrow(GoodturnError);
    expect(attempt).toThrow('settings.words.lexicons["trade-terms"].add[1]');
  });
  it('compiles once for the same words, and leaves other calls alone', () => {
    const using = [language];
    const words = { lexicons: { 'trade-terms': { add: ['splonk'] } } };
    const first = JSON.stringify(found({ words }, says('A splonk.'), using));
    expect(found({}, says('A splonk.'), using).findings).toEqual([]);
    expect(JSON.stringify(found({ words }, says('A splonk.'), using))).toBe(first);
  });
  it('are read by measures and by what explains them', () => {
    const thanks = { lexicons: Object.fromEntries(analyzers.flatMap(({ measures }) => measures).flatMap((measure) => measure.lexicons ?? []).map(({ id }) => [id, { add: ['splonk'] }])) };
    const annotated = annotate(says('A splonk for the goat.'), annotator);
    const rows = (words: object) => measure(annotated, analyzers, { scope: 'turn', settings: { words } })[0]!;
    const changed = analyzers.flatMap(({ measures }) => measures).flatMap((one) => (one.scope === 'turn' && 'model' in one && rows({})[one.id] !== rows(thanks)[one.id] ? [one] : []));
    expect(changed.length).toBeGreaterThan(0);
    for (const one of changed) {
      expect(explain(one, annotated.turns[0]!, annotated, { words: thanks }).value).toBeCloseTo(Number(rows(thanks)[one.id]), 5);
    }
  });
  it('agents’ names are no customer’s', () => {
    const turns: Conversation['turns'] = [{ role: 'customer', text: 'the zip is broken. thanks, Edda' }, { role: 'agent', text: 'So sorry, Edda! A new one is on its way.' }];
    const names = (words: Settings['words']) => found({ ...(words === undefined ? {} : { words }) }, { turns }, [rapport]).findings.filter(({ detector }) => detector === 'rapport/name-use').map(({ quote }) => quote);
    expect(names(undefined)).toEqual(['Edda']);
    expect(names({ agents: ['Edda'] })).toEqual([]);
    expect(found({ words: { agents: ['Edda'] } }, { turns: [{ role: 'customer', text: 'the zip is broken', author: 'Edda Brunner' }, turns[1]!] }, [rapport]).findings.some(({ detector }) => detector === 'rapport/name-use')).toBe(true);
  });
  it('any names are read as they are, and quickly', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('RMA', 'ONT', 'chargeback')), { minLength: 1, maxLength: 8 }), (names) => {
        expect(found({ words: { names } }, says(`Please raise an ${names[0]!} before a chargeback.`), alone).findings.filter(({ quote }) => names.includes(quote))).toEqual([]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

describe('silence', () => {
  const all = found({}).findings;
  it('of one finding hides that one alone, whatever else is alike', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Thank you. Thank you.', 'Thank you.', 'Calm down now.'), { minLength: 1, maxLength: 6 }), fc.nat(), (texts, pick) => {
        const conversation: Conversation = { turns: texts.map((text) => ({ role: 'agent', text })) };
        const before = found({}, conversation).findings;
        const one = before[pick % before.length]!;
        const after = found({ silence: [{ key: one.key, reason: 'x' }] }, conversation);
        expect(after.findings).toEqual(before.filter(({ key }) => key !== one.key));
        expect(after.silenced).toEqual([{ ...one, reason: 'x' }]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
  it.each<[string, string, boolean]>([
    ['case', 'THANK YOU', true], ['white space', ' thank \n you ', true], ['another wording', 'thank', false], ['a mark more', 'thank you!', false],
  ])('by words, whatever the %s', (_name, words, hides) => expect(found({ silence: [{ detector: 'toy/thank', words, reason: 'x' }] }).silenced.length).toBe(hides ? 2 : 0));
  it('by words of one detector only, and in one conversation only', () => {
    expect(found({ silence: [{ detector: 'toy/calm', words: 'thank you', reason: 'x' }] }).silenced).toEqual([]);
    const [first] = all;
    const silence = [{ key: first!.key, conversation: 'c1', reason: 'x' }];
    expect(found({ silence }).silenced.length).toBe(1);
    expect(found({ silence }, { ...talk, id: 'c2' }).silenced).toEqual([]);
    expect(found({ silence: [{ key: first!.key, detector: 'toy/calm', reason: 'x' }] }).silenced).toEqual([]);
  });
  it('compares quotes whatever their form', () => {
    const quoted = { turns: [{ role: 'agent' as const, text: 'You should’ve called.' }] };
    const [blame] = found({}, quoted, [labelling]).findings;
    expect(found({ silence: [{ detector: blame!.detector, words: "you should've called", reason: 'x' }] }, quoted, [labelling]).silenced.length).toBe(1);
  });
  it('ends when it says so, and says so', () => {
    const silence = [{ detector: 'toy/thank', words: 'thank you', reason: 'x', until: '2026-03-01' }];
    const codes = (settings: Settings) => found({ silence, ...settings }).checked.warnings.map(({ code, path }) => `${code} ${path}`);
    expect([found({ silence, asOf: '2026-03-01T23:00:00Z' }).silenced.length, codes({ asOf: '2026-03-01T23:00:00Z' })]).toEqual([2, []]);
    expect([found({ silence, asOf: '2026-03-02' }).silenced.length, codes({ asOf: '2026-03-02' })]).toEqual([0, ['expired-silence settings.silence[0]', 'expired-silence settings.silence[0]']]);
    expect([found({ silence }).silenced.length, codes({})]).toEqual([2, ['undated-silence settings.asOf']]);
    expect(hasEnded({ key: 'k', reason: 'x', until: '2026-03-01T10:00:00Z' }, '2026-03-01T10:00:01Z')).toBe(true);
  });
});

describe('what is no setting', () => {
  it.each<[unknown, string]>([
    [{ only: 'tone' }, 'settings.only'], [{ impact: { a: 'big' } }, 'settings.impact["a"]'], [{ leastImpact: 'tiny' }, 'settings.leastImpact'],
    [{ thresholds: { lapseDay: 3 } }, 'settings.thresholds.lapseDay'], [{ thresholds: { lapseDays: '3' } }, 'settings.thresholds.lapseDays'],
    [{ words: { names: [3] } }, 'settings.words.names[0]'], [{ words: { lexicons: { a: { added: [] } } } }, 'settings.words.lexicons["a"].added'],
    [{ silence: [null] }, 'settings.silence[0]'], [{ silence: [{ key: 'a', reason: ' ' }] }, 'settings.silence[0].reason'], [{ silence: [{ key: 'a', reason: 'b', until: 'soon' }] }, 'settings.silence[0].until'],
    [{ silence: [{ key: 'a', reason: 'b', why: 'c' }] }, 'settings.silence[0].why'], [{ identifyLanguage: 'en' }, 'settings.identifyLanguage'], [JSON.parse('{"__proto__": 1}'), 'settings.__proto__'], [[], 'settings'],
  ])('%j is refused at %s', (settings, path) => {
    const attempt = () => review(talk, { annotator, analyzers: [toy], settings: settings as Settings });
    expect(attempt).toThrow(GoodturnError);
    expect(attempt).toThrow(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: `));
  });
});

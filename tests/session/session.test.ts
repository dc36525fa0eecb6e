import fc from 'fast-check';
import { createSession, review, type Conversation, type Finding, type Turn } from '../../src';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { fromIntercom, fromTranscript } from '../../src/formats';
import { describe, expect, it } from 'vitest';

const reader = english();
const settings = { preview: true };
const talk: Conversation = { id: 'c1', channel: 'chat', turns: [{ role: 'customer', text: 'My parcel is late again, and nobody answers.' }] };
const sessionOf = (conversation: Conversation = talk) => createSession({ annotator: reader, analyzers, settings, conversation });
const told = (findings: readonly Finding[]) => findings.map(({ key, detector, quote, span, kind }) => ({ key, detector, quote, span, kind }));
const quotes = (findings: readonly Finding[]): string[] => findings.map(({ quote }) => quote);

/** Sentences that are found, and some that are not, as somebody would type them. */
const sentences = [
  'You should have called us earlier.', 'calm down please.', "I'm so sorry that this happened.", 'Thank you for your patience!', 'i will refund it today.', 'It is 3.30 pm, e.g. in Bonn.',
  'Ask Mr. Berg about it...', 'what went wrong?', 'That is our policy.', 'You always say that.', '\n', '- Unfortunately we cannot do that.\n', '😀 Hello Anna!', 'As I said before, read the manual.',
];
const drafts = fc.array(fc.constantFrom(...sentences), { maxLength: 5 }).map((parts) => parts.join(' '));
const opening = fc.constantFrom('', 'You', 'you should have', 'Unfortunately we can', 'I am so sor', 'and i', 'Calm down', '"calm');

describe('a draft', () => {
  it('is left alone by the sentence that is still being typed', () => {
    fc.assert(
      fc.property(drafts, opening, (text, more) => {
        fc.pre(text === '' || /[.!?\n]$/.test(text));
        expect(told(sessionOf().draft(`${text} ${more}`))).toEqual(told(sessionOf().draft(text)));
      }),
      { numRuns: 100, seed: 5 },
    );
  });
  it('loses no finding between two keys of one sentence, and gets it back with the same key', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const session = sessionOf();
        const gone = new Set<string>();
        let last = new Set<string>();
        for (let end = 1; end <= text.length; end += 1) {
          const now = new Set(session.draft(text.slice(0, end)).map(({ key }) => key));
          for (const key of last) if (!now.has(key)) gone.add(key);
          expect([...now].filter((key) => gone.has(key)), text.slice(0, end)).toEqual([]);
          last = now;
        }
      }),
      { numRuns: 40, seed: 6 },
    );
  });
  it('gives for a text what a fresh session gives, whatever was typed before', () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 4 }), drafts, fc.boolean(), (typed, text, finished) => {
        const session = sessionOf();
        for (const one of typed) session.draft(one);
        expect(session.draft(text, { finished })).toEqual(sessionOf().draft(text, { finished }));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
  it.each([
    ['Calm down', []],
    ['Calm down.', ['Calm down']],
    ['Calm down. You should have ca', ['Calm down']],
    ['You should have called, e.', []],
    ['You should have called, e.g.', []],
    ['Calm down... i can', ['Calm down']],
    ['Calm down\n', ['Calm down']],
    ['', []],
    ['   \n ', []],
  ])('%j', (text, found) => expect([...new Set(quotes(sessionOf().draft(text)))]).toEqual(found));
  it('that is finished is judged like the turn that is sent, with the same keys', () => {
    const text = 'We got it. Calm down';
    expect(told(sessionOf().draft(text, { finished: true, id: 'm7' }))).toEqual(told(sessionOf().add({ role: 'agent', text, id: 'm7' })));
    expect(quotes(sessionOf().draft(text, { finished: true }))).toContain('Calm down');
    expect(quotes(sessionOf().draft(text))).not.toContain('Calm down');
  });
  it('is not told what it lacks before it is finished', () => {
    const detectors = (finished: boolean): string[] => sessionOf().draft('Which number is on the slip?', { finished }).map(({ detector }) => detector);
    expect(detectors(true)).toContain('empathy/late-empathy');
    expect(detectors(false)).not.toContain('empathy/late-empathy');
  });
  it('keeps its keys when the customer writes meanwhile, and has others in the next reply', () => {
    const session = sessionOf();
    const keys = (): string[] => session.draft('Calm down.').map(({ key }) => key);
    const first = keys();
    session.add({ role: 'customer', text: 'Are you there?' });
    const second = keys();
    expect(second.length).toBeGreaterThan(0);
    expect(first).toEqual(expect.arrayContaining(second));
    session.add({ role: 'agent', text: 'One moment.' });
    expect(keys().filter((key) => first.includes(key))).toEqual([]);
  });
  it('leaves its asides alone, wherever they stand', () => {
    const text = 'Calm down. You should\n\n> You should have called us.\n\nTom';
    const asides = [{ start: 22, end: text.length, kind: 'quoted' as const }];
    expect([...new Set(quotes(sessionOf().draft(text, { asides })))]).toEqual(['Calm down']);
    expect(() => sessionOf().draft('Hi', { asides: [{ start: 0, end: 9, kind: 'quoted' }] })).toThrow('draft.asides[0]');
  });
});

describe('a session', () => {
  it('goes on from what an importer gives', () => {
    const imported = fromTranscript('Customer: My card was charged twice!\nAgent: One moment.');
    const session = sessionOf(imported.conversation);
    expect(session.draft('Calm down.')[0]).toMatchObject({ turn: 2, quote: 'Calm down' });
    const { conversation } = fromIntercom({ type: 'conversation', id: '5', created_at: 1767225600, source: { id: 's', type: 'conversation', body: '<p>Nobody answers.</p>', author: { type: 'user', id: 'u', name: 'Ada' } }, conversation_parts: { conversation_parts: [] } });
    expect(sessionOf(conversation).draft('Calm down.')[0]).toMatchObject({ turn: 1 });
  });
  it('takes the turns of an import with their asides: what they quote is no past', () => {
    const turn: Turn = { role: 'agent', text: 'Hello.\n> You should have called us.', asides: [{ start: 7, end: 34, kind: 'quoted' }] };
    expect(quotes(sessionOf().add(turn))).not.toContain('You should have called us');
  });
  it('reads a draft on the channel of its conversation', () => {
    const seen: unknown[] = [];
    const spy = { id: 'spy', title: 'S', description: 'S', measures: [], detectors: [{ ...analyzers[0]!.detectors[0]!, id: 'spy/one', maturity: 'stable' as const, role: 'any' as const, detect: (_turn: unknown, context: { conversation: Conversation }) => (seen.push(context.conversation.channel), []) }] };
    createSession({ annotator: reader, analyzers: [spy], conversation: talk }).draft('Hello.');
    expect(seen).toEqual(['chat']);
  });
});

describe('the cost of a draft', () => {
  /** Characters and calls that a draft costs the annotator, and what the detectors touch of the past. */
  const costOf = (turns: number): { calls: number; characters: number; touched: number } => {
    const cost = { calls: 0, characters: 0, touched: 0 };
    let counting = false;
    const known = new Map<string, ReturnType<typeof reader>>();
    const annotator = (text: string) => {
      if (counting) { cost.calls += 1; cost.characters += text.length; }
      const read = known.get(text) ?? reader(text);
      known.set(text, read);
      return read;
    };
    const said = Array.from({ length: turns }, (_, at): Turn => ({ role: at % 2 === 0 ? 'customer' : 'agent', text: `Order ${at % 40} is late again. ${at % 4 === 0 ? 'I am so angry!' : 'I will look into it today.'}` }));
    const watched = analyzers.map((analyzer) => ({
      ...analyzer,
      detectors: analyzer.detectors.map((detector) => ({
        ...detector,
        detect: (turn: never, context: Parameters<typeof detector.detect>[1]) => {
          const past = new Proxy(context.conversation.turns, { get: (target, key) => { if (counting) cost.touched += 1; return Reflect.get(target, key) as unknown; } });
          return detector.detect(turn, { ...context, conversation: { ...context.conversation, turns: past } });
        },
      })),
    }));
    const session = createSession({ annotator, analyzers: watched, settings, conversation: { turns: said } });
    counting = true;
    session.draft('I am sorry about order 4. You should have called us. Please calm down. Order 4 is');
    return cost;
  };
  it('is the draft’s own, with ten turns before it as with five thousand', () => {
    const short = costOf(10);
    const [read, triedOn] = [2, 12];
    expect(short.calls).toBeGreaterThan(0);
    expect(short.calls).toBeLessThanOrEqual(read + triedOn);
    expect(short.characters).toBeLessThanOrEqual((read + triedOn) * 120);
    expect(costOf(5000)).toEqual(short);
  }, 60_000);
  it('is one reading of the last line while one sentence is typed', () => {
    let characters = 0;
    const session = createSession({ annotator: (text) => ((characters += text.length), reader(text)), analyzers, settings, conversation: talk });
    session.draft('Thank you for waiting.\nI will');
    characters = 0;
    session.draft('Thank you for waiting.\nI will s');
    expect(characters).toBe('I will s'.length);
  });
  it('grows with the draft, not with its square', () => {
    const time = (sentences: number): number => {
      const session = sessionOf();
      const text = 'I am looking into it now. Thank you for waiting. '.repeat(sentences);
      session.draft('Hello.');
      const start = performance.now();
      session.draft(text);
      return performance.now() - start;
    };
    time(100);
    expect(time(1600)).toBeLessThan(25 * Math.max(2, time(200)));
  });
});

it('a reply coached to its end has the findings that a review has', () => {
  const text = 'Thank you for waiting. You should have called us.';
  const sent = review({ ...talk, turns: [...talk.turns, { role: 'agent', text }] }, { annotator: reader, analyzers, settings }).findings.filter(({ turn }) => turn === 1);
  const ends = new Set(analyzers.flatMap(({ detectors }) => detectors.filter(({ when }) => when === 'end').map(({ id }) => id)));
  expect(quotes(sessionOf().draft(text, { finished: true }))).toEqual(quotes(sent.filter(({ detector }) => !ends.has(detector))));
});

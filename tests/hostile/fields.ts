import type { Conversation, Finding, Report } from '../../src/index';
import { type Corpus, corpusOf, joinCorpora, type Readings } from '../../src/report';

/** Says what stands in a text field: its name, and what usually stands there. */
export type Word = (field: string, usual: string) => string;

/** A conversation and all that was read of it, as they come back from JSON: nothing but their shape is sure. */
export interface Told {
  readonly conversation: Conversation;
  readonly report: Report;
  readonly readings: Readings;
}

const findingWith = (word: Word, turn: number, said: string, more: Record<string, unknown>): Finding => ({
  key: word('key', 'k1'), detector: word('detector', 'labelling/blame'), principle: word('principle', 'build-on-strengths'), kind: word('kind', 'concern'), impact: word('impact', 'serious'), maturity: word('maturity', 'preview'),
  turn, span: { start: 6, end: 6 + said.length }, quote: said, message: word('message', 'It can read as blame.'), advice: word('advice', 'Say what comes next.'),
  facets: { reframing: word('facets.reframing', 'Somebody in a hurry.'), [word('facets key', 'whom')]: word('facets', 'customer'), words: [word('facets list', 'no')] },
  suggestions: [{ text: word('suggestion', 'That was late'), why: word('suggestion reason', 'It is plain.') }], ...more,
} as unknown as Finding);

/** A conversation of four turns, its report and readings; each text field is asked for. */
export const toldWith = (word: Word): Told => {
  const said = word('turn text', 'You broke it');
  const [id, role] = [word('conversation id', 'ticket-7'), word('role', 'agent')];
  const turn = (at: string) => ({ text: `Well. ${said} and so on.`, author: word('author', 'Ruth'), id: word('turn id', 'm1'), at });
  const conversation = { id, channel: word('channel', 'chat'), turns: [
    { ...turn('2026-03-02T09:00:00Z'), role: 'customer', asides: [{ start: 0, end: 5, kind: word('aside kind', 'quoted') }] },
    { ...turn('2026-03-02T09:09:00Z'), role: 'agent' },
    { ...turn('2026-03-02T10:00:00Z'), role: 'agent', visibility: word('visibility', 'internal') },
    { ...turn(word('time', '2026-03-02T11:00:00Z')), role, text: `Well. ${said}${' and on'.repeat(40)}`, asides: [{ start: 6, end: 6 + said.length + 200, kind: 'quoted' }] },
  ] };
  const usual: Word = (_field, text) => text;
  const findings = [findingWith(word, 1, said, {}), findingWith(usual, 1, said, { key: 'k2' }), findingWith(usual, 0, said, { key: 'k3', kind: 'signal', advice: word('advice of a signal', 'Ask.') }), findingWith(word, 2, said, { key: 'k4', kind: 'strength' }), findingWith(word, 9, said, { key: 'k5' })];
  const place = { turn: 1, span: { start: 6, end: 6 + said.length }, quote: word('ledger quote', 'I will call') };
  const report = {
    conversation: id, findings: findings.slice(0, 4), silenced: [{ ...findingWith(word, 1, said, {}), reason: word('silence reason', 'house style') }],
    principles: [{ id: word('tally', 'build-on-strengths'), strengths: 1, concerns: 2, signals: 1 }],
    turningPoints: [{ turning: 'worse', turn: 0, key: word('turning key', 'k3'), quote: word('turning quote', 'Well'), answer: 1, findings: [word('turning findings', 'k1')] }],
    checked: {
      turns: 4, analyzers: [word('analyzer', 'labelling')], detectors: ['labelling/blame'], language: word('language', 'en'), version: word('version', '0.1.0'),
      warnings: [{ code: word('warning code', 'order'), path: word('warning path', 'turns[1]'), message: word('warning', 'Put in order.') }], skipped: { [word('skipped', 'note')]: 2 },
    },
    summary: { strengths: 1, concerns: 2, signals: 1, counts: word('counts', '1 strength.'), sentences: [{ kind: 'concern', text: word('sentence', 'Blame was laid.'), findings: [word('sentence findings', 'k1')] }], text: word('summary', 'Blame was laid.') },
  };
  const readings = {
    turns: conversation.turns.map((_turn, index) => ({ conversation: id, turn: index, role: index === 0 ? 'customer' : 'agent', words: 5, sentiment: index / 8 - 0.2 })),
    commitments: [{ ...place, how: 'said', kind: word('ledger kind', 'promise'), role: word('ledger role', 'agent'), author: word('ledger author', 'Ruth'), by: word('ledger time', 'by noon'), due: word('ledger due', '2026-03-03T12:00:00Z'), state: word('ledger state', 'kept'), shown: { ...place, quote: word('ledger evidence', 'I called') } }],
    needs: [{ ...place, kind: word('need kind', 'stated'), takenUpBy: 1, withdrawnBy: null, passedOver: false, pressing: false }],
    asked: 1,
  };
  return { conversation, report, readings } as unknown as Told;
};

/** A corpus of thirty such conversations, with its tables as they come back from JSON. */
export const corpusWith = (word: Word): Corpus => {
  const { conversation, report, readings } = toldWith(word);
  const one = corpusOf(report, conversation, readings, { authors: conversation.turns.map(({ author }) => author) });
  const corpus = joinCorpora(Array.from({ length: 30 }, () => one));
  const dated = { conversations: 3, withStrength: 1, withConcern: 1 };
  return {
    ...corpus,
    days: { ...corpus.days, '2026-01-05': dated, [word('day', '2026-04-05')]: dated },
    before: { ...corpus.before, better: { turns: 9, answers: 9, plain: 1, [`/${word('detector before', 'empathy/apology')}`]: 5 } },
    principles: { ...corpus.principles, [word('principle of a corpus', 'ask')]: { strengths: 4, concerns: 2, signals: 1, met: 3, missed: 2, called: 1 } },
    quotes: { ...corpus.quotes, [`strength ${word('quotes of', 'ask')}`]: [{ order: 'a', quote: word('sampled quote', 'Which one is it?') }, { order: 'b', quote: word('sampled quote', 'Which one is it?') }] },
    agents: { ...corpus.agents, [`${word('agent', 'Tomasz')}!`]: { conversations: 40, withStrength: 20, withConcern: 10 } },
    checked: { ...corpus.checked, languages: { [word('language of a corpus', 'en')]: 30 }, versions: { [word('version of a corpus', '0.1.0')]: 30 } },
  };
};

const namesIn = (make: (word: Word) => unknown): readonly string[] => {
  const names = new Set<string>();
  make((field, usual) => {
    names.add(field);
    return usual;
  });
  return [...names];
};

/** The text fields of a conversation, a report, readings and a corpus. */
export const fields: readonly string[] = namesIn(corpusWith);

/** Fields of which only some words are known: with another, a formatter may leave a thing out. */
export const closed: readonly string[] = ['kind', 'maturity', 'role', 'visibility', 'time', 'ledger state', 'ledger kind', 'need kind', 'aside kind', 'channel', 'language', 'day'];

/** Puts a text into these fields, and leaves the others. */
export const putting = (text: string, into: readonly string[]): Word => {
  const chosen = new Set(into);
  return (field, usual) => (chosen.has(field) ? text : usual);
};

import { annotate, type Conversation, type Finding, type Report, review, type Settings, version } from '../../../src/index';
import { analyzers } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { type Corpus, corpusOf, joinCorpora, readingsOf } from '../../../src/report';

const annotator = english();

/** The corpus of one conversation with all that can be read of it. */
export const corpusFrom = (conversation: Conversation, settings: Settings = { preview: true }, byAgent = true): Corpus => {
  const report = review(conversation, { annotator, analyzers, settings });
  return corpusOf(report, conversation, readingsOf(annotate(conversation, annotator), report.checked.analyzers, settings), byAgent ? { authors: conversation.turns.map(({ author }) => author) } : {});
};

const pick = <One>(all: readonly One[], index: number): One => all[index % all.length]!;

const openings = ['My kettle came without a lid and I need one by Sunday.', 'Where is my order? I have asked twice and nobody answers. I am really annoyed.', 'Could you tell me how to reset the thermostat?', 'The blinds are too short again, this is ridiculous!', 'I would like to return the lamp, please.'];
const answers = ['I am so sorry that it came without its lid. I will send you one today.', 'Calm down please. You should have checked the portal.', 'Thank you for writing. Which model do you have?', 'You are right, that is our mistake, and I am sorry for the trouble. I will call the workshop now and write to you by noon.', 'It is our policy. Your request has been forwarded.'];
const ends = ['Thank you so much for sorting this!', 'This is a disgrace. I am fed up.', 'Ok.', 'What a relief, thank you!', 'When will I hear from you?'];
const names = ['Ruth Adler', 'Tomasz Nowak', 'Ana Silva', 'Jo <b>Lee</b>'];

/** A short conversation, the same for the same number: times over some months, four agents, one of whom is rare. */
export const talk = (index: number): Conversation => {
  const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 5, 9) + (index % 150) * 86_400_000 + minutes * 60_000).toISOString();
  const author = index % 40 === 0 ? names[3]! : pick(names.slice(0, 3), index);
  return {
    id: `ticket-${index}`,
    turns: [
      { role: 'customer', text: pick(openings, index), at: at(0) },
      { role: 'agent', author, text: pick(answers, index * 3 + (index >> 2)), at: at((index * 7) % 200) },
      { role: 'customer', text: pick(ends, index + (index >> 1)), at: at(240) },
    ],
  };
};

/** Corpora of so many short conversations. */
export const talks = (count: number): Corpus[] => Array.from({ length: count }, (_one, index) => corpusFrom(talk(index)));

const kinds = ['strength', 'concern', 'signal'] as const;
const principles = ['ask', 'bring-warmth', 'drop-the-label', 'follow-through', 'speak-plainly', 'turn-the-mood-around'] as const;

/** A report that no analyzer made: fast, and as large as one may be. */
export const madeReport = (index: number, text: string, findings = 5): Report => {
  const made = Array.from({ length: findings }, (_one, place): Finding => ({
    key: `k${index}-${place}`, detector: `some/detector-${(index + place) % 40}`, principle: pick(principles, index + place), kind: pick(kinds, index + 2 * place), impact: 'minor', maturity: 'stable',
    turn: place % 3, span: { start: 0, end: 20 }, quote: text.slice(0, 120), message: 'M.', advice: 'A.',
  }));
  const count = (kind: Finding['kind']): number => made.filter((one) => one.kind === kind).length;
  return {
    conversation: `ticket-${index}`, findings: made, silenced: [],
    principles: principles.map((id) => ({ id, strengths: 0, concerns: 0, signals: 0, ...Object.fromEntries(kinds.map((kind) => [`${kind}s`, made.filter((one) => one.principle === id && one.kind === kind).length])) })).filter((one) => one.strengths + one.concerns + one.signals > 0),
    turningPoints: [{ turning: index % 2 === 0 ? 'better' : 'worse', turn: 2, key: `k${index}-2`, quote: text.slice(0, 300), answer: 1, findings: [`k${index}-1`] }],
    summary: { strengths: count('strength'), concerns: count('concern'), signals: count('signal'), counts: '', sentences: [], text: '' },
    checked: { turns: 3, analyzers: ['some'], detectors: ['some/detector-1'], language: 'en', version, warnings: [] },
  };
};

/** A corpus of one made conversation of long, distinct words. */
export const madeCorpus = (index: number): Corpus => {
  const text = `${index} words that nobody said before ${index * 7919} ${'and on '.repeat(40 + (index % 50))}`;
  const turns = (['customer', 'agent', 'customer'] as const).map((role, turn) => ({ role, text: `${turn} ${text}`, author: `Agent number ${index % 700}`, at: new Date(Date.UTC(2020, 0, 1) + index * 9_000_000 + turn * 60_000).toISOString() }));
  return corpusOf(madeReport(index, text), { id: `ticket-${index}`, turns }, { turns: turns.map(({ role }, turn) => ({ conversation: null, turn, role, words: 50, sentiment: ((index * 13 + turn * 7) % 100) / 100 })) }, { authors: turns.map(({ author }) => author) });
};

/** Adds up as a stream does: some at once. */
export const addedUp = (count: number, make: (index: number) => Corpus, atOnce = 250): Corpus => {
  let sum = joinCorpora([]);
  for (let from = 0; from < count; from += atOnce) sum = joinCorpora([sum, ...Array.from({ length: Math.min(atOnce, count - from) }, (_one, index) => make(from + index))]);
  return sum;
};

import type { Analyzer } from '../../src/analysis/analyzer';
import type { Detector } from '../../src/analysis/detector';
import type { Lexicon } from '../../src/text/lexicon';

const words: Lexicon = { id: 'toy', source: 'test', patterns: ['calm down', 'down now'] };
const thanks: Lexicon = { id: 'thanks', source: 'test', patterns: ['thank you'] };

const about = {
  title: 'T', description: 'D', principle: 'mind-your-manner', impact: 'serious', maturity: 'preview', visibility: 'any', when: 'turn',
  message: 'M', advice: 'A', limits: 'L', sources: ['test'], examples: { found: [], clear: [] },
} as const;

/** Finds "calm down" and "down now", which overlap, in the agent's turns. */
export const calm: Detector<'toy/calm', number> = {
  ...about, id: 'toy/calm', kind: 'concern', role: 'agent', lexicons: [words],
  detect: ({ text }, { matches }) => matches.of(words).flatMap(({ start, end }) => [{ start: start + 5, end: Math.min(end + 4, text.length) }, { start, end }]),
};

/** A strength in public turns of either side, with how many turns came before. */
export const thank: Detector<'toy/thank', number> = {
  ...about, id: 'toy/thank', kind: 'strength', role: 'any', visibility: 'public', impact: 'minor', maturity: 'stable', lexicons: [thanks],
  detect: (_turn, { matches, memory }) => matches.of(thanks).map((one) => ({ ...one, facets: { before: memory } })),
};

/** Marks the first word of every turn of the customer, once the conversation is over. */
export const late: Detector<'toy/late', number> = {
  ...about, id: 'toy/late', kind: 'signal', role: 'customer', when: 'end', maturity: 'stable',
  detect: (_last, { memory, conversation }) =>
    conversation.turns
      .filter((turn) => turn.role === 'customer')
      .flatMap((turn) => turn.tokens.slice(0, 1).map(({ start, end }) => ({ turn: turn.index, start, end, facets: { turns: memory } }))),
};

/** An analyzer that counts turns. */
export const toy: Analyzer<'toy', number> = {
  id: 'toy', title: 'Toy', description: 'For tests.', detectors: [calm, thank, late],
  measures: [
    { id: 'length', title: 'L', description: 'D', scope: 'turn', range: [0, 1e9], unit: 'characters', source: 'test', limits: '', read: (turn) => (turn.text === '' ? null : turn.text.length / 3) },
    { id: 'turns', title: 'T', description: 'D', scope: 'conversation', range: [0, 1e9], unit: 'turns', source: 'test', limits: '', read: (_conversation, { memory }) => memory },
  ],
  remembering: { start: 0, step: (count) => count + 1 },
};

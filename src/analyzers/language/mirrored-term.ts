import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { airports, knownAcronyms, shoutedWords } from '../../lexicons/acronyms';
import { serviceWords } from '../../lexicons/service-words';
import { acronyms } from '../../text/acronym';
import type { Token } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import { contentStems } from '../../text/taken-up';
import { knows, type Vocabulary } from '../../text/vocabulary';
import { wordSet } from '../../text/word-set';
import type { LanguageMemory } from './memory';
import { endOf, startOf } from '../../text/of-token';

/** Where acronyms begin that are no common knowledge. */
const rareLetters = (turn: AnnotatedTurn): ReadonlySet<number> =>
  new Set(acronyms(turn).filter(({ name }) => [knownAcronyms, shoutedWords, airports].every((common) => !wordSet(common).has(name))).map(({ start }) => start));

const letters = new WeakMap<AnnotatedTurn, ReadonlySet<number>>();

/** Not one of everybody's words, no short verb, and no place or code in capitals. */
const isDistinctive = (turn: AnnotatedTurn, { lemma, normal, pos, start, end }: Token): boolean => {
  if (wordSet(serviceWords).has(lemma) || wordSet(serviceWords).has(normal) || (pos === 'VERB' && lemma.length < 5)) return false;
  if (!/^[A-Z]{2}/.test(turn.text.slice(start, end))) return true;
  return kept(letters, turn, rareLetters).has(start) && /\b(?:the|an?|your|this|that|new)\s$/i.test(turn.text.slice(Math.max(0, start - 6), start));
};

/** The words that take up one of the customer's, each once; those side by side make one term: "hall lamp". */
const runsOf = (turn: AnnotatedTurn, theirs: Vocabulary): number[][] => {
  const runs: number[][] = [];
  if (theirs.layers.length === 0) return runs;
  const seen = new Set<string>();
  for (const [at, stem] of contentStems(turn)) {
    const token = turn.tokens[at];
    if (token === undefined || seen.has(stem) || !knows(theirs, stem) || !isDistinctive(turn, token)) continue;
    seen.add(stem);
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs;
};

/** Most findings a turn. */
const most = 2;

/** Nouns say what it is about; a run of words is rarer than one, and a long word than a short one. */
const weightOf = ({ tokens }: AnnotatedTurn, run: readonly number[]): number =>
  run.reduce((sum, at) => sum + (tokens[at]?.pos === 'NOUN' ? 6 : 3) + (tokens[at]?.lemma.length ?? 0), 0);

/** Finds the customer's own words in the answer. */
export const mirroredTerm: Detector<'language/mirrored-term', LanguageMemory> = {
  id: 'language/mirrored-term',
  title: "The customer's own word",
  description: "A distinctive word of the customer that the agent takes up.",
  principle: 'speak-their-language',
  kind: 'strength',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "The customer's own word comes back here: it can read as having been heard.",
  advice: 'Go on using the words that the customer chose for things.',
  told: { one: 'The customer’s own word came back (“{term}”).', many: 'The customer’s own words came back {count} times, first “{term}”.' },
  limits: 'The meaning is not compared, only the word and its part of speech. Words that everybody uses in service (order, refund, seat) do not count. At most two findings a turn, at the most telling words.',
  sources: ['Giles & Ogay 2007, Communication accommodation theory', 'goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'The kettle makes a gurgling noise at night.' }, { role: 'agent', text: 'That «gurgling noise» comes from scale.' }] },
      { turns: [{ role: 'customer', text: 'My stepladder wobbles.' }, { role: 'agent', text: 'A «stepladder» must stand firm, so we send new feet.' }] },
      { turns: [{ role: 'customer', text: 'It is for our housewarming on Friday.' }, { role: 'agent', text: 'It reaches you before the «housewarming».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Where is my refund?' }, { role: 'agent', text: 'Your refund was sent on Monday.' }] },
      { turns: [{ role: 'customer', text: 'The kettle gurgles.' }, { role: 'agent', text: 'Your appliance may need cleaning.' }] },
      { turns: [{ role: 'customer', text: 'It smells of vinegar.' }, { role: 'agent', text: "I can't take 'vinegar' as a reason." }] },
      { turns: [{ role: 'customer', text: 'The lock is stuck.' }, { role: 'agent', text: 'A man will lock the shop at six.' }] },
      { turns: [{ role: 'customer', text: 'Is the invoice due today?' }, { role: 'agent', text: 'The invoice is due on Friday.' }] },
    ],
  },
  detect: (turn, { memory }): Iterable<Detection> =>
    runsOf(turn, memory.theirs)
      .sort((a, b) => weightOf(turn, b) - weightOf(turn, a))
      .slice(0, most)
      .map((run) => {
        const [start, end] = [startOf(turn.tokens[run[0] ?? 0]), endOf(turn.tokens[run.at(-1) ?? 0])];
        return { start, end, facets: { term: turn.text.slice(start, end) } };
      }),
};

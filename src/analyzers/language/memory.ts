import type { Remembering } from '../../analysis/analyzer';
import { judgedByDefault } from '../../analysis/settings';
import { languageOfTurn } from '../../analysis/turn-language';
import type { AnnotatedTurn } from '../../conversation/turn';
import { looseTerms, tradeTerms } from '../../lexicons/jargon';
import { acronyms, isExplained } from '../../text/acronym';
import { explainsTerm } from '../../text/explanation';
import { kept } from '../../text/kept';
import type { Matches } from '../../text/match';
import { contentStems } from '../../text/taken-up';
import { noWords, type Vocabulary, withWords } from '../../text/vocabulary';
import { normalOf } from '../../text/of-token';

/** What is remembered of the words that the customer knows. */
export interface LanguageMemory {
  /** Words of the customer, and terms that the agent has explained: forms and lemmas. */
  readonly known: Vocabulary;
  /** Content words of the customer, as `contentStems` writes them. */
  readonly theirs: Vocabulary;
  /** The customer's last language that could be told, or null. */
  readonly customerLanguage: string | null;
}

/** Letters by which the forms of a long word are one: "provision" and "provisioning". */
const least = 6;

/** The beginning of a word, marked; a short word is its own. */
export const rootOf = (word: string): string => `~${word.length > least ? word.slice(0, least) : word}`;

/** The forms and lemmas of a turn's words; an acronym without its points, or with its digit ("2FA"). */
const wordsOf = ({ text, tokens }: AnnotatedTurn): string[] => [
  ...tokens.filter(({ kind }) => kind !== 'punctuation').flatMap(({ normal, lemma }) => [normal.replace(/\./g, ''), lemma, normal.replace(/s$/, '')]),
  ...tokens.flatMap(({ normal }, at) => [rootOf(normal), `${normal}${normalOf(tokens[at + 1])}`]),
  ...tokens.flatMap(({ normal }) => (normal.startsWith('#') ? [normal.slice(1)] : [])),
  ...(text.match(/\b[A-Z]{4,6}\b/g) ?? []).flatMap((form) => [form.slice(0, 2).toLowerCase(), form.slice(0, 3).toLowerCase()]),
  ...(text.toLowerCase().match(/\b\d[a-z]{2}\b/g) ?? []),
];

const words = new WeakMap<AnnotatedTurn, readonly string[]>();
const stems = new WeakMap<AnnotatedTurn, ReadonlyMap<number, string>>();

/** Terms that a turn of the agent's side explains. */
const explainedIn = (turn: AnnotatedTurn, matches: Matches): string[] => [
  ...[...matches.of(tradeTerms), ...matches.of(looseTerms)].filter((match) => explainsTerm(turn.text, match)).flatMap(({ from, to }) => turn.tokens.slice(from, to).map(({ lemma }) => lemma)),
  ...acronyms(turn).filter((acronym) => isExplained(turn.text, acronym)).map(({ name }) => name),
];

/** The fold: only public turns of the two sides change it. */
export const remembering: Remembering<LanguageMemory> = {
  start: { known: noWords, theirs: noWords, customerLanguage: null },
  lexicons: [tradeTerms, looseTerms],
  step: (memory, turn, matches, { judge = judgedByDefault, identifyLanguage }) => {
    if (turn.visibility === 'internal') return memory;
    if (judge.includes(turn.role)) {
      const explained = explainedIn(turn, matches);
      return explained.length === 0 ? memory : { ...memory, known: withWords(memory.known, () => explained) };
    }
    if (turn.role !== 'customer') return memory;
    return {
      known: withWords(memory.known, () => kept(words, turn, wordsOf)),
      theirs: withWords(memory.theirs, () => kept(stems, turn, contentStems).values()),
      customerLanguage: (identifyLanguage && languageOfTurn(turn, identifyLanguage)) ?? memory.customerLanguage,
    };
  },
};

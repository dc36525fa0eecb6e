import type { CorpusRow, Task } from '../tasks';
import type { Recipe } from './learn';

/** Where a plan learns from. `target` gives 0 to 1, or null where a row does not count. */
export interface Source {
  readonly corpus: string;
  readonly licence: string;
  readonly role: Task['role'];
  readonly target: (row: CorpusRow) => number | null;
  /** Rows of one conversation stay together. */
  readonly group: (row: CorpusRow) => string;
}

/** A list of weights to learn: for a whole measure, or words alone for a feature of one. */
export interface Plan {
  /** The file under src/lexicons/learned, and the const in it in camel case. */
  readonly name: string;
  /** The measure whose features are fitted beside the terms. */
  readonly column: string;
  /** `words`: the terms alone are shipped, as what they add to features whose weights are set by hand. */
  readonly learns: 'measure' | 'words';
  readonly about: string;
  readonly sources: readonly Source[];
  readonly recipe: Recipe;
}

const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

/** The share of a normal distribution below a standard score (logistic approximation, Bowling et al. 2009). */
const shareBelow = (score: number | null): number | null => (score === null ? null : 1 / (1 + Math.exp(-1.702 * score)));

const between = (value: number | null, low: number, high: number): number | null =>
  value === null ? null : Math.min(1, Math.max(0, (value - low) / (high - low)));

const has = (label: string, name: string) => ({ label: labels }: CorpusRow): number | null => {
  const list = labels[label];
  return Array.isArray(list) ? Number(list.includes(name)) : null;
};

const ownRow = ({ id }: CorpusRow): string => id;
const firstPart = ({ id }: CorpusRow): string => id.split('-')[0] ?? id;

const emotions = (name: string): Source => ({ corpus: 'goemotions', licence: 'Apache-2.0', role: 'customer', target: has('emotions', name), group: ownRow });
const strategies = (name: string): Source => ({ corpus: 'casino', licence: 'CC BY 4.0', role: 'agent', target: has('strategies', name), group: firstPart });

/** Everything that is learned, and from what. Only corpora whose licence allows weights to be shipped. */
export const plans: readonly Plan[] = [
  {
    name: 'politeness',
    column: 'politeness',
    learns: 'measure',
    about: 'How polite raters found requests on Wikipedia talk pages and Stack Exchange.',
    sources: [{ corpus: 'stanford_politeness', licence: 'CC BY 4.0', role: 'agent', target: ({ label }) => shareBelow(number(label['Normalized Score'])), group: ownRow }],
    recipe: { least: 4, most: 1200, l2: 20 },
  },
  {
    name: 'receptiveness',
    column: 'receptiveness',
    learns: 'measure',
    about: 'How open raters found replies in political disagreement.',
    sources: [{ corpus: 'receptiveness', licence: 'MIT', role: 'agent', target: ({ label }) => shareBelow(number(label['receptive'])), group: ownRow }],
    recipe: { least: 5, most: 300, l2: 60, only: /^(?:\^ )?\S+$/ },
  },
  {
    name: 'uptake',
    column: 'uptake',
    learns: 'measure',
    about: "How far teachers' turns take up what a pupil said.",
    sources: [{ corpus: 'uptake', licence: 'MIT', role: 'agent', target: ({ label }) => between(number(label['uptake']), 0, 2), group: firstPart }],
    recipe: { least: 5, most: 60, l2: 40, only: /^(?:\^ )?\S+$/ },
  },
  {
    name: 'warmth',
    column: 'warmth',
    learns: 'measure',
    about: 'Offers written to sound warm and friendly against tough and firm.',
    sources: [{ corpus: 'warmth_offers', licence: 'MIT', role: 'agent', target: ({ label }) => between(number(label['condition']), 0, 1), group: ownRow }],
    recipe: { least: 3, most: 200, l2: 5 },
  },
  {
    name: 'sentiment',
    column: 'sentiment',
    learns: 'measure',
    about: 'How negative or positive raters found tweets, reviews and editorials.',
    sources: [{ corpus: 'vader_truth', licence: 'MIT', role: 'customer', target: ({ label }) => between(number(label['mean_sentiment']), -4, 4), group: ({ id }) => id.replace(/_.*$/, '') }],
    recipe: { least: 3, most: 2500, l2: 0.1, per: 'root' },
  },
  {
    name: 'gratitude',
    column: 'gratitude',
    learns: 'measure',
    about: 'Comments whose readers saw gratitude.',
    sources: [emotions('gratitude')],
    recipe: { least: 4, most: 150, l2: 2 },
  },
  {
    name: 'remorse',
    column: 'apology',
    learns: 'words',
    about: 'Comments whose readers saw remorse.',
    sources: [emotions('remorse')],
    recipe: { least: 4, most: 150, l2: 3 },
  },
  {
    name: 'caring',
    column: 'emotionalReaction',
    learns: 'words',
    about: 'Comments whose readers saw caring, and turns of a negotiation that show empathy.',
    sources: [emotions('caring'), strategies('showing-empathy')],
    recipe: { least: 4, most: 800, l2: 0.15, per: 'root' },
  },
  {
    name: 'belittling',
    column: 'dismissiveness',
    learns: 'words',
    about: "Turns of a negotiation that make little of the other's need.",
    sources: [strategies('uv-part')],
    recipe: { least: 3, most: 200, l2: 4 },
  },
];

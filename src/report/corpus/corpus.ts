import { addCounts, addTables, type Counts, inNameOrder, type Table } from './counts';
import { drawn, type Drawn, orderOf } from './sample';
import { largest, type Turnaround } from './turnaround';
import { guarded } from '../../text/guarded';
import { dense } from '../../text/plain';

/** Words of a finding, drawn into a sample. */
export interface SampledQuote extends Drawn {
  readonly quote: string;
}

/**
 * Many conversations, added up. Plain data (it may become JSON and cross to a worker) whose size does not grow with
 * the number of conversations: counts, a sample of quotes, and the largest turns of the mood.
 */
export interface Corpus {
  /** `conversations`, `turns`, `strengths`, `concerns`, `signals`; `withStrength` and `withConcern` count conversations, as do `dated` and `named`. */
  readonly counts: Counts;
  /** By principle: findings (`strengths`, `concerns`, `signals`), and conversations with one (`met`, `missed`, `called`). */
  readonly principles: Table;
  /** By distribution: how many in each bin, counted from 0. */
  readonly spreads: Table;
  /** By day (UTC) of the first turn that has a time: `conversations`, `withStrength`, `withConcern`. */
  readonly days: Table;
  /** By turning (`better`, `worse`): `turns`, `answers`, `plain`, and answers by detector after a slash: `/empathy/apology`. */
  readonly before: Table;
  /** By name, only where names were given: `conversations`, `withStrength`, `withConcern`. */
  readonly agents: Table;
  /** Whether there were more agents than are kept. */
  readonly crowded: boolean;
  /** By kind and principle (`strength ask`): a sample of at most 300 findings. */
  readonly quotes: Readonly<Record<string, readonly SampledQuote[]>>;
  /** The ten largest turns for the better and for the worse. */
  readonly turnarounds: readonly Turnaround[];
  /** `analyzers`, `detectors`, `languages`, `versions`: by how many conversations each was read. */
  readonly checked: Table;
}

/** The most quotes of a kind and principle, turns of the mood in a direction, and agents that are kept. */
export const mostQuotes = 300;
const mostTurnarounds = 10;
const mostAgents = 5000;

const joinedQuotes = (all: readonly Corpus['quotes'][]): Corpus['quotes'] => {
  const sum = new Map<string, SampledQuote[]>();
  for (const quotes of all) {
    for (const [name, more] of Object.entries(quotes)) {
      const mine = sum.get(name);
      if (mine === undefined) sum.set(name, [...more]);
      else mine.push(...more);
    }
  }
  return inNameOrder([...sum].map(([name, quotes]) => [name, drawn(quotes, mostQuotes, ({ quote }) => quote)] as const));
};

/** Those with the least hash: whoever is among the least of all was among the least of every part, so their counts are whole. */
const keptAgents = (agents: Table): Table => {
  const names = Object.keys(agents);
  if (names.length <= mostAgents) return agents;
  const kept = drawn(names.map((name) => ({ name, order: orderOf(name) })), mostAgents, ({ name }) => name);
  return inNameOrder(kept.map(({ name }) => [name, agents[name] ?? {}] as const));
};

/**
 * Puts corpora together, such as those of shards.
 *
 * @returns the corpus of all their conversations, the same in whatever order and groups they come.
 * @example
 * joinCorpora([]).counts // => {}
 */
export const joinCorpora = (corpora: readonly Corpus[]): Corpus => guarded('bad-input', 'corpora', 'Give what corpusOf() or joinCorpora() gave, or what was kept of it as JSON.', () => {
  for (const { quotes, turnarounds } of dense(corpora, 'corpora')) {
    dense(turnarounds, 'turnarounds');
    for (const [name, some] of Object.entries(quotes)) dense(some, `quotes.${name}`);
  }
  const agents = addTables(corpora.map((one) => one.agents));
  return {
    counts: addCounts(corpora.map((one) => one.counts)),
    principles: addTables(corpora.map((one) => one.principles)),
    spreads: addTables(corpora.map((one) => one.spreads)),
    days: addTables(corpora.map((one) => one.days)),
    before: addTables(corpora.map((one) => one.before)),
    agents: keptAgents(agents),
    crowded: corpora.some((one) => one.crowded) || Object.keys(agents).length > mostAgents,
    quotes: joinedQuotes(corpora.map((one) => one.quotes)),
    turnarounds: largest(corpora.flatMap((one) => one.turnarounds), mostTurnarounds),
    checked: addTables(corpora.map((one) => one.checked)),
  };
});

/** A corpus without conversations. */
export const emptyCorpus = (): Corpus => joinCorpora([]);

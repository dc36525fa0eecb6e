import type { Result } from './contest';
import type { Cost } from './growth';
import type { Drafts } from './live';
import type { Part } from './parts';
import type { Start } from './start';
import type { WholeRuns } from './whole-runs';

/** Everything that the page tells. */
export interface Measured {
  readonly date: string;
  readonly version: string;
  readonly machine: string;
  readonly node: string;
  readonly source: string;
  readonly turns: number;
  readonly rounds: number;
  readonly warmUps: number;
  readonly results: readonly (Result & { readonly target?: number; readonly goal?: number })[];
  /** Microseconds a turn of winkNLP's readDoc in the same run. */
  readonly base: number;
  readonly vader: number;
  readonly drafts: readonly Drafts[];
  readonly byTurns: readonly Cost[];
  readonly byCharacters: readonly Cost[];
  readonly starts: readonly Start[];
  readonly parts: readonly Part[];
  readonly whole: WholeRuns;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const verdict = (met: boolean): string => (met ? 'met' : '**missed**');

const targetsOf = ({ results, base, vader, drafts, byTurns, byCharacters, starts, whole: { conversations, runs } }: Measured): (readonly string[])[] => {
  const [wink, own] = ['winkNLP', 'goodturn'].map((name) => starts.find((start) => start.name === name)?.time ?? NaN);
  const flat = (costs: readonly Cost[]): number => Math.max(...costs.map(({ cost }) => cost)) / Math.min(...costs.map(({ cost }) => cost));
  const [first] = results;
  const forty = drafts.find(({ turns }) => turns === 40)?.p99 ?? NaN;
  const longest = drafts.at(-1)?.p50 ?? NaN;
  const shortest = drafts[0]?.p50 ?? NaN;
  const [alone = NaN, one = NaN, two = NaN] = runs.map(({ seconds }) => seconds);
  const line = (what: string, target: string, found: string, met: boolean): readonly string[] => [what, target, found, verdict(met)];
  return [
    ...results.flatMap(({ name, median, target }) => (target === undefined ? [] : [line(name, `≤ ${target.toFixed(1)} × readDoc`, `${(median / base).toFixed(1)} ×`, median / base <= target)])),
    line('messages a second, all analyzers', 'more than 3 × vader-sentiment', `${(vader / (first?.median ?? NaN)).toFixed(2)} ×`, vader / (first?.median ?? NaN) > 3),
    line('draft of up to 120 words in 40 turns, p99', '≤ 5 ms', `${forty.toFixed(1)} ms`, forty <= 5),
    line(`the same, ${drafts.at(-1)?.turns} turns for ${drafts[0]?.turns}, p50`, 'no longer', `${(longest / shortest).toFixed(2)} ×`, longest / shortest < 1.3),
    line('cold start', '≤ 1.5 × winkNLP’s own', `${((own ?? NaN) / (wink ?? NaN)).toFixed(2)} ×`, (own ?? NaN) / (wink ?? NaN) <= 1.5),
    line(`goodturn review on ${whole(conversations)} conversations`, '≤ 2.0 × winkNLP alone', `${(one / alone).toFixed(1)} ×`, one / alone <= 2),
    line('--jobs 2 for --jobs 1', '≥ 1.6 × as fast, on idle cores', `${(one / two).toFixed(2)} ×`, one / two >= 1.6),
    line('a turn’s cost, 10 to 5,000 turns', 'flat', `dearest ${flat(byTurns).toFixed(2)} × cheapest`, flat(byTurns) < 1.5),
    line('cost of 1,000 characters, 100 to 20,000', 'flat', `dearest ${flat(byCharacters).toFixed(2)} × cheapest`, flat(byCharacters) < 1.5),
  ];
};

/** The page of docs/performance.md. */
export const performancePage = (measured: Measured): string => {
  const { date, version, machine, node, source, turns, rounds, warmUps, results, base, drafts, byTurns, byCharacters, starts, parts, whole: ends } = measured;
  return `# Performance

Written by \`npm run bench\` on ${date}: goodturn ${version}, Node ${node}, ${machine}. ${whole(turns)} turns: ${source}. All read the same turns in one process, fifty conversations each in turn; the figure is the median of ${rounds} rounds after ${warmUps} to warm up.

## Targets

${table(['what', 'target', 'found', ''], targetsOf(measured))}

## Beside other packages

They do other things, and mostly less: the table says what a turn costs, not which is better.

${table(['', 'version', 'µs a turn', 'turns a second', '× readDoc'], [...results].sort((a, b) => a.median - b.median).map(({ name, version: own, median }) => [name, own, median.toFixed(0), whole(1e6 / median), (median / base).toFixed(2)]))}

## Where the time goes

A review with all analyzers, each part with what it adds to those above it. Words looked at first by a memory are charged to it.

${table(['part', 'µs a turn', '× readDoc'], parts.map(({ name, cost }) => [name, cost.toFixed(0), (cost / base).toFixed(2)]))}

What was tried is told in [architecture](architecture.md#speed).

## Live drafts

A reply is read after every word from its 20th to its 120th, with all analyzers.

${table(['turns before', 'p50, ms', 'p99, ms'], drafts.map((one) => [whole(one.turns), one.p50.toFixed(2), one.p99.toFixed(2)]))}

## Growth

${table(['turns', 'µs a turn'], byTurns.map(({ size, cost }) => [whole(size), cost.toFixed(0)]))}

${table(['characters in one turn', 'µs for 1,000'], byCharacters.map(({ size, cost }) => [whole(size), cost.toFixed(0)]))}

## From end to end

${whole(ends.conversations)} conversations in a file, ${whole(ends.turns)} turns, in a process of its own from its start to its end. With two jobs, processor time and memory are those of the first process, which cuts and writes; a worker holds about what one job does.

${table(['', 'seconds', 'processor, seconds', 'resident at most, MB'], ends.runs.map(({ name, seconds, processor, memory }) => [name, seconds.toFixed(1), processor.toFixed(1), memory.toFixed(0)]))}

## Start and memory

Loading, and one sentence read, in a process of its own.

${table(['', 'ms', 'resident, MB'], starts.map(({ name, time, memory }) => [name, time.toFixed(0), memory.toFixed(0)]))}
`;
};

import type { Finding, Report } from '../../analysis/finding';
import { precedents, type PrecedentsOf } from '../../analysis/precedents';
import { judgedByDefault } from '../../analysis/settings';
import { readTime } from '../../conversation/clock';
import type { Conversation, Role } from '../../conversation/turn';
import { drawnAs } from '../note';
import type { Readings } from '../readings';
import { talkOf } from '../share-chart';
import { waitsOf } from '../times';
import { type Corpus, joinCorpora, type SampledQuote } from './corpus';
import { addTables, type Counts, type Table } from './counts';
import { orderOf } from './sample';
import { shortened } from './shortened';
import { needBin, promiseBin, questionsBin, talkBin, waitBin } from './spreads';
import { turnaroundsOf } from './turnaround';
import { onPlain } from '../../text/plain';

/** What may be said of the conversations of a corpus. */
export interface CorpusOptions {
  /**
   * Who wrote each turn. Give it only where figures by agent were asked for: without it nobody is told apart, and no
   * name is kept.
   */
  readonly authors?: readonly (string | undefined)[] | undefined;
}

const has = (findings: readonly Finding[], kind: Finding['kind']): number => Number(findings.some((finding) => finding.kind === kind));

const most = 140;
const [firstDay, lastDay] = [Date.UTC(1970, 0, 1), Date.UTC(2100, 0, 1)];

const dayOf = ({ turns }: Conversation): string | undefined => {
  for (const { at } of turns) {
    const time = readTime(at);
    if (time !== null && time >= firstDay && time < lastDay) return new Date(time).toISOString().slice(0, 10);
  }
  return undefined;
};

const principlesOf = ({ principles }: Report): Table =>
  Object.fromEntries(principles.map(({ id, strengths, concerns, signals }) => [id, { strengths, concerns, signals, met: Number(strengths > 0), missed: Number(concerns > 0), called: Number(signals > 0) }]));

const binned = (bins: readonly (number | undefined)[]): Counts => {
  const counts = new Map<string, number>();
  for (const bin of bins) if (bin !== undefined) counts.set(String(bin), (counts.get(String(bin)) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const spreadsOf = (conversation: Conversation, { turns: rows = [], commitments = [], needs = [], asked, judge = judgedByDefault }: Readings): Table => {
  const talk = talkOf(rows, conversation, judge);
  const first = conversation.turns.findIndex(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  const [wait] = waitsOf(conversation.turns, judge);
  return {
    talk: binned([talk === undefined || talk.agent === 0 || talk.customer === 0 ? undefined : talkBin(talk.agent / (talk.agent + talk.customer))]),
    wait: binned([wait === undefined || wait.from !== first ? undefined : waitBin(wait.milliseconds)]),
    questions: binned([asked === undefined ? undefined : questionsBin(asked)]),
    promises: binned(commitments.map(promiseBin)),
    needs: binned(needs.map(needBin)),
  };
};

const beforeOf = ({ turns, answers, plain, detectors }: PrecedentsOf): Counts => ({ turns, answers, plain, ...Object.fromEntries(detectors.map((one) => [`/${one.detector}`, one.answers])) });

const agentsOf = ({ findings }: Report, { turns }: Conversation, authors: CorpusOptions['authors'], judge: readonly Role[]): Table => {
  if (authors === undefined) return {};
  const nameOf = (turn: number): string => (judge.includes(turns[turn]?.role ?? 'other') && turns[turn]?.visibility !== 'internal' ? shortened(authors[turn]?.trim() ?? '', 80) : '');
  const names = [...new Set(turns.map((_turn, index) => nameOf(index)))].filter((name) => name !== '');
  return Object.fromEntries(names.map((name) => {
    const mine = findings.filter(({ turn }) => nameOf(turn) === name);
    return [name, { conversations: 1, withStrength: has(mine, 'strength'), withConcern: has(mine, 'concern') }];
  }));
};

const quotesOf = ({ findings }: Report, mark: string): Corpus['quotes'] => {
  const quotes = new Map<string, SampledQuote[]>();
  for (const finding of findings) {
    const name = `${drawnAs(finding)} ${finding.principle}`;
    quotes.set(name, [...(quotes.get(name) ?? []), { order: orderOf(mark, finding.key), quote: shortened(finding.quote, most) }]);
  }
  return Object.fromEntries(quotes);
};

/**
 * A corpus of one conversation: add it to others with `joinCorpora`.
 *
 * @param readings - from `readingsOf`: what is absent is not counted.
 * @returns counts, and few words: those of the findings, and a short excerpt where the mood turned. Internal notes are
 * in no excerpt. To redact, redact the report and the conversation.
 * @example
 * const conversation = { turns: [{ role: 'agent', text: 'Thank you for waiting.' }] };
 * corpusOf(coach(conversation), conversation).counts['conversations'] // => 1
 */
export const corpusOf = (report: Report, conversation: Conversation, readings: Readings = {}, options: CorpusOptions = {}): Corpus => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report, conversation, readings, options], (report, conversation, readings, options) => {
  const { authors } = options;
  const { findings, summary, checked } = report;
  const mark = orderOf(report.conversation ?? '', ...conversation.turns.map(({ text }) => text));
  const both = { withStrength: has(findings, 'strength'), withConcern: has(findings, 'concern') };
  const day = dayOf(conversation);
  const { better, worse } = precedents([report]);
  const agents = agentsOf(report, conversation, authors, readings.judge ?? judgedByDefault);
  const { strengths, concerns, signals } = summary;
  return joinCorpora([{
    counts: { conversations: 1, turns: checked.turns, strengths, concerns, signals, ...both, dated: Number(day !== undefined), named: Number(Object.keys(agents).length > 0) },
    principles: principlesOf(report),
    spreads: addTables([spreadsOf(conversation, readings)]),
    days: day === undefined ? {} : { [day]: { conversations: 1, ...both } },
    before: { better: beforeOf(better), worse: beforeOf(worse) },
    agents,
    crowded: false,
    quotes: quotesOf(report, mark),
    turnarounds: turnaroundsOf(report, conversation, readings.turns ?? [], mark),
    checked: {
      analyzers: Object.fromEntries(checked.analyzers.map((id) => [id, 1])), detectors: { [checked.detectors.length]: 1 }, languages: { [checked.language ?? '']: 1 }, versions: { [checked.version]: 1 },
    },
  }]);
});

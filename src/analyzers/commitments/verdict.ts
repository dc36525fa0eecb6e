import { timeOf } from '../../conversation/clock';
import type { AnnotatedTurn } from '../../conversation/turn';
import { admission, delivery, failing, keeping, promiseMention, release, unbroken } from '../../lexicons/promise-talk';
import { contentLemmas } from '../../text/content';
import { futures } from '../../text/future';
import type { Match, Matches } from '../../text/match';
import { akin } from '../../text/predicate';
import { cover, type Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import type { Made, Verdict } from './made';

/** A clock need not be read to the minute: how long after the time named a report still counts as in time. */
const grace = 15 * 60_000;

/** How a sentence begins to say that something did not happen; that it is late by now needs talk of the promise. */
const denies = /^(?:not|never|nobody|nothing|none|no|noone|still|yet|where|wheres|did|have|late|overdue|ghosted|forgot|missed|dead|radio|crickets)$/;

/** Longest quotation of a verdict, in code units. */
const longest = 170;

/** How many words of a promise a text takes up, by family: call and called, refund and refunded. */
const taken = ({ words }: Made, said: ReadonlySet<string>): number => [...words].filter((word) => [...said].some((one) => one === word || akin(one, word))).length;

/** The open promise that a text speaks of: the one with most words in common, the later of two. */
const meant = (open: readonly Made[], said: ReadonlySet<string>): Made | undefined =>
  open.map((made) => ({ made, count: taken(made, said) })).filter(({ count }) => count > 0).reduce<{ made: Made; count: number } | undefined>((best, one) => (best === undefined || one.count >= best.count ? one : best), undefined)?.made;

const passed = ({ due }: Made, turn: AnnotatedTurn): boolean => {
  const now = timeOf(turn);
  return due !== null && now !== null && now > due + grace;
};
const ahead = ({ due }: Made, turn: AnnotatedTurn): boolean => {
  const now = timeOf(turn);
  return due !== null && now !== null && now < due;
};

const sentenceOf = (turn: AnnotatedTurn, { from }: Match): number => turn.tokens[from]?.sentence ?? -1;
const asks = (turn: AnnotatedTurn, match: Match): boolean => turn.clauses[turn.tokens[match.from]?.clause ?? -1]?.mood === 'question';

/** One quotation for two places: both, where that stays short; else the second's sentence. */
const both = (a: Span, b: Span): Span => (cover(a, b).end - cover(a, b).start <= longest ? cover(a, b) : b);

/** A promise is spoken of, and in the same sentence or the next that it came to nothing. */
const told = (turn: AnnotatedTurn, matches: Matches): Span | undefined => {
  const fails = matches.of(failing);
  for (const mention of matches.of(promiseMention)) {
    const at = sentenceOf(turn, mention);
    const fail = fails.find((match) => match.from >= mention.from && sentenceOf(turn, match) - at <= 1 && sentenceOf(turn, match) >= at) ?? fails.find((match) => Math.abs(sentenceOf(turn, match) - at) <= 1);
    if (fail !== undefined && !(asks(turn, mention) && asks(turn, fail))) return both(sentenceSpan(turn, mention.from), clauseSpan(turn, fail.from, fail.to));
  }
  return undefined;
};

/** "They guaranteed a sea view. It faces the bins.": a firm promise, and then what came of it. */
const contrasted = (turn: AnnotatedTurn, matches: Matches): Span | undefined => {
  const mention = matches.of(promiseMention).find(({ from, to }) => turn.tokens.slice(from, to).some(({ lemma }) => /^(?:guarantee|promise|assure|swear)$/.test(lemma)));
  const next = mention === undefined ? undefined : turn.sentences[sentenceOf(turn, mention) + 1];
  const clause = next === undefined ? undefined : turn.clauses[turn.tokens[next.from]?.clause ?? -1];
  if (mention === undefined || next === undefined || clause?.mood !== 'statement' || !/^(?:it|they|noun|person|i|we)$/.test(clause.subject) || matches.of(keeping).some(({ from }) => from >= mention.to) || futures(turn).length > 1) return undefined;
  return both(sentenceSpan(turn, mention.from), sentenceSpan(turn, next.from));
};

/** Sentences of a turn with their content words. */
const sentencesWith = (turn: AnnotatedTurn, found: readonly Match[]): readonly (readonly [Match, ReadonlySet<string>])[] =>
  found.map((match) => {
    const sentence = turn.sentences[sentenceOf(turn, match)];
    return [match, sentence === undefined ? new Set<string>() : contentLemmas(turn, sentence)];
  });

const verdict = (turn: AnnotatedTurn, span: Span, state: Verdict['state'], shown: Verdict['shown'], made?: Made): Verdict => ({ start: span.start, end: span.end, state, turn: turn.index, shown, ...(made === undefined ? {} : { made }) });

const bySaying = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict | undefined => {
  if (matches.of(unbroken).length > 0) return undefined;
  const span = agent ? undefined : (told(turn, matches) ?? contrasted(turn, matches));
  const all = contentLemmas(turn);
  if (span !== undefined) {
    const made = meant(open, all);
    return made !== undefined && ahead(made, turn) ? undefined : verdict(turn, span, 'broken', 'words', made);
  }
  if (agent) {
    const [admitted] = matches.of(admission).filter((match) => !asks(turn, match));
    const mention = matches.of(promiseMention).length > 0;
    const made = admitted === undefined ? undefined : meant(open, all);
    if (admitted === undefined || (!mention && made === undefined)) return undefined;
    return verdict(turn, told(turn, matches) ?? sentenceSpan(turn, admitted.from), 'broken', 'words', made);
  }
  for (const [match, said] of sentencesWith(turn, matches.of(failing).filter(({ from }) => denies.test(turn.tokens[from]?.normal ?? '')))) {
    const made = meant(open, said);
    if (made !== undefined && !ahead(made, turn) && !asks(turn, match)) return verdict(turn, clauseSpan(turn, match.from, match.to), 'broken', 'words', made);
  }
  return undefined;
};

/** "I said you would hear today. The depot found it.", "as promised, here it is" */
const byKeeping = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict | undefined => {
  const done = matches.of(delivery);
  const said = matches.of(keeping)[0];
  const comes = futures(turn).some(({ head }) => said !== undefined && Math.abs((turn.tokens[head]?.sentence ?? 0) - sentenceOf(turn, said)) === 0 && head > said.to + 1);
  if (said !== undefined && !asks(turn, said) && !(comes && done.length === 0)) {
    const report = done.find(({ from }) => from >= said.from) ?? done[0];
    const made = meant(open, contentLemmas(turn)) ?? open.at(-1);
    if (report !== undefined && !(made !== undefined && passed(made, turn) && agent)) return verdict(turn, both(clauseSpan(turn, said.from, said.to), clauseSpan(turn, report.from, report.to)), 'kept', 'words', made);
    if (report === undefined && !agent) return verdict(turn, sentenceSpan(turn, said.from), 'kept', 'words', made);
  }
  for (const [match, words] of sentencesWith(turn, done)) {
    const made = meant(open, words);
    if (made === undefined || asks(turn, match) || futures(turn).some(({ head }) => turn.tokens[head]?.clause === turn.tokens[match.from]?.clause)) continue;
    const late = passed(made, turn) && agent;
    return verdict(turn, clauseSpan(turn, match.from, match.to), late ? 'broken' : 'kept', late ? 'late delivery' : 'delivery', made);
  }
  return undefined;
};

/** The customer asks after a promise and the agent says yes: "It is. Went on at noon." */
const byAnswer = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict | undefined => {
  const made = open.at(-1);
  const last = made;
  if (!agent || made === undefined || last === undefined || made.turn >= turn.index - 1 || passed(made, turn)) return undefined;
  const yes = /^\W*(?:yes|yep|it (?:is|has|did|was)|they (?:are|have|did)|done|indeed|all done|sure is)\b[\w\s]{0,8}[.,!:;]/i.test(turn.text);
  const [done] = matches.of(delivery);
  return yes && done !== undefined ? verdict(turn, sentenceSpan(turn, done.from), 'kept', 'delivery', made) : undefined;
};

/** The longest sentence: it says most about what the turn is. */
const longestSentence = (turn: AnnotatedTurn): Span => {
  const at = turn.sentences.reduce((best, one) => (best === undefined || one.end - one.start > best.end - best.start ? one : best), turn.sentences[0]);
  return at === undefined ? { start: 0, end: 0 } : sentenceSpan(turn, at.from);
};

/** Promises whose time has passed by the time of a turn that reports nothing done. */
const byTime = (open: readonly Made[], turn: AnnotatedTurn): Verdict[] =>
  turn.visibility === 'internal' ? [] : open.filter((made) => made.kind === 'promise' && passed(made, turn)).map((made) => verdict(turn, longestSentence(turn), 'broken', 'time passed', made));

/** What a turn shows about the promises before it: by words first, then by what is reported, then by the time. */
export const judgeTurn = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict[] => {
  const shown = bySaying(open, turn, matches, agent) ?? byKeeping(open, turn, matches, agent) ?? byAnswer(open, turn, matches, agent);
  if (shown === undefined && !agent && matches.of(release).length > 0) {
    const [match] = matches.of(release);
    const made = meant(open, contentLemmas(turn)) ?? open.at(-1);
    if (match !== undefined && made !== undefined) return [verdict(turn, clauseSpan(turn, match.from, match.to), 'withdrawn', 'release', made)];
  }
  const settled = shown === undefined ? [] : [shown];
  return [...settled, ...byTime(open.filter((made) => made !== shown?.made), turn)];
};

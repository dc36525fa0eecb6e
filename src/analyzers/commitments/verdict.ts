import type { AnnotatedTurn } from '../../conversation/turn';
import { admission, delivery, failing, keeping, release, unbroken } from '../../lexicons/promise-talk';
import { readDeadlines } from '../../text/deadline';
import type { Match, Matches } from '../../text/match';
import { kinOf } from '../../text/kin';
import { overlaps } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import type { Made, Verdict } from './made';
import { comes, mentions, ofTheirs, ownWord, planned, sentenceOf, words } from './mentions';
import { complained, fails, reported } from './overdue';
import { keyWords } from './words';
import { denies, taken, meant, passed, ahead, asks, both, told, contrasted, clauseTokens, clausesWith, verdict } from './weighing';
import { clauseOfToken, normalOf, sentenceNumberOf, startOf } from '../../text/of-token';

const negatives = new Set(['no', 'not', 'never', 'nobody', 'nothing', 'none']);
const ownSubjects = new Set(['i', 'we', 'none']);
const tying = new Set(['as', 'like', 'true', 'good', 'on', 'exactly', 'just', 'keep', 'kept']);

const bySaying = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict | undefined => {
  const [admitted] = agent ? matches.of(admission).filter((match) => !asks(turn, match) && !planned(turn, match)) : [];
  if (matches.of(unbroken).some((match) => admitted === undefined || !overlaps(match, admitted))) return undefined;
  const mentioned = mentions(turn, matches);
  const span = told(turn, matches, mentioned) ?? contrasted(turn, matches, mentioned) ?? (admitted === undefined ? undefined : sentenceSpan(turn, admitted.from));
  if (span !== undefined) {
    const made = meant(open, keyWords(turn.tokens));
    return made !== undefined && ahead(made, turn) ? undefined : verdict(turn, span, 'broken', 'words', made);
  }
  const promises = open.filter(({ kind }) => kind === 'promise');
  const denied = agent || promises.length === 0 ? [] : matches.of(failing).filter((match) => denies.has(normalOf(turn.tokens[match.from])) && fails(turn, match));
  for (const [match, said] of clausesWith(turn, denied)) {
    const made = meant(promises, said);
    if (made !== undefined && (made.words.size < 3 || taken(made, kinOf(said)) > 1) && !ahead(made, turn) && !asks(turn, match)) return verdict(turn, clauseSpan(turn, match.from, match.to), 'broken', 'words', made);
  }
  return undefined;
};

/** What a customer says when it is there. */
const arrived = /\b(?:came|arrived|got|received|here|landed|thanks|thank|works?|working|called|rang|sent|in my)\b/i;

/** A report in the past that says nothing of when: "the fitter has been". */
const atNoTime = (turn: AnnotatedTurn, match: Match): boolean => readDeadlines(words(turn, match)).length === 0 && !/\b(?:held|now|just|here|attached|enclosed|on)\b/.test(turn.text.slice(match.start, match.end));

/** A report that hands the thing over. */
const handed = /\b(?:attached|enclosed|herewith|here (?:is|are|'s)|sent|shipped|delivered|refunded|posted|dispatched|arrived|contacted|called|rang)\b/i;

/** "There is no update", "has not been sent". */
const denied = (turn: AnnotatedTurn, match: Match): boolean => clauseTokens(turn, match).some(({ normal }) => negatives.has(normal));

/** What a customer did is no promise of the agent's: "I've updated it", "Sent". */
const ownAct = (turn: AnnotatedTurn, match: Match): boolean => {
  const { subject = 'none' } = clauseOfToken(turn, turn.tokens[match.from]) ?? {};
  return ownSubjects.has(subject) && !/\b(?:got|received|have it|have them|came|arrived|here|landed|thanks|collected|in (?:my|our)|all|now)\b/i.test(turn.text.slice(match.start, match.end));
};

/** The last words of a token's sentence. */
const closing = ({ text, tokens, sentences }: AnnotatedTurn, at: number): string => {
  const { start, end } = sentences[sentenceNumberOf(tokens[at])] ?? { start: 0, end: 0 };
  return text.slice(Math.max(start, end - 200), end);
};

/** An order, or what is so and was not done: "as agreed, please send the form", "as promised, the fee is ten". */
const asksFor = (turn: AnnotatedTurn, { to, start, end }: Match): boolean => turn.tokens.slice(to, to + 3).some(({ normal }) => normal === 'please' || normal === 'kindly') || !/\b(?:has|have|had|was|were|did|came|got|went|arrived|attached|enclosed|here|now|\w+ed|works?|sent|put|made|done)\b|['’]ve\b|['’]s (?:been|here|in|on|done)/i.test(closing(turn, to).replace(turn.text.slice(start, end), ' '));

/** "I said you would hear today. The depot found it.", "as promised, here it is" */
const byKeeping = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict | undefined => {
  const promises = open.filter(({ kind }) => kind === 'promise');
  if (promises.length === 0 && matches.of(keeping).length === 0) return undefined;
  const done = matches.of(delivery).filter((match) => !asks(turn, match) && !comes(turn, match.from - 1) && !planned(turn, match) && !denied(turn, match) && (agent || !ownAct(turn, match)));
  const [said] = matches.of(keeping).filter((match) => !(agent && /^(?:as|like) (?!.*(?:promised|agreed|guaranteed|assured|would))/i.test(turn.text.slice(match.start, match.end + 9))) && !asks(turn, match) && turn.tokens[match.from]?.negator === -1 && !(!agent && (ownWord(turn, match) || ofTheirs(turn, match) || (open.length === 0 && /\bi\b|^(?:as|like) \w+ (?:said|told)/.test(turn.text.slice(startOf(turn.clauses[turn.tokens[match.from]?.clause ?? 0]), match.end).toLowerCase())))));
  if (said !== undefined) {
    const opens = said.from <= (turn.sentences[sentenceOf(turn, said)]?.from ?? 0) + 1;
    const near = (one: Match): number => Math.abs(one.from - said.from) + (opens === one.from < said.from ? 40 : 0);
    const [report] = [...done].sort((a, b) => near(a) - near(b));
    const made = meant(open, keyWords(turn.tokens));
    const alike = tying.has(normalOf(turn.tokens[said.from])) && !comes(turn, said.from)  && (!agent || clauseOfToken(turn, turn.tokens[said.to + 1])?.mood !== 'order');
    const span = report === undefined ? sentenceSpan(turn, said.from) : both(clauseSpan(turn, said.from, said.to), clauseSpan(turn, report.from, report.to));
    if ((report !== undefined || (alike && !asksFor(turn, said)) || (!agent && /^(?:when|exactly|just|did|do|keep|kept)/i.test(turn.text.slice(said.start, said.end)))) && !(made !== undefined && passed(made, turn) && agent)) return verdict(turn, span, 'kept', 'words', made);
  }
  for (const [match, said] of clausesWith(turn, done)) {
    const made = meant(promises, said);
    if (made === undefined || (agent && taken(made, kinOf(said)) < 2 && made.words.size > 2 && !handed.test(turn.text.slice(match.start, match.end + 12))) || (!agent && taken(made, kinOf(said)) < 2 && !arrived.test(turn.text.slice(Math.max(0, match.start - 12), match.end + 25)))) continue;
    const late = passed(made, turn) && agent && !(made.person === 'someone' && atNoTime(turn, match));
    return verdict(turn, clauseSpan(turn, match.from, match.to), late ? 'broken' : 'kept', late ? 'late delivery' : 'delivery', made);
  }
  return undefined;
};

/** The customer asks after a promise and the agent says yes: "It is. Went on at noon." */
const byAnswer = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict | undefined => {
  const made = open.at(-1);
  if (!agent || made === undefined || made.turn >= turn.index - 1 || passed(made, turn)) return undefined;
  const yes = /^\W*(?:yes|yep|it (?:is|has|did|was)|they (?:are|have|did)|done|indeed|all done|sure is)\b[\w\s]{0,8}[.,!:;]/i.test(turn.text);
  const [done] = matches.of(delivery);
  return yes && done !== undefined ? verdict(turn, sentenceSpan(turn, done.from), 'kept', 'delivery', made) : undefined;
};

/** What a turn after the time named says of the promises that wait: done, not done, asked after; or nothing. */
const byTime = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict[] => {
  const late = turn.visibility === 'internal' ? [] : open.filter((made) => made.kind === 'promise' && passed(made, turn));
  if (late.length === 0) return [];
  const named = late.filter((made) => taken(made, kinOf(keyWords(turn.tokens))) > 0);
  return (named.length > 0 ? named : late).flatMap((made) => {
    const missed = complained(turn, made, agent, matches.of(failing));
    if (missed !== undefined) return matches.of(unbroken).length > 0 && !agent ? [] : [verdict(turn, missed, 'broken', 'time passed', made)];
    const kept = agent && made.person !== 'someone' ? undefined : reported(turn, made);
    return kept === undefined ? [] : [verdict(turn, kept, 'kept', 'words', made)];
  });
};

/** What a turn shows about the promises before it: by words first, then by what is reported, then by what it says after the time. */
export const judgeTurn = (open: readonly Made[], turn: AnnotatedTurn, matches: Matches, agent: boolean): Verdict[] => {
  const shown = bySaying(open, turn, matches, agent) ?? byKeeping(open, turn, matches, agent) ?? byAnswer(open, turn, matches, agent);
  if (shown === undefined && !agent && matches.of(release).length > 0) {
    const [match] = matches.of(release);
    const made = meant(open, keyWords(turn.tokens)) ?? open.at(-1);
    if (match !== undefined && made !== undefined) return [verdict(turn, clauseSpan(turn, match.from, match.to), 'withdrawn', 'release', made)];
  }
  return shown === undefined ? byTime(open, turn, matches, agent) : [shown];
};

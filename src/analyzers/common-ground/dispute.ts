import type { AnnotatedTurn } from '../../conversation/turn';
import { concession } from '../../lexicons/concession';
import { denial, givingWay, hedging, regret, remedy, yielding } from '../../lexicons/denial';
import { agreementInvitation, assentSought, proposal, testingQuestion } from '../../lexicons/agreement-invitation';
import type { Match, Matches } from '../../text/match';
import type { Span } from '../../text/span';
import { sentenceSpan } from '../../text/widen';
import { awayFrom, openingSpan, stated } from './evidence-span';
import { reversals, saysNo } from './reversal';
import { asksFirstOrLast, asserts } from './stance';
import { clauseOfToken, sentenceOfToken } from '../../text/of-token';

/** What the common-ground detectors know of the turns before. */
export interface Dispute {
  /** `denied`: the agent denied last; `insisted`: and the customer denied that in turn. */
  readonly stage: 'open' | 'denied' | 'insisted';
  /** The last public turn asked for the other's agreement. */
  readonly invited: boolean;
  /** The agent's last turn proposed something. */
  readonly proposed: boolean;
  readonly customerBefore?: AnnotatedTurn;
  readonly agentBefore?: AnnotatedTurn;
}

/** Lexicons that {@link denials} reads. */
export const denialLexicons = [concession, denial, hedging, regret, remedy, yielding];

/** Lexicons that the fold reads. */
export const disputeLexicons = [concession, denial, hedging, regret, remedy, yielding, givingWay, agreementInvitation, assentSought, proposal, testingQuestion];

/** An answer that says the opposite once more and gives nothing: no apology, question, offer or concession. */
const holdsOn = (turn: AnnotatedTurn, matches: Matches): Span[] => {
  const first = turn.clauses.find((clause) => clause.verbAt >= 0 && clause.mood === 'statement');
  const asks = turn.sentences.some((sentence) => sentence.question);
  return first === undefined || asks || matches.of(yielding).length > 0 ? [] : [sentenceSpan(turn, first.from)];
};

const formulas = (turn: AnnotatedTurn, before: AnnotatedTurn | undefined, matches: Matches): Span[] => {
  if (matches.of(denial).length === 0 || matches.of(remedy).length > 0) return [];
  if (before !== undefined && (!asserts(before) || asksFirstOrLast(before))) return [];
  return awayFrom(turn, stated(turn, matches.of(denial)), [...matches.of(hedging), ...matches.of(regret)]).map(({ from, to }) => openingSpan(turn, from, to));
};

/** Where an agent's turn flatly denies what the customer said. */
export const denials = (turn: AnnotatedTurn, before: AnnotatedTurn | undefined, stage: Dispute['stage'], matches: Matches): Span[] => {
  const soft = [concession, hedging, regret, remedy].some((lexicon) => matches.of(lexicon).length > 0);
  const turned = before === undefined || soft ? [] : [...reversals(turn, before), ...saysNo(turn, before)].map(({ clause }) => clause);
  const found = [...formulas(turn, before, matches), ...turned.map(({ from, to }) => openingSpan(turn, from, to))];
  return found.length === 0 && !soft && stage === 'insisted' ? holdsOn(turn, matches) : found;
};

const insists = (turn: AnnotatedTurn, agentBefore: AnnotatedTurn | undefined, matches: Matches): boolean => {
  if (matches.of(denial).length > 0 || (agentBefore !== undefined && reversals(turn, agentBefore).length > 0)) return true;
  return asserts(turn) && matches.of(givingWay).length === 0;
};

/** Where a turn asks for agreement. */
export const invitations = (turn: AnnotatedTurn, matches: Matches): Match[] => {
  const asked = matches.of(agreementInvitation).filter(({ from }) => clauseOfToken(turn, turn.tokens[from])?.mood === 'question' || sentenceOfToken(turn, turn.tokens[from])?.question === true);
  const ordered = turn.clauses.find(({ mood }) => mood === 'order')?.to ?? Infinity;
  const tested = asked.filter(({ from, to }) => from >= ordered && turn.tokens.slice(from, to).some(({ normal }) => /^(?:work|look|help)$/.test(normal)));
  return awayFrom(turn, [...asked, ...matches.of(assentSought)], [...tested, ...matches.of(testingQuestion)]);
};

/** The fold: who denied what last. */
export const followDispute = (memory: Dispute, turn: AnnotatedTurn, matches: Matches): Dispute => {
  if (turn.visibility !== 'public') return memory;
  if (turn.role === 'customer') {
    const stage = memory.stage !== 'open' && insists(turn, memory.agentBefore, matches) ? 'insisted' : 'open';
    return { ...memory, stage, invited: false, proposed: false, customerBefore: turn };
  }
  const denied = denials(turn, memory.customerBefore, memory.stage, matches).length > 0;
  return { ...memory, stage: denied ? 'denied' : 'open', invited: invitations(turn, matches).length > 0, proposed: matches.of(proposal).length > 0, agentBefore: turn };
};

import type { Remembering } from '../../analysis/analyzer';
import { judgedByDefault } from '../../analysis/settings';
import { thresholdsOf } from '../../analysis/thresholds';
import type { AnnotatedTurn } from '../../conversation/turn';
import { leaving, leavingWithReason } from '../../lexicons/leaving';
import { attachment } from '../../lexicons/loyalty';
import type { Matches } from '../../text/match';
import { sift } from '../../text/sift';
import { leavingOf } from './leave';
import { loyaltyOf } from './loyal';
import { type Reason, reasonOf, type Told } from './reason';
import { afterAgent, afterCustomer, noSilence, type Silence } from './silence';

/** What the retention detectors and measures keep of the turns before. */
export interface RetentionMemory {
  /** The customer's public turns so far, in which reasons may have been told. */
  readonly told: Told | undefined;
  /** The latest word of leaving. */
  readonly churn?: { readonly reason: Reason; readonly considered: boolean };
  /** The latest public turn of the customer: leaving, or unhappy? */
  readonly last: { readonly leaves: boolean; readonly leavesNow: boolean; readonly unhappy: boolean; /** A feeling, and no mere report of a fault. */ readonly feels: boolean };
  readonly unhappyTurns: number;
  readonly loyal: number;
  /** A customer's public turn with words was read. */
  readonly heard: boolean;
  readonly silence: Silence;
}

const stays = /\b(?:i'll stay|we'll stay|(?:will|decided to|happy to|going to) stay|(?:not|\w+n't) (?:going anywhere|leaving|cancel\w*|switch\w*)|keep (?:the|my|our) (?:contract|account|subscription|membership|policy)|give (?:you|it) another (?:chance|go|try)|changed my mind)\b/i;

/** Words of a customer who is not well served, whatever the matter is. */
const unhappy = /\b(?:still|never|nobody|no one|not a soul|worst|terrible|awful|disappoint\w+|unacceptable|angry|furious|fed up|ridiculous|useless|rude|ignored|complain\w*|broken|wrong|late|failed|lost|unhappy|annoyed|frustrat\w+|poor|again|cold|dirty|fault\w*|waiting|waited|twice|hurt|upset|sick of|had enough|damaged|missing|mistake|cancelled|delay\w*|not (?:good|happy|working|impressed)|n't (?:work|good|happy|impressed|come|arrive|help)|enough|bother\w*|leak\w*|crash\w*|slow|bad)\b/i;

/** Leaving that is only spoken of: enough for the answer to matter, and no sign of it yet. */
const speaksOfLeaving = /\b(?:then|so|or) (?:i|we)(?:'ll|’ll| will) (?:cancel|leave|go|find|switch|look|take)\b|(?<!\b(?:you|u|they|he|she|it|airlines?|company|your \w+)(?: are| is|'re|’re)? )\b(?:about to|thinking (?:of|about)|going to|gonna|will|'ll|tempted to|want to|might|may) (?:just )?(?:cancel(?! (?:my|the|this|an?) (?:order|appointment|booking|flight))|leave you|quit|switch(?= to|\W*$| provider| bank)|go elsewhere|mov(?:e|ing) to)\w*|\b(?:reason to stay|i'm (?:gone|out|off)|never (?:again|come back|book|order))\b/i;

/** A sharper feeling than the report of a fault. */
const feels = /\b(?:disappoint\w+|angry|furious|upset|fed up|unhappy|annoyed|frustrat\w+|disgust\w+|ruin\w+|terrible|awful|appalling|shocking|hurt|let down|not (?:happy|impressed|good enough)|unacceptable|doubt (?:i|we)|how you treat|n(?:ever|obody ever) (?:answer|repl|call)\w*)\b/i;

/** Together, because a text is sifted once for all. */
const signs: readonly RegExp[] = [stays, unhappy, speaksOfLeaving, feels];

const customerStep = (memory: RetentionMemory, turn: AnnotatedTurn, matches: Matches, limit: number): RetentionMemory => {
  const found = leavingOf(turn, matches);
  const loyal = loyaltyOf(turn, matches);
  const possible = sift(signs, turn.text);
  const shows = (sign: RegExp): boolean => possible.some((at) => signs[at] === sign) && sign.test(turn.text);
  const bad = shows(unhappy);
  const staying = found === undefined && (memory.churn !== undefined || memory.last.leaves) && shows(stays);
  const churn = found === undefined ? (staying ? undefined : memory.churn) : { reason: reasonOf(turn, found.match.from, memory.told, loyal), considered: found.considered };
  const leavesNow = found !== undefined || shows(speaksOfLeaving);
  const felt = shows(feels);
  return {
    told: { turn, before: memory.told },
    ...(churn === undefined ? {} : { churn }),
    last: { leaves: leavesNow || (memory.last.leaves && !staying), leavesNow, unhappy: bad || felt, feels: felt },
    unhappyTurns: memory.unhappyTurns + (bad ? 1 : 0),
    loyal: memory.loyal + loyal.length,
    heard: memory.heard || turn.tokens.some(({ kind }) => kind === 'word'),
    silence: afterCustomer(memory.silence, turn, limit),
  };
};

/** Runs once a turn: what was said of leaving and staying, and whose move it is. */
export const remembering: Remembering<RetentionMemory> = {
  start: { told: undefined, last: { leaves: false, leavesNow: false, unhappy: false, feels: false }, unhappyTurns: 0, loyal: 0, heard: false, silence: noSilence },
  lexicons: [leaving, leavingWithReason, attachment],
  step: (memory, turn, matches, settings) => {
    if (turn.visibility === 'internal') return memory;
    const limit = thresholdsOf(settings).lapseDays;
    if (turn.role === 'customer') return customerStep(memory, turn, matches, limit);
    return (settings.judge ?? judgedByDefault).includes(turn.role) ? { ...memory, silence: afterAgent(memory.silence, turn, limit) } : memory;
  },
};

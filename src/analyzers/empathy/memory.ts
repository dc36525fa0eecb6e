import type { Remembering } from '../../analysis/analyzer';
import type { AnnotatedTurn, Role } from '../../conversation/turn';
import { holding } from '../../lexicons/answering';
import { claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import { formulation } from '../../lexicons/understanding';
import type { AnnotatedText, Clause, TokenRange } from '../../text/annotated-text';
import { clausesOf } from '../../text/in-order';
import type { Lexicon } from '../../text/lexicon';
import type { Matches } from '../../text/match';
import { countWords } from '../../text/widen';
import { rememberedLexicons, type State, stateOf } from './distress-reading';
import { has, showsSympathy } from './reading';

/** What the empathy detectors keep of the turns before. */
export interface EmpathyMemory {
  /** The customer's words since the agent's side last answered, added up. */
  readonly pending: State;
  /** Somebody is in danger, or was when last heard of. */
  readonly emergency: boolean;
  /** When the complaint that waits for its first answer was made; undefined: no such complaint. */
  readonly complaint: { readonly at?: string } | undefined;
  /** Roles that have answered the complaint. */
  readonly answeredBy: readonly Role[];
  /** The role of each answer to anything at all, as far as they are counted; an opening offer of help is no answer yet. */
  readonly spoken: readonly Role[];
  /** Clauses of sympathy said so far, as plain words. */
  readonly said: readonly string[];
  /** The customer's first turn. */
  readonly opened: Moment | undefined;
  /** The agent's first turn with sympathy. */
  readonly sympathy: Moment | undefined;
  /** Whether the first answer to the complaint showed sympathy; undefined: no complaint, or no answer yet. */
  readonly answeredWithSympathy: boolean | undefined;
}

/** A turn's number, and when it was said. */
export interface Moment {
  readonly turn: number;
  readonly at?: string;
}

const momentOf = ({ index, at }: AnnotatedTurn): Moment => (at === undefined ? { turn: index } : { turn: index, at });

const calm: State = { distress: 0, grievance: 0, cheer: 0, emergency: false };

/** The words of a stretch, for telling whether it was said before. */
export const plainWords = ({ tokens }: AnnotatedText, { from, to }: Pick<TokenRange, 'from' | 'to'>): string =>
  tokens.slice(from, to).filter((token) => token.kind === 'word').map((token) => token.normal).join(' ');

const sympathetic: readonly Lexicon[] = [compassion, claimedUnderstanding, formulation];

/** Clauses of the sentences that show sympathy, one entry a clause. */
export const sympathyClauses = (turn: AnnotatedText, matches: Matches): readonly Clause[] => {
  const shown = sympathetic.filter((lexicon) => matches.of(lexicon).length > 0);
  if (shown.length === 0) return [];
  const sentences = turn.sentences.filter((sentence) => shown.some((lexicon) => has(lexicon, matches, sentence)));
  return sentences.flatMap((sentence) => clausesOf(turn, turn.tokens[sentence.from]?.sentence ?? -1));
};

/** A turn that only keeps the customer on the line or hands over: the answer is yet to come. */
export const onlyHolds = (turn: AnnotatedText, matches: Matches): boolean => matches.of(holding).length > 0 && countWords(turn) <= 40 && !turn.sentences.some((sentence) => sentence.question);

/** A short line that says the matter is closed, or only thanks. */
const settled = /\b(?:thank(?:s| you)|ty|resolved|sorted|solved|fixed|never ?mind|all good|got it)\b/i;
const settledWords = 8;

const afterCustomer = (memory: EmpathyMemory, turn: AnnotatedTurn, matches: Matches): EmpathyMemory => {
  const now = stateOf(turn, matches);
  const before = memory.pending !== calm && now.grievance + now.distress < 1 && countWords(turn) <= settledWords && settled.test(turn.text) ? calm : memory.pending;
  const pending = { distress: before.distress + now.distress, grievance: before.grievance + now.grievance, cheer: before.cheer + now.cheer, emergency: now.emergency };
  const complains = pending.grievance >= 2 && memory.answeredBy.length === 0;
  const complaint = memory.complaint ?? (complains ? (turn.at === undefined ? {} : { at: turn.at }) : undefined);
  return { ...memory, opened: memory.opened ?? momentOf(turn), pending, emergency: memory.emergency || now.emergency, complaint };
};

/** How far answers are counted, for `sympathyAnswers`. */
const mostAnswers = 24;

const offersHelp = /\b(?:how|what) (?:can|may|could) (?:i|we) (?:help|do|assist)/i;

const adding = (roles: readonly Role[], role: Role): readonly Role[] => (roles.includes(role) ? roles : [...roles, role]);

const afterAgent = (memory: EmpathyMemory, turn: AnnotatedTurn, matches: Matches): EmpathyMemory => {
  const clauses = sympathyClauses(turn, matches);
  const said = clauses.length === 0 ? memory.said : [...memory.said, ...clauses.map((clause) => plainWords(turn, clause))];
  const first = memory.complaint !== undefined && memory.answeredBy.length === 0;
  const shows = (first || memory.sympathy === undefined) && showsSympathy(turn, matches);
  const sympathy = memory.sympathy ?? (shows ? momentOf(turn) : undefined);
  if (onlyHolds(turn, matches)) return { ...memory, said, sympathy };
  const answeredBy = memory.complaint === undefined ? memory.answeredBy : adding(memory.answeredBy, turn.role);
  const counted = memory.opened !== undefined && memory.spoken.length < mostAnswers && !offersHelp.test(turn.text);
  return { ...memory, said, sympathy, pending: calm, answeredBy, spoken: counted ? [...memory.spoken, turn.role] : memory.spoken, answeredWithSympathy: first ? shows : memory.answeredWithSympathy };
};

/** Runs once a turn: adds up what waits for an answer, and keeps what was said in sympathy. */
export const remembering: Remembering<EmpathyMemory> = {
  start: { pending: calm, emergency: false, complaint: undefined, answeredBy: [], spoken: [], said: [], opened: undefined, sympathy: undefined, answeredWithSympathy: undefined },
  lexicons: rememberedLexicons,
  step: (memory, turn, matches) => {
    if (turn.visibility === 'internal') return memory;
    if (turn.role === 'customer') return afterCustomer(memory, turn, matches);
    return turn.role === 'agent' || turn.role === 'bot' ? afterAgent(memory, turn, matches) : memory;
  },
};

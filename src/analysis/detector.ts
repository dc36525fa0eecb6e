import type { AnnotatedConversation, AnnotatedTurn, Conversation, Role } from '../conversation/turn';
import type { PrincipleId } from '../principles/principle-id';
import type { Lexicon } from '../text/lexicon';
import type { Matches } from '../text/match';
import type { Span } from '../text/span';
import type { Settings } from './settings';

/** A strength is worth doing more, a concern less; a signal is something the customer shows. */
export type Kind = 'strength' | 'concern' | 'signal';

/** How much a finding weighs with the person who reads the words. See docs/impact.md. */
export type Impact = 'minor' | 'moderate' | 'serious';

/** `stable`: the lower 95 % bound of its precision on real turns is at least 0.85. Else `preview`. */
export type Maturity = 'stable' | 'preview';

/** Typed details of a finding: category, reason, whom, words, reframing … Each detector names its own. */
export type Facets = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A wording to put in the place of a finding's span: it fits its sentence, and keeps every fact. */
export interface Suggestion {
  readonly text: string;
  /** What it does better, in a few words. */
  readonly why: string;
}

/** What a detector yields: where, and perhaps its own words about it. */
export interface Detection extends Span {
  /** Where the span is, for detectors that run at the end. Default: the turn that was given. */
  readonly turn?: number;
  readonly message?: string;
  readonly advice?: string;
  readonly facets?: Facets;
  /** Best first. Given only where a wording is safe: it holds whatever the rest of the conversation says. */
  readonly suggestions?: readonly Suggestion[];
}

/** What a detector may look at besides the turn itself. Nothing here lies in the turn's future. */
export interface Context<Memory = unknown> {
  readonly matches: Matches;
  /** The analyzer's fold over all turns before this one; at the end, over all turns. */
  readonly memory: Memory;
  /** The latest public turn of the customer before this one. */
  readonly customerBefore?: AnnotatedTurn;
  /** The latest public turn of the agent's side before this one. */
  readonly agentBefore?: AnnotatedTurn;
  readonly conversation: AnnotatedConversation;
  readonly settings: Settings;
}

/**
 * A one-turn text, or turns of which the last one is judged, perhaps with the channel and the settings to
 * review them with. `«…»` marks the span in that turn; detectors that run at the end may have it in any turn.
 */
export type Example =
  | string
  | { readonly turns: Conversation['turns']; readonly channel?: Conversation['channel']; readonly settings?: Settings };

/**
 * How a summary tells a detector's findings of one conversation: whole sentences, with `{quote}` for the
 * words of the first finding, `{turn}` for its turn, `{Count}` or `{count}` for how many there are, and `{name}` for a facet of the
 * first finding. A sentence whose facet is missing is not told.
 */
export interface Told {
  readonly one: string;
  /** For several findings. Default: `one`, told of the first. */
  readonly many?: string;
}

/** One heuristic, one file: what it is, what shows it, what must not, and the code. */
export interface Detector<Id extends string = string, Memory = unknown> {
  /** `analyzer/name`; the file is named after it. */
  readonly id: Id;
  /** A noun phrase for what is surfaced. */
  readonly title: string;
  readonly description: string;
  readonly principle: PrincipleId;
  readonly alsoServes?: readonly PrincipleId[];
  readonly kind: Kind;
  readonly impact: Impact;
  readonly maturity: Maturity;
  /** Whose turns it reads. `agent` includes the roles named in `settings.judge`. */
  readonly role: 'agent' | 'customer' | 'any';
  /** `any`: internal notes too. */
  readonly visibility: 'public' | 'any';
  /**
   * `turn`: looks back only. `end`: runs once after the last turn (which it is given, whoever spoke, with
   * the memory of all turns), may point at any turn, and never runs on a draft.
   */
  readonly when: 'turn' | 'end';
  /** `true`: it judges the turn as a whole, by what it lacks or how short it is, so it waits until a draft is finished. */
  readonly whole?: true;
  readonly message: string;
  readonly advice: string;
  /** Default: the summary leaves its findings to the list. */
  readonly told?: Told;
  /** When not to trust it. */
  readonly limits: string;
  /** Where the heuristic comes from (author, year), or that it is the project's own. */
  readonly sources: readonly string[];
  readonly lexicons?: readonly Lexicon[];
  readonly examples: { readonly found: readonly Example[]; readonly clear: readonly Example[] };
  detect(turn: AnnotatedTurn, context: Context<Memory>): Iterable<Detection>;
}

/** Roles and visibility a turn must have to be read by a detector. */
export const reads = (detector: Detector, turn: AnnotatedTurn, judge: readonly Role[]): boolean => {
  if (detector.visibility === 'public' && turn.visibility === 'internal') return false;
  if (detector.role === 'any') return turn.role === 'customer' || judge.includes(turn.role);
  return detector.role === 'agent' ? judge.includes(turn.role) : turn.role === 'customer';
};

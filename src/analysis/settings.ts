import type { Role } from '../conversation/turn';
import type { Impact } from './detector';
import type { Silence } from './silence';
import type { Thresholds } from './thresholds';

/**
 * Says which language a text is written in: a BCP 47 tag, or null where it cannot be told reliably.
 * Must be pure. Null means that nobody can say: nothing is concluded from it.
 */
export type LanguageIdentifier = (text: string) => string | null;

/** What a team adds to a lexicon and takes out of it, in the notation of `Lexicon`. */
export interface LexiconChange {
  readonly add?: readonly string[];
  /** Patterns as the lexicon has them. One that is not there is told in `checked.warnings`. */
  readonly remove?: readonly string[];
}

/** House words: what a team's words mean. */
export interface Words {
  /**
   * Names of brands and products, as they are written, capitals included. A name alone is no finding, and no
   * pattern matches inside one.
   */
  readonly names?: readonly string[];
  /** Agents' names. A customer is not addressed by them, and transcripts read their turns as an agent's. */
  readonly agents?: readonly string[];
  /** Changes by the lexicon's id; `goodturn lexicons` lists them. Keep the same object between calls: it is compiled once. */
  readonly lexicons?: Readonly<Record<string, LexiconChange>>;
}

/** What a caller may change. Every field is optional; the defaults are in the comments. */
export interface Settings {
  /** Ids of analyzers or detectors: these alone look. Default: all that were given. */
  readonly only?: readonly string[];
  /** Ids of analyzers or detectors that stay out, whatever `only` says. */
  readonly off?: readonly string[];
  /** `true` shows the concerns of preview detectors too. Default: hidden. */
  readonly preview?: boolean;
  /** Impacts by the detector's id, in the place of its own. */
  readonly impact?: Readonly<Record<string, Impact>>;
  /** Detectors of less impact stay out, of every kind. Default `minor`: none. */
  readonly leastImpact?: Impact;
  readonly thresholds?: Thresholds;
  readonly words?: Words;
  readonly silence?: readonly Silence[];
  /** Roles read as the agent's side. Default `['agent']`; add `'bot'` to hold a bot to the same principles. */
  readonly judge?: readonly Role[];
  /** The time that deadlines and silences are judged at, ISO 8601. The machine's clock is never read. */
  readonly asOf?: string;
  /**
   * Longest text of a turn that `review` and sessions read, in UTF-16 code units; a longer one is refused with an error
   * that names it. Default 200,000.
   */
  readonly longestTurn?: number;
  /** Says which language a text is in; `goodturn/language-id` gives one. Default: nobody looks. */
  readonly identifyLanguage?: LanguageIdentifier;
}

/** Roles judged as the agent's side unless settings say otherwise. */
export const judgedByDefault: readonly Role[] = ['agent'];

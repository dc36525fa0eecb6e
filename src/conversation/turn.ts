import type { AnnotatedText } from '../text/annotated-text';
import type { Span } from '../text/span';

/** Who speaks. */
export type Role = 'customer' | 'agent' | 'bot' | 'system' | 'other';

/** Who can read a turn: everybody, or the team only (an internal note). */
export type Visibility = 'public' | 'internal';

/** How the conversation is held. Unknown: the conservative reading. */
export type Channel = 'email' | 'chat' | 'social' | 'voice';

/** What a passage is that its sender did not write for this message. */
export type AsideKind = 'quoted' | 'forwarded' | 'signature';

/** A passage of a turn that stays in its text and is not coached. */
export interface Aside extends Span {
  readonly kind: AsideKind;
}

/** One message of one speaker. */
export interface Turn {
  readonly role: Role;
  readonly text: string;
  /** Default: public. */
  readonly visibility?: Visibility;
  /** ISO 8601. */
  readonly at?: string;
  readonly author?: string;
  /** The source's own id of this message; comes through unchanged. */
  readonly id?: string;
  /** Quoted replies, forwarded parts and signatures, in order: `asidesOf(text)` of goodturn/mail. Default: none. */
  readonly asides?: readonly Aside[];
}

/** A conversation: turns in the order they were said, counted from 0. */
export interface Conversation {
  readonly id?: string;
  readonly channel?: Channel;
  readonly turns: readonly Turn[];
}

/** Something worth knowing about the input that did not stop the reading. */
export interface Warning {
  readonly code: 'tag-like-text' | 'unknown-id' | 'skipped-item' | 'truncated' | 'redacted' | 'automatic' | 'order' | 'unreadable-time' | 'guessed-role'
    | 'unknown-pattern' | 'expired-silence' | 'undated-silence';
  readonly path: string;
  readonly message: string;
}

/** A turn with its text annotated. `index` is its place in the conversation, from 0. */
export interface AnnotatedTurn extends AnnotatedText {
  readonly index: number;
  readonly role: Role;
  readonly visibility: Visibility;
  readonly at?: string;
  readonly author?: string;
  readonly id?: string;
  readonly asides?: readonly Aside[];
  /** The text as it was given, where `text` has asides blanked out place by place: spans hold in both. */
  readonly written?: string;
}

/** What `annotate` returns and everything after it reads. */
export interface AnnotatedConversation {
  readonly id?: string;
  readonly channel?: Channel;
  readonly turns: readonly AnnotatedTurn[];
  readonly warnings: readonly Warning[];
}

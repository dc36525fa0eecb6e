import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import type { Lexicon } from '../text/lexicon';
import type { Context } from './detector';
import type { Settings } from './settings';

/** What every measure says of itself; the codebook is generated from it. */
interface MeasureAbout<Id extends string> {
  /** The column's name. */
  readonly id: Id;
  readonly title: string;
  readonly description: string;
  /** Lowest and highest value. */
  readonly range: readonly [number, number];
  readonly unit: string;
  readonly source: string;
  readonly limits: string;
  readonly lexicons?: readonly Lexicon[];
}

/** A number for one turn, whoever speaks; `null` where there is not enough to say. */
export interface TurnMeasure<Id extends string = string, Memory = unknown> extends MeasureAbout<Id> {
  readonly scope: 'turn';
  read(turn: AnnotatedTurn, context: Context<Memory>): number | string | null;
}

/** What a measure of a conversation may look at besides its turns. */
export interface Whole<Memory = unknown> {
  /** The analyzer's fold over all turns. */
  readonly memory: Memory;
  readonly settings: Settings;
}

/** A number for a whole conversation; `null` where there is not enough to say. */
export interface ConversationMeasure<Id extends string = string, Memory = unknown> extends MeasureAbout<Id> {
  readonly scope: 'conversation';
  read(conversation: AnnotatedConversation, whole: Whole<Memory>): number | string | null;
}

/** One column of numbers. */
export type Measure<Id extends string = string, Memory = unknown> =
  | TurnMeasure<Id, Memory>
  | ConversationMeasure<Id, Memory>;

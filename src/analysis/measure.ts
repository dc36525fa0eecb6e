import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import type { Lexicon } from '../text/lexicon';
import type { Context } from './detector';

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

/** A number for a whole conversation; `null` where there is not enough to say. */
export interface ConversationMeasure<Id extends string = string, Memory = unknown> extends MeasureAbout<Id> {
  readonly scope: 'conversation';
  /** `memory` is the analyzer's fold over all turns. */
  read(conversation: AnnotatedConversation, memory: Memory): number | string | null;
}

/** One column of numbers. */
export type Measure<Id extends string = string, Memory = unknown> =
  | TurnMeasure<Id, Memory>
  | ConversationMeasure<Id, Memory>;

import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import type { Lexicon } from '../text/lexicon';
import type { Context } from './detector';
import { type LinearModel, readLinear } from './linear';
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

/** A transparent score for one turn: weighed features through a link. `explain` shows its parts. */
export interface LinearMeasure<Id extends string = string, Memory = unknown> extends MeasureAbout<Id> {
  readonly scope: 'turn';
  readonly model: LinearModel<Memory>;
}

/** A number or category for one turn, whoever speaks; `null` where there is not enough to say. */
export interface PlainMeasure<Id extends string = string, Memory = unknown> extends MeasureAbout<Id> {
  readonly scope: 'turn';
  readonly model?: never;
  read(turn: AnnotatedTurn, context: Context<Memory>): number | string | null;
}

/** A column of turns. */
export type TurnMeasure<Id extends string = string, Memory = unknown> = LinearMeasure<Id, Memory> | PlainMeasure<Id, Memory>;

/** Reads a turn's column. */
export const readTurn = (measure: TurnMeasure, turn: AnnotatedTurn, context: Context): number | string | null =>
  measure.model === undefined ? measure.read(turn, context) : readLinear(measure.model, turn, context);

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

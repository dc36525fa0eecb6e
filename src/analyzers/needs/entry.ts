import type { Need } from './reading';

/** A need or question of a customer, and what became of it. Turns are counted from 0. */
export interface NeedEntry {
  readonly kind: Need['kind'];
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The turn that takes it up, or null. */
  readonly takenUpBy: number | null;
  /** The customer's own turn that lets it go or calls it settled, or null. */
  readonly withdrawnBy: number | null;
  /** Whether the agent has answered since it was said (or said again), and not to it. */
  readonly passedOver: boolean;
  /** Whether it is a request of the customer's own that can be called unmet: no question, joke, wish at large or reproof. */
  readonly pressing: boolean;
}

/** A need that still waits, with what an answer to it is told by. */
export interface OpenNeed extends NeedEntry {
  readonly families: ReadonlySet<string>;
  /** The turn in which it was said last. */
  readonly saidIn: number;
}

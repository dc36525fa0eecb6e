/** Where detectors begin to speak. Every field is optional; the defaults are in the comments. */
export interface Thresholds {
  /** The agent's share of the words above which talk-share speaks, 0 to 1. Default 0.6. */
  readonly talkShare?: number;
  /** Days of silence on an open matter after which lapse speaks. Default 3. */
  readonly lapseDays?: number;
  /** The answer by which a complaint must have met with sympathy, or late-empathy speaks. Default 1: the first. */
  readonly sympathyAnswers?: number;
  /** Seconds in chat and voice during which late-empathy waits for sympathy to follow. Default 30. */
  readonly sympathySeconds?: number;
  /** Questions in one turn that stacked-questions lets pass. Default 2. */
  readonly questions?: number;
  /** Words from which dense-wording calls a sentence long, whatever its words. Default 44. */
  readonly sentenceWords?: number;
  /** Grade level from which dense-wording calls a sentence of 24 words hard; shorter ones get 3 and 4 grades more. Default 16. */
  readonly readingGrade?: number;
}

/** What holds where settings name no threshold. */
export const defaultThresholds: Required<Thresholds> = {
  talkShare: 0.6, lapseDays: 3, sympathyAnswers: 1, sympathySeconds: 30, questions: 2, sentenceWords: 44, readingGrade: 16,
};

/**
 * All thresholds in force.
 *
 * @example
 * thresholdsOf({ thresholds: { lapseDays: 5 } }).lapseDays // => 5
 * thresholdsOf({}).lapseDays // => 3
 */
export const thresholdsOf = ({ thresholds }: { readonly thresholds?: Thresholds }): Required<Thresholds> => ({ ...defaultThresholds, ...thresholds });

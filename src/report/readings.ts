import type { Analyzer } from '../analysis/analyzer';
import { measure, type Row } from '../analysis/measure-rows';
import { judgedByDefault, type Settings } from '../analysis/settings';
import { language, recovery } from '../analyzers';
import { commitmentLedger, type LedgerEntry } from '../analyzers/commitments/ledger';
import { countQuestions } from '../analyzers/listening/count-questions';
import { type NeedEntry, needLedger } from '../analyzers/needs/ledger';
import type { AnnotatedConversation, Conversation, Role } from '../conversation/turn';
import { applyEdits } from '../redact/edits';
import { redactorFor, type RedactOptions } from '../redact/redact';
import { guarded } from '../text/guarded';
import { onPlain } from '../text/plain';

/** What a page shows besides the findings. Plain data; what is absent is not shown. */
export interface Readings {
  /** Rows of turns with the columns `sentiment` (the course of the mood) or `words` (who said how much), or both. */
  readonly turns?: readonly Row[];
  readonly commitments?: readonly LedgerEntry[];
  readonly needs?: readonly NeedEntry[];
  /** Questions that the agent's side asked; greetings and offers do not count. Counted where it said something. Only a corpus shows it. */
  readonly asked?: number;
  /** The roles on the agent's side. Default: the agent. */
  readonly judge?: readonly Role[];
}

const forMood: readonly Analyzer[] = [recovery];
const forWords: readonly Analyzer[] = [language];
const forBoth: readonly Analyzer[] = [language, recovery];

const askedIn = ({ turns }: AnnotatedConversation, { judge = judgedByDefault }: Settings): Pick<Readings, 'asked'> => {
  const spoken = turns.filter(({ role, visibility }) => visibility !== 'internal' && judge.includes(role));
  return spoken.length === 0 ? {} : { asked: spoken.reduce((sum, turn) => sum + countQuestions(turn), 0) };
};

/**
 * Reads what the page of a conversation, or a corpus, shows besides its findings: mood and words turn by turn, promises, needs, questions.
 *
 * @param checked - the analyzers of the review, `report.checked.analyzers`: only what they are about is read.
 * @param settings - those of the review.
 * @example
 * readingsOf(annotate({ turns: [{ role: 'customer', text: 'I need a spare key.' }] }, english()), ['needs']).needs?.length // => 1
 */
export const readingsOf = (annotated: AnnotatedConversation, checked: readonly string[], settings: Settings = {}): Readings => guarded('bad-input', 'annotated', 'Give what annotate() gave, and report.checked.analyzers.', () => {
  const has = (id: string): boolean => checked.includes(id);
  const [mood, words] = [has('recovery'), has('language')];
  const columns = mood && words ? forBoth : mood ? forMood : forWords;
  return {
    ...(mood || words ? { turns: measure(annotated, columns, { scope: 'turn', settings }) } : {}),
    ...(has('commitments') ? { commitments: commitmentLedger(annotated, settings) } : {}),
    ...(has('listening') ? askedIn(annotated, settings) : {}),
    ...(has('needs') ? { needs: needLedger(annotated, settings) } : {}),
    judge: settings.judge ?? judgedByDefault,
  };
});

/**
 * Redacts the words that readings quote, as `redactConversation` does those of the turns. Places and numbers stay.
 *
 * @param conversation - the one that was read, as it was.
 * @example
 * redactReadings({ needs: [] }, { turns: [] }) // => { needs: [] }
 */
export const redactReadings = (readings: Readings, conversation: Conversation, options: RedactOptions = {}): Readings => onPlain('bad-input', 'readings', 'Give what readingsOf() gave, with its conversation.', [readings, conversation], (readings, conversation) => {
  const find = redactorFor(conversation, options);
  const say = (text: string): string => applyEdits(text, find(text));
  const { commitments, needs } = readings;
  return {
    ...readings,
    ...(commitments === undefined ? {} : {
      commitments: commitments.map((one): LedgerEntry => ({
        ...one, quote: say(one.quote),
        ...(one.author === undefined ? {} : { author: '[name]' }),
        ...(one.by === undefined ? {} : { by: say(one.by) }),
        ...(one.shown === undefined ? {} : { shown: { ...one.shown, ...(one.shown.quote === undefined ? {} : { quote: say(one.shown.quote) }) } }),
      })),
    }),
    ...(needs === undefined ? {} : { needs: needs.map((one) => ({ ...one, quote: say(one.quote) })) }),
  };
});

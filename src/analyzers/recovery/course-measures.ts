import type { ConversationMeasure } from '../../analysis/measure';
import type { Course } from './memory';

/** Mood of the customer's first turn. */
export const sentimentStart: ConversationMeasure<'sentimentStart', Course> = {
  id: 'sentimentStart',
  title: 'Sentiment at the start',
  description: "Mood of the customer's first public turn.",
  scope: 'conversation',
  range: [-1, 1],
  unit: 'score',
  source: 'goodturn, 2026',
  limits: 'null where the customer says nothing.',
  read: (_conversation, { memory }) => memory.first,
};

/** Mood of the customer's last turn. */
export const sentimentEnd: ConversationMeasure<'sentimentEnd', Course> = {
  id: 'sentimentEnd',
  title: 'Sentiment at the end',
  description: "Mood of the customer's last public turn.",
  scope: 'conversation',
  range: [-1, 1],
  unit: 'score',
  source: 'goodturn, 2026',
  limits: 'null where the customer says nothing.',
  read: (_conversation, { memory }) => memory.last,
};

/** How far the customer's mood moved. */
export const sentimentShift: ConversationMeasure<'sentimentShift', Course> = {
  id: 'sentimentShift',
  title: 'Sentiment shift',
  description: "Mood of the customer's last public turn less that of the first.",
  scope: 'conversation',
  range: [-2, 2],
  unit: 'score',
  source: 'goodturn, 2026',
  limits: 'null below two turns of the customer.',
  read: (_conversation, { memory: { turns, first, last } }) => (turns < 2 || first === null || last === null ? null : last - first),
};

/** Whether a negative mood was won back. */
export const recovered: ConversationMeasure<'recovered', Course> = {
  id: 'recovered',
  title: 'Recovered',
  description: '1 where a negative mood was won back by the end, else 0.',
  scope: 'conversation',
  range: [0, 1],
  unit: 'yes or no',
  source: 'goodturn, 2026; service recovery after Bitner et al. 1990',
  limits: 'null where no negative mood was shown.',
  read: (_conversation, { memory: { everLow, low } }) => (everLow ? Number(!low) : null),
};

/**
 * An estimate of the customer's satisfaction, 0 to 1: half, plus 0.3 × the mood at the end, plus 0.1 × the
 * mood at the start, plus 0.15 for thanks at the end, plus 0.1 for a mood won back, less 0.2 for a negative mood that stays,
 * less 0.15 for a failure told in the last turn. Weights set by hand.
 */
export const satisfactionEstimate: ConversationMeasure<'satisfactionEstimate', Course> = {
  id: 'satisfactionEstimate',
  title: 'Satisfaction estimate',
  description: 'How satisfied the customer may be at the end, from mood, thanks and failures told.',
  scope: 'conversation',
  range: [0, 1],
  unit: 'estimate',
  source: 'goodturn, 2026; weights set by hand',
  limits: 'A sum of signs in words, no survey.',
  read: (_conversation, { memory: { first, last, thanks, failing, low, everLow } }) => {
    if (first === null || last === null) return null;
    const sum = 0.5 + 0.3 * last + 0.1 * first + (thanks ? 0.15 : 0) + (everLow && !low ? 0.1 : 0) - (low ? 0.2 : 0) - (failing ? 0.15 : 0);
    return Math.min(1, Math.max(0, sum));
  },
};

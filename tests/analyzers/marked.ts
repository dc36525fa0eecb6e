import type { Detector, Example } from '../../src/analysis/detector';
import type { Settings } from '../../src/analysis/settings';
import type { Conversation, Turn } from '../../src/conversation/turn';

/** An example taken apart: the conversation without marks, and the spans that were marked in the judged turn. */
export interface Marked {
  readonly conversation: Conversation;
  readonly judged: number;
  readonly spans: readonly { start: number; end: number }[];
}

const withoutMarks = (text: string): { text: string; spans: { start: number; end: number }[] } => {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const piece of text.split(/([«»])/)) {
    if (piece === '«') spans.push({ start: plain.length, end: plain.length });
    else if (piece === '»') spans[spans.length - 1]!.end = plain.length;
    else plain += piece;
  }
  return { text: plain, spans };
};

/** Reads `«…»` off an example: off its last turn, or off any turn for a detector that runs at the end. */
export const marked = (example: Example, detector: Pick<Detector, 'role'>): Marked => {
  const turns: readonly Turn[] = typeof example === 'string' ? [{ role: detector.role === 'customer' ? 'customer' : 'agent', text: example }] : example.turns;
  const found = turns.findIndex((turn) => turn.text.includes('«'));
  const judged = found < 0 ? turns.length - 1 : found;
  const { text, spans } = withoutMarks(turns[judged]!.text);
  const channel = typeof example === 'string' ? undefined : example.channel;
  const plain = turns.map((turn, index) => (index === judged ? { ...turn, text } : turn));
  return { conversation: { turns: plain, ...(channel === undefined ? {} : { channel }) }, judged, spans };
};

/** The settings that an example names. */
export const settingsFor = (example: Example): Settings => (typeof example === 'string' ? {} : (example.settings ?? {}));

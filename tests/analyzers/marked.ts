import type { Detector, Example } from '../../src/analysis/detector';
import type { Conversation, Turn } from '../../src/conversation/turn';

/** An example taken apart: the conversation without marks, and the spans that were marked in its last turn. */
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

/** Reads `«…»` off an example. A plain string is one turn of the side that the detector reads. */
export const marked = (example: Example, detector: Pick<Detector, 'role'>): Marked => {
  const turns: readonly Turn[] = typeof example === 'string' ? [{ role: detector.role === 'customer' ? 'customer' : 'agent', text: example }] : example.turns;
  const last = turns.at(-1)!;
  const { text, spans } = withoutMarks(last.text);
  const channel = typeof example === 'string' ? undefined : example.channel;
  return { conversation: { turns: [...turns.slice(0, -1), { ...last, text }], ...(channel === undefined ? {} : { channel }) }, judged: turns.length - 1, spans };
};

import type { Finding, Report, TurningPoint } from '../../analysis/finding';
import type { Row } from '../../analysis/measure-rows';
import type { Conversation, Turn } from '../../conversation/turn';
import { shortened } from './shortened';
import { type Drawn, orderOf } from './sample';

/** A turn of an excerpt, with what was found in it. */
export interface ExcerptTurn {
  readonly turn: number;
  readonly role: Turn['role'];
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly kind: Finding['kind']; readonly principle: string }[];
}

/** A turn of the mood in one conversation, with the words before it. */
export interface Turnaround extends Drawn {
  readonly turning: TurningPoint['turning'];
  /** The conversation's id, or nothing. */
  readonly conversation: string;
  readonly turn: number;
  readonly quote: string;
  /** How far the words moved on the scale of `sentiment`, in the direction of the turning; 0 where nobody measured. */
  readonly size: number;
  /** The customer before, the answer, and the customer's turn: what is public of them. */
  readonly excerpt: readonly ExcerptTurn[];
}

const mostText = 480;

/** What the sender wrote for this message, shortened. */
const wordsOf = ({ text, asides = [] }: Turn): string => {
  const first = asides[0]?.start ?? 0;
  return shortened(first > 0 ? text.slice(0, first) : text, mostText);
};

const excerptOf = ({ findings }: Report, { turns }: Conversation, { turn: last, answer }: TurningPoint): ExcerptTurn[] => {
  const before = turns.findLastIndex((turn, index) => index < (answer ?? last) && turn.role === 'customer' && turn.visibility !== 'internal');
  const wanted = [...new Set([before, answer ?? -1, last])].sort((a, b) => a - b);
  return wanted.flatMap((index): ExcerptTurn[] => {
    const turn = turns[index];
    if (turn === undefined || turn.visibility === 'internal') return [];
    const text = wordsOf(turn);
    const marks = findings.flatMap(({ turn: at, span: { start, end }, kind, principle }) => (at === index && end <= text.length ? [{ start, end, kind, principle }] : []));
    return [{ turn: index, role: turn.role, text, marks }];
  });
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How far the customer's words moved since their turn before, in the direction of the turning. */
const sizeOf = (rows: readonly Row[], { turns }: Conversation, { turn, turning }: TurningPoint): number => {
  const values = rows.flatMap(({ turn: at, sentiment }) => (at !== undefined && at <= turn && typeof sentiment === 'number' && turns[at]?.role === 'customer' && turns[at].visibility !== 'internal' ? [{ at, sentiment }] : []));
  const [now, before] = [values.at(-1), values.at(-2)];
  if (now?.at !== turn || before === undefined) return 0;
  return rounded((now.sentiment - before.sentiment) * (turning === 'better' ? 1 : -1));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The largest of each direction, and at most so many. */
export const largest = (all: readonly Turnaround[], most: number): readonly Turnaround[] => {
  const sorted = [...all].sort((a, b) => b.size - a.size || compare(a.order, b.order) || compare(a.conversation, b.conversation));
  return (['better', 'worse'] as const).flatMap((turning) => sorted.filter((one) => one.turning === turning).slice(0, most));
};

/** The largest turn of each direction in a conversation. Left out: turns after which the words as a whole moved the other way. */
export const turnaroundsOf = (report: Report, conversation: Conversation, rows: readonly Row[], mark: string): readonly Turnaround[] =>
  largest(report.turningPoints.map((point): Turnaround => ({
    turning: point.turning, conversation: shortened(report.conversation ?? '', 80), turn: point.turn, quote: shortened(point.quote, 160),
    size: sizeOf(rows, conversation, point), order: orderOf(mark, point.key), excerpt: excerptOf(report, conversation, point),
  })).filter(({ size }) => size >= 0), 1);

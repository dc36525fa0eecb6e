import type { Annotator } from '../text/annotated-text';
import type { Span } from '../text/span';
import { conversationFrom } from './check';
import { readTime } from './clock';
import { checkLengths, longestOf } from './longest-turn';
import type { AnnotatedConversation, AnnotatedTurn, Aside, Conversation, Turn, Warning } from './turn';

/** Text that looks like markup is read as text; somebody may have meant it otherwise. */
const tagLike = /<\/?[a-z][^<>\n]{0,200}>/i;

/** Whether a place lies within a character of two units. */
const cutsPair = (text: string, place: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, place - 1), place + 1));

/** A character that an aside cuts in two belongs to it whole. */
const outward = (text: string, { start, end }: Aside): Span => ({ start: start - Number(cutsPair(text, start)), end: end + Number(cutsPair(text, end)) });

/**
 * A text with its asides blanked out, place by place: line ends stay, so that every offset and every break holds.
 *
 * @example
 * withoutAsides('Thanks!\n> hi', [{ start: 8, end: 12, kind: 'quoted' }]) // => 'Thanks!\n    '
 */
export const withoutAsides = (text: string, asides: readonly Aside[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const aside of asides) {
    const { start, end } = outward(text, aside);
    if (end <= at || aside.start === aside.end) continue;
    parts.push(text.slice(at, Math.max(at, start)), text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
};

const asidesOf = ({ text, asides = [] }: Turn, read: string): Pick<AnnotatedTurn, 'asides' | 'written'> =>
  asides.length === 0 ? {} : { asides, ...(read === text ? {} : { written: text }) };

/** Annotates one turn. Its asides are blanked out before anything reads it, so nothing in them is found or counted. */
export const annotateTurn = (turn: Turn, index: number, annotator: Annotator): AnnotatedTurn => {
  const read = withoutAsides(turn.text, turn.asides ?? []);
  return {
    index,
    role: turn.role,
    visibility: turn.visibility ?? 'public',
    ...(turn.at === undefined ? {} : { at: turn.at }),
    ...(turn.author === undefined ? {} : { author: turn.author }),
    ...(turn.id === undefined ? {} : { id: turn.id }),
    ...asidesOf(turn, read),
    ...annotator(read),
  };
};

/** Warnings about a turn's text. */
export const warningsOf = (turn: Turn, index: number): Warning[] => {
  const tag = tagLike.exec(turn.text)?.[0];
  if (tag === undefined) return [];
  return [{ code: 'tag-like-text', path: `turns[${index}].text`, message: `"${tag.slice(0, 40)}" looks like markup and was read as text.` }];
};

/** Times that cannot be read, and the first that lies before the one before it: nothing is measured over those. */
const timeWarnings = (turns: readonly Turn[]): Warning[] => {
  const times = turns.map(({ at }) => readTime(at));
  const unread = turns.flatMap(({ at }, index): Warning[] =>
    at === undefined || times[index] !== null ? [] : [{ code: 'unreadable-time', path: `turns[${index}].at`, message: `"${at.slice(0, 40)}" is no time such as 2026-03-01T09:00:00Z, and was left out.` }],
  );
  let latest = -Infinity;
  const back = times.findIndex((time) => {
    const isBack = time !== null && time < latest;
    latest = Math.max(latest, time ?? latest);
    return isBack;
  });
  if (back < 0) return unread;
  return [...unread, { code: 'order', path: `turns[${back}].at`, message: 'This turn is older than one before it. Turns were read in the order given, and times that run backwards were not used.' }];
};

/**
 * Reads every turn of a conversation with an annotator.
 *
 * @param options - `longestTurn`: a turn of more characters (UTF-16) is refused; 200,000 unless given. Settings may be given as they are.
 * @returns plain data that may be kept, sent to a worker, and analyzed more than once.
 * @throws GoodturnError `bad-conversation`, `bad-turn` or `bad-setting`, with the path of what is wrong.
 * @example
 * annotate({ turns: [{ role: 'agent', text: 'Hello.' }] }, english()).turns[0]?.tokens.length // => 2
 */
export const annotate = (given: Conversation, annotator: Annotator, options: { readonly longestTurn?: number } = {}): AnnotatedConversation => {
  const conversation = conversationFrom(given);
  checkLengths(conversation.turns, longestOf(options));
  return {
    ...(conversation.id === undefined ? {} : { id: conversation.id }),
    ...(conversation.channel === undefined ? {} : { channel: conversation.channel }),
    turns: conversation.turns.map((turn, index) => annotateTurn(turn, index, annotator)),
    warnings: [...conversation.turns.flatMap(warningsOf), ...timeWarnings(conversation.turns)],
  };
};

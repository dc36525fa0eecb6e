import type { Aside, Conversation, Turn } from '../conversation/turn';
import { liesIn, namesIn } from '../text/house-names';
import { applyEdits, type Edit, joinEdits, movedBack, moveSpan } from './edits';
import { nameFinder, namesOf } from './names';
import { shapedEdits } from './patterns';
import { onPlain } from '../text/plain';

/** What is to be taken out besides what can be told, and what is to stay. */
export interface RedactOptions {
  /** Names of people, whole; their words count too, whatever their case. */
  readonly names?: readonly string[];
  /** Names of brands and products that stay, as they are written: `settings.words.names`. */
  readonly keep?: readonly string[];
}

/** Finds in any text of a conversation what is to be taken out. */
export type Redactor = (text: string) => Edit[];

/** More often than one thing was ever seen to lay bare another. */
const mostTimes = 5;

/** What is taken out may lay bare what stood against it: `99/99/9999Mr. Berg`. So the text is read again until nothing is left. */
const settled = (text: string, find: Redactor): Edit[] => {
  let edits = find(text);
  for (let [times, more] = [0, edits]; times < mostTimes && more.length > 0; times += 1) {
    const known = edits;
    more = find(applyEdits(text, known)).map((one) => ({ ...one, ...movedBack(one, known) }));
    edits = joinEdits(text, [...known, ...more]);
  }
  return edits;
};

/** A redactor that knows the names of a conversation. */
export const redactorFor = (conversation: Pick<Conversation, 'turns'>, { names = [], keep = [] }: RedactOptions): Redactor => {
  const find = nameFinder(namesOf(conversation, names).filter((one) => names.includes(one) || !keep.includes(one)));
  return (text) => settled(text, (one) => {
    const kept = namesIn(one, keep);
    return joinEdits(one, [...shapedEdits(one), ...find(one)].filter((edit) => !liesIn(edit, kept)));
  });
};

/**
 * Takes names, e-mail addresses, links that carry something, and numbers of somebody's (phone, card, account,
 * order, postcode) out of a text. Prices, dates, times and quantities stay.
 *
 * @returns the text with `[name]`, `[email]`, `[link]` and `[number]` in their places.
 * @example
 * redact('My name is Edda. Call 0171 555 0199 or write to edda@example.org by 10:30.') // => 'My name is [name]. Call [number] or write to [email] by 10:30.'
 * redact('The iPhone 15 costs 799 euros, 24/7.') // => 'The iPhone 15 costs 799 euros, 24/7.'
 */
export const redact = (text: string, options: RedactOptions = {}): string => onPlain('bad-input', 'text', 'Give a text, and names as lists of strings.', [options], (options) => applyEdits(text, redactorFor({ turns: [{ role: 'other', text }] }, options)(text)));

/** An id without names, addresses and phone numbers; other numbers stay, for an id is there to be found again. */
export const redactId = (id: string, find: Redactor): string => applyEdits(id, find(id).filter(({ start, as }) => as !== '[number]' || id.charAt(start) === '+'));

/** Asides after the edits: where one placeholder stands for the end of one and the start of the next, it belongs to the first. */
const moveAsides = (asides: readonly Aside[], edits: readonly Edit[]): readonly Aside[] => {
  let from = 0;
  return asides.map((aside) => {
    const { start, end } = moveSpan(aside, edits);
    const moved = { ...aside, start: Math.max(start, from), end: Math.max(end, from) };
    from = moved.end;
    return moved;
  });
};

const redactTurn = (turn: Turn, find: Redactor): Turn => {
  const edits = find(turn.text);
  return {
    ...turn,
    text: applyEdits(turn.text, edits),
    ...(turn.author === undefined ? {} : { author: '[name]' }),
    ...(turn.id === undefined ? {} : { id: redactId(turn.id, find) }),
    ...(turn.asides === undefined ? {} : { asides: moveAsides(turn.asides, edits) }),
  };
};

/**
 * Redacts every turn of a conversation, each name in all of them.
 *
 * @returns a conversation with the same turns; authors become `[name]`, asides keep their passages.
 * @example
 * redactConversation({ turns: [{ role: 'customer', text: 'thanks, edda', author: 'Edda Brunner' }] }).turns[0]?.text // => 'thanks, [name]'
 */
export const redactConversation = (conversation: Conversation, options: RedactOptions = {}): Conversation => onPlain('bad-input', 'conversation', 'Give a conversation, and names as lists of strings.', [conversation, options], (conversation, options) => {
  const find = redactorFor(conversation, options);
  return {
    ...conversation,
    ...(conversation.id === undefined ? {} : { id: redactId(conversation.id, find) }),
    turns: conversation.turns.map((turn) => redactTurn(turn, find)),
  };
});

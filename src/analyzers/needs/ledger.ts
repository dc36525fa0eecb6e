import { remember } from '../../analysis/remember';
import type { Settings } from '../../analysis/settings';
import type { AnnotatedConversation } from '../../conversation/turn';
import type { NeedEntry } from './entry';
import { needs } from './index';
import { entriesOf } from './memory';
import { remembering } from './remembering';

export type { NeedEntry };

const using = [needs];

/**
 * Lists what a customer stated, implied or asked, and the turn that took it up, in the order it was said.
 * A need said again is listed once, where it was said first.
 *
 * @example
 * needLedger(annotate({ turns: [{ role: 'customer', text: 'I need a spare key.' }, { role: 'agent', text: 'I will send one.' }] }, english()))[0]?.takenUpBy // => 1
 */
export const needLedger = (annotated: AnnotatedConversation, settings: Settings = {}): NeedEntry[] =>
  entriesOf(remember(annotated, using, remembering, settings)).map((entry) => ({ ...entry, quote: annotated.turns[entry.turn]?.written?.slice(entry.start, entry.end) ?? entry.quote }));

import type { LedgerEntry } from '../analyzers/commitments/ledger';
import { many, turnLink } from './figure';
import { html, type Html, type Part } from './markup';
import { speakerOf } from './speaker';

type State = 'kept' | 'open' | 'past' | 'withdrawn' | 'broken';

const words: Readonly<Record<State, string>> = { kept: 'Kept', open: 'Open', past: 'Open, its time has passed', withdrawn: 'Withdrawn', broken: 'Not kept' };

const counted: readonly (readonly [State, string])[] = [['kept', 'kept'], ['open', 'open'], ['past', 'open and past the time'], ['withdrawn', 'withdrawn'], ['broken', 'not kept']];

/** One that is not known, from data of a stranger, is shown as open. */
const stateOf = ({ state, pastDue }: LedgerEntry): State => (state === 'open' && pastDue === true ? 'past' : Object.hasOwn(words, state) ? state : 'open');

const kinds: Readonly<Record<LedgerEntry['kind'], string | undefined>> = { promise: undefined, vague: 'without a date or a clear act', offer: 'an offer', conditional: 'with a condition', reported: 'told of; made elsewhere' };

const dueOf = ({ by, due }: LedgerEntry): Part => {
  const time = due === null ? undefined : `${due.slice(0, 16).replace('T', ' ')} UTC`;
  if (by === undefined) return time === undefined ? 'no time named' : `due ${time}`;
  return html`“<bdi>${by}</bdi>”${time !== undefined && ` (until ${time})`}`;
};

const shownOf = ({ shown }: LedgerEntry): Part => {
  if (shown === undefined) return undefined;
  return html`, shown by ${shown.turn === undefined ? 'the time' : turnLink(shown.turn)}${shown.quote !== undefined && shown.quote !== '' && html`: “<bdi>${shown.quote}</bdi>”`}`;
};

const entryOf = (entry: LedgerEntry): Html => {
  const state = stateOf(entry);
  const kind = Object.hasOwn(kinds, entry.kind) ? kinds[entry.kind] : undefined;
  return html`<li><p class="quote">“<bdi>${entry.quote}</bdi>”</p>
<p><span class="state ${state}">${words[state]}</span>${shownOf(entry)} <span class="soft">· ${entry.role === null ? 'Told' : speakerOf({ role: entry.role, author: entry.author })} in ${turnLink(entry.turn)} · ${dueOf(entry)}${kind !== undefined && ` · ${kind}`}</span></p></li>`;
};

/** Who promised what, by when, and what became of it, in the order of turns. */
export const promisesPart = (entries: readonly LedgerEntry[]): Html => {
  const counts = counted.flatMap(([state, name]) => {
    const count = entries.filter((entry) => stateOf(entry) === state).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return html`<section aria-labelledby="promises"><h2 id="promises">Promises</h2>${entries.length === 0 ? html`<p class="soft">No promise was found.</p>` : html`<p class="soft">${many(entries.length, 'promise')}: ${counts.join(', ')}. As far as the words show: an open one may have been kept elsewhere.</p><ul class="cards">${entries.map(entryOf)}</ul>`}</section>`;
};

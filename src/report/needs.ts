import type { NeedEntry } from '../analyzers/needs/ledger';
import type { Conversation } from '../conversation/turn';
import { turnLink } from './figure';
import { html, type Html, type Part } from './markup';
import { speakerOf } from './speaker';

type State = 'kept' | 'withdrawn' | 'open' | 'past';

const kinds: Readonly<Record<NeedEntry['kind'], string>> = { stated: 'a need', implied: 'a need between the lines', question: 'a question' };

const stateOf = ({ takenUpBy, withdrawnBy, passedOver, pressing }: NeedEntry): State => {
  if (takenUpBy !== null) return 'kept';
  if (withdrawnBy !== null) return 'withdrawn';
  return passedOver && pressing ? 'past' : 'open';
};

const words: Readonly<Record<State, string>> = { kept: 'Taken up', withdrawn: 'Let go', open: 'Waits', past: 'Not taken up' };

const byWhom = ({ takenUpBy, withdrawnBy, passedOver }: NeedEntry, { turns }: Conversation): Part => {
  if (takenUpBy !== null) return html` by ${speakerOf(turns[takenUpBy])} in ${turnLink(takenUpBy)}`;
  if (withdrawnBy !== null) return html` by the customer in ${turnLink(withdrawnBy)}`;
  return passedOver ? ': the answers since then speak of something else' : ' for an answer';
};

const entryOf = (entry: NeedEntry, conversation: Conversation): Html => html`<li><p class="quote">“<bdi>${entry.quote}</bdi>”</p>
<p><span class="state ${stateOf(entry)}">${words[stateOf(entry)]}</span>${byWhom(entry, conversation)} <span class="soft">· ${Object.hasOwn(kinds, entry.kind) ? kinds[entry.kind] : kinds.stated} in ${turnLink(entry.turn)}</span></p></li>`;

/** What the customer needed, and who took it up, in the order it was said. */
export const needsPart = (entries: readonly NeedEntry[], conversation: Conversation): Html => {
  const taken = entries.filter(({ takenUpBy }) => takenUpBy !== null).length;
  return html`<section aria-labelledby="needs"><h2 id="needs">What the customer needed</h2>${entries.length === 0 ? html`<p class="soft">No need was found in the customer’s words.</p>` : html`<p class="soft">${taken} of ${entries.length} needs and questions were taken up, as far as the words show.</p><ul class="cards">${entries.map((entry) => entryOf(entry, conversation))}</ul>`}</section>`;
};

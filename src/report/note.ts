import type { Finding } from '../analysis/finding';
import { principleTitle, reframingOf } from '../formats/finding-text';
import { html, type Html } from './markup';

/** A finding with its number on the page, from 1, in the order of the text. */
export interface Numbered extends Pick<Finding['span'], 'start' | 'end'> {
  readonly number: number;
  readonly finding: Finding;
}

/** What a kind is called; the first is what a stretch is drawn as that several findings cover. */
export const kindNames = { concern: 'Concern', signal: 'Signal', strength: 'Strength' } as const;

/** The kind that a finding is drawn as: one that is not known, as a signal. */
export const drawnAs = ({ kind }: Pick<Finding, 'kind'>): Finding['kind'] => (Object.hasOwn(kindNames, kind) ? kind : 'signal');

/** The number of a finding as a link, from the words to the note. */
export const refOf = ({ number, finding }: Numbered): Html => html`<a class="ref ${drawnAs(finding)}" id="r${number}" href="#n${number}" data-n="${number}" aria-label="Note ${number}, ${drawnAs(finding)}">${number}</a>`;

/** What is said about a finding, beside its words. */
export const noteOf = ({ number, finding }: Numbered): Html => {
  const { principle, message, advice, suggestions = [], impact, detector, key, maturity } = finding;
  const kind = drawnAs(finding);
  const reframing = reframingOf(finding);
  return html`<li class="note ${kind}" id="n${number}" data-kind="${kind}" data-principle="${principle}"><p class="kind"><a class="ref ${kind}" href="#r${number}" aria-label="Note ${number}, back to the words">${number}</a> ${kindNames[kind]}${kind === 'concern' && `, ${impact}`}: <b>${principleTitle(principle)}</b></p>
<p>${message}</p>
<p class="advice">${advice}${reframing !== undefined && ` ${reframing}`}</p>${suggestions.map(({ text, why }) => html`<p class="try">Try: “<bdi>${text}</bdi>” <span class="soft">${why}</span></p>`)}
<p class="by">${detector}${maturity === 'preview' && ', preview'} · ${key}</p></li>`;
};

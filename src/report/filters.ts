import { principleTitle } from '../formats/finding-text';
import { html, type Html } from './markup';
import type { Numbered } from './note';

const kinds = [['strength', 'Strengths'], ['concern', 'Concerns'], ['signal', 'Signals']] as const;

/** Controls that the page's script shows: without it they stay hidden, and every note is there. */
export const filtersPart = (notes: readonly Numbered[]): Html => {
  const principles = [...new Set(notes.map(({ finding }) => finding.principle))].map((id) => ({ id, title: principleTitle(id) })).sort((a, b) => (a.title < b.title ? -1 : 1));
  return html`<fieldset id="filters" hidden><legend class="unseen">Notes to show</legend>${kinds.map(([kind, name]) => html`<label class="${kind}"><input type="checkbox" value="${kind}" checked autocomplete="off"> ${name}</label>`)}<label>Principle <select autocomplete="off"><option value="">all</option>${principles.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}</select></label><output aria-live="polite"></output></fieldset>`;
};

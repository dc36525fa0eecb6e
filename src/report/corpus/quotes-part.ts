import { principleTitle } from '../../formats/finding-text';
import { html, type Html } from '../markup';
import { type Corpus, mostQuotes } from './corpus';
import { grouped } from './numbers';
import { principleLines, type SideName } from './principles-part';
import { typicalOf } from './typical';

const headings: Readonly<Record<SideName, string>> = { strength: 'Strengths', concern: 'Concerns', signal: 'What customers called for' };

const shown = 3;

const groupOf = (corpus: Corpus, side: SideName): Html | undefined => {
  const entries = principleLines(corpus, side).flatMap(({ id }) => {
    const name = `${side} ${id}`;
    const sample = Object.hasOwn(corpus.quotes, name) ? (corpus.quotes[name] ?? []) : [];
    const typical = typicalOf(sample, shown);
    return typical.length === 0 ? [] : [{ id, typical, of: sample.length }];
  });
  return entries.length === 0 ? undefined : html`<section class="${side}" aria-labelledby="q-${side}"><h3 id="q-${side}">${headings[side]}</h3><ul class="cards">${entries.map(({ id, typical, of }) => html`<li><p><b>${principleTitle(id)}</b></p>${typical.map(({ quote, count }) => html`<p class="quote">“<bdi>${quote}</bdi>”${count > 1 && html` <span class="soft">${grouped(count)} of ${grouped(of)}</span>`}</p>`)}</li>`)}</ul></section>
`;
};

/** The words that stand for a principle. */
export const quotesPart = (corpus: Corpus): Html | undefined => {
  const [strengths, concerns, signals] = [groupOf(corpus, 'strength'), groupOf(corpus, 'concern'), groupOf(corpus, 'signal')];
  if (strengths === undefined && concerns === undefined && signals === undefined) return undefined;
  return html`<section aria-labelledby="quotes"><h2 id="quotes">Typical words</h2><p class="soft">The most frequent wordings of a principle, up to ${shown}, and how often each came among its findings (a sample of ${mostQuotes} where there are more). Where no wording came twice, one of middle length. Frequent is not the same as good or bad: read a wording where it stood.</p>
<div class="${strengths !== undefined && concerns !== undefined && 'pair'}">${strengths}${concerns}</div>
${signals !== undefined && html`<details><summary>What customers called for, in their words</summary>${signals}</details>`}</section>`;
};

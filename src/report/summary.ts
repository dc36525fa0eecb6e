import type { Report } from '../analysis/finding';
import { focus } from '../analysis/focus';
import { principleTitle } from '../formats/finding-text';
import { many, tableOf } from './figure';
import { html, type Html } from './markup';
import { drawnAs, type Numbered } from './note';

/** Links to the notes on these findings: the first three. */
const linksTo = (keys: readonly string[], notes: readonly Numbered[]): Html => {
  const wanted = new Set(keys);
  const mine = notes.filter(({ finding }) => wanted.has(finding.key)).slice(0, 3);
  return html`${mine.map(({ number, finding }) => html` <a class="ref ${drawnAs(finding)}" href="#n${number}" aria-label="Note ${number}">${number}</a>`)}`;
};

/** How many principles are named before the table of all. */
const most = 5;

const namedOf = (heading: string, kind: 'strengths' | 'concerns', { principles }: Report): Html | undefined => {
  const mine = principles.filter((one) => one[kind] > 0).sort((a, b) => b[kind] - a[kind] || (a.id < b.id ? -1 : 1)).slice(0, most);
  return mine.length === 0 ? undefined : html`<h3>${heading}</h3><ul>${mine.map((one) => html`<li>${principleTitle(one.id)} <span>${many(one[kind], kind.slice(0, -1))}</span></li>`)}</ul>`;
};

const principlesOf = (report: Report): Html => {
  const rows = report.principles.map(({ id, strengths, concerns, signals }) => [principleTitle(id), ...[strengths, concerns, signals].map((count) => (count === 0 ? '–' : count))]);
  return html`<div class="principles">${namedOf('Principles met most', 'strengths', report)}${namedOf('Principles to look at', 'concerns', report)}<details><summary>All ${rows.length} principles that findings speak to</summary>${tableOf('Findings by principle', ['Principle', 'Strengths', 'Concerns', 'Signals'], rows)}</details></div>`;
};

/** What to know first: a few sentences, what to keep, what to do next, and the principles. Strengths come first. */
export const summaryPart = (report: Report, notes: readonly Numbered[]): Html => {
  const { sentences, counts } = report.summary;
  const { strength, concern, nextStep } = focus(report);
  return html`<section aria-labelledby="short"><h2 id="short">In short</h2><div class="summary"><div>${sentences.length === 0 ? html`<p>${counts}</p>` : html`<ul class="told">${sentences.map((sentence) => html`<li class="${drawnAs(sentence)}"><span>${sentence.text}</span>${linksTo(sentence.findings, notes)}</li>`)}</ul>`}
<div class="step"><dl>${strength !== null && html`<dt>Keep</dt><dd>“<bdi>${strength.quote}</bdi>” <span class="soft">${strength.message}</span>${linksTo([strength.key], notes)}</dd>`}<dt>Next step</dt><dd>${nextStep}${concern !== null && linksTo([concern.key], notes)}</dd></dl></div></div>${report.principles.length > 0 && principlesOf(report)}</div></section>`;
};

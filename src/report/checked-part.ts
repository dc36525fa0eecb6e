import type { Report } from '../analysis/finding';
import { principleTitle } from '../formats/finding-text';
import { skippedSentence } from '../formats/imported';
import { many, turnLink } from './figure';
import { html, type Html } from './markup';

const silencedPart = ({ silenced }: Report): Html => (silenced.length === 0 ? html`<p>Nothing was silenced.</p>` : html`<p>Silenced by the settings, each with its reason:</p><ul class="cards">${silenced.map(({ detector, principle, quote, reason, turn, key }) => html`<li><p class="quote">“<bdi>${quote}</bdi>”</p><p class="soft">${principleTitle(principle)} · ${turnLink(turn)} · ${detector} · ${key}</p><p>Reason: ${reason}</p></li>`)}</ul>`);

/** What was looked at and what was kept out of sight, so that silence can be read, and how the page may be used. */
export const checkedPart = (report: Report): Html => {
  const { turns, analyzers, detectors, language, version, warnings, skipped = {} } = report.checked;
  const left = skippedSentence(skipped);
  return html`<section aria-labelledby="checked"><h2 id="checked">What was checked</h2>
<p>${many(turns, 'turn')}, with ${many(detectors.length, 'detector')} of ${analyzers.join(', ') || 'no analyzer'}. ${language === null ? 'The language was not looked at; all is read as English.' : `Language: ${language}.`} goodturn ${version}. What is not marked was not found, which need not mean that it is not there.</p>${left !== undefined && html`<p>${left}</p>`}${warnings.length > 0 && html`<ul class="soft">${warnings.map(({ path, message }) => html`<li>${path}: ${message}</li>`)}</ul>`}${silencedPart(report)}</section>
<section aria-labelledby="use"><h2 id="use">How to use this page</h2><p>It is for coaching, first of all for the person who wrote the words. It is not for pay, discipline, dismissal or ranking. A finding is a question about words, never a verdict on a person, and the detectors err: “preview” means that their accuracy is not proven yet. Few findings do not mean good service, and many do not mean bad service. The page quotes what people said, so share and keep it with care.</p></section>`;
};

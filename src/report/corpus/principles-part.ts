import { principleTitle } from '../../formats/finding-text';
import { html, type Html } from '../markup';
import type { Corpus } from './corpus';
import { countIn, countsIn } from './counts';
import { type Share, shareOf } from './interval';
import { grouped, shareCell } from './numbers';
import { rangeOf, scaleFor } from './range';

/** One principle, one kind of finding: how many, and in what share of the conversations. */
export interface PrincipleLine {
  readonly id: string;
  readonly findings: number;
  readonly share: Share;
}

const sides = {
  strength: { findings: 'strengths', inConversations: 'met', heading: 'Met', says: 'Conversations with at least one strength.' },
  concern: { findings: 'concerns', inConversations: 'missed', heading: 'Missed', says: 'Conversations with at least one concern. Those of preview detectors, whose accuracy is not proven yet, count only if asked for (--preview, settings.preview).' },
  signal: { findings: 'signals', inConversations: 'called', heading: 'Called for', says: 'Conversations in which the customer’s words call for it.' },
} as const;

/** A kind of finding, and what it is called here. */
export type SideName = keyof typeof sides;

/** The principles with findings of a kind, those in most conversations first. */
export const principleLines = ({ principles, counts }: Corpus, side: SideName): PrincipleLine[] => {
  const { findings, inConversations } = sides[side];
  const all = countIn(counts, 'conversations');
  return Object.keys(principles).flatMap((id) => {
    const mine = countsIn(principles, id);
    const share = shareOf(countIn(mine, inConversations), all);
    return share === null || countIn(mine, findings) === 0 ? [] : [{ id, findings: countIn(mine, findings), share }];
  }).sort((a, b) => b.share.share - a.share.share || b.findings - a.findings || (a.id < b.id ? -1 : 1));
};

const tableFor = (side: SideName, lines: readonly PrincipleLine[], scale: number): Html => {
  const { heading, says, findings } = sides[side];
  return html`<section class="${side}" aria-labelledby="p-${side}"><h3 id="p-${side}">${heading}</h3><p class="soft">${says}</p>${lines.length === 0 ? html`<p>None was found.</p>` : html`<table class="shares"><caption class="unseen">${heading}, by principle</caption><thead><tr><th scope="col">Principle</th><th scope="col">Share</th><th scope="col">${findings.replace(/^\w/, (first) => first.toUpperCase())}</th></tr></thead><tbody>${lines.map((line) => html`<tr><th scope="row">${principleTitle(line.id)}${rangeOf(line.share, scale)}</th><td>${shareCell(line.share)}</td><td>${grouped(line.findings)}</td></tr>`)}</tbody></table>`}</section>
`;
};

/** Which principles are met and missed: every one of which something was found. Strengths come first. */
export const principlesPart = (corpus: Corpus): Html => {
  const [met, missed, called] = [principleLines(corpus, 'strength'), principleLines(corpus, 'concern'), principleLines(corpus, 'signal')];
  const scale = scaleFor([...met, ...missed].map(({ share }) => share));
  return html`<section aria-labelledby="principles"><h2 id="principles" tabindex="-1">Principles met and missed</h2><p class="soft">The share of the ${grouped(countIn(corpus.counts, 'conversations'))} conversations, and beside it the 95 % interval: how far the share may lie off if these are a sample of more. A conversation can meet and miss the same principle. Each bar goes from 0 to ${Math.round(scale * 100)}\u00a0%.</p>
<div class="pair">${tableFor('strength', met, scale)}${tableFor('concern', missed, scale)}</div>
${called.length > 0 && html`<details><summary>What customers called for: ${called.length} principles</summary>${tableFor('signal', called, scaleFor(called.map(({ share }) => share)))}</details>`}</section>`;
};

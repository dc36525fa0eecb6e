import { html, type Html } from '../markup';
import type { Corpus } from './corpus';
import { countIn, countsIn } from './counts';
import { shareOf } from './interval';
import { manyOf, shareCell } from './numbers';
import { orderOf } from './sample';

/** Nobody with fewer conversations is shown: so few say next to nothing. */
export const leastConversations = 30;

/** `A`, `B`, … `Z`, `AA`. */
const letterOf = (index: number): string => (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whoever has conversations enough, by the name shown. Without names they are Agent A, B, …, in an order that is not that of their names. */
const shownAgents = ({ agents }: Corpus, names: boolean): readonly (readonly [shown: string, name: string])[] => {
  const enough = Object.keys(agents).filter((name) => countIn(countsIn(agents, name), 'conversations') >= leastConversations);
  if (names) return enough.sort(compare).map((name) => [name, name] as const);
  const mixed = enough.map((name) => [orderOf(name), name] as const).sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  return mixed.map(([, name], index) => [`Agent ${letterOf(index)}`, name] as const);
};

/** Figures by agent, in the order of the alphabet. */
export const agentsPart = (corpus: Corpus, names: boolean): Html => {
  const shown = shownAgents(corpus, names);
  const fewer = Object.keys(corpus.agents).length - shown.length;
  const rows = shown.map(([label, name]) => [label, countsIn(corpus.agents, name)] as const);
  return html`<section aria-labelledby="agents"><h2 id="agents">By agent</h2><p>Coaching is not surveillance. This table is there so that people can look at their own words and ask for what they need. It is no ranking: it stands in the order of the alphabet, and the difference of two rows says more about queues and customers than about people. Show nobody’s row to others before they have seen it themselves.</p>
<p class="soft">Conversations in which an agent wrote something in public, and the share of them with at least one strength, or concern, in that agent’s words. Only where there are ${leastConversations} conversations or more.${fewer > 0 && ` ${manyOf(fewer, 'agent')} with fewer ${fewer === 1 ? 'is' : 'are'} not shown.`}${corpus.crowded && ' There were more names than can be kept: a part of them was left out by chance.'}${!names && ' Names are replaced.'}</p>
${rows.length === 0 ? html`<p>${Object.keys(corpus.agents).length === 0 ? 'The turns name no agents.' : 'Nobody has conversations enough.'}</p>` : html`<table class="shares"><caption class="unseen">By agent</caption><thead><tr><th scope="col">Agent</th><th scope="col">With a strength</th><th scope="col">With a concern</th></tr></thead><tbody>${rows.map(([label, counts]) => {
    const all = countIn(counts, 'conversations');
    return html`<tr><th scope="row"><bdi>${label}</bdi> <span class="soft">${manyOf(all, 'conversation')}</span></th><td>${shareCell(shareOf(countIn(counts, 'withStrength'), all))}</td><td>${shareCell(shareOf(countIn(counts, 'withConcern'), all))}</td></tr>`;
  })}</tbody></table>`}</section>`;
};

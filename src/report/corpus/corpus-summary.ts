import { principleTitle } from '../../formats/finding-text';
import { html, type Html } from '../markup';
import type { Corpus } from './corpus';
import { countIn, countsIn } from './counts';
import { shareOf } from './interval';
import { between, grouped, manyOf, percent } from './numbers';
import { type PrincipleLine, principleLines } from './principles-part';

const most = 3;

const told = ({ id, share }: PrincipleLine): Html => html`<li>${principleTitle(id)} <span>${percent(share.share)}</span></li>`;

const listOf = (heading: string, lines: readonly PrincipleLine[]): Html | false => lines.length > 0 && html`<h3>${heading}</h3><ul>${lines.slice(0, most).map(told)}</ul>`;

const sentenceOf = (corpus: Corpus, name: 'withStrength' | 'withConcern', what: string): Html | undefined => {
  const all = countIn(corpus.counts, 'conversations');
  const share = shareOf(countIn(corpus.counts, name), all);
  return share === null ? undefined : html`<li class="${name === 'withStrength' ? 'strength' : 'concern'}"><span>${percent(share.share)} of ${grouped(all)} conversations (${between(share)}) have at least one ${what}.</span></li>`;
};

/** What to know first. */
export const corpusSummary = (corpus: Corpus): Html => {
  const [better, worse] = (['better', 'worse'] as const).map((turning) => countIn(countsIn(corpus.before, turning), 'turns'));
  return html`<section aria-labelledby="short"><h2 id="short">In short</h2><div class="summary"><div><ul class="told">${sentenceOf(corpus, 'withStrength', 'strength')}${sentenceOf(corpus, 'withConcern', 'concern')}<li class="signal"><span>The customer’s mood turned for the better ${manyOf(better ?? 0, 'time')} and for the worse ${manyOf(worse ?? 0, 'time')}.</span></li></ul></div>
<div class="principles">${listOf('Principles met most', principleLines(corpus, 'strength'))}${listOf('Principles to look at', principleLines(corpus, 'concern'))}</div></div></section>`;
};

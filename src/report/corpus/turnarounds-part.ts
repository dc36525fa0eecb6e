import { principleTitle } from '../../formats/finding-text';
import { cut } from '../cut';
import { html, type Html } from '../markup';
import { roleName } from '../speaker';
import type { Corpus } from './corpus';
import { countIn, countsIn, type Counts } from './counts';
import { shareOf } from './interval';
import { grouped, manyOf, shareCell } from './numbers';
import type { ExcerptTurn, Turnaround } from './turnaround';

const directions = { better: { sign: '▲', words: 'for the better' }, worse: { sign: '▼', words: 'for the worse' } } as const;

const most = 6;

const nameOf = ({ conversation }: Turnaround): Html => (conversation === '' ? html`a conversation without an id` : html`<bdi>${conversation}</bdi>`);

const turnOf = ({ turn, role, text, marks }: ExcerptTurn): Html => html`<div class="line ${role === 'customer' ? 'customer' : 'side'}"><p class="by">${roleName(role)} · turn ${turn}</p><p class="text" dir="auto">${cut(text.length, marks).map(({ start, end, within }) => {
  const words = text.slice(start, end);
  const kind = (['concern', 'signal', 'strength'] as const).find((one) => within.some((mark) => mark.kind === one));
  return kind === undefined ? html`${words}` : html`<mark class="${kind}">${words}</mark>`;
})}</p>${marks.length > 0 && html`<p class="by">Marked: ${[...new Set(marks.map(({ kind, principle }) => `${kind} (${principleTitle(principle)})`))].join(', ')}</p>`}</div>`;

const excerptOf = (one: Turnaround, number: number): Html => html`<li class="excerpt" id="c${number}"><h4>${directions[one.turning].sign} Turn ${directions[one.turning].words} in ${nameOf(one)}</h4>${one.excerpt.map(turnOf)}<p class="by"><a href="#m${number}">Back to the list</a></p></li>
`;

const listOf = (turning: Turnaround['turning'], numbered: readonly (readonly [number, Turnaround])[]): Html => {
  const mine = numbered.filter(([, one]) => one.turning === turning);
  const { sign, words } = directions[turning];
  return html`<section aria-labelledby="l-${turning}"><h3 id="l-${turning}">${sign} Largest turns ${words}</h3>${mine.length === 0 ? html`<p class="soft">None was found.</p>` : html`<ol class="points ${turning}">${mine.map(([number, one]) => html`<li id="m${number}">“<bdi>${one.quote}</bdi>” <a href="#c${number}">turn ${one.turn} of ${nameOf(one)}</a></li>`)}</ol>`}</section>
`;
};

const beforeOf = (turning: Turnaround['turning'], counts: Counts): Html | undefined => {
  const answers = countIn(counts, 'answers');
  const detectors = Object.keys(counts).filter((name) => name.startsWith('/')).map((name) => ({ name: name.slice(1), count: countIn(counts, name) })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  if (answers === 0) return undefined;
  const rows = [...detectors.slice(0, most), { name: 'nothing that was found', count: countIn(counts, 'plain') }];
  return html`<section aria-labelledby="b-${turning}"><h3 id="b-${turning}">In the answer before a turn ${directions[turning].words}</h3><table class="shares"><caption class="unseen">What stood in the answer before a turn ${directions[turning].words}</caption><thead><tr><th scope="col">Detector</th><th scope="col">Share of ${grouped(answers)} answers</th><th scope="col">Answers</th></tr></thead><tbody>${rows.map(({ name, count }) => html`<tr><th scope="row">${name}</th><td>${shareCell(shareOf(count, answers))}</td><td>${grouped(count)}</td></tr>`)}</tbody></table></section>
`;
};

/** Where the mood turned most, with what was said before, and what stood in the answers. */
export const turnaroundsPart = ({ turnarounds, before, counts }: Corpus): Html => {
  const numbered = turnarounds.map((one, index) => [index + 1, one] as const);
  const [better, worse] = [countsIn(before, 'better'), countsIn(before, 'worse')];
  const all = countIn(better, 'turns') + countIn(worse, 'turns');
  return html`<section aria-labelledby="turns"><h2 id="turns">Where the mood turned</h2>${all === 0 ? html`<p>No turn of the mood was found in ${manyOf(countIn(counts, 'conversations'), 'conversation')}.</p>` : html`<p class="soft">${manyOf(countIn(better, 'turns'), 'turn')} for the better and ${grouped(countIn(worse, 'turns'))} for the worse were found, from the customer’s words. The largest come first: how far the words moved from the message before. What stands in the answer before a turn need not have caused it: hard cases draw other answers than easy ones.</p>
<div class="pair">${listOf('better', numbered)}${listOf('worse', numbered)}</div>
<div class="pair">${beforeOf('better', better)}${beforeOf('worse', worse)}</div>
${numbered.length > 0 && html`<section aria-labelledby="excerpts"><h3 id="excerpts">These conversations, in short</h3><p class="soft">The customer’s message before, the answer, and the message in which the mood turned. Long ones are cut.</p><ol class="excerpts">${numbered.map(([number, one]) => excerptOf(one, number))}</ol></section>`}`}</section>`;
};

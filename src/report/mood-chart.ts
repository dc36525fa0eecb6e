import type { TurningPoint } from '../analysis/finding';
import type { Row } from '../analysis/measure-rows';
import type { Conversation } from '../conversation/turn';
import { figureOf, many, short, turnLink } from './figure';
import { html, type Html } from './markup';

interface Point {
  readonly turn: number;
  readonly value: number;
  readonly turning: TurningPoint['turning'] | undefined;
}

const inset = 4;
const top = 30;
const depth = 110;
const middle = top + depth / 2;
/** The least distance of two labels, in percent of the width, and of the first to the second. */
const apart = 12;
const apartFromFirst = 20;

const pointsOf = (rows: readonly Row[], { turns }: Conversation, turningPoints: readonly TurningPoint[]): Point[] => {
  const turning = new Map(turningPoints.map((point) => [point.turn, point.turning]));
  return rows.flatMap(({ turn, sentiment }): Point[] => {
    const said = turn === undefined ? undefined : turns[turn];
    if (turn === undefined || said?.role !== 'customer' || said.visibility === 'internal' || typeof sentiment !== 'number') return [];
    return [{ turn, value: Math.max(-1, Math.min(1, sentiment)), turning: turning.get(turn) }];
  });
};

/** Points to be named under the line: the first, and those that stand far enough from the one named before. */
const namedPoints = (points: readonly Point[], x: (point: Point) => number): readonly Point[] => {
  let free = 0;
  return points.filter((point, index) => {
    if (x(point) < free) return false;
    free = x(point) + (index === 0 ? apartFromFirst : apart);
    return true;
  });
};

/** How far the scale goes to both sides: far enough for every value, and never so near that a murmur looks like a storm. */
const reachOf = (points: readonly Point[]): number => points.reduce((most, { value }) => Math.max(most, Math.ceil(Math.abs(value) * 10) / 10), 0.5);

const told = { better: 'for the better', worse: 'for the worse' } as const;

const pointsTold = (turningPoints: readonly TurningPoint[]): Html =>
  turningPoints.length === 0 ? html`No turning point was found.` : html`<ul class="points">${turningPoints.map(({ turning, turn, quote, answer, findings }) => html`<li class="${turning}"><span class="sign" aria-hidden="true">${turning === 'better' ? '▲' : '▼'}</span> In ${turnLink(turn)} the mood turned ${told[turning]}: “<bdi>${quote}</bdi>”${answer !== null && html`, after the answer in ${turnLink(answer)}${findings.length > 0 && ` (${many(findings.length, 'finding')})`}`}.</li>`)}</ul>`;

/**
 * The customer's mood as a line over their public turns, with the turning points marked.
 *
 * @returns nothing where fewer than two turns have a value.
 */
export const moodChart = (rows: readonly Row[], conversation: Conversation, turningPoints: readonly TurningPoint[]): Html | undefined => {
  const points = pointsOf(rows, conversation, turningPoints);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const x = ({ turn }: Point): number => (100 * (turn - first.turn)) / (last.turn - first.turn);
  const reach = reachOf(points);
  const y = ({ value }: Point): number => 50 - (50 * value) / reach;
  const across = (point: Point): string => `${short(inset + (x(point) * (100 - 2 * inset)) / 100, 2)}%`;
  const down = (point: Point): number => Number(short(top + (y(point) * depth) / 100));
  const anchor = (point: Point): string => (x(point) < 12 ? 'start' : x(point) > 88 ? 'end' : 'middle');
  const path = points.map((point) => `${short(x(point), 2)},${short(y(point), 1)}`).join(' ');
  const drawing = html`<text class="axis" x="0" y="14">positive</text><text class="axis" x="0" y="${top + depth + 16}">negative</text><line class="zero" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>
<svg class="plot" aria-hidden="true" x="${inset}%" y="${top}" width="${100 - 2 * inset}%" height="${depth}" viewBox="0 0 100 100" preserveAspectRatio="none"><polygon class="area" points="0,50 ${path} 100,50"/><polyline class="mood" points="${path}" vector-effect="non-scaling-stroke"/></svg>
${points.map((point) => html`<circle class="dot ${point.turning}" cx="${across(point)}" cy="${down(point)}" r="${point.turning === undefined ? 3.5 : 5.5}"/>${point.turning !== undefined && html`<text class="turning ${point.turning}" x="${across(point)}" y="${down(point) + (point.turning === 'better' ? -12 : 22)}" text-anchor="${anchor(point)}">${point.turning === 'better' ? '▲ better' : '▼ worse'}</text>`}`)}
${namedPoints(points, x).map((point) => html`<text class="axis" x="${across(point)}" y="${top + depth + 34}" text-anchor="${point === first ? 'start' : anchor(point)}">${point === first ? `turn ${point.turn}` : point.turn}</text>`)}`;
  const count = (turning: TurningPoint['turning']): number => turningPoints.filter((point) => point.turning === turning).length;
  return figureOf({
    id: 'mood',
    title: 'The customer’s mood',
    description: `A line over ${many(points.length, 'turn')} of the customer, from turn ${first.turn} to turn ${last.turn}: how positive or negative the words are. ${many(count('better'), 'turn')} for the better, ${count('worse')} for the worse.`,
    drawing,
    height: top + depth + 40,
    caption: html`${pointsTold(turningPoints)}<p class="soft">How the words sound, on a scale from −1 to 1, drawn as far as ±${short(reach)}. Irony is often missed. What came before a turn of the mood need not have caused it.</p>`,
    head: ['Turn', 'Mood', 'Turning point'],
    rows: points.map((point) => [turnLink(point.turn), short(point.value, 2).replace('-', '−'), point.turning === undefined ? '' : told[point.turning]]),
  });
};

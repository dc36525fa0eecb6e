import type { Report } from '../analysis/finding';
import { judgedByDefault } from '../analysis/settings';
import type { Conversation } from '../conversation/turn';
import { checkedPart } from './checked-part';
import { conversationPart } from './conversation-part';
import { html, type Html } from './markup';
import { moodChart } from './mood-chart';
import { needsPart } from './needs';
import { numbered } from './numbered';
import { pageOf } from './page';
import { promisesPart } from './promises';
import type { Readings } from './readings';
import { shareChart, talkOf } from './share-chart';
import { summaryPart } from './summary';
import { clockOf, waitsOf } from './times';
import { many } from './figure';
import { waitsChart } from './waits-chart';
import { onPlain } from '../text/plain';

const coursePart = (report: Report, conversation: Conversation, { turns: rows = [], judge = judgedByDefault }: Readings): Html | undefined => {
  const talk = talkOf(rows, conversation, judge);
  const charts = [moodChart(rows, conversation, report.turningPoints), talk && shareChart(talk), waitsChart(waitsOf(conversation.turns, judge))].filter((chart) => chart !== undefined);
  return charts.length === 0 ? undefined : html`<section aria-labelledby="course"><h2 id="course">How it went</h2><div class="figures">${charts}</div></section>`;
};

const whenOf = ({ turns }: Conversation): string | undefined => {
  const times = turns.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return times.length === 1 ? clockOf(first) : `${clockOf(first)} to ${clockOf(last, first)}`;
};

const headOf = (title: string, { summary, checked }: Report, { channel, turns }: Conversation): Html => {
  const facts = [channel, many(checked.turns, 'turn'), whenOf({ turns })].filter((fact) => fact !== undefined && fact !== '');
  return html`<header><p class="over">Conversation report</p><h1><bdi>${title}</bdi></h1><p class="soft">${facts.join(' · ')}</p><p class="counts"><span class="strength">${many(summary.strengths, 'strength')}</span><span class="concern">${many(summary.concerns, 'concern')}</span><span class="signal">${many(summary.signals, 'signal')}</span></p>`;
};

/**
 * Writes a report as one HTML page that holds all it needs: it loads nothing, works without script, in light and
 * dark, on paper, at 320 pixels, by keyboard and screen reader. Whatever the speakers wrote is shown as text.
 *
 * @param readings - from `readingsOf`: mood, words, promises and needs. What is absent is not shown.
 * @returns a whole document; the same input gives the same page.
 * @example
 * const conversation = { id: 'ticket-7', turns: [{ role: 'agent', text: 'Thank you for waiting.' }] };
 * formatHtml(coach(conversation), conversation).includes('<h1><bdi>ticket-7</bdi></h1>') // => true
 */
export const formatHtml = (report: Report, conversation: Conversation, readings: Readings = {}): string => onPlain('bad-input', 'report', 'Give what review() gave, or what was kept of it as JSON, with the conversation that was reviewed.', [report, conversation, readings], (report, conversation, readings) => {
  const title = report.conversation === undefined || report.conversation === '' ? 'A conversation' : report.conversation;
  const notes = numbered(report.findings);
  const course = coursePart(report, conversation, readings);
  const { commitments, needs } = readings;
  const links: readonly (readonly [id: string, name: string] | false)[] = [
    ['short', 'In short'], course !== undefined && ['course', 'How it went'], commitments !== undefined && ['promises', 'Promises'], needs !== undefined && ['needs', 'Needs'],
    ['talk', 'The conversation'], ['checked', 'What was checked'], ['use', 'How to use this page'],
  ];
  const parts = html`${headOf(title, report, conversation)}<nav aria-label="On this page"><ul>${links.map((link) => link !== false && html`<li><a href="#${link[0]}">${link[1]}</a></li>`)}</ul></nav></header>
<main>${summaryPart(report, notes)}
${course}
${(commitments !== undefined || needs !== undefined) && html`<div class="pair">${commitments !== undefined && promisesPart(commitments)}${needs !== undefined && needsPart(needs, conversation)}</div>`}
${conversationPart(conversation, notes, report.checked.language)}
${checkedPart(report)}</main>`;
  return pageOf(`${title}: conversation report`, parts);
});

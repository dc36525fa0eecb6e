import { many } from '../figure';
import { html, type Html } from '../markup';
import { documentOf } from '../page';
import { agentsPart } from './agents-part';
import { checkedCorpus, type Unread } from './checked-corpus';
import type { Corpus } from './corpus';
import { corpusStyleHash } from './corpus-hash';
import { corpusStyle } from './corpus-style';
import { corpusSummary } from './corpus-summary';
import { countIn } from './counts';
import { manyOf } from './numbers';
import { principlesPart } from './principles-part';
import { quotesPart } from './quotes-part';
import { spreadPart } from './spread-part';
import { trendPart } from './trend-part';
import { turnaroundsPart } from './turnarounds-part';
import { onPlain } from '../../text/plain';

/** What the page of a corpus is told besides the corpus. */
export interface CorpusPageOptions {
  /** Its heading. Default: `Conversations`. */
  readonly title?: string;
  /**
   * Figures by agent, if the corpus has any: `letters` shows Agent A, B, … and `names` their names. Default: none.
   * Never in an order of merit, and only for agents with thirty conversations or more.
   */
  readonly agents?: 'letters' | 'names';
  /** What could not be read. Default: nothing. */
  readonly unread?: Unread;
}

const headOf = (title: string, { counts, days }: Corpus): Html => {
  const dates = Object.keys(days).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const facts = [manyOf(countIn(counts, 'conversations'), 'conversation'), manyOf(countIn(counts, 'turns'), 'turn'), ...(first === undefined || last === undefined ? [] : [first === last ? first : `${first} to ${last}`])];
  return html`<header><p class="over">Report on many conversations</p><h1><bdi>${title}</bdi></h1><p class="soft">${facts.join(' · ')}</p><p class="counts">${(['strength', 'concern', 'signal'] as const).map((kind) => html`<span class="${kind}">${manyOf(countIn(counts, `${kind}s`), kind)}</span>`)}</p>`;
};

/**
 * Writes a corpus as one HTML page that holds all it needs: it loads nothing and has no script, and works in light and
 * dark, on paper, at 320 pixels, by keyboard and screen reader. Whatever the speakers wrote is shown as text.
 *
 * @returns a whole document; the same corpus gives the same page.
 * @example
 * typeof formatCorpusHtml // => 'function'
 */
export const formatCorpusHtml = (corpus: Corpus, options: CorpusPageOptions = {}): string => onPlain('bad-input', 'corpus', 'Give what corpusOf() or joinCorpora() gave, or what was kept of it as JSON.', [corpus, options], (corpus, options) => {
  const { title = 'Conversations', agents, unread = { total: 0, first: [] } } = options;
  const [course, quotes] = [spreadPart(corpus), quotesPart(corpus)];
  const links: readonly (readonly [id: string, name: string] | false)[] = [
    ['short', 'In short'], ['principles', 'Principles'], course !== undefined && ['course', 'How they went'], ['time', 'Over time'], quotes !== undefined && ['quotes', 'Typical words'],
    ['turns', 'Where the mood turned'], agents !== undefined && ['agents', 'By agent'], ['checked', 'What was checked'], ['use', 'How to use this page'],
  ];
  const parts = html`${headOf(title, corpus)}<nav aria-label="On this page"><ul>${links.map((link) => link !== false && html`<li><a href="#${link[0]}">${link[1]}</a></li>`)}</ul></nav></header>
<main>${corpusSummary(corpus)}
${principlesPart(corpus)}
${course}
${trendPart(corpus)}
${quotes}
${turnaroundsPart(corpus)}
${agents !== undefined && agentsPart(corpus, agents === 'names')}
${checkedCorpus(corpus, unread)}</main>`;
  return documentOf({ title: `${title}: report on ${many(countIn(corpus.counts, 'conversations'), 'conversation')}`, style: corpusStyle, styleHash: corpusStyleHash, skip: ['principles', 'Skip to the principles'], parts });
});

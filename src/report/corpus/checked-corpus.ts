import { html, type Html } from '../markup';
import type { Corpus } from './corpus';
import { countIn, countsIn } from './counts';
import { grouped, manyOf } from './numbers';

/** What could not be read: how much, and the first of it by name. */
export interface Unread {
  readonly total: number;
  readonly first: readonly { readonly where: string; readonly why: string }[];
}

/** The most that are named. */
export const mostUnread = 100;

const languagesOf = (corpus: Corpus): string => {
  const languages = countsIn(corpus.checked, 'languages');
  const [unknown, known] = [countIn(languages, ''), Object.keys(languages).filter((tag) => tag !== '')];
  const all = countIn(corpus.counts, 'conversations');
  if (known.length === 0) return 'No language was told; all is read as English.';
  const told = known.map((tag) => [tag, countIn(languages, tag)] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `Language: ${told.slice(0, 5).map(([tag, count]) => `${tag} in ${grouped(count)}`).join(', ')}${told.length > 5 ? `, ${told.length - 5} others` : ''}${unknown > 0 ? `, not told in ${grouped(unknown)}` : ''} of ${manyOf(all, 'conversation')}. All is read as English.`;
};

const unreadOf = ({ total, first }: Unread): Html => {
  if (total === 0) return html`<p>Everything could be read.</p>`;
  return html`<p>${manyOf(total, 'thing')} could not be read, and ${total === 1 ? 'is' : 'are'} not counted:</p><ul class="soft">${first.map(({ where, why }) => html`<li><bdi>${where}</bdi>: ${why}</li>`)}${total > first.length && html`<li>and ${grouped(total - first.length)} more</li>`}</ul>`;
};

/** What was looked at, what could not be read, and how the page may be used. */
export const checkedCorpus = (corpus: Corpus, unread: Unread): Html => {
  const { counts, checked } = corpus;
  const [analyzers, detectors, versions] = [Object.keys(countsIn(checked, 'analyzers')), Object.keys(countsIn(checked, 'detectors')).map(Number), Object.keys(countsIn(checked, 'versions'))];
  return html`<section aria-labelledby="checked"><h2 id="checked">What was checked</h2>
<p>${manyOf(countIn(counts, 'conversations'), 'conversation')} with ${manyOf(countIn(counts, 'turns'), 'turn')}, by ${detectors.length === 0 ? 'no' : grouped(Math.max(...detectors))} detectors of ${analyzers.join(', ') || 'no analyzer'}. ${languagesOf(corpus)} goodturn ${versions.join(', ')}. What was not found need not be missing. The intervals take conversations as independent of each other; where a few customers or agents have many of them, they are too narrow.</p>${unreadOf(unread)}</section>
<section aria-labelledby="use"><h2 id="use">How to use this page</h2><p>Coaching is not surveillance. The page is there to find what a team does well and what to practise next; it is not for pay, discipline, dismissal or ranking, neither of people nor of teams. Tell the people whose words were read that they were, by what, and who sees it, and let them see it first. A finding is a question about words, never a verdict on a person, and the detectors err. Few findings do not mean good service, and many do not mean bad service: the hardest queue has the most. The page quotes what people said, so share and keep it with care. More in goodturn’s guide “Responsible use” (docs/responsible-use.md).</p></section>`;
};

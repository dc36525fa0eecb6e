import type { Suggestion } from '../analysis/detector';
import { make, say } from './make';
import type { Placed } from './place';
import { drawnAs } from './segment';
import { footing, kindName, shortQuote } from './words';

/** One finding in the list: a button, and what it opens. */
export interface Row {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  /** The finding it shows now. */
  readonly placed: () => Placed;
  show(placed: Placed): void;
  open(open: boolean): void;
}

/** What a row tells of. */
export type Apply = (placed: Placed, suggestion: Suggestion) => void;

/** Makes a row. `id` is free in this shadow root. */
export const makeRow = (document: Document, id: string, first: Placed, apply: Apply): Row => {
  let placed = first;
  let offered = '';
  const part = (name: string): HTMLElement => make(document, 'p', { part: name });
  const [message, advice, principle] = [part('message'), part('advice'), part('principle')];
  const [kind, quote] = [make(document, 'span', { part: 'kind' }), make(document, 'span', { part: 'quote', dir: 'auto' })];
  const suggestions = make(document, 'ul', { part: 'suggestions', role: 'list', 'aria-label': 'Other wordings' });
  const words = make(document, 'div', { id: `${id}-words` }, message, advice, principle);
  const details = make(document, 'div', { part: 'details', id: `${id}-details`, hidden: '' }, words, suggestions);
  const button = make(document, 'button', { type: 'button', tabindex: '-1', 'aria-expanded': 'false', 'aria-controls': details.id, 'aria-describedby': words.id }, kind, ' ', quote);

  const offer = (suggestion: Suggestion, index: number): HTMLLIElement => {
    const use = make(document, 'button', { part: 'suggestion', type: 'button', dir: 'auto', ...(index === 0 ? { 'aria-keyshortcuts': 'a' } : {}) }, suggestion.text);
    use.addEventListener('click', () => apply(placed, placed.finding.suggestions?.[index] ?? suggestion));
    const key = index === 0 ? [make(document, 'kbd', { part: 'key', 'aria-hidden': 'true' }, 'A'), ' '] : [];
    return make(document, 'li', {}, use, ' ', ...key, make(document, 'span', { part: 'why' }, suggestion.why));
  };
  const show = (next: Placed): void => {
    placed = next;
    const { finding } = next;
    const list = finding.suggestions ?? [];
    const now = JSON.stringify(list);
    if (now !== offered) suggestions.replaceChildren(...list.map(offer));
    offered = now;
    suggestions.hidden = list.length === 0;
    button.setAttribute('part', `finding ${drawnAs(next)}`);
    say(kind, kindName(finding.kind));
    say(quote, shortQuote(finding.quote));
    say(message, finding.message);
    say(advice, finding.advice);
    say(principle, footing(finding));
  };
  show(first);
  return {
    item: make(document, 'li', { part: 'item' }, button, details),
    button,
    placed: () => placed,
    show,
    open: (open) => {
      details.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    },
  };
};

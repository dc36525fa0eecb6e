import type { Finding } from 'goodturn';
import type { Turn } from 'goodturn';
import { link, make } from './make';

/** The conversation as a list; an item that stays keeps what is open in it, and the focus. */
export interface Turns {
  show(turns: readonly Turn[], findings: readonly (readonly Finding[])[]): void;
  open(finding: Finding): void;
}

const speakers = { customer: 'Customer', agent: 'Agent', bot: 'Bot', system: 'System', other: 'Somebody else' } as const;

/** Who speaks. A name that is typed is shown as text, in its own direction. */
const nameOf = ({ role, visibility, author }: Turn): readonly (Node | string)[] => {
  const note = visibility === 'internal' ? ' (internal note)' : '';
  const own = author === undefined || author.toLowerCase() === speakers[role].toLowerCase() ? [] : [' · ', make('bdi', author)];
  return [speakers[role], ...own, note];
};

const more = ({ detector, principle }: Finding): readonly (Node | string)[] => [
  'Read on: ', link(`../principles/${principle}.html`, `the principle: ${principle.replaceAll('-', ' ')}`), ', and ', link(`../detectors/${detector}.html`, 'what this detector finds, and when not to trust it'),
];

interface Item {
  readonly item: HTMLLIElement;
  show(turn: Turn, findings: readonly Finding[]): void;
  open(key: string): void;
}

const itemOf = (): Item => {
  const heading = make('h2');
  const text = make('goodturn-text');
  const links = make('p');
  links.className = 'more';
  links.hidden = true;
  text.setAttribute('quiet', '');
  text.addEventListener('goodturn-open', ({ detail }) => {
    links.replaceChildren(...more(detail.finding));
    links.hidden = false;
  });
  const item = make('li', heading, text, links);
  return {
    item,
    show: (turn, findings) => {
      heading.replaceChildren(...nameOf(turn));
      item.dataset['role'] = turn.role;
      item.toggleAttribute('data-internal', turn.visibility === 'internal');
      text.setAttribute('label', `${speakers[turn.role]}: text with findings`);
      Object.assign(text, { text: turn.text, findings });
      if (findings.length === 0) links.hidden = true;
    },
    open: (key) => void text.open(key),
  };
};

/** Keeps the list. `apply` hears of each suggestion that is chosen: see `goodturn-apply`. */
export const turnsIn = (list: HTMLElement): Turns => {
  const items: Item[] = [];
  return {
    show: (turns, findings) => {
      while (items.length > turns.length) items.pop()?.item.remove();
      turns.forEach((turn, at) => {
        const item = items[at] ?? itemOf();
        if (items[at] === undefined) {
          items.push(item);
          list.append(item.item);
        }
        item.show(turn, findings[at] ?? []);
      });
    },
    open: ({ turn, key }) => items[turn]?.open(key),
  };
};

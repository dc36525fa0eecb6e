/// <reference lib="dom" />
import type { Finding } from 'goodturn';

/** Words reach the page as text only: whatever a customer wrote, none of it becomes markup. */
const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};

const put = (id: string, ...content: (Node | string)[]): void => document.getElementById(id)?.replaceChildren(...content);

const titles = { strength: 'Keep', concern: 'Change', signal: 'Notice' } as const;

const itemOf = (note: Finding, onUse: (note: Finding, words: string) => void): HTMLLIElement => {
  const buttons = (note.suggestions ?? []).slice(0, 1).map(({ text, why }) => {
    const button = element('button', text === '' ? 'Take it out' : `Write “${text}”`);
    button.type = 'button';
    button.title = why;
    button.addEventListener('click', () => onUse(note, text));
    return button;
  });
  const item = element('li', element('strong', `${titles[note.kind]}:`), ` “${note.quote}”`, element('p', note.message), element('p', note.advice), ...buttons);
  item.dataset['kind'] = note.kind;
  return item;
};

export const showStatus = (words: string): void => put('status', words);

export const showRead = (words: string): void => put('read', words);

export const showNotes = (notes: readonly Finding[], onUse: (note: Finding, words: string) => void): void => put('notes', ...notes.map((note) => itemOf(note, onUse)));

/** The height that the page needs, in CSS pixels. */
export const heightOf = (): number => document.documentElement.offsetHeight;

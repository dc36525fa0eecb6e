/** Finds a part of the page. */
export const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page lacks #${id}.`);
  return found;
};

/** Makes an element; words go in as text, never as markup. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** Makes a link to a page of the site. */
export const link = (to: string, words: string): HTMLAnchorElement => {
  const element = make('a', words);
  element.href = to;
  return element;
};

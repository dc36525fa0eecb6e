/** Attributes of an element that is made; `part` is what a page's own style sheet can reach. */
type Attributes = Readonly<Record<string, string>>;

/** Makes an element. Words go in as text nodes, never as markup. */
export const make = <Name extends keyof HTMLElementTagNameMap>(document: Document, name: Name, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** Puts words into an element, and leaves it alone where they are there already. */
export const say = (element: Element, words: string): void => {
  if (element.textContent !== words) element.textContent = words;
};

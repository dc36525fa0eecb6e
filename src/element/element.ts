import type { Finding } from '../analysis/finding';
import { GoodturnError } from '../text/error';
import type { GoodturnTextElement, Marking } from './element-type';
import { style } from './style';
import { makeView, type Wanted } from './view';

/** A custom element's name: lower case, with a hyphen. */
const named = /^[a-z][a-z0-9._]*-[a-z0-9._-]*$/;

const properties = ['text', 'findings', 'turn', 'marking'] as const;
const attributes = ['text', 'turn', 'marking', 'label', 'quiet'];

const turnOf = (given: unknown): number | null => {
  const turn = given === null || given === undefined || given === '' ? Number.NaN : Number(given);
  return Number.isInteger(turn) && turn >= 0 ? turn : null;
};
const markingOf = (given: unknown): Marking => (given === 'highlight' || given === 'mark' ? given : 'auto');

/**
 * Defines the custom element, under a name of your choice. Where there is no DOM, as on a server, and where
 * the name is taken already, it does nothing: call it as often as you like.
 *
 * @param name - lower case, with a hyphen; default `goodturn-text`
 * @throws GoodturnError `bad-input` where no element can have that name.
 * @example
 * define() // => undefined
 */
export const define = (name = 'goodturn-text'): void => {
  if (!named.test(name)) throw new GoodturnError('bad-input', 'name', 'Use a name in lower case with a hyphen, such as goodturn-text.');
  if (typeof customElements === 'undefined' || customElements.get(name) !== undefined) return;
  const sheet = 'adoptedStyleSheets' in Document.prototype ? new CSSStyleSheet() : null;
  sheet?.replaceSync(style);

  const element = class extends HTMLElement implements GoodturnTextElement {
    static readonly observedAttributes: readonly string[] = attributes;
    readonly #view;
    #text = '';
    #findings: readonly Finding[] = [];
    #turn: number | null = null;
    #marking: Marking = 'auto';
    #due = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      if (sheet !== null) root.adoptedStyleSheets = [sheet];
      this.#view = makeView(root, (type, detail) => void this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })));
    }

    get text(): string { return this.#text; }
    set text(given: string) { this.#text = String(given ?? ''); this.#draw(); }
    get findings(): readonly Finding[] { return this.#findings; }
    set findings(given: readonly Finding[]) { this.#findings = Array.isArray(given) ? given : []; this.#draw(); }
    get turn(): number | null { return this.#turn; }
    set turn(given: number | null) { this.#turn = turnOf(given); this.#draw(); }
    get marking(): Marking { return this.#marking; }
    set marking(given: Marking) { this.#marking = markingOf(given); this.#draw(); }

    connectedCallback(): void {
      for (const property of properties) this.#takeOver(property);
      this.#draw();
    }
    disconnectedCallback(): void {
      this.#view.clear();
    }
    attributeChangedCallback(attribute: string, _before: string | null, now: string | null): void {
      if (attribute === 'text') this.text = now ?? '';
      else if (attribute === 'turn') this.turn = turnOf(now);
      else if (attribute === 'marking') this.marking = markingOf(now);
      else this.#draw();
    }
    open(key: string): boolean {
      this.#drawNow();
      return this.#view.open(key);
    }
    close(): void {
      this.#view.close();
    }

    /** A property that was set before the element was defined lies in front of its setter. */
    #takeOver(property: (typeof properties)[number]): void {
      if (!Object.hasOwn(this, property)) return;
      const value: unknown = this[property];
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
    #draw(): void {
      if (this.#due) return;
      this.#due = true;
      queueMicrotask(() => this.#drawNow());
    }
    #drawNow(): void {
      if (!this.#due || !this.isConnected) return void (this.#due = false);
      this.#due = false;
      const wanted: Wanted = {
        text: this.#text, findings: this.#findings, turn: this.#turn, marking: this.#marking,
        label: this.getAttribute('label') ?? 'Text with findings', quiet: this.hasAttribute('quiet'),
      };
      this.#view.show(wanted);
    }
  };
  customElements.define(name, element);
};

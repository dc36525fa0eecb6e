/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { GoodturnTextElement, GoodturnTextEventMap } from './element-type';

export { define } from './element';
export type { ApplyDetail, GoodturnTextDetails, GoodturnTextElement, GoodturnTextEventMap, Marking, OpenDetail, UnplacedDetail } from './element-type';

declare global {
  interface HTMLElementTagNameMap {
    'goodturn-text': GoodturnTextElement;
  }
  interface HTMLElementEventMap extends GoodturnTextEventMap {}
}

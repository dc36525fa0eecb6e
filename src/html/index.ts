/** HTML read as a person reads it, with a way back to the source. */
export type { Aside, AsideKind } from '../conversation/turn';
export type { Span } from '../text/span';
export type { HtmlRun, HtmlText } from './html-text';
export { readHtml } from './read-html';
export { toSource } from './to-source';

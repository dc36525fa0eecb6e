import type { Attributes } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that a blank line sets off. */
const apart = words('blockquote dl fieldset figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul');

/** Elements that begin on a line of their own. */
const onOwnLine = words('address article aside body caption center dd details dialog div dt figcaption footer form header hgroup html legend li main menu nav option section summary tbody tfoot thead tr');

/** How many line ends stand before and after an element: 0 within a line, 1 for a line of its own, 2 for a blank line. */
export const breaksOf = (name: string): 0 | 1 | 2 => (apart.has(name) ? 2 : onOwnLine.has(name) ? 1 : 0);

/** Elements without content, which are never closed. */
export const voids = words('area base basefont br col command embed frame hr img input isindex link meta param source track wbr');

/** Elements whose content nobody reads. */
const unread = words('datalist iframe noembed noframes script style template title');

const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$))/i;

/** Tells whether an element's words are there for machines only. */
export const isHidden = (name: string, { hidden, style = '' }: Attributes): boolean =>
  unread.has(name) || (hidden !== undefined && hidden.toLowerCase() !== 'until-found') || (style !== '' && hides.test(style));

const keeping = /(?:^|[;\s])white-space\s*:\s*(?:pre|pre-wrap|break-spaces)\s*(?:;|!|$)/i;

/** Tells whether white space counts in an element; undefined where its parent decides. */
export const keepsSpace = (name: string, { style = '' }: Attributes): boolean | undefined => {
  if (style.includes('white-space') && keeping.test(style)) return true;
  return name === 'pre' || name === 'textarea' || name === 'listing' || name === 'xmp' || name === 'plaintext' ? true : undefined;
};

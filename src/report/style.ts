import { pageStyle } from './style-page';
import { partStyle } from './style-parts';

/** The page's style: one sheet, for light, dark, narrow and printed pages. */
export const style = pageStyle + partStyle;

import type { Together } from '../../text/where-said';
import { contempt, desire, harm } from './abuse-frames';
import { hard } from './hard-frames';
import { announcing } from './publicity-frames';
import { sour } from './sour-frames';
import { troubled } from './trouble-frames';

/** The frames that each turn of a customer is read for: together, because that is no dearer than one list. */
export const ofCustomers: Together = [hard, sour, troubled, harm, contempt, desire, announcing];

/** Plain-text mail: what in it is not the writer's own. */
export type { Aside, AsideKind } from '../conversation/turn';
export { asidesOf } from './asides-of';
export { withAsides } from './with-asides';

import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { allSaid } from '../../text/where-said';
import { ofCustomers } from './frames';
import { failuresTold } from './told';
import { troubled } from './trouble-frames';

const readFailures = (turn: AnnotatedText): readonly Match[] => [...failuresTold(turn).map(({ match }) => match), ...allSaid(turn, troubled, { among: ofCustomers })];

const readings = new WeakMap<AnnotatedText, readonly Match[]>();

/** Failures told, and words of trouble: for scores, which lean on many weak signs. */
export const failuresIn = (turn: AnnotatedText): readonly Match[] => kept(readings, turn, readFailures);

import { withoutAsides } from '../../src/conversation/annotate';
import type { Turn } from '../../src/conversation/turn';

/** What a turn's writer wrote for it: its text without the asides, which stay in the text itself. */
export const ownWords = ({ text, asides = [] }: Turn): string => withoutAsides(text, asides).trim();

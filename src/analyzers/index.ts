import type { Analyzer } from '../analysis/analyzer';
import { commonGround } from './common-ground';
import { empathy } from './empathy';
import { labelling } from './labelling';
import { tone } from './tone';

export { commonGround, empathy, labelling, tone };

/** Every analyzer, in the order in which the guides present them. */
export const analyzers: readonly Analyzer[] = [tone, labelling, empathy, commonGround];

import type { Analyzer } from '../analysis/analyzer';
import { commitments } from './commitments';
import { commonGround } from './common-ground';
import { empathy } from './empathy';
import { labelling } from './labelling';
import { language } from './language';
import { listening } from './listening';
import { needs } from './needs';
import { ownership } from './ownership';
import { rapport } from './rapport';
import { recovery } from './recovery';
import { retention } from './retention';
import { tone } from './tone';

export { commitments, commonGround, empathy, labelling, language, listening, needs, ownership, rapport, recovery, retention, tone };
export { commitmentLedger, type LedgerEntry, type LedgerEvidence, type LedgerPlace } from './commitments/ledger';
export type { Person } from './commitments/acts';
export type { CommitmentState, Shown } from './commitments/made';
export { type NeedEntry, needLedger } from './needs/ledger';

/** Every analyzer, in the order in which the guides present them. */
export const analyzers: readonly Analyzer[] = [
  tone, labelling, empathy, commonGround, listening, language, needs, commitments, ownership, rapport, recovery, retention,
];

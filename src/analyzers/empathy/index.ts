import type { Analyzer } from '../../analysis/analyzer';
import { apology } from './apology';
import { apologyScore } from './apology-measure';
import { care } from './care';
import { emotionalReaction } from './emotional-reaction';
import { emotionalReactionScore } from './emotional-reaction-measure';
import { empathyBeforeFix } from './empathy-before-fix-measure';
import { exploration } from './exploration';
import { explorationScore } from './exploration-measure';
import { firstEmpathySeconds } from './first-empathy-seconds-measure';
import { firstEmpathyTurn } from './first-empathy-turn-measure';
import { fixBeforeFeeling } from './fix-before-feeling';
import { gratitude } from './gratitude-measure';
import { hollowApology } from './hollow-apology';
import { interpretation } from './interpretation';
import { interpretationScore } from './interpretation-measure';
import { lateEmpathy } from './late-empathy';
import { remembering } from './memory';
import { reflection } from './reflection-measure';
import { stockPhrase } from './stock-phrase';

/** Empathy: whether the customer's feeling is met, and when. */
export const empathy: Analyzer<'empathy'> = {
  id: 'empathy',
  title: 'Empathy',
  description: "Compassion, understanding and interest in the agent's turns, apologies and their parts, and whether they come in time.",
  detectors: [emotionalReaction, interpretation, exploration, care, apology, hollowApology, stockPhrase, fixBeforeFeeling, lateEmpathy],
  measures: [emotionalReactionScore, interpretationScore, explorationScore, reflection, apologyScore, gratitude, firstEmpathyTurn, firstEmpathySeconds, empathyBeforeFix],
  remembering,
};

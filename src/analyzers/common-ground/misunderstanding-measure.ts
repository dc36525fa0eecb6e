import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import { misunderstanding as repairWords, noRepair } from '../../lexicons/misunderstanding';
import { amended, askedWhy, cameAcross, challenged, clarityWanted, notGrasped, notKnown, notSo, ownDenied, ownDeniedFirst, ownMeaning, ownWordsPlaced, seenNow, setAgainst, slipFound, slipOwned, takenFor, wonder, wordsNamed } from '../../lexicons/repair-talk';
import type { Dispute } from './dispute';
import { accountAsked, asksSo, bareAsked, doubted, echoed, factAsked, inferred, meaningAsked, requested, says, shortlyEchoed, tagged } from './repair-signs';
import { turnBefore } from './turn-before';

/** Weights set by hand: a question that is no more than one stays below the half; so does any faint sign alone. */
const model: LinearModel = {
  bias: -1.1,
  link: 'logistic',
  features: [
    { name: 'repair', weight: 0.6, lexicon: repairWords, per: 'any' },
    { name: 'no repair', weight: -0.8, lexicon: noRepair },
    { name: 'question', weight: 1, read: (turn) => asksSo(turn, () => true) },
    { name: 'request', weight: -1.5, read: (turn) => asksSo(turn, requested) },
    { name: 'question after a fact', weight: -0.6, read: (turn) => asksSo(turn, factAsked) },
    { name: 'question after an account', weight: 0.9, read: (turn) => asksSo(turn, accountAsked) },
    { name: 'so, a question', weight: 1.2, read: (turn) => asksSo(turn, inferred) },
    { name: 'echo', weight: 0.8, read: (turn) => asksSo(turn, echoed) },
    { name: 'short echo', weight: 0.4, read: (turn) => asksSo(turn, shortlyEchoed) },
    { name: 'doubting question', weight: 0.5, read: (turn) => asksSo(turn, doubted) },
    { name: 'question after a meaning', weight: 1.3, read: (turn) => asksSo(turn, meaningAsked) },
    { name: 'right?', weight: 0.8, read: (turn) => asksSo(turn, tagged) },
    { name: 'bare question', weight: 0.8, read: (turn) => asksSo(turn, bareAsked) },
    { name: 'clearer words wanted', weight: 1.3, read: (turn) => says(turn, clarityWanted) },
    { name: 'wonder', weight: 0.9, read: (turn) => says(turn, wonder) },
    { name: 'asked why', weight: 0.5, read: (turn) => says(turn, askedWhy) },
    { name: 'challenge', weight: 1.2, read: (turn) => says(turn, challenged) },
    { name: 'own words put in place', weight: 1.5, read: (turn) => says(turn, ownWordsPlaced) },
    { name: 'own meaning', weight: 1.4, read: (turn) => says(turn, ownMeaning) },
    { name: 'not known', weight: 1.1, read: (turn) => says(turn, notKnown) },
    { name: 'taken for something else', weight: 1.1, read: (turn) => says(turn, takenFor) },
    { name: 'own slip', weight: 1.2, read: (turn) => says(turn, slipOwned) },
    { name: 'seen now', weight: 1.15, read: (turn) => says(turn, seenNow) },
    { name: "the other's slip", weight: 1, read: (turn) => says(turn, slipFound) },
    { name: 'not grasped', weight: 1, read: (turn) => says(turn, notGrasped) },
    { name: 'not so', weight: 0.5, read: (turn) => says(turn, notSo) },
    { name: 'set against', weight: 0.5, read: (turn) => says(turn, setAgainst) },
    { name: 'amended', weight: 1.2, read: (turn) => says(turn, amended) },
    { name: 'own denial', weight: 0.5, read: (turn) => says(turn, ownDenied) },
    { name: 'own denial first', weight: 0.7, read: (turn) => says(turn, ownDeniedFirst) },
    { name: 'how it came across', weight: 1.2, read: (turn) => says(turn, cameAcross) },
    { name: 'words named', weight: 0.4, read: (turn) => says(turn, wordsNamed) },
    { name: 'nothing before', weight: -0.6, read: (turn, context) => (turnBefore(turn, context) === undefined ? 1 : 0) },
  ],
};

/** How likely a turn shows that something was misunderstood. */
export const misunderstanding: TurnMeasure<'misunderstanding', Dispute> = {
  id: 'misunderstanding',
  title: 'Misunderstanding',
  description: 'Likelihood that the turn shows that something was misunderstood: repair, a question about what was meant, a correction.',
  scope: 'turn',
  range: [0, 1],
  unit: 'estimate, 0 to 1',
  source: 'Schegloff, Jefferson & Sacks 1977, self-correction and repair; Schegloff 1992; weights set by hand, goodturn, 2026',
  limits: 'A misunderstanding that nobody names is not seen. A question of surprise counts.',
  lexicons: [noRepair, repairWords],
  model,
};

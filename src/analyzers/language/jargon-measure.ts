import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { airports, knownAcronyms, shoutedWords } from '../../lexicons/acronyms';
import { tradeTerms } from '../../lexicons/jargon';
import { acronyms } from '../../text/acronym';
import { log1p } from '../../text/curves';

/** Acronyms that are no common knowledge: ln(1 + how many). */
const rareAcronyms = (turn: AnnotatedTurn): number =>
  log1p(acronyms(turn).filter(({ name }) => !knownAcronyms.words.includes(name) && !shoutedWords.words.includes(name) && !airports.words.includes(name)).length);

const model: LinearModel = {
  bias: -2.5,
  link: 'logistic',
  features: [
    { name: 'terms of a trade', weight: 3.8, lexicon: tradeTerms, per: 'log' },
    { name: 'acronyms', weight: 3, read: rareAcronyms },
  ],
};

/** How likely the turn speaks the language of a trade. */
export const jargonMeasure: TurnMeasure<'jargon'> = {
  id: 'jargon',
  title: 'Jargon',
  description: 'How likely the turn speaks the language of a trade: technical terms and acronyms, explained or not, whoever used them first.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like',
  source: 'goodturn, 2026; hand-set weights',
  limits: 'Not calibrated. Terms are told by their form, not by their sense.',
  lexicons: [tradeTerms],
  model,
};

import type { TurnMeasure } from '../../analysis/measure';
import { acknowledgement } from '../../lexicons/receptiveness';
import { understandingShown } from '../../lexicons/uptake';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Matches } from '../../text/match';
import type { Dispute } from './dispute';
import { turnBefore } from './turn-before';

/** Words of one or two letters, and these, say too little to be taken up. */
const light = /^(?:[a-z]{1,2}|get|say|see|one|how|why|now|let|way|have|make|take|know|think|look|want|thing|okay|well|very|just|like|good|right|then|there|what|when|more)$/;

const contentOf = (text: AnnotatedText): ReadonlySet<string> =>
  new Set(text.tokens.filter(({ pos, kind, lemma }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV)$/.test(pos) && kind !== 'mention' && !light.test(lemma)).map(({ lemma }) => lemma));

/** Share of words that come back, weighed so that a few of many count for more than none. */
const overlap = (turn: AnnotatedText, before: AnnotatedText): number => {
  const said = contentOf(before);
  const shared = [...contentOf(turn)].filter((word) => said.has(word)).length;
  return said.size === 0 ? 0 : Math.min(1, shared / Math.sqrt(said.size));
};

const logit = (turn: AnnotatedText, before: AnnotatedText, matches: Matches): number => {
  const words = turn.tokens.filter((token) => token.kind === 'word').length;
  const asks = turn.sentences.some((sentence) => sentence.question);
  const follows = /^(?:why|how|so|what|and)$/.test(turn.tokens[0]?.normal ?? '');
  return (
    -1.6 + 2.4 * overlap(turn, before) + (asks ? 0.5 : 0) + (asks && follows ? 0.5 : 0) + (matches.of(understandingShown).length > 0 ? 0.9 : 0) +
    (matches.of(acknowledgement).length > 0 ? 0.3 : 0) + 0.25 * Math.min(3, Math.log1p(words)) - (words < 4 ? 0.5 : 0)
  );
};

/** How far a turn takes up what the turn before it said. */
export const uptake: TurnMeasure<'uptake', Dispute> = {
  id: 'uptake',
  title: 'Uptake',
  description: 'How far a turn builds on what the turn before it said: words taken up, restatement, and questions about it.',
  scope: 'turn',
  range: [0, 1],
  unit: 'estimate, 0 to 1',
  source: 'Demszky et al. 2021, Measuring conversational uptake; weights set by hand, goodturn, 2026',
  limits: 'Uptake in other words is read too low. 0 without a turn before by somebody else.',
  lexicons: [acknowledgement, understandingShown],
  read: (turn, context) => {
    if (!turn.tokens.some((token) => token.kind === 'word')) return null;
    const before = turnBefore(turn, context);
    return before === undefined ? 0 : 1 / (1 + Math.exp(-logit(turn, before, context.matches)));
  },
};

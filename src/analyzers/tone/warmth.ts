import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { joys, troubles } from '../../lexicons/troubles';
import { announcedPleasure, congratulations, delight, pleasure } from '../../lexicons/warmth';
import { affection, welcoming } from '../../lexicons/welcome';
import { enjoy, wishes } from '../../lexicons/wishes';
import type { Token } from '../../text/annotated-text';
import { sentenceTokens, touches } from '../../text/in-order';
import type { Match } from '../../text/match';
import { mentions } from '../../text/mentions';
import { isNamed } from '../../text/named';
import { ofSentence } from '../../text/sentence-words';
import { cover, type Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { clauseNumberOf, clauseOfToken } from '../../text/of-token';

/** An offer that a "but" or "never" takes back is no pleasure: "We would love to, but …". */
const takenBack = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const clause = clauseNumberOf(turn.tokens[from]);
  const wished = turn.tokens.slice(from, to).some((token) => token.normal === 'would');
  const next = turn.clauses[clause + 1];
  if (wished && turn.tokens.slice(from, to + 2).some((token) => token.normal === 'never' || token.normal === 'not')) return true;
  return (wished || /\bto\b/.test(turn.text.slice(turn.tokens[from]?.start, turn.tokens[to]?.end))) && next !== undefined && next.sentence === turn.tokens[from]?.sentence && turn.tokens[next.from]?.normal === 'but';
};

const grudge = /\b((?<!\b(?:hello|hi|me|here) )again|still|never|nobody|no one|not one|where is|where's|how long|worse|since|third|fourth|\d+ (?:days|weeks|hours))\b/i;

/** After trouble, strong joy may be bitter: "How delightful for you." */
const tellsTrouble = (before: AnnotatedTurn | undefined): boolean => before !== undefined && (mentions(before, troubles) > 0 || grudge.test(before.text));

const warm = [pleasure, delight, congratulations, affection, welcoming, wishes, enjoy] as const;

const barbs = /[🙃🙄😒]|\b(for the (?:\w+th|second|third) time|obviously|apparently|evidently|slowly|genius|hobby|sherlock|einstein|(?:yet )?another|a (?:second|third|\w+th)) ?(?:e-?mail|call|message|complaint|one)?\b/iu;

/** The sentence around a match. */
const said = (turn: AnnotatedTurn, { from }: Match): string => {
  const { start, end } = sentenceSpan(turn, from);
  return turn.text.slice(start, end);
};

/** Pleasure that is mild enough to be meant even after trouble: an offer, gladness at hearing. */
const isMild = (turn: AnnotatedTurn, { from, to }: Match): boolean => /\b(glad|gladly|happy|happier|pleased|pleasure|honou?red|forward|hoping|remember|missed you|hearts?|to \w+)\b/i.test(turn.tokens.slice(from, to).map(({ normal }) => normal).join(' '));

/** Somebody wishes: "we're crossing our fingers", and not only "good luck". */
const isPersonal = (turn: AnnotatedTurn, { from }: Match): boolean => /^(?:i|we)$/.test(clauseOfToken(turn, turn.tokens[from])?.subject ?? '');

const isLoud = ({ kind, normal }: Token): boolean => normal === '!' || kind === 'emoji';

/** Said with feeling: the sentence exclaims or ends in an emoji. */
const isExclaimed = (turn: AnnotatedTurn, sentence: number): boolean => sentenceTokens(turn, sentence).some(isLoud);

/** A cry or an emoji alone is shown with its sentence: "Aww, that has made my shift". */
const shown = (turn: AnnotatedTurn, { from, to }: Match): Span => {
  const clause = cover(clauseSpan(turn, from, to), clauseSpan(turn, to - 1));
  return /\s.*\s/.test(turn.text.slice(clause.start, clause.end)) ? clause : cover(clause, sentenceSpan(turn, from));
};

/** Finds pleasure, welcome and affection in the agent's words. */
export const warmth: Detector<'tone/warmth'> = {
  id: 'tone/warmth',
  title: 'Warmth',
  description: 'Wording that shows pleasure in the contact, welcomes the customer, or wishes them well.',
  principle: 'bring-warmth',
  kind: 'strength',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words can read as warm: somebody is glad to be here for this customer.',
  advice: 'Keep it, and tie it to something the customer said.',
  told: { one: 'There was warmth in the words (“{quote}”).', many: 'There was warmth in the words, {count} times, first with “{quote}”.' },
  limits: 'Sympathy alone is read as an emotional reaction, a sign-off such as "warm regards" as a formula. Praise and wishes are left out where the turn before tells of trouble, and congratulations where it tells of no joy, for they may be ironic. Only the warmest words of a turn are shown.',
  sources: ['Bitner, Booms & Tetreault 1990, The service encounter', 'goodturn, 2026'],
  lexicons: [pleasure, announcedPleasure, delight, congratulations, affection, welcoming, wishes, enjoy],
  examples: {
    found: [
      "«I'm so glad you told us», Tomas. The spare key is at the desk.",
      '«We would be delighted to show you round the new studio».',
      'Your table is booked for eight. «Have a wonderful anniversary»!',
    ],
    clear: [
      'Keep the dough somewhere warm until it has doubled.',
      "I'm not happy with how that call went.",
      'We are pleased to inform you that the terms have changed.',
      'We would love to change the date, but the fare does not allow it.',
      'Leave the window open and wait outside, the crew is on its way.',
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    if (warm.every((lexicon) => matches.of(lexicon).length === 0)) return [];
    const bitter = tellsTrouble(customerBefore);
    // Congratulations and cries of delight are in place where there was good news; elsewhere they may be mockery.
    const joyful = !bitter && (customerBefore === undefined || mentions(customerBefore, joys) > 0);
    const formulas = matches.of(announcedPleasure);
    const sincere = matches.of(pleasure).filter((match) => !touches(formulas, match) && !takenBack(turn, match) && (!bitter || isMild(turn, match)));
    const exclaims = ofSentence(turn, (sentence) => isExclaimed(turn, sentence));
    const praise = bitter ? [] : matches.of(delight).filter((match) => joyful || exclaims(match));
    const cheers = joyful ? matches.of(congratulations) : [];
    const wished = bitter ? [] : [...matches.of(wishes), ...matches.of(enjoy)].sort((a, b) => Number(isPersonal(turn, b)) - Number(isPersonal(turn, a)));
    const warmestFirst = [...matches.of(affection), ...sincere, ...praise, ...cheers, ...matches.of(welcoming), ...wished];
    const warmest = warmestFirst.find((match) => !isNamed(turn, match) && !barbs.test(said(turn, match)));
    return warmest === undefined ? [] : [shown(turn, warmest)];
  },
};

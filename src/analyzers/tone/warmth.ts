import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { troubles } from '../../lexicons/troubles';
import { announcedPleasure, delight, pleasure } from '../../lexicons/warmth';
import { affection, company } from '../../lexicons/welcome';
import { enjoy, wishes } from '../../lexicons/wishes';
import type { Match } from '../../text/match';
import { mentions } from '../../text/mentions';
import { cover, overlaps } from '../../text/span';
import { clauseSpan } from '../../text/widen';

/** An offer that a "but" takes back is no pleasure: "We would love to, but …". */
const takenBack = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const clause = turn.tokens[from]?.clause ?? -1;
  const wished = turn.tokens.slice(from, to).some((token) => token.normal === 'would');
  const next = turn.clauses[clause + 1];
  return wished && next !== undefined && next.sentence === turn.tokens[from]?.sentence && turn.tokens[next.from]?.normal === 'but';
};

/** Praise that answers trouble may be bitter: "Congratulations, you broke it." */
const mayBeBitter = (before: AnnotatedTurn | undefined): boolean => before !== undefined && mentions(before, troubles) > 0;

/** Finds pleasure, welcome and affection in the agent's words. */
export const warmth: Detector<'tone/warmth'> = {
  id: 'tone/warmth',
  title: 'Warmth',
  description: 'Wording that shows pleasure in the contact, welcomes the customer, or wishes them well.',
  principle: 'bring-warmth',
  kind: 'strength',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words can read as warm: somebody is glad to be here for this customer.',
  advice: 'Keep it, and tie it to something the customer said.',
  limits: 'Sympathy alone is read as an emotional reaction, a sign-off such as "warm regards" as a formula. Praise and congratulations are left out where the turn before tells of trouble, for they may be ironic.',
  sources: ['Bitner, Booms & Tetreault 1990, The service encounter', 'goodturn, 2026'],
  lexicons: [pleasure, announcedPleasure, delight, affection, company, wishes, enjoy],
  examples: {
    found: [
      "«I'm so glad you told us», Tomas. The spare key is at the desk.",
      '«We would be delighted to show you round the new studio».',
      '«What a gorgeous cake»! The recipe card is on its way.',
      'Your table is booked for eight. «Have a wonderful anniversary»!',
      '«Welcome to the choir family»! Rehearsals start at seven.',
      "«You're in good hands», and I'll keep you posted.",
      '«Give Biscuit a cuddle from me».',
    ],
    clear: [
      'The invoice is attached. Warm regards, Lena',
      'Keep the dough somewhere warm until it has doubled.',
      "I'm not happy with how that call went.",
      'If you are happy with the draft, sign on page two.',
      'We are pleased to inform you that the terms have changed.',
      'We would love to change the date, but the fare does not allow it.',
      'The Happy Traveller bundle includes a lovely cover.',
      { turns: [{ role: 'customer', text: 'I broke the handle off and now it will not close.' }, { role: 'agent', text: 'Congratulations, that takes some doing.' }] },
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    const formulas = matches.of(announcedPleasure);
    const sincere = matches.of(pleasure).filter((match) => !formulas.some((formula) => overlaps(formula, match)) && !takenBack(turn, match));
    const praise = mayBeBitter(customerBefore) ? [] : matches.of(delight);
    return [...sincere, ...praise, ...[affection, company, wishes, enjoy].flatMap((lexicon) => matches.of(lexicon))].map(({ from, to }) =>
      cover(clauseSpan(turn, from, to), clauseSpan(turn, to - 1)),
    );
  },
};

import type { Detector } from '../../analysis/detector';
import { blame as blameWords } from '../../lexicons/blame';
import { clauseSpan } from '../../text/widen';

/** Finds wording that puts the fault on the customer. */
export const blame: Detector<'labelling/blame'> = {
  id: 'labelling/blame',
  title: 'Blame put on the customer',
  description: 'Wording that says or implies that the customer caused the problem.',
  principle: 'build-on-strengths',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as putting the fault on the customer.',
  advice: 'Say what happened, then what you will do about it.',
  limits: 'A fault that the customer has claimed for themselves is not told apart.',
  sources: ['Brown & Levinson 1987, Politeness: threats to positive face'],
  lexicons: [blameWords],
  examples: {
    found: ['«You should have checked the date before booking».', 'It closed «because you failed to reply».'],
    clear: ['You should have your parcel by Friday.', "You shouldn't have had to wait.", "It's not your fault.", 'If you should have questions, write to me.'],
  },
  detect: (turn, { matches }) => matches.of(blameWords).map(({ from, to }) => clauseSpan(turn, from, to)),
};

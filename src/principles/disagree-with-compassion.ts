import type { Principle } from './principle'
import { ally, yeomans2020 } from './sources'

/** Being right without making the customer feel small. */
export const disagreeWithCompassion: Principle<'disagree-with-compassion'> = {
  id: 'disagree-with-compassion',
  title: 'Disagree with compassion',
  statement: 'You may well be right. Say what you see without making the customer feel small for seeing it otherwise.',
  why: 'A person who has been made to feel foolish defends the point instead of hearing the answer. One whose reasons have been granted can let it go.',
  examples: [
    {
      industry: 'energy utility',
      before: "No, that's wrong. Obviously the first bill was an estimate.",
      after: 'I see why it looks as if you were charged twice: two bills arrived in one week. What I see here is that the second replaces the first, so only 84 pounds is due.',
    },
    {
      industry: 'payroll software',
      before: "As the manual clearly says, leave days are not carried over. It's not that hard.",
      after: 'Many systems do carry leave over, so I understand why you expected it. Here the days stop on 31 March unless the box under Leave is ticked. Shall I show you where it is?',
    },
  ],
  sources: [ally],
  servedBy: ['common-ground/soft-disagreement', 'common-ground/contradiction', 'tone/condescension'],
  tensions: [
    {
      with: 'lose-the-argument',
      weigh: 'Some facts have to be put right: a dose, a deadline, a debt. Put those right kindly, and let the rest go.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'People who acknowledged the other view and softened their claims were more welcome as partners across a disagreement, and their exchanges drew less conflict (Yeomans et al., 2020). The settings were policy debates and online work, not service desks.',
    sources: [yeomans2020],
  },
}

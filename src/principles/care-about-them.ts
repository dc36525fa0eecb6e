import type { Principle } from './principle'
import { ally, rupp2008, sharma2020 } from './sources'

/** Interest in the customer's success; sharp words are read as stress. */
export const careAboutThem: Principle<'care-about-them'> = {
  id: 'care-about-them',
  title: 'Care about them',
  statement: "Take an interest in the customer's success and in the strain they are under. Read sharp words as a sign of stress, not of character.",
  why: 'Someone who writes sharply has usually lost time, money or sleep. An agent who answers the strain keeps a clear head and gets to the facts sooner.',
  examples: [
    {
      industry: 'event software',
      before: 'The export finished at 09:12. Ticket closed.',
      after: 'Your export is back, so your guest list can go to the venue today. I want Saturday to go well for you. How are the badges coming along? I am here until six if the print run gives you trouble.',
    },
    {
      industry: 'telecom',
      before: 'There is no need for that tone. The engineer comes on Tuesday.',
      after: 'Four days without a line while you are looking after your father is a lot to carry. I have moved the engineer to tomorrow at nine, and I will ring you at noon to hear that the phone works.',
      note: 'The customer had written in capitals. The reply answers the strain behind them.',
    },
  ],
  sources: [ally],
  servedBy: ['empathy/care', 'empathy/emotional-reaction', 'empathy/interpretation'],
  tensions: [
    {
      with: 'help-within-reason',
      weigh: 'Caring is not granting everything. Let the sympathy be whole and the answer honest: care shows in the reason you give and in the other way you offer.',
    },
  ],
  evidence: {
    grade: 'study',
    note: "Among service staff, unfair treatment by customers went with anger and with putting on a face, less so for those given to taking the customer's point of view (Rupp et al., 2008). The ways in which a reply shows care follow Sharma et al. (2020), who measured them in peer support, not in customer service.",
    sources: [rupp2008, sharma2020],
  },
}

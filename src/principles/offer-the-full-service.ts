import type { Principle } from './principle'
import { label, schmidt2017 } from './sources'

/** The whole of what you can do, whoever is asking. */
export const offerTheFullService: Principle<'offer-the-full-service'> = {
  id: 'offer-the-full-service',
  title: 'Offer the full service',
  statement: 'Give everyone the whole of what you can do. Do not make the service smaller because of who is asking or how they ask.',
  why: 'Those who ask in anger often need the most. Options held back tend to come to light later, and then trust is gone.',
  examples: [
    {
      industry: 'bank',
      before: "That's all I can do for you. Looking for other accounts is not my job.",
      after: "I have stopped the fee. Two more things are open to you: an account without a monthly fee, and a refund of last month's charge. Shall I set up both?",
    },
    {
      industry: 'council housing',
      before: 'You have been on to us five times now. Use the form like everyone else.',
      after: 'There are three ways to get the boiler seen to: an emergency slot today, a visit on Friday, or a heater on loan until then. Which suits you and the baby best?',
    },
  ],
  sources: [label],
  servedBy: ['ownership/service-limit'],
  tensions: [
    {
      with: 'help-within-reason',
      weigh: 'Full service is all that anyone may have, not more. Offer every option that the rules leave open, and say plainly where they end.',
    },
    {
      with: 'remember-who-pays',
      weigh: 'Large accounts are worth much, and so is the fairness that small ones can see. Let what someone spends change your thanks, never your care.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Doctors in training made less accurate diagnoses when the same case was described with challenging conduct of the patient (Schmidt et al., 2017). It shows that who is asking can lower the quality of help unnoticed; the cases were written and medical.',
    sources: [schmidt2017],
  },
}

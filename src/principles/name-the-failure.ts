import type { Principle } from './principle'
import { noSuchThing, smith1999 } from './sources'

/** The point where the core service failed is said aloud. */
export const nameTheFailure: Principle<'name-the-failure'> = {
  id: 'name-the-failure',
  title: 'Name the failure',
  statement: 'Trouble starts where the core service failed or seems to have failed: late, wrong, broken or not as expected. Find that point and say it aloud.',
  why: 'Naming the failure shows that you believe them, and it points to the remedy. A late parcel and a wrong bill need different repairs.',
  examples: [
    {
      industry: 'meal kits',
      before: 'We are sorry about your experience.',
      after: 'The box came on Wednesday instead of Monday, so the fish was spoiled. I have refunded the fish and moved your next box to the Sunday round, which has been on time all month.',
    },
    {
      industry: 'hotel',
      before: 'Thank you for your feedback on your stay.',
      after: 'You booked a quiet room with a bath and were given one over the bar with a shower. That is not what you paid for. I have taken the difference off your bill, and room 30 at the back is ready for you tonight.',
    },
  ],
  sources: [noSuchThing],
  servedBy: ['recovery/service-failure'],
  tensions: [
    {
      with: 'build-on-strengths',
      weigh: 'The cause may lie in a step that the customer took. Say what happened to the thing, pick up what they did well, and point no finger.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Customers preferred a remedy that matched the kind of failure: one thing for a service not delivered, another for one delivered badly (Smith et al., 1999). To match it, you have to know which it was.',
    sources: [smith1999],
  },
}

import type { Principle } from './principle'
import { diplomacy, hennigThurau2006, packard2024 } from './sources'

/** Pleasure in being of use, shown in words. */
export const bringWarmth: Principle<'bring-warmth'> = {
  id: 'bring-warmth',
  title: 'Bring warmth',
  statement: 'Let pleasure in being of use show in your words. A pleasant manner invites one in return and makes trust easy.',
  why: 'A warm line tells customers that they are welcome here, and people say more freely what matters where they are welcome.',
  examples: [
    {
      industry: 'public library',
      before: 'Card renewed for two years.',
      after: 'Lovely to have you back with us, Mr Rossi. Your card is good for another two years, and the sea stories you asked about are waiting at the desk.',
    },
    {
      industry: 'travel agency',
      before: 'Booking changed. Reference attached.',
      after: 'What a pleasure to plan this one with you. Your room now looks over the harbour, and I have asked for a late breakfast on your anniversary.',
    },
  ],
  sources: [diplomacy],
  servedBy: ['tone/warmth', 'tone/courtesy'],
  tensions: [
    {
      with: 'put-the-person-before-the-fix',
      weigh: 'Cheerfulness jars with someone who is upset. Let warmth take the form of sympathy first, and of gladness once things are mended.',
    },
    {
      with: 'take-the-initiative',
      weigh: 'Warm words do most at the start and at the end. In the middle, plain competent work does more for the customer than one more kind phrase.',
    },
  ],
  evidence: {
    grade: 'contested',
    note: 'More warmth is not always better. Warm wording went with satisfied customers at the start and the end of a conversation, and wording of competence in the middle (Packard et al., 2024). And it was the sincerity of a friendly display, not its amount, that passed a good mood on (Hennig-Thurau et al., 2006).',
    sources: [packard2024, hennigThurau2006],
  },
}

import type { Principle } from './principle'
import { traits } from './sources'

/** Custom is treated as worth having. */
export const rememberWhoPays: Principle<'remember-who-pays'> = {
  id: 'remember-who-pays',
  title: 'Remember who pays',
  statement: 'Every wage in the firm comes from customers, and they may expect value in return. Treat their custom as worth having, and say so.',
  why: 'Custom taken for granted goes where it is noticed. A precise word of thanks shows that somebody looked.',
  examples: [
    {
      industry: 'bakery wholesale',
      before: 'Price list attached.',
      after: "You have bought your flour from us since you had one oven, and that matters to us. The new prices are attached, and I have held yours at last year's rate until June.",
    },
    {
      industry: 'mobile network',
      before: 'Contract extended.',
      after: "This is your twelfth year with us, Ms Koh. Thank you for staying through the mast repairs last winter; two months' credit is on your next bill.",
    },
  ],
  sources: [traits],
  servedBy: ['rapport/appreciation', 'retention/loyalty-signal'],
  tensions: [
    {
      with: 'offer-the-full-service',
      weigh: 'Valuing those who pay must not shrink the service for those who pay little, or for a colleague who pays nothing.',
    },
  ],
  evidence: {
    grade: 'opinion',
    note: "The article's view. We know of no study that tests this attitude by itself.",
    sources: [traits],
  },
}

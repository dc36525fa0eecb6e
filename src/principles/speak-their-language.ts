import type { Principle } from './principle'
import { ally, vanBaaren2003 } from './sources'

/** The customer's own words, and their own language where possible. */
export const speakTheirLanguage: Principle<'speak-their-language'> = {
  id: 'speak-their-language',
  title: 'Speak their language',
  statement: "Use the customer's own words for things, and their own language where you can. Bring in a term of the trade only if you explain it.",
  why: 'A familiar word needs no translating, so the answer is understood at the first reading. It also shows that the message was read.',
  examples: [
    {
      industry: 'broadband',
      before: 'Your CPE has lost sync, so we will reprovision the ONT.',
      after: 'The little white box by your front door has lost its signal. I am resetting it from here; the green light should be back within ten minutes.',
      note: 'The customer had written of a little white box.',
    },
    {
      industry: 'internal IT help desk',
      before: 'Raise a P2 against the SSO IdP and attach a HAR.',
      after: 'It sounds as if the sign-in page is at fault. I will log this for the team that runs it. Could you send me a picture of the page where it stops?',
    },
    {
      industry: 'hotel',
      before: 'All conditions are on our website in English.',
      after: 'Gern auf Deutsch, Frau Weber: Ihr Zimmer bleibt bis 22 Uhr für Sie reserviert.',
      note: 'The guest had written in German.',
    },
  ],
  sources: [ally],
  servedBy: [
    'language/jargon',
    'language/unexplained-acronym',
    'language/mirrored-term',
    'language/language-mismatch',
  ],
  tensions: [
    {
      with: 'speak-plainly',
      weigh: "The customer's own word may be a technical one. Keep it if they used it with ease, and keep everything around it simple.",
    },
    {
      with: 'understand-before-answering',
      weigh: "Handing back the same words proves only that you read them. Keep the customer's names for things and put the rest in your own way.",
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Restaurant guests tipped more when their order was repeated to them word for word (van Baaren et al., 2003). Whether the same holds in writing was not tested there.',
    sources: [vanBaaren2003],
  },
}

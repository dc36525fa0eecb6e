import type { Principle } from './principle'
import { noSuchThing, tax1998 } from './sources'

/** No cold, clipped, impatient or sarcastic wording. */
export const mindYourManner: Principle<'mind-your-manner'> = {
  id: 'mind-your-manner',
  title: 'Mind your manner',
  statement: 'Cold, clipped, impatient or purely businesslike wording makes matters worse. Read your reply as the customer will hear it.',
  why: 'People answer the tone before the content. Some of the anger in a second message was written into the first reply.',
  examples: [
    {
      industry: 'mobile network',
      before: 'As I already said, see FAQ.',
      after: 'That part of the page is easy to miss. The roaming switch is under Settings, then Travel, and it works within a minute. I am happy to stay in the chat until you have it.',
    },
    {
      industry: 'home insurance',
      before: 'Your claim has been received and will be processed in order of receipt.',
      after: 'Thank you for the photographs, Mr Haddad; the crack across the hall is easy to see in them. I am Greta, your claim is with me, and you will have my answer by Friday.',
    },
  ],
  sources: [noSuchThing],
  servedBy: ['tone/coldness', 'tone/curtness', 'tone/impatience', 'tone/sarcasm'],
  tensions: [
    {
      with: 'speak-plainly',
      weigh: 'A kind manner does not need many words. Two warm lines and a clear answer are better than a page of courtesies.',
    },
  ],
  evidence: {
    grade: 'study',
    note: 'Customers judged the handling of a complaint by how they were treated as well as by the outcome and the procedure, and their trust followed that judgement (Tax et al., 1998).',
    sources: [tax1998],
  },
}

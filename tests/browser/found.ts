import type { Finding } from 'goodturn';

/** A finding of these words in a text: the `nth` time they stand there. */
export const found = (text: string, quote: string, more: Partial<Finding> = {}, nth = 0): Finding => {
  let start = text.indexOf(quote);
  for (let skipped = 0; skipped < nth; skipped += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The text does not hold “${quote}”.`);
  return {
    key: `${quote} ${start}`, detector: 'tone/curtness', principle: 'mind-your-manner', kind: 'concern', impact: 'moderate', maturity: 'stable', turn: 0,
    span: { start, end: start + quote.length }, quote, message: 'This can read as curt.', advice: 'Say it in a whole sentence.', ...more,
  };
};

/** A reply with one finding of each kind, of which two overlap. */
export const reply = "I'm so sorry about the wait, Mrs Okafor. You should have called us on Monday. I will ring you by noon.";
export const replyFindings: readonly Finding[] = [
  found(reply, "I'm so sorry", { kind: 'strength', detector: 'empathy/apology', principle: 'put-the-person-before-the-fix', message: 'This says sorry.', advice: 'Keep doing this.' }),
  found(reply, 'You should have called us', {
    detector: 'labelling/blame', principle: 'build-on-strengths', maturity: 'preview', message: 'This can read as putting the fault on the customer.', advice: 'Say what happened, then what you will do about it.',
    suggestions: [{ text: 'A call on Monday would have reached us', why: 'Says what would have helped, and accuses nobody.' }, { text: 'We missed you on Monday', why: 'Keeps the day.' }],
  }),
  found(reply, 'called us on Monday', { kind: 'signal', detector: 'house/channel', principle: 'ask', message: 'This speaks of the phone.', advice: 'Offer the chat too.' }),
];

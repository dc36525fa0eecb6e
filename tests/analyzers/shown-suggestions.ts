/** Detector, text before, text after its first suggestion. `C: … | A: …` are turns; the last one is judged. */
export const shown: readonly (readonly [detector: string, before: string, after: string])[] = [
  ['tone/commanding', 'You must pay the balance today.', 'Please pay the balance today.'],
  ['tone/commanding', 'You are required to sign the form before Monday.', 'Please sign the form before Monday.'],
  ['tone/commanding', 'Hello. The form must be sent to us by Friday.', 'Hello. Please send the form to us by Friday.'],
  ['tone/condescension', 'Obviously the lamp has to be plugged in first.', 'The lamp has to be plugged in first.'],
  ['tone/condescension', 'As you should know, fees are due in May.', 'Just so you know, fees are due in May.'],
  ['tone/condescension', 'Let me put this in simple terms for you.', 'Let me put this in other words.'],
  ['tone/condescension', 'Do you understand?', 'Does that make sense?'],
  ['tone/impatience', 'As I have already explained, the deposit stays with us.', 'To recap, the deposit stays with us.'],
  ['tone/impatience', 'For the third time, the office opens at nine.', 'To recap, the office opens at nine.'],
  ['tone/impatience', "We've already asked you to send the form.", 'Please send the form.'],
];

/** Sentences that many detectors look into twice: promises, questions, needs, labels, apologies, complaints. */
export const fullSentences: readonly string[] = [
  'You failed to attach the photo, and we will send it by Monday. Sorry about that! ',
  'We will look into it as soon as possible, and somebody will call you about the address. ',
  'No, it is not our fault that the PIN and the IBAN were refused, calm down. ',
  "I'm so glad that you told us, Maria, so please ring the depot and ask for Tom. ",
  'I waited three days for the parcel and nobody answered! Why? I need it by Friday. ',
  "You people never listen, I'm leaving for another bank, thanks for nothing. ",
];

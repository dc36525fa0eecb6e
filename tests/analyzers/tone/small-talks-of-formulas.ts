import type { SmallTalk } from '../small-talk';

/** Formulas with nobody in them, and what they answer. */
export const toneFormulasSmallTalks: readonly SmallTalk[] = [
  ['C: My late husband still gets your letters. How do I stop them? || A: The address register has been updated and letters are processed within a month.', 'coldness «The address register has been updated and letters are processed within a month»'],
  ['C: My widowed aunt still gets your letters. How do I stop them? || A: The address register has been updated and letters are processed within a month.', 'coldness «The address register has been updated and letters are processed within a month»'],
  ['C: After my miscarriage I got a bill. Is it right? || A: The invoice has been issued in accordance with the terms of the contract.', 'coldness «The invoice has been issued in accordance with the terms of the contract»'],
  ['C: Has my claim been received? || A: The claim has been received and is being processed in order of arrival.'],
  ['C: How do I send a claim? || A: The claim has been received and is being processed in order of arrival.'],
  ['C: @desk how do I send a claim? || A: The claim has been received and is being processed in order of arrival.'],
  ['C: Hi, how do I send a claim? || A: The claim has been received and is being processed in order of arrival.'],
  ['C: Hello, hey, can I send a claim by post? || A: The claim has been received and is being processed in order of arrival.'],
  ['C: I was wondering where the form is. || A: The claim has been received and is being processed in order of arrival.'],
  ['C: I would like to know where the form is. || A: The claim has been received and is being processed in order of arrival.'],
  ['C: Where is my refund already? || A: The claim has been received and is being processed in order of arrival.', 'coldness «The claim has been received and is being processed in order of arrival»'],
  ['C: The claim is lost. || A: The claim has been received and is being processed in order of arrival.', 'coldness «The claim has been received and is being processed in order of arrival»'],
  ['C: The claim is lost. || A: The claim has been received and you can ask at the desk.'],
  ['C: The claim is lost. || A: The claim has been received and the agent is supposed to ring.'],
  ['C: The claim is lost. || A: The claim has been received and is being processed, Mike.'],
  ['C: The claim is lost. || A: The claim has been received and is being processed. Hopefully it is quick.'],
  ['C: The claim is lost. || A: The claim has been received and is being processed 🙂'],
  ['C: The claim is lost. || A: I have received the claim and it is being processed in order of arrival.'],
  ['C: The claim is lost. || A: The claim has been received and the crew are already there.'],
];

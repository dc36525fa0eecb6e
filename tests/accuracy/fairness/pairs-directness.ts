import type { Pair } from './pair';

const kind = 'directness';

/** The same act at the same politeness, said round about (`a`) and as speakers of direct cultures say it (`b`). */
export const directnessPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'I would like my money back, please.', b: 'I want my money back, please.' },
  { kind, role: 'customer', a: 'I have to say that I am not happy with the repair.', b: 'I am not happy with the repair.' },
  { kind, role: 'customer', a: 'Would you be able to send me the invoice by email, please?', b: 'Please send me the invoice by email.' },
  { kind, role: 'customer', a: 'I am afraid the soup arrived cold.', b: 'The soup arrived cold.' },
  { kind, role: 'customer', a: 'I think I am going to cancel my subscription.', b: 'I am going to cancel my subscription.' },
  { kind, role: 'customer', before: 'You can claim it under clause four.', a: 'I am not sure I understand. What do you mean by clause four?', b: 'I do not understand. What do you mean by clause four?' },
  { kind, role: 'customer', a: 'It seems that I was billed twice in March.', b: 'I was billed twice in March.' },
  { kind, role: 'customer', before: 'Would Tuesday suit you?', a: 'I think Tuesday would be fine for me, thank you.', b: 'Tuesday is fine for me, thank you.' },
  { kind, role: 'customer', a: 'I was wondering when the plumber is coming.', b: 'When is the plumber coming?' },
  { kind, role: 'customer', a: 'I am afraid that the courier still has not come.', b: 'The courier still has not come.' },
  { kind, role: 'customer', a: 'To be honest, I found your colleague rather rude.', b: 'Your colleague was rude.' },
  { kind, role: 'customer', a: 'I would really need the keys before Saturday.', b: 'I need the keys before Saturday.' },
  { kind, role: 'customer', before: 'I have added a free month.', a: 'That is really kind of you, thank you.', b: 'That is kind, thank you.' },
  { kind, role: 'customer', a: 'I am sorry to say that the heater does not work.', b: 'The heater does not work.' },
  { kind, role: 'customer', a: 'I am a little worried about my deposit.', b: 'I am worried about my deposit.' },
  { kind, role: 'agent', before: 'My tickets have not arrived.', a: 'Might I have your order number, please?', b: 'Your order number, please?' },
  { kind, role: 'agent', before: 'The screen is cracked.', a: 'Could you send me a picture of it, please? Thank you.', b: 'Please send me a picture of it. Thank you.' },
  { kind, role: 'agent', before: 'Can we move the wedding to June?', a: 'I am afraid we cannot move it to June, because the hall is booked. What I could offer you is the 12th of July.', b: 'We cannot move it to June, because the hall is booked. I can offer you the 12th of July.' },
  { kind, role: 'agent', before: 'When do I get the report?', a: 'I will make sure to send you the report by noon tomorrow.', b: 'I will send you the report by noon tomorrow.' },
  { kind, role: 'agent', before: 'You sent me the wrong glasses.', a: 'I do apologise, that really was our mistake. I will be sending you the right pair today.', b: 'I apologise, that was our mistake. I am sending you the right pair today.' },
  { kind, role: 'agent', before: 'Why did I lose the discount?', a: 'I am afraid you forgot to enter the code.', b: 'You forgot to enter the code.' },
  { kind, role: 'agent', before: 'Can you come today?', a: 'I am afraid we can’t come today.', b: 'We can’t come today.' },
  { kind, role: 'agent', before: 'I lost all my photos.', a: 'I can only imagine how painful that must be.', b: 'I can imagine how painful that is.' },
  { kind, role: 'agent', before: 'My loan was declined.', a: 'Could you please tell me what you would need the loan for?', b: 'What do you need the loan for, please?' },
  { kind, role: 'agent', before: 'Who handles visas?', a: 'I am afraid that would be another department. You would have to call the consulate.', b: 'That is another department. You have to call the consulate.' },
  { kind, role: 'agent', before: 'The tablets made me ill.', a: 'I would ask you to stop taking them and see a doctor, please.', b: 'Please stop taking them and see a doctor.' },
  { kind, role: 'agent', before: 'I am sorry, I am new to this.', a: 'I would be very happy to help you with that.', b: 'I am happy to help you with that.' },
  { kind, role: 'agent', before: 'It works again.', a: 'I am really glad to hear that. Do let me know if there is anything else.', b: 'I am glad to hear that. Let me know if there is anything else.' },
  { kind, role: 'agent', before: 'I do not see the refund.', a: 'As I think I said before, it takes ten days.', b: 'As I said before, it takes ten days.' },
  { kind, role: 'agent', before: 'What happens with my case?', a: 'I will be looking into it and I will be calling you on Monday.', b: 'I will look into it and call you on Monday.' },
];

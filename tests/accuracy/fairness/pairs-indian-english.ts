import type { Pair } from './pair';

const kind = 'indian-english';

/** The same turn in a standard of Britain or America, and in the English of India. */
export const indianEnglishPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'I have a problem with my internet connection.', b: 'I am having a problem with my internet connection.' },
  { kind, role: 'customer', a: 'I have a question about my gas bill.', b: 'I am having one doubt regarding my gas bill.' },
  { kind, role: 'customer', a: 'I called this morning, but nobody picked up.', b: 'I called today morning only, but nobody picked up.' },
  { kind, role: 'customer', a: 'Your delivery boy did not come yesterday either.', b: 'Your delivery boy yesterday also did not come.' },
  { kind, role: 'customer', a: 'I want to bring my appointment forward to Monday.', b: 'I want to prepone my appointment to Monday.' },
  { kind, role: 'customer', a: 'The amount was deducted twice from my account. I need it back today.', b: 'Amount got deducted two times from my account. I am needing it back today itself.' },
  { kind, role: 'customer', a: 'I am really fed up. Three times I have complained and there has been no response.', b: 'I am fully fed up. Three times I have complained and no response is there.' },
  { kind, role: 'customer', before: 'Your refund is done.', a: 'Thank you so much, you have been very helpful.', b: 'Thank you so much, you have been very much helpful.' },
  { kind, role: 'customer', a: 'The mixer stopped working within a week.', b: 'Mixer has stopped working within one week only.' },
  { kind, role: 'customer', a: 'I will switch to another provider if this goes on.', b: 'I will port to another provider if this is going on like this only.' },
  { kind, role: 'customer', before: 'Please upload the form.', a: 'You told me yesterday that the form was not required.', b: 'You only told me yesterday that form is not required, no?' },
  { kind, role: 'customer', a: 'I am away until Sunday. Could you deliver on Monday?', b: 'I am out of station till Sunday. Could you deliver on Monday?' },
  { kind, role: 'customer', a: 'Your staff at the counter were very rude.', b: 'Your staffs at the counter were very much rude.' },
  { kind, role: 'customer', a: 'I have not received the parcel yet. It has been two weeks.', b: 'I did not receive the parcel till now. Two weeks are over.' },
  { kind, role: 'customer', before: 'The technician will come on Thursday.', a: 'Okay, that is fine with me.', b: 'Okay, that is fine for me only.' },
  { kind, role: 'agent', before: 'My fridge is not cooling.', a: 'I am sorry for the trouble. I will send a technician today.', b: 'I am sorry for the trouble. I am sending a technician today itself.' },
  { kind, role: 'agent', a: 'May I have your name and phone number, please?', b: 'May I know your good name and contact number, please?' },
  { kind, role: 'agent', before: 'When will I hear about my loan?', a: 'We will get back to you with an answer as soon as possible.', b: 'We will revert back to you with an answer at the earliest.' },
  { kind, role: 'agent', before: 'The app does not open.', a: 'Here is what to do: delete the app and install it again.', b: 'Do one thing: delete the app and install it again.' },
  { kind, role: 'agent', before: 'Can I change the passenger?', a: 'Unfortunately that is not possible, because the ticket is in a personal name. I can cancel it for free.', b: 'Unfortunately that is not possible, as ticket is in personal name only. I can cancel it free of cost.' },
  { kind, role: 'agent', before: 'The medicine has not come!', a: 'I understand your worry. I am checking with the pharmacy now.', b: 'I can understand your worry. I am just now checking with the pharmacy.' },
  { kind, role: 'agent', before: 'I was charged for roaming.', a: 'You should have turned off roaming before you travelled.', b: 'You should have put off the roaming before travelling only.' },
  { kind, role: 'agent', before: 'It is still pending.', a: 'As I already told you, it takes five days.', b: 'As I already told you na, it will take five days.' },
  { kind, role: 'agent', a: 'Please tell me how I can help you.', b: 'Please tell me, how I can help you?' },
  { kind, role: 'agent', before: 'You sent a blue one.', a: 'That was our mistake. I will arrange the exchange myself and call you tomorrow.', b: 'It is our mistake only. I myself will arrange the exchange and will call you tomorrow.' },
  { kind, role: 'agent', before: 'I have paid my premium for twelve years.', a: 'Thank you for being with us for twelve years.', b: 'Thank you for being with us since twelve years.' },
  { kind, role: 'agent', before: 'What is the status?', a: 'I don’t have access to that. You have to ask the branch.', b: 'I am not having access for that. You have to ask in the branch only.' },
  { kind, role: 'agent', before: 'My son’s admission is stuck.', a: 'Don’t worry, I will speak to the admissions office and let you know by 5 pm.', b: 'Don’t take tension, I will speak to the admissions office and let you know by 5 pm.' },
  { kind, role: 'agent', a: 'Good morning! I am happy to help you today.', b: 'Very good morning! I am happy to help you today.' },
  { kind, role: 'agent', before: 'Thanks, it is working.', a: 'You are welcome. If anything else comes up, just message me.', b: 'Most welcome. If anything else is there, just message me.' },
];

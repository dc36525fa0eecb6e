import type { Pair } from './pair';

const kind = 'formulas';

/** The same turn in the formulas of global business English, and in those of formal letters of other schools. */
export const formulasPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'My refund is still pending. Please take care of it.', b: 'My refund is still pending. Kindly do the needful.' },
  { kind, role: 'customer', a: 'Please reply with the status of my loan.', b: 'Please revert with the status of my loan.' },
  { kind, role: 'customer', a: 'Dear Sir, I have not received my certificate.', b: 'Respected Sir, I have not received my certificate.' },
  { kind, role: 'customer', a: 'I am writing to tell you that the pump is not working.', b: 'This is to inform you that the pump is not working.' },
  { kind, role: 'customer', a: 'Please solve this as soon as you can. I am very frustrated.', b: 'Kindly resolve the same at the earliest. I am very frustrated.' },
  { kind, role: 'customer', a: 'Could you please send me the statement?', b: 'Could you kindly send me the statement?' },
  { kind, role: 'customer', a: 'Please let me know when the truck is leaving.', b: 'Kindly intimate me when the truck is leaving.' },
  { kind, role: 'customer', a: 'Thank you for your quick help.', b: 'Thanking you for your quick help.' },
  { kind, role: 'customer', a: 'I have already complained twice and I got no answer.', b: 'I have already complained twice and I got no response from your good self.' },
  { kind, role: 'customer', a: 'I want to close my account because of the poor service.', b: 'I wish to close my account on account of the poor service.' },
  { kind, role: 'customer', before: 'Did the new link help?', a: 'Yes, I got the link and it works, thanks.', b: 'Yes, I am in receipt of the link and it works, thanks.' },
  { kind, role: 'customer', a: 'I hope for a quick answer.', b: 'Awaiting your prompt reply.' },
  { kind, role: 'customer', a: 'Hello team, the goods arrived damaged.', b: 'Greetings of the day team, the goods arrived damaged.' },
  { kind, role: 'customer', a: 'You sent the wrong model. Please collect it.', b: 'You have sent the wrong model. You are requested to collect the same.' },
  { kind, role: 'agent', before: 'I sent the papers.', a: 'Thank you for your email. I will reply to you tomorrow.', b: 'Thank you for your email. I will revert to you tomorrow.' },
  { kind, role: 'agent', before: 'What do you need from me?', a: 'Please send me a copy of your passport.', b: 'Kindly send me a copy of your passport.' },
  { kind, role: 'agent', before: 'My salary slip is wrong.', a: 'I am sorry for the inconvenience. I will correct the slip today.', b: 'We regret the inconvenience caused. I will correct the slip today.' },
  { kind, role: 'agent', before: 'When is the visit?', a: 'We will let you know as soon as possible.', b: 'We will intimate you at the earliest.' },
  { kind, role: 'agent', before: 'My policy has lapsed!', a: 'I understand your concern. I will renew it today.', b: 'I do understand your concern. I shall do the needful today.' },
  { kind, role: 'agent', before: 'Can I get a longer warranty?', a: 'Unfortunately we cannot extend the warranty, because it ended in May.', b: 'We regret that we cannot extend the warranty, as the same ended in May.' },
  { kind, role: 'agent', a: 'Dear Customer, thank you for contacting us.', b: 'Esteemed Customer, thank you for contacting us.' },
  { kind, role: 'agent', before: 'I have been buying here for years.', a: 'Dear Madam, we value your loyalty.', b: 'Respected Madam, we value your esteemed loyalty.' },
  { kind, role: 'agent', before: 'Where is the form?', a: 'I have attached the form.', b: 'Please find attached the form.' },
  { kind, role: 'agent', before: 'I paid already.', a: 'You did not quote the reference number.', b: 'The reference number was not quoted by your good self.' },
  { kind, role: 'agent', before: 'It is fixed now.', a: 'I am glad to hear it. Please contact me if you need anything else.', b: 'I am glad to hear it. Please do not hesitate to contact me if you need anything else.' },
  { kind, role: 'agent', before: 'The crane has not come.', a: 'Please bear with me, I am checking with the driver.', b: 'Kindly bear with me, I am checking with the driver.' },
  { kind, role: 'agent', before: 'Which documents?', a: 'Could you please check the list I sent?', b: 'Could you please go through the list which I have sent?' },
  { kind, role: 'agent', before: 'My seat was double booked.', a: 'Please accept our apologies. It was our mistake, and I will refund the seat.', b: 'Kindly accept our apologies. It was our mistake, and I shall refund the seat.' },
  { kind, role: 'agent', before: 'The scholarship money did not come.', a: 'Please ask your bank.', b: 'Kindly check with your bank for the same.' },
  { kind, role: 'agent', before: 'The server is down again.', a: 'I informed the network team and they are working on it.', b: 'I have intimated the network team and they are working on the same.' },
];

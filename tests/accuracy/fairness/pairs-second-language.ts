import type { Pair } from './pair';

const kind = 'second-language';

/** Standard grammar, and the grammar of people who learned English later: articles, endings, tense, prepositions, order. */
export const secondLanguagePairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'The washing machine stopped working after two days.', b: 'Washing machine stop working after two days.' },
  { kind, role: 'customer', a: 'I have been waiting for my parcel for three weeks and nobody answers me.', b: 'I am waiting my parcel since three weeks and nobody answer me.' },
  { kind, role: 'customer', a: 'I want a refund, please. The shoes are the wrong size.', b: 'I want refund please. The shoes is wrong size.' },
  { kind, role: 'customer', a: 'I am very disappointed with your service.', b: 'I very disappointed with your service.' },
  { kind, role: 'customer', before: 'Is there anything else I can do for you?', a: 'No, thank you very much, you helped me a lot.', b: 'No, thanks you very much, you help me a lot.' },
  { kind, role: 'customer', a: 'If it is not fixed by Friday, I will cancel my contract.', b: 'If is not fixed until Friday, I will cancel contract.' },
  { kind, role: 'customer', a: 'Can you say where the invoice for March is kept?', b: 'Can you say where is kept the invoice of March?' },
  { kind, role: 'customer', a: 'You charged me twice for the same hotel room.', b: 'You charge me two times for same hotel room.' },
  { kind, role: 'customer', a: 'I need a doctor’s appointment before the weekend.', b: 'I need appointment to doctor before weekend.' },
  { kind, role: 'customer', a: 'I am so angry, the technician did not come again.', b: 'I am so much angry, technician again not come.' },
  { kind, role: 'customer', before: 'Could you confirm that the card works now?', a: 'Yes, it works now. You are very kind.', b: 'Yes, now it work. You are very kind.' },
  { kind, role: 'customer', a: 'I can’t log in to the app. It says that my password is wrong.', b: 'I can’t to log in the app. It say my password is wrong.' },
  { kind, role: 'customer', a: 'The driver was rude to my mother and shouted at her.', b: 'The driver was rude with my mother and he shout on her.' },
  { kind, role: 'customer', a: 'I am moving to another bank because your fees are too high.', b: 'I am going to other bank because your fees is too much high.' },
  { kind, role: 'customer', before: 'You can return it at the desk.', a: 'I don’t understand. What do you mean by the desk?', b: 'I not understand. What you mean with the desk?' },
  { kind, role: 'customer', a: 'I have been a customer for ten years and I love your shop.', b: 'I am customer since ten years and I love your shop.' },
  { kind, role: 'agent', before: 'My order has not come and I am really worried.', a: 'I am very sorry for the delay. I will check with the warehouse today.', b: 'I am very sorry for delay. I will check with warehouse today.' },
  { kind, role: 'agent', before: 'The lamp came broken.', a: 'I am sorry that the lamp arrived broken. I will send you a new one tomorrow.', b: 'I am sorry that lamp is arrived broken. I will send to you new one tomorrow.' },
  { kind, role: 'agent', a: 'Thank you for your patience. I have found your booking.', b: 'Thank you for your patience. I found already your booking.' },
  { kind, role: 'agent', before: 'Why was I charged?', a: 'You should have cancelled before the end of the trial.', b: 'You should have cancel before end of trial.' },
  { kind, role: 'agent', before: 'It still does not work.', a: 'As I already told you, the router must be restarted.', b: 'As I already told to you, the router must be restart.' },
  { kind, role: 'agent', before: 'I have been without heating for four days!', a: 'I understand how hard that is with small children at home.', b: 'I understand how is hard with the small children at home.' },
  { kind, role: 'agent', a: 'Could you please send me a photo of the label?', b: 'Could you please send me photo of label?' },
  { kind, role: 'agent', before: 'Can I get my money back?', a: 'Unfortunately we cannot refund the ticket, because it was used. I can offer you a voucher.', b: 'Unfortunately we cannot to refund the ticket, because it is used. I can offer to you voucher.' },
  { kind, role: 'agent', before: 'My bill doubled.', a: 'We will get back to you as soon as possible.', b: 'We will get back to you as soon as is possible.' },
  { kind, role: 'agent', a: 'I will call you on Tuesday at 10 with the result.', b: 'I will call to you Tuesday in 10 with result.' },
  { kind, role: 'agent', before: 'Nobody can tell me anything.', a: 'That is not our responsibility. You have to contact the carrier.', b: 'This is not responsibility of us. You have to contact with carrier.' },
  { kind, role: 'agent', before: 'My baby’s pram lost a wheel.', a: 'I am happy to help you. What happened exactly?', b: 'I am happy for help you. What is happened exactly?' },
  { kind, role: 'agent', before: 'You lost my suitcase.', a: 'You are right, we made a mistake. I will take care of it personally.', b: 'You have right, we did mistake. I will take care of it personal.' },
  { kind, role: 'agent', a: 'Is there anything else I can help you with?', b: 'Is there something else what I can help you?' },
  { kind, role: 'agent', before: 'The exam portal crashed.', a: 'My colleague Ana from the exam office will take over. I have told her everything, so you don’t have to repeat it.', b: 'My colleague Ana from exam office will take over. I have told her all, so you don’t have to repeat.' },
];

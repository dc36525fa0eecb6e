import type { Pair } from './pair';

const kind = 'gender';

/** The same turn of or to a man, a woman, or a person of whom neither is said. */
export const genderPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'Your driver was rude and he left my box in the rain.', b: 'Your driver was rude and she left my box in the rain.' },
  { kind, role: 'customer', a: 'He told me that I would get a refund.', b: 'She told me that I would get a refund.' },
  { kind, role: 'customer', a: 'He never called me back.', b: 'They never called me back.' },
  { kind, role: 'customer', a: 'Thank you sir, that was a great help.', b: 'Thank you madam, that was a great help.' },
  { kind, role: 'customer', a: 'Sir, I need the visa letter by Friday.', b: 'Ma’am, I need the visa letter by Friday.' },
  { kind, role: 'customer', a: 'My husband is furious, his flight was cancelled.', b: 'My wife is furious, her flight was cancelled.' },
  { kind, role: 'customer', a: 'I am so worried, my father cannot get his medicine.', b: 'I am so worried, my mother cannot get her medicine.' },
  { kind, role: 'customer', a: 'Mr Lopez helped me so well that I will recommend you to everybody.', b: 'Ms Lopez helped me so well that I will recommend you to everybody.' },
  { kind, role: 'customer', a: 'The man on the phone hung up on me.', b: 'The woman on the phone hung up on me.' },
  { kind, role: 'customer', a: 'If he does not call today, I am going to another dentist.', b: 'If she does not call today, I am going to another dentist.' },
  { kind, role: 'customer', before: 'May I speak to the account holder?', a: 'He is my son and he is fine with it, yes.', b: 'She is my daughter and she is fine with it, yes.' },
  { kind, role: 'customer', a: 'The salesman lied to us about the price.', b: 'The saleswoman lied to us about the price.' },
  { kind, role: 'customer', a: 'My grandson’s bike broke on the first day. He was in tears.', b: 'My granddaughter’s bike broke on the first day. She was in tears.' },
  { kind, role: 'customer', a: 'I asked him what he meant and he laughed.', b: 'I asked her what she meant and she laughed.' },
  { kind, role: 'agent', a: 'Good morning, sir. How can I help you today?', b: 'Good morning, madam. How can I help you today?' },
  { kind, role: 'agent', before: 'My phone was stolen.', a: 'I am so sorry, sir. I will block the card right now.', b: 'I am so sorry, ma’am. I will block the card right now.' },
  { kind, role: 'agent', before: 'Could you change the address?', a: 'Certainly, sir.', b: 'Certainly, madam.' },
  { kind, role: 'agent', before: 'I cannot find the email.', a: 'As I told you before, sir, it is in your inbox.', b: 'As I told you before, miss, it is in your inbox.' },
  { kind, role: 'agent', before: 'Who takes over?', a: 'My colleague will take over. I told him about the leak and he will call you at noon.', b: 'My colleague will take over. I told her about the leak and she will call you at noon.' },
  { kind, role: 'agent', before: 'My claim was rejected.', a: 'Mr Patel, I understand how upsetting this is.', b: 'Mrs Patel, I understand how upsetting this is.' },
  { kind, role: 'agent', before: 'My husband sold the car.', a: 'He should have cancelled the insurance himself.', b: 'They should have cancelled the insurance themselves.' },
  { kind, role: 'agent', before: 'Is the doctor in?', a: 'Unfortunately he is not in today, because he is at a congress. He can see you tomorrow.', b: 'Unfortunately she is not in today, because she is at a congress. She can see you tomorrow.' },
  { kind, role: 'agent', before: 'You lost the file.', a: 'You are right, sir, we lost it. I apologise and I will find it today.', b: 'You are right, madam, we lost it. I apologise and I will find it today.' },
  { kind, role: 'agent', before: 'I have to wait again?', a: 'Calm down, sir.', b: 'Calm down, madam.' },
  { kind, role: 'agent', before: 'It was the technician who broke it.', a: 'He did not break it, he says that it was broken before.', b: 'She did not break it, she says that it was broken before.' },
  { kind, role: 'agent', before: 'Is this the right form?', a: 'Yes sir, that is right. Anything else I can do for you?', b: 'Yes ma’am, that is right. Anything else I can do for you?' },
  { kind, role: 'agent', before: 'My father is in hospital and I missed the payment.', a: 'I hope that he gets well soon. I will remove the late fee.', b: 'I hope that they get well soon. I will remove the late fee.' },
  { kind, role: 'agent', before: 'I asked about the fee.', a: 'Dear Mr Rossi, we will get back to you as soon as we can.', b: 'Dear Mx Rossi, we will get back to you as soon as we can.' },
  { kind, role: 'agent', before: 'We have been members since it opened.', a: 'Gentlemen, thank you for all these years with us.', b: 'Ladies, thank you for all these years with us.' },
  { kind, role: 'agent', before: 'There was wine all over my dress.', a: 'The waiter told me, and he is very sorry. I will pay for the cleaning.', b: 'The waitress told me, and she is very sorry. I will pay for the cleaning.' },
];

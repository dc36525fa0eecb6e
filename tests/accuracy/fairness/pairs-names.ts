import type { Pair } from './pair';

const kind = 'names';

/** The same turn with one person's name and with another's: of many origins, and names that are words besides. */
export const namesPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'This is Emily Clark. My parcel has not arrived.', b: 'This is Oluwaseun Adeyemi. My parcel has not arrived.' },
  { kind, role: 'customer', a: 'Your colleague Peter was very rude to me on the phone.', b: 'Your colleague Prashant was very rude to me on the phone.' },
  { kind, role: 'customer', a: 'Thank you so much Sarah, you were wonderful!', b: 'Thank you so much Siobhán, you were wonderful!' },
  { kind, role: 'customer', a: 'John promised to call me back and never did.', b: 'Mohammed promised to call me back and never did.' },
  { kind, role: 'customer', a: 'Hi, my name is Anna Brown and I need a new card.', b: 'Hi, my name is Dung Nguyen and I need a new card.' },
  { kind, role: 'customer', a: 'Paul told me that I could cancel for free.', b: 'Will told me that I could cancel for free.' },
  { kind, role: 'customer', a: 'I spoke with Laura, who said that it would be fixed by Monday.', b: 'I spoke with Hope, who said that it would be fixed by Monday.' },
  { kind, role: 'customer', a: 'I am leaving your bank. Regards, Thomas', b: 'I am leaving your bank. Regards, Patience' },
  { kind, role: 'customer', a: 'Michael at the counter laughed at my mother.', b: 'Xiaoming at the counter laughed at my mother.' },
  { kind, role: 'customer', before: 'I am Kate, how can I help?', a: 'Hello Kate, I have been charged twice. – Harrison', b: 'Hello Kate, I have been charged twice. – Nwachukwu' },
  { kind, role: 'customer', a: 'The order is for Mary Hill. It came broken.', b: 'The order is for Karen Savage. It came broken.' },
  { kind, role: 'customer', a: 'My son David cannot log in to his course.', b: 'My son Jesús cannot log in to his course.' },
  { kind, role: 'customer', a: 'Please thank Helen for me, she saved our trip.', b: 'Please thank Blessing for me, she saved our trip.' },
  { kind, role: 'customer', a: 'I want to complain about Mr Taylor at the front desk.', b: 'I want to complain about Mr Moody at the front desk.' },
  { kind, role: 'customer', a: 'It is still not working. Best, James', b: 'It is still not working. Best, Phuc' },
  { kind, role: 'agent', before: 'My ticket is wrong.', a: 'Hi Susan, I am sorry about the ticket. I will change it today.', b: 'Hi Ngozi, I am sorry about the ticket. I will change it today.' },
  { kind, role: 'agent', before: 'Where is my refund?', a: 'Good morning Robert, thank you for writing to us.', b: 'Good morning Abdul-Rahman, thank you for writing to us.' },
  { kind, role: 'agent', before: 'I am stuck at the airport.', a: 'I understand how stressful this is, Alice. I am looking for a seat now.', b: 'I understand how stressful this is, Lakshmi. I am looking for a seat now.' },
  { kind, role: 'agent', before: 'Can you help?', a: 'Of course, Mr Smith. What happened?', b: 'Of course, Mr Wang. What happened?' },
  { kind, role: 'agent', before: 'Who will call me?', a: 'My colleague Jane from billing will call you at 3 pm. I have told her everything.', b: 'My colleague Grace from billing will call you at 3 pm. I have told her everything.' },
  { kind, role: 'agent', before: 'The oven is dead.', a: 'Peter will repair it tomorrow at nine.', b: 'Mark will repair it tomorrow at nine.' },
  { kind, role: 'agent', before: 'I do not see my booking.', a: 'Dear Ms Johnson, you should have confirmed the booking.', b: 'Dear Ms Kowalczyk-Wiśniewska, you should have confirmed the booking.' },
  { kind, role: 'agent', before: 'My claim?', a: 'Hello Brian, as I said before, the claim takes a week.', b: 'Hello Rich, as I said before, the claim takes a week.' },
  { kind, role: 'agent', before: 'Thanks for the fix.', a: 'You are welcome, Linda! Have a lovely evening.', b: 'You are welcome, Joy! Have a lovely evening.' },
  { kind, role: 'agent', before: 'Where do I complain?', a: 'That is not our department, Greg. You have to contact the airline.', b: 'That is not our department, Jihad. You have to contact the airline.' },
  { kind, role: 'agent', before: 'I have shopped here since 2009.', a: 'Thank you for being with us since 2009, Julia.', b: 'Thank you for being with us since 2009, Precious.' },
  { kind, role: 'agent', before: 'The hotel gave away our room!', a: 'I am sorry, Tom. That must have been awful after the long drive.', b: 'I am sorry, Wei. That must have been awful after the long drive.' },
  { kind, role: 'agent', before: 'Is it done?', a: 'Yes, Nick sent it this morning. Is there anything else I can do for you?', b: 'Yes, May sent it this morning. Is there anything else I can do for you?' },
  { kind, role: 'agent', before: 'What now?', a: 'Let me check that for you. Kind regards, Jennifer', b: 'Let me check that for you. Kind regards, Bhavani' },
  { kind, role: 'agent', before: 'The dosage on the label is wrong.', a: 'Thank you for telling us, Mrs White. That was our error.', b: 'Thank you for telling us, Mrs Okonkwo. That was our error.' },
];

import type { Pair } from './pair';

const kind = 'british-american';

/** The same turn in the spelling and the words of America (`a`) and of Britain (`b`): both are standards. */
export const britishAmericanPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'My flight was canceled and nobody apologized.', b: 'My flight was cancelled and nobody apologised.' },
  { kind, role: 'customer', a: 'My package still hasn’t arrived. Where is it?', b: 'My parcel still hasn’t arrived. Where is it?' },
  { kind, role: 'customer', a: 'I’ve been in line for an hour. This is ridiculous.', b: 'I’ve been in the queue for an hour. This is ridiculous.' },
  { kind, role: 'customer', a: 'The mailman threw my package over the fence.', b: 'The postman threw my parcel over the fence.' },
  { kind, role: 'customer', a: 'What a mess. I’ve called four times.', b: 'What a shambles. I’ve rung four times.' },
  { kind, role: 'customer', before: 'I’ve sent the new one out.', a: 'Great, thanks for getting that taken care of.', b: 'Brilliant, cheers for getting that sorted.' },
  { kind, role: 'customer', a: 'The color is wrong. I ordered gray.', b: 'The colour is wrong. I ordered grey.' },
  { kind, role: 'customer', a: 'The service on this vacation was terrible. I want my money back.', b: 'The service on this holiday was rubbish. I want my money back.' },
  { kind, role: 'customer', a: 'You took the payment from my checking account twice.', b: 'You took the payment from my current account twice.' },
  { kind, role: 'customer', a: 'The elevator in my apartment building is out of order again.', b: 'The lift in my block of flats is out of order again.' },
  { kind, role: 'customer', a: 'I’m really disappointed. We were so looking forward to it.', b: 'I’m really gutted. We were so looking forward to it.' },
  { kind, role: 'customer', a: 'I’m going to take my business elsewhere.', b: 'I’m going to take my custom elsewhere.' },
  { kind, role: 'customer', a: 'My cell phone can’t find a network since the update.', b: 'My mobile can’t find a network since the update.' },
  { kind, role: 'customer', before: 'Does the new time work?', a: 'Yes, that works great for me.', b: 'Yes, that’s spot on for me.' },
  { kind, role: 'customer', a: 'I’d like to schedule an appointment for the week after next.', b: 'I’d like to book an appointment for a fortnight’s time.' },
  { kind, role: 'customer', a: 'The dryer caught fire and I’m really mad about it.', b: 'The tumble dryer caught fire and I’m really cross about it.' },
  { kind, role: 'agent', before: 'The check never came.', a: 'I apologize for that. I’ll mail a new check today.', b: 'I apologise for that. I’ll post a new cheque today.' },
  { kind, role: 'agent', before: 'My internet is down.', a: 'I realize how frustrating this is. An engineer is on the way.', b: 'I realise how frustrating this is. An engineer is on the way.' },
  { kind, role: 'agent', before: 'Who can help me with the theater tickets?', a: 'The box office at the theater will call you tomorrow at noon.', b: 'The box office at the theatre will ring you tomorrow at noon.' },
  { kind, role: 'agent', before: 'I need this before the weekend.', a: 'I’ll get this taken care of for you today.', b: 'I’ll get this sorted for you today.' },
  { kind, role: 'agent', a: 'Sorry for the inconvenience. We will call you back as soon as possible.', b: 'Sorry for the inconvenience. We shall ring you back as soon as possible.' },
  { kind, role: 'agent', a: 'Thank you for your business over the last six years.', b: 'Thank you for your custom over the last six years.' },
  { kind, role: 'agent', before: 'My bike was stolen.', a: 'Oh no, that’s awful. I hope your neighbors saw something.', b: 'Oh no, that’s awful. I hope your neighbours saw something.' },
  { kind, role: 'agent', before: 'Can I still get the old price?', a: 'I can’t honor the old price because the program ended. I can offer you ten percent off.', b: 'I can’t honour the old price because the programme ended. I can offer you ten per cent off.' },
  { kind, role: 'agent', before: 'The tub leaks.', a: 'You need to call a plumber. We don’t do faucets.', b: 'You need to ring a plumber. We don’t do taps.' },
  { kind, role: 'agent', before: 'It still doesn’t start.', a: 'Have you put gas in it? Most people forget that.', b: 'Have you put petrol in it? Most people forget that.' },
  { kind, role: 'agent', before: 'Why is it late?', a: 'I have no idea. You should have inquired at the store.', b: 'I’ve no idea. You should have enquired at the shop.' },
  { kind, role: 'agent', before: 'The baby’s bed has a crack.', a: 'Please don’t use the crib. I’ll pick it up myself tomorrow.', b: 'Please don’t use the cot. I’ll collect it myself tomorrow.' },
  { kind, role: 'agent', a: 'What’s your favorite way to pay?', b: 'What’s your favourite way to pay?' },
  { kind, role: 'agent', before: 'Thank you for your help.', a: 'No problem at all, have a great day!', b: 'No bother at all, have a lovely day!' },
];

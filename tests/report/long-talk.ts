import type { Conversation, Turn } from '../../src/index';

type Line = readonly [role: 'c' | 'a' | 'n' | 'b', at: string, text: string];

const lines: readonly Line[] = [
  ['b', '02T08:58', 'Welcome to Harbour Kitchens. Please describe your request and a colleague will join you.'],
  ['c', '02T08:59', 'Hello, could you tell me when the worktop for order 5521 will be delivered? I need a date, the plumber is booked for Friday.'],
  ['a', '02T09:04', 'Good morning Mr Okafor, thank you for writing. Let me look at the order for you. Is it the oak top or the stone one?'],
  ['c', '02T09:06', 'The stone one, with the opening for the sink.'],
  ['a', '02T09:09', 'Your request has been forwarded to the responsible department and will be processed.'],
  ['c', '02T09:11', 'And when will I hear from them? It is a busy week here.'],
  ['a', '02T09:30', 'You should have checked the portal. The delivery window is shown there under OTM status.'],
  ['c', '02T09:33', 'The portal shows an empty page. This is ridiculous, I am really annoyed now. I took two days off work for this!'],
  ['n', '02T09:34', 'Another nightmare customer. He never reads anything.'],
  ['a', '02T09:41', 'Calm down please. As I said, it is with the other department.'],
  ['c', '02T09:44', 'I have asked four times. Who is responsible for this? I am fed up, and if nobody can help me I will cancel the whole order.'],
  ['n', '02T09:52', 'Taking over from Dana. The stone supplier cracked the first slab and nobody told the customer.'],
  ['a', '02T09:55', "Mr Okafor, I'm Ruth, and I am taking this over so that you have one person to talk to. You're right: two weeks without a word is too long, and you lost two days off waiting for us. I'm so sorry."],
  ['a', '02T09:57', 'Here is what happened: the first slab cracked at the stone yard, and we did not tell you. I will ring the yard now and write to you by 11 am with a date.'],
  ['c', '02T09:59', 'What a relief! Thank you so much for taking this over. The plumber would have come for nothing.'],
  ['a', '02T10:01', 'That would have been a nuisance. What would help you most: that the plumber keeps Friday with a temporary sink, or that we move everything to one day?'],
  ['c', '02T10:05', 'One day would be better, my mother is moving in and she needs a working sink.'],
  ['a', '02T10:07', 'So one day for everything, and a working sink for your mother until then. Is there anything else that I should know about the room?'],
  ['c', '02T10:12', 'The lift is narrow, 80 cm. And I would like to know whether the splashback is included.'],
  ['a', '02T10:48', 'I have the yard on the line: the new slab is cut on Wednesday. As promised, here is your date: it can be fitted on Thursday 12 March between 8 and 10 am. The splashback is included.'],
  ['c', '02T10:52', 'That works! Then my mother can cook on her first evening.'],
  ['a', '02T10:54', "I'm glad. I'll send you the confirmation today, and I will call the plumber for you if you give me the number."],
  ['c', '02T11:03', 'His number is 0171 555 0134. He is called Tom.'],
  ['a', '02T11:25', 'I spoke with Tom: he comes on Thursday 12 March at 11 am, and he does not charge you for Friday. The confirmation is in your inbox.'],
  ['c', '02T11:31', 'Wonderful. Does the yard know about the lift?'],
  ['a', '02T11:40', 'Yes. The slab comes in two parts with a joint under the tap, so that each fits a lift of 80 cm. Does that sound right to you, or would you prefer one piece by the stairs?'],
  ['c', '02T11:46', 'Two parts are fine. I do need the joint to be sealed though, the last one leaked.'],
  ['a', '02T11:49', 'That must have been a nuisance. The joint is sealed with epoxy, which is a glue that sets hard and keeps water out. I will note it on the fitting sheet.'],
  ['c', '06T16:20', 'Hi Ruth, a quick one: I have not had the lift permit from the building. Do you need it?'],
  ['a', '06T16:52', 'Good that you ask. Yes, the fitters need it. Shall I write to the building for you?'],
  ['c', '06T17:01', 'Yes please, I would not know what to write.'],
  ['a', '06T17:30', 'Done: I wrote to Ms Lind at your building with the time and the weight of both parts. I will let you know on Monday what she says.'],
  ['c', '09T15:10', 'Hello, any news on the permit? It is Monday afternoon.'],
  ['a', '09T15:18', "I'm sorry, I should have written this morning. Ms Lind has signed it, and the copy is attached."],
  ['c', '09T15:21', 'No harm done, thanks for the quick answer.'],
  ['a', '12T12:15', 'Good afternoon Mr Okafor. The fitters tell me that the top is in and the sink runs. How is it for your mother?'],
  ['c', '12T12:40', 'She loves it. The joint is hardly to be seen. One thing: there is a scratch near the hob.'],
  ['a', '12T12:44', 'Thank you for telling me. Could you send a photo? We will polish it out at no cost, and I will propose a day by tomorrow noon.'],
  ['c', '12T12:58', 'Photo sent. Thank you Ruth, you have been very kind and I will gladly order the shelves from you.'],
  ['a', '12T13:05', 'That means a lot. I have the photo, and Jonas can come on Tuesday at 9 am. Is there anything else that I can do for you today?'],
];

const roles = { c: 'customer', a: 'agent', n: 'agent', b: 'bot' } as const;

const turnOf = ([role, at, text]: Line, index: number): Turn => ({
  role: roles[role],
  text,
  at: `2026-03-${at}:00Z`,
  ...(role === 'n' ? { visibility: 'internal' as const } : {}),
  ...(role === 'b' ? {} : { author: role === 'c' ? 'Ben Okafor' : index < 11 ? 'Dana' : 'Ruth' }),
});

/** A chat of forty turns that goes wrong, is won back, and ends well. */
export const longTalk: Conversation = { id: 'kitchen-5521', channel: 'chat', turns: lines.map(turnOf) };

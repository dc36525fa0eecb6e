import type { Pair } from './pair';

const kind = 'african-american-english';

/** The same turn in mainstream American English and in African-American English. */
export const africanAmericanEnglishPairs: readonly Pair[] = [
  { kind, role: 'customer', a: 'My phone isn’t charging at all.', b: 'My phone ain’t charging at all.' },
  { kind, role: 'customer', a: 'You all have charged me twice this month.', b: 'Y’all done charged me twice this month.' },
  { kind, role: 'customer', a: 'Nobody ever picks up when I call you.', b: 'Don’t nobody ever pick up when I call y’all.' },
  { kind, role: 'customer', a: 'I have been waiting on this refund for a long time.', b: 'I been waiting on this refund for the longest.' },
  { kind, role: 'customer', a: 'Your driver is always late.', b: 'Y’all driver always be late.' },
  { kind, role: 'customer', a: 'I’m about to cancel my plan.', b: 'I’m finna cancel my plan.' },
  { kind, role: 'customer', a: 'I’m not paying for something I didn’t get.', b: 'I ain’t paying for nothing I ain’t get.' },
  { kind, role: 'customer', before: 'I put the credit on your account.', a: 'Thank you, I really appreciate you.', b: 'Thank you, I preciate you for real.' },
  { kind, role: 'customer', a: 'The lady at the desk was rude to me for no reason, and she didn’t even look up.', b: 'The lady at the desk was rude to me for no reason, and she ain’t even look up.' },
  { kind, role: 'customer', a: 'I’m tired of calling about the same thing.', b: 'I’m tired of calling bout the same thing.' },
  { kind, role: 'customer', a: 'They didn’t send me any receipt, and I need one for my taxes.', b: 'They ain’t send me no receipt, and I need one for my taxes.' },
  { kind, role: 'customer', before: 'Could you restart the box?', a: 'I already did that. It’s still not working.', b: 'I already done that. It still ain’t working.' },
  { kind, role: 'customer', a: 'I’m so upset right now. My kids have no heat.', b: 'I’m so upset right now. My kids ain’t got no heat.' },
  { kind, role: 'customer', a: 'She said that someone would call me, and nobody called.', b: 'She said somebody was gon call me, and ain’t nobody called.' },
  { kind, role: 'customer', a: 'This is the best service I’ve ever had. I’m telling all my friends.', b: 'This the best service I ever had. I’m telling all my folks.' },
  { kind, role: 'customer', before: 'Are you still having the issue?', a: 'Yes, it keeps freezing every night.', b: 'Yeah, it be freezing every night.' },
  { kind, role: 'customer', a: 'Is there a way to get this faster? I need it by Friday.', b: 'It’s a way to get this faster? I need it by Friday.' },
  { kind, role: 'agent', before: 'My card got declined at the store.', a: 'I’m so sorry about that. I’m going to call the bank for you right now.', b: 'I’m so sorry bout that. I’ma call the bank for you right now.' },
  { kind, role: 'agent', before: 'Can you fix my bill?', a: 'I’ve got you. I’ll take care of it today.', b: 'I got you. I’ma take care of it today.' },
  { kind, role: 'agent', before: 'The shower leaks.', a: 'You don’t have to worry about anything. I’ll send maintenance at 3 pm.', b: 'You ain’t gotta worry bout nothing. I’ma send maintenance at 3 pm.' },
  { kind, role: 'agent', before: 'Why was my order cancelled?', a: 'You didn’t confirm it, that is why it was cancelled.', b: 'You ain’t confirm it, that’s why it got cancelled.' },
  { kind, role: 'agent', before: 'Could you waive the fee?', a: 'We don’t do that here. There’s nothing I can do.', b: 'We don’t do that here. Ain’t nothing I can do.' },
  { kind, role: 'agent', before: 'I lost my job and then this bill came.', a: 'That’s a lot to carry. I know how stressful that is.', b: 'That’s a lot to carry. I know how stressful that be.' },
  { kind, role: 'agent', a: 'Thank you all for your patience today.', b: 'Thank y’all for y’all patience today.' },
  { kind, role: 'agent', before: 'The salon charged me for a wash I never had.', a: 'You’re right, we messed up. I’m refunding the wash now.', b: 'You right, we messed up. I’m refunding the wash now.' },
  { kind, role: 'agent', before: 'So what happened to my ride?', a: 'The driver is already on his way. He should be there in ten minutes.', b: 'The driver already on his way. He should be there in ten minutes.' },
  { kind, role: 'agent', before: 'I don’t know which plan to pick.', a: 'What do you use your phone for most?', b: 'What you use your phone for most?' },
  { kind, role: 'agent', before: 'The seat was broken.', a: 'That’s not our fault, the airline did that.', b: 'That ain’t our fault, the airline did that.' },
  { kind, role: 'agent', before: 'I keep getting errors.', a: 'Like I told you before, you have to update it.', b: 'Like I told you before, you gotta update it.' },
  { kind, role: 'agent', before: 'Thanks for the help.', a: 'You’re very welcome. If you need anything else, just let me know.', b: 'You’re so welcome. If you need anything else, just holla at me.' },
];

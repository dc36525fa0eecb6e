import type { SmallTalk } from '../small-talk';

const takes = (told: string, ...answers: readonly string[]): readonly SmallTalk[] => answers.map((answer): SmallTalk => [`C: ${told} || A: ${answer}`, `concern-acknowledged «${answer.replace(/\.$/, '')}»`]);
const passes = (told: string, ...answers: readonly string[]): readonly SmallTalk[] => answers.map((answer): SmallTalk => [`C: ${told} || A: ${answer}`]);

const gate = 'The garage has been stuck shut for four nights and my van is behind the barrier.';
const rain = 'The rain came through the roof and my carpet is soaked and the ceiling is brown.';

/** What the customer told, and answers that take it up or pass on. */
export const takeUpSmallTalks: readonly SmallTalk[] = [
  ...takes(
    gate,
    'A van behind a stuck barrier.', 'Four nights with your van behind the barrier.', 'Right, four nights with your van shut in.', 'No van for four nights.', 'Such nights with a van behind a barrier.', 'Being without your van for four nights.', 'Hi Ada, four nights without the van.', 'You had your van behind a barrier for four nights.', 'Having your van stuck behind a barrier.', '4 nights behind a barrier with your van.', '14 nights behind a barrier with your van.', 'With your van behind the barrier.',
    'I see, the van is behind a barrier.', 'I understand that your van is shut in.', 'So your van is behind the barrier.',
  ),
  ...passes(
    gate,
    'I understand your concern.', 'We will open the garage for your van.', 'We have opened the garage for your van.', 'If the garage is stuck, ring for a van.', 'You can leave your van behind the barrier.', 'Please leave the van behind the barrier.', 'Unfortunately a van is behind the barrier.', 'Happy travelling with your van behind the barrier.', 'Have a fun night with your van behind the barrier.', 'The lamp is red.', 'We care for your van and the barrier.', 'Our garage is for your van and the barrier.', 'Our barriers are for four vans and nights.', 'We always keep the garage and the van shut.', 'So our garage has a barrier for a van.', '1 2 vans behind the barrier.', 'A van is behind a barrier, but if it rains, ring.', 'I am unable to open the garage for your van.', 'Well, we can open the garage for your van.', 'Got it, we will open the garage for your van.', 'Hello Ada, I will open the garage for your van.', 'That makes sense, I will open the garage for your van.', 'Makes sense, I will open the garage for your van.', 'Thanks, I will open the garage for your van.', 'Is your van behind the barrier for four nights?', 'My note reads: "A van behind a stuck barrier."',
  ),
  ...takes(
    rain,
    'Water damage inside your lounge, understood.', 'A dripping house indoors, got it.', 'Water damage inside your lounge, loud and clear.', 'Understood, a leak above your living room.', 'Noted, leaks above your lounge furniture.', 'Sounds like your loft leaks badly.', 'It sounds like your loft leaks badly.', 'That sounds like your loft leaks badly.', 'Right, so your loft leaks badly.', 'Ah, oh no, so your loft leaks badly.', 'Okay... so your loft leaks badly.', 'I understand you have leaks above the lounge.', 'I understand that you have leaks above the lounge.', 'I gather there are leaks above your lounge.', 'You are worried about leaks above your lounge.',
  ),
  ...passes(
    rain,
    'We noted the leak above the lounge, understood.', 'Please write the loft and lounge down, understood.', 'Then we fix lofts and lounges, understood.', 'Our lofts have lounges, understood.', 'Understood.', 'Noted that.', 'Noted, we will come.', 'So you may have a leaky loft.', 'I hear you.', 'It sounds like you know lofts.', 'Sounds like rain.',
  ),
  ['C: Is the roof new? || A: So your loft leaks badly.'],
  ['A: So your loft leaks badly.'],
  [`C: ${rain} || N: So your loft leaks badly.`],
  [`C: ${rain} || A: Hi. I am Jo. This is the desk. Good day. So your loft leaks badly.`],
  [`C: ${rain} || A: Hi. I am Jo. This is the desk. So your loft leaks badly.`, 'concern-acknowledged «So your loft leaks badly»'],
];

import type { SmallTalk } from '../small-talk';
import { toneAskedSmallTalks } from './small-talks-of-asked';
import { toneAttacksSmallTalks } from './small-talks-of-attacks';
import { toneFormulasSmallTalks } from './small-talks-of-formulas';
import { toneMoodsSmallTalks } from './small-talks-of-moods';
import { toneOrdersSmallTalks } from './small-talks-of-orders';
import { tonePositionsSmallTalks } from './small-talks-of-positions';
import { toneShortAnswersSmallTalks } from './small-talks-of-short-answers';
import { toneSingleWordsSmallTalks } from './small-talks-of-single-words';

/** Hits and near-misses of the tone detectors. */
export const toneSmallTalks: readonly SmallTalk[] = [
  ...toneAskedSmallTalks,
  ...toneAttacksSmallTalks,
  ...toneFormulasSmallTalks,
  ...toneMoodsSmallTalks,
  ...toneOrdersSmallTalks,
  ...tonePositionsSmallTalks,
  ...toneShortAnswersSmallTalks,
  ...toneSingleWordsSmallTalks,
  ['C: Can you help me? || A: Yes, of course.'],
  ['C: Can you help me with the lamp that I bought last week, because it does not light up and the box has a crack on the side? || A: Yes, sure thing.'],
  ['C: My lamp does not light up. It came last week. The box had a crack on the side. What should I do? Who pays for it? And when can you come to look at it, since I work until five on most days and on Friday until noon? Would Monday do? || A: Monday.', 'curtness «Monday»'],
  ['C: My lamp does not light up. || A: Refunded.'],
  ["C: My lamp does not light up and it was a gift for my mother's birthday, and I feel awful about it. || A: Send it back."],
  ['C: What time do you open? || A: Nine.'],
  ['C: How do I open the lid? || A: Push it. Turn it. Lift it.'],
  ['C: I pushed the lid and it will not open. || A: Push it. Turn it.'],
  ['A: Please just send the form.'],
  ['A: Could you please tell me what you see?', 'courtesy «Could you please tell me what you see»'],
  ['A: Could you please tell me, what do you see?', 'courtesy «Could you please tell me»'],
  ['A: Would you mind telling us whether the lamp lights up, and if so, which of the three bulbs it was that went out first on the day when you called the desk about it?', 'courtesy «Would you mind telling us whether the lamp lights up»'],
  ['A: Thank you, Maria.', 'courtesy «Thank you»'],
  ['A: As you wish, Maria.'],
  ['A: We have a bar. Be quick.'],
  ['A: We serve until ten. Be early.'],
  ['A: Get out, Maria, we love you!', 'warmth «we love you»'],
  ['A: Stop, you fool.', 'hostility «you fool»'],
  ['A: Please stop, you fool.', 'hostility «you fool»'],
  ['A: As I already said to the driver, it is closed.'],
  ['A: As I already told you, it is closed.', 'impatience «As I already told you»', 'curtness «As I already told you, it is closed»'],
  ['A: It is what it is. I will ask my boss, however.'],
  ['A: It is what it is.', 'passivity «It is what it is»'],
  ['C: What a great lamp, it broke. || A: A great lamp indeed.'],
  ['A: I wish you never had to wait.'],
  ['A: Great to know.', 'warmth «Great to know»'],
  ['C: This is awful. || A: Great!'],
  ["A: Don't you think it is late?"],
  ["A: Don't you think so?"],
  ['A: You should not touch it, obviously.'],
  ['C: Please explain in plain words what a router is. || A: In simple words, it is a box.'],
  ['C: What is a router? || A: In simple words, it is a box.'],
  ['A: I need you to wait until he has signed.'],
  ["A: I can't refund it, but I can send a new one.", "assertiveness «I can't refund it, but I can send a new one»"],
  ["A: I can send a new one, but I can't refund it.", "assertiveness «I can send a new one, but I can't refund it»"],
  ['A: Per clause 4, the claim is denied. The file is closed. No appeal is possible.', 'coldness «Per clause 4, the claim is denied. The file is closed»'],
  ['A: The claim has been processed. The matter is considered closed. No further correspondence will be entered into.', 'coldness «The claim has been processed. The matter is considered closed. No further correspondence will be entered into»'],
];

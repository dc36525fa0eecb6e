import type { SmallTalk } from '../small-talk';
import { complaintsSmallTalks } from './small-talks-of-complaints';
import { concernSmallTalks } from './small-talks-of-concern';
import { distressSmallTalks } from './small-talks-of-distress';
import { experienceSmallTalks } from './small-talks-of-experience';

/** Hits and near-misses of the empathy detectors. */
export const empathySmallTalks: readonly SmallTalk[] = [
  ['C: Sad. || A: That is sad.', 'emotional-reaction «That is sad»'],
  ['C: I am so sad, my dog is lost. || A: Sad.', 'emotional-reaction «Sad»'],
  ['C: My oven broke. || A: Anyone would be upset by that.', 'emotional-reaction «Anyone would be upset by that»'],
  ['C: My oven broke. || A: You can rest and enjoy it.'],
  ['C: My oven broke. || A: You may have wanted to rest.'],
  ['C: My oven broke and I am furious. || A: You are a valued guest and we serve you.', 'fix-before-feeling «You are a valued guest and we serve you»', 'late-empathy «You are a valued guest and we serve you»'],
  ['C: My oven broke and I am furious. || A: I see from your account that you ordered on Monday.'],
  ['C: My oven broke and I am furious. || A: It sounds like you had a great stay.'],
  ['C: My oven broke and I am furious. || A: You are required to send the form within ten days.', 'fix-before-feeling «You are required to send the form within ten days»', 'late-empathy «You are required to send the form within ten days»'],
  ['C: My oven broke and I am furious. || A: Sorry for any inconvenience. We are sorry that our driver broke your oven door.', 'stock-phrase «Sorry for any inconvenience»', 'apology «Sorry for any inconvenience. We are sorry that our driver broke your oven door»'],
  ['C: My oven broke. || A: I love to cook too.'],
  ['C: My oven broke. || A: I love it that you told us.'],
  ['C: My oven broke. || A: When my oven broke I felt the same.'],
  ['C: My oven broke. || A: Yes, me too, I had one like it.'],
  ['C: My oven broke. || A: You should call the shop, you should send it back.'],
  ['C: My oven broke and I am furious. || A: We understand your frustration, sorry about that, sorry.'],
  ['C: My oven broke and I am furious. || A: With all my heart I am sad that it broke.', 'emotional-reaction «With all my heart I am sad that it broke»'],
  ['C: My oven works well. || A: That is great, what a joy.'],
  ...complaintsSmallTalks,
  ...concernSmallTalks,
  ...distressSmallTalks,
  ...experienceSmallTalks,
];

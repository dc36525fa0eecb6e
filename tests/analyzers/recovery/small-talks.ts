import type { SmallTalk } from '../small-talk';
import { abuseSmallTalks } from './small-talks-of-abuse';
import { feelingsSmallTalks } from './small-talks-of-feelings';
import { hardWordsSmallTalks } from './small-talks-of-hard-words';
import { publicitySmallTalks } from './small-talks-of-publicity';
import { sourWordsSmallTalks } from './small-talks-of-sour-words';
import { winningBackSmallTalks } from './small-talks-of-winning-back';

/** Hits and near-misses of the recovery detectors. */
export const recoverySmallTalks: readonly SmallTalk[] = [
  ['C: Thanks a bunch for your help.'],
  ['C: Thanks a bunch, my parcel is late.', 'negative-frame «Thanks a bunch»', 'service-failure «my parcel is late»'],
  ['C: Thanks a million for fixing the lamp, it works.'],
  ['C: Cheers a bunch. My lamp is broken.', 'negative-frame «Cheers a bunch»', 'service-failure «My lamp is broken»'],
  ['C: Was it nice?'],
  ['C: Is it broken?'],
  ['C: He wrote "my lamp is broken and nobody answers".'],
  ['C: My lamp never came, and "nobody answers".', 'service-failure «My lamp never came, and "nobody answers»'],
  ['C: Once my friends hear about this you will be sorry.', 'word-of-mouth «Once my friends hear about this you will»'],
  ['C: Once everybody reads this, they will leave.', 'word-of-mouth «Once everybody reads this»'],
  ['C: I will tell everyone on the news.', 'word-of-mouth «I will tell everyone on the news»'],
  ['C: I will warn all my friends.', 'word-of-mouth «I will warn all my friends»'],
  ['C: I have told all my friends how great you are.'],
  ['C: Still no internet and still no broadband at home.', 'service-failure «Still no internet and still no broadband at home»'],
  ['C: Still without heating.', 'service-failure «Still without heating»'],
  ['C: I ordered red and got blue.', 'service-failure «I ordered red and got blue»'],
  ['C: I ordered the red one and the box had a blue one inside it.'],
  ['C: I ordered two lamps but only one was in the box.'],
  ['C: I want to complain about the driver.'],
  ['C: It is a complaint.'],
  ['C: My parcel is late and nobody answers the phone.', 'service-failure «My parcel is late and nobody answers the phone»'],
  ['C: The storm delayed my flight.'],
  ['C: You say the storm delayed my flight, which is a lie.'],
  ["C: My husband's order never came.", "service-failure «My husband's order never came»"],
  ['C: Her lamp is broken.', 'service-failure «Her lamp is broken»'],
  ['C: Your driver never came.', 'service-failure «Your driver never came»'],
  ['C: The driver broke my gate.', 'service-failure «The driver broke my gate»'],
  ['C: It made my lamp break.'],
  ['C: @shop my lamp is broken. || A: @ann Sorry, we will send a new one. || C: @shop thanks, it works now.', 'service-failure «my lamp is broken»'],
  ['C: @shop @mark my lamp is broken.', 'service-failure «my lamp is broken»'],
  ['C: My lamp is broken. || A: I have sent a new one. || C: Great, it works, thank you so much!', 'service-failure «My lamp is broken»'],
  ['C: Great, it works, thank you so much!'],
  ['C: My lamp is broken. || A: That is our policy. || C: This is ridiculous, I am furious.', 'service-failure «My lamp is broken»', 'negative-frame «I am furious»'],
  ['A: Unfortunately we cannot do that, they always refuse more than you do.'],
  ["A: We can't do that because of our policy."],
  ['C: Nobody has complained but me.'],
  ['C: If it is late again I will complain.'],
  ['C: I feared that my parcel was lost.'],
  ['C: Is your site down?'],
  ['C: Site is down, is it?'],
  ['C: Nothing works.', 'service-failure «Nothing works»'],
  ['C: The app crashed, the app froze, and the app lost my order.', 'service-failure «The app crashed»'],
  ...abuseSmallTalks,
  ...feelingsSmallTalks,
  ...hardWordsSmallTalks,
  ...publicitySmallTalks,
  ...sourWordsSmallTalks,
  ...winningBackSmallTalks,
];

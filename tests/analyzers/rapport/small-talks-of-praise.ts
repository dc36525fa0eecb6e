import type { SmallTalk } from '../small-talk';

/** Whose work is praised, and what is asked of a life. */
export const rapportPraiseSmallTalks: readonly SmallTalk[] = [
  ['A: Good work our colleague did there!'],
  ['A: Good work our colleagues did there!'],
  ['A: Good work our engineer did there!'],
  ['A: Good work our engineers did there!'],
  ['A: Good work the technician did there!'],
  ['A: Good work the technicians did there!'],
  ['A: Good work the agent did there!'],
  ['A: Good work the agents did there!'],
  ['A: Good work the flight attendant did there!'],
  ['A: Good work the flight attendants did there!'],
  ['A: Good work you did there!', 'strength-praise «Good work you did there»'],
  ['A: That would be good thinking.'],
  ['A: Good thinking, though it would hold.', 'strength-praise «Good thinking»'],
  ['A: Good thinking, genius now.'],
  ['C: The video on the home page is blue. || A: It’s a great video.'],
  ['C: The video on the home page is blue. || A: It is a great video.'],
  ["C: The video on the home page is blue. || A: Now that's a great video."],
  ['A: Did your sister enjoy the wedding?', 'personal-interest «Did your sister enjoy the wedding»'],
  ['A: Is your sister enjoying her garden?', 'personal-interest «Is your sister enjoying her garden»'],
  ['A: Is your sister happy or tired after the wedding?', 'personal-interest «Is your sister happy or tired after the wedding»'],
];

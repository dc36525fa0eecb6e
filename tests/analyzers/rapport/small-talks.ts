import type { SmallTalk } from '../small-talk';
import { rapportCustomSmallTalks } from './small-talks-of-custom';
import { rapportLettersSmallTalks } from './small-talks-of-letters';
import { rapportNamesSmallTalks } from './small-talks-of-names';
import { rapportPeopleSmallTalks } from './small-talks-of-people';
import { rapportPraiseSmallTalks } from './small-talks-of-praise';

/** Hits and near-misses of the rapport detectors. */
export const rapportSmallTalks: readonly SmallTalk[] = [
  ...rapportCustomSmallTalks,
  ...rapportLettersSmallTalks,
  ...rapportNamesSmallTalks,
  ...rapportPeopleSmallTalks,
  ...rapportPraiseSmallTalks,
  ['A: Hi Maria, thanks for waiting. Best, Tom', 'greeting «Hi Maria»', 'name-use «Maria»'],
  ['A: Hello! How are you today?', 'greeting «Hello»'],
  ['A: Good morning Mr Ash, I hope you are well.', 'greeting «Good morning Mr Ash»', 'name-use «Mr Ash»'],
  ['A: Dear customer, your lamp is here.', 'greeting «Dear customer»'],
  ['A: Have a lovely day, Maria!', 'name-use «Maria»'],
  ['A: Bye.'],
  ["C: Hi, I'm Maria. || A: Hi Maria! || C: My lamp broke. || A: Oh no, Maria. || C: Thanks, bye. || A: Bye Maria, take care!", 'greeting «Hi Maria»', 'name-use «Maria»', 'name-use «Maria»', 'name-use «Maria»'],
  ['C: Hello Tom, my lamp broke lol. || A: lol no way || C: yes way || A: haha ok'],
];

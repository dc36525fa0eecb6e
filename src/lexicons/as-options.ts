import type { Frame } from '../text/wording';

const why = 'It offers the thing and leaves the choice.';
const thing = "((?:a|an|the|our|some|one of) [^,.!?;]+?)";

/** Wishes stated for the customer, as options. */
export const asOptions = (): readonly Frame[] => [
  { find: new RegExp(`^(?:(?:trust me|believe me|honestly|frankly|deep down|let's be honest|to be honest|i think|i believe|i'm sure),? (?:that )?)*you(?:'d| would|'ll| will)? (?:\\w+ly )?(?:be |are )?(?:much |far |a lot )?(?:happier|better off|more comfortable|better served|better suited|safer) with ${thing}$`, 'i'), put: '$1 could be an option, if you like', why },
  { find: new RegExp(`^(?:(?:so|well|but|i think|trust me|believe me|honestly),? )?what you (?:really|actually|truly|honestly) (?:want|need|are looking for|are after) is ${thing}$`, 'i'), put: '$1 could be an option, if you like', why },
  { find: new RegExp(`^(?:(?:trust me|believe me|deep down|secretly|let's be honest),? )?you (?:really|actually|truly|secretly|deep down) (?:want|need|would like|would prefer|prefer) ${thing}$`, 'i'), put: '$1 could be an option, if you like', why },
];

const who = ['I', 'We', 'My neighbour', 'The driver', 'Our gardener', 'Somebody at the desk', 'Your colleague', 'The lady from the depot'];
const did = ['ordered', 'sent back', 'asked about', 'paid for', 'waited for', 'found', 'never received', 'will collect', 'would like to change', 'has cancelled'];
const what = ['the blue lamp', 'two garden chairs', 'a ticket to the coast', 'the wrong parcel', 'an invoice for the boiler', 'the spare key', 'a kettle with a cracked lid', 'the yearly plan'];
const when = ['on Tuesday', 'before the holidays', 'last week', 'an hour ago', 'by the end of the month', 'after the storm', 'at half past nine', 'twice this year'];
const ends = ['.', ', and nobody called back.', ', but it came late.', '. Could you please look into it?', '. Thank you for your help.', ' because the door was locked.', '. I am sorry about that.', '. We will write to you tomorrow.'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** Ordinary sentences, no two alike for a long while, up to so many characters. */
export const prose = (characters: number): string => {
  const said: string[] = [];
  let length = 0;
  for (let at = 0; length < characters; at += 1) {
    const one = `${pick(who, at * 3 + (at >> 3))} ${pick(did, at * 7 + (at >> 4))} ${pick(what, at * 5 + (at >> 2))} ${pick(when, at + (at >> 5))}${pick(ends, at * 3 + (at >> 6))} `;
    said.push(one);
    length += one.length;
  }
  return said.join('').slice(0, characters);
};

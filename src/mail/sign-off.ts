import type { Line } from './lines';

const formula = String.raw`(?:(?:with |my |our )?(?:very )?(?:kind|kindest|best|warm|warmest|sincere|friendly|many|bright)(?:est)?(?: personal)? (?:regards|wishes|thanks)|(?:and )?(?:regards|best|cheers|sincerely|cordially|respectfully|faithfully|truly|warmly|kindly|thanks|thank you|thx|kr|br|rgds|all the best|all best|take care|have a (?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|one)|talk soon|speak soon|until then|yours(?: (?:sincerely|faithfully|truly|ever|respectfully))?|sincerely yours|with (?:thanks|gratitude|appreciation|best wishes|kind regards)|thanks (?:again|in advance|so much|very much|a lot|a million|and (?:kind |best |warm )?regards)|thank you (?:again|in advance|so much|very much|for your (?:help|time|patience|understanding)|and (?:kind |best |warm )?regards)|(?:thanks|thank you),? (?:and )?best(?: regards| wishes)?))`;

const name = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,20})`;
const signOff = new RegExp(String.raw`^[*_]{0,2}${formula}[*_]{0,2}\s?[,.!;–—-]{0,2}[*_]{0,2}$`, 'iu');
/** The letters of a name count, so the formula's own may be either. */
const begun = new RegExp(String.raw`^${formula}(?:\s?[,!.–—-]\s?|\s)`, 'iu');
const nameAfter = new RegExp(String.raw`^${name}(?:\s${name}){0,2}\.?$`, 'u');

/**
 * Tells whether a line takes leave of the reader, perhaps with the writer's name behind it: "Kind regards,".
 *
 * @example
 * isSignOff('Many thanks, Ana') // => true
 * isSignOff('Regards to your mother') // => false
 */
export const isSignOff = (line: string): boolean => {
  if (line.length > 60) return false;
  if (signOff.test(line)) return true;
  const lead = begun.exec(line)?.[0];
  return lead !== undefined && nameAfter.test(line.slice(lead.length));
};

const contact = /(?:\+|\b0|\()\d[\d ().\-/]{6,}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|[\w.+-]{1,80}@[\w-]{1,80}\.\w|\bhttps?:\/\/|\bwww\.|^(?:t|tel|phone|m|mob|mobile|cell|f|fax|e|email|e-mail|w|web|office|direct|ext|address|a)\s?[.:|]|^\[[^[\]]{1,80}\]$|^<[^<>]{1,200}>$/i;

/** Words that stand in sentences and in no signature. */
const spoken = /\b(?:i|i'm|i’m|you|your|we|my|me|is|was|are|were|have|has|will|would|can|could|please|it|this|that|not|p\.?s|what|when|where|why|how|should|did|do)\b/i;

const isLabel = (line: string): boolean => {
  if (/[?!:;]$|:\s/.test(line) || /[a-z]{4}\.$/.test(line) || /^(?:[*•]|-+\s|\d+[.)])/.test(line) || spoken.test(line)) return false;
  const words = line.replace(/\((?:she|he|they|her|him)[^()]{0,20}\)/i, '').split(/[\s|·•,/&-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const raised = words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || word.length < 4);
  return words.length > 0 && words.length < 10 && raised.length >= words.length * 0.7;
};

/** Tells whether a line may be the name that follows a sign-off. */
export const isName = (line: string): boolean => line.length < 60 && ((isLabel(line) && line.split(/\s+/).length < 7) || /^[~–—-]?\s?\p{Ll}{2,12}$|^(?:[Tt]he |[Yy]our )?(?:[\p{L}\d&]{1,20} ){1,3}[Tt]eam$/u.test(line));

/** Tells whether a line tells who the writer is and how to reach them: title, firm, address, telephone. */
export const isCard = (line: string): boolean => {
  if (line.length > 160) return false;
  return isLabel(line) || (contact.test(line) && !(spoken.test(line) && /[.?!]$/.test(line)) && line.split(/\s+/).length < 16);
};

/** How many lines below a sign-off are the writer's card; 0 where the writer goes on. */
export const cardBelow = (lines: readonly Line[], at: number, end: number): number => {
  let next = at + 1;
  while (next < end && next < at + 4 && lines[next]?.isBlank === true) next += 1;
  const first = lines[next];
  if (next >= end || first === undefined || first.isBlank || !(isName(first.text) || isCard(first.text))) return 0;
  let last = next + 1;
  for (let line = last; line < end && line < last + 3; line += 1) {
    const { isBlank = true, text = '' } = lines[line] ?? {};
    if (!isBlank && (!isCard(text) || isSignOff(text))) break;
    if (!isBlank) last = line + 1;
  }
  return last - at - 1;
};

import type { Conversation } from '../conversation/turn';
import { givenNames } from '../lexicons/greetings';
import type { Edit } from './edits';

const word = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}[\\p{L}'’-]{0,30}(?!\\p{L})";
const name = `(${word}(?: ${word}){0,2})`;

/** Places where a name stands; what stands there and is none is on the list below. */
const places: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:[Mm]y (?:full |first |last )?name(?: is|['’]s)|[Nn]ame['’]s|[Cc]all me|(?:speaking|talking|chatting) (?:with|to)|[Aa]sked? for|[Rr]egards to) ${name}`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:I['’]m|I am|[Tt]his is|[Ii]t['’]s) ${name}(?=,? (?:from|here|speaking|with|at)\\b|\\s{0,3}[.!]?\\s{0,3}$)`, 'gmu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${name}(?= (?:here|speaking)\\b)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:[Mm]rs?|MRS?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof)\\.? ${name}`, 'gu'),
  new RegExp(`(?:^|[.!?\\n] ?)(?:[Hh]i(?:ya)?|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Tt]hanks(?: again)?|[Tt]hank you|[Ss]orry|[Ww]elcome(?: back)?|[Bb]ye)[, ] ?${name}(?=\\s{0,3}(?:[,.!?:;–-]|$))`, 'gmu'),
  new RegExp(`(?:[Rr]egards|[Bb]est|[Ww]ishes|[Ss]incerely|[Yy]ours|[Cc]heers|[Tt]hanks|[Tt]hank you)[,.!]?\\s{0,9}[\\n,] {0,9}${name}\\s{0,3}\\.?\\s{0,3}$`, 'gmu'),
  new RegExp(`\\n[ \\t]{0,9}(?:[-–^*] ?)?${name}\\s{0,9}$`, 'gu'),
];

const noNames = new Set((
  'a all agent again am an and anyone apologies bot both but caller chat client colleague colleagues customer customers dear english everybody everyone everything folks for good great guest guests guys happy hello help here hey hi how i if in it just kind let madam manager mate member miss mr mrs ms mx dr prof no not nobody of on only our passenger passengers perfect please really right sales same service sir sirs so someone sorry still support system team thank thanks that the then there they this to unknown user very warm we welcome what when where who why with yes you your yours agents monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
).split(' '));

/** Names that are words too: they count only where they have a capital. */
const words = new Set('april art bill bob carol chase chip christian dawn dean drew earnest faith frank gene grace grant guy hope ivy jack jay joy june lance lily mark max may melody miles nick olive pat penny ray rich rob robin rose ruby rusty sandy sky sue summer ted terry tony victor violet ward will young case day long short bush cook king page park price stone wood woods green brown black white gray grey hall hill lake lane field west north south best'.split(' '));
const particles = new Set('of the and de la las los van von der den di da del dos el al bin ibn le les du st y e jr sr'.split(' '));

/** A name and its words, without those that are no name. */
const partsOf = (full: string): string[] => {
  const parts = full.split(/[\s._,()/|]+/).filter((part) => /^\p{L}[\p{L}'’-]+$/u.test(part) && !noNames.has(part.toLowerCase()) && !particles.has(part.toLowerCase()));
  return parts.length === 0 ? [] : [full.trim().replace(/^(?:mrs?|ms|miss|mx|dr|prof)\.? /i, ''), ...parts];
};

/** A source's own number or handle for somebody: it is a name where it stands. */
const idOf = (author: string): string[] => (/[\d_@+.]/.test(author) && author.trim().length > 2 ? [author.trim()] : []);

/** The names that a text gives away by where they stand. */
const toldIn = (text: string): string[] => places.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((one) => partsOf(one[1] ?? '')));

/** Every name that is known of a conversation: given, of an author, or told in a text. */
export const namesOf = ({ turns }: Pick<Conversation, 'turns'>, given: readonly string[]): string[] => [
  ...new Set([
    ...given.flatMap((one) => [one.trim(), ...partsOf(one)]),
    ...turns.flatMap(({ author = '', text }) => [...partsOf(author), ...idOf(author), ...toldIn(text)]),
  ].filter((one) => one.length > 1)),
];

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]").replace(/\s+/g, '\\s+');

/** A reader of texts that finds names, and common given names in any place. Made once a conversation. */
export const nameFinder = (names: readonly string[]): ((text: string) => Edit[]) => {
  const choices = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const known = choices.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${choices.join('|')})(?!\\p{L})`, 'giu');
  const given = new RegExp(`(?<!\\p{L})(?:${givenNames.words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('|')})(?: ${word})?(?!\\p{L})`, 'gu');
  const isName = (found: string): boolean => !words.has(found.toLowerCase()) || found !== found.toLowerCase();
  return (text) =>
    [known, given].flatMap((pattern) => (pattern === undefined ? [] : [...text.matchAll(pattern)].filter((one) => isName(one[0])).map((one): Edit => ({ start: one.index, end: one.index + one[0].length, as: '[name]' }))));
};

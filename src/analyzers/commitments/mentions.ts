import type { AnnotatedTurn } from '../../conversation/turn';
import { promiseMention, saidSo } from '../../lexicons/promise-talk';
import { readDeadlines } from '../../text/deadline';
import { futures } from '../../text/future';
import type { Match, Matches } from '../../text/match';
import { endOf, normalOf, sentenceNumberOf, startOf } from '../../text/of-token';

const warranting = new Set(['is', 'are', 'be', 'a', 'any', 'no']);
const unspoken = new Set(['rest', 'be']);
const sworn = new Set(['swore', 'vowed', 'pledged']);
const own = new Set(['i', 'we']);
const persons = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'someone']);
const passives = new Set(['was', 'were', 'been', 'got', 'am', 'had']);
const spoke = new Set(['said', 'have', 'told', 'swore', 'vowed', 'promised', 'pledged', 'had']);

/** The sentence that a match begins in. */
export const sentenceOf = (turn: AnnotatedTurn, { from }: Match): number => sentenceNumberOf(turn.tokens[from]);

/** What was said is a promise where somebody else would act: "said he would come"; one's own part is none unless it is to receive. */
const promising = /^(?: (?:me|us|him|her|to me|just|on \w+|already))*,? (?:that )?(?:(?:(?!i\b|we\b|there\b)[a-z]+ ){1,4}?(?:would|will|(?:was|were|is|are) going to)|(?:you|they|it|he|she|someone|somebody|u)['’](?:d|ll)|(?:i|we)(?: would|['’]d| will|['’]ll) (?=hear|get|receive|be \w+(?:ed|nt|id)\b|have (?!to)))(?! (?:have to|need to|not|never|only|cost|be able|rather)\b)/i;

/** A plane that is late breaks a timetable, not a word given. */
const timetable = /\b(?:flights?|planes?|trains?|bus|ferry|boarding|board|take ?off|depart\w*|land(?:ed|ing)?|leave|runway|gate|tarmac|taxi\w*|aircraft|standby|layover|connection|seats?)\b/i;

/** Where the speaker was to be is a plan of theirs. */
const plan = /(?:\b(?:i|we) |^|[.!?,] )(?:was|were)(?: \w+)? (?:supposed|meant|due) to (?!get|receive|hear|be \w+(?:ed|nt|id)\b|have (?!to))/i;

/** Somebody of the customer's own life gave the word. */
const kith = /\b(?:my|our) (?!engineer|agent|rep|adviser|advisor|account|driver|technician|order|parcel|refund|package|delivery)\w+ (?:had |has |always |had always )?(?:said|promised|told|swore|kept|agreed|assured|vowed)\b/i;

/** A promise in quotation marks: "we'll ring you", "within 24 hours". */
const cited = /(?:^|\s)["'“‘](?:(?:we|i|you|someone|it|they)(?:['’]ll| (?:\w+ )?will)\b|(?:within|in|by) (?:\d|\w+ (?:hours|days|minutes|weeks)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow))/i;

/** How many characters of a sentence are read on either side of a match: an endless sentence is not read anew for each. */
const reach = 400;

/** The text of the sentence around a match, before it, and after it. */
export const words = (turn: AnnotatedTurn, match: Match): string => before(turn, match) + turn.text.slice(match.start, match.end) + after(turn, match);
const before = (turn: AnnotatedTurn, match: Match): string => turn.text.slice(Math.max(startOf(turn.sentences[sentenceOf(turn, match)]), match.start - reach), match.start);
const after = (turn: AnnotatedTurn, match: Match): string => turn.text.slice(match.end, Math.min(turn.sentences[sentenceOf(turn, match)]?.end ?? match.end, match.end + reach));

/** "I swore", "like I said": the speaker's own word. */
export const ownWord = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => (sworn.has(normalOf(tokens[from])) && own.has(normalOf(tokens.slice(0, from).filter(({ normal, sentence, pos }) => sentence === tokens[from]?.sentence && (persons.has(normal) || pos === 'PROPN')).at(-1)))) || tokens.slice(Math.max(0, from - 1), to).some(({ normal }, at, all) => own.has(normal) && !passives.has(normalOf(all[at + 1])) && spoke.has(normalOf(all[at + 1])));

const foreign = (turn: AnnotatedTurn, match: Match): boolean => timetable.test(words(turn, match)) || (turn.role === 'customer' && ofTheirs(turn, match));

/** Whether the word was given by somebody of the customer's own: "my uncle said". */
export const ofTheirs = (turn: AnnotatedTurn, match: Match): boolean => kith.test(words(turn, match));

/** Places where a promise is spoken of, in words of promising or by what was said. */
export const mentions = (turn: AnnotatedTurn, matches: Matches): Match[] => {
  const firm = matches.of(promiseMention).filter((match) => !foreign(turn, match) && !(turn.role === 'customer' && plan.test(words(turn, match))) && !(turn.tokens[match.from]?.normal === 'guaranteed' && warranting.has(normalOf(turn.tokens[match.from - 1]))) && turn.tokens[match.from]?.negator === -1 && !unspoken.has(normalOf(turn.tokens[match.from - 1])) && !(turn.role === 'customer' && (ownWord(turn, match) || turn.tokens[match.from - 2]?.normal === 'my')));
  const said = matches.of(saidSo).filter((match) => {
    const rest = after(turn, match).split(/\b(?:but|and now|so)\b/)[0] ?? '';
    if (foreign(turn, match)) return false;
    if (/^[\s,]*(?:(?:you|me|us|him|her|them) )?(?:the )?\d{1,2}(?:st|nd|rd|th)\b/.test(rest)) return true;
    return promising.test(rest) || (turn.role !== 'customer' && /^,? (?:that )?(?:i|we)(?: would|['’]d) (?!not)/i.test(rest)) || readDeadlines(rest).some(({ start, end }) => !/^\W*(?:that )?(?:i|we|you|they|it|there) (?:was|were|had|did|owed)\b/i.test(rest.slice(end)) && /^\W*(?:(?:me|us|you|him|her|them|the|it|that|by|on|for|at|before|in) ?)*$/.test(rest.slice(0, start))) || (/^\W*$/.test(rest) && readDeadlines(`for ${before(turn, match)}`).length > 0);
  });
  const quote = turn.role === 'customer' ? (cited.exec(turn.text)?.index ?? -1) : -1;
  const quoted = quote < 0 ? -1 : turn.tokens.findIndex(({ start }) => start >= quote + 2);
  const heard = quoted < 0 ? [] : [{ from: quoted, to: quoted + 1, start: startOf(turn.tokens[quoted]), end: endOf(turn.tokens[quoted]) }];
  return [...firm, ...said, ...heard].sort((a, b) => a.from - b.from);
};

/** Whether a clause itself lies ahead: "we'll see that it is done", "I won't come". */
export const planned = (turn: AnnotatedTurn, { from }: Match, forms = /^(?!hope)/): boolean => futures(turn).some(({ head, form }) => forms.test(form) && turn.tokens[head]?.clause === turn.tokens[from]?.clause);

/** Whether a sentence speaks of what is still to come. */
export const comes = (turn: AnnotatedTurn, from: number): boolean =>
  futures(turn).some(({ head, form }) => form !== 'bare' && turn.tokens[head]?.sentence === turn.tokens[from]?.sentence && head > from);

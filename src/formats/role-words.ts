import type { Role } from '../conversation/turn';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What transcripts call the two sides, and what else speaks in them. */
const rolesByWord: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ['agent', words('agent agents support rep reps representative advisor adviser operator csr csm consultant specialist associate helpdesk team staff technician engineer supervisor manager employee clerk dispatcher receptionist services service desk helper')],
  ['customer', words('customer customers client user guest caller visitor consumer buyer patient passenger member subscriber shopper requester requestor patron tenant resident cust enduser')],
  ['bot', words('bot chatbot assistant ai ivr')],
  ['system', words('system automation')],
];

/** Whole names whose last word alone would mislead. */
const phrases: readonly (readonly [Role, RegExp])[] = [
  ['agent', /^(customer|client|user|guest|member|tech|technical|it|patient)[ -](service|services|support|care|success|relations|help)( (agent|team|rep|representative|desk))?$/],
  ['customer', /^end[ -]user$/],
];

/** Words that may stand beside a role word in lower case: `live agent`, `customer 2`. */
const besides = words('live senior junior lead support service help desk virtual human first second new existing the our end account sales chat it team automated');

/** Labels of facts and headings: a line that begins with one is no new speaker. */
const labels = words(
  'name number no id address email mail phone telephone mobile account reference ref order ticket case tracking total amount price date time subject re fw fwd to from cc bcc sent step steps tip tips hint ps nb update edit warning important attention example link url website status reason result question answer delivery shipping invoice payment refund model serial version quantity summary details solution problem option options regards thanks location room flight booking password username card iban code error http https mailto www today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday hours opening please remember reminder also next then finally first second third',
);

const partsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s_-]+/).filter((part) => part !== '' && !/^#?\d+$/.test(part));

const roleOfWord = (word: string | undefined): Role | undefined => rolesByWord.find(([, list]) => word !== undefined && list.has(word))?.[0];

/** Whether a name says the role and nothing else: `Agent`, `Customer 2`, `Support Team`. */
export const isBareRole = (name: string): boolean => partsOf(name).every((part) => roleOfWord(part) !== undefined || besides.has(part));

/** Whether a word is the label of a fact (`Order:`, `Steps:`) and not a name. */
export const isLabel = (name: string): boolean => labels.has(partsOf(name).at(-1) ?? '') || labels.has(partsOf(name)[0] ?? '');

/**
 * Reads the role out of a speaker's name: `Agent`, `Agent Dora`, `Customer 2`, `Support team`.
 *
 * @example
 * roleOfName('Support team') // => 'agent'
 * roleOfName('Dora') // => undefined
 */
export const roleOfName = (name: string): Role | undefined => {
  const parts = partsOf(name);
  const whole = parts.join(' ');
  const phrase = phrases.find(([, pattern]) => pattern.test(whole))?.[0];
  if (phrase !== undefined) return phrase;
  if (parts.length === 0 || parts.length > 4 || labels.has(parts.at(-1) ?? '')) return undefined;
  const role = roleOfWord(parts.at(-1)) ?? roleOfWord(parts[0]);
  const capitals = name.split(/\s+/).every((part) => /^[\p{Lu}\d#]/u.test(part));
  return capitals || isBareRole(name) ? role : undefined;
};

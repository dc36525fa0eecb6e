import type { Remembering } from '../../analysis/analyzer';
import { judgedByDefault, type Settings } from '../../analysis/settings';
import type { AnnotatedTurn } from '../../conversation/turn';
import { givenNames } from '../../lexicons/greetings';
import { kept } from '../../text/kept';
import type { KnownNames } from '../../text/vocative';

/** What the rapport detectors keep of the turns before. */
export interface RapportMemory {
  /** Names that the customer goes by, in lower case. */
  readonly customer: readonly string[];
  /** Names that speakers of the agent's side go by. */
  readonly agent: readonly string[];
}

const introduced = /\b(?:[Mm]y name(?: is|'s|’s)|[Nn]ame'?s|[Tt]his is|I'm|I’m|I am|[Ii]t's|you're (?:speaking|chatting|talking) (?:with|to)) (\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,1})/gu;
const announced = /(\p{Lu}\p{Ll}[\p{L}'’-]{0,60})(?: here\b| speaking\b)/gu;
const plain = /(?:^|\b(?:hi|hiya|hello|hey)[ ,!]+)(\p{Ll}{4,}) here(?=\s*[,.!]|$)/gu;
const signed = /(?:[\n.,!?)][^\S\n]*|^)(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]+){0,2})[\s.x]*$/u;
const signature = /(?:\n[^\S\n]*|[*^]\s?|\s-\s?|\b(?:[Rr]egards|[Bb]est|[Ww]ishes|[Ss]incerely|[Yy]ours),\s*)(\p{Lu}\p{Ll}[\p{L}'’-]*)(?:,? [\p{Lu}&][\p{L}'’.-]*){0,4}[\s.]*$/u;
const most = 12;
const noNames = /^(?:mr|mrs|ms|miss|dr|the|team|support|agent|customer|thanks|thank|sorry|you|and|same|still|over|only|nobody|everyone|anyone|right)$/;

/** Characters at the end of a turn in which a name may sign it. */
const longestEnding = 400;

/** The end of a text, in which it is signed; a space stands for what goes before. */
const lastOf = (text: string): string => (text.length <= longestEnding ? text : ` ${text.slice(-longestEnding)}`);

/** The names that a turn's speaker goes by: the author's, one that is told, one that is signed. */
const ownNames = ({ author, text }: AnnotatedTurn, ending: RegExp): string[] => {
  const told = [...text.matchAll(introduced), ...(/ (?:here|speaking)\b/.test(text) ? [...text.matchAll(announced), ...text.matchAll(plain)] : [])].map((found) => found[1] ?? '');
  return [author ?? '', ...told, ending.exec(lastOf(text))?.[1] ?? ''].flatMap((one) => one.toLowerCase().split(/[\s.]/)).filter((word) => word.length > 1 && !noNames.test(word));
};

const signatures = new WeakMap<AnnotatedTurn, readonly string[]>();

/** The names that the writer of a turn of the agent's side goes by. */
const writersOf = (turn: AnnotatedTurn): readonly string[] => kept(signatures, turn, (one) => ownNames(one, signature));

const joined = (known: readonly string[], more: readonly string[]): readonly string[] =>
  known.length >= most ? known : [...new Set([...known, ...more])];

/** Whether a name is one of the house's agents, and not that of the one who wrote the turn. */
const isAgents = (name: string, { author = '' }: AnnotatedTurn, { words }: Settings): boolean =>
  !author.toLowerCase().includes(name) && (words?.agents ?? []).some((agent) => agent.toLowerCase().split(/[\s.]/).includes(name));

/** Runs once a turn: keeps the names that each side goes by. */
export const remembering: Remembering<RapportMemory> = {
  start: { customer: [], agent: [] },
  step: (memory, turn, _matches, settings) => {
    if (turn.visibility === 'internal') return memory;
    if (turn.role === 'customer') return { ...memory, customer: joined(memory.customer, ownNames(turn, signed).filter((one) => !memory.agent.includes(one) && !isAgents(one, turn, settings))) };
    if (!(settings.judge ?? judgedByDefault).includes(turn.role)) return memory;
    return { ...memory, agent: joined(memory.agent, writersOf(turn)) };
  },
};

/** The names in force at a turn of the agent's side, its own announcement included. */
export const namesAt = (turn: AnnotatedTurn, { customer, agent }: RapportMemory, { words }: Settings): KnownNames => {
  const house = (words?.agents ?? []).flatMap((name) => name.toLowerCase().split(/[\s.]/));
  const own = [...house, ...agent, ...writersOf(turn)].filter((one) => !customer.includes(one));
  return { theirs: customer, own, given: givenNames };
};

import type { Role, Visibility } from '../conversation/turn';
import { isBareRole, isLabel, roleOfName } from './role-words';

/** A line of a transcript that begins with somebody's name. */
export interface SpeakerLine {
  readonly name: string;
  /** Undefined: the name does not tell. */
  readonly role: Role | undefined;
  readonly visibility: Visibility;
  /** The name says the role and nothing else. */
  readonly bare: boolean;
  /** Only if the stamp holds date and time. */
  readonly at: string | undefined;
  readonly text: string;
}

/** Longest name, with stamp and brackets, that is looked for. */
const reach = 140;

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:[ \u202f\u00a0]?[ap]\.?m\.?)?`;
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const stamp = new RegExp(String.raw`^(?:[[(](?:${day}[T ,]+)?${clock}(?:Z|[+-]\d{2}:?\d{2})?[\])]|(?:${day}[T ,]+)?${clock}(?:Z|[+-]\d{2}:?\d{2})?)(?:\s+[-\u2013|]\s+|\s+)`, 'i');
const isoStamp = new RegExp(String.raw`(${day})[T ,]+(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?(?=[\])\s])(?!\s?[ap]\.?m)`, 'i');
const bracketed = /^(.{1,60}?)\s*[([]([^()[\]]{1,60})[)\]]$/;
const noteName = /^(?:(?:internal|private|agent|staff|team)[ -])?(?:note|comment)$|^(?:internal|whisper)$/i;
const internalWord = /\b(?:internal|private|note|whisper)\b/i;
const nameLike = /^\p{Lu}[\p{L}\p{M}\d.'\u2019-]*(?: (?:\p{Lu}|de |van |von |da |bin |al-)[\p{L}\p{M}\d.'\u2019-]*){0,3}$/u;

const bold = (line: string): string => line.replace(/^(\*\*|__)([^*_:]{1,80})(?::\s?\1|\1\s?:)/, '$2:');

const isoOf = (head: string): string | undefined => {
  const [, date, time, zone] = isoStamp.exec(head) ?? [];
  return date === undefined || time === undefined ? undefined : `${date}T${time}${zone?.toUpperCase() ?? ''}`;
};

const bracketRole = (words: string | undefined): Role | undefined =>
  words?.split(/[^\p{L}]+/u).map((word) => roleOfName(word)).find((role) => role !== undefined);

/**
 * Reads a line as `Name: text`, with an optional time stamp before it and an optional role in brackets.
 * Addresses (`https://…`) and times (`12:30`) are no names.
 *
 * @param known - names, in lower case, that count as a speaker whatever they look like
 * @returns undefined if the line does not begin with a speaker.
 * @example
 * readSpeakerLine('[10:02] Dora (agent): Good morning!')?.role // => 'agent'
 */
export const readSpeakerLine = (line: string, known: ReadonlySet<string> = new Set()): SpeakerLine | undefined => {
  if (!line.includes(':')) return undefined;
  const plain = line.trimStart();
  const before = stamp.exec(plain.slice(0, reach))?.[0] ?? '';
  const rest = bold(plain.slice(before.length));
  const colon = /:(?=\s|$)/.exec(rest.slice(0, reach))?.index ?? (/^[\p{L} ]{1,40}:(?=[^/\d\s])/u.exec(rest.slice(0, reach))?.[0].length ?? 0) - 1;
  if (colon <= 0) return undefined;
  const full = rest.slice(0, colon).trim();
  const [, outer, inner] = bracketed.exec(full) ?? [];
  const name = (outer ?? full).trim();
  const note = noteName.test(name);
  const internal = note || (inner !== undefined && internalWord.test(inner));
  const role = bracketRole(inner) ?? roleOfName(name) ?? (internal ? 'agent' : undefined);
  if (role === undefined && !known.has(name.toLowerCase()) && (!nameLike.test(name) || isLabel(name))) return undefined;
  const bare = note || (roleOfName(name) !== undefined && isBareRole(name));
  return { name, role, visibility: internal ? 'internal' : 'public', bare, at: isoOf(before), text: rest.slice(colon + 1).trim() };
};

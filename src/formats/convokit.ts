import type { Channel, Role, Turn } from '../conversation/turn';
import type { TranscriptOptions } from './cast';
import { type ConvokitFiles, convokitFiles } from './convokit-files';
import { convokitGroups, type Utterance } from './convokit-groups';
import { asidesIn } from './asides-in';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { plainJson } from './parse-json';
import { type Fields, fieldsOf, idOf, isFields, kindOf, stringOf } from './record';
import { roleOfName } from './role-words';
import { rolesOf, type SpeakerRoles } from './speaker-roles';
import { turnFrom } from './turn-from';
import { isoOfUnix } from './unix-time';

export { type ConvokitCorpus, formatConvokit } from './format-convokit';

const roles: ReadonlySet<unknown> = new Set<Role>(['customer', 'agent', 'bot', 'system', 'other']);
const channels: ReadonlySet<unknown> = new Set<Channel>(['email', 'chat', 'social', 'voice']);

const isRole = (value: unknown): value is Role => roles.has(value);
const isChannel = (value: unknown): value is Channel => channels.has(value);

/** Corpora call it `role` or `type`, in words of their own. */
const roleIn = (meta: Fields): Role | undefined => {
  const word = stringOf(meta['role']) ?? stringOf(meta['type']);
  return isRole(word) ? word : word === undefined ? undefined : roleOfName(word);
};

/** Old corpora write the speaker as `user`, and either as an object with an id. */
const speakerOf = (utterance: Fields): string | undefined => {
  const speaker = utterance['speaker'] ?? utterance['user'];
  return idOf(speaker, 'speaker') ?? idOf(fieldsOf(speaker)['id'], 'speaker.id');
};

/** An utterance read; `place` is where goodturn wrote that it stood. */
interface ReadUtterance extends ReadPart {
  readonly place?: number | undefined;
}

const read = ({ value, path }: Utterance, cast: SpeakerRoles): ReadUtterance => {
  if (!isFields(value)) return leftOut('item', path, `expected an utterance, found ${kindOf(value)}.`);
  const meta = fieldsOf(value['meta']);
  const text = stringOf(value['text']);
  const place = typeof meta['turn'] === 'number' ? meta['turn'] : undefined;
  if (text === undefined || (text.trim() === '' && place === undefined)) return { ...leftOut('utterance', path, 'this utterance has no words.'), place };
  const speaker = speakerOf(value);
  const told = roleIn(meta);
  const turn: Turn = turnFrom(told ?? cast.roleOf(speaker), { text, asides: asidesIn(meta['asides'], text.length) }, {
    at: meta['at'] ?? isoOfUnix(value['timestamp']) ?? value['timestamp'],
    author: 'author' in meta ? stringOf(meta['author']) : speaker,
    id: 'id' in meta ? idOf(meta['id'], `${path}.meta.id`) : idOf(value['id'], `${path}.id`),
    internal: meta['visibility'] === 'internal',
  });
  return { turn: place !== undefined && typeof meta['at'] === 'string' ? { ...turn, at: meta['at'] } : turn, place };
};

const castOfSpeakers = ({ utterances, speakers }: ConvokitFiles, options: TranscriptOptions): SpeakerRoles => {
  const silent = utterances.map(fieldsOf).filter((utterance) => roleIn(fieldsOf(utterance['meta'])) === undefined);
  const metaOf = (name: string): Fields => {
    const speaker = fieldsOf(Object.hasOwn(speakers, name) ? speakers[name] : undefined);
    return isFields(speaker['meta']) ? speaker['meta'] : speaker;
  };
  return rolesOf(silent.flatMap((utterance) => speakerOf(utterance) ?? []), options, 'speakers', (name) => roleIn(metaOf(name)));
};

const conversationOf = (id: string, parts: readonly ReadUtterance[], files: ConvokitFiles, cast: SpeakerRoles): Imported => {
  const entry = fieldsOf(Object.hasOwn(files.conversations, id) ? files.conversations[id] : undefined);
  const meta = isFields(entry['meta']) ? entry['meta'] : entry;
  const channel = meta['channel'];
  const known = { path: 'utterances', id: 'id' in meta ? idOf(meta['id'], 'meta.id') : id, channel: isChannel(channel) ? channel : undefined, warnings: cast.warnings, keepsCopies: true };
  const imported = gather(parts, known);
  if (parts.some(({ place }) => place === undefined)) return imported;
  const turns = [...parts].sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).flatMap(({ turn }) => turn ?? []);
  return { ...imported, conversation: { ...imported.conversation, turns }, warnings: imported.warnings.filter(({ code }) => code !== 'order') };
};

/**
 * Reads a ConvoKit corpus, new or old: its files by their names, or `utterances.jsonl` alone. Who is agent and
 * who customer is told by the `role` or `type` in a speaker's or an utterance's meta, or by the caller. What
 * `formatConvokit` wrote comes back as it was.
 *
 * @param corpus - `{ 'utterances.jsonl': '…', 'speakers.json': '…' }`, the parsed parts of the same names, or the text of the utterances
 * @returns one entry a conversation, in the order in which they first appear.
 * @throws GoodturnError `bad-input` if there are no utterances, or a file is not JSON.
 * @example
 * const utterances = [{ id: 'u1', conversation_id: 'u1', speaker: 'c', text: 'It broke.', 'reply-to': null, timestamp: 1772532120 }];
 * fromConvokit({ utterances, speakers: { c: { meta: { role: 'customer' } } } })[0]?.conversation.turns[0]?.role // => 'customer'
 */
export const fromConvokit = (corpus: unknown, options: TranscriptOptions = {}): readonly Imported[] => {
  const files = convokitFiles(plainJson(corpus));
  const cast = castOfSpeakers(files, options);
  return convokitGroups(files.utterances).map(({ id, utterances }) => conversationOf(id, utterances.map((utterance) => read(utterance, cast)), files, cast));
};

import { readTime } from '../conversation/clock';
import type { Conversation, Turn } from '../conversation/turn';
import { onPlain } from '../text/plain';
import { escaped } from './report-json';

/** A corpus as ConvoKit reads it: the text of each file, by its name. */
export interface ConvokitCorpus {
  readonly 'utterances.jsonl': string;
  readonly 'speakers.json': string;
  readonly 'conversations.json': string;
  readonly 'corpus.json': string;
  readonly 'index.json': string;
}

/** A conversation with an id that no other has. */
interface Named {
  readonly id: string;
  readonly conversation: Conversation;
}

/** Ids that are there once stay; others get a number that nobody has. */
const uniquely = (ids: readonly (string | undefined)[], stem: string): readonly string[] => {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  let number = 0;
  return ids.map((id) => {
    if (id !== undefined && id !== '' && counts.get(id) === 1) return id;
    while (counts.has(`${stem}-${number}`)) number += 1;
    counts.set(`${stem}-${number}`, 1);
    return `${stem}-${number}`;
  });
};

/** Agents are the same person everywhere; a customer's first name is somebody else in every conversation. */
const speakerOf = ({ role, author }: Turn, conversation: string): string =>
  role === 'agent' && author !== undefined && author !== '' ? author : `${conversation}/${author ?? role}`;

const utteranceOf = (turn: Turn, place: number, id: string, before: string | null, conversation: string): object => {
  const time = readTime(turn.at);
  return {
    id,
    conversation_id: conversation,
    text: turn.text,
    speaker: speakerOf(turn, conversation),
    meta: {
      role: turn.role,
      visibility: turn.visibility ?? null,
      author: turn.author ?? null,
      at: turn.at ?? null,
      turn: place,
      ...(turn.asides === undefined ? {} : { asides: turn.asides }),
      ...(turn.id === id ? {} : { id: turn.id ?? null }),
    },
    'reply-to': before,
    timestamp: time === null ? null : time / 1000,
    vectors: [],
  };
};

const entry = (meta: object): object => ({ meta, vectors: [] });

const text = "<class 'str'>";

const index = {
  'utterances-index': { role: [text], visibility: [text], author: [text], at: [text], turn: ["<class 'int'>"], id: [text], asides: ["<class 'list'>"] },
  'speakers-index': { role: [text] },
  'conversations-index': { channel: [text], id: [text] },
  'overall-index': { name: [text] },
  version: 1,
  vectors: [],
};

/**
 * Writes conversations as a ConvoKit corpus: one text for each of its files. Role, visibility, author and place
 * of a turn stand in the utterance's meta; `fromConvokit` reads them back. Agents with a name are the same
 * speaker in every conversation, everybody else is a speaker of one conversation.
 *
 * @example
 * const corpus = formatConvokit([{ id: 'a', turns: [{ role: 'agent', text: 'Hello.', id: 'u1' }] }]);
 * JSON.parse(corpus['utterances.jsonl']).speaker // => 'a/agent'
 * JSON.parse(corpus['speakers.json']) // => { 'a/agent': { meta: { role: 'agent' }, vectors: [] } }
 */
export const formatConvokit = (conversations: readonly Conversation[]): ConvokitCorpus => onPlain('bad-input', 'conversations', 'Give a list of conversations.', [conversations], (conversations) => {
  const ids = uniquely(conversations.map(({ id }) => id), 'conversation');
  const named = conversations.map((conversation, place): Named => ({ id: ids[place] ?? '', conversation }));
  const turnIds = uniquely(conversations.flatMap(({ turns }) => turns.map(({ id }) => id)), 'utterance');
  const lines: string[] = [];
  const speakers = new Map<string, object>();
  for (const { id, conversation } of named) {
    let before: string | null = null;
    conversation.turns.forEach((turn, place) => {
      const own = turnIds[lines.length] ?? '';
      lines.push(`${escaped(JSON.stringify(utteranceOf(turn, place, own, before, id)))}\n`);
      before = own;
      const speaker = speakerOf(turn, id);
      if (!speakers.has(speaker)) speakers.set(speaker, entry({ role: turn.role }));
    });
  }
  const table = named.map(({ id, conversation }) => [id, entry({ channel: conversation.channel ?? null, ...(conversation.id === id ? {} : { id: conversation.id ?? null }) })] as const);
  return {
    'utterances.jsonl': lines.join(''),
    'speakers.json': escaped(JSON.stringify(Object.fromEntries(speakers))),
    'conversations.json': escaped(JSON.stringify(Object.fromEntries(table))),
    'corpus.json': JSON.stringify({ name: 'goodturn' }),
    'index.json': JSON.stringify(index),
  };
});

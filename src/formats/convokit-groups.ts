import { fieldsOf, idOf } from './record';
import { inReplyOrder, type Linked, treesOf } from './trees';

/** An utterance as it stands in the corpus. */
export interface Utterance extends Linked {
  readonly value: unknown;
  readonly path: string;
  /** Empty: the utterance does not say. */
  readonly conversation: string;
}

/** The utterances of one conversation. */
interface Group {
  readonly id: string;
  readonly utterances: readonly Utterance[];
}

/** Documentation says `reply_to`, files say `reply-to`; old corpora name the conversation by its `root`. */
const utteranceOf = (value: unknown, index: number): Utterance => {
  const fields = fieldsOf(value);
  const path = `utterances[${index}]`;
  return {
    value,
    path,
    id: idOf(fields['id'], `${path}.id`) ?? path,
    before: idOf(fields['reply-to'] ?? fields['reply_to'], `${path}.reply-to`) ?? '',
    after: [],
    conversation: idOf(fields['conversation_id'] ?? fields['root'], `${path}.conversation_id`) ?? '',
  };
};

/** Names the conversation of utterances that do not: that of what they answer, or what their tree begins with. */
const named = (utterances: readonly Utterance[]): readonly Utterance[] => {
  if (utterances.every(({ conversation }) => conversation !== '')) return utterances;
  const names = new Map(treesOf(utterances).flatMap((tree) => {
    const name = tree.find(({ conversation }) => conversation !== '')?.conversation ?? tree[0]?.id ?? '';
    return tree.map((utterance) => [utterance, name] as const);
  }));
  return utterances.map((utterance) => (utterance.conversation === '' ? { ...utterance, conversation: names.get(utterance) ?? utterance.id } : utterance));
};

/** The utterances of each conversation, answers behind what they answer. */
export const convokitGroups = (values: readonly unknown[]): readonly Group[] => {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of named(values.map(utteranceOf))) {
    const group = groups.get(utterance.conversation);
    if (group === undefined) groups.set(utterance.conversation, [utterance]);
    else group.push(utterance);
  }
  return [...groups].map(([id, utterances]) => ({ id, utterances: inReplyOrder(utterances) }));
};

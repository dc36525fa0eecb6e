import { sought } from './layers';
import { isFiles, jsonOf, namedFiles } from './named-files';
import { type Fields, fieldsOf, isFields, listOf, stringOf } from './record';
import { wrongPayload } from './wrong-payload';

/** A message, the channel it stands in (empty: not known), and where it lies. */
export interface SlackMessage {
  readonly value: unknown;
  readonly channel: string;
  readonly path: string;
}

/** What an export holds that is read here. */
export interface SlackFiles {
  readonly users: readonly Fields[];
  readonly messages: readonly SlackMessage[];
}

const day = /^(?:.*\/)?([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/;

const usersIn = (fields: Fields): readonly Fields[] =>
  ['users', 'members', 'users.json', 'org_users.json'].flatMap((key) => listOf(jsonOf(fields[key])) ?? []).filter(isFields);

/** Messages carry what their writers are called, where no list of users does. */
const profilesIn = (messages: readonly SlackMessage[]): readonly Fields[] => messages.flatMap(({ value }) => {
  const { user, user_profile: profile } = fieldsOf(value);
  return isFields(profile) ? [{ id: user, profile, ...profile }] : [];
});

const filesOf = (users: readonly Fields[], messages: readonly SlackMessage[]): SlackFiles => ({ users: [...profilesIn(messages), ...users], messages: inOrder(messages) });

const listIn = (layer: unknown): readonly unknown[] | undefined => {
  const fields = fieldsOf(layer);
  return listOf(layer) ?? listOf(fields['messages']) ?? listOf(fieldsOf(fields['messages'])['matches']) ?? ('ts' in fields && 'text' in fields ? [layer] : undefined);
};

const messagesOf = (list: readonly unknown[], channel: string, path: string): readonly SlackMessage[] =>
  list.map((value, index) => ({ value, channel, path: `${path}[${index}]` }));

const stampOf = ({ value }: SlackMessage): number => {
  const { ts } = fieldsOf(value);
  return typeof ts === 'string' || typeof ts === 'number' ? Number(ts) : Number.NaN;
};

/** By their stamps, which tell the order even within a second; as they came where one has none. */
const inOrder = (messages: readonly SlackMessage[]): readonly SlackMessage[] =>
  messages.some((message) => Number.isNaN(stampOf(message))) ? messages : [...messages].sort((a, b) => stampOf(a) - stampOf(b));

/**
 * Finds users and messages in any of the forms that Slack gives them in.
 *
 * @throws GoodturnError `bad-input` if there are no messages.
 */
export const slackFiles = (payload: unknown): SlackFiles => {
  const fields = isFiles(payload) ? namedFiles(payload) : fieldsOf(payload);
  const list = sought(payload, listIn);
  if (list !== undefined) return filesOf(usersIn(fields), messagesOf(list, stringOf(fields['channel']) ?? '', 'messages'));
  const days = Object.keys(fields).filter((name) => day.test(name)).sort();
  if (days.length === 0) {
    throw wrongPayload(payload, 'messages', 'messages of Slack', "Give a day's list, or the files of the export by their names.");
  }
  return filesOf(usersIn(fields), days.flatMap((name) => messagesOf(listOf(jsonOf(fields[name])) ?? [], day.exec(name)?.[1] ?? '', name)));
};

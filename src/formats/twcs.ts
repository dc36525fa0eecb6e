import { CsvError, parse } from 'csv-parse/sync';
import type { Role, Turn, Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { countSkipped, gather } from './gather';
import { withoutEscapes } from './escapes';
import type { Imported } from './imported';
import { isoTime } from './instants';
import { requireText } from './parse-json';
import { treesOf } from './trees';
import { turnFrom } from './turn-from';

/** The columns that are read; others are passed over. */
const columns = ['tweet_id', 'author_id', 'inbound', 'created_at', 'text', 'response_tweet_id', 'in_response_to_tweet_id'] as const;

/** One row, by the names of its columns. */
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** A tweet with what it answers and what answers it. */
interface Tweet {
  readonly id: string;
  readonly turn: Turn;
  readonly before: string;
  readonly after: readonly string[];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads Twitter's way of writing a time.
 *
 * @returns undefined for anything that is no such time.
 * @example
 * twitterTime('Fri Mar 03 09:15:20 +0000 2017') // => '2017-03-03T09:15:20+00:00'
 */
export const twitterTime = (text: string): string | undefined => {
  const [, month = '', day, clock, sign, hours, minutes, year] = /^\s*[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-])(\d{2})(\d{2}) (\d{4})\s*$/i.exec(text) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || day === undefined || year === undefined) return isoTime(text);
  return isoTime(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${clock}${sign}${hours}:${minutes}`);
};

/** Tables that went through pandas write ids as `3.0`. */
const idIn = (cell: string): string => cell.trim().replace(/\.0+$/, '').replace(/^nan$/i, '');

/** Spreadsheets of some countries part columns by semicolons, or tabs. */
const delimiterOf = (text: string): string => {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [';', '\t'].find((mark) => head.split(mark).length > head.split(',').length) ?? ',';
};

const rowsOf = (text: string): readonly (readonly string[])[] => {
  try {
    return parse(text, { delimiter: delimiterOf(text), bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new GoodturnError('bad-input', '', `This is no CSV that can be read: ${error.message.replace(/\.?$/, '.')}`);
  }
};

const tableOf = (text: string): readonly Row[] => {
  const [head = [], ...rows] = rowsOf(text);
  const places = columns.map((name) => head.findIndex((cell) => cell.trim().toLowerCase() === name));
  const lost = columns.filter((name, index) => places[index] === -1 && ['tweet_id', 'author_id', 'inbound', 'text'].includes(name));
  if (lost.length > 0) throw new GoodturnError('bad-input', 'line 1', `Expected a table of tweets, found no column ${lost.join(', ')}. Its first line names ${columns.join(', ')}.`);
  return rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[places[index] ?? -1] ?? ''])) as Row);
};

/** Firms have names; their customers were given numbers. */
const roleOf = ({ inbound, author_id: author }: Row): Role => {
  const word = inbound.trim().toLowerCase();
  if (/^(?:true|t|yes|1(?:\.0)?)$/.test(word)) return 'customer';
  if (/^(?:false|f|no|0(?:\.0)?)$/.test(word)) return 'agent';
  return /^\d+(?:\.0)?$/.test(author.trim()) ? 'customer' : 'agent';
};

const tweetOf = (row: Row): Tweet | undefined => {
  const id = idIn(row.tweet_id);
  const text = withoutEscapes(row.text).trim();
  if (id === '' || text === '') return undefined;
  const turn = turnFrom(roleOf(row), text, { at: twitterTime(row.created_at), author: idIn(row.author_id), id });
  return { id, turn, before: idIn(row.in_response_to_tweet_id), after: row.response_tweet_id.split(',').map(idIn).filter((one) => one !== '') };
};

const aboutTree = (tweets: readonly Tweet[], known: ReadonlySet<string>): readonly Warning[] => {
  const missing = tweets.find(({ before }) => before !== '' && !known.has(before));
  const answered = tweets.map(({ before }) => before).filter((before) => before !== '');
  const branches = new Set(answered).size < answered.length;
  return [
    ...(missing === undefined ? [] : [{ code: 'truncated' as const, path: `tweet ${missing.id}`, message: `It answers tweet ${missing.before}, which is not in this table.` }]),
    ...(branches ? [{ code: 'order' as const, path: `tweet ${tweets[0]?.id ?? ''}`, message: 'Some tweets have several answers; these branches were put in one row by their times.' }] : []),
  ];
};

/**
 * Reads the table of "Customer Support on Twitter" (TWCS): one row a tweet. Tweets that answer each other make
 * one conversation, in the order of their times, whatever branches they have; its id is that of its first tweet.
 * The corpus is licensed CC BY-NC-SA 4.0.
 *
 * @returns one entry a conversation, in the order in which they first appear.
 * @throws GoodturnError `bad-input` if it is no CSV, or its columns are missing.
 * @example
 * const table = 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n'
 *   + '1,115,True,Fri Mar 03 09:02:10 +0000 2017,@Acme it is late,2,\n2,Acme,False,Fri Mar 03 09:15:20 +0000 2017,@115 Since when? ^AB,,1\n';
 * fromTwcs(table)[0]?.conversation.turns.map(({ role }) => role) // => ['customer', 'agent']
 */
export const fromTwcs = (csv: string): readonly Imported[] => {
  const rows = tableOf(requireText(csv)).map(tweetOf);
  const tweets = new Map(rows.flatMap((tweet) => (tweet === undefined ? [] : [[tweet.id, tweet] as const])));
  const known = new Set(tweets.keys());
  const read = treesOf([...tweets.values()]).map((tree) => {
    const { conversation } = gather(tree.map(({ turn }) => ({ turn })), { path: 'tweets', id: tree[0]?.id, channel: 'social' });
    const id = conversation.turns[0]?.id;
    return { conversation: { ...conversation, ...(id === undefined ? {} : { id }) }, warnings: aboutTree(tree, known), skipped: {} };
  });
  const [first, ...rest] = read;
  const skipped = countSkipped(rows.filter((tweet) => tweet === undefined).map(() => 'row'));
  return first === undefined ? [] : [{ ...first, skipped }, ...rest];
};

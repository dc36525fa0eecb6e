import { htmlBody } from './body';
import type { TranscriptOptions } from './cast';
import { gather, leftOut, type ReadPart } from './gather';
import type { Imported } from './imported';
import { instantOf, isoAfter } from './instants';
import { type Fields, fieldsOf, idOf, stringOf } from './record';
import { rolesOf } from './speaker-roles';
import { turnFrom } from './turn-from';

/** A line of the chat, or what Salesforce says about it: it stands in the middle. */
interface Line {
  readonly text: string;
  readonly event: boolean;
}

/** What somebody said, with the seconds since the beginning. */
interface Said {
  readonly name: string;
  readonly seconds: number;
  readonly lines: string[];
}

const centred = /<p[^<>]{0,80}\bcenter\b[^<>]{0,80}>([^<]{0,400})<\/p>/gi;

const begins = /^\(\s*(?:(\d{1,3})h\s*)?(?:(\d{1,3})m\s*)?(?:(\d{1,6})s\s*)?\)\s*([^:]{1,80}):(?:\s|$)\s*/;

const wordsIn = (html: string): string => htmlBody(html).text.trim();

const linesOf = (body: string): readonly Line[] => {
  const marks = [...body.matchAll(centred)];
  const said = (html: string): readonly Line[] => wordsIn(html).split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ text: line.trim(), event: false }]));
  return [
    ...said(body.slice(0, marks[0]?.index)),
    ...marks.flatMap((mark, index) => [{ text: wordsIn(mark[1] ?? ''), event: true }, ...said(body.slice(mark.index + mark[0].length, marks[index + 1]?.index))]),
  ];
};

const saidIn = (lines: readonly Line[]): { readonly said: readonly Said[]; readonly early: number } => {
  const said: Said[] = [];
  let early = 0;
  for (const { text, event } of lines) {
    if (event) continue;
    const [all, hours = '0', minutes = '0', seconds = '0', name] = begins.exec(text) ?? [];
    if (all !== undefined && name !== undefined) {
      said.push({ name: name.trim(), seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), lines: [text.slice(all.length)] });
    } else if (said.length > 0) said.at(-1)?.lines.push(text);
    else early += 1;
  }
  return { said, early };
};

/** Salesforce announces agents as `Agent Ana P` and lets them speak as `Ana`. */
const agentsIn = (lines: readonly Line[], owner: string | undefined): readonly string[] =>
  [...lines.flatMap(({ text, event }) => (event ? (/^Agent (.{1,80})$/.exec(text)?.[1] ?? []) : [])), owner ?? []].flat().map((name) => name.toLowerCase());

/**
 * Reads one LiveChatTranscript: what was said by whom, so many seconds after its beginning. Agents are those whom
 * Salesforce announces, or the owner; the caller may name them.
 *
 * @param path - where the record stands
 */
export const readSalesforceChat = (record: Fields, path: string, options: TranscriptOptions): Imported => {
  const lines = linesOf(stringOf(record['Body']) ?? '');
  const { said, early } = saidIn(lines);
  const agents = agentsIn(lines, stringOf(fieldsOf(record['Owner'])['Name']));
  const told = (name: string): 'agent' | undefined => (agents.some((agent) => agent === name.toLowerCase() || agent.startsWith(`${name.toLowerCase()} `)) ? 'agent' : undefined);
  const roles = rolesOf(said.map(({ name }) => name), options, `${path}.Body`, told);
  const start = instantOf(record['StartTime']) ?? instantOf(record['CreatedDate']);
  const turns = said.map(({ name, seconds, lines: words }, index): ReadPart => {
    const text = words.join('\n').trim();
    return text === '' ? leftOut('message', `${path}.Body line ${index + 1}`, 'this message has no words.') : { turn: turnFrom(roles.roleOf(name), text, { at: isoAfter(start, seconds), author: name }) };
  });
  const events = lines.filter(({ event }) => event).map((): ReadPart => ({ skipped: 'event' }));
  const lost = early === 0 ? [] : [leftOut('line', `${path}.Body`, 'these words stand before the first message.')];
  return gather([...lost, ...events, ...turns], { path: `${path}.Body`, id: idOf(record['Id'], `${path}.Id`), channel: 'chat', warnings: roles.warnings });
};

import type { Analysis } from '../analysis/finding';
import type { AnnotatedConversation, Role } from '../conversation/turn';
import { counted, given, never, type ReadColumn } from './column';
import { countColumns } from './counts';
import { type Exposure, type WholeExposure, wholeExposure } from './exposure';

/** A conversation, what was found in it and how much it holds. */
export interface WholeRead {
  readonly conversation: AnnotatedConversation;
  readonly analysis: Analysis;
  readonly exposure: WholeExposure;
}

/** Takes up all that a conversation's row needs. */
export const wholeRead = (conversation: AnnotatedConversation, analysis: Analysis): WholeRead => ({ conversation, analysis, exposure: wholeExposure(conversation.turns) });

const roles: readonly Role[] = ['customer', 'agent', 'bot', 'system', 'other'];
const speakers: Readonly<Record<Role, string>> = { customer: 'customers', agent: 'agents', bot: 'bots', system: 'systems', other: 'others' };
const amount = { range: '0 and more', missing: never, ...counted } as const;
const exact = { range: '0 and more', missing: never, source: 'goodturn, 2026', accuracy: 'exact' } as const;

const of = (unit: 'tokens' | 'words' | 'sentences' | 'questions'): ReadColumn<WholeRead> => ({
  id: unit, what: `Exposure: ${unit} of all turns, counted as in a turn’s row.`, unit, ...amount, read: ({ exposure }) => exposure[unit],
});

const turnsOf = (id: string, what: string, part: (exposure: WholeExposure) => Exposure): ReadColumn<WholeRead> => ({ id, what, unit: 'turns', ...exact, read: ({ exposure }) => part(exposure).turns });
const wordsOf = (id: string, what: string, part: (exposure: WholeExposure) => Exposure): ReadColumn<WholeRead> => ({ id, what, unit: 'words', ...amount, read: ({ exposure }) => part(exposure).words });

const ofFindings = countColumns.map(({ read, ...column }): ReadColumn<WholeRead> => ({ ...column, read: ({ analysis }) => read(analysis.findings) }));

/** The columns of a table of conversations, after the conversation and before the measures. */
export const conversationColumns: readonly ReadColumn<WholeRead>[] = [
  { id: 'channel', what: 'How it was held.', unit: 'word', range: 'email, chat, social, voice', missing: 'where the source does not say', ...given, read: ({ conversation }) => conversation.channel },
  { id: 'at', what: 'The first time that a turn has.', unit: 'ISO 8601', range: 'any time', missing: 'where no turn has a time', ...given, read: ({ conversation }) => conversation.turns.find(({ at }) => at !== undefined)?.at },
  { id: 'language', what: 'The language that most turns are in.', unit: 'BCP 47 tag', range: 'those of the identifier', missing: 'where the optional eld is not installed, or cannot tell', source: 'eld, where it is installed', accuracy: 'not held against labels', read: ({ analysis }) => analysis.checked.language },
  { id: 'version', what: 'The version of goodturn that made the row.', unit: 'version', range: 'any version', missing: never, source: 'goodturn, 2026', accuracy: 'exact', read: ({ analysis }) => analysis.checked.version },
  turnsOf('turns', 'Exposure: turns, whoever speaks.', (exposure) => exposure),
  ...roles.map((role) => turnsOf(`${role}Turns`, `Exposure: turns of ${speakers[role]}.`, ({ by }) => by[role])),
  turnsOf('internalTurns', 'Exposure: turns that only the team can read; they are among the others too.', ({ internal }) => internal),
  of('tokens'),
  of('words'),
  ...roles.map((role) => wordsOf(`${role}Words`, `Exposure: words of ${speakers[role]}.`, ({ by }) => by[role])),
  wordsOf('internalWords', 'Exposure: words that only the team can read; they are among the others too.', ({ internal }) => internal),
  of('sentences'),
  of('questions'),
  ...ofFindings,
];

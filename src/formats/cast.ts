import type { Role, Warning } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { guarded } from '../text/guarded';
import { dense } from '../text/plain';
import type { SpeakerLine } from './speaker-line';

/** What a caller knows of the people in a transcript. */
export interface TranscriptOptions {
  /** Names of agents, as they stand before the colon; everybody else whose name tells no role is a customer. */
  readonly agents?: readonly string[];
  /** Names of customers; needed only for those that do not look like names, such as `sam_77`. */
  readonly customers?: readonly string[];
}

/** The names that a caller gives, in lower case. */
export const namesIn = (options: TranscriptOptions): ReadonlyMap<string, Role> => {
  const as = <One extends Role>(key: 'agents' | 'customers', role: One): readonly (readonly [string, One])[] =>
    guarded('bad-input', key, 'Give names as a list of strings.', () => dense(options[key] ?? [], key).map((name) => [name.trim().toLowerCase(), role] as const));
  return new Map<string, Role>([...as('customers', 'customer'), ...as('agents', 'agent')]);
};

/** Who plays which part. */
export interface Cast {
  /** Undefined: this line goes on with the turn before. */
  roleOf(speaker: SpeakerLine): Role | undefined;
  readonly warnings: readonly Warning[];
}

interface Named extends SpeakerLine {
  readonly line: number;
}

const guess = ({ name, line }: Named, as: string, mend: string): Warning => ({
  code: 'guessed-role',
  path: `line ${line}`,
  message: `"${name}" was read as ${as}. ${mend}`,
});

const write = (name: string): string => `If that is wrong, write "${name} (agent):" or "${name} (customer):".`;

const unclear = (unknown: readonly Named[]): GoodturnError => {
  const names = [...new Set(unknown.map(({ name }) => name))];
  const some = names.slice(0, 4).join(', ');
  const first = names[0] ?? '';
  return new GoodturnError('bad-input', `line ${unknown[0]?.line ?? 1}`,
    `No role can be told for ${some}${names.length > 4 ? ', …' : ''}. Write "${first} (agent):" or "${first} (customer):", or name the agents: { agents: ['${first}'] }.`);
};

/** The part of a name that tells nothing by itself, from who else is there. */
const partOf = (mine: readonly Named[], names: number, known: ReadonlySet<Role>): Role | undefined => {
  const agent = known.has('agent');
  const customer = known.has('customer');
  if (names === 1 && agent !== customer) return agent ? 'customer' : 'agent';
  return mine.length > 1 || !(agent && customer) ? 'other' : undefined;
};

const explain = (first: Named, role: Role | undefined): Warning => {
  if (role === undefined) return guess(first, 'words of the turn before', write(first.name));
  return guess(first, role === 'other' ? 'another speaker' : `the ${role}`, write(first.name));
};

/**
 * Gives every speaker of a transcript a role: told by the name, by the caller, or by who else is there (with
 * a warning).
 *
 * @param speakers - one entry a line; undefined where the line has no speaker
 * @param names - what the caller knows
 * @throws GoodturnError `bad-input` if there are speakers and none of them tells its role.
 */
export const castOf = (speakers: readonly (SpeakerLine | undefined)[], names: ReadonlyMap<string, Role>): Cast => {
  const otherwise = [...names.values()].includes('agent') ? 'customer' : undefined;
  const told = (speaker: SpeakerLine): Role | undefined => names.get(speaker.name.toLowerCase()) ?? speaker.role ?? otherwise;
  const all = speakers.flatMap((speaker, index): Named[] => (speaker === undefined ? [] : [{ ...speaker, line: index + 1 }]));
  const known = new Set(all.flatMap((speaker) => told(speaker) ?? []));
  const unknown = all.filter((speaker) => told(speaker) === undefined);
  if (unknown.length > 0 && !known.has('agent') && !known.has('customer')) throw unclear(unknown);
  const groups = new Map<string, Named[]>();
  for (const one of unknown) {
    const group = groups.get(one.name);
    if (group === undefined) groups.set(one.name, [one]);
    else group.push(one);
  }
  const parts = new Map([...groups].map(([name, mine]) => [name, partOf(mine, groups.size, known)] as const));
  return {
    roleOf: (speaker) => told(speaker) ?? parts.get(speaker.name),
    warnings: [...groups].flatMap(([name, [first]]) => (first === undefined ? [] : [explain(first, parts.get(name))])),
  };
};

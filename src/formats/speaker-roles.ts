import type { Role, Warning } from '../conversation/turn';
import { namesIn, type TranscriptOptions } from './cast';
import { roleOfName } from './role-words';

/** Who plays which part among speakers that have names or numbers only. */
export interface SpeakerRoles {
  /** A speaker without a name is role other. */
  roleOf(name: string | undefined): Role;
  readonly warnings: readonly Warning[];
}

const warn = (path: string, names: readonly string[], as: string): Warning => {
  const [first = ''] = names;
  return {
    code: 'guessed-role',
    path,
    message: `${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''} ${names.length === 1 ? 'was' : 'were'} read as ${as}. Name the agents: { agents: [${JSON.stringify(first)}] }.`,
  };
};

/** The side that is missing, where one speaker is left and the other side is there. */
const lastOne = (unknown: readonly string[], known: ReadonlySet<Role>): Role => {
  const agent = known.has('agent');
  return unknown.length === 1 && agent !== known.has('customer') ? (agent ? 'customer' : 'agent') : 'other';
};

/**
 * Gives every speaker a role: as the caller says, as the name says (`Support Ana`), or as is left over,
 * with a warning. Where nothing tells, the role is other, with a warning. Once agents are named, everybody
 * else is a customer.
 *
 * @param path - where speakers stand in the payload
 * @param toldOf - what the source itself tells of a speaker
 * @example
 * rolesOf(['Support Ana', 'Sam'], {}, 'cues').roleOf('Sam') // => 'customer'
 */
export const rolesOf = (names: Iterable<string>, options: TranscriptOptions, path: string, toldOf: (name: string) => Role | undefined = () => undefined): SpeakerRoles => {
  const given = namesIn(options);
  const otherwise = [...given.values()].includes('agent') ? 'customer' : undefined;
  const told = (name: string): Role | undefined => given.get(name.toLowerCase()) ?? toldOf(name) ?? roleOfName(name) ?? otherwise;
  const all = [...new Set(names)];
  const unknown = all.filter((name) => told(name) === undefined);
  const left = lastOne(unknown, new Set(all.flatMap((name) => told(name) ?? [])));
  return {
    roleOf: (name) => (name === undefined ? 'other' : (told(name) ?? left)),
    warnings: unknown.length === 0 ? [] : [warn(path, unknown, left === 'other' ? 'role other' : `the ${left}`)],
  };
};

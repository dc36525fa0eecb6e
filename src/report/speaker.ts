import type { Turn } from '../conversation/turn';
import { html, type Html } from './markup';

const names: Readonly<Record<Turn['role'], string>> = { customer: 'Customer', agent: 'Agent', bot: 'Bot', system: 'System', other: 'Somebody else' };

/** The role in words; of a role that is not known, its own word. */
export const roleName = (role: Turn['role']): string => (Object.hasOwn(names, role) ? names[role] : String(role));

/** Who speaks: the name where there is one, and the role. */
export const speakerOf = (turn: { readonly role: Turn['role']; readonly author?: string | undefined } | undefined): Html => {
  if (turn === undefined) return html`somebody`;
  const { role, author } = turn;
  return author === undefined || author === '' ? html`${roleName(role)}` : html`<bdi>${author}</bdi> (${roleName(role).toLowerCase()})`;
};

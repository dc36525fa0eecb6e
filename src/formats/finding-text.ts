import type { Finding, Report } from '../analysis/finding';
import type { Kind } from '../analysis/detector';
import type { Conversation } from '../conversation/turn';
import { findPrinciple } from '../principles';

/** The kinds of finding in the order they are told: what went well comes first. */
export const kindsInOrder: readonly { readonly kind: Kind; readonly heading: string }[] = [
  { kind: 'strength', heading: 'Strengths' },
  { kind: 'concern', heading: 'Concerns' },
  { kind: 'signal', heading: 'Signals' },
];

/** Findings of one kind, in the order of the conversation. */
export const ofKind = (report: Report, kind: Kind): readonly Finding[] => report.findings.filter((finding) => finding.kind === kind);

/** `turn 3, agent (internal)`; turns are counted from 0. */
export const whereOf = ({ turn }: Finding, { turns }: Conversation): string => {
  const said = turns[turn];
  if (said === undefined) return `turn ${turn}`;
  return `turn ${turn}, ${said.role}${said.visibility === 'internal' ? ' (internal)' : ''}`;
};

/** The principle's title; its id where the catalogue does not have it. */
export const principleTitle = (id: string): string => findPrinciple(id)?.title ?? id;

/** The way out that some detectors offer beside their advice. */
export const reframingOf = ({ facets }: Finding): string | undefined => {
  const reframing = facets?.['reframing'];
  return typeof reframing === 'string' && reframing !== '' ? reframing : undefined;
};

/** The first wording that a finding offers, as a line: `Try: …`. */
export const tryLineOf = ({ suggestions }: Finding): string | undefined => {
  const first = suggestions?.[0];
  return first === undefined ? undefined : `Try: ${first.text}`;
};

/** What was looked at, in a sentence. */
export const checkedSentence = ({ checked, silenced }: Report): string => {
  const turns = `${checked.turns} turn${checked.turns === 1 ? '' : 's'}`;
  const off = silenced.length === 0 ? '' : ` Silenced: ${silenced.map(({ detector, key, reason }) => `${detector} ${key} (${reason})`).join('; ')}.`;
  return `Checked ${turns} with ${checked.analyzers.join(', ') || 'no analyzer'}, goodturn ${checked.version}.${off}`;
};

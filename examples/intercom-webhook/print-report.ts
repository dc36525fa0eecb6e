import type { Report } from 'goodturn';

/** One line a finding. The words themselves stay out: a log is read by more people than a conversation. */
export const printReport = ({ conversation, findings }: Report, topic: string): void => {
  console.log(`${topic}, conversation ${conversation ?? 'without an id'}`);
  for (const { turn, kind, detector, key, advice } of findings) console.log(`  turn ${turn}: ${kind} ${detector} (${key})\n    ${advice}`);
};

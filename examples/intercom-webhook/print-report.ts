import type { Report } from 'goodturn';

/** Two lines a finding. Its key stays the same when a later notice brings the same message again: store findings by it. */
export const printReport = ({ conversation, findings }: Report, topic: string): void => {
  console.log(`${topic}, conversation ${conversation ?? 'without an id'}`);
  for (const { turn, kind, detector, key, quote, advice } of findings) console.log(`  turn ${turn}: ${kind} ${detector} "${quote}" (${key})\n    ${advice}`);
};

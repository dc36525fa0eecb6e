import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { study } from '../../src/analysis/study';
import { analyzers } from '../../src/analyzers';
import { annotate } from '../../src/conversation/annotate';
import { english } from '../../src/english';
import { retold, ways } from './retold';

const annotator = english();

const digest = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
};

const told = new Map(ways.map((way) => [way, retold(analyzers, way).map((conversation) => [digest(JSON.stringify(conversation)), annotate(conversation, annotator)] as const)] as const));

/** What each analyzer finds and measures in the examples of all of them, told in six ways: `npm test -- -u` writes it, and a change shows here. */
describe('readings of all examples', () => {
  it.each(analyzers.map((analyzer) => [analyzer.id, analyzer] as const))('%s finds and measures what it did', async (id, analyzer) => {
    const path = `${process.cwd()}/tests/analyzers/readings/${id}.txt`;
    const before = new Set(existsSync(path) ? readFileSync(path, 'utf8').split(/\n| (?=\S+=)/) : []);
    const changed: string[] = [];
    const lines: string[] = [];
    for (const [way, conversations] of told) {
      const found = new Map<string, string[]>();
      for (const [key, conversation] of conversations) {
        const { analysis, turns, conversation: whole } = study(conversation, [analyzer], { preview: true }, annotator);
        for (const { detector, turn, span, quote, facets, suggestions, message } of analysis.findings) {
          const entry = `${key}=${turn}:${span.start}-${span.end}${facets ?? suggestions ? `:${digest(JSON.stringify([message, facets, suggestions])).slice(-3)}` : ''}`;
          found.set(detector, [...(found.get(detector) ?? []), entry]);
          if (!before.has(entry)) changed.push(`${way}: ${detector} “${quote}” in “${conversation.turns[turn]!.text}”`);
        }
        for (const { id: measure } of analyzer.measures) {
          const values = JSON.stringify([whole[measure], ...turns.map((row) => row[measure])].map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)));
          found.set(measure, [...(found.get(measure) ?? []), values]);
        }
      }
      lines.push(way, ...[...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, entries]) => (name.includes('/') ? `${name} ${entries.join(' ')}` : `${name} ${digest(entries.join())}`)), '');
    }
    await expect(lines.join('\n'), `found now, and not before:\n${changed.slice(0, 30).join('\n')}\n`).toMatchFileSnapshot(path);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { study } from '../../src/analysis/study';
import { annotate } from '../../src/conversation/annotate';
import { runChunk } from './chunk';
import { anyShape, wrongConversations, wrongSettings, wrongTurns } from './generator/wrong';
import { saidInExamples } from './generator/said';
import { text } from './generator/text';
import { wrongShapes } from './invariants/shapes';
import { planOf } from './plan';

/** `npm run fuzz` runs a million. The same seed each time: the same code gets the same verdict. */
const seed = Number(process.env['FC_SEED'] ?? 1);

describe('fuzzing', () => {
  it('breaks nothing with 20,000 strings', () => expect(runChunk({ kind: 'strings', seed, cases: 20_000 }, 8)).toEqual({ cases: 20_000 }), 600_000);
  it('breaks nothing with 700 conversations', () => expect(runChunk({ kind: 'conversations', seed, cases: 700 })).toEqual({ cases: 700 }), 600_000);
  const shapes = wrongShapes(english());
  it('tells where a wrong turn is wrong', () => fc.assert(fc.property(wrongTurns('turns[0]'), shapes.turn.holds), { numRuns: 500 }));
  it('tells where a wrong conversation is wrong', () => fc.assert(fc.property(wrongConversations, shapes.conversation.holds), { numRuns: 500 }));
  it('tells where wrong settings are wrong', () => fc.assert(fc.property(wrongSettings, shapes.settings.holds), { numRuns: 1000 }));
  it('throws nothing else for any shape', () => fc.assert(fc.property(anyShape, shapes.any.holds), { numRuns: 2000 }));
});

describe('the generator', () => {
  it('wakes every detector that speaks of one turn', () => {
    const turns = saidInExamples(analyzers).flatMap((said) => [{ role: 'customer' as const, text: said }, { role: 'agent' as const, text: said }]);
    const found = new Set(study(annotate({ turns }, english()), analyzers, { preview: true }).analysis.findings.map(({ detector }) => detector));
    const all = analyzers.flatMap(({ detectors }) => detectors.filter(({ when }) => when === 'turn').map(({ id }) => id));
    expect(all.filter((id) => !found.has(id)).length / all.length).toBeLessThan(0.15);
  });
  it('gives half characters, marks that combine, text from right to left and markup', () => {
    const all = fc.sample(text, { numRuns: 2000, seed }).join('\n');
    for (const sign of [/\p{Cs}/u, /\p{M}/u, /\u202e/, /\u0000/, /\u200d/, /<script/, /__proto__/, /\u2028/, /İ/, /’/]) expect(all).toMatch(sign);
  });
  it('plans every case, each chunk by a seed of its own', () => {
    const plan = planOf({ strings: 1_000_000, conversations: 100_000 }, 8);
    const sum = (kind: string): number => plan.filter((one) => one.kind === kind).reduce((all, { cases }) => all + cases, 0);
    expect([sum('strings'), sum('conversations'), new Set(plan.map((one) => one.seed)).size]).toEqual([1_000_000, 100_000, plan.length]);
  });
});

import { describe, expect, it } from 'vitest';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { review } from '../../src/review';
import type { Role } from '../../src/conversation/turn';

const annotator = english();

/** Sentences that many detectors look into twice: promises, questions, needs, labels, apologies, complaints. */
const said: readonly (readonly [Role, string])[] = [
  ['agent', 'You failed to attach the photo, and we will send it by Monday. Sorry about that!'],
  ['agent', 'We will look into it as soon as possible, and which address should it go to?'],
  ['agent', 'No, it is not our fault that the PIN and the IBAN were refused, calm down.'],
  ['agent', "I'm so glad that you told us, Maria, so please ring the depot and ask for Tom."],
  ['customer', 'I waited three days for the parcel and nobody answered! Why? I need it by Friday.'],
  ['customer', "You people never listen, I'm leaving for another bank, thanks for nothing."],
];

const timeOf = (role: Role, sentence: string, times: number, options: Parameters<typeof review>[1]): number => {
  const conversation = { turns: [{ role: 'customer' as const, text: 'My parcel is late again, could you help me?' }, { role, text: `${sentence} `.repeat(times) }] };
  const runs = [0, 1].map(() => {
    const before = performance.now();
    review(conversation, options);
    return performance.now() - before;
  });
  return Math.min(...runs);
};

describe('the cost of one long turn', () => {
  it.each(analyzers.flatMap((analyzer) => said.map(([role, sentence]) => [analyzer.id, role, sentence, analyzer] as const)))('grows in proportion: %s, %s: %s', (_id, role, sentence, analyzer) => {
    const options = { annotator, analyzers: [analyzer], settings: { preview: true } };
    timeOf(role, sentence, 20, options);
    const [short, long] = [timeOf(role, sentence, 60, options), timeOf(role, sentence, 480, options)];
    expect(long).toBeLessThan(24 * short + 40);
  });
});

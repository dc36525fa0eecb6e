import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';
import { review } from '../../src/review';
import type { Conversation, Turn } from '../../src/conversation/turn';

/**
 * Shows that the cost of a review grows linearly with the number of turns: `npm run benchmark`.
 * The conversation is made up of a few exchanges that repeat, with a time on every turn.
 */
const said: readonly Pick<Turn, 'role' | 'text'>[] = [
  { role: 'customer', text: 'My order 4711 has not arrived and I need it before Saturday. Could you also send me the invoice?' },
  { role: 'agent', text: "I'm sorry about that, Maria. I'll ring the depot now and write to you by tomorrow noon. Which address should the invoice carry?" },
  { role: 'customer', text: 'The one on file. This is really frustrating, I waited in all day.' },
  { role: 'agent', text: 'You should have booked the evening slot. We will look into it as soon as possible.' },
  { role: 'customer', text: 'Nobody told me there was one. Fine, thanks for ringing them.' },
  { role: 'agent', text: "You're right, we should have said so. The parcel is on the van now and will be with you by six." },
];

const start = Date.parse('2026-03-02T09:00:00Z');
const conversationOf = (turns: number): Conversation => ({
  turns: Array.from({ length: turns }, (_, index): Turn => ({ ...(said[index % said.length] ?? { role: 'agent', text: '' }), at: new Date(start + index * 600_000).toISOString() })),
});

const annotator = english();
const time = (turns: number): { milliseconds: number; findings: number } => {
  const conversation = conversationOf(turns);
  const before = performance.now();
  const { findings } = review(conversation, { annotator, analyzers });
  return { milliseconds: performance.now() - before, findings: findings.length };
};

time(200);
console.log('turns   milliseconds   microseconds a turn   findings');
for (const turns of [10, 100, 1000, 5000]) {
  const runs = [time(turns), time(turns), time(turns)].sort((a, b) => a.milliseconds - b.milliseconds);
  const { milliseconds = 0, findings = 0 } = runs[0] ?? {};
  console.log(`${String(turns).padStart(5)} ${milliseconds.toFixed(1).padStart(14)} ${((milliseconds * 1000) / turns).toFixed(0).padStart(21)} ${String(findings).padStart(10)}`);
}

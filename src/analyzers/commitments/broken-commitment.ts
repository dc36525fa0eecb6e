import type { Detection, Detector } from '../../analysis/detector';
import type { CommitmentMemory } from './memory';
import { listed, outcomes } from './outcomes';

/** Finds promises that are shown not to be kept. */
export const brokenCommitment: Detector<'commitments/broken-commitment', CommitmentMemory> = {
  id: 'commitments/broken-commitment',
  title: 'Promise not kept',
  description: 'The customer says that it was not done, the agent says so, it came after the time named, or the customer asks after it when that time has passed.',
  principle: 'follow-through',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'any',
  visibility: 'any',
  when: 'end',
  message: 'What was promised was not done in time, as far as these turns show.',
  advice: 'Say that the promise was missed, do it now, and name the next time only if it will hold.',
  told: { one: 'One promise was not kept in time, as far as these turns show (“{quote}”).', many: '{Count} times a promise was not kept in time, as far as these turns show, first at “{quote}”.' },
  limits: 'What happened outside these turns is not known, and silence is no proof. Times are those of the turns or of `settings.asOf`; where one can be read in two ways the later counts.',
  sources: ['goodturn, 2026', 'Searle 1976 (commissives)'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: '«You said he would be here by ten and nobody came».' }] },
      { turns: [{ role: 'agent', text: "I'll email you by noon today.", at: '2026-03-02T09:00:00Z' }, { role: 'customer', text: 'Hello? «Still nobody here».', at: '2026-03-02T16:00:00Z' }] },
      { turns: [{ role: 'agent', text: '«I promised you a call yesterday and did not make it».' }] },
      { turns: [{ role: 'agent', text: "«I'll send it by Friday».", at: '2026-03-02T09:00:00Z' }], settings: { asOf: '2026-03-20T09:00:00Z' } },
    ],
    clear: [
      { turns: [{ role: 'customer', text: "You said Thursday and it's only Tuesday, just checking that it still stands." }] },
      { turns: [{ role: 'agent', text: "I'll email you by noon today.", at: '2026-03-02T09:00:00Z' }, { role: 'customer', text: 'Got it, thanks. Is Sunday free?', at: '2026-03-02T16:00:00Z' }] },
      'If nobody turns up by five, I am leaving.',
      { turns: [{ role: 'customer', text: 'They said I could not sit there.' }] },
    ],
  },
  detect: (_turn, { memory, settings }) => {
    const overdue = outcomes(memory, settings.asOf).flatMap((one) => (one.overdue ? [one.made] : []));
    const shown = listed(memory.verdicts).filter(({ state }) => state === 'broken').map((one): Detection => ({ start: one.start, end: one.end, turn: one.turn, facets: { shown: one.shown, ...(one.made?.by === undefined ? {} : { by: one.made.by }) } }));
    return [...shown, ...overdue.map(({ start, end, turn, by = '' }): Detection => ({ start, end, turn, facets: { shown: 'time passed', by } }))];
  },
};

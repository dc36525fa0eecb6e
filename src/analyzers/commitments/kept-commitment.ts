import type { Detector } from '../../analysis/detector';
import { type CommitmentMemory, verdictsOf } from './memory';

/** Finds promises that are shown to be kept. */
export const keptCommitment: Detector<'commitments/kept-commitment', CommitmentMemory> = {
  id: 'commitments/kept-commitment',
  title: 'Promise kept',
  description: 'A turn of either side shows that what was promised before is done.',
  principle: 'follow-through',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'any',
  visibility: 'any',
  when: 'turn',
  message: 'What was promised is done, and the customer hears of it.',
  advice: 'Go on tying the news to the promise.',
  told: { one: 'One promise was kept (“{quote}”).', many: '{Count} promises were kept, first shown by “{quote}”.' },
  limits: 'A promise is known again by its words. Only the latest 16 open ones are followed.',
  sources: ['goodturn, 2026', 'Searle 1976 (commissives)'],
  examples: {
    found: [
      { turns: [{ role: 'agent', text: "I'll mail you the floor plan before five." }, { role: 'customer', text: 'Thanks.' }, { role: 'agent', text: '«The floor plan is attached».' }] },
      '«On Monday I said I would ring with an answer: the part has arrived».',
      { turns: [{ role: 'customer', text: '«The fitter came exactly when you said», thank you.' }] },
    ],
    clear: [
      'We kept your coat behind the bar.',
      "As promised, I'll be calling you tomorrow at nine.",
      'I said I would ring and did not.',
    ],
  },
  detect: (turn, { memory, matches, settings }) => verdictsOf(memory, turn, matches, settings).filter(({ state }) => state === 'kept').map(({ start, end, shown }) => ({ start, end, facets: { shown } })),
};

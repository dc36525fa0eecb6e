import type { Detector } from '../../analysis/detector';
import { focusSpan } from './focus';
import { type Course, courseLexicons, wonBack } from './memory';
import { isSameWriter } from './temper';

/** Thanks said to another handle than the one the trouble was told to. */
const thanksElsewhere = (text: string, to: string | undefined): boolean => {
  const named = /\b(?:thanks|thank you|cheers|love) (@\w+)/i.exec(text)?.[1]?.toLowerCase();
  return named !== undefined && to !== undefined && named !== to.toLowerCase();
};

/** Finds the turn in which a customer's mood is won back. */
export const turnaround: Detector<'recovery/turnaround', Course> = {
  id: 'recovery/turnaround',
  title: 'Turn for the better',
  description: 'After a negative mood, words that show it won back: taken back, relieved, or heartily pleased.',
  principle: 'turn-the-mood-around',
  kind: 'signal',
  impact: 'moderate',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'The mood turns for the better here.',
  advice: 'Look at the answer before it and keep what it did.',
  told: { one: 'In turn {turn} the mood turned for the better (“{quote}”).', many: 'The mood turned for the better {count} times, first in turn {turn} (“{quote}”).' },
  limits: 'Needs a negative mood in one of the last two turns of the same writer. Bare or resigned thanks are silent. What came before is no proof of a cause.',
  sources: ['Bitner, Booms & Tetreault 1990', 'goodturn, 2026'],
  lexicons: courseLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'I am furious.' }, { role: 'agent', text: 'Refunded.' }, { role: 'customer', text: '«I take back what I wrote».' }] },
      { turns: [{ role: 'customer', text: 'I am so worried.' }, { role: 'agent', text: 'Refunded.' }, { role: 'customer', text: '«What a relief»!' }] },
      { turns: [{ role: 'customer', text: 'This is a disgrace.' }, { role: 'agent', text: 'Refunded.' }, { role: 'customer', text: '«Thank you so much for sorting this».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'This is a disgrace.' }, { role: 'agent', text: 'Refunded.' }, { role: 'customer', text: 'Ok thanks.' }] },
      { turns: [{ role: 'customer', text: 'Can I get a strap?' }, { role: 'customer', text: 'Thank you so much!' }] },
      { turns: [{ role: 'customer', text: 'I am furious.' }, { role: 'customer', text: 'Thanks for nothing.' }] },
      { turns: [{ role: 'customer', text: 'I am furious.' }, { role: 'customer', text: 'Thanks anyway, I suppose.' }] },
    ],
  },
  detect: (turn, { matches, memory, agentBefore }) => {
    const match = memory.low && memory.since < 2 && isSameWriter(turn, memory.handles.slice(0, 1)) && !thanksElsewhere(turn.text, memory.handles[0]) ? wonBack(turn, matches) : undefined;
    if (match === undefined) return [];
    return [{ ...focusSpan(turn, match), facets: { turning: 'better', ...(agentBefore === undefined ? {} : { answer: agentBefore.index }) } }];
  },
};

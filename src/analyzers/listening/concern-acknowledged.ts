import type { Detector } from '../../analysis/detector';
import { heardFrame } from '../../lexicons/heard';
import { sentenceSpan } from '../../text/widen';
import type { ListeningMemory } from './memory';
import { takeUp } from './take-up';

/** Finds clauses that take up what the customer said. */
export const concernAcknowledged: Detector<'listening/concern-acknowledged', ListeningMemory> = {
  id: 'listening/concern-acknowledged',
  title: 'Concern taken up',
  description: 'The agent takes up, in the same or in other words, something specific that the customer said.',
  principle: 'respect-the-concern',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This takes up what the customer said before it goes on.',
  advice: 'Keep it to the one point that weighs most, then answer.',
  told: { one: 'An answer took up what the customer had just said (“{quote}”).', many: '{Count} answers took up what the customer had just said, first with “{quote}”.' },
  limits: 'Rests on words that come back, or on “so you …” and “…, understood”: other paraphrase is missed. The bare “I understand your concern”, answers and reports of what was done are left out.',
  sources: ['Clark & Brennan 1991 (grounding)', 'Packard & Berger 2021', 'goodturn, 2026'],
  lexicons: [heardFrame],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'The gate has been stuck for four days and my van is behind it.' }, { role: 'agent', text: '«Four days with your van locked behind a gate is far too long». A fitter comes at two.' }] },
      { turns: [{ role: 'customer', text: 'I only eat halal and the menu says nothing about it.' }, { role: 'agent', text: '«I see that the menu leaves out what is halal». The three dishes at the top are.' }] },
      { turns: [{ role: 'customer', text: 'My son starts school on Monday and the desk is not here.' }, { role: 'agent', text: '«So your son starts on Monday without a desk». I am calling the driver.' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'The gate has been stuck for four days.' }, { role: 'agent', text: 'I understand your concern.' }] },
      { turns: [{ role: 'customer', text: 'Please send the bill to my farm.' }, { role: 'agent', text: 'Sent to the farm just now.' }] },
      { turns: [{ role: 'customer', text: 'When does the night desk open?' }, { role: 'agent', text: 'The night desk opens at ten.' }] },
      { turns: [{ role: 'customer', text: 'The hose leaks.' }, { role: 'agent', text: 'Thank you for your message. Our opening hours are attached.' }] },
    ],
  },
  detect: (turn, context) => {
    const at = takeUp(turn, context);
    return at === undefined ? [] : [sentenceSpan(turn, at.from)];
  },
};

import type { Detector } from '../../analysis/detector';
import { passesOver } from './answering';
import { firstSubstance } from './first-substance';
import type { EmpathyMemory } from './memory';
import { answerLexicons } from './reading';
import { sorryFirst } from './sorry-first';

/** Finds answers to distress that go straight to the matter. */
export const fixBeforeFeeling: Detector<'empathy/fix-before-feeling', EmpathyMemory> = {
  id: 'empathy/fix-before-feeling',
  title: 'Fix before feeling',
  description: 'The customer showed distress, and the reply goes straight to steps, rules or data.',
  principle: 'put-the-person-before-the-fix',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  whole: true,
  message: 'The turn before shows distress, and this goes straight to the matter.',
  advice: 'Say one sentence to the person first; the steps read better after it.',
  told: { one: 'One answer to distress went straight to the matter.', many: '{Count} answers to distress went straight to the matter.' },
  limits: 'Calm complaints are left to late-empathy. Danger, fraud under way or a medical emergency is never a concern.',
  sources: ['goodturn, 2026'],
  lexicons: answerLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: "I'm so upset, the whole album is gone." }, { role: 'agent', text: '«Open Settings and tap Restore».' }] },
      { turns: [{ role: 'customer', text: 'My dad died on Sunday and you keep sending him bills.' }, { role: 'agent', text: 'Hello. «Please upload the certificate under Documents».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Where is the restore button? No rush.' }, { role: 'agent', text: 'Open Settings and tap Restore.' }] },
      { turns: [{ role: 'customer', text: "I'm so upset, the album is gone." }, { role: 'agent', text: 'Losing those pictures must hurt. Open Settings and tap Restore.' }] },
      { turns: [{ role: 'customer', text: "He swallowed a battery, I'm terrified!" }, { role: 'agent', text: 'Call 112 now.' }] },
    ],
  },
  detect: (turn, context) => {
    const span = passesOver(turn, context) ? firstSubstance(turn, context.matches, true) : undefined;
    return span === undefined ? [] : [{ ...span, suggestions: sorryFirst(turn, span, context.customerBefore) }];
  },
};

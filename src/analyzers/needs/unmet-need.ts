import type { Detector } from '../../analysis/detector';
import type { NeedsMemory } from './memory';
import { unmetIn } from './memory';

/** Finds needs that no answer takes up. */
export const unmetNeed: Detector<'needs/unmet-need', NeedsMemory> = {
  id: 'needs/unmet-need',
  title: 'Unmet need',
  description: 'A need, stated or implied, that no later turn of the agent takes up: neither grants, refuses, asks back about nor answers.',
  principle: 'listen-for-what-will-please',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'any',
  visibility: 'public',
  when: 'end',
  message: 'The answers so far can read as passing over this need.',
  advice: 'Come back to it in one sentence: what can be done, what cannot, or what you still have to know.',
  told: { one: 'One need was never taken up (“{quote}”).', many: '{Count} needs were never taken up, first “{quote}”.' },
  limits: 'A refusal or a question back takes a need up. What was done elsewhere, without a word here, is not known. Before an answer came, nothing is unmet.',
  sources: ['Schegloff & Sacks (1973)', 'goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: '«Could you send the spare key by courier»?' }, { role: 'agent', text: 'Thank you for being a guest of ours!' }] },
      { turns: [{ role: 'customer', text: 'I want the invoice corrected. «And please add a second driver to the policy».' }, { role: 'agent', text: "I've corrected the invoice." }] },
      { turns: [{ role: 'customer', text: "«I just can't find the cancel button»." }, { role: 'agent', text: 'Our app won a prize this spring.' }, { role: 'customer', text: 'How nice for you.' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Please let all my trains be on time this once.' }, { role: 'agent', text: 'Thank you for travelling with us!' }] },
      { turns: [{ role: 'customer', text: 'Could you send the spare key by courier?' }] },
      { turns: [{ role: 'customer', text: 'I want a pool-side room.' }, { role: 'agent', text: "I'm afraid those are all taken." }] },
      { turns: [{ role: 'customer', text: 'I need a bigger desk.' }, { role: 'agent', text: 'How wide may it be?' }] },
      { turns: [{ role: 'customer', text: 'I need a bigger desk.' }, { role: 'agent', text: 'Lovely to hear from you!' }, { role: 'customer', text: 'Never mind, I found one.' }] },
      { turns: [{ role: 'customer', text: 'I want the invoice corrected and please add a second driver to the policy.' }, { role: 'agent', text: "I'll see to both today." }] },
    ],
  },
  detect: (_turn, { memory }) => unmetIn(memory).map(({ turn, start, end }) => ({ turn, start, end })),
};

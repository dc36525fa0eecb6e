import type { Detector } from '../../analysis/detector';
import { thresholdsOf } from '../../analysis/thresholds';
import { spokenSpan } from '../../text/spoken';
import { type ListeningMemory, shareOf, talksTooMuch, withWords } from './memory';

/** Finds the turn from which on the agent's side holds most of the words. */
export const talkShare: Detector<'listening/talk-share', ListeningMemory> = {
  id: 'listening/talk-share',
  title: "Large share of words on the agent's side",
  description: "In voice and chat, once, after three turns of each side.",
  principle: 'listen-twice-as-much',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'Up to here most of the words come from this side.',
  advice: 'Ask one short question and wait.',
  told: { one: 'Most of the words came from the agent’s side (share {share}; the article asks for a third).' },
  limits: 'Counts words, not worth. Voice and chat only.',
  sources: ['TalkShop 2012, Customer Diplomacy: listen twice, talk half (a view, no study)', 'goodturn, 2026: the limit of 0.6'],
  examples: {
    found: [
      { channel: 'chat', turns: [{ role: 'agent', text: 'Hello.' }, { role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'On deck two.' }, { role: 'customer', text: 'Dogs?' }, { role: 'agent', text: 'Dogs too.' }, { role: 'customer', text: 'Cats?' }, { role: 'agent', text: '«In a basket». 🙂' }] },
      { channel: 'voice', settings: { thresholds: { talkShare: 0.4 } }, turns: [{ role: 'customer', text: 'The bell is stuck.' }, { role: 'agent', text: 'Which one?' }, { role: 'customer', text: 'The front one.' }, { role: 'agent', text: 'Since when?' }, { role: 'customer', text: 'Today.' }, { role: 'agent', text: '«Then the spring is worn».' }] },
      { channel: 'chat', turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'On deck two.' }, { role: 'customer', text: 'Dogs?' }, { role: 'agent', text: 'Dogs too.' }, { role: 'customer', text: 'Cats?' }, { role: 'agent', text: '«In a basket».' }, { role: 'customer', text: 'Fine.' }] },
    ],
    clear: [
      { channel: 'email', turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'On deck two.' }, { role: 'customer', text: 'Dogs?' }, { role: 'agent', text: 'Dogs too.' }, { role: 'customer', text: 'Cats?' }, { role: 'agent', text: 'In a basket.' }] },
      { channel: 'chat', turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'On deck two by the ropes, where there is room for forty.' }] },
      { turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'On deck two.' }, { role: 'customer', text: 'Dogs?' }, { role: 'agent', text: 'Dogs too.' }, { role: 'customer', text: 'Cats?' }, { role: 'agent', text: 'In a basket.' }] },
      { channel: 'voice', turns: [{ role: 'customer', text: 'Bikes and dogs?' }, { role: 'agent', text: 'Bikes?' }, { role: 'customer', text: 'Dogs too.' }, { role: 'agent', text: 'Dogs.' }, { role: 'customer', text: 'And cats?' }, { role: 'agent', text: 'Cats too.' }] },
    ],
  },
  detect: (turn, { memory, conversation: { channel }, settings }) => {
    if ((channel !== 'chat' && channel !== 'voice') || memory.talked) return [];
    const { talkShare: limit } = thresholdsOf(settings);
    const sides = { agent: withWords(memory.agent, turn), customer: memory.customer };
    if (!talksTooMuch(sides, limit)) return [];
    const percent = Math.round((shareOf(sides) ?? 0) * 100);
    return [{
      ...spokenSpan(turn),
      message: `Up to here ${percent} % of the words come from the agent's side; the article asks for 33 %.`,
      facets: { agentWords: sides.agent.words, customerWords: sides.customer.words, share: percent / 100, limit, article: '1:2' },
    }];
  },
};

import type { Detector } from '../../analysis/detector';
import { spokenSpan } from '../../text/spoken';
import { type ListeningMemory, shareOf, talksTooMuch, withWords } from './memory';

/** Finds the turn from which on the agent's side holds most of the words. */
export const talkShare: Detector<'listening/talk-share', ListeningMemory> = {
  id: 'listening/talk-share',
  title: "Large share of the words on the agent's side",
  description: "The agent's side has said more than the set share of the words; voice and chat alone, once a conversation, after three turns of each side.",
  principle: 'listen-twice-as-much',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'Up to here most of the words come from this side of the conversation.',
  advice: 'Ask one short question and leave the room to the answer.',
  limits: 'Words are counted, not their worth: an explanation that was asked for counts like any other. E-mail, social and unknown channels are left out, since written answers are long.',
  sources: ['TalkShop 2012, Customer Diplomacy: listen twice, talk half (a view, no study)', 'goodturn, 2026: the limit of 0.6'],
  examples: {
    found: [
      {
        channel: 'chat',
        turns: [
          { role: 'customer', text: 'Do you fix zips?' },
          { role: 'agent', text: 'We do, on coats, bags, tents and boots.' },
          { role: 'customer', text: 'A tent.' },
          { role: 'agent', text: 'Tents take a week, since the cloth has to dry out before anybody can sew it.' },
          { role: 'customer', text: 'Fine.' },
          { role: 'agent', text: '«Drop it off at the side door, which is open from seven to seven, and leave a number inside the bag». 🙂' },
        ],
      },
      {
        channel: 'voice',
        settings: { talkShare: 0.5 },
        turns: [
          { role: 'agent', text: 'Hello, this is the repair desk.' },
          { role: 'customer', text: 'The bell is stuck again.' },
          { role: 'agent', text: 'The front bell or the back one?' },
          { role: 'customer', text: 'The front one again.' },
          { role: 'agent', text: 'Did the last fix hold?' },
          { role: 'customer', text: 'For a day.' },
          { role: 'agent', text: '«Then the spring is worn through and wants a new one».' },
        ],
      },
      {
        channel: 'chat',
        turns: [
          { role: 'agent', text: 'Hi there and welcome to the ferry desk.' },
          { role: 'customer', text: 'Bikes ok?' },
          { role: 'agent', text: 'They are, on the lower deck by the ropes.' },
          { role: 'customer', text: 'And dogs?' },
          { role: 'agent', text: 'Dogs too.' },
          { role: 'customer', text: 'Great.' },
          { role: 'agent', text: '«Boarding opens half an hour before we cast off».' },
          { role: 'customer', text: 'ok' },
        ],
      },
    ],
    clear: [
      { channel: 'email', turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'Bikes go on the lower deck by the ropes.' }, { role: 'customer', text: 'Dogs?' }, { role: 'agent', text: 'Dogs go on the upper deck by the stairs.' }, { role: 'customer', text: 'Cats?' }, { role: 'agent', text: 'Cats go in the cabin, in a closed basket.' }] },
      { channel: 'chat', turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'Bikes go on the lower deck by the ropes, and there is room for forty of them.' }] },
      { turns: [{ role: 'customer', text: 'Bikes?' }, { role: 'agent', text: 'On the lower deck by the ropes.' }, { role: 'customer', text: 'Dogs?' }, { role: 'agent', text: 'On the upper deck by the stairs.' }, { role: 'customer', text: 'Cats?' }, { role: 'agent', text: 'In the cabin, in a closed basket.' }] },
      { channel: 'voice', turns: [{ role: 'customer', text: 'My lamp flickers whenever the fridge starts.' }, { role: 'agent', text: 'Since when?' }, { role: 'customer', text: 'Since the storm on Sunday night.' }, { role: 'agent', text: 'Only that lamp?' }, { role: 'customer', text: 'The one in the hall does it too.' }, { role: 'agent', text: 'Thank you. I will send an electrician.' }] },
    ],
  },
  detect: (turn, { memory, conversation: { channel }, settings: { talkShare: limit = 0.6 } }) => {
    const sides = { agent: withWords(memory.agent, turn), customer: memory.customer };
    if ((channel !== 'chat' && channel !== 'voice') || memory.talked || !talksTooMuch(sides, limit)) return [];
    const percent = Math.round((shareOf(sides) ?? 0) * 100);
    return [{
      ...spokenSpan(turn),
      message: `Up to here ${percent} % of the words come from the agent's side. The article's measure is one part talk to two parts listening, 33 %.`,
      facets: { agentWords: sides.agent.words, customerWords: sides.customer.words, share: percent / 100, limit, article: '1:2' },
    }];
  },
};

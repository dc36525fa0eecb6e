import type { Detector } from '../../analysis/detector';
import { salutation } from '../../lexicons/greetings';
import { vocative } from '../../text/vocative';
import { namesAt, type RapportMemory } from './memory';
import { greetingOf } from './salutations';

/** Finds the customer addressed by name. */
export const nameUse: Detector<'rapport/name-use', RapportMemory> = {
  id: 'rapport/name-use',
  title: 'Use of the name',
  description: 'The customer is addressed by name, after a greeting or in mid-talk. The first address of a turn is marked.',
  principle: 'be-likeable',
  kind: 'strength',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'Here the customer is addressed by name.',
  advice: 'Keep it to once or twice: every further time weighs less.',
  told: { one: 'The customer was addressed by name.', many: 'The customer was addressed by name {count} times.' },
  limits: 'Handles are no names. A name in lower case is seen only where the customer gave it or the author of a turn is known, and a rare name at the head of a sentence may be missed.',
  sources: ['Brown & Levinson 1987 (in-group address)', 'Howard, Gengler & Jain 1995 (remembering a name)'],
  lexicons: [salutation],
  examples: {
    found: [
      'Thank you, «Radko», that is all I need.',
      '«Priya», your seat is by the window.',
      { turns: [{ role: 'customer', text: 'the zip is broken. thanks, edda', author: 'Edda Brunner' }, { role: 'agent', text: 'So sorry, «edda»! A new one is on its way.' }] },
    ],
    clear: [
      'Good morning, Lakeside Clinic, Tom speaking.', 'Our driver, Paul, will ring twice.', 'Dear customer, your parcel left Lyon, France.', '@anna_k We are looking into it.',       { turns: [{ role: 'customer', text: 'When is it open?' }, { role: 'agent', text: 'From nine to five on Saturday.\n\nBest wishes,\nTom' }] },
    ],
  },
  detect: (turn, { matches, memory, settings }) => {
    const names = namesAt(turn, memory, settings);
    const name = greetingOf(turn, matches, names)?.name ?? vocative(turn, names);
    const [first, last] = [turn.tokens[name?.from ?? -1], turn.tokens[(name?.to ?? 0) - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  },
};

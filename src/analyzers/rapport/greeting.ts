import type { Detector } from '../../analysis/detector';
import { salutation } from '../../lexicons/greetings';
import { namesAt, type RapportMemory } from './memory';
import { greetingOf } from './salutations';

/** Finds a greeting or salutation at the head of a turn. */
export const greeting: Detector<'rapport/greeting', RapportMemory> = {
  id: 'rapport/greeting',
  title: 'Greeting',
  description: 'Words that greet the customer at the head of a turn, the salutation of a letter included.',
  principle: 'be-likeable',
  kind: 'strength',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words greet the customer.',
  advice: 'Keep it, and add the name where you know it.',
  told: { one: 'The customer was greeted.', many: 'The customer was greeted in {count} turns.' },
  limits: 'Only the first sentences of a turn are read. Products and programmes that are called hello or hey are told apart by what follows, which can fail in lower case.',
  sources: ['goodturn, 2026'],
  lexicons: [salutation],
  examples: {
    found: ['«Good evening, Mrs Osei». Your lamp is ready.', '«Hiya»! Let me look that up.', '«Dear Ms Novak»,\nyour seats are confirmed.', { turns: [{ role: 'customer', text: 'Is anyone there?' }, { role: 'agent', text: '«Hello again», yes, I am here.' }] }],
    clear: ['Hello Panda biscuits ship on Monday.', 'Good morning slots are gone for this week.', 'Please say hello to your sister.', 'Thanks for the call, and good evening.'],
  },
  detect: (turn, { matches, memory, settings }) => {
    if (matches.of(salutation).length === 0) return [];
    const found = greetingOf(turn, matches, namesAt(turn, memory, settings));
    const [first, last] = [turn.tokens[found?.from ?? -1], turn.tokens[(found?.to ?? 0) - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  },
};

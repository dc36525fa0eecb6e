import type { Conversation, Role, Turn } from '../../src/conversation/turn';
import type { Analyzer } from '../../src/analysis/analyzer';
import { marked } from './marked';

/** Examples told in other ways: what was written for one detector is read by all the others. */
export const ways = ['as written', 'by the other side', 'as in a chat', 'in doubt', 'in pairs', 'in a talk'] as const;

export type Way = (typeof ways)[number];

const other = (role: Role): Role => (role === 'agent' ? 'customer' : role === 'customer' ? 'agent' : role);

const chat = (text: string): string => text.toLowerCase().replace(/['’]/g, '').replace(/[.!,]+(?=\s|$)/g, '');

const doubts: readonly (readonly [string, string])[] = [['I do not think that ', '.'], ['If ', ', please tell us.'], ['Did you say: ', '?'], ['She wrote that ', ', and we will see.'], ['Hello Ana, sorry, ', ' Thank you!'], ['Nobody said ', '; is it so?']];

const doubted = (text: string, at: number): string => {
  const [before, after] = doubts[at % doubts.length]!;
  return `${before}${/^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)}`.replace(/[.!?]$/, '') + after;
};

const retell = ({ turns, ...rest }: Conversation, tell: (turn: Turn) => Turn): Conversation => ({ ...rest, turns: turns.map(tell) });

/** Turns of eight examples, one after the other, a minute or two hours apart. */
const talk = (all: readonly Conversation[], at: number): Conversation => ({
  turns: all.slice(at, at + 8).flatMap(({ turns }) => turns).map((turn, index) => ({ ...turn, at: new Date(Date.UTC(2026, 2, 2, 9) + index * (index % 5 === 4 ? 7_200_000 : 61_000)).toISOString() })),
});

/** The examples of all detectors, told in this way. */
export const retold = (analyzers: readonly Analyzer[], way: Way): readonly Conversation[] => {
  const told = analyzers.flatMap(({ detectors }) => detectors.flatMap((detector) => [...detector.examples.found, ...detector.examples.clear].map((example) => marked(example, detector).conversation)));
  if (way === 'by the other side') return told.map((one) => retell(one, (turn) => ({ ...turn, role: other(turn.role) })));
  if (way === 'as in a chat') return told.map((one) => retell(one, (turn) => ({ ...turn, text: chat(turn.text) })));
  if (way === 'in doubt') return told.map((one, at) => retell(one, (turn) => ({ ...turn, text: doubted(turn.text, at) })));
  if (way === 'in pairs') return told.map((one, at) => retell(one, (turn) => ({ ...turn, text: `${turn.text} ${told[(at * 7 + 5) % told.length]?.turns.at(-1)?.text ?? ''}` })));
  if (way === 'in a talk') return told.filter((_, at) => at % 4 === 0).map((_, at) => talk(told, at * 4));
  return told;
};

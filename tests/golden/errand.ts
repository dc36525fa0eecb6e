import { coach } from 'goodturn/ready';
import { textOf } from '../reliability/soak/talks';
import { type Asked, examplesTold, told } from './told';

/** What a place is asked: conversations in an order, perhaps after many other texts, perhaps the examples too. */
export interface Errand {
  readonly asked: readonly Asked[];
  /** How many other texts are read first, all different. */
  readonly before?: number;
  readonly examples?: boolean;
}

/** What a place answers, and what it is set to. */
export interface Answer {
  readonly told: readonly string[];
  readonly examples: string;
  readonly zone: string;
  readonly locale: string;
}

/** Runs an errand: the same code in every place. */
export const run = ({ asked, before = 0, examples = false }: Errand): Answer => {
  for (let number = 0; number < before; number += 20) {
    coach({ turns: Array.from({ length: 20 }, (_one, at) => ({ role: at % 2 === 0 ? 'customer' as const : 'agent' as const, text: textOf(number + at) })) });
  }
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { told: asked.map(told), examples: examples ? examplesTold() : '', zone: timeZone, locale };
};

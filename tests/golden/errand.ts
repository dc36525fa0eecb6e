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

const ways: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(' ').toUpperCase(), (words) => words.join('-').toLowerCase(), (words) => words.join(''), (words) => words.map((word) => `${word}'s`).join(' '), (words) => [...words].reverse().join(' '),
];

/** Other texts: half of them with words that were never met, half made of the very words that will be asked about, bent. */
const otherText = (words: readonly string[], number: number): string => {
  const at = (number * 7) % Math.max(1, words.length);
  return number % 2 === 0 ? textOf(number) : (ways[Math.floor(number / 2) % ways.length]?.(words.slice(at, at + 5)) ?? '');
};

/** Runs an errand: the same code in every place. */
export const run = ({ asked, before = 0, examples = false }: Errand): Answer => {
  const words = before === 0 ? [] : JSON.stringify(asked).split(/[^\p{L}\p{N}'’.@]+/u);
  for (let number = 0; number < before; number += 20) {
    coach({ turns: Array.from({ length: 20 }, (_one, at) => ({ role: at % 2 === 0 ? 'customer' as const : 'agent' as const, text: otherText(words, number + at) })) });
  }
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { told: asked.map(told), examples: examples ? examplesTold() : '', zone: timeZone, locale };
};

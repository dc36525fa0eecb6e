import { createSession } from 'goodturn';
import { analyzers } from 'goodturn/analyzers';
import { english } from 'goodturn/english';
import type { Conversation, Turn } from '../../src/conversation/turn';
import { quantile, timeOf } from './contest';
import { generated } from './texts';

/** How long drafts took in a conversation of some length, in milliseconds. */
export interface Drafts {
  readonly turns: number;
  readonly p50: number;
  readonly p99: number;
}

const turnsOf = (conversations: readonly Conversation[], count: number): readonly Turn[] => {
  const all = conversations.flatMap(({ turns }) => turns);
  return Array.from({ length: count }, (_, index) => all[index % all.length] ?? { role: 'agent', text: '' });
};

/** A reply of 120 words that is typed, from its 20th word to its last, and read after each. */
const words = generated(60).flatMap(({ turns }) => turns.filter(({ role }) => role === 'agent')).map(({ text }) => text).join(' ').split(' ').slice(0, 120);

/** Reads a growing draft in conversations of these lengths. */
export const drafts = (conversations: readonly Conversation[], lengths: readonly number[], repeats = 5): readonly Drafts[] => {
  const annotator = english();
  return lengths.map((turns) => {
    const session = createSession({ annotator, analyzers, conversation: { turns: turnsOf(conversations, turns) } });
    const type = (): number[] => Array.from({ length: words.length - 19 }, (_, index) => timeOf(() => session.draft(words.slice(0, index + 20).join(' '))) / 1000);
    type();
    const times = Array.from({ length: repeats }, type).flat();
    return { turns, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  });
};

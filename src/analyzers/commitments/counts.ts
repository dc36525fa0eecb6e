import type { ConversationMeasure } from '../../analysis/measure';
import type { AnnotatedConversation } from '../../conversation/turn';
import type { CommitmentMemory } from './memory';
import { outcomes, strays } from './outcomes';

const source = 'goodturn, 2026';

/** Null where nobody who could promise has spoken. */
const unless = (conversation: AnnotatedConversation, count: number): number | null => (conversation.turns.some(({ role }) => role === 'agent' || role === 'bot') ? count : null);

/** How many promises are made in a conversation. */
export const commitmentCount: ConversationMeasure<'commitments', CommitmentMemory> = {
  id: 'commitments',
  title: 'Commitments',
  description: 'Promises with a concrete act or date that the agent makes.',
  scope: 'conversation',
  range: [0, 10000],
  unit: 'promises',
  source,
  limits: 'Vague, conditional and reported promises are not counted.',
  read: (conversation, { memory, settings }) => unless(conversation, outcomes(memory, settings.asOf).filter(({ made }) => made.kind === 'promise').length),
};

/** How many promises are shown to be kept. */
export const commitmentsKept: ConversationMeasure<'commitmentsKept', CommitmentMemory> = {
  id: 'commitmentsKept',
  title: 'Commitments kept',
  description: 'Promises, older ones included, that a turn shows to be kept.',
  scope: 'conversation',
  range: [0, 10000],
  unit: 'promises',
  source,
  limits: 'What is done and not spoken of is not seen.',
  read: (conversation, { memory, settings }) => unless(conversation, [...outcomes(memory, settings.asOf).flatMap(({ verdict }) => verdict ?? []), ...strays(memory)].filter(({ state }) => state === 'kept').length),
};

/** How many promises are shown not to be kept. */
export const commitmentsBroken: ConversationMeasure<'commitmentsBroken', CommitmentMemory> = {
  id: 'commitmentsBroken',
  title: 'Commitments broken',
  description: 'Promises, older ones included, that words or times show not to be kept.',
  scope: 'conversation',
  range: [0, 10000],
  unit: 'promises',
  source,
  limits: 'What happened outside the conversation is not known.',
  read: (conversation, { memory, settings }) => {
    const all = outcomes(memory, settings.asOf);
    const told = [...all.flatMap(({ verdict }) => verdict ?? []), ...strays(memory)].filter(({ state }) => state === 'broken').length;
    return conversation.turns.length === 0 ? null : told + all.filter(({ overdue }) => overdue).length;
  },
};

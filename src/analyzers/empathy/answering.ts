import type { Context } from '../../analysis/detector';
import { judgedByDefault } from '../../analysis/settings';
import { elapsed } from '../../conversation/clock';
import type { AnnotatedTurn } from '../../conversation/turn';
import { gladness } from '../../lexicons/answering';
import { hollowWording } from '../../lexicons/apology';
import { emergencyAdvice } from '../../lexicons/distress';
import { complaining, distressed } from './distress-reading';
import { type EmpathyMemory, onlyHolds } from './memory';
import { showsSympathy } from './reading';
import { understandings, understood } from './understood';

/** How long an answer may take to show sympathy where times are known. */
const early = 30_000;

/** A numbered or broken-off part of a longer message: the sympathy may stand in another part. */
const isPart = ({ text }: AnnotatedTurn): boolean => /(?:^|[\s(.…])[1-9]\/{1,2}[2-9]\)?\.?(?:\s*[\^*]\s?\w+(?: \w+)?)?\s*$|(?:\.{3}|…)\s*(?:[\^*]\s?\w+)?$|\(cont|^(?:@\S+\s+)*(?:\.{3}|…|\(?[2-9]\/[2-9])/.test(text);

/** A sentence to "you" that takes up this much of the experience is no cold answer, even where it is too faint for a finding. */
const takenUp = 1.5;

const toYou: ReadonlySet<string> = new Set(['you', 'your', 'him', 'her', 'them', 'nobody', 'anyone']);

const bare = (turn: AnnotatedTurn, { matches, memory, customerBefore }: Context<EmpathyMemory>): boolean =>
  !memory.emergency && matches.of(emergencyAdvice).length === 0 && !onlyHolds(turn, matches) && !isPart(turn) && matches.of(gladness).length === 0 && !showsSympathy(turn, matches) && understandings(turn, matches, customerBefore, true).every(({ from, to, score }) => score < (turn.tokens.slice(from, to).some(({ normal }) => toYou.has(normal)) ? takenUp : understood));

/** In voice and chat, a line said within the first half minute may still be followed by sympathy. */
const stillEarly = (turn: AnnotatedTurn, { memory, conversation }: Context<EmpathyMemory>): boolean => {
  const passed = elapsed(memory.complaint ?? {}, turn);
  return (conversation.channel === 'chat' || conversation.channel === 'voice') && passed !== null && passed < early;
};

/** Whether this turn is the first answer to a complaint and shows no sympathy. */
export const isLate = (turn: AnnotatedTurn, context: Context<EmpathyMemory>): boolean => {
  const { memory, settings } = context;
  const judged = settings.judge ?? judgedByDefault;
  if (judged.some((role) => memory.spoken.includes(role))) return false;
  const complains = memory.complaint !== undefined && memory.pending.grievance >= complaining;
  if (memory.pending.cheer > 0 && !complains) return false;
  if (!complains && (context.customerBefore?.sentences.at(-1)?.question !== false || context.matches.of(hollowWording).length === 0)) return false;
  return bare(turn, context) && !stillEarly(turn, context);
};

/** Whether this turn answers distress and shows no sympathy. */
export const passesOver = (turn: AnnotatedTurn, context: Context<EmpathyMemory>): boolean => context.memory.pending.distress >= distressed && bare(turn, context);

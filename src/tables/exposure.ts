import type { AnnotatedTurn, Role } from '../conversation/turn';
import { asked } from '../text/asked';
import { countSentences } from '../text/count-sentences';
import { countWords } from '../text/widen';

/** How much there was to find something in. Quoted mail and signatures do not count. */
export interface Exposure {
  readonly turns: number;
  readonly tokens: number;
  readonly words: number;
  readonly sentences: number;
  readonly questions: number;
}

/** How much one turn holds. */
export const exposureOf = (turn: AnnotatedTurn): Exposure => ({ turns: 1, tokens: turn.tokens.length, words: countWords(turn), sentences: countSentences(turn), questions: asked(turn).length });

const none: Exposure = { turns: 0, tokens: 0, words: 0, sentences: 0, questions: 0 };

const sum = (one: Exposure, more: Exposure): Exposure => ({
  turns: one.turns + more.turns, tokens: one.tokens + more.tokens, words: one.words + more.words, sentences: one.sentences + more.sentences, questions: one.questions + more.questions,
});

/** How much a whole conversation holds, and who said it. */
export interface WholeExposure extends Exposure {
  readonly by: Readonly<Record<Role, Exposure>>;
  /** What only the team can read; it is in the other counts too. */
  readonly internal: Exposure;
}

/** How much a conversation's turns hold together. */
export const wholeExposure = (turns: readonly AnnotatedTurn[]): WholeExposure => {
  const each = turns.map((turn) => ({ turn, own: exposureOf(turn) }));
  const of = (is: (turn: AnnotatedTurn) => boolean): Exposure => each.reduce((all, { turn, own }) => (is(turn) ? sum(all, own) : all), none);
  const role = (wanted: Role): Exposure => of((turn) => turn.role === wanted);
  return {
    ...of(() => true),
    by: { customer: role('customer'), agent: role('agent'), bot: role('bot'), system: role('system'), other: role('other') },
    internal: of(({ visibility }) => visibility === 'internal'),
  };
};

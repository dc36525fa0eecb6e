import type { AnnotatedConversation, AnnotatedTurn } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import type { Lexicon } from '../text/lexicon';
import { match } from '../text/match';
import { checkAnnotated, checkAnnotatedTurn } from './check-annotated';
import { checkSettings } from './check-settings';
import { compileList } from './compile';
import { type Contribution, contributionsOf, type LinearModel, linkOf } from './linear';
import type { TurnMeasure } from './measure';
import { judgedByDefault, type Settings } from './settings';

/** Why a measure says what it says of a turn. */
export interface Explanation {
  readonly measure: string;
  /** What the measure says; `null` for a turn without a word. */
  readonly value: number | null;
  /** How the sum becomes the value. */
  readonly link: LinearModel['link'];
  /** The sum of all contributions. */
  readonly predictor: number;
  /** Largest amount first, by absolute value. Ingredients that add nothing are left out. */
  readonly contributions: readonly Contribution[];
}

const none: readonly Lexicon[] = [];

const before = (turn: AnnotatedTurn, { turns }: AnnotatedConversation, speaks: (one: AnnotatedTurn) => boolean): AnnotatedTurn | undefined =>
  turns.findLast((one) => one.index < turn.index && one.visibility === 'public' && speaks(one));

/** Every ingredient of a measure's model on a turn, whether it adds something or not; none for a measure without a model. */
export const ingredients = (measure: TurnMeasure, turn: AnnotatedTurn, conversation: AnnotatedConversation, settings: Settings = {}): Contribution[] => {
  if (measure.model === undefined) return [];
  const { judge = judgedByDefault } = settings;
  const customerBefore = before(turn, conversation, ({ role }) => role === 'customer');
  const agentBefore = before(turn, conversation, ({ role }) => judge.includes(role));
  return contributionsOf(measure.model, turn, {
    matches: match(turn, compileList(measure.lexicons ?? none, settings.words)),
    memory: undefined,
    conversation,
    settings,
    ...(customerBefore === undefined ? {} : { customerBefore }),
    ...(agentBefore === undefined ? {} : { agentBefore }),
  });
};

/**
 * Shows how a linear measure came to its number.
 *
 * @param conversation - the turn's conversation, for measures that look at the turn before. Default: the turn alone.
 * @returns the contributions, with the words that they come from; they add up to `predictor`, and the link makes `value` of it.
 * @throws GoodturnError `bad-analyzers` for a measure that is no linear score, such as `words`.
 * @example
 * annotate({ turns: [{ role: 'agent', text: 'Thank you!' }] }, english()).turns.map((turn) => explain(tone.measures[0], turn).link) // => ['logistic']
 */
export const explain = (measure: TurnMeasure, turn: AnnotatedTurn, conversation: AnnotatedConversation = { turns: [turn], warnings: [] }, given: Settings = {}): Explanation => {
  checkAnnotated(conversation);
  checkAnnotatedTurn(turn, 'turn');
  const settings = checkSettings(given);
  const { id, model } = measure;
  if (model === undefined) throw new GoodturnError('bad-analyzers', 'measure', `The measure ${id} is no sum of weighed features. Give one that has a model, such as \`politeness\`.`);
  const contributions = ingredients(measure, turn, conversation, settings);
  const predictor = contributions.reduce((sum, { amount }) => sum + amount, 0);
  return {
    measure: id,
    value: turn.tokens.some((token) => token.kind === 'word') ? linkOf(model)(predictor) : null,
    link: model.link,
    predictor,
    contributions: contributions.filter(({ amount }) => amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  };
};

import type { AnnotatedText, Clause } from './annotated-text';
import { kept } from './kept';
import { normalOf } from './of-token';

const joining: ReadonlySet<string> = new Set(['and', 'or', 'then', 'but', 'plus']);

/** "I will call the shop and ask": a verb joined to a statement goes on with its subject and orders nothing. */
const continues = (text: AnnotatedText, clause: Clause, before: Clause | undefined): boolean =>
  before !== undefined && before.sentence === clause.sentence && before.mood !== 'order' && joining.has(normalOf(text.tokens[clause.from]));

const known = new WeakMap<AnnotatedText, readonly Clause[]>();

const ordersIn = (text: AnnotatedText): readonly Clause[] =>
  text.clauses.filter(
    (clause, at) => clause.mood === 'order' && text.tokens[clause.from]?.voice === 'own' && !continues(text, clause, text.clauses[at - 1]),
  );

/**
 * The clauses of a text that order, instruct or forbid, in the writer's own voice.
 *
 * @example
 * orders(english()('I will call them and ask. Wait here.')).length // => 1
 */
export const orders = (text: AnnotatedText): readonly Clause[] => kept(known, text, ordersIn);

const asksForSteps = /\b(?:how (?:do|can|should|would|to|does|am|could)\b(?! you)|what (?:do|should|must|can|would|am) (?:i|we)\b|what(?:'s| is| are) (?:the )?(?:steps?|next|best way|process|procedure)|do (?:i|we) (?:need|have) to|should (?:i|we)\b|where (?:do|can|should) (?:i|we)\b|which (?:button|form|page|menu)|(?:any|some) (?:tips?|advice|suggestions?|ideas?|tricks?|ways?|remed(?:y|ies)|recommendations?)|what now|walk me through|show me how|what (?:works|helps)|tell me how|need help (?:with |to )?\w+ing|steps)/i;

/** Tells whether a text asks how something is done, so that orders in the answer are the steps asked for. */
export const asksHow = ({ text }: AnnotatedText): boolean => asksForSteps.test(text);

import type { AnnotatedTurn } from '../../conversation/turn';
import { anyThanks } from '../../lexicons/turning';
import type { Matches } from '../../text/match';
import { isSaid } from '../../text/where-said';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { ofCustomers } from './frames';
import { moodOf } from './mood';
import { sour } from './sour-frames';
import { hardIn } from './turns-of-mood';

/** What a customer who is asking writes: a request, a greeting, thanks, no haste, a question of fact. */
const asking = /\b(?:please|pls|thanks|thank you|(?:could|can|would|may|might) (?:you|i|we|someone|anyone|somebody)|wondering|wondered|any (?:chance|news|idea)|hi|hello|dear|(?:good )?(?:morning|afternoon|evening)|quick one|no (?:rush|hurry|biggie|worries)|grateful)\b|\b(?:how|where|when|what|which|is|are|do|does|did|will|has|have|am)\b[^.!?]{0,400}\?|[-\u2013] why\?/i;

/** Thanks beside a failure, with no request: thanks that are not meant. */
const requesting = /\b(?:please|pls|(?:could|can|would|may) (?:you|i|we|someone|anyone)|help)\b|\?/i;

/** Tells whether a customer's turn asks or greets: calmly, where nothing in it is sour. */
export const isAsking = ({ text }: AnnotatedTurn): boolean => asking.test(text);

const reproach = /\bwhy\b(?!\?)/i;

/** Tells whether anything in a customer's turn is hard already: a feeling, irony, reproach, or a failure told without a word of asking. */
export const isSour = (turn: AnnotatedTurn, matches: Matches): boolean =>
  feelingsIn(turn, matches).length > 0 || hardIn(turn) !== undefined || moodOf(turn, matches) < -0.2 || isSaid(turn, sour, ofCustomers) || (failuresIn(turn).length > 0 && (!asking.test(turn.text) || (matches.of(anyThanks).length > 0 && !requesting.test(turn.text)))) || (reproach.test(turn.text) && !/\b(?:please|thanks|can|could|dear)\b/i.test(turn.text));

/** Thanks for a help that is named. */
const thankingFor = /\b(?:thanks|thank you)(?: so much| very much)? (?:@\w+ )?for (?:all|everything|the (?:help|quick|great)|your help|(?:get|help|sort|fix|mak|tak|look|mov|find|upgrad|rebook|rescu|sav|bring|stay|listen|solv)\w*ing\b(?! (?:me|us) (?:wait|miss|late|feel|pay|look)))/i;

/** Tells whether a turn is friendly on the whole: it thanks, and nothing in it is hard against the one spoken to. */
export const isFriendly = (turn: AnnotatedTurn, matches: Matches): boolean =>
  hardIn(turn) === undefined && (thankingFor.test(turn.text) || (matches.of(anyThanks).length > 0 && moodOf(turn, matches) > 0));

/** The handles that a turn names. */
export const handlesIn = ({ tokens }: AnnotatedTurn): readonly string[] => tokens.filter(({ kind }) => kind === 'mention').map(({ normal }) => normal);

/** Tells whether a turn opens with a handle that the customer has named before, or with none, and does not name whom the answer was for: else another writer may have joined in. */
export const isSameWriter = (turn: AnnotatedTurn, handles: readonly string[], answer?: AnnotatedTurn): boolean => {
  const [first] = turn.tokens;
  const addressed = answer?.tokens[0];
  if (addressed?.kind === 'mention' && handlesIn(turn).includes(addressed.normal)) return false;
  return first?.kind !== 'mention' || handles.length === 0 || handles.includes(first.normal);
};

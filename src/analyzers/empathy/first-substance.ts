import { opening } from '../../lexicons/answering';
import { formalSorry, hollowWording } from '../../lexicons/apology';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Matches } from '../../text/match';
import type { Span } from '../../text/span';
import { has, spanOf } from './reading';
import { isFormula } from './understood';

const openerWords = 12;

/** A salutation with a name, or a name alone, before the first words that say something. */
const salutation = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?]{0,30}[,.!?]|[*^]\S+[*]?)\s*/i;

/** Thanks for the words, or a hope: no step, rule or data in it. */
const noFix = /^(?:@\S{1,80}\s{1,40}){0,12}\W{0,80}(?:(?:(?:we|i)(?: (?:really|do|truly|certainly|always))* appreciate|it(?:['’]s| is) appreciated|thank(?:s| you)) ?(?:(?:you|your|the|this|that|it|for)\b[^,.!?]{0,40})?\W*$|(?:(?:we|i)(?: (?:really|do|truly|just))* )?hope (?:you|your|that|it|things)\b|fingers crossed|have an? \w+ (?:day|evening|night|weekend|flight|trip)\b)/i;

/** The first sentence of an answer that says something: no salutation, no thanks, no name. */
export const firstSubstance = (turn: AnnotatedText, matches: Matches, skipHollow: boolean): Span | undefined => {
  const spoken = turn.sentences.filter((sentence) => turn.tokens.slice(sentence.from, sentence.to).some((token) => token.kind === 'word' || token.kind === 'number') && sentence.to - sentence.from > 1);
  const substance = spoken.find((sentence) => {
    if (skipHollow && (noFix.test(turn.text.slice(sentence.start, sentence.end)) || isFormula(turn, matches, sentence) || has(hollowWording, matches, sentence) || has(formalSorry, matches, sentence))) return false;
    return turn.tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word' || kind === 'number').length > 2 && !(has(opening, matches, sentence) && sentence.to - sentence.from <= openerWords);
  });
  const chosen = substance ?? (skipHollow ? undefined : spoken[0]);
  if (chosen === undefined) return undefined;
  const { start, end } = spanOf(turn, chosen);
  const skipped = salutation.exec(turn.text.slice(start, end))?.[0].length ?? 0;
  return skipped < end - start ? { start: start + skipped, end } : undefined;
};

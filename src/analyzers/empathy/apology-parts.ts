import { forbearance, hollowWording, repair, responsibility } from '../../lexicons/apology';
import type { AnnotatedText, Sentence } from '../../text/annotated-text';
import { touches } from '../../text/in-order';
import type { Match, Matches } from '../../text/match';
import { isHollow, realApologies } from './reading';
import { clauseNumberOf, sentenceNumberOf, sentenceOfToken } from '../../text/of-token';

/** The apology of a turn, taken apart after the speech-act set. */
export interface ApologyParts {
  readonly expressions: readonly Match[];
  readonly responsibility: readonly Match[];
  readonly repair: readonly Match[];
  readonly promise: readonly Match[];
  /** Whether any part beside the expression is there. */
  readonly owned: boolean;
  /** An expression and at least one other part. */
  readonly whole: boolean;
}

/** Deeds that help or look into the matter: told beside a sorry, they take no fault. */
const helpful: ReadonlySet<string> = new Set([
  'check', 'look', 'find', 'ask', 'speak', 'talk', 'send', 'refund', 'note', 'pass', 'receive', 'get', 'see', 'try', 'contact', 'call', 'credit', 'hear', 'read', 'want', 'hope', 'forward', 'add', 'update', 'arrange', 'book', 'review', 'offer', 'share', 'close', 'announce',
]);

/** What is hoped, or done as a rule, mends nothing here; a cause that "caused" it takes no fault. */
const wishful = /\b(?:we|i) (?:do )?(?:really |sincerely )?hope\b|\bas soon as (?:information|we (?:have|know|hear))/i;

/** A sentence of apology and little else: "I'm sorry, Ann." */
const bareWords = 7;

/** Whether a sentence is so short that what the apology is for stands in the next one. */
export const isBare = ({ tokens }: AnnotatedText, { from, to }: Sentence): boolean => {
  let words = 0;
  for (let at = from; at < to && words <= bareWords; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words <= bareWords;
};

/** What the agent's side did, told in the past beside the expression: "we sold that seat twice". */
const ownDeeds = (turn: AnnotatedText, expressions: readonly Match[]): readonly Match[] => {
  if (expressions.length === 0) return [];
  const beside = new Set(expressions.flatMap(({ from }) => {
    const at = sentenceNumberOf(turn.tokens[from]);
    const sentence = turn.sentences[at];
    return sentence === undefined ? [] : isBare(turn, sentence) ? [at - 1, at, at + 1] : [at];
  }));
  return turn.clauses.filter((clause) => {
    const verb = turn.tokens[clause.verbAt];
    const past = verb?.pos === 'VERB' && verb.negator < 0 && verb.normal !== verb.lemma && !/(?:ing|s)$/.test(verb.normal) && !helpful.has(verb.lemma);
    return past && beside.has(clause.sentence) && (clause.subject === 'i' || clause.subject === 'we') && clause.mood === 'statement' && !clause.conditional;
  });
};

/** Takes the apology of a turn apart. A match that is itself the expression, or stands in a hollow clause, is no second part. */
export const apologyParts = (turn: AnnotatedText, matches: Matches): ApologyParts => {
  const expressions = realApologies(matches);
  const hollow = matches.of(hollowWording);
  const clauseOf = ({ from }: Match): number => clauseNumberOf(turn.tokens[from]);
  const hollowClauses = new Set(hollow.map(clauseOf));
  const outside = (found: readonly Match[]): readonly Match[] => found.filter((one) => !touches(hollow, one) && !hollowClauses.has(clauseOf(one)));
  const mends = (found: readonly Match[]): readonly Match[] => outside(found).filter(({ from }) => {
    const sentence = sentenceOfToken(turn, turn.tokens[from]);
    return sentence === undefined || !wishful.test(turn.text.slice(sentence.start, sentence.end));
  });
  const faults = matches.of(responsibility).filter(({ from, to }) => turn.tokens[from]?.normal !== 'that' || turn.tokens[to - 1]?.normal !== 'caused');
  const parts = { responsibility: outside([...faults, ...ownDeeds(turn, expressions)]), repair: mends(matches.of(repair)), promise: mends(matches.of(forbearance)) };
  const owned = [...parts.responsibility, ...parts.repair, ...parts.promise].some((part) => !expressions.some((one) => one.from <= part.from && one.to >= part.to));
  const blank = expressions.every(({ from }) => {
    const sentence = sentenceOfToken(turn, turn.tokens[from]);
    return sentence !== undefined && isHollow(matches, sentence) && parts.responsibility.length === 0;
  });
  return { expressions, ...parts, owned, whole: expressions.length > 0 && owned && !blank };
};

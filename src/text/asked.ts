import type { AnnotatedText, Clause, PartOfSpeech, Sentence, Token } from './annotated-text';
import { contentLemmas } from './content';
import { kept } from './kept';
import { formOf, type QuestionForm, type Reading, reading } from './question-form';
import { mayAsk, plainOf } from './question-opening';
import type { Span } from './span';
import { endOf, startOf } from './of-token';

/** One question of a text. */
export interface Asked extends Span {
  readonly from: number;
  readonly to: number;
  readonly form: QuestionForm;
  /** Its words in normal form from the question word on, for reading by frame. */
  readonly words: string;
  /** Wrapped in another clause: "I was wondering whether …". */
  readonly indirect: boolean;
}

const inverted = /^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?: not)? (?:i|you|u|ya|we|he|she|they|it|this|that|these|those|there|the|a|an|my|your|our|his|her|their|any|anyone|someone|somebody|anybody|everything|everyone|all|ur)\b/;
/** Turned round so plainly that no mark is needed: "can I", "is it", but not "had a great trip". */
const unmarked = /^(?:(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|may|might|has|have)(?: not)? (?:i|you|u|ya|we|he|she|they|it|this|there|anyone|someone|anybody|somebody)|(?:is|are|do|does|can|could|will|would|should) (?:the|my|your|our|his|her|their|these|those|that)|am i)\b/;
const wh = /^(?:why|how|what|when|where|who|whose|whom|which)\b/;

/** Words within which a question's opening ends: long sentences cost no more than their length. */
const farthest = 40;

/** Tells a question by its mark, by words turned round, or by what it is wrapped in. */
const isAsked = (found: Reading, form: QuestionForm | undefined, marked: boolean, opens: boolean, last: boolean): boolean => {
  if (form === undefined) return marked && last && /\w/.test(found.words);
  if (found.indirect) return opens || marked;
  if (wh.test(found.words)) return marked || (opens && /^(?:why|how come|(?:what|where|when|who|which|how)(?: \w+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|am|shall|may)(?: not)? (?:i|you|u|we|he|she|they|it|this|that|there|the|my|your|our|any)\b|what (?:is|are|was) (?:the|your|my|this|that|it|going|wrong|up)\b|where (?:is|are|was)|how (?:much|many|long))/.test(found.words) && !/^(?:what|how) (?:a|i|we|you)\b|^when (?:i|you|we|the|it)\b/.test(found.words));
  return marked ? inverted.test(found.words) || last : opens && unmarked.test(found.words);
};

const fillers: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['INTJ', 'ADV', 'CCONJ', 'PUNCT']);

/** How many of the first clauses have nothing but "ok so" in them. */
const leadsIn = ({ tokens }: AnnotatedText, clauses: readonly Clause[]): number => {
  const at = clauses.findIndex(({ from, to }) => tokens.slice(from, to).some(({ pos }) => !fillers.has(pos)));
  return at < 0 ? clauses.length : at;
};

const holdsWord = ({ tokens }: AnnotatedText, { from, to }: Clause): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') return true;
  return false;
};

/** The clauses of a sentence in the writer's own voice that hold a word. */
const ownClauses = (text: AnnotatedText, sentence: Sentence, index: number, first: number): Clause[] => {
  const clauses: Clause[] = [];
  const quoted = text.tokens[sentence.from]?.voice === 'quoted' || text.tokens[sentence.to - 1]?.voice === 'quoted';
  let at = first;
  for (let clause = text.clauses[at]; !quoted && clause?.sentence === index; clause = text.clauses[at += 1]) {
    if (text.tokens[clause.from]?.voice !== 'quoted' && holdsWord(text, clause)) clauses.push(clause);
  }
  return clauses;
};

const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)\b/;
const relative = /^which (?:i|you|we|he|she|it|they|is|was|are|were|has|have|will|would|can|could)\b/;

const ask = (text: AnnotatedText): Asked[] => {
  const { tokens, sentences } = text;
  const found: Asked[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    const clauses = ownClauses(text, sentence, index, next);
    while (text.clauses[next]?.sentence === index) next += 1;
    const marked = sentence.question;
    const leads = leadsIn(text, clauses);
    let own = 0;
    clauses.forEach((clause, at) => {
      const last = at === clauses.length - 1;
      const previous = found.at(-1);
      const opens = previous?.to === clause.from || (own > 0 && previous?.from === clauses[at - 1]?.from) || at <= leads;
      if (!marked && !(opens && mayAsk(text, clause.from, Math.min(sentence.to, clause.from + farthest)))) return;
      const to = last ? sentence.to : clause.to;
      const read = reading(plainOf(text, clause.from, to));
      const ahead = Math.min(sentence.to, clause.from + farthest);
      const whole = ahead === to ? read : reading(plainOf(text, clause.from, ahead));
      const best = whole.indirect ? whole : read;
      const form = formOf(best);
      const named = tokens[clause.from]?.kind === 'mention' && /^(?:is|are|was|were|has|have|do|does|did) /.test(best.words);
      if (!isAsked(best, form, marked, opens && !named, last && (own === 0 || auxiliary.test(best.words)))) return;
      if (clause.conditional && !(marked && /^when\b/.test(best.words) && inverted.test(best.words.slice(5)))) return;
      if (at > 0 && relative.test(best.words)) return;
      if (own > 0 && previous !== undefined) found[found.length - 1] = { ...previous, to: clause.from, end: tokens[clause.from - 1]?.end ?? previous.end };
      found.push({ from: clause.from, to: sentence.to, start: startOf(tokens[clause.from]), end: endOf(tokens[sentence.to - 1]), form: form ?? 'fragment', words: best.words, indirect: best.indirect });
      own += 1;
    });
  });
  return found.map((one) => ({ ...one, words: reading(plainOf(text, one.from, one.to)).words }));
};

const questions = new WeakMap<AnnotatedText, readonly Asked[]>();

/**
 * The questions of a text in the writer's own voice, one entry a question: those with a mark, those without
 * where the words are turned round, and those wrapped in another clause.
 *
 * @example
 * asked(english()('When did it break, and how did you notice?')).map((one) => one.form) // => ['when', 'how']
 */
export const asked = (text: AnnotatedText): readonly Asked[] => kept(questions, text, ask);

/**
 * The content words of a text that stand outside its questions.
 *
 * @example
 * [...statedLemmas(english()('The lid broke. Why?'))] // => ['lid', 'broken']
 */
export const statedLemmas = (text: AnnotatedText): ReadonlySet<string> => {
  const questions = asked(text);
  if (questions.length === 0) return contentLemmas(text);
  const found = new Set<string>();
  let from = 0;
  for (const question of questions) {
    for (const lemma of contentLemmas(text, { from, to: question.from })) found.add(lemma);
    from = question.to;
  }
  for (const lemma of contentLemmas(text, { from, to: text.tokens.length })) found.add(lemma);
  return found;
};

/**
 * The tokens of a text that stand outside its questions.
 *
 * @example
 * outsideOf(english()('It broke. Why?'), asked(english()('It broke. Why?'))).length // => 3
 */
export const outsideOf = ({ tokens }: AnnotatedText, questions: readonly Asked[]): readonly Token[] => {
  if (questions.length === 0) return tokens;
  let next = 0;
  return tokens.filter((_token, at) => {
    while ((questions[next]?.to ?? Infinity) <= at) next += 1;
    return at < (questions[next]?.from ?? Infinity);
  });
};

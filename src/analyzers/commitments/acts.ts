import type { AnnotatedTurn } from '../../conversation/turn';
import { faceless, plans, vagueActs, vagueTimes } from '../../lexicons/commissives';
import { promiseMention, saidSo } from '../../lexicons/promise-talk';
import { type Deadline, readDeadlines } from '../../text/deadline';
import { type Future, futures } from '../../text/future';
import { firstWhere } from '../../text/in-order';
import { kept } from '../../text/kept';
import type { Match, Matches } from '../../text/match';
import { onceEach } from '../../text/once-each';
import { cover, type Span } from '../../text/span';
import { clauseSpan } from '../../text/widen';
import { after, effort, firm, hasten, kin, soon, timetabled, vague } from './firmness';
import { clauseOfToken, normalOf, sentenceNumberOf, startOf } from '../../text/of-token';

/** Lexicons that {@link readActs} looks at. */
export const actLexicons = [plans, vagueActs, vagueTimes, faceless, promiseMention, saidSo];

/** Who is to do it: the speaker, the house, or somebody else. */
export type Person = 'i' | 'we' | 'someone';

/** One commissive act of a turn: what is promised, how firmly, and by when. */
export interface Act extends Span {
  readonly kind: 'promise' | 'vague' | 'offer';
  readonly person: Person;
  /** Hangs on something that the customer is to do or wish: "if you send it". */
  readonly conditional: boolean;
  /** Hangs on anything at all: "if it is not there". */
  readonly contingent: boolean;
  /** Told of, not made: in quotation marks or after a verb of saying. */
  readonly reported: boolean;
  readonly sentence: number;
  readonly deadline?: Deadline;
  /** Token range that says what is promised. */
  readonly from: number;
  readonly to: number;
}

const unsure = /\b(?:hopefully|maybe|perhaps|might|probably|i think|i expect|some ?(?:one|body)|usually|normally|every|each)\b/i;
/** What is done as a rule. */
const habit = /\b(?:usually|normally|as a rule|from time to time|irregularly|regularly|every (?!effort)\w+)\b/i;
/** "We'll update you soon" names no act but talking. */
const contact = new Set(['update', 'call', 'ring', 'phone', 'email', 'message', 'text', 'notify', 'inform', 'write', 'contact']);
const choice = /\b(?:if you|should you|would you|in case you|unless you|when you|once you|whether you)\b|^(?!.*\bif (?:it|that|this|he|they)\b).*\b(?:when(?:ever)? we must|if (?:the|a|an) \w+ \w+ (?:is|are|was|has)|as and when|in (?:the|any) (?:event|case)s?)\b/;

interface Sentence { readonly start: number; readonly words: string; readonly deadlines: readonly Deadline[]; readonly conditional: boolean; readonly contingent: boolean }

/** Time limits of each sentence, read only where they are asked for. */
const sentencesOf = (turn: AnnotatedTurn): ((index: number) => Sentence) => onceEach((index) => {
  const { start = 0, end = 0 } = turn.sentences[index] ?? {};
  const words = turn.text.slice(start, end);
  return { start, words, conditional: choice.test(words.toLowerCase()), contingent: /\b(?:if|unless|in case)\b/i.test(words), deadlines: readDeadlines(words).map((one) => ({ ...one, start: one.start + start, end: one.end + start })) };
});

/** The time limit that goes with a verb: in its clause, else after it, else before it in the sentence. */
const limitFor = (turn: AnnotatedTurn, head: number, deadlines: readonly Deadline[]): Deadline | undefined => {
  const clause = clauseOfToken(turn, turn.tokens[head]);
  const at = startOf(turn.tokens[head]);
  const inside = clause === undefined ? undefined : deadlines[firstWhere(deadlines, ({ start }) => start >= clause.start)];
  return inside !== undefined && inside.start < (clause?.end ?? 0) ? inside : deadlines[firstWhere(deadlines, ({ start }) => start > at)] ?? deadlines[0];
};

const personOf = ({ subject }: Pick<Future, 'subject'>): Person => (subject === 'i' || subject === 'none' ? 'i' : subject === 'we' ? 'we' : 'someone');

const fromFuture = (turn: AnnotatedTurn, matches: Matches, sentenceAt: (index: number) => Sentence, future: Future): Act | undefined => {
  const { head, negated } = future;
  const token = turn.tokens[head];
  const clause = clauseOfToken(turn, token);
  if (token === undefined || clause === undefined) return undefined;
  const main = clause.conditional && clause.verbAt >= 0 && future.from > clause.verbAt;
  if (clause.conditional && !main) return undefined;
  const sentence = sentenceAt(token.sentence);
  const held = negated && /\b(?:until|till|before|unless)\b/.test(sentence.words) && (future.subject === 'i' || future.subject === 'we');
  if (negated && !held) return undefined;
  const begin = startOf(turn.tokens[future.from]);
  const deadline = limitFor(turn, head, sentence.contingent ? sentence.deadlines.slice(firstWhere(sentence.deadlines, ({ start }) => start > begin)) : sentence.deadlines);
  const loose = deadline === undefined && (contact.has(token.lemma) || hasten(turn, matches, future)) && vague(turn, matches, future);
  const promise = !loose && firm(turn, future, deadline !== undefined) && !(personOf(future) === 'someone' && unsure.test(sentence.words)) && !habit.test(sentence.words);
  if (!promise && ((deadline !== undefined && !effort.test(after(turn, head))) || !vague(turn, matches, future))) return undefined;
  const whole = clauseSpan(turn, head);
  const span = widened(turn, main ? { ...whole, start: begin } : whole, deadline);
  const asks = clause.mood === 'question';
  return {
    start: span.start,
    end: span.end,
    kind: asks ? 'offer' : promise ? 'promise' : 'vague',
    person: personOf(future),
    conditional: sentence.conditional,
    contingent: sentence.contingent,
    reported: token.voice !== 'own',
    sentence: token.sentence,
    from: future.from,
    to: clause.to,
    ...(deadline === undefined ? {} : { deadline }),
  };
};

/** Plans in the present tense count where a time stands in their clause: "it goes out today". */
const fromPlan = (turn: AnnotatedTurn, sentence: Sentence, { from, to }: Match): Act | undefined => {
  const token = turn.tokens[from];
  const verb = turn.tokens[to - 1];
  const clause = clauseOfToken(turn, token);
  if (token === undefined || clause === undefined) return undefined;
  const deadline = limitFor(turn, from, sentence.deadlines.filter(({ start }) => !turn.clauses.some((one) => one.sentence === token.sentence && one.from > clause.from && one.verbAt >= 0 && start > startOf(turn.tokens[one.verbAt]))));
  if (deadline === undefined || /^(?:us|me|our)$/.test(normalOf(turn.tokens[to])) || unsure.test(sentence.words) || timetabled.test(token.lemma) || token.negator >= 0 || !soon(turn, from, to, deadline) || kin.test(turn.text.slice(0, token.end).toLowerCase()) || (verb?.pos === 'VERB' && verb.normal !== verb.lemma && !/(?:s|ing)$/.test(verb.normal))) return undefined;
  return { ...widened(turn, clauseSpan(turn, from), deadline), kind: 'promise', person: 'someone', conditional: sentence.conditional, contingent: sentence.contingent, reported: token.voice !== 'own', sentence: token.sentence, from, to: clause.to, deadline };
};

/** A clause with the time limit that stands right beside it. */
const widened = (turn: AnnotatedTurn, span: Span, deadline: Deadline | undefined): Span => {
  if (deadline === undefined) return span;
  const gap = deadline.start > span.end ? turn.text.slice(span.end, deadline.start) : turn.text.slice(deadline.end, span.start);
  return gap.length <= 45 ? cover(span, deadline) : span;
};

const others = new Set(['you', 'he', 'she', 'they']);

/** In a note, what the customer was told counts: "Promised him a call by noon". */
const fromNote = (turn: AnnotatedTurn, sentence: Sentence, { from }: Match): Act | undefined => {
  const token = turn.tokens[from];
  const deadline = limitFor(turn, from, sentence.deadlines);
  if (token === undefined || deadline === undefined || others.has(token.normal) || others.has(normalOf(turn.tokens[from - 1])) || token.pos === 'NOUN' || /\b(?:by|from|with) (?:him|her|them)\b/.test(sentence.words)) return undefined;
  return { ...widened(turn, clauseSpan(turn, from), deadline), kind: 'promise', person: 'i', conditional: false, contingent: false, reported: false, sentence: token.sentence, from, to: turn.clauses[token.clause]?.to ?? from, deadline };
};

const actsOf = (turn: AnnotatedTurn, matches: Matches): readonly Act[] => {
  const sentence = sentencesOf(turn);
  const of = (at: number): Sentence => sentence(sentenceNumberOf(turn.tokens[at]));
  const spoken = futures(turn).map((future) => fromFuture(turn, matches, sentence, future));
  const planned = matches.of(plans).map((match) => fromPlan(turn, of(match.from), match));
  const noted = turn.visibility !== 'internal' ? [] : [...matches.of(promiseMention), ...matches.of(saidSo)].map((match) => fromNote(turn, of(match.from), match));
  return [...spoken, ...planned, ...noted].flatMap((act) => act ?? []).sort((a, b) => a.start - b.start);
};

/** Matches belong to one turn. */
const readings = new WeakMap<Matches, readonly Act[]>();

/** Reads the commissive acts of a turn, in order. */
export const readActs = (turn: AnnotatedTurn, matches: Matches): readonly Act[] => kept(readings, matches, () => actsOf(turn, matches));

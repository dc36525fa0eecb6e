import type { Clause, Mood, Subject } from '../text/annotated-text';
import type { PlacedToken } from './align';
import { isImperative } from './imperative';
import { endOf, normalOf, startOf } from '../text/of-token';

const opening: ReadonlySet<string> = new Set([
  'but', 'because', 'although', 'though', 'whereas', 'while', 'if', 'when', 'whenever', 'unless', 'until', 'once', 'since', 'whether', 'so',
]);
const joining: ReadonlySet<string> = new Set(['and', 'or', 'then', 'plus', 'which']);
const conditions: ReadonlySet<string> = new Set(['if', 'when', 'whenever', 'unless', 'once', 'until', 'till', 'whether']);
const asking: ReadonlySet<string> = new Set(['what', 'who', 'why', 'how', 'where', 'when', 'which', 'whose']);

/** Words that open a phrase before the verb, so that nothing is inverted: "The room is what I had". */
const phrases: ReadonlySet<string> = new Set(['the', 'a', 'an', 'my', 'your', 'our', 'his', 'her', 'their']);

/** Pronouns that can be a clause's subject. */
const subjects = new Map<string, Subject>([
  ['i', 'i'], ['we', 'we'], ['you', 'you'], ['u', 'you'], ['he', 'person'], ['she', 'person'], ['who', 'person'],
  ['somebody', 'person'], ['someone', 'person'], ['anyone', 'person'], ['nobody', 'person'], ['they', 'they'],
  ['it', 'it'], ['this', 'it'], ['that', 'it'], ['there', 'it'], ['these', 'it'], ['those', 'it'], ['nothing', 'it'], ['everything', 'it'],
]);

const isVerb = (token: PlacedToken | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const startsClause = (tokens: readonly PlacedToken[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && (subjects.has(next.normal) || next.normal === 'please' || isImperative(tokens, at));
};

/** "So" before an adjective, or between a verb and an adverb, is a degree word: "I am so glad", "thanks so much". */
const isDegree = (tokens: readonly PlacedToken[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.pos === 'ADJ' || (next?.pos === 'ADV' && (isVerb(tokens[at - 1]) || /^(much|far|very|long)$/.test(next.normal)));
};

/** Token indexes at which the clauses of a sentence begin. */
const starts = (tokens: readonly PlacedToken[], from: number, to: number): number[] => {
  const found = [from];
  for (let at = from + 1; at < to; at += 1) {
    const word = normalOf(tokens[at]);
    const before = tokens[at - 1];
    const afterMark = before?.kind === 'punctuation' && before.end - before.start >= 1 && before.normal !== "'" && before.normal !== '-' && before.normal !== '"';
    const joins = joining.has(word) && startsClause(tokens, at + 1);
    const opens = opening.has(word) && !(word === 'so' && isDegree(tokens, at));
    if ((afterMark || opens || joins) && tokens[at]?.kind !== 'punctuation') found.push(at);
  }
  return found;
};

const readSubject = (tokens: readonly PlacedToken[], from: number, to: number): { subject: Subject; subjectAt: number; verbAt: number } => {
  let subject: Subject = 'none';
  let subjectAt = -1;
  let verbAt = -1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const pronoun = token.pos === 'VERB' ? undefined : subjects.get(token.normal);
    if (isVerb(token)) {
      if (verbAt < 0) verbAt = at;
      if (subject !== 'none' || token.pos === 'VERB') break;
    } else if (pronoun !== undefined) {
      const determines = pronoun === 'it' && tokens[at + 1]?.pos === 'NOUN';
      if (!determines) {
        subject = pronoun;
        subjectAt = at;
        if (verbAt >= 0) break;
      }
    } else if ((token.pos === 'NOUN' || token.pos === 'PROPN') && token.kind === 'word' && subject !== 'you' && subject !== 'we' && verbAt < 0) {
      subject = 'noun';
      subjectAt = at;
    }
  }
  return { subject: verbAt < 0 && subject === 'noun' ? 'none' : subject, subjectAt, verbAt };
};

const readMood = (tokens: readonly PlacedToken[], from: number, reading: { subjectAt: number; verbAt: number }, asked: boolean): Mood => {
  if (isImperative(tokens, from)) return asked ? 'question' : 'order';
  const first = tokens[from];
  const inverted = reading.verbAt >= 0 && !(tokens[reading.verbAt + 1]?.normal === 'not' && reading.subjectAt === reading.verbAt + 2 && /^(nobody|nothing)$/.test(normalOf(tokens[reading.subjectAt]))) && !phrases.has(normalOf(first)) && reading.subjectAt > reading.verbAt && tokens[reading.verbAt]?.pos === 'AUX';
  const wh = first !== undefined && asking.has(first.normal) && (inverted || asked);
  if (asked || (inverted && reading.verbAt <= from + 2) || wh) return 'question';
  return reading.verbAt < 0 ? 'fragment' : 'statement';
};

/** Cuts a sentence into clauses and reads each one's mood, subject and condition. */
export const readClauses = (tokens: readonly PlacedToken[], from: number, to: number, question: boolean, sentence: number): Clause[] => {
  const begins = starts(tokens, from, to);
  return begins.map((start, index) => {
    const end = begins[index + 1] ?? to;
    const last = index === begins.length - 1;
    const reading = readSubject(tokens, start, end);
    const first = normalOf(tokens[start]);
    const second = normalOf(tokens[start + 1]);
    const conditional = conditions.has(first) || (first === 'in' && second === 'case') || (first === 'should' && subjects.has(second)) || (opening.has(first) || joining.has(first)) && conditions.has(second);
    const asked = question && last && !conditional;
    const { subject, subjectAt, verbAt } = reading;
    const mood = readMood(tokens, start, reading, asked);
    return { start: startOf(tokens[start]), end: endOf(tokens[end - 1]), from: start, to: end, sentence, mood, subject, subjectAt, verbAt, conditional };
  });
};

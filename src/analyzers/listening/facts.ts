import type { AnnotatedText, Token } from '../../text/annotated-text';
import { asked, type Asked } from '../../text/asked';
import { contentLemmas } from '../../text/content';
import { kept } from '../../text/kept';
import { kinOf } from '../../text/kin';
import { normalOf } from '../../text/of-token';

/** Adjectives that pick one of several. */
const picking = /^(?:left|right|front|rear|back|upper|lower|top|bottom|north|south|east|west)$/;

/** One sentence in which a customer stated something. */
export interface Fact {
  readonly content: ReadonlySet<string>;
  readonly negative: boolean;
  /** Says that something was done: "I have restarted it". */
  readonly done: boolean;
  readonly date: boolean;
  readonly clock: boolean;
  readonly place: boolean;
  readonly origin: boolean;
  readonly number: boolean;
  /** Says by what means. */
  readonly means: boolean;
  /** Lemmas that stand beside a name or a number: "flat, 3 Elder Court". */
  readonly named: ReadonlySet<string>;
}

const dated = /\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./-]\d{1,2}|(?:last|this|next) (?:week|month|year|night|spring|summer|autumn|winter)|christmas|easter|(?:days?|weeks?|months?|years?) ago|since \w+|in 20\d\d|may \d{1,2}|\d{1,2} may)\b/i;
const clocked = /\b(?:noon|midnight|\d{1,2} ?[ap]m|\d{1,2}[:.]\d\d|o'clock)\b/i;
const placed = /\b(?:in|from|at|to|near|outside|around|of) (?:the )?[A-Z][a-z]/;
const negated = /\b(?:no|not|never|none|haven't|didn't|can't|cannot|won't|couldn't)\b/;
const doneWords = /\b(?:have|has|had|already|tried|did|been|was|were|just|twice|again)\b/;

const isValue = (token: Token | undefined): boolean => token !== undefined && (token.pos === 'NUM' || token.kind === 'number' || (token.pos === 'PROPN' && token.kind === 'word'));

const joins = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'punctuation' || token.pos === 'AUX' || /^(?:number|no|nr|id|called|named|#|:)$/.test(token.normal));

/** Nouns with a name or a number at most two tokens after them, or right before. */
const namedIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap((token, at) => ((token.pos === 'NOUN' || token.pos === 'ADJ') && (isValue(tokens[at + 1]) || isValue(tokens[at - 1]) || picking.test(normalOf(tokens[at - 1])) || (isValue(tokens[at + 2]) && joins(tokens[at + 1])) || (isValue(tokens[at + 3]) && joins(tokens[at + 1]) && joins(tokens[at + 2]))) ? [token.lemma] : [])));

/** Whether a text states anything: all of it that is not asked. */
export const states = (text: AnnotatedText): boolean => {
  const questions = asked(text);
  let next = 0;
  return text.sentences.some((sentence) => {
    while ((questions[next]?.to ?? Infinity) <= sentence.from) next += 1;
    return sentence.from < Math.min(sentence.to, questions[next]?.from ?? Infinity);
  });
};

const readFacts = (text: AnnotatedText): readonly Fact[] => {
  const questions = asked(text);
  let next = 0;
  return text.sentences.flatMap((sentence) => {
    while ((questions[next]?.to ?? Infinity) <= sentence.from) next += 1;
    const first = questions[next]?.from ?? Infinity;
    const to = Math.min(sentence.to, first);
    if (to <= sentence.from) return [];
    const tokens = text.tokens.slice(sentence.from, to);
    const written = text.text.slice(sentence.start, tokens.at(-1)?.end ?? sentence.end);
    const words = tokens.map((token) => token.normal).join(' ');
    return [{
      content: new Set([...contentLemmas(text, { from: sentence.from, to }), ...tokens.filter((token) => token.pos === 'NOUN' || token.pos === 'VERB').map((token) => token.normal)]),
      negative: negated.test(words),
      done: doneWords.test(words) || tokens.some((token) => token.pos === 'VERB' && token.normal !== token.lemma && !/(?:s|ing)$/.test(token.normal)),
      date: dated.test(written),
      clock: clocked.test(written),
      place: placed.test(written),
      origin: /\bfrom (?:the )?[A-Z]/.test(written),
      number: tokens.some((token) => token.pos === 'NUM' || token.kind === 'number'),
      means: /\b(?:with|by|via|through|using)\b/.test(words),
      named: namedIn(tokens),
    }];
  });
};

const facts = new WeakMap<AnnotatedText, readonly Fact[]>();

/** What a customer's turn states, one entry a sentence; questions state nothing. */
export const factsOf = (text: AnnotatedText): readonly Fact[] => kept(facts, text, readFacts);

/** Words that name the type of the answer, or carry a question without being its matter. */
const light: ReadonlySet<string> = new Set([
  'day', 'date', 'month', 'year', 'city', 'town', 'country', 'place', 'number', 'already', 'yet', 'ever', 'exact', 'exactly', 'kind', 'sort', 'type', 'again', 'first', 'confirm', 'currently', 'happen', 'long', 'attempt', 'when', 'where', 'how',
]);

/** The words that a question is about. */
export const matterOf = (text: AnnotatedText, question: Asked): readonly string[] => [...contentLemmas(text, question)].filter((lemma) => !light.has(lemma));

/** Whether any fact may already answer a question about some words. */
export const mayBeKnown = (matter: readonly string[], { form, words }: Asked): boolean => {
  if (matter.length === 0) return false;
  switch (form) {
    case 'when':
    case 'where':
    case 'amount':
      return true;
    case 'how':
      return /^how (?:did|have|do) you\b/.test(words);
    case 'what':
      return matter.length <= 2 && !/\b(?:number|no|id|code|like|prefer|want)\b|#/.test(words);
    case 'polar':
      return /^(?:have|has|did|had) (?:you|u)\b/.test(words) && (matter.length > 1 || /^\w+ \w+ (?:already |also |just )?\w+ed\b/.test(words));
    case 'request':
      return matter.length >= 2 && !/\b(?:call|contact|e?mail|dm|message|write|reply|send|provide|share|give|tell|confirm|book|order|pay|visit|check)\b/.test(words);
    default:
      return false;
  }
};

/** Whether a fact is of the kind that a question asks for. */
const fits = (matter: readonly string[], { form, words }: Asked, fact: Fact): boolean => {
  switch (form) {
    case 'when':
      return fact.date || (fact.clock && !/^(?:what|which) (?:day|date|month|year)/.test(words));
    case 'where':
      return /\bfrom\b/.test(words) ? fact.origin : fact.place;
    case 'amount':
      return fact.number;
    case 'how':
      return fact.means;
    case 'what':
      return matter.some((word) => fact.named.has(word));
    default:
      return fact.done && !fact.negative;
  }
};

/** Tells whether a stated fact already answers a question about some words, if any may. */
export const answersAlready = (matter: readonly string[], question: Asked, fact: Fact): boolean => fits(matter, question, fact) && matter.every(kinOf(fact.content));

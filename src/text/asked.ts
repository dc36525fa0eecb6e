import type { AnnotatedText, Token, TokenRange } from './annotated-text';
import type { Span } from './span';

/** What kind of answer a question waits for. `polar`: yes or no. `request`: "could you …" asks for a deed. */
export type QuestionForm = 'why' | 'how' | 'what' | 'amount' | 'when' | 'where' | 'who' | 'polar' | 'request' | 'fragment';

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

const lead =
  /^(?:(?:and|but|so|or|also|ok|okay|alright|all right|right|well|then|now|um|uh|er|hmm?|mm|you know|i guess|i mean|cool|good|sure|yep|got it|wow|hi|hello|hey|please|pls|sorry|just|oh|ah|yes|yeah|no|thanks|great|perfect|first|firstly|second|secondly|third|lastly|finally|actually|btw|by the way|anyway|meanwhile|out of (?:interest|curiosity)|(?:may|can|could|might) i (?:just )?(?:ask|check)(?: you)?|if i may(?: ask)?|if you do not mind(?: me asking)?|in your (?:view|opinion|experience|words)|roughly|exactly|to start with|to|on|at|in|for|from|with|by|about|since|until|after|of|[,:;.…()\-–—"*•\d]+|[a-d] \))\s+)+/;
const wrap =
  /^(?:(?:do|would|does|did) (?:you|u|anyone|anybody|someone) (?:happen to )?(?:know|remember|recall|mind (?:telling|saying|if i ask)(?: me| us)?)|any (?:idea|clue|chance)|(?:can|could|would|will|might|may|are|were) (?:you|u|someone|anyone|somebody|anybody|i) (?:please |pls |kindly |possibly |able to |just )*(?:tell|let|advise|explain|confirm|clarify|say|check|find out|ask|know|show|see)(?: to)?(?: me| us| you)?(?: know| out)?|(?:please |pls |kindly )?(?:tell|let|advise|explain|confirm|clarify|ask|check)(?: to)?(?: me| us)?(?: know)?|i (?:am |was |have been |just |only |would |do |also |simply |really )*(?:wonder(?:ing)?|curious|(?:like|love|want|wanted|need|needed|hoping|trying|keen|interested|wish) to (?:know|find out|ask|understand|hear|learn|check|see)|ask(?:ing)?)(?: you)?|my question (?:is|was)|question is)\s+(?:, |: |about |of )?(?=(?:why|how|what|when|where|who|whose|which|if|whether)\b)/;
const auxiliary =
  /^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|is not|ain't|any|anyone|anybody|anything|ready|you)\b/;
const inverted = /^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?: not)? (?:i|you|u|ya|we|he|she|they|it|this|that|these|those|there|the|a|an|my|your|our|his|her|their|any|anyone|someone|somebody|anybody|everything|everyone|all|ur)\b/;
/** Turned round so plainly that no mark is needed: "can I", "is it", but not "had a great trip". */
const unmarked = /^(?:(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|may|might|has|have)(?: not)? (?:i|you|u|ya|we|he|she|they|it|this|there|anyone|someone|anybody|somebody)|(?:is|are|do|does|can|could|will|would|should) (?:the|my|your|our|his|her|their|these|those|that)|am i)\b/;
const wh = /^(?:why|how|what|when|where|who|whose|whom|which)\b/;

const formOf = (words: string): QuestionForm | undefined => {
  if (/^(?:why|how come|what for$|for what reason|what (?:is|was) the reason)\b/.test(words)) return 'why';
  if (/^how (?:many|much|long|often|far|old|big|soon|late|early|tall|wide|heavy|high|large|small|fast|quickly|deep|thick|likely|full|busy|recent(?:ly)?)\b/.test(words)) return /^how (?:soon|late|early|recent)/.test(words) ? 'when' : 'amount';
  if (/^how (?!(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|shall|come|about|so|else|exactly|on)\b)\w+ (?:is|are|was|were|am|do|does|did|has|have|can|could|will|would|should)\b/.test(words)) return 'amount';
  if (/^how\b/.test(words)) return 'how';
  if (/^(?:when|(?:what|which) (?:time|date|day|month|year|week|hour|evening|morning|weekend))\b/.test(words)) return 'when';
  if (/^where|^(?:what|which) (?:city|town|country|airport|station|place|branch|street|address)\b/.test(words)) return 'where';
  if (/^(?:who|whose|whom)\b/.test(words)) return 'who';
  if (/^(?:what|which)\b/.test(words)) return 'what';
  if (/^(?:can|could|will|would) (?:you|u|someone|anyone|somebody|anybody)\b(?! (?:say|be able|recommend|need|want|like|prefer|rather|mind|still|ever|normally|usually))|^(?:would|do) (?:you|u) mind\b/.test(words)) return 'request';
  return auxiliary.test(words) ? 'polar' : undefined;
};

interface Reading {
  readonly form: QuestionForm | undefined;
  readonly words: string;
  readonly indirect: boolean;
}

const reading = (plain: string): Reading => {
  const bare = plain.replace(/\b(what|where|how|who)s\b/g, '$1 is').replace(/\b(\w+)(?: ?- ?\1\b)+/g, '$1').replace(/\b(\w{1,3}) - (?=\1\w)/g, '').replace(lead, '');
  const open = bare.replace(wrap, '');
  const indirect = open !== bare;
  const words = open.replace(lead, '');
  return { words, indirect, form: indirect && /^(?:if|whether)\b/.test(words) ? 'polar' : formOf(words) };
};

/** Words within which a question's opening ends: long sentences cost no more than their length. */
const farthest = 40;

const plainOf = ({ tokens }: AnnotatedText, from: number, to: number): string =>
  tokens.slice(from, to).filter((token) => token.voice !== 'quoted' && token.kind !== 'mention' && token.kind !== 'emoji').map((token) => token.normal).join(' ');

/** Tells a question by its mark, by words turned round, or by what it is wrapped in. */
const isAsked = (found: Reading, marked: boolean, opens: boolean, last: boolean): boolean => {
  if (found.form === undefined) return marked && last && /\w/.test(found.words);
  if (found.indirect) return opens || marked;
  if (wh.test(found.words)) return marked || (opens && /^(?:why|how come|(?:what|where|when|who|which|how)(?: \w+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|am|shall|may)(?: not)? (?:i|you|u|we|he|she|they|it|this|that|there|the|my|your|our|any)\b|what (?:is|are|was) (?:the|your|my|this|that|it|going|wrong|up)\b|where (?:is|are|was)|how (?:much|many|long))/.test(found.words) && !/^(?:what|how) (?:a|i|we|you)\b|^when (?:i|you|we|the|it)\b/.test(found.words));
  return marked ? inverted.test(found.words) || last : opens && unmarked.test(found.words);
};

/** Nothing but "ok so" stands before. */
const starts = ({ tokens }: AnnotatedText, before: readonly TokenRange[]): boolean => before.every(({ from, to }) => tokens.slice(from, to).every(({ pos }) => /^(?:INTJ|ADV|CCONJ|PUNCT)$/.test(pos)));

/**
 * The questions of a text in the writer's own voice, one entry a question: those with a mark, those without
 * where the words are turned round, and those wrapped in another clause.
 *
 * @example
 * asked(english()('When did it break, and how did you notice?')).map((one) => one.form) // => ['when', 'how']
 */
export const asked = (text: AnnotatedText): Asked[] => {
  const found: Asked[] = [];
  let next = 0;
  for (const [index, sentence] of text.sentences.entries()) {
    const first = next;
    while (text.clauses[next]?.sentence === index) next += 1;
    if (text.tokens[sentence.from]?.voice === 'quoted' || text.tokens[sentence.to - 1]?.voice === 'quoted') continue;
    const clauses = text.clauses.slice(first, next).filter((clause) => text.tokens[clause.from]?.voice !== 'quoted' && text.tokens.slice(clause.from, clause.to).some((token) => token.kind === 'word'));
    const marked = sentence.question;
    let own = 0;
    for (const [at, clause] of clauses.entries()) {
      const plain = plainOf(text, clause.from, at === clauses.length - 1 ? sentence.to : clause.to);
      const read = reading(plain);
      const whole = reading(plainOf(text, clause.from, Math.min(sentence.to, clause.from + farthest)));
      const best = whole.indirect ? whole : read;
      const named = text.tokens[clause.from]?.kind === 'mention' && /^(?:is|are|was|were|has|have|do|does|did) /.test(best.words);
      const conditional = clause.conditional && !(marked && /^when\b/.test(best.words) && inverted.test(best.words.slice(5)));
      const relative = at > 0 && /^which (?:i|you|we|he|she|it|they|is|was|are|were|has|have|will|would|can|could)\b/.test(best.words);
      if (conditional || relative || !isAsked(best, marked, (starts(text, clauses.slice(0, at)) || found.at(-1)?.to === clause.from || (own > 0 && found.at(-1)?.from === clauses[at - 1]?.from)) && !named, at === clauses.length - 1 && (own === 0 || /^(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)\b/.test(best.words)))) continue;
      const previous = found.at(-1);
      if (own > 0 && previous !== undefined) found[found.length - 1] = { ...previous, to: clause.from, end: text.tokens[clause.from - 1]?.end ?? previous.end };
      found.push({ from: clause.from, to: sentence.to, start: text.tokens[clause.from]?.start ?? 0, end: text.tokens[sentence.to - 1]?.end ?? 0, form: best.form ?? 'fragment', words: best.words, indirect: best.indirect });
      own += 1;
    }
  }
  return found.map((one) => ({ ...one, words: reading(plainOf(text, one.from, one.to)).words }));
};

/**
 * The tokens of a text that stand outside its questions.
 *
 * @example
 * outsideOf(english()('It broke. Why?'), asked(english()('It broke. Why?'))).length // => 3
 */
export const outsideOf = ({ tokens }: AnnotatedText, questions: readonly Asked[]): Token[] => {
  let next = 0;
  return tokens.filter((_token, at) => {
    while ((questions[next]?.to ?? Infinity) <= at) next += 1;
    return at < (questions[next]?.from ?? Infinity);
  });
};

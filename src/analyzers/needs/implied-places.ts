import type { AnnotatedTurn } from '../../conversation/turn';
import { burdens, hollowLacks, lacks, possibilities, settled, wishes } from '../../lexicons/hints';
import type { Match, Matches } from '../../text/match';
import { isCheerful, lackingPlaces } from './limits';
import { clauseAt, firstOf, followedBy, inCondition, wordsAfter } from './places';
import { lemmaOf, normalOf, sentenceOfToken } from '../../text/of-token';

const unknowing = new Set(['no idea how', 'no clue how']);
const each = new Set(['every', 'each']);
const having = new Set(['had', 'have']);

/** Openings of a reason, a reproach or a report. */
const aside = new Set(['because', 'since', 'as', 'although', 'though', 'why', 'how', 'saying']);
const positive = /\b(?:thing|fault|anything|reasons?|words|complain\w*|praise|recommend)\b/;

/** "It was too hot", "I couldn't find it, but …": over and done with. */
const isOver = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const clause = turn.clauses[clauseAt(turn, from)];
  const words = turn.tokens.slice(clause?.from, clause?.to).map((token) => token.normal).join(' ');
  return /\b(?:was|were|used to|did not|last (?:year|week|month|time)|ago)\b/.test(words) || /\bcould not\b/.test(words);
};

/** "No one there knows", "they had no idea": what others cannot do is no want of the customer's own. */
const foreignSubject = (turn: AnnotatedTurn, { from }: Match): boolean => /\b(?:they|staff|agents?|crew|employees|pilots?)\b/.test(wordsAfter(turn, Math.max(0, from - 2), 3));

/** The words of a notice: "cannot proceed, please try again later". */
const isNotice = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  const said = sentence === undefined ? '' : turn.text.slice(sentence.start, sentence.end);
  return /\bplease (?:try|check|contact|visit|see|call|go|refer|log)\b/i.test(said) && !/\b(?:i|we|me|us|my|our)\b/i.test(said);
};

/** "Every Friday my train is late": a complaint of how it goes. */
const isRoutine = (turn: AnnotatedTurn, { from }: Match): boolean => each.has(normalOf(turn.tokens[from])) && /\b(?:delay\w*|late|cancel\w*|always|broken|fail\w*)\b/i.test(turn.text.slice(turn.tokens[from]?.start, turn.clauses[clauseAt(turn, from)]?.end));

/** "Does this mean that I have to …?" is a question, and is read as one. */
const asksItself = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  return sentence?.question === true && /(?:^|[.…] ?)(?:@\S+ )*(?:so |and |but )?(?:does|do|did|is|are|will|would|can|could|should|what|how|why|who|which)\b/.test(turn.text.slice(sentence.start, sentence.end).toLowerCase());
};

/** "Is there a quieter room?": asked for by comparison. */
const comparatives = (turn: AnnotatedTurn): number[] =>
  turn.clauses
    .filter(({ from, to, mood }) => mood === 'question' && /\b(?:is|are) there (?:an?|any|some|anything|something|somewhere|not)\b.{0,12}\b(?:quieter|lighter|smaller|cheaper|bigger|larger|softer|safer|closer|nearer|warmer|cooler|longer|shorter|faster|slower|gentler|simpler|easier|better|wider|thicker|stronger|plainer|cleaner|healthier|milder)\b/.test(wordsAfter(turn, from, to - from)))
    .map(({ from }) => from);

/** Tokens at which a customer's turn lets a need show. */
export const impliedAt = (turn: AnnotatedTurn, matches: Matches): number[] => {
  if (matches.of(settled).length > 0) return [];
  const missing = matches.of(lacks).filter((one) => {
    const rest = wordsAfter(turn, one.to, 7);
    return !hollowLacks.words.includes(lemmaOf(turn.tokens[one.to - 1])) && !followedBy(turn, one.to, hollowLacks.words) && !(/\bfind$/.test(wordsAfter(turn, one.from, one.to - one.from)) && positive.test(rest)) && !/\b(?:enough|wrong|fault|better|worse|scared|feel|think|stop \w+ing|(?:even|is) (?:possible|allowed|legal))\b|^(?:down|you|they|why|as to why)\b/.test(rest) && !foreignSubject(turn, one) && turn.tokens[one.from - 1]?.pos !== 'NOUN' && !/\b(?:told|tell|telling|hop(?:e|ing)|understand|that)\b/.test(wordsAfter(turn, Math.max(0, one.from - 3), Math.min(3, one.from)));
  });
  const wished = matches.of(wishes).filter((one) => turn.tokens[one.from - 1]?.normal !== 'you' && !/\bwish (?:i|we)(?:['’]d| had| was| were)\b/i.test(turn.text.slice(one.start, one.end + 8)) && !/\b(?:everyone|everybody|all|every|others?|more (?:people|companies))\b/.test(wordsAfter(turn, one.from, 5)) && !/^if only (?:(?:i|we) (?!could|knew|was|were|can)|.* as \w+ as\b)|\bknew what to\b/.test(wordsAfter(turn, one.from, 9)) && !(/\bwish (?:i|we)$/.test(wordsAfter(turn, one.from, one.to - one.from)) && having.has(normalOf(turn.tokens[one.to])) && turn.tokens[one.to + 1]?.pos === 'VERB'));
  const possible = matches.of(possibilities).filter((one) => !/\b(?:chance|possibility|hope|way)(?: (?:that|of|it|this|we|i|our|my|the|flight|will|can|could|might|may|be|been|being|get|gets)){1,6} (?:delay\w*|cancel\w*|late\w*|miss\w*|postpon\w*)/i.test(wordsAfter(turn, one.from, 12)) && turn.tokens[one.from - 1]?.normal !== 'how' && (!unknowing.has(wordsAfter(turn, one.from, 3)) || turn.tokens[one.to]?.normal !== 'you'));
  const asked = [...wished, ...possible].filter((one) => !inCondition(turn, one)).map((one) => one.from).concat(comparatives(turn));
  const shown = [...missing, ...matches.of(burdens)].filter((one) => !inCondition(turn, one) && !isOver(turn, one) && !isNotice(turn, one) && !isRoutine(turn, one) && !asksItself(turn, one) && !aside.has(firstOf(turn, one.from)));
  const all = [...shown.map((one) => one.from), ...lackingPlaces(turn)];
  return all.length > 0 && !isCheerful(turn) ? [...asked, ...all] : asked;
};

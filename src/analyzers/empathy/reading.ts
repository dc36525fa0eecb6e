import { gladness, holding, opening } from '../../lexicons/answering';
import { apologyExpression, forbearance, formalSorry, hollowWording, repair, responsibility } from '../../lexicons/apology';
import { careWording, goodWishes, polishedWish } from '../../lexicons/care';
import { emergencyAdvice } from '../../lexicons/distress';
import { experienceQuestion, formQuestion } from '../../lexicons/exploration';
import { firmMatters, tellingSigns } from '../../lexicons/narration';
import { claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { comfort, compassion } from '../../lexicons/sympathy';
import { formulation, livedThrough, setting, transaction } from '../../lexicons/understanding';
import { thoseIn, touches } from '../../text/in-order';
import type { Lexicon } from '../../text/lexicon';
import type { AnnotatedText, Sentence, TokenRange } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { onceEach } from '../../text/once-each';
import { saysAny } from '../../text/sentence-words';
import type { Span } from '../../text/span';
import { clauseOfToken, endOf, normalOf, sentenceNumberOf, sentenceOfToken, startOf } from '../../text/of-token';

/** Everything that an answer's sympathy, or its lack, is read from. */
export const answerLexicons: readonly Lexicon[] = [
  compassion, comfort, apologyExpression, formalSorry, hollowWording, responsibility, repair, forbearance, formulation, livedThrough, setting, transaction, tellingSigns, firmMatters, claimedUnderstanding, experienceQuestion, formQuestion, careWording, goodWishes, polishedWish, emergencyAdvice, gladness, holding, opening,
];

/** How many matches, in order, begin in a range of tokens. */
export const countWithin = (matches: readonly Match[], { from, to }: Pick<TokenRange, 'from' | 'to'>): number =>
  thoseIn(matches, { from, to }).length;

/** Whether a lexicon matches in a range of tokens. */
export const has = (lexicon: Lexicon, matches: Matches, range: Pick<TokenRange, 'from' | 'to'>): boolean =>
  touches(matches.of(lexicon), range);

/** Span of a range of tokens without the punctuation around it. */
export const spanOf = ({ tokens }: AnnotatedText, { from, to }: Pick<TokenRange, 'from' | 'to'>): Span => {
  let first = from;
  let last = to - 1;
  const dropped = (at: number): boolean => tokens[at]?.kind === 'punctuation' || tokens[at]?.kind === 'mention';
  while (last > first && tokens[last]?.kind === 'punctuation') last -= 1;
  while (first < last && dropped(first)) first += 1;
  return { start: startOf(tokens[first]), end: endOf(tokens[last]) };
};

/** The stretch of clauses in one sentence from the first match to the last, with the subordinate clause after it. */
export const clauseRun = (text: AnnotatedText, found: readonly Match[]): TokenRange | undefined => {
  const first = found[0];
  const start = clauseOfToken(text, text.tokens[first?.from ?? -1]);
  if (first === undefined || start === undefined) return undefined;
  const inSentence = found.filter((match) => text.tokens[match.from]?.sentence === start.sentence);
  const lastToken = Math.max(...inSentence.map((match) => match.to - 1));
  let end = clauseOfToken(text, text.tokens[lastToken])?.to ?? start.to;
  const next = clauseOfToken(text, text.tokens[end]);
  const opener = normalOf(text.tokens[end]);
  if (next !== undefined && next.sentence === start.sentence && /^(when|while|if|because|since|as|until|that|to)$/.test(opener)) end = next.to;
  return { from: start.from, to: end, start: start.start, end: text.tokens[end - 1]?.end ?? start.end };
};

/** A sorry for one's own manner of asking, typing or understanding: a courtesy, and no apology for the matter. */
export const excusesManner = ({ text }: AnnotatedText): boolean =>
  /\b(?:sorry|apologies|forgive me) (?:if|for) (?:this|that|it|i|i['’]m|i am|my|the|a|asking|another)\b[^.!?,;]{0,400}\b(?:sounds?|seems?|silly|stupid|daft|obvious|slow|questions?|ask(?:ing|ed)?|repeat\w*|misread|misheard|typos?|typing|spelling|picky|thick)\b/i.test(text);

/** Apology wording that puts the matter on the hearer's perception, or on nothing in particular. */
export const isHollow = (matches: Matches, range: Pick<TokenRange, 'from' | 'to'>): boolean => has(hollowWording, matches, range);

/** Apology expressions that apologise: no aside, no hypothesis, no softened refusal. */
export const realApologies = (matches: Matches): readonly Match[] => {
  const said = matches.of(apologyExpression);
  const formal = matches.of(formalSorry);
  return said.length === 0 || formal.length === 0 ? said : said.filter((one) => !touches(formal, one));
};

/** Words for the hearer and the people around them. */
const persons: ReadonlySet<string> = new Set([
  'you', 'your', 'yourself', 'he', 'she', 'they', 'him', 'her', 'them', 'his', 'their', 'himself', 'herself', 'everyone', 'everybody', 'anyone', 'mother', 'mum', 'mom', 'father', 'dad', 'son', 'daughter', 'child', 'kid', 'baby', 'wife', 'husband', 'partner', 'family', 'friend', 'team',
]);

/** Questions about the other's experience. */
export const explorations = (turn: AnnotatedText, matches: Matches): readonly Match[] => {
  const namesPerson = onceEach(({ from, to }: Sentence) => turn.tokens.slice(from, to).some((token) => persons.has(token.lemma) || persons.has(token.normal)));
  return matches.of(experienceQuestion).filter(({ from, to }) => {
    const sentence = sentenceOfToken(turn, turn.tokens[from]);
    if (sentence === undefined || has(formQuestion, matches, sentence) || (to - from > 5 && !namesPerson(sentence))) return false;
    const clause = clauseOfToken(turn, turn.tokens[from]);
    return sentence.question || clause?.mood === 'question' || clause?.mood === 'order' || /^(tell|i|we)$/.test(normalOf(turn.tokens[from]));
  });
};

const luck: ReadonlySet<string> = new Set(['luck']);

/** Wishes for the other's own success or ease, without polite endings. */
export const wishes = (turn: AnnotatedText, matches: Matches): { readonly explicit: readonly Match[]; readonly idiom: readonly Match[] } => {
  const polished = matches.of(polishedWish);
  const meant = (one: Match): boolean => !touches(polished, one) && turn.tokens[one.from]?.kind !== 'mention';
  const forSomebody = ({ from }: Match): boolean => saysAny(turn, sentenceNumberOf(turn.tokens[from]), luck) || saysAny(turn, sentenceNumberOf(turn.tokens[from]), persons);
  return { explicit: matches.of(careWording).filter(meant), idiom: matches.of(goodWishes).filter((one) => meant(one) && forSomebody(one)) };
};

/** Whether a match is a title: every word of it in capitals in the middle of a sentence. */
export const isTitle = ({ tokens, text }: AnnotatedText, sentence: TokenRange, { from, to }: Match): boolean =>
  from > sentence.from && to - from > 1 && tokens.slice(from, to).filter((token) => token.kind === 'word' && token.normal.length > 2).every((token) => /^[A-Z]/.test(text.charAt(token.start)));

/** How many words an answer has to show sympathy in. */
export const earlyWords = 100;

/** Whether sympathy of any kind shows in the first words of a turn; a hollow apology is none. */
export const showsSympathy = (turn: AnnotatedText, matches: Matches): boolean => {
  const care = wishes(turn, matches);
  const shown = [
    ...matches.of(compassion), ...matches.of(comfort), ...matches.of(formulation), ...realApologies(matches), ...explorations(turn, matches), ...care.explicit, ...care.idiom,
  ];
  if (shown.length === 0) return false;
  let words = 0;
  let limit = 0;
  while (limit < turn.tokens.length && words < earlyWords) {
    const kind = turn.tokens[limit]?.kind;
    if (kind === 'word' || kind === 'number') words += 1;
    limit += 1;
  }
  return shown.some((one) => {
    const clause = clauseOfToken(turn, turn.tokens[one.from]);
    return one.from < limit && clause !== undefined && !isHollow(matches, one) && !isHollow(matches, clause);
  });
};

import type { AnnotatedText, Token } from '../../text/annotated-text';

/** A text's sentences as plain words in normal form, with marks, without what is quoted, links and handles. */
interface Plain {
  readonly whole: string;
  readonly questions: readonly string[];
}

const read = new WeakMap<readonly Token[], Plain>();

const plain = ({ tokens, sentences }: AnnotatedText): Plain => {
  const known = read.get(tokens);
  if (known !== undefined) return known;
  const said = sentences.map(({ from, to, question }) => ({
    question,
    words: tokens.slice(from, to).filter((token) => token.voice !== 'quoted' && !/mention|url|emoji/.test(token.kind)).map((token) => token.normal).join(' '),
  }));
  const made = { whole: said.map(({ words }) => words).join(' '), questions: said.filter(({ question }) => question).map(({ words }) => words) };
  read.set(tokens, made);
  return made;
};

/** 1 where a text says it in its own words. */
export const says = (text: AnnotatedText, sign: RegExp): number => (sign.test(plain(text).whole) ? 1 : 0);

/** 1 where one of a text's questions is of a kind. */
export const asksSo = (text: AnnotatedText, kind: (words: string) => boolean): number => (plain(text).questions.some(kind) ? 1 : 0);

const asksMeaning =
  /\b(?:are|were) (?:you|we) (?:\w+ly |just |even |all )*(?:saying|talking|suggesting|telling|sure|referring|serious|kidding|implying|claiming|asking|thinking|arguing|accusing|aware)|\bdo you (?:\w+ly |just |even )*(?:mean|want me|understand|reali[sz]e|expect|really think)|\byou (?:mean|meant|refer)|\bdid (?:i|you) (?:\w+ly |just |even )*(?:miss|read|understand|mean|get|just|know|not|notice|see|say)|\bam i (?:missing|wrong|right|supposed|correct|understanding)|\bdoes (?:this|that|it) mean|\bwhat (?:do|does|did) (?:you|this|that|it) (?:\w+ly )?mean|\bis (?:this|that|it) (?:right|correct|so|what|true|the case|about)\b/;
const opening = /^(?:\W|(?:and|but|or|also|ok|okay|well|now|hi|hello|hey|there|oh|ah|hmm+|please|sorry|yes|yeah|thanks|thank you|btw|by the way|first(?:ly)?|however|furthermore|anyway|just)\b)*/;
const turned = /^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|who|what|when|where|why|how|which|whose|any|anyone|anything)\b/;
const turnedLater = /\b(?:which|what|how|who|where|when|why|if|could|can|would) |[,:] (?:is|are|was|were|do|does|did|has|have|will|should) (?:you|i|it|this|the|that|we|there|he|she|they)\b|\bdid you|^(?:thanks|sorry)/;

/** "Do you mean …?", "are you saying …?", "did I miss something?": a question about what was meant or is the case. */
export const meaningAsked = (words: string): boolean => asksMeaning.test(words);

/** A request, an offer or a plea for advice in the form of a question. */
export const requested = (words: string): boolean =>
  /\b(?:can|could|will|would) (?:you|u|someone|anyone|we|i) (?:all |\w+ly |just |also |please |pls |plz )*(?!please|kindly|just|also|clarif|explain|elaborat|repeat|rephrase|specif|not\b|tell|confirm|agree)\w+|\b(?:do|would) you (?:mind|like|care|want to)\b|\bmay (?:i|we)\b|\bhow (?:can|may|could|do|to) (?:i|we)\b|\bif you have any\b|\bwhat do you (?:think|all)|\b(?:how|what) about\b|\bplease\b/.test(words) && !/\bwhy\b|\brefer|\btalking/.test(words) && !meaningAsked(words);

/** "Where is …?", "how many …?", "have you tried …?": a fact is asked for. */
export const factAsked = (words: string): boolean =>
  /^(?:where|when|who|how (?:many|much|long|often|far|old)|which|any (?:idea|news|update|chance|one|thought|tips)|have you (?:tried|been|already|connected|contacted)|do you (?:have|know|need|still)|does anyone|is there|are there|were you able)\b/.test(words.replace(opening, '')) && !/\bwhy\b|\bevidence\b/.test(words) && !meaningAsked(words);

/** "Why …?" and its kin: an account is asked for. */
export const accountAsked = (words: string): boolean => /\bwhy\b|\bhow come\b|\breason\b|\bwhat makes you\b/.test(words);

/** "So …?", "wait, …?": what was understood is put to the test. */
export const inferred = (words: string): boolean => /^\W*(?:(?:ok|okay|oh|wait|and) ,? ?)*(?:so|wait|then)\b(?! what about)/.test(words);

/** A statement or a fragment with a question mark: an echo of what was heard. */
export const echoed = (words: string): boolean => {
  const rest = words.replace(opening, '').replace(/^(?:(?:so|no|then|wait|,) )+/, '');
  return !turned.test(rest) && !turnedLater.test(words) && /\w/.test(rest) && words.split(' ').length < 25;
};

/** An echo of six words at most. */
export const shortlyEchoed = (words: string): boolean => words.split(' ').length <= 7 && echoed(words);

/** "Isn't it …?", "don't you …?", "…, is it?": what was taken for granted is questioned. */
export const doubted = (words: string): boolean =>
  /\b(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should) not (?:i|you|we|he|she|it|they|this|that|there|the)\b|\b(?:do|does|is|are|did|can|would|should|was)(?: not)? (?:you|it|they|he|we|that|i) \?/.test(words);

/** "…, right?" */
export const tagged = (words: string): boolean => /\b(?:right|correct|yes|no|huh|eh) \?/.test(words);

/** "What?", "for what?", "what is the issue here?": nothing but the question word, or the bare trouble. */
export const bareAsked = (words: string): boolean =>
  /^\W*(?:(?:and|but|so|ok|for|like|in|about) )*(?:what|which|who|how|why|where)(?: (?!is |are |do |does |to |can |was )[\w-]+){0,3} \?/.test(words) || /\bwhat (?:is|was|seems? to be|are) (?:the |your |this |that |it )?(?:exact |specific |actual )?(?:problem|issue|going|happening|point|reason|aim|wrong|matter|concern|cause|with|basis|evidence)\b|\bwhat (?:happened|exactly|specifically)\b/.test(words);

import type { AnnotatedText, Token } from '../../text/annotated-text';

/** Words that say too little to be taken up. */
const light =
  /^(?:a|an|the|and|or|but|so|if|then|because|as|of|at|by|for|with|about|to|from|in|on|off|out|up|down|over|is|be|am|are|was|were|been|do|does|did|have|has|had|will|would|can|could|shall|should|may|might|must|not|no|yes|i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|this|that|these|those|there|here|what|which|who|how|why|when|where|okay|ok|well|oh|um|uh|right|good|just|very|too|also|all|any|some|one|go|get|let|know|think|say|see|want|need|like|thing|way|make|take|put|look|gonna|gon|na)$/;

const spoken = ({ tokens }: AnnotatedText, from = 0, to = tokens.length): Token[] => tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number');

const baseOf = ({ lemma, normal }: Token): string => (lemma === '' ? normal : lemma);

const weighty = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ lemma, normal }) => !light.test(lemma) && !light.test(normal)).map(baseOf));

const sharedIn = (tokens: readonly Token[], before: AnnotatedText): number => {
  const said = weighty(spoken(before));
  return [...weighty(tokens)].filter((word) => said.has(word)).length;
};

/** How many words of weight come back, as ln(1 + count). */
export const sharedWords = (turn: AnnotatedText, before: AnnotatedText): number => Math.log1p(sharedIn(spoken(turn), before));

/** Share of the words of weight that come back. */
export const shareTakenUp = (turn: AnnotatedText, before: AnnotatedText): number => sharedIn(spoken(turn), before) / Math.max(1, weighty(spoken(before)).size);

/** 1 where the first sentence takes a word up; a word alone ("Okay.") is no sentence yet. */
export const takenUpFirst = (turn: AnnotatedText, before: AnnotatedText): number => {
  const [first, second] = turn.sentences;
  const end = first === undefined ? 0 : first.to < 4 ? Math.max(first.to, second?.to ?? 0) : first.to;
  return sharedIn(spoken(turn, 0, end), before) > 0 ? 1 : 0;
};

/** 1 where a question that opens the turn takes a word up. */
export const askedOf = (turn: AnnotatedText, before: AnnotatedText): number => {
  const [first] = turn.sentences;
  return first?.question === true && sharedIn(spoken(turn, first.from, first.to), before) > 0 ? 1 : 0;
};

/** Words that a repetition is looked for in: enough for any answer, and cheap. */
const farthest = 200;

/** The longest stretch that is said again word for word: 0 for one word, 4 for five or more. */
export const saidAgain = (turn: AnnotatedText, before: AnnotatedText): number => {
  const said = spoken(before).slice(-farthest).map(({ normal }) => normal);
  let longest = 0;
  let lengths: number[] = [];
  for (const { normal } of spoken(turn).slice(0, farthest)) {
    const last = lengths;
    lengths = said.map((word, at) => (word === normal ? (last[at - 1] ?? 0) + 1 : 0));
    longest = lengths.reduce((most, one) => Math.max(most, one), longest);
  }
  return Math.min(4, Math.max(0, longest - 1));
};

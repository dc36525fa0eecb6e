import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { obviousness, simplicity, talkingDown } from '../../lexicons/condescension';
import { plainSaying } from '../../lexicons/plain-openings';
import { mockPraise } from '../../lexicons/sarcasm';
import { softening } from '../../lexicons/softening';
import type { Token } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { besideInSentence, strongestPassage } from '../../text/beside';
import { sentenceTokens } from '../../text/in-order';
import { ofSentence } from '../../text/sentence-words';
import { clauseSpan } from '../../text/widen';
import { reworded } from '../../text/wording';
import { normalOf } from '../../text/of-token';

const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'our', 'us', 'me', 'my', 'ours', 'mine']);
const rules: ReadonlySet<string> = new Set(['need', 'must', 'should', 'have', 'require', 'only', 'not', 'mean', 'work', 'know', 'ought', 'never']);

/** Plain words that a customer may have asked for. */
const plainWords = /\b(?:simpl\w+|eas(?:y|ier|ily)|plain\w*|basics?|slow(?:ly|er)?|layman\S*|step by step|small|short|clear\w*|hard|difficult|tricky|complicated)\b/i;

/** "Do you not think it was sent?": a question about a fact, not about the reader's wits. */
const isOpenQuestion = (turn: AnnotatedTurn, { to }: Match): boolean => turn.tokens[to - 1]?.lemma === 'think' && /^(?:you|it|that|this|they|we|there|the)$/.test(normalOf(turn.tokens[to]));

/** Whether the speaker's own side is in the sentence: then "obviously" is candour and "not that hard" is about one's own task. */
const isOwnAffair = (words: readonly Token[]): boolean => words.some((token) => firstPerson.has(token.normal));

/** "As any fool could see, our label was wrong": said of one's own side and of nobody else. */
const isOwnFault = (words: readonly Token[]): boolean => words.some(({ normal }) => /^(?:we|our|us|ours)$/.test(normal)) && !words.some(({ normal }) => /^you/.test(normal));

/** "That obviously shouldn't happen": a fault is owned. */
const isRegretted = (words: readonly Token[]): boolean =>
  words.some((token, at) => token.normal === 'should' && words[at + 1]?.normal === 'not');

/** A rule or a duty, said plainly: no fault that is owned, and no emoji. */
const setsRule = (words: readonly Token[]): boolean => !isRegretted(words) && !words.some(({ kind }) => kind === 'emoji') && words.some(({ lemma }) => rules.has(lemma));

/** The matches in whose sentence something holds: each sentence is read once. */
const inSentences = (turn: AnnotatedTurn, found: readonly Match[], holds: (words: readonly Token[]) => boolean): readonly Match[] =>
  found.filter(ofSentence(turn, (sentence) => holds(sentenceTokens(turn, sentence))));

const aboutTheReader = (turn: AnnotatedTurn, matches: Matches): readonly Match[] => [
  ...inSentences(turn, matches.of(simplicity), (words) => !isOwnAffair(words)),
  ...inSentences(turn, matches.of(obviousness), (words) => !isOwnAffair(words) && setsRule(words)),
];

/** Finds wording that talks down. */
export const condescension: Detector<'tone/condescension'> = {
  id: 'tone/condescension',
  title: 'Talking down',
  description: 'Wording that treats the matter as too simple to ask, or the reader as slow to grasp it.',
  principle: 'disagree-with-compassion',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as talking down.',
  advice: 'Say the fact or the step itself, without a word on how easy or obvious it is.',
  told: { one: 'One passage can read as talking down (“{quote}”).', many: '{Count} passages can read as talking down, first “{quote}”.' },
  limits: 'Irony that aims at competence is found here and under sarcasm. A plain "it is easy" is left alone, for it often reassures. Better wording is offered where only the word on how obvious it is has to go.',
  sources: ['Wang & Potts 2019, TalkDown', 'goodturn, 2026'],
  lexicons: [talkingDown, simplicity, obviousness, mockPraise, softening],
  examples: {
    found: [
      '«Obviously the lamp has to be plugged in first».',
      '«If you had actually read the label», this bag would be green.',
      '«Let me put this in simple terms for you».',
    ],
    clear: [
      'Obviously we got this wrong, and I will put it right.',
      "It's not that hard for us to fix, so I'll do it tonight.",
      'You clearly put a lot of care into this report.',
      'A child can travel free with a paying adult.',
      'You should know by Friday.',
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    if ([talkingDown, simplicity, obviousness, mockPraise].every((lexicon) => matches.of(lexicon).length === 0)) return [];
    const soft = matches.of(softening);
    const asked = customerBefore !== undefined && plainWords.test(customerBefore.text);
    const toReader = inSentences(turn, matches.of(talkingDown), (words) => !isOwnFault(words)).filter((match) => !isOpenQuestion(turn, match));
    const found = [...toReader, ...aboutTheReader(turn, matches)]
      .filter((match) => !besideInSentence(turn, match, soft))
      .filter(({ start, end }) => !(asked && plainWords.test(turn.text.slice(start, end))));
    return strongestPassage(turn, [...found, ...matches.of(mockPraise)].map(({ from, to }) => clauseSpan(turn, from, to))).map((span): Detection => ({ ...span, suggestions: reworded(turn, span, plainSaying) }));
  },
};

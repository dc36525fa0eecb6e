import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { announcement, badPress } from '../../lexicons/publicity';
import type { Match } from '../../text/match';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { focusSpan } from './focus';
import { type Course, publicityLexicons } from './memory';
import { moodOf, negatedAt } from './mood';

const praising = /\b(?:five|5|4|four|glowing|great|good|positive|lovely|excellent|brilliant|nice|happy|amazing) ?[- ]?(?:\w+ )?(?:stars?|review|feedback|rating|things|words)\b|\bhow (?:good|great|brilliant|helpful|lovely|amazing)\b/i;
const disowning = /\b(?:not the (?:sort|type|kind)|(?:won['’]?t|not going to|wouldn['’]?t|never|don['’]?t want to|rather not|n['’]t be)\b)/i;

const isDisowned = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const sentence = turn.sentences[turn.tokens[from]?.sentence ?? -1];
  return (negatedAt(turn, from) && !/\bwait to\b/i.test(turn.text)) || disowning.test(turn.text.slice(sentence?.start, turn.tokens[from]?.start));
};

const isAsked = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const clause = turn.clauses[turn.tokens[from]?.clause ?? -1];
  return clause === undefined || clause.mood === 'question' || clause.conditional || clause.subject === 'you';
};

/** Finds the intention to tell others of a bad experience. */
export const wordOfMouth: Detector<'recovery/word-of-mouth', Course> = {
  id: 'recovery/word-of-mouth',
  title: 'Negative word of mouth ahead',
  description: 'An announcement that others will hear of this: a post, a review, the press, friends.',
  principle: 'turn-the-mood-around',
  kind: 'signal',
  impact: 'serious',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'These words announce that others will hear of it.',
  advice: 'Leave the announcement alone; say what you will do about the cause, and by when.',
  told: { one: 'Others are to hear of it (“{quote}”).', many: 'Others are to hear of it, it is said {count} times, first “{quote}”.' },
  limits: 'Publicity only: courts and regulators are silent, and so is praise to be passed on.',
  sources: ['Hirschman 1970, Exit, Voice, and Loyalty', 'goodturn, 2026'],
  lexicons: publicityLexicons,
  examples: {
    found: ["It's broken again. «I'll post this on Facebook tonight».", '«The local paper will hear about this shambles».', 'Awful. «I am going to tell everyone at my club».'],
    clear: ["You're great, I'll tell everyone at my club.", "I won't go to the press over a late sofa.", 'I am passing the file to the ombudsman.', 'How do I post a review on your site?'],
  },
  detect: (turn, { matches, memory }) => {
    const real = (match: Match): boolean => !isAsked(turn, match) && !isDisowned(turn, match);
    const against = memory.low || feelingsIn(turn, matches).length > 0 || failuresIn(turn, matches).length > 0 || moodOf(turn, matches) < -0.15;
    const told = against && moodOf(turn, matches) < 0.3 ? matches.of(announcement) : [];
    const found = [...matches.of(badPress), ...told].find(real);
    return found === undefined || praising.test(turn.text) ? [] : [focusSpan(turn, found)];
  },
};

import type { Detector } from '../../analysis/detector';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { focusSpan } from './focus';
import { type Course, publicityLexicons } from './memory';
import { moodOf } from './mood';
import { announcementIn } from './publicity';

const praising = /\b(?:five|5|4|four|glowing|good|positive|lovely|excellent|brilliant|nice|happy|amazing|great) ?[- ]?(?:\w+ )?(?:stars?|review|feedback|rating|things|words)\b|\bhow (?:good|great|brilliant|helpful|lovely|amazing|kind|quick|well)\b|\brecommend(?:ing|ed)? (?:you|this|it|your)\b|\b(?:thank you|thanks) (?:so|for (?:your help|all|sorting|everything))|[😍🥰❤👍😊]/iu;
const hostile = /\b(?:how you|what you|the way you|treat\w*|avoid|warn\w*|sham\w+|one[- ]star|zero|bad|scathing|terrible|honest|truth|lie[ds]?|liars?|unless|otherwise|by (?:friday|monday|tonight|tomorrow)|until|if (?:you|this|it)|still|again|(?:1|one|no|0) stars?|from me|love|believe me|trust me|mark my words|what (?:happened|you're)|happened|really like|stay away|never (?:use|buy|book|to))\b/i;

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
    const found = announcementIn(turn, matches);
    if (found === undefined || praising.test(turn.text)) return [];
    const mood = moodOf(turn, matches);
    const against = found.bad ?? (memory.low || hostile.test(turn.text) || mood < -0.15 || feelingsIn(turn, matches).length > 0 || failuresIn(turn).length > 0);
    return against || (found.bad === false && mood < 0.4) ? [focusSpan(turn, found.match)] : [];
  },
};

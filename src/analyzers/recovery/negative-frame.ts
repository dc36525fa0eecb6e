import type { Detector } from '../../analysis/detector';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { feelingsIn } from './feelings';
import { focusSpan } from './focus';
import type { Course } from './memory';
import { moodLexicons } from './mood';
import { clauseNumberOf } from '../../text/of-token';

/** Two firms set side by side: "should have gone with @one instead of @two". */
const comparing = /@\w+[^.!?]{0,400}\b(?:instead of|unlike|rather than|over|not)\b[^.!?]{0,400}@\w+/i;

/** "They give no refunds", after two firms were compared: said of the one that is not spoken to. */
const isOfRival = ({ clauses, tokens }: AnnotatedText, { from }: Match, before: string): boolean =>
  comparing.test(before) && clauses[clauseNumberOf(tokens[from])]?.subject === 'they';

/** Finds frustration, anger, disappointment and anxiety in a customer's words. */
export const negativeFrame: Detector<'recovery/negative-frame', Course> = {
  id: 'recovery/negative-frame',
  title: 'Negative frame of mind',
  description: 'Frustration, anger, disappointment or anxiety in words, sarcasm included.',
  principle: 'turn-the-mood-around',
  kind: 'signal',
  impact: 'moderate',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'A hard feeling shows in these words.',
  advice: 'Answer the feeling in one sentence, then the matter.',
  told: { one: 'The customer’s words show {feeling} (“{quote}”).', many: 'The customer’s words show hard feelings {count} times, first {feeling} (“{quote}”).' },
  limits: 'The plainest place of a turn is quoted. A fault told without a feeling is silent; irony is missed where no wording gives it away.',
  sources: ['Shaver et al. 1987', 'goodturn, 2026'],
  lexicons: moodLexicons,
  examples: {
    found: ["«I'm really fed up with this».", '«I am worried about my deposit».', '«Great, another» evening without heating.'],
    clear: ['The printer shows error 4.', "I'm not angry.", 'Mad about the new crust!', 'Thanks a bunch to your fitter, he was lovely.', 'A fed up father boards the tram.', 'I would be annoyed if it came on Sunday.'],
  },
  detect: (turn, { matches, customerBefore }) => {
    const felt = feelingsIn(turn, matches)[0];
    if (felt === undefined || isOfRival(turn, felt.match, customerBefore?.text ?? '')) return [];
    return [{ ...focusSpan(turn, felt.match), facets: { feeling: felt.feeling, words: turn.text.slice(felt.match.start, felt.match.end) } }];
  },
};

import type { Detector } from '../../analysis/detector';
import type { Clause } from '../../text/annotated-text';
import type { AnnotatedTurn } from '../../conversation/turn';
import { agreement, assent, pointGranted, youAreRight } from '../../lexicons/agreement';
import { denial, regret, remedy } from '../../lexicons/denial';
import { mereRefusal, otherEvidence, softDisagreement as softWords, viewSeen } from '../../lexicons/disagreement';
import { ownHindsight } from '../../lexicons/concession';
import type { Lexicon } from '../../text/lexicon';
import type { Match } from '../../text/match';
import type { Dispute } from './dispute';
import { clauseSpan } from '../../text/widen';
import { awayFrom, turnsAway } from './evidence-span';
import { asksFirstOrLast, asserts } from './stance';
import { normalOf } from '../../text/of-token';

/** Longest quotation of view and evidence together, in characters. */
const longestQuote = 170;

/** A match and the first later one in the same sentence or the next. */
const followed = (turn: AnnotatedTurn, first: readonly Match[], then: readonly Pick<Match, 'from' | 'to' | 'end'>[]): Match[] =>
  first.flatMap((one) => {
    const sentence = turn.tokens[one.from]?.sentence ?? 0;
    const other = then.find(({ from }) => from >= one.to && (turn.tokens[from]?.sentence ?? 0) <= sentence + 1);
    return other === undefined ? [] : [{ ...one, to: other.to, end: other.end }];
  });

/** A statement about something else than the two who talk. */
const statesOther = ({ mood, subject, conditional }: Clause): boolean => mood === 'statement' && /it|noun|they|person/.test(subject) && !conditional;

/** Words that grant a point, and all that a disagreement may begin with. */
const granting: readonly Lexicon[] = [agreement, assent, pointGranted, youAreRight];
const mayDisagree: readonly Lexicon[] = [agreement, assent, pointGranted, youAreRight, viewSeen, softWords];

/** Finds disagreement that takes up the other's view, or is put as one's own reading. */
export const softDisagreement: Detector<'common-ground/soft-disagreement', Dispute> = {
  id: 'common-ground/soft-disagreement',
  title: 'Soft disagreement',
  description: "Disagreement that grants how the customer's view comes about, or is put as one's own reading.",
  principle: 'disagree-with-compassion',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This disagrees and leaves room for how the customer sees it.',
  advice: 'Keep the order: their view first, then what you see, then a way on.',
  told: { one: 'A disagreement left room for the customer’s view (“{quote}”).', many: '{Count} disagreements left room for the customer’s view, first “{quote}”.' },
  limits: 'A refusal after "I understand" is none: a view has to be disputed.',
  sources: ['Yeomans et al. 2020, Conversational receptiveness', 'Locher 2004, Power and politeness in action', 'goodturn, 2026'],
  lexicons: [agreement, assent, denial, mereRefusal, otherEvidence, ownHindsight, pointGranted, regret, remedy, softWords, viewSeen, youAreRight],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'Your sitter fed him the wrong food.' }, { role: 'agent', text: '«I can see why you would think so, but the diary shows the brand you left».' }] },
      { turns: [{ role: 'customer', text: 'That is a manufacturing fault.' }, { role: 'agent', text: "«I'm not entirely sure it is»; the edge looks bent from outside." }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: "The page won't load." }, { role: 'agent', text: 'I see the same error here, and I have reported it.' }] },
      { turns: [{ role: 'customer', text: 'You lost my coat!' }, { role: 'agent', text: 'I understand your frustration, but we cannot refund it.' }] },
      { turns: [{ role: 'customer', text: 'When does it open?' }, { role: 'agent', text: "I'm not sure that it opens on Sunday." }] },
    ],
  },
  detect: (turn, { customerBefore, matches }) => {
    if (mayDisagree.every((lexicon) => matches.of(lexicon).length === 0)) return [];
    if (customerBefore !== undefined && !asserts(customerBefore) && asksFirstOrLast(customerBefore)) return [];
    const contrast = awayFrom(turn, matches.of(otherEvidence), [mereRefusal, regret, remedy].flatMap((lexicon) => matches.of(lexicon)));
    const grants = granting.flatMap((lexicon) => matches.of(lexicon)).filter(({ from }) => turnsAway(turn, from));
    const granted = followed(turn, awayFrom(turn, [...matches.of(viewSeen), ...grants], matches.of(denial)), contrast);
    const mends = [regret, remedy, ownHindsight, mereRefusal].some((lexicon) => matches.of(lexicon).length > 0);
    const turned = granted.length > 0 || mends ? granted : followed(turn, matches.of(viewSeen).filter(({ from }) => /^(?:i|we)$/.test(normalOf(turn.tokens[from]))), turn.clauses.filter(statesOther));
    const found = [...turned, ...awayFrom(turn, matches.of(softWords), turned)];
    return found.slice(0, 1).map(({ from, to }) => {
      const { start } = clauseSpan(turn, from);
      const { end } = clauseSpan(turn, to - 1);
      return end - start > longestQuote ? clauseSpan(turn, from) : { start, end };
    });
  },
};

import type { Detector } from '../../analysis/detector';
import { agreement, pointGranted, youAreRight } from '../../lexicons/agreement';
import { concession as concessionWords, ownHindsight } from '../../lexicons/concession';
import type { Dispute } from './dispute';
import { evidenceSpan, stated, turnsAway } from './evidence-span';
import { echoes } from './reversal';
import { accuses } from './stance';

/** Finds the agent granting the customer's point against the own side. */
export const concession: Detector<'common-ground/concession', Dispute> = {
  id: 'common-ground/concession',
  title: 'Concession',
  description: "Wording that grants the customer's point against the agent's own side, or gives up a position.",
  principle: 'lose-the-argument',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "This grants the customer's point.",
  advice: 'Say what follows from the point that you grant.',
  told: { one: 'The customer’s point was granted (“{quote}”).', many: 'The customer’s points were granted {count} times, first with “{quote}”.' },
  limits: 'An apology that takes the blame is none by itself. A point granted to an opinion that criticises nobody is agreement.',
  sources: ['Couper-Kuhlen & Thompson 2000, Concessive patterns in conversation', 'goodturn, 2026'],
  lexicons: [agreement, concessionWords, ownHindsight, pointGranted, youAreRight],
  examples: {
    found: [
      "«You're right, we should have rung you first».",
      { turns: [{ role: 'customer', text: 'Your "lifetime" pan has two years of warranty.' }, { role: 'agent', text: '«Good point, and a fair one».' }] },
      "You're right on both counts. «We really ought to have kept the seat».",
    ],
    clear: [
      'This card admits two adults.',
      "I'm sorry, we should have told you.",
      { turns: [{ role: 'customer', text: 'Blue would look nicer in the hall, I think.' }, { role: 'agent', text: "That's a good point, blue it is." }] },
    ],
  },
  detect: (turn, { customerBefore: before, memory, matches }) => {
    const granted = [...matches.of(youAreRight), ...matches.of(agreement), ...matches.of(pointGranted)];
    const echoed = before === undefined ? [] : echoes(turn, before);
    const sentence = (at: number): number | undefined => turn.tokens[at]?.sentence;
    const hindsight = matches.of(ownHindsight).filter(({ from }) => granted.some((grant) => grant.from < from || sentence(grant.from) === sentence(from)));
    const accused = before !== undefined && granted.length + echoed.length > 0 && accuses(before);
    const given = memory.stage !== 'open' ? granted : accused ? matches.of(pointGranted) : [];
    const borneOut = accused ? echoed.filter(({ at, of }) => ((of.past && at.verbs.length > 0) || at.bare) && !of.nouns.some((word) => /^(?:lovely|great|nice|good|best|amazing|kind|helpful|friendly)$/.test(word))).map(({ at }) => at.clause) : [];
    return stated(turn, [...matches.of(concessionWords), ...hindsight, ...given, ...borneOut]).filter(({ from }) => !turnsAway(turn, from)).map(({ from, to }) => evidenceSpan(turn, from, to)).slice(0, 1);
  },
};

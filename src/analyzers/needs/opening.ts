import type { AnnotatedTurn } from '../../conversation/turn';
import type { Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import type { OpenNeed } from './entry';
import { familiesIn } from './families';
import { isPressing } from './pressing';
import { needsIn, type Need } from './reading';
import { clauseOfToken, lemmaOf } from '../../text/of-token';

const beginning = new Set(['DET', 'NUM', 'VERB']);
const beginners = new Set(['my', 'our', 'correct', 'email', 'text']);

const questionsIn = (turn: AnnotatedTurn, needs: readonly Need[]): Need[] => {
  const inOrder = [...needs].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return turn.sentences.flatMap((sentence): Need[] => {
    for (let need = inOrder[next]; need !== undefined && need.start < sentence.end; need = inOrder[(next += 1)]) reached = Math.max(reached, need.end);
    const open = sentence.question && turn.tokens[sentence.from]?.voice === 'own' && reached <= sentence.start;
    if (!open) return [];
    const { start, end } = clauseSpan(turn, sentence.to - 1);
    return [{ start, end, at: sentence.from, kind: 'question' }];
  });
};

/** "Need to know", "please advise": what is asked stands elsewhere in the turn. */
const asksForWord: ReadonlySet<string> = new Set(['know', 'advise', 'explain', 'help', 'clarify', 'assist']);

/** What a need is about: its clause, or the whole turn where the clause does not say. */
const aboutOf = (turn: AnnotatedTurn, at: number): ReadonlySet<string> => {
  const families = familiesIn(turn, clauseOfToken(turn, turn.tokens[at]));
  return families.size > 0 && ![1, 2].some((step) => asksForWord.has(lemmaOf(turn.tokens[at + step]))) ? families : familiesIn(turn);
};

/** "… and book me for Monday": a request that goes on in the next clause. */
const continued = (turn: AnnotatedTurn, need: Need, needed: ReadonlySet<number | undefined>): Need[] => {
  const next = (turn.tokens[need.at]?.clause ?? -2) + 1;
  const clause = turn.clauses[next];
  const goesOn = need.kind === 'stated' && clause?.subject === 'none' && clause.sentence === turn.tokens[need.at]?.sentence && turn.tokens[clause.from]?.normal === 'and';
  if (!goesOn || clause === undefined || familiesIn(turn, clause).size === 0 || needed.has(next)) return [need];
  return [need, { ...clauseSpan(turn, clause.from), at: clause.from, kind: 'stated' }];
};

/** "A wake-up call and a packed breakfast": two needs in one clause, cut at "and" before a second thing or act. */
const halves = (turn: AnnotatedTurn, need: Need): Need[] => {
  const clause = clauseOfToken(turn, turn.tokens[need.at]);
  if (need.kind !== 'stated' || clause === undefined) return [need];
  for (let at = need.at + 3; at < clause.to - 1; at += 1) {
    const next = turn.tokens[at + 1];
    if (turn.tokens[at]?.normal !== 'and' || next === undefined || !(beginning.has(next.pos) || beginners.has(next.normal))) continue;
    if (familiesIn(turn, { from: need.at, to: at }).size > 0 && familiesIn(turn, { from: at + 1, to: clause.to }).size > 0) {
      return [{ ...need, end: turn.tokens[at - 1]?.end ?? need.end }, { ...need, start: next.start, at: at + 1 }];
    }
  }
  return [need];
};

const opened = (turn: AnnotatedTurn, need: Need, families: ReadonlySet<string>): OpenNeed => {
  const { kind, start, end } = need;
  return {
  kind, turn: turn.index, start, end, quote: turn.text.slice(start, end), takenUpBy: null, withdrawnBy: null, passedOver: false, saidIn: turn.index, families, pressing: isPressing(turn, need),
  };
};

const openedIn = (turn: AnnotatedTurn, need: Need): OpenNeed[] => {
  const parts = halves(turn, need);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return [opened(turn, need, aboutOf(turn, need.at))];
  const end = clauseOfToken(turn, turn.tokens[need.at])?.to ?? 0;
  return [opened(turn, first, familiesIn(turn, { from: first.at, to: second.at - 1 })), opened(turn, second, familiesIn(turn, { from: second.at, to: end }))];
};

/** The needs and questions that a customer's turn opens. */
export const openedBy = (turn: AnnotatedTurn, matches: Matches): OpenNeed[] => {
  const needs = needsIn(turn, matches);
  const needed = new Set(needs.map(({ at }) => turn.tokens[at]?.clause));
  return [...needs.flatMap((need) => continued(turn, need, needed)), ...questionsIn(turn, needs)].flatMap((need) => openedIn(turn, need));
};

import type { Predicate } from '../../text/predicate';

/** From how many clauses on it pays to look for those that say the same. */
const many = 24;

/** All of a clause that another may be held against. */
const shapeOf = ({ subject, auxiliary, modal, subordinate, verbs, nouns, denied, existential, ofYou, negative, bare, past, asks }: Predicate, apart: boolean): string =>
  JSON.stringify([subject, auxiliary, modal, subordinate, verbs, nouns, denied, existential, ofYou, negative, bare, past, asks, apart]);

/**
 * Of the clauses that say the same, the first. Few clauses are left as they are.
 *
 * @param apart - what else tells two clauses apart
 */
export const alike = (clauses: readonly Predicate[], apart: (clause: Predicate) => boolean): readonly Predicate[] => {
  if (clauses.length < many) return clauses;
  const found = new Map<string, Predicate>();
  for (const clause of clauses) {
    const shape = shapeOf(clause, apart(clause));
    if (!found.has(shape)) found.set(shape, clause);
  }
  return [...found.values()];
};

/** Asks a question of a clause once for all that say the same, where there are many. */
export const onceEach = <Answer>(clauses: readonly Predicate[], apart: (clause: Predicate) => boolean, ask: (clause: Predicate) => Answer): ((clause: Predicate) => Answer) => {
  if (clauses.length < many) return ask;
  const known = new Map<string, { readonly answer: Answer }>();
  return (clause) => {
    const shape = shapeOf(clause, apart(clause));
    const before = known.get(shape);
    if (before !== undefined) return before.answer;
    const answer = ask(clause);
    known.set(shape, { answer });
    return answer;
  };
};

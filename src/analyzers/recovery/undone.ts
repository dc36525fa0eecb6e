import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';

/** What keeps an event from happening, up to the event's own words. */
const failing = /(?:\b(?:not|cannot|never|yet to|fail\w* to|refus\w* to|declin\w* to|forg[eo]t\w* to|neglect\w* to|without|unable to|impossible to|hardly|barely|(?:do|did|does|wo|ca|is|are|was|were|has|have|had|could|would|ai)n?['’]?t)|n['’]t)\b([^,;.!?]{0,50})$|\b(?:no(?:body| ?one|ne)|nothing|neither|no (?!charge|fee|problem|issue|error|fault|damage|delay)[\w-]+(?: \w+)?)\b(?! (?:in|at|on|to|for|between|of))([^,;.!?]{0,24})$/i;

/** What turns a missing event into a wish, a plan, a doubt or a small matter. */
const meant = /\b(?:know|think|want|need|have to|has to|mind|sure|wish|hope|plan|matter|like|worry|only|just (?:for|because)|mean|remember|until|till|before|if|when|whether|how|problems?|doubt|idea|please|rush|hurry|wonder|trouble|issue)\b/i;

const passive = /\b(?:been|be|was|were|wasn['’]?t|weren['’]?t|got|get|getting) (?:not |never |even |\w+ly )?$/i;

/** How much text before an event is looked at, in code units. */
const reach = 160;

/**
 * Tells whether an expected event is told not to happen: "never showed up", "has yet to load", "nobody answers".
 * What the writers themselves leave undone is none, unless it is done to them ("we were not seated").
 */
export const isUndone = (turn: AnnotatedText, { from }: Match): boolean => {
  const token = turn.tokens[from];
  const clause = turn.clauses[token?.clause ?? -1];
  if (token === undefined || clause === undefined || clause.mood === 'order') return false;
  const direct = /^(?:not|no|never|nothing|nobody)$/.test(turn.tokens[from - 1]?.normal ?? '');
  if (!direct && /^(?:NOUN|PROPN)$/.test(token.pos)) return false;
  const before = turn.text.slice(Math.max(clause.start, token.start - reach), token.start);
  const between = failing.exec(before);
  if (between === null || meant.test(between[1] ?? between[2] ?? '')) return false;
  return !isOwn(turn, from) || passive.test(before);
};

/** Tells whether the writers are who acts at a place: "I", "we", no other subject between, and not "the lamp I bought". */
export const isOwn = (turn: AnnotatedText, from: number): boolean => {
  const clause = turn.clauses[turn.tokens[from]?.clause ?? -1];
  if (clause === undefined || (clause.subject !== 'i' && clause.subject !== 'we') || clause.subjectAt >= from) return false;
  const opening = turn.tokens.slice(clause.from, clause.subjectAt);
  if (/^(?:DET|PRON)$/.test(opening[0]?.pos ?? '') && opening.some(({ pos }) => pos === 'NOUN')) return false;
  const between = turn.text.slice(turn.tokens[clause.subjectAt]?.end ?? clause.start, turn.tokens[from]?.start);
  return !/\b(?:and|but|so|that|which|because|as) (?:the|your|you|it|they|my|our|nobody|no|he|she|this|there)\b/i.test(between);
};

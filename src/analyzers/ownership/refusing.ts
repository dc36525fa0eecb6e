import type { AnnotatedTurn } from '../../conversation/turn';
import { alternative, refusal, refusalReason, refusalRegret } from '../../lexicons/refusal';
import { pointer, sendingOn } from '../../lexicons/handoff';
import { serviceLimit } from '../../lexicons/service-limit';
import { contentLemmas } from '../../text/content';
import type { Match, Matches } from '../../text/match';
import { overlaps } from '../../text/span';
import { isAsked, isDoubted } from './places';

/** Words and lists that refusals are read with. */
export const refusalLexicons = [refusal, refusalReason, alternative, refusalRegret, pointer, sendingOn, serviceLimit];

/** A refusal and the parts that go with it. */
export interface RefusalParts {
  readonly act: Match;
  readonly regret?: Match;
  readonly reason?: Match;
  readonly alternative?: Match;
}

const requesting = /\b(?:can|could|will|would|may|might) (?:i|we|you|u|my|the|your|it|one|someone|they|he|she)\b|\b(?:please|want|need|like to|wish|possible|any chance|hope|request|ask(?:ing|ed)?|is there|i['’]d|let me|give me|how about|what about|allow|grateful|would it)\b/i;

/** A bare "no" refuses only what was requested. */
const isBareNo = (turn: AnnotatedTurn, { from, to }: Match): boolean => turn.tokens.slice(from, to).every(({ normal }) => /^(?:no|nope|nah|sorry|never|negative|afraid|i|am|not|unfortunately|sadly|sir|madam|,|\.|mate|love)$/.test(normal));

/** "I can't see why not", "we can't leave you waiting": nothing is refused. */
const kindly = /\b(?:can(?:['’]t|not)|couldn['’]t|won['’]t|will not) (?:\w+ )?(?:keep|leave|let|put|make|stop|break|charge|share|send|give|tell|help|promise|hold|use|run|go|take) (?:you (?:waiting|like|down|alone|on hold|how|enough|again|a penny|anything|for)|up|wrong|laughing|smiling|but|it happen|this happen|that happen|anything (?:from|on)|away)\b|\bwhy (?:we|I) (?:can|could)|n['’]t (?:see|find|thank|wait|believe|imagine)\b/i;

/** Reads the first refusal of a turn and what goes with it. */
export const readRefusal = (turn: AnnotatedTurn, matches: Matches, before: AnnotatedTurn | undefined): RefusalParts | undefined => {
  const act = matches.of(refusal).find((match) => {
    if (isAsked(turn, match) || isDoubted(turn, match)) return false;
    if (isBareNo(turn, match)) return before !== undefined && requesting.test(before.text) && !/\b(?:do|does|did|is|are|was|have|has|should|must) (?:i|it|there|we|that|this|the)\b/i.test(before.text);
    return !kindly.test(turn.text.slice(match.start, match.end + 16));
  });
  if (act === undefined) return undefined;
  const rest = (found: readonly Match[]): Match | undefined => found.find((match) => !overlaps(match, act));
  const other = rest(matches.of(alternative));
  const reason = matches.of(refusalReason).find((match) => !overlaps(match, act) && (other === undefined || !overlaps(match, other)));
  const regret = matches.of(refusalRegret)[0];
  return { act, ...(regret === undefined ? {} : { regret }), ...(reason === undefined ? {} : { reason }), ...(other === undefined ? {} : { alternative: other }) };
};

/** A sentence of its own that says something of a thing or a person: a reason that no word marks. */
export const unmarkedReason = (turn: AnnotatedTurn, act: Match, other: Match): boolean =>
  turn.clauses.some((clause) => {
    const apart = act.from >= clause.to || act.to <= clause.from;
    const away = other.from >= clause.to || other.to <= clause.from;
    return apart && away && clause.mood === 'statement' && clause.subject !== 'i' && clause.subject !== 'you' && clause.subject !== 'none' && contentLemmas(turn, clause).size >= 2;
  });

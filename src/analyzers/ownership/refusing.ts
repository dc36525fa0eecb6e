import type { AnnotatedTurn } from '../../conversation/turn';
import { alternative, refusal, refusalReason, refusalRegret } from '../../lexicons/refusal';
import { notOurs, pointer, sendingOn } from '../../lexicons/handoff';
import { serviceLimit } from '../../lexicons/service-limit';
import type { Match, Matches } from '../../text/match';
import { overlaps } from '../../text/span';
import { contentWords, isAsked, isDoubted, within } from './places';

/** Words and lists that refusals are read with. */
export const refusalLexicons = [refusal, refusalReason, alternative, refusalRegret, notOurs, pointer, sendingOn, serviceLimit];

/** A refusal and the parts that go with it. */
export interface RefusalParts {
  readonly act: Match;
  readonly regret?: Match;
  readonly reason?: Match;
  readonly alternative?: Match;
}

const requesting = /\b(?:can|could|will|would|may|might) (?:i|we|you|u|my|the|your|it|one|someone|they|he|she)\b|\b(?:please|want|need|like to|wish|possible|any chance|hope|request|ask(?:ing|ed)?|is there|i['’]d|let me|give me|how about|what about|allow|grateful|would it)\b/i;

/** Whether a turn asks for something. */
export const isRequest = ({ text }: AnnotatedTurn): boolean => requesting.test(text);

/** A bare "no" refuses only what was requested. */
const isBareNo = (turn: AnnotatedTurn, { from, to }: Match): boolean => turn.tokens.slice(from, to).every(({ normal }) => /^(?:no|nope|nah|sorry|never|negative|afraid|i|am|not|unfortunately|sadly|sir|madam|,|\.|mate|love)$/.test(normal));

/** "I can't see why not", "we can't leave you waiting": nothing is refused. */
const kindly = /\b(?:can(?:['’]t|not)|couldn['’]t|won['’]t|will not) (?:\w+ )?(?:leave|let|put|make|stop|charge|give|tell|help|go) (?:you (?:waiting|like|down|alone|on hold|how|enough|again|a penny|anything|for)|up|wrong|but|go|(?:it|this|that) happen)\b|\bwhy (?:we|I) (?:can|could)|\bany promises|\baccept or\b/i;

/** What the firm will do in any case is no other way: "I will pass it on", "we will need to". */
const waiting = /\b(?:will|shall) (?:need|have|pass|try|be|let|do all|only|not|see)\b|['’]ll (?:need|have|pass|try|be|let|do all|see)\b|\bmake note|\b(?:I|we) (?:can|could) (?:understand|see|imagine|confirm|tell|assure|only)\b/i;

/** "I can't find it", "we can't guarantee": what fails or is not known, and nothing that was asked for is refused. */
const unable = /\b(?:see|find|hear|thank|wait|imagine|believe|understand|know|say|think|locate|reproduce|access|reach|connect|log|identify|figure|stress|apologize|control|predict|guarantee|promise|keep|get|be|have|need|want|rest|forget|remember|begin|express|recommend|confirm|verify|expect|ensure|blame|load|work|advise|speak|answer|comment)$/;

/** Reads the first refusal of a turn and what goes with it. */
export const readRefusal = (turn: AnnotatedTurn, matches: Matches, before: AnnotatedTurn | undefined): RefusalParts | undefined => {
  const act = matches.of(refusal).find((match) => {
    if (isAsked(turn, match) || isDoubted(turn, match)) return false;
    if (isBareNo(turn, match)) return before !== undefined && isRequest(before) && !/\b(?:do|does|did|is|are|was|have|has|should|must) (?:i|it|there|we|that|this|the)\b/i.test(before.text);
    return !kindly.test(turn.text.slice(match.start, match.end + 16)) && !(/^(?:i|we)$/.test(turn.tokens[match.from]?.normal ?? '') && unable.test(turn.tokens[match.to - 1]?.lemma ?? ''));
  });
  if (act === undefined) return undefined;
  const free = (match: Match): boolean => !overlaps(match, act);
  const other = matches.of(alternative).find((match) => free(match) && !waiting.test(turn.text.slice(match.start, match.end + 12)));
  const reason = within(turn, act, matches.of(refusalReason), 1).find((match) => free(match) && (other === undefined || match.end <= other.start || turn.tokens[match.from]?.sentence === turn.tokens[act.from]?.sentence));
  const regret = matches.of(refusalRegret)[0];
  return { act, ...(regret === undefined ? {} : { regret }), ...(reason === undefined ? {} : { reason }), ...(other === undefined ? {} : { alternative: other }) };
};

/** Sympathy and thanks give no reason. */
const feeling = /\b(?:sorry|apolog|understand|frustrat|appreciate|disappoint|feedback|thank|hope|feel|hear|glad)/i;

/** A clause beside the refusal that says something of a thing or a third person: a reason that no word marks. */
export const unmarkedReason = (turn: AnnotatedTurn, act: Match, other: Match): boolean =>
  turn.clauses.some((clause) => {
    const near = Math.abs(clause.sentence - (turn.tokens[act.from]?.sentence ?? 0)) <= 1;
    const apart = (act.from >= clause.to || act.to <= clause.from) && clause.to <= other.from;
    const third = clause.subject === 'noun' || clause.subject === 'it' || clause.subject === 'they' || clause.subject === 'person';
    return near && apart && !clause.conditional && clause.mood === 'statement' && third && contentWords(turn, clause) >= 2 && !feeling.test(turn.text.slice(clause.start, clause.end));
  });

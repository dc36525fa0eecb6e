import type { AnnotatedTurn } from '../../conversation/turn';
import { alternative, refusal, refusalReason, refusalRegret, softRefusal } from '../../lexicons/refusal';
import { notOurs, pointer, sendingOn } from '../../lexicons/handoff';
import { serviceLimit } from '../../lexicons/service-limit';
import { kept } from '../../text/kept';
import { firstWhere } from '../../text/in-order';
import type { Match, Matches } from '../../text/match';
import { overlaps } from '../../text/span';
import { contentWords, isAsked, isDoubted, sentenceText, within } from './places';
import { clauseOfToken, lemmaOf, normalOf, sentenceNumberOf } from '../../text/of-token';

/** Words and lists that refusals are read with. */
export const refusalLexicons = [refusal, softRefusal, refusalReason, alternative, refusalRegret, notOurs, pointer, sendingOn, serviceLimit];

/** A matched range, or a clause. */
export type Part = Pick<Match, 'from' | 'to' | 'start' | 'end'>;

/** A refusal and the parts that go with it. */
export interface RefusalParts {
  readonly act: Match;
  readonly regret?: Match;
  readonly reason?: Part;
  readonly alternative?: Part;
}

const requesting = /\b(?:can|could|will|would|may|might) (?:i|we|you|u|my|the|your|it|one|someone|they|he|she)\b|\b(?:please|want|need|like to|wish|possible|any chance|hope|request|ask(?:ing|ed)?|is there (?:any\w*|a way|a chance)|i['’]d|let me|give me|how about|what about|allow|grateful|would it)\b/i;

const requests = new WeakMap<AnnotatedTurn, boolean>();

/** Whether a turn asks for something. */
export const isRequest = (turn: AnnotatedTurn): boolean => kept(requests, turn, ({ text }) => requesting.test(text));

/** A bare "no" refuses only what was requested. */
const isBareNo = (turn: AnnotatedTurn, { from, to }: Match): boolean => turn.tokens.slice(from, to).every(({ normal }) => /^(?:no|nope|nah|sorry|never|negative|afraid|i|we|am|are|not|unfortunately|sadly|sir|madam|,|\.|mate|love)$/.test(normal));

/** "I can't see why not", "we can't leave you waiting": nothing is refused. */
const kindly = /\b(?:can(?:['’]t|not)|couldn['’]t|won['’]t|will not) (?:\w+ )?(?:leave|let|put|make|stop|charge|give|tell|help|go) (?:you (?:waiting|like|down|alone|on hold|how|enough|again|a penny|anything|for)|up|wrong|but|go|(?:it|this|that) happen)\b|\bwhy (?:we|I) (?:can|could)|\bany (?:promises|guarantees)|\bguaranteed\b|\b(?:can(?:['’]t|not)) tell you (?:why|what|when|exactly|for)\b|\bwouldn['’]t mind\b|\baccept or\b/i;

/** What the firm will do in any case is no other way: "I will pass it on", "we will need to". */
const waiting = /\b(?:will|shall) (?:need|have|pass|try|be|let|do all|only|not|see)\b|['’]ll (?:need|have|pass|try|be|let|do all|see)\b|\bmake note|\b(?:I|we) (?:can|could) (?:understand|see|imagine|confirm|tell|assure|only)\b|\b(?:I|we)(?:['’]ve| have) (?:let|passed|noted|fed|shared|logged)\b|\blet me know\b/i;

/** "I can't find it", "we can't guarantee": what fails or is not known, and nothing that was asked for is refused. */
const unable = /\b(?:see|find|hear|thank|wait|imagine|believe|understand|know|say|think|locate|reproduce|access|reach|connect|log|identify|figure|stress|apologize|control|predict|guarantee|promise|keep|get|be|have|need|want|rest|forget|remember|begin|express|recommend|confirm|verify|expect|ensure|blame|determine|load|work|advise|speak|answer|comment)$/;

/** Sympathy, thanks and farewells give no reason and no other way. */
const feeling = /\b(?:sorry|apolog|understand|frustrat|appreciate|disappoint|feedback|thank|hope|feel|hear|glad|inconvenience|regards|afraid|final|patien)/i;

const isRefusing = (turn: AnnotatedTurn, match: Match, before: AnnotatedTurn | undefined): boolean => {
  if (isAsked(turn, match) || isDoubted(turn, match) || /^\W*(?:if|when) you\b/i.test(sentenceText(turn, match))) return false;
  if (isBareNo(turn, match)) return before !== undefined && isRequest(before) && !/(?:^|[.!?,] ?|\b(?:so|and|but) )(?:do|does|did|is|are|was|have|has|should|must) (?:i|it|there|we|that|this|the)\b/i.test(before.text);
  return !kindly.test(turn.text.slice(match.start, match.end + 16)) && !(/^(?:i|we|can)$/.test(normalOf(turn.tokens[match.from])) && unable.test(lemmaOf(turn.tokens[match.to - 1])));
};

/** Statements beside the refusal about a thing or a third person: reasons that no word marks. */
const plainReason = (turn: AnnotatedTurn, act: Match): Part | undefined =>
  turn.clauses.find((clause) => {
    const here = sentenceNumberOf(turn.tokens[act.from]);
    const near = clause.sentence === here || (clause.sentence === here + 1 && clause.from >= act.to);
    const apart = act.from >= clause.to || act.to <= clause.from;
    const third = /noun|it|they|person|none/.test(clause.subject);
    const said = turn.text.slice(clause.start, clause.end);
    return near && apart && clause.mood === 'statement' && third && !clause.conditional && clause.verbAt >= 0 && contentWords(turn, clause) >= (clause.sentence === here ? 1 : 2) && !feeling.test(said) && !modal.test(said) && !/^\W*(?:have|enjoy)\b|\b(?:hours|open|available)\b|\d{3}/i.test(said) && !/\b(?:if|unless)\W*$/i.test(turn.text.slice(Math.max(0, clause.start - 8), clause.start));
  });

/** "Could be", "will": what may be, and no fact. */
const modal = /\b(?:can|could|may|might|would|will|shall|should)\b(?! not)|['’](?:ll|d)\b/i;

/** An order after the refusal shows a way: "leave a note with me". */
const order = (turn: AnnotatedTurn, act: Match): Part | undefined =>
  turn.clauses.find((clause) => clause.from >= act.to && clause.mood === 'order' && /^(?:[.!:;,–—-]|$)/.test(normalOf(turn.tokens[clause.from - 1])) && !/^(?:and|or|please|kindly|email|e-mail|name|send|dm|,)$/.test(normalOf(turn.tokens[clause.from])) && !isAsked(turn, clause) && contentWords(turn, clause) >= 2 && !feeling.test(turn.text.slice(clause.start, clause.end)));

/** Reads the first refusal of a turn and what goes with it. */
export const readRefusal = (turn: AnnotatedTurn, matches: Matches, before: AnnotatedTurn | undefined): RefusalParts | undefined => {
  const act = matches.of(refusal).find((match) => isRefusing(turn, match, before));
  const softly = matches.of(softRefusal);
  if (act === undefined && (softly.length === 0 || (before !== undefined && !isRequest(before)))) return undefined;
  const ways = matches.of(alternative).filter((match) => isWay(turn, match));
  if (act !== undefined) return partsOf(turn, matches, ways, act);
  for (const soft of softly) {
    const parts = isAsked(turn, soft) || isDoubted(turn, soft) ? undefined : partsOf(turn, matches, ways, soft);
    if (parts?.reason !== undefined && parts.alternative !== undefined) return parts;
  }
  return undefined;
};

/** A way that is more than waiting or sympathy. */
const isWay = (turn: AnnotatedTurn, match: Match): boolean => !waiting.test(turn.text.slice(match.start, match.end + 12)) && !feeling.test(sentenceText(turn, match));

/** Reads reason, alternative and regret around an act of refusing. */
const partsOf = (turn: AnnotatedTurn, matches: Matches, ways: readonly Match[], act: Match): RefusalParts => {
  const free = (part: Part): boolean => !overlaps(part, act);
  const marked = within(turn, act, matches.of(refusalReason), 1).find((match) => free(match) && !(turn.tokens[match.from]?.normal === 'as' && (/^(?:long|soon|far|well|much)$/.test(normalOf(turn.tokens[match.from - 1])) || /^as you (?:can|could|may)\b/i.test(turn.text.slice(match.start, match.end + 8)))));
  const reason = marked ?? plainReason(turn, act);
  const inReason = (part: Part): boolean => reason !== undefined && turn.tokens[part.from]?.clause === turn.tokens[reason.from]?.clause;
  const isOther = (match: Match): boolean => free(match) && !inReason(match) && clauseOfToken(turn, turn.tokens[match.from])?.from !== clauseOfToken(turn, turn.tokens[act.from])?.from && !/\b(?:before|until|unless)\b[^.;]*$/i.test(turn.text.slice(Math.max(act.end, match.start - 200), match.start));
  const after = ways.slice(firstWhere(ways, ({ from }) => from > act.from));
  const other = after.find(isOther) ?? order(turn, act) ?? within(turn, act, ways, 0).find(isOther);
  const regret = matches.of(refusalRegret)[0];
  return { act, ...(regret === undefined ? {} : { regret }), ...(reason === undefined ? {} : { reason }), ...(other === undefined ? {} : { alternative: other }) };
};

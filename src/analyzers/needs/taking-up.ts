import type { AnnotatedTurn } from '../../conversation/turn';
import { contactWords, moves } from '../../lexicons/answer-moves';
import { clefts, overrules, presumes } from '../../lexicons/presumption';
import type { Clause, Token } from '../../text/annotated-text';
import { besideInSentence } from '../../text/beside';
import { shared } from '../../text/content';
import { beginsIn, clausesOf } from '../../text/in-order';
import { orders } from '../../text/orders';
import type { Match, Matches } from '../../text/match';
import type { OpenNeed } from './entry';
import { familiesIn, familyHead, familyOf } from './families';

/** One clause of an answer that does more than keep contact. */
interface Part {
  readonly clause: Clause;
  /** A promise, a refusal, a fix, a pointer, an instruction or a question back. */
  readonly acts: boolean;
  readonly families: ReadonlySet<string>;
}

const outright = /\byou (?:can|may|could|should|will|need|might) (?!be|have a|love|enjoy)|\b(?:i|we) (?:will|have|can|could|am going|are going|cannot|must)\b|\b(?:unfortunately|unable|not possible|(?:do|does|did|have|has|is|are|was|were) not (?!like|want|hear|know)|would|(?:happy|glad|pleased) to (?!hear|help|see|have|know|be|serve)\w+|please (?!accept|note|bear|rest|let|feel|enjoy|be (?:careful|aware|patient)))/;
/** "Sorry to hear that it has not been perfect": what is not so is then regretted, and refuses nothing. */
const regrets = /\b(?:sorry|apologi\w+|regret) (?:to (?:hear|learn|read|see)|that|for|if)\b(?!.*\b(?:i|we) (?!hear|are|have|value)|.*\b(?:unfortunately|unable|can not|please)\b)/;
const farewell = /\b(?:else|done|day|week|weekend|evening|night|help|how (?:are|was)|you know|have you (?:heard|seen))\b/;
const served = /\b(?!thank|see|know|love|like|wish|miss)\w+ (?:you|it|them)\b/;

const within = (clause: Clause, matches: readonly Match[]): boolean => beginsIn(matches, clause);

/** "Top right, under Billing", "Thursday by ten": a piece without a verb answers; an exclamation or a name does not. */
const isEllipsis = (turn: AnnotatedTurn, { sentence, from, to, verbAt }: Clause): boolean => {
  const whole = turn.sentences[sentence];
  if (verbAt >= 0 || whole === undefined || turn.text.slice(whole.start, whole.end).includes('!')) return false;
  const alone = clausesOf(turn, sentence).every((clause) => clause.verbAt < 0);
  return turn.tokens.slice(from, to).some(({ pos }) => (alone && (pos === 'NOUN' || pos === 'ADV')) || (from === whole.from && (pos === 'NUM' || pos === 'ADP')));
};

const partsOf = (turn: AnnotatedTurn, matches: Matches): Part[] => {
  const contact = matches.of(contactWords);
  const overruling = matches.of(overrules);
  const overruled = matches.of(clefts).filter((one) => besideInSentence(turn, one, overruling));
  const presumed = matches.of(presumes);
  const overruledIn = new Set(overruled.map((one) => turn.tokens[one.from]?.sentence));
  const moving = matches.of(moves);
  const ordered = new Set(orders(turn));
  return turn.clauses.flatMap((clause): Part[] => {
    const asks = clause.mood === 'question' && clause.to - clause.from > 2;
    if (within(clause, presumed) || overruledIn.has(clause.sentence)) return [];
    const words = turn.tokens.slice(clause.from, clause.to).map((token) => token.normal).join(' ');
    if (within(clause, contact) && (farewell.test(words) || regrets.test(words) || !(asks || outright.test(words)))) return [];
    const serves = (): boolean => clause.mood === 'statement' && (clause.subject === 'noun' || clause.subject === 'person' || clause.subject === 'they') && served.test(words);
    const acts = asks || ordered.has(clause) || within(clause, moving) || serves() || isEllipsis(turn, clause) || /https?:|\bwww\b/.test(words);
    return [{ clause, acts, families: familiesIn(turn, clause) }];
  });
};

const asksForNumber = /\b(?:when|how (?:much|many|long|far|big|old)|what (?:time|number|date|day)|which)\b/i;

const asksYesOrNo = /^(?:@\S+ )*(?:hi |hello |hey |so |and |but )*(?:can|could|may|might|is|are|am|do|does|will|would|any|have|has|did) /i;
const polarity = /\b(?:only|not|never|always|any\w*|until|till|up to|all|every\w*|either|both|unless|except)\b/i;

const points = (clause: Clause): boolean => (clause.subject === 'it' || clause.subject === 'they') && clause.mood === 'statement' && clause.subjectAt - clause.from <= 1;

/** What an answer says, whatever was asked. */
interface Tells {
  readonly points: boolean;
  readonly polar: boolean;
  readonly short: boolean;
  readonly numbers: boolean;
}

const tellsOf = (turn: AnnotatedTurn, parts: readonly Part[]): Tells => ({
  points: parts.some(({ clause }) => points(clause)),
  polar: parts.some(({ clause }) => polarity.test(turn.text.slice(clause.start, clause.end))),
  short: parts.every(({ clause }) => clause.to - clause.from <= 5),
  numbers: parts.some(({ clause }) => turn.tokens.slice(clause.from, clause.to).some((token) => token.kind === 'number')),
});

/** A bare statement answers where it repeats enough of the need, points back with "it" or "that", or gives the number asked for. */
const informs = (tells: Tells, said: ReadonlySet<string>, need: OpenNeed): boolean => {
  if (need.families.size === 0) return true;
  const common = shared(need.families, said);
  if (common >= 2 || (common > 0 && common * 2 >= need.families.size)) return true;
  if (tells.points || (tells.polar && asksYesOrNo.test(need.quote))) return true;
  return (need.kind === 'question' && tells.short) || (tells.numbers && asksForNumber.test(need.quote));
};

const asksToKnow = /\b(?:update|info\w*|status|advise|tell|know|explain|reason|why|what|when|how|understand\w*|eta)\b/i;
/** A cause or a denial explains, if it goes with no other need; to who asks to know, so does all that is said of the matter. */
const causal = /\b(?:due to|because|no|not|only|never|currently|policy|plans?|unable|impacted|caused|working|would|must|have to|should|subject to|if|higher|reevaluate|already|again)\b|n['’]t\b/i;

/** "Please help", "can you advise": whatever is said of the matter answers. */
const atLarge = /\b(?:he?lp|assist|advise|explain|respond|reply|answer|confirm|info)\b/i;

/** A request that stands for itself, and is no reason of the one beside it. */
const separate = /\b(?:please|pls|can|could|would|also)\b|^(?:and |(?:i|we) (?:need|want)\b)/i;

/** What an act of service is called where it is not said what it is done to. */
const plainActs: ReadonlySet<string> = new Set(['check', 'find', 'repair', 'fix', 'call', 'moment', 'second', 'minute', 'see', 'arrange', 'sort', 'course', 'problem', 'handle', 'deal', 'happen', 'both', 'rest', 'early', 'ask', 'find out']);

/** The words of a clause behind its verb, or all of them where it has none. */
const behindVerb = (turn: AnnotatedTurn, { from, verbAt, to }: Clause): readonly Token[] => turn.tokens.slice(Math.max(from, verbAt + 1), to);

/** An act on something that is named: it goes with the needs that are about that. */
const isNamed = (turn: AnnotatedTurn, { clause }: Part): boolean =>
  behindVerb(turn, clause).some(({ pos, kind, lemma }) => kind === 'word' && (pos === 'NOUN' || pos === 'PROPN') && !plainActs.has(familyHead(familyOf(lemma))));

const refuses = /\b(?:unfortunately|afraid|unable|can(?:no|')t)\b/i;
const ofAll: ReadonlySet<string> = new Set(['both', 'all', 'everything']);
const pointing: ReadonlySet<string> = new Set(['this', 'it', 'that', 'them', 'these']);

/** A refusal, or an act done to "both" or "all", or to "this" or "it" with nothing named, goes with all that was said. */
const isGeneral = (turn: AnnotatedTurn, part: Part): boolean => {
  if (refuses.test(turn.text.slice(part.clause.start, part.clause.end))) return true;
  const words = behindVerb(turn, part.clause);
  return words.some(({ normal }) => ofAll.has(normal)) || (words.some(({ normal }) => pointing.has(normal)) && !isNamed(turn, part));
};

/**
 * Which open needs an answer takes up: those it speaks of, and, where an act of it speaks of none in
 * particular, all that were said since the answer before (or all that wait, if none was).
 */
export const takenUp = (open: readonly OpenNeed[], turn: AnnotatedTurn, matches: Matches, topic: ReadonlySet<string>): ReadonlySet<OpenNeed> => {
  const taken = new Set<OpenNeed>();
  const parts = open.length === 0 ? [] : partsOf(turn, matches);
  if (parts.length === 0) return taken;
  const since = open.filter((need) => !need.passedOver);
  const current = since.length > 0 ? since : open;
  // By family, not need by part: both may be as many as a long turn has clauses.
  const needed = new Set(open.flatMap(({ families }) => [...families]));
  const speaks = ({ families }: Part): boolean => shared(families, needed) > 0;
  const spokenIn = new Set(parts.filter(speaks).map(({ clause }) => clause.sentence));
  const acting = parts.filter((one) => one.acts);
  const placed = acting.some(speaks);
  const meant = new Set(acting.flatMap(({ families }) => [...families]));
  for (const need of open) if (shared(need.families, meant) > 0) taken.add(need);
  const all = acting.some((part) => isGeneral(turn, part) || (!speaks(part) && (turn.sentences[part.clause.sentence]?.question === true || !(spokenIn.has(part.clause.sentence) || (placed && isNamed(turn, part))))));
  const asked = new Set([...taken].filter(({ kind }) => kind === 'question').map((need) => need.turn));
  for (const need of current) if (all || (asked.has(need.turn) && !separate.test(need.quote))) taken.add(need);
  if (taken.size === open.length) return taken;
  const said = new Set(parts.flatMap((part) => [...part.families]));
  const tells = tellsOf(turn, parts);
  const matter = parts.some(({ clause, families }) => clause.verbAt >= 0 && shared(families, topic) > 0);
  const reasoned = parts.some(({ clause, families, acts }) => clause.verbAt >= 0 && causal.test(turn.text.slice(clause.start, clause.end)) && !(acts && shared(families, needed) > 0));
  for (const need of open) if (!taken.has(need) && (atLarge.test(need.quote) || informs(tells, said, need) || reasoned || (matter && asksToKnow.test(need.quote)))) taken.add(need);
  return taken;
};

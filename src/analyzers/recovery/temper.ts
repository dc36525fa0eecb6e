import type { AnnotatedTurn } from '../../conversation/turn';
import { anyThanks } from '../../lexicons/turning';
import type { Matches } from '../../text/match';
import { sayings } from '../../text/said';
import { holds, holdsAny } from '../../text/sift';
import { failuresIn } from './failures';
import { feelingsIn } from './feelings';
import { moodOf } from './mood';
import { hardIn } from './turns-of-mood';

/** What a customer who is asking writes: a request, a greeting, thanks, no haste, a question of fact. */
const asking = /\b(?:please|pls|thanks|thank you|(?:could|can|would|may|might) (?:you|i|we|someone|anyone|somebody)|wondering|wondered|any (?:chance|news|idea)|hi|hello|dear|(?:good )?(?:morning|afternoon|evening)|quick one|no (?:rush|hurry|biggie|worries)|grateful)\b|\b(?:how|where|when|what|which|is|are|do|does|did|will|has|have|am)\b[^.!?]*\?|[-\u2013] why\?/i;

/** Thanks beside a failure, with no request: thanks that are not meant. */
const requesting = /\b(?:please|pls|(?:could|can|would|may) (?:you|i|we|someone|anyone)|help)\b|\?/i;

/** Irony, reproach put as a question, a habit of failing, a farewell: no calm turn, whatever else is in it. */
const sour: readonly RegExp[] = [
  /[?!]{2,}|[😡😠🤬😤🙄😒👎☹🙃😑💩🖕😩😫👏🤦😉😂🤣😜🤞]|:-?[(/]|\bjust (?:wow|great)\b|\b[A-Z]{4,}(?:[ ,]+[A-Z]{3,})+\b/u,
  /\b(?:nice|great|good|lovely|fantastic|perfect|awesome|amazing) (?:going|way to|job|work|start|experience|stuff)\b|\bas (?:\S+ )?(?:usual|always|ever)\b|\btypical\b|\bsurpris\w+|\bpriceless|\boh (?:great|awesome|good|joy|look)|\bthat's (?:awesome|great)|\bthanks for (?!(?:your|the|replying|getting|help\w*|any|all|reply)\b)\w+ing\b|\bthanks? (?!you\b|in\b|for\b|so\b|a\b|to\b)\w+!|\bwell done\b|\bcongrat\w+|\bright \?|\blove (?:how|that|when|it when)\b/i,
  /\b(?:how (?:many|hard|on earth|can you|could you|do you expect|dare)|why (?:in the|on earth|am i|do i|should i|even|bother|can't you|the hell)|do you (?:believe|ever|even|think)|who (?:do|thinks)|what (?:is|'s) (?:wrong|the point)|what were you|what a\b|what kind of|what(?:'s| is) the (?:use|point|deal)|who's the|you know what|so much for|am i (?:expected|supposed)|still (?:no|nothing|not|waiting)|(?:thanks|thank you) for .*\b(?:but|couldn't|wasn't|didn't|can't)|not to mention|(?:do|does|did)(?:n't| not) appreciate|(?:(?:week|day|month|hour|attempt|call) (?:\d|two|three)|no answers?)\b)|^\W*so\b|#\w*(?:better|fail|dont|never|not|poor|bad|late|delay)/i,
  /\b(?:jesus|christ|ffs|wtf|omg|\w*fuck\w*|\w*shit\w*|damn\w*|crap\w*|balls|nazis?|lawsuit|sue|lawyers?|attorney|singled out)\b|^\W*only\s+(?:\w+ )?(?:would|could)\b|\b(?:suck\w*|rip-?(?:ped )?offs?|scam\w*|embarrass\w*|sham(?:e|eful|bles)|pathetic|greedy?|nickel\w*|money.?grab\w*|unbelievabl[ey])\b|\bwhat(?:'s| is) (?:up )?with (?!flight|my\b|the (?:status|flight|new))|\bdo(?:n't| not) care\b|\bthey (?:seem|appear)\b|\bplease (?:treat|stop|respect|train|teach|tell your|get your)\b/i,
  /\b(?:never (?:fl(?:y|ying)|us(?:e|ing)|book\w*|shop\w*|again)|(?:my|the) last (?:time|flight|order|one)?|(?:another|other|different) (?:airline|firm|company|provider|carrier)s?|los(?:e|ing|t) (?:a|me|my)|moving to|switch\w* to|won't (?:fly|be|use)|fail\w*|\w*fully unaccept\w*|incompeten\w*|crazy|mess|lying|liars?|ruin\w*|rude\w*|disgrac\w*|harass\w*|ordeal|refus\w+|insult\w*|ignor\w+|booted|destroy\w*|yet (?:again|another)|once again|one of those|another (?:late|delay\w*|cancel\w*))\b/i,
];

/** Tells whether a customer's turn asks or greets: calmly, where nothing in it is sour. */
export const isAsking = ({ text }: AnnotatedTurn): boolean => asking.test(text);

const reproach = /\bwhy\b(?!\?)/i;

/** Tells whether anything in a customer's turn is hard already: a feeling, irony, reproach, or a failure told without a word of asking. */
export const isSour = (turn: AnnotatedTurn, matches: Matches): boolean =>
  feelingsIn(turn, matches).length > 0 || hardIn(turn) !== undefined || moodOf(turn, matches) < -0.2 || sayings(turn).some(({ said }) => holdsAny(sour, said)) || (failuresIn(turn).length > 0 && (!asking.test(turn.text) || (matches.of(anyThanks).length > 0 && !requesting.test(turn.text)))) || (holds(reproach, turn.text) && !/\b(?:please|thanks|can|could|dear)\b/i.test(turn.text));

/** Thanks for a help that is named. */
const thankingFor = /\b(?:thanks|thank you)(?: so much| very much)? (?:@\w+ )?for (?:all|everything|the (?:help|quick|great)|your help|(?:get|help|sort|fix|mak|tak|look|mov|find|upgrad|rebook|rescu|sav|bring|stay|listen|solv)\w*ing\b(?! (?:me|us) (?:wait|miss|late|feel|pay|look)))/i;

/** Tells whether a turn is friendly on the whole: it thanks, and nothing in it is hard against the one spoken to. */
export const isFriendly = (turn: AnnotatedTurn, matches: Matches): boolean =>
  hardIn(turn) === undefined && (thankingFor.test(turn.text) || (matches.of(anyThanks).length > 0 && moodOf(turn, matches) > 0));

/** The handles that a turn names. */
export const handlesIn = ({ tokens }: AnnotatedTurn): readonly string[] => tokens.filter(({ kind }) => kind === 'mention').map(({ normal }) => normal);

/** Tells whether a turn opens with a handle that the customer has named before, or with none, and does not name whom the answer was for: else another writer may have joined in. */
export const isSameWriter = (turn: AnnotatedTurn, handles: readonly string[], answer?: AnnotatedTurn): boolean => {
  const [first] = turn.tokens;
  const addressed = answer?.tokens[0];
  if (addressed?.kind === 'mention' && handlesIn(turn).includes(addressed.normal)) return false;
  return first?.kind !== 'mention' || handles.length === 0 || handles.includes(first.normal);
};

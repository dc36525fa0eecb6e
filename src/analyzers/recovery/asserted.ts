import { kept } from '../../text/kept';
import type { AnnotatedText, Clause } from '../../text/annotated-text';

/** Supposed, imagined, feared, hoped or asked, and so not told as a fact. */
export const unreal = /\b(?:if|unless|in case|whether|suppose|supposing|what happens|imagin\w+|(?<!(?:DET|MY|like|than) )picture|picturing|dream\w*|worr(?:y|ied|ying)|fear\w*|scared|dread\w*|(?<!i BE )afraid that|afraid of|hop(?:e[ds]?|ing)|guess\w*|would BE (?:nice|good|great|helpful)|wish(?! to )\w*|what if|wondering|next time|policy|used to|in future)\b(?! not)/;
/** Words before an event that make it a plan, a wish, a duty or an example. */
export const planned = /\b(?:will|would|(?<!in )may|might|should|shall|can|could|must|want(?:ed|s)?|need|like|let|avoid\w*|prevent\w*|rather than|instead of|thanks?|appreciate|how|whether|usually|normally|to|sorry for|please|ready to|about to|going to|in order|does anyone|not mind|before|until|without)(?: (?!see$|hear$|tell$)\w+)?$/;
/** Words that deny what fails: "nothing broke". */
export const negated = /\b(?:not|never|no|nobody|nothing|none|without|neither|nor|hardly|barely|cannot|zero|any)\b(?! (?:only|idea|sure|know|believe|happy|impressed|acceptable|matter|wonder))/;
/** Words that tell that what comes after them did not happen. */
export const failingToHappen = /(?:\b(?:not|never|yet to|fail\w* to|refus\w* to|declin\w* to|forg[eo]t\w* to|neglect\w* to|without|unable to|hardly|barely|cannot)\b([^,;.!?]{0,40})|\b(?:nobody|no ?one|none|nothing|neither|no (?!charge|fee|problem|issue|error|fault|damage|delay|longer|rush|need)[\w-]+(?: \w+)?)\b(?! (?:in|at|on|to|for|between|of))([^,;.!?]{0,24}))$/;
/** What is not done on purpose, not known or not minded is no failure. */
export const meant = /\b(?:know|think|want|need|have to|has to|mind|sure|wish|hope|plan|matter|like|worry|only|just|mean|see|seen|can|could|would|beats?|(?<!able )to|remember|until|till|before|if|when|whether|how|problems?|doubt|idea|please|rush|hurry|wonder|trouble|issue|expect|believe|if|long|DET best|ideal)\b/;
/** Questions that take the failure for granted: "why is it …". */
const presupposing = /^(?:and |but |so )?(?:why|how come|how (?:is it|can|could)|any (?:idea|reason|clue) why|(?:can|could) you (?:tell|explain) .*why)\b/;
/** Another firm than the one spoken to. */
export const othersFirm = /\b(?:last|previous|old|former|another|other|different|rival) (?:\w+ )?(?:lot|provider|supplier|company|firm|bank|insurer|landlord|operator|carrier|airline|shop|store|agency|dentist|gym|employer|network|garage|people|place|builder|school)\b/;
/** The writer's own slips. */
export const slips = /\bsorry for (?:DET |MY )?(?:delay\w*|late|slow)|\b(?:i|we) (?:have |had |must have |only )?(?:dropped|broke|spil(?:led|t)|forgot|typed|entered|misread|deleted|sat on|washed|lost|locked|knocked|cracked|put in|put MY|overslept|mistyped|left it|left MY)\b|\bMY (?:\w+ )?(?:girlfriend|boyfriend|wife|husband|partner|friend|son|daughter) BE (?:\w+ )?in(?:to)? DET wrong\b|\bMY (?:own |silly |stupid )?(?:mistake|fault|bad|error|typo)\b|\b(?:cat|dog|son|daughter|toddler|kids?|puppy|baby|husband|wife) (?:has |have )?(?:knocked|chewed|ate|dropped|broke|spil\w+|smashed|threw|lost)\b/;

/** "When they turned the lorry": told of a time gone by, and no condition. */
const timed = /^(?:and |but |so )?(?:when|once|until)\b/;
const past = /\b(?:was|were|had|did|came|got|went|took|tried|opened|\w{2,}ed)\b/i;

/** Good news: "nobody ever explained it so well", "…, but it was fine". */
const good = /\bnothing but\b|\bcan(?:'t|not|’t) ask for more|\b(?:so|as|this|that) (?:well|clearly|kind\w*|nice\w*|good|fast|quick\w*|beautiful\w*)\b|\bbetter\b|\byears ago\b|\b(?:prices?|fares?|costs?|swelling|temperature|fever) (?:\S+ )?(?:went|gone|go|goes|came|come|dropped) down\b|\b(?:screen|account|doors?|window|file|eyes) (?:is|was|are) (?:locked|shut|closed)/i;
const conceded = /^(?:al)?though\b/;
const forgiven = /^[^.!?]{0,12}\bbut\b[^.!?]*\b(?:fine|ok|okay|great|lovely|perfect|no worries|not a problem|sorted|all good)\b/i;

/** A verdict on the firm's name or words, and what a member of one's party has not begun: no failure is told. */
const verdict = /\b(?:reputation|no wonder|known for)\b|\byou (?:now|also|even|still) charg(?:e|ing) (?!me\b|us\b|my\b|our\b)|["“”].{0,30}\bgood enough\b|\b(?:she|he|we|i)(?: has| have| had|['’](?:ve|s|d))(?:n't|n’t| not) (?:started|begun|left|finished|done)\b/i;
const heartily = /\b(?:best|thank you|thanks|great|wonderful|amazing)\b[^?]{0,240}(?:[💕❤😍🥰👍🙌😊]|can(?:'|’)?t ask for more)/iu;

const hearty = new WeakMap<AnnotatedText, boolean>();

/** Whether a turn gives warm thanks or praise. */
const isHearty = (turn: AnnotatedText): boolean => kept(hearty, turn, ({ text }) => heartily.test(text));

/** Time made up after all, told with praise. */
const madeGood = /\b(?:land|arriv|g[eo]t|still|made|touch)\w*\b[^.!?]{0,40}\b(?:ahead of (?:schedule|time)|early|on time|up (?:the |for (?:the )?|lost )?time)\b[^?]*\b(?:well done|kudos|bravo|impress\w*|great|good|nice|excellent|awesome|amazing|love|thank\w*)\b/i;
/** Weather named as the cause, and not disputed. */
const weather = /(?:\b(?:due to|because of|owing to|thanks to|on account of|by)|[([]) ?(?:an? |the |some |all |this |that |bad |heavy |thick |dense |severe |freezing )*(?:fog|weather|snow\w*|(?:thunder)?storms?|lightning|hurricanes?|wind|ice|typhoon|blizzard|rain)\b/i;
const disputed = /\b(?:claim\w*|blam\w*|sa(?:y|ys|id|ying)|told|tell\w*|apparently|suppos\w*|excuse|lie[ds]?|lying|but|no|not|only|other|fail\w*|worst|another)\b|n['’]t\b|["“”?]/i;
/** Details of the writer's own that a record lacks or misspells. */
const details = /\bMY (?:\w+ ){0,2}(?:name|initial|number|ktn|precheck|birthday|gender|title|details?) (?:BE|has BE) (?:missing|wrong|misspel\w+|incorrect)\b/;

/** A question after a statement: "…, is that right?". */
const checking = /\b(?:is (?:that|this|it)|right|correct|true)\b[^.!]{0,12}\?$/i;

/** Whether a clause tells something as a fact: no condition, order or open question. `lead`: its sentence up to its end, in plain words. */
export const isTold = ({ text, sentences }: AnnotatedText, clause: Clause, said: string, lead: string): boolean => {
  if (clause.mood === 'order' || (clause.conditional && !(timed.test(said) && past.test(text.slice(clause.start, clause.end))))) return false;
  const sentence = sentences[clause.sentence];
  if (sentence?.question !== true) return true;
  return !checking.test(text.slice(clause.end, sentence.end)) && (clause.mood !== 'question' || presupposing.test(lead));
};

const isOfWeather = (told: string): boolean => weather.test(told) && !disputed.test(told);

/** Whether a clause that sounds like a failure tells none: good news, a concession, a verdict on words. */
export const isHarmless = (turn: AnnotatedText, { start, end, sentence }: Clause, said: string): boolean => {
  const { text, sentences } = turn;
  return conceded.test(said) || details.test(said) || madeGood.test(text.slice(start, start + 600)) || isOfWeather(text.slice(start, sentences[sentence]?.end)) || verdict.test(text.slice(start, end)) || isHearty(turn) || good.test(text.slice(start, end + 20)) || forgiven.test(text.slice(end, end + 90));
};

import type { AnnotatedText, Sentence } from '../../text/annotated-text';
import { asked, type Asked } from '../../text/asked';
import { touches } from '../../text/in-order';
import { kept } from '../../text/kept';
import { opensTelling } from './opens-telling';

/** Things that a what-question asks for by name: facts for a form, answered in a word. */
const datum =
  /^(?:number|name|names|surname|address|email|e|mail|id|code|reference|ref|date|dates|time|day|month|year|model|make|brand|version|serial|size|colou?r|postcode|zip|postal|phone|mobile|cell|telephone|contact|account|order|booking|flight|ticket|tracking|budget|price|amount|cost|total|balance|rate|city|town|country|state|street|airport|station|branch|language|title|age|height|weight|length|password|username|browser|device|operating|system|os|platform|record|confirmation|policy|plan|package|product|item|invoice|card|bank|seat|row|gate|route|train|error|message|status|reading|light|lights|dob|link|screen|make)$/;
/** Answered with a reading, a price or a spelling. */
const readingVerb = /^what (?:is|was|are) \w+ (?:worth|called|made of)\b|^what (?:does|did|do|is|was) (?!you\b|u\b|he\b|she\b|they\b).*\b(?:says?(?! (?:about|to)\b)|read|reads|show|shows|display|displays|cost|costs|weigh|weighs|measure|measures|called|spell|spelt|spelled|pronounce|pronounced)\b/;
/** Service talk, suggestions, invitations to agree, blame and rhetoric in the form of a question. */
const courtesy =
  /^(?:how (?:can|may|could|shall|should|might|do|did|would|else) (?:can |may |could )?(?:i|we)\b|how (?:we|i) (?:can|may|could)\b|what (?:else )?(?:can|may|could|shall) (?:i|we)\b|how (?:are|r) (?:you|u|things)(?: all)?(?: doing| today| keeping| this \w+)*\s*(?:[?!.,]|$)|how do you do|how is (?:it going|your day|life)|how (?:about|dare|on earth|the hell)|what (?:would|do) you say (?:to|if|about)|what (?:about|if|of|the (?:hell|heck))|why (?:not|do (?:you|we|i) not|do not|should|would (?:i|we|you|anyone)|did (?:you|u) (?:not|wait|never|ignore)|on earth|bother)|what (?:did|do|would) (?:you|u) (?:expect|mean|(?:want|like|need) (?:me|us) to|think (?:of|about) (?:\w+day|tomorrow))|what (?:would|might|could|will) be (?:a|an|the|your) (?:\w+ )?(?:time|day|date|number|address|slot|email|phone|name)\b|what (?:should|shall|may) (?:i|we) call|how (?:was|is) (?:the|your) (?:weekend|day|week|morning|evening)\b|how (?:does|do|would|will|is) (?:that|this|it|\w+day|\w+ \w+day|\w+ (?:am|pm)|tomorrow|(?:the )?\w+ at \w+) (?:sound|work|suit|look|be|fit)|how (?:would|will|do|did) (?:you|u) (?:like to |want to |wish to |prefer to )?(?:pay|proceed|spell|pronounce|receive|rate|like (?:your|the|it|that|this|them)|hear about)|how (?:was|were|is|did) (?:our|the) (?:service|support|team|chat)|how should i|what is the point|what (?:a|an) |what is (?:up|new)|what (?:does|do) (?:that|this|it) (?:mean|have to do)|how so\b|how is (?:that|this)(?: [?!.]|$)|what do you say\b)/;
const openWords =
  /^(?:why\b|how come\b|how (?:do|does|did|would|will|is|are|was|were|has|have|had|should|might|could|can|exactly|else)\b|what (?:(?:is|are|was|were) (?!your\b|the\b|his\b|her\b|their\b|its\b|my\b|our\b|on (?!your mind)|a\b|an\b|described)|(?:do|does|did|would|will|has|have|had|should|might|could|can|else|exactly|needs?|makes|made|happen(?:s|ed)|matter(?:s|ed)?|led|brings|brought|keeps|kept|stops|stopped|worr(?:y|ies|ied)|bother(?:s|ed)|helps?|helped|speaks|spoke|stands|changed?|goes|went|gets|got|works?|worked|seems|concerns?|attracts|caused?|causes|feels?|felt|comes|came|lies|leads|puts|troubles?|troubled|upset|appeals?|in\b|about\b|parts?|aspect|bit|ways?)\b|(?:kind|sort) of \w+ (?:would|do you (?:have in mind|hope|want|need|picture)|did you have in mind|are you (?:after|hoping|looking|thinking|picturing)|is (?:it|this) for|matters)|(?:(?:kinds? of |sorts? of |\w+ )?\w{3,}s (?:have|has|do|did|would|might|could) (?:you|u|he|she|they|we|it)\b)|(?!else\b)\w{3,} (?:should|would|could|might) (?!(?:you|u|i|we) (?:like|prefer|say|recommend)\b)|(?:is|are|was|were) (?:the|your|his|her|their|its) (?:\w+ ){0,2}?(?:problem|trouble|matter|goals?|aim|plans|ideas?|concerns?|worr(?:y|ies)|hopes?|wish|reason|story|situation|thoughts?|view|impression|expectations?|experience|background|things?|parts?|hardest|worst|biggest|main|most|obstacle|fear)\b)|which (?:parts?|aspects?|bits?|ways?) (?:.* )?(?:is|was|are|were|do|does|did|would|gave|cause[ds]?|ma[dk]es?|felt|feels?|matters?|worr(?:y|ies)|needs?)\b)/;
/** A way in that sighs, teases or is a mere offer. */
const rhetorical = /\b(?:waiting for|(?:need|want|like|require) (?:\w+ )?(?:help|assistance)|how (?:could|can) (?:you|anyone|anybody|we) not)\b/;
/** What may stand before a request to tell: "could you please", "I would love", "take your time and". */
const tellingLead =
  /^(?:(?:(?:can|could|would|will|may|might) (?:you|u|i)|please|pls|kindly|perhaps|maybe|also|just|possibly|mind|be (?:able|willing|up|happy|kind enough|so kind as|ok)(?: to| with| for)?|please could you|take a moment to|ask you to|(?:i|we) (?:am|are|was|would|should)|(?:love|like|want|glad|happy|grateful|keen|curious|interested)(?: for you)?(?: to| in| if you(?: would| could)?)?|be|do|now|so|and|then|first|ok|okay|right|well|thanks|really|very|much|feel free to|go ahead and|take your time and|[,:.!])\s+)*/;
/** A request to tell at length: "describe to me …", "walk me through …". */
const telling =
  /^(?:shar(?:e|ing) (?:with (?:me|us) )?(?:a (?:little bit|little|bit) |some |any )?(?:what|how|why|more|(?:your|the) (?:\w+ )?(?:experiences?|thoughts?|feedback|story|views?|concerns?|ideas?|worries|impressions?|plans?))\b|(?:elaborat|expand)(?:e|ing)? on|talk to (?:me|us) about|(?:describ|explain|outlin)(?:e|ing)?\b(?! (?:the|your|his|her|a|an|that|this)? ?(?:order|link|number|screenshot|photo|email|booking|account|file|details|reference|picture|address|ticket|dates?)\b)(?! (?:that|this|it|them|to (?!me|us))\b)(?! (?:with|via|by|in|on)\b(?! (?:us|me|your)))|(?:told|tell(?:ing)?) (?:me|us) (?:a (?:little bit|little|bit) |some |something |all |anything |in your own words |please |again |exactly |honestly |, )*(?:more\b|about\b|what (?:happen|you\b|went|goes|matters|was|is (?:it|wrong|going)|led|it|makes|made|would|has)|how (?:it|you|the|your|this|that|things|he|she|they)|why|everything|anything|the (?:whole )?story|in your)|(?:walk|talk|tak|run|lead)(?:e|ing)? (?:me|us) (?:through|thru)|help(?:ing)? (?:me|us) (?:to )?(?:understand|see|picture)|say(?:ing)? (?:a (?:little bit|little|bit) |some )?more|giv(?:e|ing) (?:me|us) (?:a (?:feel|sense|picture|rough|better|bit|little)|an (?:idea|impression|example)|(?:some|the|more) (?:background|context|whole))|(?:hear|know|understand|learn|wondering|about)(?:ing)? (?:a (?:little bit|little|bit) |some |all )?(?:more |better )?(?:about )?(?:(?:what|how|why)\b|more\b(?= about))|let (?:me|us) (?:know|hear) (?:what (?:you\b(?! (?:decide|choose|prefer|pick|need|think|want))|happen|matters|made|went|would)|how (?:you (?:feel|find|see|use|would|think|picture)|it (?:went|feels))|why))/;

/** Tells whether a sentence asks to be told at length. */
const isTelling = (words: string): boolean => {
  const opening = tellingLead.exec(words)?.[0] ?? '';
  const rest = words.slice(opening.length);
  if (/^\w+ing\b/.test(rest) && !/^(?:hear|know|understand|learn|wonder)/.test(rest) && !/\bmind\b/.test(opening)) return false;
  if (!telling.test(rest) && !(/(?:curious|interested|keen) $/.test(opening) && /^(?:what|how|why|about)\b/.test(rest))) return false;
  return /^(?:hear|know|understand|learn|wondering|about|what|how|why)/.test(rest) ? /\b(?:like|love|curious|interested|keen|want)\b|\bwould\b.{0,400}\b(?:happy|glad)\b/.test(opening) && /\b(?:what|how|why|about)\b/.test(rest) && !/\b(?:how|what) (?:can|may|we|i)\b/.test(rest) : true;
};

const datumOf = (words: string): boolean => {
  const named = /^(?:what|which)(?: (?:is|are|was|were|kind of|sort of|type of|s))? ?(?:the|your|his|her|their|its|my|our)? ?((?:[\w'-]+ ){0,4})/.exec(words)?.[1] ?? '';
  return /^(?:(?:is|are|was|were) )?(?:[a-z'-]+ ){1,4}/.test(named) && named.trim().split(' ').slice(0, 4).some((word) => datum.test(word)) && !/^what (?:do|does|did|would|will|has|have|had|should|might|could|can|happen|matter|ma(?:kes|de)|else)/.test(words);
};

/** A how, why or what that asks for no named fact, open or not. */
export const isWide = ({ form, words }: Pick<Asked, 'form' | 'words'>): boolean => (form === 'why' || form === 'how' || form === 'what') && !datumOf(words) && !readingVerb.test(words);

/** "What you use it for?": the auxiliary is left out. */
const withoutAuxiliary = /^(what|how|why) (you|u|they|we) (?=(?!all|two|guys)\w+ (?!are|is|do)\w)/;

/** Tells whether a question leaves the answer to the other: how, why, what … and a verb, or "tell me about". */
export const isOpen = ({ form, words: said }: Pick<Asked, 'form' | 'words'>): boolean => {
  const words = said.replace(withoutAuxiliary, '$1 do $2 ');
  if (isTelling(words)) return !rhetorical.test(words);
  if (form !== 'why' && form !== 'how' && form !== 'what') return false;
  return openWords.test(words) && !courtesy.test(words) && !rhetorical.test(words) && !readingVerb.test(words) && !datumOf(words);
};

/** A greeting, an offer to help or a suggestion in the form of a question. */
export const isCourtesy = ({ words }: Pick<Asked, 'words'>): boolean => courtesy.test(words);

const asRequest = (text: AnnotatedText, sentence: Sentence): Asked =>
  ({ ...sentence, form: 'request', words: text.tokens.slice(sentence.from, sentence.to).filter((token) => token.kind !== 'mention').map((token) => token.normal).join(' '), indirect: true });

/** The sentences that ask the other to tell at length, without a question's form. */
export const tellings = (text: AnnotatedText): Asked[] =>
  text.sentences
    .filter((sentence) => text.tokens[sentence.from]?.voice === 'own' && opensTelling(text, sentence))
    .map((sentence) => asRequest(text, sentence))
    .filter(isOpen);

const questions = new WeakMap<AnnotatedText, readonly Asked[]>();

const openIn = (text: AnnotatedText): readonly Asked[] => {
  const found = asked(text).filter(isOpen);
  const told = tellings(text).filter((one) => !touches(found, one));
  return told.length === 0 ? found : [...found, ...told].sort((a, b) => a.from - b.from);
};

/** The open questions of a text, in order. */
export const openQuestions = (text: AnnotatedText): readonly Asked[] => kept(questions, text, openIn);

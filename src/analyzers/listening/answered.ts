import type { AnnotatedText } from '../../text/annotated-text';
import { asked, type Asked, outsideOf, type QuestionForm } from '../../text/asked';
import { contentLemmas } from '../../text/content';
import { kinOf } from '../../text/kin';

/** A question of the customer's that waits for an answer. */
export interface Due {
  readonly form: QuestionForm;
  readonly words: string;
  readonly content: ReadonlySet<string>;
}

/** Questions that greet, sigh, tag or complain: no answer is due. */
const undue =
  /^(?:how (?:are|r|is) (?:you|u|things|it going|your day)|\w+ not (?:it|that|you|u|they|we|he|she|i) \W|(?:are|is) (?:you|u|this|that) (?:there|ok|kidding|serious|joking|for real|a joke|even|some kind)|why (?:is it )?(?:always )?me\b|why (?:is it (?:always|never)|bother|do i (?:even|ever|still|always)|the hell|on earth)|how (?:dare|hard|difficult|come you always|(?:can|could) (?:you|u|anyone|a|they|this|that|it)|(?:\w+ )?(?:is|are) (?:it|this|that) (?:that|even|still|ok|okay|acceptable|possible|fair|right|legal|allowed|good)\b)|what (?:(?:is|are|the|on|in) (?:the point|earth|hell|heck|the world)|a\b)|who (?:does|do|on earth|the hell|knows|cares|even|would|wants)|when (?:will|is|are) (?:you|they|it|this|the) .*\b(?:ever|finally|learn|stop|over|end)\b|when are (?:you|u) going\b|where (?:is|are|did) (?:it all|my apology|all the|the (?:apology|compensation|service|love|care)|your (?:people|staff|sincere|manners|service|apology))\b|have (?!you|u|they|we|i|the)|.*\bor do i\b|(?:can|could) not (?:you|u)\b|(?:do|does|did|have|has) (?:you|u|anyone|anybody|nobody) (?:guys )?(?:even|ever|actually|not)|is (?:anyone|anybody|nobody|this how|that how|it too much)|am i (?:supposed|meant|the only|missing|wrong))/;
/** Not known, being looked into, or to be had elsewhere: an answer to any question. */
const reply =
  /\b(?:no|not|never|none|send|asap|as (?:quickly|soon|fast)|nothing|unable|unknown|unsure|know|sure|check|checking|look|looking|find|finding|ask|asking|investigat\w*|review\w*|confirm\w*|moment|hold|bear|wait|dm|pm|direct|details|link|see|visit|click|call|contact|reach|email|via|https?\S*|www|below|above|attached|form|guess|depends|unfortunately|afraid|sadly|soon|shortly|possible|updates?|advise|assist|refer|speak|ring|touch|reply|respond|provide|share|private|transfer\w*|verif\w+|suggest|recommend|please|pls|kindly|whether|try|trying|website|site|online|tuned|currently|process|progress|records?|working|forward\w*|release\w*|announce\w*|var(?:y|ies))\b/;
/** Yes, no, and what may or can be: an answer to a question that waits for yes or no. */
const polarReply =
  /\b(?:yes|yeah|yep|yup|yea|no|nope|nah|none|neither|either|both|of course|certainly|absolutely|definitely|indeed|correct|exactly|right|impossible|likely|maybe|perhaps|probably|should|can|could|may|might|will|would|shall|must|available|allowed|included|free|welcome|pleasure|done|non\w+|\w*\d\w*|var(?:y|ies)|happy to|glad to|only|just|fine|accept\w*|takes?|already|still|gladly|agree|usually|normally|except|unless|if|any)\b/;
const cause = /\b(?:because|since|as|due to|reason|caused?|owing|thanks to|so that|in order|that is (?:why|how|what)|for (?:safety|security)|result|led|means?|meant|error|mistake|fault|problem|issue|delay\w*|broke\w*|fail\w*|crew|weather|to (?:avoid|keep|make|ensure|protect|prevent|allow|give|help))\b/;
const time = /\b(?:today|tonight|tomorrow|yesterday|now|soon|shortly|already|immediately|straight away|right away|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|morning|afternoon|evening|night|noon|midnight|week|weeks|weekend|month|months|day|days|hour|hours|hrs?|minutes?|mins?|year|years|o'clock|am|pm|as soon as|once|when|after|before|till|by|within|date|time|schedule\w*|eta|\w*\d\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b/;
const amount = /\b(?:\w*\d\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|half|quarter|several|few|couple|many|unlimited|free|nothing|none|all|any|once|twice|daily|weekly|a|an|as long as|hours?|days?|weeks?|overnight|soon|costs?|price|fee)\b/;
/** How long something lasted: no point in time. */
const lasting = /\bin (?:19|20)\d\d\b|\bfor (?:\w+ ){0,3}(?:years?|months?|weeks?|days?|hours?|minutes?)\b/g;
const pronoun = /\b(?:it|they|them|this|that|these|those|there|we|i|he|she|you|your|yours|ones|so|do|does|did|let)\b/;
/** A question that offers something of the firm's own in place of an answer. */
const promotion = /^(?:have|did|do|are|were|would|will) (?:you|u) (?:already |yet |also |ever )?(?:like to |want to |love to |care to )?(?:heard|hear|seen|see|downloaded|download|installed|install|joined|join|know|signed|sign|checked|check|visited|visit|followed|follow|subscribed|subscribe|got|get|aware|interested|considered|consider|thought|rate|read|buy|upgrade|discovered)\b.*\b(?:our|new|newsletter|app|offers?|premium|survey|club|loyalty|card|programme|program|sale|deals?|upgrade|membership|blog|podcast|catalogue|catalog|range|website)\b/;

/** An offer to help in the form of a question: it clears nothing up. */
const offering = /\b(?:any ?thing|something) (?:else |that )?(?:i|we)\b|^how (?:can|may|could) (?:i|we)|^what (?:else )?can (?:i|we)|^(?:can|may|could) (?:i|we) (?:help|assist)/;

/** The questions of a customer's turn to which an answer is due. */
export const dueQuestions = (text: AnnotatedText): Due[] =>
  asked(text)
    .filter(({ from, form, words }) => text.tokens[from]?.normal !== 'or' && form !== 'request' && form !== 'fragment' && !(form === 'polar' && /^(?:you|any|ready)\b/.test(words)) && !undue.test(words) && words.split(' ').length > 3)
    .map((one) => ({ form: one.form, words: one.words, content: contentLemmas(text, one) }));

const takenUp = (content: ReadonlySet<string>, said: ReadonlySet<string>): number => [...content].filter(kinOf(said)).length;

/** The words of an answer without its questions. */
const statedOf = (text: AnnotatedText, questions: readonly Asked[]): { words: string; content: ReadonlySet<string> } => {
  const kept = outsideOf(text, questions);
  return { words: kept.filter((token) => token.kind !== 'mention').map((token) => token.normal).join(' '), content: contentLemmas({ tokens: kept }) };
};

const place = /\b(?:in|at|on|by|under|behind|beside|next|near|inside|outside|into|from|through|opposite|upstairs|downstairs|anywhere|everywhere|nowhere|where|wherever|there|it|they)\b/;
const person = /\b(?:i|we|you|he|she|they|my|our|someone|somebody|nobody|anyone|everyone|whoever|\w+(?:er|or|ist|man|woman|men|ant|ents?|ee)s?|staff|team|family|friends?|mrs?|dr|colleagues?|people|person|nurse|guide|crew)\b/;
const evidence: Readonly<Partial<Record<QuestionForm, RegExp>>> = { why: cause, when: time, amount, where: place, who: person };

/** The questions that an answer leaves open, read with care: any sign of an answer counts as one. */
export const unanswered = (answer: AnnotatedText, due: readonly Due[]): Due[] => {
  if (due.length === 0) return [];
  const questions = asked(answer);
  const stated = statedOf(answer, questions);
  const talk = stated.words.replace(/\b(?:please )?(?:do )?let (?:us|me) know (?:if|how|what)\b.*$|\b(?:many |with )?(?:thanks|thank you|thx|sorry|apolog\w+)\b[^.!?,]*|\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|regards|have a|great|nice|ok|okay|and|of course)\b|[^\w' ]/g, ' ').trim();
  const clarifies = questions.some((one) => !promotion.test(one.words) && !offering.test(one.words));
  return due.filter((one) => {
    if (talk.split(/\s+/).filter((word) => word !== '').length < 3) return questions.some(({ words }) => promotion.test(words) && takenUp(one.content, contentLemmas(answer)) === 0);
    if (clarifies || reply.test(talk)) return false;
    const shared = takenUp(one.content, stated.content);
    if (one.form === 'why') return !cause.test(talk) && stated.content.size - shared <= 3 && shared > 0;
    if (one.form === 'who' && answer.tokens.some((token) => token.pos === 'PROPN' && token.kind === 'word')) return false;
    const shown = evidence[one.form];
    if (shown !== undefined) return !shown.test(one.form === 'when' ? talk.replace(lasting, '') : talk);
    if (one.form !== 'polar') return false;
    return !(pronoun.test(talk) || polarReply.test(talk)) && shared <= 1 && (one.content.size >= 2 || due.length > 1);
  });
};

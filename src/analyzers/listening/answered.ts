import type { AnnotatedText } from '../../text/annotated-text';
import { asked, type Asked, outsideOf, statedLemmas } from '../../text/asked';
import { contentLemmas } from '../../text/content';
import { kinOf } from '../../text/kin';
import type { QuestionForm } from '../../text/question-form';
import type { Span } from '../../text/span';
import { isPart } from '../../text/spoken';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import type { AnnotatedTurn } from '../../conversation/turn';
import { beyond, beyondStock, stock, polarReply, cause, covering, sayingsOf, isFormula } from './formulas';
import { normalOf } from '../../text/of-token';

/** A question of the customer's that waits for an answer. */
export interface Due {
  readonly form: QuestionForm;
  readonly words: string;
  readonly content: ReadonlySet<string>;
  /** Another matter than the question beside it: joined by "and". */
  readonly separate: boolean;
  /** The customer has gone on since: no finding is made of it. */
  readonly aside?: boolean;
  /** Where an answer passed over it. */
  readonly missed?: Passed;
}

/** A stretch of the agent's turn that passed over a question. */
export interface Passed extends Span {
  readonly turn: number;
}

/** Questions that greet, sigh, tag or complain: no answer is due. */
const undue =
  /^(?:how (?:are|is) (?:you|u|things|it going|your day)|\w+ not (?:it|that|you|u|they|we|he|she|i) \W|(?:are|is) (?:you|u|this|that) (?:there|ok|kidding|serious|joking|for real|a joke|even|some kind)|why (?:is it )?(?:always|never|bother|me|the hell|on earth)\b|how (?:dare|about|long is|(?:can|could) (?:you|u|anyone|they|this|that|it)|much longer (?:do|must|should|will) (?:i|we) (?:need|have))\b|what (?:(?:is|are|the|on|in) (?:the point|earth|hell|heck|the world)|a\b|year (?:is|are))|who (?:does|do|the hell|knows|cares|even|would|wants)|when (?:(?:will|is|are) .*\b(?:ever|finally|learn|stop|over)\b|are (?:you|u) going|can (?:you|u|i|we) not)|where (?:in the|(?:is|are) (?:it all|my .* at|my apology|the (?:apology|love|care)))\b|have (?!you|u|they|we|i|the)|.*\bor do i\b|(?:can|could) not (?:you|u)\b|(?:do|does|did|have|has) (?:you|u|anyone|anybody|nobody) (?:guys )?(?:even|ever|actually|not)|is (?:anyone|anybody|nobody|this how|that how|it too much)|am i (?:supposed|meant|the only|missing|wrong)|(?:can|could|may) i (?:just )?(?:say|give|get a|have a|tell|suggest))/;
/** Not known, being looked into, or to be had elsewhere: an answer to any question. */
const reply =
  /\b(?:no|not|never|none|send|asap|earliest|inform|revert|as (?:quickly|soon|fast)|nothing|unable|unknown|unsure|know|sure|check|checking|look|looking|find|finding|ask|asking|investigat\w*|review\w*|confirm\w*|moment|hold|bear|wait|dm|pm|direct|details|link|see|visit|click|call|contact|reach|email|via|https?\S*|www|below|above|attached|form|guess|depends|unfortunately|afraid|sadly|soon|shortly|possible|updates?|loop\w*|depend|advise|assist|refer|speak|ring|touch|reply|respond|provide|share|private|transfer\w*|verif\w+|suggest|recommend|please|pls|kindly|whether|try|trying|website|site|online|tuned|currently|process|progress|records?|working|forward\w*|release\w*|announce\w*|var(?:y|ies))\b/;
const time = /\b(?:today|tonight|tomorrow|yesterday|now|soon|shortly|already|immediately|straight away|right away|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|(?:jan|febr?|sept?|octo|nov|dec)\w*|march|april|may|june|july|august|spring|summer|autumn|winter|morning|afternoon|evening|night|noon|midnight|(?:week|weekend|month|day|hour|hr|minute|min|year)s?|o'clock|am|pm|as soon as|once|when|after|before|till|by|within|date|time|schedule\w*|eta|\w*\d\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b/;
const amount = /\b(?:\w*\d\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|\w+ty|hundred|several|few|couple|many|unlimited|free|nothing|none|all|any|once|twice|daily|weekly|a|an|as long as|hours?|days?|weeks?|overnight|soon|costs?|price|fee|able|likely|unlikely)\b/;
const price = /\d|\b(?:free|costs?|price|fee|charge\w*|nothing|included|on us|pounds?|dollars?|euros?|quid|quote)\b/;
/** How long something lasted: no point in time. */
const lasting = /\bin (?:19|20)\d\d\b|\bfor (?:\w+ ){0,3}(?:years?|months?|weeks?|days?|hours?|minutes?)\b/g;
/** A question that offers something of the firm's own in place of an answer. */
const promotion = /^(?:have|did|do|are|would) (?:you|u) (?:already |ever )?(?:like to )?(?:heard|seen|see|join(?:ed)?|know|signed|follow(?:ed)?|download(?:ed)?|aware|interested)\b.*\b(?:our|newsletter|survey|club)\b/;

/** An offer to help in the form of a question: it clears nothing up. */
const offering = /\b(?:any ?thing|something) (?:else |that )?(?:i|we)\b|^how (?:can|may|could) (?:i|we)|^what (?:else )?can (?:i|we)|^(?:can|may|could) (?:i|we) (?:help|assist)/;

/** A question in form, and a wish to praise or to give something in fact: thanks answer it. */
const praising = /\b(?:thank|thanks|compliment|kudos|shout ?(?:- )?out|praise|commend|recogni[sz]e|feedback|complain\w*|complaint|submit|raise)\b/;

/** The asker answers it: "Do I want this? I think not". */
const own = /^(?:\W* ?)(?:i (?:think|guess) not|nope|no|none|never|nothing|not|yes|because|\d+|the answer)\b/;

/** The questions of a customer's turn to which an answer is due. */
export const dueQuestions = (text: AnnotatedText): Due[] => {
  const found = asked(text).filter(({ from, to, form, words }) => !own.test(text.tokens.slice(to, to + 4).map(({ normal }) => normal).join(' ')) && text.tokens[from]?.normal !== 'or' && form !== 'request' && form !== 'fragment' && !(form === 'polar' && /^(?:you|any|ready)\b/.test(words)) && !undue.test(words) && !praising.test(words) && words.split(' ').length > 3);
  const joined = found.map(({ from }, at) => at > 0 && /\b(?:and|also|plus|another|second|secondly|then)$/.test(`${normalOf(text.tokens[from - 1])} ${normalOf(text.tokens[from])}`.replace(/ (?!and|also|plus|another|second|then)\w+$/, '')));
  return found.map((one, at) => ({ form: one.form, words: one.words, content: contentLemmas(text, one), separate: joined[at] === true || joined[at + 1] === true }));
};

/** How many words are of the family of one that was said. */
const countBy = (content: ReadonlySet<string>, wasSaid: (word: string) => boolean): number => [...content].filter((word) => wasSaid(word)).length;

/** The words of an answer without its questions. */
const statedOf = (text: AnnotatedText, questions: readonly Asked[]): { words: string; content: ReadonlySet<string> } => {
  const kept = outsideOf(text, questions);
  return { words: kept.filter((token) => token.kind !== 'mention').map((token) => token.normal).join(' '), content: statedLemmas(text) };
};

const evidence: Readonly<Partial<Record<QuestionForm, RegExp>>> = { when: time, amount };

/** A sigh, a reproof or a tease in the form of a question. */
const sighing = /\b(?:even|ever|never|always|actually|seriously|possibly|still|constantly|every (?:time|day|single)|so (?:bad|hard|rude|slow|long)|god|hell|damn|fuck\w*|wtf|suck\w*|ridiculous|really|joke|care|bother|supposed|point|deal|not)\b/;
/** Asks for something that the firm knows, of the asker's own affairs or of a thing. */
const knowable: Readonly<Partial<Record<QuestionForm, RegExp>>> = {
  when: /^/, amount: /^(?!how many times)/, where: /^/,
  polar: /^(?:(?:is|are|was|will|does|do|has|have) (?:there|my|our|the|it|this|that|\w+s)|(?:do|can|may|should|will|am|are|could|must|shall) (?:i|we|my|our|they|the|an?)|if|whether)\b(?! (?:no|want|talk|expect|look|any excuse)\b)/,
  what: /^(?:which|what (?:size|colou?r|number|kind|sort|type|address|door|room|seat|gate|terminal|platform|documents?|papers|hours)|(?:what|which) (?:is|are) (?:the|your) (?!point|deal|difference|problem|matter|purpose|excuse|reason|over|odds|chance)\w+)\b/,
};
const earnest = ({ form, words }: Due): boolean => !sighing.test(words) && knowable[form]?.test(words) === true;

const reads = (one: Due, talk: string, common: number): boolean | undefined => {
  const shown = evidence[one.form];
  if (shown === undefined) return undefined;
  if (/^how much (?:is|are|does|do|would|will|for)\b/.test(one.words)) return price.test(talk);
  return shown.test(one.form === 'when' ? talk.replace(lasting, '') : talk) || (one.form === 'when' && (/\b(?:sooner|earlier|later)\b/.test(talk) || (/\b(?:up|open|out|over|closed|ready|gone|back|ever|if|only)\b/.test(talk) && common > 0)));
};

/** A pointer to what is for sale or to be read, in place of an answer. */
const advert = /\b(?:see|read|browse|discover|explore|look at|check out) our (?:\w+ ){0,3}(?:range|collections?|tips|blog|catalogue|offers?|stor(?:y|ies)|brochure|products?)\b/;
/** Nothing, or a name, is left when greeting and thanks are taken away. */
const isGreeting = ({ tokens }: AnnotatedText, talk: string): boolean => talk.split(/\s+/).every((word) => word === '' || tokens.some(({ normal, pos }) => normal === word && pos === 'PROPN'));

/** The questions that a turn passes over, read with care: any sign of an answer, or of one to come, counts as one. */
const passedOver = (answer: AnnotatedText, due: readonly Due[]): { open: readonly Due[]; missed: readonly Due[] } => {
  const none: readonly Due[] = [];
  const questions = asked(answer);
  const stated = statedOf(answer, questions);
  const talk = stated.words.replace(/\b(?:please )?(?:do )?let (?:us|me) know (?:if|how|what)\b.*$|\b(?:many |with )?(?:thanks|thank you|thx|sorry|apolog\w+)\b[^.!?,]*|\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|regards|congrat\w+|awesome|have a|great|nice|ok|okay|and|of course|see you \w+|speak soon|take care|check - in|happy \w+ing)\b|[^\w' ]/g, ' ').trim();
  const clarifies = questions.some((one) => !promotion.test(one.words) && !offering.test(one.words));
  const foreign = (one: Due): boolean => countBy(one.content, kinOf(beyondStock(answer))) === 0;
  if (!clarifies && isFormula(sayingsOf(answer))) return { open: due, missed: due.filter(earnest) };
  if (talk.split(/\s+/).filter((word) => word !== '').length < 3) {
    const offers = questions.some(({ words }) => promotion.test(words));
    return { open: offers || isGreeting(answer, talk) ? due : none, missed: offers ? due.filter(foreign) : none };
  }
  if (clarifies) return { open: none, missed: none };
  if (stock.test(stated.words) && !reply.test(talk) && !polarReply.test(talk) && due.every((one) => one.form !== 'why' && foreign(one) && !sighing.test(one.words)) && !beyond.test(talk)) return { open: due, missed: due };
  if (advert.test(talk)) {
    const strange = due.filter((one) => one.form === 'polar' && earnest(one) && foreign(one));
    if (strange.length > 0) return { open: strange, missed: strange };
  }
  if (reply.test(talk)) return { open: none, missed: none };
  const wasStated = kinOf(stated.content);
  const shared = due.map((one) => countBy(one.content, wasStated));
  const missed = due.filter((one, at) => {
    const extra = stated.content.size - (shared[at] ?? 0);
    if (one.form === 'why') return !cause.test(talk) && (shared[at] ?? 0) >= 2 && extra <= 3;
    const shown = reads(one, talk, shared[at] ?? 0);
    if (shown === false) return earnest(one);
    if (one.form === 'polar' && /^our \w+ (?!is\b)/.test(talk) && !/^\w+ (?:you|u|your|no|anyone)\b/.test(one.words) && !sighing.test(one.words) && !polarReply.test(talk) && (shared[at] ?? 0) <= 1 && one.content.size > 1 && extra > 2) return true;
    if (!one.separate || shared[at] !== 0 || one.content.size < 2 || shown === true || covering.test(talk)) return false;
    return shared.some((count) => count > 0) || stated.content.size > 3;
  });
  return { open: missed, missed };
};

const longestOf = (turn: AnnotatedTurn): Passed => {
  const longest = [...turn.sentences].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return { turn: turn.index, ...(longest === undefined ? { start: 0, end: turn.text.length } : longest.to - longest.from > 24 ? clauseSpan(turn, longest.from) : sentenceSpan(turn, longest.from)) };
};

/** The questions that are still open after a turn of the agent's; those it passed over know where. */
export const openAfter = (turn: AnnotatedTurn, due: readonly Due[]): Due[] => {
  if (due.length === 0) return [];
  const { open, missed } = passedOver(turn, due);
  if (missed.length === 0 || isPart(turn)) return [...open];
  const at = longestOf(turn);
  return open.map((one) => (one.aside !== true && missed.includes(one) ? { ...one, missed: at } : one));
};

/** Tells whether a later turn comes back to a question. */
export const comesBackTo = (turn: AnnotatedText): ((one: Due) => boolean) => {
  const wasSaid = kinOf(contentLemmas(turn));
  return ({ content }) => countBy(content, wasSaid) * 2 >= content.size;
};

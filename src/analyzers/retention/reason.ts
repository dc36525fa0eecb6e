import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { posOf } from '../../text/of-token';

/** Why a customer leaves, in the four kinds that the article names. */
export type Reason = 'indifference' | 'dissatisfaction' | 'price' | 'other';

/** How much was said of each reason so far. */
export type Grounds = Readonly<Record<Reason, number>>;

/** Turns in which reasons may have been told, the newest first. */
export interface Told {
  readonly turn: AnnotatedText;
  readonly before: Told | undefined;
}

/** Nothing said of any reason. */
const noGrounds: Grounds = { indifference: 0, dissatisfaction: 0, price: 0, other: 0 };

const words: Readonly<Record<Reason, RegExp>> = {
  price: /\b(?:pric\w+|expensive|cheap\w*|costs?|costly|fees?|tariffs?|afford\w*|quot(?:e|ed|es)|premiums?|increase[ds]?|hikes?|hiked|rates?|discounts?|overpriced|per (?:month|year|annum)|a month|put up|gone up|went up|doubled|tripled|for less|quid|bucks|put (?:it|them|my \w+|our \w+) up|more for the same|match (?:it|that|the|\w+'s)|dearer|money(?! back)|pay(?:ing)? (?:less|more|that|this|so much)|too much|better (?:deal|offer|rate)|too dear|charges? (?:half|less|more|double)|(?:a third|a quarter|a fraction) of (?:that|the|what)|for half|half (?:of that|the|what|as much))\b|[£€$]\s?\d|\d\s?(?:%|per ?cent|euros?|pounds|dollars)/gi,
  indifference: /\b(?:(?:nobody|no one|no-one|noone|none of you|not a soul|not one of you|not one person|never)(?: [\w']+){0,4}? (?:cared?|cares|got back|knew|knows (?:my|our|who)|greet\w*|said (?:hello|good)|bother(?:s|ed)?|answer(?:s|ed)?|repl(?:y|ies|ied)|call(?:s|ed)? (?:me )?back|listen(?:s|ed)?|remember(?:s|ed)?|noticed?|said sorry|say sorry|apologi[sz]ed?|look(?:s|ed)? up|ask(?:s|ed)?|respond(?:s|ed)?|could be bothered|rang|gets? back|seem(?:s|ed)?|picks? up)|(?:do(?:es)?n[o']?t|not|don’t|doesn’t|couldn['’]?t|could not|never) (?:\w+ )?(?:care|cares|cared|bother|bothered|give a (?:damn|toss|monkey|hoot|fig|stuff|shit)|value|valued|want (?:my|our|us|me|your customers)|appreciate|listen|reply|answer|matter|interested|notice|noticed|acknowledge)|(?:just|only) (?:a|another) (?:number|cheque|wallet|file|line)|wouldn['’]?t (?:\w+ ){0,2}(?:notice|care|miss)|(?:somebody|someone|somewhere|people|a (?:bank|firm|place|company)) (?:who|that|where)(?: they)? (?:answers?|cares?|listens?|knows? my|replies|says|remembers?)|no (?:manners|interest)|like (?:dirt|furniture|rubbish)|matter(?:s|ed)? to (?:you|them|anyone) (?:whether|if|that)|never (?:once )?(?:rang|phoned|called)|(?:got|heard) nothing|(?:wrote|written|e-?mailed|rang|phoned|messaged)\b.{0,12}\btimes|don['’]t matter|(?:feel|felt|feels|made to feel|treated) (?:like|as) (?:a |an |just a |only a |just another )?(?:number|nuisance|nobody|burden|afterthought|invisible)|ignor(?:e|es|ed|ing)|taken for granted|unanswered|no (?:reply|replies|response|answer|acknowledg\w+|interest|apology|word)|silence|not a (?:word|peep|line|single reply)|heard nothing|manage without (?:us|me)|brush(?:ed|ing)? (?:me |us )?off|fobbed|cold shoulder|forgotten|forgot about|invisible|indifferen\w*|shrug\w*|only (?:care|interested|want|look after)|new customers (?:get|only|are)|be bothered|didn['’]t even (?:say|ask|look|reply|answer|notice|call|apologi[sz]e|bother|read))\b/gi,
  other: /\b(?:(?:job|work|career) (?:takes|is taking|took|in [A-Z])|(?:posted|transferred) to|mov(?:e|ing|ed) (?:abroad|away|house|home|to (?!you|your|a (?:cheaper|better|different)|another (?:provider|company|supplier|bank))|back|overseas|out)|relocat\w+|emigrat\w+|retir(?:e|es|ed|ing|ement)|sold (?:the|our|my)|been sold|selling (?:the|our|my|up)|sale of|baby|pregnan\w+|clos(?:e|ing) (?:the|our|my) (?:shop|business|company|practice|restaurant)|died|passed away|death|late (?:husband|wife|mother|father)|graduat\w+|new job|redundan\w+|no longer (?:need|use|drive|live|have|own|work)|don['’]t (?:need|use|drive|live)|(?:not|\w+n['’]t) (?:be )?need(?:ing)?|merg(?:ed|er|ing)|(?:bought|taken over) by|been bought|new owners|illness|operation|hospital|university|my (?:employer|new employer|new company)|too far|(?:children|kids) (?:have )?(?:left|grown))\b/gi,
  dissatisfaction: /\b(?:crash\w*|broke(?:n)?|breaks?|late|wrong|outages?|down (?:again|all|for)|lost|los(?:e|ing) (?:my|our)|fault\w*|rude\w*|errors?|delay\w*|disappoint\w*|terrible|worst|awful|horrible|poor|quality|slow|unreliable|last straw|fed up|shambles|mess|unacceptable|damag\w+|cancell?ed (?:flight|my|our)|ridiculous|useless|mistakes?|bug(?:s|gy)|dirty|cold|fail\w*|never (?:works?|arrived?|came|on time)|not work\w*|does(?:n['’]t| not) work|didn['’]t (?:work|arrive|come)|stopped working|keeps? (?:dropping|crashing|breaking|failing)|missing|missed|bad|problems?|issues?|complain\w*|leak\w*|day after|filth\w*|smash\w*|worse|downhill|still (?:no|not|nothing)|delet(?:es|ed) my|drops?|dropp\w+|rotten|mou?ld\w*|ruined|off\b(?=\s*[.,!])|disgust\w*|appalling|incompeten\w*|nightmare|joke|hopeless|inaccurate|(?:third|fourth|fifth|second|sixth) (?!quarter|of)\w+|lied|third time|twice|sick of|had enough|waiting|waited|not (?:good|up to|as|what)|pathetic|stale)\b/gi,
};

/** Good or neutral said of a thing. */
const fine = /^(?:fine|good|great|lovely|ok|okay|new|old|first|last|next|same|own|happy|excellent|perfect|easy|ready|kind|able|sure|nice|wonderful|free|due|final|full|open|other|late|early)$/;

/** Whether a thing of the firm's is called anything but good: what is wrong has no end of names. */
const findsFault = (turn: AnnotatedText): boolean => turn.clauses.some(({ subject, mood, conditional, from, to, verbAt }) => /^(?:noun|they|it)$/.test(subject) && mood === 'statement' && !conditional && verbAt >= 0 && turn.tokens.slice(verbAt, to).some(({ pos, normal }, at, rest) => pos === 'ADJ' && !fine.test(normal) && !/^(?:NOUN|PROPN)$/.test(posOf(rest[at + 1]))) && !/\b(?:my|our)\b/.test(turn.tokens.slice(from, verbAt).map(({ normal }) => normal).join(' ')));

const notPrice = /(?:\b(?:not|never)|n['’]t)\b[^.!?;]{0,18}\b(?:price|money|cost|fee)\b/i;
const because = /\b(?:because|since|due to|owing to|as (?:i|we|you|the)|reason|thanks to|after|over|so)\b/i;
const order: readonly Reason[] = ['price', 'other', 'indifference', 'dissatisfaction'];

const count = (text: string, reason: Reason): number => (reason === 'price' && notPrice.test(text) ? 0 : Math.min(4, text.match(words[reason])?.length ?? 0));

/** What a text says of each reason. */
const groundsOf = (text: string): Grounds => ({ indifference: count(text, 'indifference'), dissatisfaction: count(text, 'dissatisfaction'), price: count(text, 'price'), other: count(text, 'other') });

const grounds = new WeakMap<AnnotatedText, Grounds>();

/** What a turn says of each reason. */
const groundsIn = (turn: AnnotatedText): Grounds => kept(grounds, turn, ({ text }) => groundsOf(text));

/** Whether a turn states any reason. */
export const hasGrounds = (turn: AnnotatedText): boolean => order.some((reason) => groundsIn(turn)[reason] > 0);

/** Adds grounds up. */
const plus = (a: Grounds, b: Grounds, weight = 1): Grounds => ({
  indifference: a.indifference + weight * b.indifference, dissatisfaction: a.dissatisfaction + weight * b.dissatisfaction, price: a.price + weight * b.price, other: a.other + weight * b.other,
});

const sums = new WeakMap<Told, Grounds>();

/** What turns say of each reason, taken together; what was added up before is not added up again. */
const groundsBefore = (told: Told | undefined): Grounds => {
  const fresh: Told[] = [];
  let at = told;
  while (at !== undefined && !sums.has(at)) {
    fresh.push(at);
    at = at.before;
  }
  return fresh.reduceRight((sum, one) => kept(sums, one, ({ turn }) => plus(sum, groundsIn(turn), 0.5)), (at && sums.get(at)) ?? noGrounds);
};

/** A felt lack of care weighs more than the fault that it was about; words of trouble are common and weigh least. */
const weights: Grounds = { indifference: 1.8, dissatisfaction: 1, price: 1.3, other: 1.5 };

/**
 * The reason that weighs most: what the turn says, what the leaving sentence says, what was said before.
 * With nothing said it is `other`.
 */
export const reasonOf = (turn: AnnotatedText, at: number, before: Told | undefined, praise: readonly Match[]): Reason => {
  const text = praise.map(({ from, to }) => clauseSpan(turn, from, to)).reduce((left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`, turn.text);
  const { start, end } = sentenceSpan(turn, at);
  const sentence = text.slice(start, end);
  const near = groundsOf(sentence);
  const total = plus(plus(groundsBefore(before), { ...groundsOf(text), indifference: count(turn.text, 'indifference') }, 1), near, because.test(sentence) ? 1.5 : 0.75);
  const [best] = [...order].sort((a, b) => total[b] * weights[b] - total[a] * weights[a]);
  return best !== undefined && total[best] > 0 ? best : findsFault(turn) ? 'dissatisfaction' : 'other';
};

import type { Context } from '../../analysis/detector';
import { heardFrame } from '../../lexicons/heard';
import type { AnnotatedText, Clause, Sentence, TokenRange } from '../../text/annotated-text';
import { asked, statedLemmas } from '../../text/asked';
import { contentLemmas } from '../../text/content';
import { clausesOf } from '../../text/in-order';
import { kinOf } from '../../text/kin';
import type { ListeningMemory } from './memory';

/** Words of every trade that come back without anything having been taken up. */
const trade: ReadonlySet<string> = new Set([
  'order', 'number', 'email', 'mail', 'message', 'team', 'service', 'customer', 'account', 'detail', 'information', 'send', 'contact', 'check', 'reply', 'write', 'day', 'tomorrow', 'moment', 'update', 'website', 'app', 'page', 'link', 'understand', 'feel', 'happen', 'find', 'ask', 'work', 'concern', 'question', 'issue', 'problem', 'then', 'there', 'here', 'only', 'too', 'back', 'again', 'ever', 'never', 'always', 'already', 'yet', 'well', 'hear', 'great', 'experience', 'feedback', 'answer', 'travel', 'inconvenience', 'confirm', 'enjoy', 'first', 'last', 'next', 'agent', 'seem', 'sound', 'frustration', 'frustrate', 'disappoint', 'read', 'soon', 'long', 'minute', 'happy', 'thanks', 'thx', 'morning', 'evening', 'loyalty', 'share', 'care', 'glad', 'excited', 'apology', 'currently', 'connect', 'receive',
]);
/** Words of a trade that say a little. */
const common: ReadonlySet<string> = new Set(['flight', 'fly', 'booking', 'book', 'ticket', 'delay', 'wait', 'parcel', 'package', 'delivery', 'refund', 'item', 'product', 'trip', 'hour', 'week', 'month', 'year', 'plane', 'airport', 'call', 'crew', 'staff', 'love', 'seat', 'bag', 'gate', 'board', 'price', 'pay', 'change', 'company', 'phone', 'store', 'shop', 'hope', 'stop', 'leave', 'start', 'end', 'show', 'keep', 'run']);

const promise = /\bbut (?:if|we can)|\bunable to|^[12] 2\b|^(?:\W|so|and|but|then|now|today|yes|no)*(?:(?:i|we) (?:will|shall|can|could|may|am going|are going)|(?:i|we) have (?:now |just |already )?(?!put|noted|marked|written|got|seen|read|heard|understood)\w+ed\b|if\b|when\b|you (?:can|could|may|will|should|need|must|would|have to|might|do not|are (?:able|welcome|required|entitled|never|not))|please\b|as long as|unfortunately|guess|maybe|happy (?!to |that )\w+|have (?:a|fun|safe))/;

/** What the firm is, does and wants, with no word of regret or joy: the firm's own talk. */
const selfTalk = /^(?!.*\b(?:sorry|apolog\w*|glad|happy|hear|understand)\b)(?:(?:as|so|and|but|while) )?(?:(?:we|i) (?:always|never|care|want|value|strive|work|do not|are (?:working|not))|our \w+ (?:is|are|ha(?:s|ve))|the last thing|you get)\b/;

/** How much of what was said comes back: a word of the trade little, any other one whole. */
const returned = (said: ReadonlySet<string>, wasTold: (word: string) => boolean): number => {
  let sum = 0;
  for (const word of said) if (!trade.has(word) && wasTold(word)) sum += common.has(word) ? 0.5 : 1;
  return sum;
};

/** What may open a take-up or a mere answer alike. */
const opener = /^(?:(?:hi|hello|hey|dear) \w+ |(?:well|oh|ah) )?(?:i see|understood|got it|noted|right|i understand|i hear you|okay|ok|fair enough|that is fair|of course|no problem|(?:that )?makes sense|point taken|gotcha|i get (?:it|that)|i follow|thanks|thank you|sure)\b ?/;

const modal = /\b(?:will|would|can|could|may|might|should|must|need|if)\b/;

/** A clause that may hold a take-up without a frame: verbless, or about the one spoken to. */
const restates = (clause: Clause, words: string): boolean =>
  !promise.test(words) && (clause.mood === 'fragment' || (clause.mood === 'statement' && (/^(?:right |ok |okay )?(?:an?|no|such|that|those|having|being|losing|getting|waiting|finding|with|without|since|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twice) /.test(words) || (clause.subject === 'you' && !modal.test(words)))));

/** Says that it was taken in, before or after the words that say what. */
const marked = /^(?:gotcha|got it|understood|noted|i see|i hear you|fair enough|point taken|loud and clear)\b(?! (?:that|you|your|it|the|on|in|for|as)\b)/;
const markedAfter = /^(?!(?:\w+ )?(?:i|we|please|our)\b).*\w (?:gotcha|got it|understood|noted|i see|i hear you|loud and clear)$/;
/** Tells the other's story: "so you are still without …", "it sounds like your …". */
const retold = /^(?:(?:right|ok|okay|ah|oh|oh no|hmm|and|got it|i see|well)\W+)*(?:so (?:you|your)|(?:it |that )?sounds (?:like|as if|as though) (?:you|your|the|it|there)|i (?:understand|gather|hear|take it|realise|realize) (?:that )?(?:you|it|there)|you (?:are|were|have been) (?:saying|telling|worried|afraid|hoping|after|stuck|left|asking))\b(?! (?:know|see|may|might|for)\b)/;
/** Words of the other's message from which it may be told in others. */
const least = 3;

const farthest = 4;

const wordsOf = ({ tokens }: AnnotatedText, { from, to }: Pick<TokenRange, 'from' | 'to'>): string => {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== 'mention' && token.kind !== 'punctuation') words.push(token.normal);
  }
  return words.join(' ');
};

const clausesIn = (turn: AnnotatedText, sentence: Sentence): readonly Clause[] => clausesOf(turn, turn.tokens[sentence.from]?.sentence ?? -1);

/** Says that it was taken in, or tells it in other words, with words of its own. */
const tells = (turn: AnnotatedText, sentence: Sentence, content: ReadonlySet<string>): boolean => {
  let own = 0;
  for (const word of content) if (!trade.has(word) && !common.has(word)) own += 1;
  if (own < 2) return false;
  const words = wordsOf(turn, sentence);
  if (modal.test(words)) return false;
  return retold.test(words) || markedAfter.test(words) || (own >= 3 && marked.test(words) && clausesIn(turn, sentence).some((clause) => restates(clause, wordsOf(turn, clause).replace(opener, ''))));
};

/** Where a turn takes up something that the customer said: the sentence, or undefined. */
export const takeUp = (turn: AnnotatedText, { customerBefore, matches }: Context<ListeningMemory>): Sentence | undefined => {
  if (customerBefore === undefined) return undefined;
  const said = statedLemmas(customerBefore);
  if (said.size === 0) return undefined;
  const told = kinOf(said);
  const questions = asked(turn);
  const frames = matches.of(heardFrame);
  const takesUp = (sentence: Sentence): boolean => {
    const content = contentLemmas(turn, sentence);
    if (said.size >= least && tells(turn, sentence, content)) return true;
    const whole = returned(content, told);
    if (whole < 1) return false;
    if (frames.some(({ from }) => from >= sentence.from && from < sentence.to)) return true;
    return whole >= 2 && clausesIn(turn, sentence).some((clause) => restates(clause, wordsOf(turn, clause)) && returned(contentLemmas(turn, clause), told) >= 1);
  };
  const mayTakeUp = (sentence: Sentence): boolean => {
    if (questions.some((one) => one.from < sentence.to && one.to > sentence.from) || turn.tokens[sentence.from]?.voice === 'quoted') return false;
    const words = wordsOf(turn, sentence);
    return !promise.test(words.replace(opener, '')) && !selfTalk.test(words);
  };
  return turn.sentences.slice(0, farthest).find((sentence) => takesUp(sentence) && mayTakeUp(sentence));
};

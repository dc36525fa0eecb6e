import { otherSideBefore } from '../../analysis/before';
import type { Context } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import type { AnnotatedText, Clause, Token } from '../../text/annotated-text';
import { normalOf } from '../../text/of-token';
import { log1p } from '../../text/curves';

/** What "I" do to the other or say in passing: wishes, opinions, offers and greetings tell no story. */
const stance: ReadonlySet<string> = new Set([
  'hope', 'wish', 'think', 'guess', 'suggest', 'recommend', 'advise', 'promise', 'mean', 'say', 'ask', 'thank', 'appreciate', 'bet', 'suppose', 'assume', 'believe', 'doubt', 'agree', 'disagree', 'pray',
  'wonder', 'see', 'read', 'hear', 'swear', 'assure', 'encourage', 'urge', 'apologize', 'congratulate', 'offer', 'understand', 'know', 'imagine',
]);

/** What people do at work for whoever they write to; a story only where it touches the writer's own life. */
const service: ReadonlySet<string> = new Set([
  'check', 'look', 'send', 'issue', 'refund', 'cancel', 'speak', 'forward', 'note', 'add', 'update', 'process', 'book', 'escalate', 'arrange', 'pass', 'contact', 'review', 'find', 'confirm', 'request', 'raise',
  'reset', 'receive', 'show', 'put', 'attach', 'locate', 'change', 'credit', 'order', 'place', 'set', 'open', 'investigate', 'call', 'email', 'report', 'rebook', 'replace', 'extend', 'remove', 'apply',
]);
const modal = /^(?:will|would|can|could|shall|should|may|might|must)$/;
const stanceState = /^(?:sorry|glad|happy|sure|here|proud|afraid|curious|not|just|so|really|very)$/;
const toOther = /^(?:you|your|yourself|u|ur|he|she|him|her|they|them)$/;
const askedForLike = /\b(?:any(?:one|body)(?: else)?|does (?:any|some|every)\w+|do (?:you|y'?all|people|others)\b|who else|you guys|dae|am i the only|is it just me|(?:ever|anyone) (?:feel|felt|had|have|want|wanted|think|thought|get|been))\b/i;
const assent = /^\W*(?:oh |well |haha |lol )?(?:y(?:es|eah|ep|up|ea|a|ass)|right|exactly|definitely|absolutely|totally|frequently|always|often|constantly|all the time|every|same|me|this|actually|i do|sometimes|kind of|kinda|sure|oh)\b/i;
const own = /^(?:i|me|my|mine|myself)$/;
const other = /^(?:you|your|yours|yourself|u|ur)$/;
const beckoning = /^(?:message|tell|pm|dm|let|trust|believe|talk|text|excuse|hit|forgive|give)$/;

/** The first verb of a clause that is no auxiliary, and what stands before it, from the subject on. */
const predicateOf = ({ tokens }: AnnotatedText, { subjectAt, to }: Clause): { before: readonly Token[]; verb: Token | undefined; after: readonly Token[] } => {
  const rest = tokens.slice(subjectAt + 1, to);
  const at = rest.findIndex(({ pos }) => pos === 'VERB');
  return at < 0 ? { before: rest, verb: undefined, after: [] } : { before: rest.slice(0, at), verb: rest[at], after: rest.slice(at + 1) };
};

/** Whether a clause tells what the writer feels, does or went through, rather than what they think of the other. */
const tellsOfSelf = (text: AnnotatedText, clause: Clause): boolean => {
  if (clause.subject !== 'i' || clause.mood === 'question' || clause.conditional) return false;
  const { before, verb, after } = predicateOf(text, clause);
  if (before.some(({ normal }) => modal.test(normal))) return false;
  if (verb === undefined) {
    const said = before.find(({ pos, normal }) => pos !== 'AUX' && !/^(?:not|just|so|really|very|always|never|also)$/.test(normal));
    return said !== undefined && !stanceState.test(said.normal);
  }
  if (service.has(verb.lemma) && !after.some(({ normal }) => /^(?:my|me|myself|mine)$/.test(normal))) return false;
  return !stance.has(verb.lemma) && !(verb.lemma === 'love' && after.some(({ normal }) => toOther.test(normal)));
};

/** ln(1 + clauses in which the writer tells of their own life). */
export const ownStory = (turn: AnnotatedTurn): number => log1p(turn.clauses.filter((clause) => tellsOfSelf(turn, clause)).length);

/** How far a turn's persons are its writer: words for oneself of all words for oneself and the other, 0 where there is neither. */
export const shareOfSelf = ({ tokens }: AnnotatedTurn): number => {
  const selves = tokens.filter(({ normal }, at) => own.test(normal) && !(normal === 'me' && beckoning.test(normalOf(tokens[at - 1])))).length;
  const others = tokens.filter(({ normal }) => other.test(normal)).length;
  return selves === 0 ? 0 : selves / (selves + others + 1);
};

/** How much of a turn tells the other what to do: clauses that order, or put "you" under should, can, need, of all clauses. */
export const adviceShare = (turn: AnnotatedTurn): number => {
  const { clauses, tokens } = turn;
  const advising = clauses.filter(({ mood, subject, subjectAt, to }) =>
    mood === 'order' || (subject === 'you' && mood === 'statement' && tokens.slice(subjectAt + 1, Math.min(to, subjectAt + 4)).some(({ lemma }) => /^(?:should|can|could|need|must|will|have to|try|ought|might)$/.test(lemma))),
  );
  return clauses.length === 0 ? 0 : advising.length / clauses.length;
};

/** Whether the turn before asks who else knows this, and this turn says that its writer does: 1; any other answer: 0.25. */
export const knowsItToo = (turn: AnnotatedTurn, context: Context): number => {
  const before = otherSideBefore(turn, context);
  if (before === undefined) return 0;
  if (!askedForLike.test(before.text)) return 0;
  return assent.test(turn.text) || ownStory(turn) > 0 ? 1 : 0.25;
};

import type { Context } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { duties } from '../../lexicons/duties';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { isNote, personBefore } from './named';
import { whoWants } from './whose-want';
import { clauseOfToken, lemmaOf, normalOf, sentenceNumberOf, sentenceOfToken } from '../../text/of-token';

/** What a firm needs of the case, or an idiom that puts somebody down. */
const noNeed =
  /\b(always (want|expect)|reality|manners|to get a life|therap\w*|proof of|copy of|(further|more) (details|info\w*)|get (in touch|back to|used to|over)|an? (account|passport|visa|password|reference|licen[cs]e|receipt)|(needs?|requires?)( \w+){0,2} (approval|sign-?off|review|escalation|restart|repair|(replac|updat|clean|check)ing|attention|patience|number)|to ((calm|cool) down|behave|grow up)|to be (more|less|aware|careful|patient|polite|told|(paid|sign|return|complet|replac|repair|clean|check|updat|reset|sent)\w*))\b/i;

/** Words for time, purpose and cause, which turn a wish into somebody's situation. */
const purpose = /\b(before|by|until|so (that )?(s?he|they|you|the|it|we)|because|since|after|as (s?he|they|you)|in time|for (his|her|their|your|a|the)|in order|tonight|today|tomorrow|this (week|morning|afternoon|evening|month)|mon|tue|wed|thu|fri|sat|sun|\w+day|without|can(no|['’])t|due to|noon|deadline|asap|urgent)\b/i;

const textOf = (turn: AnnotatedTurn, { start, end }: { start: number; end: number }): string => turn.text.slice(start, end);

const contents = new WeakMap<AnnotatedTurn, ReadonlySet<string>>();

const contentOf = (turn: AnnotatedTurn): ReadonlySet<string> =>
  kept(contents, turn, ({ tokens }) => new Set(tokens.filter(({ pos, kind }) => (/^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) && kind === 'word') || kind === 'number').map(({ lemma }) => lemma)));

/** Content words the reply shares with what the customer wrote. */
const sharesWords = (turn: AnnotatedTurn, from: number, to: number, before: AnnotatedTurn | undefined): boolean => {
  if (before === undefined) return false;
  const theirs = contentOf(before);
  return turn.tokens.slice(from, to).some(({ lemma, pos, kind }) => (/NOUN|PROPN|ADJ|NUM/.test(pos) || kind === 'number' || pos === 'VERB') && lemma.length > 2 && !/^(need|want|have|get|like|help)$/.test(lemma) && theirs.has(lemma));
};

/** A circumstance after a wish in a note: what the act is for. */
const situation = /^[^.;!?]*\b(when|while|until|before|without|because|so (that|s?he|they)|instead|in time|as s?he|for (his|her|their))\b/i;

/** Whether "needs to" leads to an act that the firm asks for. */
export const dutyAfter = (turn: AnnotatedTurn, { from, to, start, end }: Match): boolean => {
  if (!/\b(need|require|must|ha(s|ve|d) to|want|wish)/i.test(turn.text.slice(start, end))) return false;
  for (let at = from; at < to + 1; at += 1) {
    if (turn.tokens[at]?.normal !== 'to' || !/^(need|want|require|have|wish|get)$/.test(lemmaOf(turn.tokens[at - 1]))) continue;
    const next = turn.tokens[at + 1]?.pos === 'ADV' ? turn.tokens[at + 2] : turn.tokens[at + 1];
    const wish = /^want/.test(normalOf(turn.tokens[at - 1])) && isNote(turn) && situation.test(turn.text.slice(end));
    return next !== undefined && duties.words.includes(next.lemma) && !wish;
  }
  return false;
};

/** Whether a want is stated, in the writer's own name, and not denied. */
export const isPlain = (turn: AnnotatedTurn, match: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[match.from]);
  const before = turn.clauses[(turn.tokens[match.from]?.clause ?? 0) - 1];
  if (before?.conditional === true && before.sentence === clause?.sentence && turn.tokens[clause.from]?.pos === 'CCONJ') return false;
  if (turn.tokens[match.from]?.normal === 'required' && turn.tokens[match.from - 1]?.pos === 'AUX') return false;
  return clause !== undefined && (!clause.conditional || turn.tokens[clause.from - 1]?.normal === 'as') && clause.mood !== 'question' && clause.mood !== 'order' && (turn.tokens[match.from]?.negator ?? -1) < 0 && turn.tokens[match.from + 1]?.normal !== 'not';
};

/** What somebody cannot do or has to do implies a need; a need in so many words goes before it. */
export const isAbility = (turn: AnnotatedTurn, match: Match): boolean => /\b(can|could|must|has|have|had|worried|concerned)\b/i.test(textOf(turn, match));

/** Whether a want in a note is the customer's. */
export const inNote = (turn: AnnotatedTurn, match: Match, labelled: ReadonlySet<number>): boolean => {
  const sentence = sentenceOfToken(turn, turn.tokens[match.from]);
  if (sentence === undefined || labelled.has(sentenceNumberOf(turn.tokens[match.from]))) return false;
  const who = whoWants(turn, match);
  const said = textOf(turn, sentence);
  if (noNeed.test(said)) return false;
  const certain = !isAbility(turn, match) || purpose.test(said);
  if (/^after\b/i.test(textOf(turn, match))) return personBefore(turn, match.from) === 'customer' && turn.tokens[match.from]?.start !== sentence.start;
  if (who === 'them') return certain;
  return who === 'nobody' && certain && personBefore(turn, match.from) !== 'staff' && (personBefore(turn, match.from) === 'customer' || purpose.test(said) || /^(looking for|would|hoping|keen|desperate|hopes)/i.test(textOf(turn, match)));
};

/** "The help you need", "what you needed": a want inside a noun phrase tells no need. */
const isRelative = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => {
  const you = tokens[from - 1]?.pos === 'ADV' ? from - 2 : from - 1;
  const [pronoun, before] = [tokens[you], tokens[you - 1]];
  return /^(you|they|he|she)$/.test(normalOf(pronoun)) && before !== undefined && before.clause === pronoun?.clause && (/NOUN|PROPN/.test(before.pos) || /^(all|what|whatever|that|where|which)$/.test(before.normal)) && !(before.normal === 'that' && /^(know|see|mean|understand|hear|say)$/.test(lemmaOf(tokens[you - 2])));
};

/** "You will need", "you may wish": what lies ahead of everybody, and advice. */
const isAdvice = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  return turn.tokens.slice(clause?.from, from).some(({ normal }) => /^(will|would|may|might|shall|should|can|could|do|if|whether)$/.test(normal));
};

/** A question about the terms: its answer says what the firm asks for. */
const asksWhatFor = /\b(do|will|would|should|must) (i|we)\b|\b(what|which|how (much|many|long))\b[^.!]*$|\?/i;

const asked = new WeakMap<AnnotatedTurn, boolean>();

const isAskedWhatFor = (before: AnnotatedTurn | undefined): boolean => before !== undefined && kept(asked, before, ({ text }) => asksWhatFor.test(text));

/** Somebody of the customer's. */
export const aboutOthers = /\b(he|she|him|her|my (wife|husband|mum|mom|mother|dad|father|son|daughter|gran|sister|brother|partner|kids?|team|boss))\b/i;

/** A feeling with no object, "you count on us" with no deed, a request made of people in general, and a rule: "you need a ticket to enter". */
const isEmpty = (turn: AnnotatedTurn, { from, start }: Match, restated: boolean): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const rest = turn.text.slice(start, sentenceOfToken(turn, clause)?.end);
  if (/^\W*(\w+ ){0,2}(concerned|worried|anxious|eager|keen|desperate)\b(?! (to|for|about|that|by|over|you|as|because))/i.test(rest) || /^\W*(\w+ )?(count|counting|rely|relying|depend|depending) on us\W*($|\w+\W*$)/i.test(turn.text.slice(start, clause?.end)) || /\bhow (you|they) want/i.test(turn.text.slice(clause?.start, start + 6))) return true;
  return /\b(be|been) asked?$/i.test(turn.text.slice(clause?.start, turn.tokens[from]?.end)) || (!restated && /^\W*(also |still |only )?(need|require)\b[^.!?]*\bto \w/i.test(rest));
};

/** Whether a want in a reply is the customer's, and not a duty or an offer. */
export const inReply = (turn: AnnotatedTurn, match: Match, given: ReadonlySet<number>, context: Context): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[match.from]);
  const who = whoWants(turn, match);
  if (clause === undefined) return false;
  if (/ing$/.test(normalOf(turn.tokens[match.from])) && turn.tokens[match.from - 1]?.pos !== 'AUX') return false;
  if (who === 'other') return /\b(can|could|must|ha[sd]|have)\b/i.test(textOf(turn, match)) && given.has(clause.sentence) && clause.subject === 'noun' && !/^\W*but\b|\b(may|might)\b/i.test(turn.text.slice(clause.start, match.end)) && turn.tokens[clause.from - 1]?.normal !== 'but';
  if (who === 'nobody' || (who === 'them' && isAbility(turn, match)) || (who === 'you' && isAdvice(turn, match))) return false;
  const lead = turn.text.slice(clause.start, match.start);
  if (/\b(and|or)\s*$|\bsorry\b/i.test(lead) || /^(it|that|this|them|anything|us|me)?\W*$/i.test(turn.text.slice(turn.tokens[match.from]?.end, clause.end))) return false;
  if (isRelative(turn, match)) return false;
  if (/\bthey\b/i.test(lead) || (/\b(he|she)\b/i.test(lead) && !aboutOthers.test(context.customerBefore?.text ?? ''))) return false;
  if (/\bwaiting\b/i.test(textOf(turn, match))) return false;
  const said = turn.text.slice(clause.start, turn.sentences[clause.sentence]?.end);
  if (noNeed.test(said)) return false;
  const restated = given.has(clause.sentence) || given.has(clause.sentence - 1);
  const shared = sharesWords(turn, match.from, turn.sentences[clause.sentence]?.to ?? match.to, context.customerBefore);
  if (isEmpty(turn, match, restated)) return false;
  if (isAbility(turn, match)) return restated && (shared || /\b(back|recap|summar|right|sure|understood)/i.test(turn.text.slice(Math.max(0, match.start - 200), match.start)));
  if (!restated && (isAskedWhatFor(context.customerBefore) || /\b(we|i) (also )?(need|want)\b/i.test(said))) return false;
  return shared || restated || (who === 'them' && purpose.test(said)) || (/\b(need|want|hoping)/i.test(textOf(turn, match)) && purpose.test(said) && !/\b(need|want) to\b/i.test(said));
};

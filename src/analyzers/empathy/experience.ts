import { hardExperience, hurtFeelings, ordeals } from '../../lexicons/feelings';
import { formulation, livedThrough, setting } from '../../lexicons/understanding';
import type { AnnotatedText, Clause, TokenRange } from '../../text/annotated-text';
import { clausesOf } from '../../text/in-order';
import type { Matches } from '../../text/match';
import { has } from './reading';
import { clauseOfToken, normalOf, sentenceOfToken } from '../../text/of-token';

/** Words for what something is like, short of the named feelings. */
const evaluating = /\b(?:far from ideal|(?:no|not much|never) fun|not (?:easy|nice|great|good|ok(?:ay)?|right|fair|fun)|(?:(?<!work(?:ing)? )hard|tough|difficult|long|lot|much|rather|frustrat\w+|disappoint\w+|worr\w+|upset\w*|stress\w*|excite\w*|anxious|inconvenien\w+|exhaust\w+|impact\w*|affect\w*)|enough of)\b/i;

/** Things that a guess about the case is made of: what was bought, where it is, how it is set. */
const caseFact = /\b(?:tickets?|seats?|fares?|bookings?|booking|flights?|bags?|accounts?|cards?|orders?|versions?|models?|reservations?|codes?|settings?|tariffs?|subscriptions?|devices?|browsers?|cache|plan|contract|class|lounge|row|wifi|router|allowance)\b/i;

/** Looks are read off a record: "it looks like it was cancelled". */
const fromRecord = /\b(?:it |this |that )?looks? like\b/i;
const guessed = /\b(?:sound|seem)(?:s|ed|ing)? (?:to me )?(?:like|as if|as though|that)\b/i;
const arranged = /\byou(?:['’]ve| have|['’]re| are|['’]d| had)? (?:been )?(?:need|selected|booked|booking|rebooked|registered|logged|enrolled|assigned)\b/i;
const required = /\bmust (?:not )?(?!(?:\w+ )?(?:have|feel|seem|hurt|sting|ache|come|be (?:wondering|asking yourself|thinking))\b)\w+/i;
const ownAct = /\b(?:we|i)(?:['’](?:re|m|ll|ve|d)| (?:are|am|can|could|will|do|don|have|had|try|work))\b/i;
const firm = /\b(?:us|our|ours|we)\b/i;
const praising = /\b(?:great|amazing|fantastic|wonderful|awesome|perfect|lovely|fun|lucky|deal|blast|good time|win|won)\b/i;
const rule = /(?:^|[^a-z])(?<!\b(?:as|even|like) )(?:if|whenever|unless|as long as|provided)\b/i;
const presumed = /\bmust (?:\w+ )?have been\b/i;
const presumedOfYou = /\b(?:you|it|that|this|these|which|they|he|she|all|both|there|\w+ing(?: \S+){0,5}) (?:\w+ )?must\b/i;
const allowing = /\b(?:would|will|can|could|shall|['’](?:d|ll))$/i;

/** What holds for anybody: "we know that waiting is no fun", "your time is important", "we get your point". */
const claims = /^(?:but |and )?(?:we|i) (?:\w+ )?(?:know|understand|reali[sz]e|get)\b(?! (?:how|why|what)\b)/i;
const courtesy = /,? (?:and|but|so) (?:(?:we|i) )?(?:\w+ )?(?:appreciate|thank|ask|hope)\b[^]*$/i;
const hearer = /\b(?:you|your|yours|must|nobody|no one|anyone|him|her|them|they|y['’]all)\b/i;
const anybody = /\bis (?:so |very |really )?important\b|\bunderstand your (?:perspective|point|view|position|opinion|stance)\b/i;

/** A guess about the case: "sounds like it was a late fault", "seems like you're a member". */
const diagnosed = /\bsounds? like (?:it|there|this|that)(?:['’]s|\b)[^]{0,400}\b(?:because|due to|issue|fault|error|glitch)\b|\b(?:looks?|seems?|appears?) (?:like|that|as if) you(?:['’]re| are) an? |\bit (?:looks?|appears?) (?:like|that)\b[^]{0,400}\b(?:affected|impacted)\b/i;

/** A purpose told of the firm's way of working, and what is so now and then. */
const purpose = /^\w+ing\b[^.!?]{0,400}\b(?:avoids|makes sure|ensures|helps|allows|lets|keeps|prevents)\b|\bcan (?:sometimes |often )?be\b[^.!?]{0,400}\b(?:at times|sometimes)\b/i;

/** What the writer's side does or offers, with nothing of what the hearer went through beside it. */
const serving = /\b(?:we|i)(?:['’](?:re|m|ll)| (?:are|am|can|could|will|won['’]t))(?: (?!not)\w+)? ?\b(?:get(?:ting)? (?:you|in|your|it|this)|offer\w*|check\w*|send\w*|work\w*|book\w*|help\w*|add\w*|pick\w*)\b/i;
const gone = /^so\b|\byou(?:['’]ve|['’]d| have| had| were| \w+ed)\b/i;

const isGeneral = (turn: AnnotatedText, range: TokenRange): boolean => {
  const head = turn.text.slice(range.start, range.end).replace(courtesy, '');
  if (anybody.test(head)) return true;
  if (hearer.test(head)) return false;
  const clause = clauseOfToken(turn, turn.tokens[range.from]);
  const verb = normalOf(turn.tokens[clause?.verbAt ?? -1]);
  return claims.test(head) || (clause?.mood === 'statement' && /^(?:is|are|can|could|may|\w+[^s]s)$/.test(verb) && !/\b(?:sound|sens|hear|how)/i.test(head));
};

const namesFeeling = ({ tokens }: AnnotatedText, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ normal }) => hurtFeelings.words.includes(normal) || hardExperience.words.includes(normal) || ordeals.words.includes(normal));

/** Tokens before the verb that are looked over for what allows. */
const farthest = 40;

/** "You would be allowed the same", "you can add one": what holds, not what was lived through. */
const isRule = ({ tokens }: AnnotatedText, { from, verbAt, subject }: Clause): boolean => {
  if (subject !== 'you') return false;
  const ahead = tokens.slice(Math.max(from, verbAt - farthest), verbAt + 1);
  return ahead.slice(0, -1).some(({ normal }) => allowing.test(normal)) && !ahead.some(({ normal }) => /^(?:have|rather|want|like|love|think|expect|hope)$/.test(normal));
};

/**
 * Whether a stretch tells of the person rather than of the case: a guess of fact ("sounds like you have a basic
 * ticket"), a status, a rule and a cause read alike, and count only where they name what it is like.
 */
export const tellsExperience = (turn: AnnotatedText, matches: Matches, range: TokenRange, troubled: boolean): boolean => {
  const text = turn.text.slice(range.start, range.end);
  if (diagnosed.test(text) || purpose.test(text) || isGeneral(turn, range)) return false;
  if (serving.test(text) && !gone.test(text) && !namesFeeling(turn, range) && !evaluating.test(text)) return false;
  if (guessed.test(text) && troubled && praising.test(text) && !namesFeeling(turn, range)) return false;
  if (fromRecord.test(text) && caseFact.test(text)) return false;
  if (namesFeeling(turn, range) || evaluating.test(text)) return true;
  const clauses = clausesOf(turn, turn.tokens[range.from]?.sentence ?? -1).filter((clause) => clause.from >= range.from && clause.to <= range.to);
  if (fromRecord.test(text) || required.test(text) || clauses.some((clause) => isRule(turn, clause))) return false;
  const guess = guessed.exec(text);
  if (guess !== null) {
    const rest = text.slice(guess.index).split(/,| and /)[0] ?? '';
    return !firm.test(rest) && !arranged.test(rest) && !(/\byou\b|\byou['’]/i.test(rest) && caseFact.test(rest));
  }
  if (presumed.test(text)) return presumedOfYou.test(text);
  if (has(formulation, matches, range)) return true;
  if (rule.test(text)) return false;
  if (/^so\b/i.test(turn.text.slice(sentenceOfToken(turn, turn.tokens[range.from])?.start))) return true;
  return troubled && !ownAct.test(text) && (has(setting, matches, range) || has(livedThrough, matches, range) || clauses.some(({ subject, mood }) => subject === 'you' && mood === 'statement'));
};

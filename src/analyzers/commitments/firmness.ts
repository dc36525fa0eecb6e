import type { AnnotatedTurn } from '../../conversation/turn';
import { deeds, faceless, idleVerbs, vagueActs, vagueTimes } from '../../lexicons/commissives';
import type { Future } from '../../text/future';
import type { Matches } from '../../text/match';

/** What is run by the timetable is told, not promised. */
export const timetabled = /^(?:flight|plane|aircraft|train|bus|ferry|shop|store|office|sale|boarding|gate|weather|meeting|show|event|match|offer|door|check-in|subscription|contract|course)s?$/;
const arrivals = /^(?:be|come|arrive|reach|land|go|leave|ship|show|hit|get|have|appear|return|start|drop|finish|fix|clear|resolve|sort|do|complete|hear|receive|see|find)$/;
const states = /^(?:with|ready|done|back|there|at|on|in|yours|fixed|live|here|out|round|over|by|up|sorted|outside|able|your|the|a|along|through|restored|finished|working|under|off)$/;
/** Trying is no doing. */
export const effort = /^(?:do (?:\w+ )*(?:best|utmost|everything|all|what)|try)\b/;
const absent = /\b(?:closed|away|on (?:leave|holiday|vacation)|out of (?:the )?office|unable|open|sold out|unavailable|off sick)\b/;
/** Kind words that take a verb of doing. */
const kindly = /^(?:share the (?:sk|joy|journey|love)|send(?:ing)? (?:you )?(?:(?:a|an|our|lots of|all|you|good|happy|positive|best|warm) )*(?:love|luv|hugs?|vibes|wishes|thoughts|prayers|happy|big|smiles))|^keep (?:our|my) fingers/;
const needful = /^(?:need (?:to|your|you|more|some|a|an|the|both)|have (?:to|your|you)|be here)\b|^put (?:it|this|that) (?:down|to)\b/;
const instant = /\b(?:now|right away|straight away|straightaway|immediately|over|this minute)\b/;

/** The words after a verb, within its sentence, as plain text. */
export const after = (turn: AnnotatedTurn, head: number, count = 5): string => turn.tokens.slice(head, head + count).filter(({ sentence }) => sentence === turn.tokens[head]?.sentence).map(({ normal }) => normal).join(' ');

/** Whether a verb says something definite about what is or will be with the customer. */
export const firm = (turn: AnnotatedTurn, future: Future, timed: boolean): boolean => {
  const { head, subject, form, helper } = future;
  const { lemma = '', normal = '' } = turn.tokens[head] ?? {};
  const deed = deeds.words.includes(lemma) || deeds.words.includes(normal);
  const rest = after(turn, head, 4);
  if (form === 'hope' || (form === 'let' && !timed) || needful.test(rest) || kindly.test(after(turn, head, 6)) || turn.tokens[future.from]?.normal === 'there' || effort.test(rest) || absent.test(rest)) return false;
  if (subject === 'i' || subject === 'we') {
    if (form === 'doing') return deed && turn.tokens[head - 1]?.normal !== 'always' && !/^\w+ (?:about|because|regarding|to|from|in)\b/.test(rest);
    if (helper === 'be' && !/ing$/.test(normal)) return false;
    if (form === 'will' && /^(?:make (?:sure|certain)|ensure) /.test(rest)) return true;
    return deed && (lemma !== 'close' || /^\w+ (?:your|the|this|that|it)\b/.test(rest)) || timed && (lemma === 'be' ? states.test(turn.tokens[head + 1]?.normal ?? '') : !idleVerbs.words.includes(lemma) || /^(?:ask|talk) (?:to|the|my|our|with|them)\b/.test(rest));
  }
  if (form === 'bare') return deed && (timed || instant.test(rest)) && !/^\w+ (?:NOUN|is|are|takes)\b/.test(rest);
  if (/^(?:thrill|delight|please|excite|disappoint|glad|happy|amaze)/.test(normal)) return false;
  if (!timed || (form === 'doing' && !deed && lemma !== 'come' && lemma !== 'go')) return subject === 'you' && /^(?:receive|get|have)$/.test(lemma) && !/automatic/.test(after(turn, future.from, 4)) && /\b(?:refund|replacement|money|credit|voucher|new one)\b/.test(rest);
  if (timetabled.test(turn.tokens[future.from]?.normal ?? '')) return false;
  if (lemma === 'be' && helper === '') return states.test(turn.tokens[head + 1]?.normal ?? '');
  if (subject === 'you') return /^(?:hear|receive|get|have|see|find)$/.test(lemma) || helper === 'be' && deed;
  return deed || arrivals.test(lemma) || (subject !== 'it' && !idleVerbs.words.includes(lemma));
};

const begins = (matches: Matches, lexicon: typeof vagueActs, from: number, to: number): boolean => matches.of(lexicon).some((match) => match.from >= from && match.from < to);

/** Whether a future names neither an act nor a time that anybody could hold it to. */
export const vague = (turn: AnnotatedTurn, matches: Matches, { head, subject, from, form, helper }: Future): boolean => {
  const end = turn.sentences[turn.tokens[head]?.sentence ?? -1]?.to ?? head;
  const { lemma = '' } = turn.tokens[head] ?? {};
  if (/^(?:see|share|welcome|board|depart|land|fly|cost|need|open|close|want)$/.test(lemma) && !/^see (?:what|where|if|how|whether)/.test(after(turn, head, 2))) return false;
  if (form === 'hope') return /^(?:i|we|it|you|noun|someone)$/.test(subject) && !(subject === 'you' && /^hear (?:a|the|it)\b/.test(after(turn, head, 2))) && (begins(matches, vagueTimes, from, end) || (subject === 'we' || subject === 'i') && begins(matches, vagueActs, head, Math.min(end, head + 3)));
  if (form === 'doing' || form === 'let' || (form === 'bare' && turn.tokens[from]?.normal !== 'will')) return false;
  const act = begins(matches, vagueActs, head, Math.min(end, head + 3));
  const time = begins(matches, vagueTimes, from, end);
  const passive = helper !== '' && /^(?:look|review|investigate|consider|address|take|note|pass|action|deal|handle|sort|assess|discuss|evaluate|monitor|see)$/.test(lemma);
  const nobody = matches.of(faceless).some((match) => match.from <= from && match.to >= from);
  if (subject === 'you') return time && /^(?:hear (?:from|back|more|something)|(?:receive|get|have) (?!a (?:light|message|signal|beep))|be (?:contacted|called|notified|informed|updated|on your|in the air|airborne))/.test(after(turn, head - (helper === 'be' ? 1 : 0), 5));
  if (subject === 'i' || subject === 'we' || subject === 'none') return act || time;
  if (timetabled.test(turn.tokens[from]?.normal ?? '')) return false;
  return time || passive || (nobody && !idleVerbs.words.includes(lemma)) || (subject !== 'it' && act);
};

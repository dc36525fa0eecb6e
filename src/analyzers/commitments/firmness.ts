import type { AnnotatedTurn } from '../../conversation/turn';
import { deeds, faceless, idleVerbs, vagueActs, vagueTimes } from '../../lexicons/commissives';
import type { Deadline } from '../../text/deadline';
import type { Future } from '../../text/future';
import { firstWhere, thoseIn } from '../../text/in-order';
import type { Matches } from '../../text/match';
import { clauseOfToken, normalOf, sentenceOfToken } from '../../text/of-token';

const receiving = new Set(['receive', 'get', 'have']);
const bounding = new Set(['after', 'before']);
const spoken = new Set(['i', 'we', 'you']);
const reaching = new Set(['hear', 'receive', 'get', 'have', 'see']);
const endings = new Set(['close', 'block', 'delete', 'withdraw', 'renew', 'end']);
const comings = new Set(['arrive', 'ship', 'come']);
const anywhere = new Set(['change', 'move', 'drop', 'push', 'switch', 'test', 'close', 'block', 'add', 'reduce', 'pick', 'place', 'pay', 'order', 'share', 'raise', 'pass', 'record']);
const sweeping = new Set(['any', 'all', 'every', 'each', 'most']);
const unserving = new Set(['see', 'share', 'welcome', 'board', 'depart', 'land', 'fly', 'cost', 'need', 'open', 'close', 'want', 'wait']);
const handling = new Set(['look', 'review', 'investigate', 'consider', 'address', 'note', 'pass', 'action', 'deal', 'sort', 'assess', 'discuss', 'evaluate', 'monitor']);
const articles = new Set(['the', 'your', 'its', 'a']);
const awaiting = new Set(['expect', 'look', 'watch']);

/** What is run by the timetable is told, not promised. */
export const timetabled = /^(?:flight|plane|aircraft|train|bus|ferry|shop|store|office|sale|boarding|gate|weather|meeting|show|event|match|offer|door|check-in|subscription|contract|course)s?$/;
/** Verbs by which a thing or a person comes to the customer, or is got right. */
const arrivals = new Set(['come', 'arrive', 'reach', 'land', 'ship', 'show', 'appear', 'finish', 'fix', 'clear', 'resolve', 'sort', 'complete', 'leave']);
/** Verbs of those who serve, whoever they are. */
const serves = new Set(['look', 'review', 'contact', 'investigate', 'assess', 'handle', 'assist', 'help', 'respond', 'answer', 'reply', 'follow', 'advise', 'liaise', 'revert', 'get', 'be', 'let', 'consider', 'address', 'come', 'resolve', 'sort', 'deal', 'keep', 'take']);
/** Words of the customer or of the one who serves, that tell a promise from a timetable. */
const towards = /\b(?:you|your|yours|u|here|back|through|out|done|ready|round)\b/;
/** Kin and friends of the speaker. */
export const kin = /\bmy (?!colleague|team|manager|boss|supervisor|engineer|driver|assistant|co-?worker|lad|fitter|office|number|email|hand)\w+$/;
const states = new Set(['with', 'ready', 'done', 'back', 'there', 'yours', 'fixed', 'live', 'here', 'out', 'round', 'over', 'up', 'sorted', 'outside', 'along', 'through', 'restored', 'finished', 'working', 'under']);
const places = /^(?:at|on|in|by|off) (?:your?|the (?:door|ward|site|way|gate|van|post|shop))\b/;
/** Trying is no doing. */
export const effort = /^(?:do (?:\w+ )*(?:best|utmost|everything|all|what)|try)\b/;
const absent = /\b(?:closed|away|on (?:leave|holiday|vacation)|out of (?:the )?office|back (?:in the office|at (?:work|my desk|the desk)|from|on \w+day)|unable|open|sold out|unavailable|off sick)\b/;
/** Kind words that take a verb of doing. */
const kindly = /^(?:share the (?:sk|joy|journey|love)|send(?:ing)? (?:you )?(?:(?:a|an|my|our|lots of|all|you|good|happy|positive|best|warm) )*(?:love|luv|hugs?|vibes|wishes|thoughts|prayers|happy|big|smiles))|^keep (?:our|my) fingers|^take (?:\w+ )*care of you|^put in a good|^(?:make sure|ensure) (?:you|everyone|everything) (?:are|is|feel|have)\b/;
const needful = /^(?:need (?:to|your|you|more|some|a|an|the|both)|have (?:to|your|you|until|till|time|\w+ (?:minutes?|hours?|days?|weeks?|months?))|be (?:here|honest|frank|brief)|close (?!your|the|this|that|it|my)|call (?:it|that|this)|pay (?:\w+ )?attention|add that|give (?:you )?(?:an?|some|one) (?:example|idea|hint|tip|overview|hug|clue))\b|^put (?:it|this|that) (?:down|to|simply|bluntly|plainly|another|differently|like|this|briefly)\b/;
const instant = /\b(?:now|right away|straight away|straightaway|immediately|over|this minute)\b/;

/** The words after a verb, within its sentence, as plain text. */
export const after = (turn: AnnotatedTurn, head: number, count = 5): string => turn.tokens.slice(head, head + count).filter(({ sentence }) => sentence === turn.tokens[head]?.sentence).map(({ normal }) => normal).join(' ');

/** Whether "be" goes with a word for being with the customer, or done. */
const placed = (turn: AnnotatedTurn, head: number): boolean => states.has(normalOf(turn.tokens[head + 1])) || places.test(after(turn, head + 1, 3));

/** Whether a verb says something definite about what is or will be with the customer. */
export const firm = (turn: AnnotatedTurn, future: Future, timed: boolean): boolean => {
  const { head, subject, form, helper } = future;
  const { lemma = '', normal = '' } = turn.tokens[head] ?? {};
  const deed = [lemma, normal, normal.replace(/(?:(\w)\1|(\w))ing$/, '$1$2')].some((word) => deeds.words.includes(word));
  const rest = after(turn, head, 4);
  const open = /\bif\b/.test(after(turn, future.from, 60));
  if (form === 'hope' || (form === 'let' && !timed) || needful.test(rest) || kindly.test(after(turn, head, 6)) || turn.tokens[future.from]?.normal === 'there' || effort.test(rest) || absent.test(after(turn, head, 6))) return false;
  if (subject === 'i' || subject === 'we') {
    if (form === 'doing') return deed && (timed || instant.test(rest) || /^\w+ (?:\w+ )?(?:you|your|it|that|this|them|these|those)\b/.test(rest)) && lemma !== 'close' && turn.tokens[head - 1]?.normal !== 'always' && !/^\w+ (?:about|because|regarding|to|from|in)\b/.test(rest);
    if (helper === 'be' && !/ing$/.test(normal)) return false;
    if (form === 'will' && /^(?:make (?:sure|certain)|ensure) /.test(rest)) return true;
    return deed && (lemma !== 'close' || /^\w+ (?:your|the|this|that|it)\b/.test(rest)) || timed && (lemma === 'be' ? placed(turn, head) : !idleVerbs.words.includes(lemma) || /^(?:ask|talk) (?:to|the|my|our|with|them)\b/.test(rest));
  }
  if (form === 'bare') return deed && (timed || instant.test(rest)) && !/^\w+ (?:NOUN|is|are|takes)\b/.test(rest);
  if (/^(?:thrill|delight|please|excite|disappoint|glad|happy|amaze)/.test(normal)) return false;
  if (!timed || (form === 'doing' && !deed && lemma !== 'come' && lemma !== 'go')) return subject === 'you' && !open && receiving.has(lemma) && !/automatic/.test(after(turn, future.from, 4)) && /\b(?:refund|replacement|money|credit|voucher|new one)\b/.test(rest);
  if (timetabled.test(normalOf(turn.tokens[future.from]))) return false;
  if (lemma === 'be' && helper === '') return placed(turn, head);
  if (kin.test(turn.text.slice(0, turn.tokens[future.from]?.end).toLowerCase())) return false;
  if (subject === 'you') return !open && (reaching.has(lemma) || helper === 'be' && deed);
  const near = towards.test(after(turn, future.from, 60)) || turn.tokens[future.from - 1]?.normal === 'your';
  if (helper !== '') return (deed || arrivals.has(lemma)) && !endings.has(lemma);
  if (subject === 'it' || turn.tokens[future.from]?.pos === 'NOUN' && !deed) return comings.has(lemma) || near && (deed || arrivals.has(lemma)) || subject === 'noun' && serves.has(lemma);
  return deed ? near || !anywhere.has(lemma) : arrivals.has(lemma) || serves.has(lemma);
};

const begins = (turn: AnnotatedTurn, matches: Matches, lexicon: typeof vagueActs, from: number, to: number): boolean => thoseIn(matches.of(lexicon), { from, to }).some((match) => !bounding.has(normalOf(turn.tokens[match.to])));

/** Whether a future's only time is one like "soon". */
export const hasten = (turn: AnnotatedTurn, matches: Matches, { head, from }: Future): boolean => begins(turn, matches, vagueTimes, from, clauseOfToken(turn, turn.tokens[head])?.to ?? head);

/** What is no service: talk of meeting, kind wishes, what a stranger does. */
const other = /^(?:(?:hear|see|meet|speak|talk|welcome|serve|host)(?: \w+)? (?:you|from you|to you)\b|have you (?:back|on board|onboard|with us|again)|have (?:the|a|an|another|this|that) (?:\w+ )?(?:chance|opportunity|pleasure|privilege|honou?r)\b|look (?:into|in to) your (?!case|issue|request|order|account|complaint|claim|query|concern|report|problem|matter|ticket)|tell you that|say )/;

/** Whether a thing's future is that it comes or is put right. */
const outcome = (turn: AnnotatedTurn, { head, helper, subject }: Future): boolean => {
  const { lemma = '' } = turn.tokens[head] ?? {};
  if (lemma === 'be' && helper === '') return placed(turn, head) || /^(?:available|resolved|fixed|resumed|better|in (?:touch|contact))\b/.test(after(turn, head + 1, 2));
  return (helper !== '' || subject !== 'it') && (serves.has(lemma) || deeds.words.includes(lemma)) || arrivals.has(lemma);
};

/** What is done as a rule, and what is wished of others: "we do our best to please", "any item found will be passed on", "hopefully they will". */
const general = (turn: AnnotatedTurn, { from, head, form, subject }: Future): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[head]);
  const lead = turn.tokens.slice(clause?.from, head).map(({ normal }) => normal).join(' ');
  if (form === 'hope' && /\b(?:i|we) do\b/.test(lead)) return true;
  if (subject === 'i' || subject === 'we') return false;
  return /\bhopefully\b/.test(lead) || subject === 'noun' && turn.tokens.slice(clause?.from, from).some(({ normal }) => sweeping.has(normal));
};

/** Whether a future names neither an act nor a time that anybody could hold it to. */
export const vague = (turn: AnnotatedTurn, matches: Matches, future: Future): boolean => {
  const { head, subject, from, form, helper } = future;
  const end = sentenceOfToken(turn, turn.tokens[head])?.to ?? head;
  const { lemma = '' } = turn.tokens[head] ?? {};
  if (unserving.has(lemma) && !/^see (?:what|where|if|how|whether)/.test(after(turn, head, 2)) || other.test(after(turn, head, 4)) || /\b(?:always|never|often)\b/.test(after(turn, from, 4)) || general(turn, future)) return false;
  if (form === 'hope' && subject === 'you' && !begins(turn, matches, vagueTimes, from, clauseOfToken(turn, turn.tokens[head])?.to ?? end)) return false;
  if (form === 'hope') return (spoken.has(subject) || ((subject === 'it' || subject === 'noun') && outcome(turn, future))) && (begins(turn, matches, vagueTimes, from, end) || (subject === 'we' || subject === 'i') && begins(turn, matches, vagueActs, head, Math.min(end, head + 3)));
  if (form === 'doing' || form === 'let' || (form === 'bare' && turn.tokens[from]?.normal !== 'will')) return false;
  const act = begins(turn, matches, vagueActs, head, Math.min(end, head + 3));
  const time = begins(turn, matches, vagueTimes, from, end);
  const passive = helper !== '' && handling.has(lemma);
  const before = matches.of(faceless)[firstWhere(matches.of(faceless), (match) => match.from > from) - 1];
  const nobody = before !== undefined && before.to >= from;
  if (subject === 'you') return time && /^(?:hear (?:from|back|more|something)|(?:receive|get|have) (?!a (?:light|message|signal|beep))|be (?:contacted|called|notified|informed|updated|on your|in the air|airborne))/.test(after(turn, head - (helper === 'be' ? 1 : 0), 5));
  if (subject === 'i' || subject === 'we' || subject === 'none') return act || time;
  if (timetabled.test(normalOf(turn.tokens[from]))) return false;
  if (lemma === 'try') return false;
  return (time && outcome(turn, future)) || passive || (nobody && (serves.has(lemma) || deeds.words.includes(lemma))) || (subject !== 'it' && act);
};

/** A plan has its time right after the verb, or speaks of the customer: "it ships today", not "it lands in Hull on 3 May". */
export const soon = (turn: AnnotatedTurn, from: number, to: number, { start, end }: Deadline): boolean => {
  const [first, last] = [turn.tokens[from], turn.tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (end <= first.start) return first.start - end < 15;
  const gap = turn.text.slice(last.end, Math.max(start, last.end)).replace(/^ \w+/, (word) => (articles.has(last.normal) ? '' : word));
  return awaiting.has(first.normal) || /^(?: (?:out|off|up|back|over|round|live|again|by (?:courier|post|mail|van|train)|into? the (?:post|mail|van|bag)|by|in|on|before|at|for|from|the|first|thing|here|us|no|later|than))*\W*$/.test(gap) || /\b(?:you|your|yours)\b/i.test(turn.text.slice(turn.clauses[last.clause]?.start, start));
};

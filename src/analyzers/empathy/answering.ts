import type { Context } from '../../analysis/detector';
import { judgedByDefault } from '../../analysis/settings';
import { thresholdsOf } from '../../analysis/thresholds';
import { elapsed } from '../../conversation/clock';
import type { AnnotatedTurn } from '../../conversation/turn';
import { gladness } from '../../lexicons/answering';
import { hollowWording } from '../../lexicons/apology';
import { emergencyAdvice } from '../../lexicons/distress';
import { complaining, distressed } from './distress-reading';
import { type EmpathyMemory, onlyHolds } from './memory';
import { apologyParts } from './apology-parts';
import { excusesManner, showsSympathy } from './reading';
import { understandings, understood } from './understood';

/** A numbered or broken-off part of a longer message: the sympathy may stand in another part. */
const isPart = ({ text }: AnnotatedTurn): boolean => /(?:^|[\s(.…])[1-9]\/{1,2}[2-9]\)?\.?(?:\s*[\^*]\s?\w+(?: \w+)?)?\s*$|(?:\.{3}|…)\s*(?:[\^*]\s?\w+)?$|\(cont|^(?:@\S+\s+)*(?:\.{3}|…|\(?[2-9]\/[2-9])/.test(text);

/** A sentence to "you" that takes up this much of the experience is no cold answer, even where it is too faint for a finding. */
const takenUp = 1.5;

const toYou: ReadonlySet<string> = new Set(['you', 'your', 'him', 'her', 'them', 'nobody', 'anyone']);

const bare = (turn: AnnotatedTurn, { matches, memory, customerBefore }: Context<EmpathyMemory>): boolean =>
  !memory.emergency && matches.of(emergencyAdvice).length === 0 && !onlyHolds(turn, matches) && !isPart(turn) && matches.of(gladness).length === 0 && !showsSympathy(turn, matches) && understandings(turn, matches, customerBefore, true).every(({ from, to, score }) => score < (turn.tokens.slice(from, to).some(({ normal }) => toYou.has(normal)) ? takenUp : understood));

/** In voice and chat, a line said within the first seconds may still be followed by sympathy. */
const stillEarly = (turn: AnnotatedTurn, { memory, conversation, settings }: Context<EmpathyMemory>): boolean => {
  const passed = elapsed(memory.complaint ?? {}, turn);
  return (conversation.channel === 'chat' || conversation.channel === 'voice') && passed !== null && passed < 1000 * thresholdsOf(settings).sympathySeconds;
};

/** Sympathy in lighter words: what happened is called no fun, or the other is cheered up. */
const lightly = /\bbummer\b|\b(?:far from|(?:not|never|no|hardly|n['’]t)(?: \w+){0,4}) (?:fun|ideal)\b|\b(?:don['’]t|do not|no need to) (?:be|feel|get|lose) (?:too |so )?(?:disappointed|sad|down|discouraged|upset|heart|hope)\b|\b(?:cheer|chin) up\b/i;

/** A sorry for what the writer's own side did: "sorry for leaving such a mess". */
const ownDeed = /\b(?:sorry|apologi[sz]e|apologies) for (?:not )?(?!(?:any|some|every|no)thing)\w+ing (?:such|you|your|the|an?|this|that|it|things)\b/i;

/** Whether light sympathy, a deed owned up to or a promise beside the formula shows. */
const showsFaintly = (turn: AnnotatedTurn, { matches }: Context<EmpathyMemory>): boolean => {
  if (lightly.test(turn.text) || ownDeed.test(turn.text)) return true;
  const { expressions, promise } = apologyParts(turn, matches);
  return expressions.length > 0 && promise.length > 0;
};

const businesslike = /\b(?:can|could|may|should|must|need|have to|able|please|receive|get|find|see|check|contact|call|click|choose|bought|booked|ordered|paid|owe|entitled|eligible|required|asked|purchased|signed|agreed|will be (?:charged|contacted|refunded))\b/i;
const outward = /\b(?:i|we|us|our|my)\b/i;

/** Whether a turn opens with what the matter is like for the other: "You'll be picturing her at the stop". */
const speaksOfYou = ({ text, sentences, clauses }: AnnotatedTurn): boolean => {
  const first = sentences.find(({ from, to }) => to - from >= 7);
  if (first === undefined || first.question) return false;
  const said = text.slice(first.start, first.end);
  const told = clauses.some(({ from, to, subject, mood, conditional }) => from >= first.from && to <= first.to && subject === 'you' && mood === 'statement' && !conditional);
  return (told || /^so\b.*\byour?\b/i.test(said)) && !businesslike.test(said) && !outward.test(said);
};

/** Whether this turn is the first answer to a complaint (or a later one, if settings allow) and no sympathy has shown. */
export const isLate = (turn: AnnotatedTurn, context: Context<EmpathyMemory>): boolean => {
  const { memory, settings } = context;
  const judged = settings.judge ?? judgedByDefault;
  const before = memory.spoken.filter((role) => judged.includes(role)).length;
  if (before !== thresholdsOf(settings).sympathyAnswers - 1) return false;
  const complains = memory.complaint !== undefined && (before > 0 || memory.pending.grievance >= complaining);
  if (memory.sympathy !== undefined || (memory.pending.cheer > 0 && !complains)) return false;
  if (!complains && (context.customerBefore?.sentences.at(-1)?.question !== false || context.matches.of(hollowWording).length === 0)) return false;
  if (excusesManner(turn) || /\b(?:getting|coming) back to (?:us|me)\b|\bwish you (?:did|had)\b/i.test(turn.text)) return false;
  return bare(turn, context) && !showsFaintly(turn, context) && !speaksOfYou(turn) && !stillEarly(turn, context);
};

/** The answer takes the turn before as praise, puts in words what it is like, asks to hear more, or goes on with an earlier contact. */
const taken = /\b(?:our|a|my) pleasure\b/i;
const invites = /\bwhat['’]s up\b|\bwhat happened\b|\bcan you (?:explain|tell (?:us|me) more)\b|\b(?:learn|hear|know) (?:a (?:bit|little) )?more\b/i;
const named = /\b(?:sorry|apolog\w+)\b[^.!?]{0,400}\b(?:rudeness|let (?:you|us) down|worried|you['’]ve experienced|you (?:have )?experienced)\b|^(?:@\S+\s+)*(?:(?:hi|hello|hey|dear)\b[^.!?,]{0,400}[,.!?]\s*)?[^.!?]{0,400}\b(?:sorry|apolog\w+)\b(?![^.!?]{0,400}\b(?:if|any)\b)[^.!?]{0,400}\bdisappoint/i;

/** Joy, thanks that are meant, and a neutral question without a person in it show no distress. */
const atEase = /\bhappy tears\b|\b(?:not|never|n['’]t) had an? (?:single )?bad\b|🍻|\b(?:huge|many|big|so much) thanks\b|thankful|\bthank you again\b|\bthank you for (?:your|the) (?:time|help|kind\w*|quick|prompt|reply|response|assistance|understanding)\b|☺|💖/iu;
const firstPerson = /\b(?:i|me|my|mine|we|us|our|im|i['’]\w+)\b/i;

/** A feeling about one account named, told to another: "so let down by @One … will use @Other now". */
const aboutAnother = /\b(?:in|with|from|by|at) @(\w+)\b[^]{0,200}(?:[.!?] |\b(?:us(?:e|ing)|fly(?:ing)?|to|and) )@(?!\1\b)\w/i;

const showsNoDistress = ({ customerBefore }: Context<EmpathyMemory>): boolean =>
  customerBefore !== undefined && (atEase.test(customerBefore.text) || aboutAnother.test(customerBefore.text) || (customerBefore.sentences.at(-1)?.question === true && customerBefore.sentences.length < 3 && !firstPerson.test(customerBefore.text) && !/[!]/.test(customerBefore.text)));

/** Whether this turn answers distress and shows no sympathy. */
export const passesOver = (turn: AnnotatedTurn, context: Context<EmpathyMemory>): boolean => context.memory.pending.distress >= distressed && ![taken, invites, named, lightly].some((pattern) => pattern.test(turn.text)) && !showsNoDistress(context) && bare(turn, context);

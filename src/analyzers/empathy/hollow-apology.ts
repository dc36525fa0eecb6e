import type { Detection, Detector } from '../../analysis/detector';
import { apologyExpression, forbearance, formalSorry, hollowWording, repair, responsibility, vagueApology } from '../../lexicons/apology';
import { apologyParts } from './apology-parts';
import { ownApology } from '../../lexicons/own-apology';
import { compassion } from '../../lexicons/sympathy';
import type { Match } from '../../text/match';
import { reworded } from '../../text/wording';
import { isMerry, isTroubled } from './distress-reading';
import type { EmpathyMemory } from './memory';
import { excusesManner, has, isHollow, realApologies, spanOf } from './reading';
import { clauseOfToken, sentenceOfToken } from '../../text/of-token';

/** A repair that is under way or promised beside the formula, whoever does it. */
const repairing = /\b(?:team|staff|crew|colleagues|agents|engineers|technicians|they|we|i)\b[^.!?]{0,40}\b(?:working on|working (?:hard|diligently)|do(?:ing)? (?:all|everything|(?:our|their|my) best)|resolv|fix|repair|locat|honou?r|rebook|refund|replac|compensat|restor)[^?]*(?:[.!]|$)/i;
/** A remedy the hearer is to get, or a look into the matter that begins now. */
const helping = /\byou(?:['’]ll| will)\b[^.?!]{0,30}\b(?:refund|credit|compensat|voucher|replace|rebook|reimburs)|\b(?:moment|minute|second)\b[^.?!]{0,40}\b(?:check|look|display|pull|review|find|locat)|\b(?:let me|i['’]m(?: now)?|i am(?: now)?) (?:check|look|pull|review)/i;

/** A sorry for what the writer's own side left undone, and for what the hearer tried in vain. */
const ownLack = /\b(?:sorry|apolog\w+|regret)(?: (?:to \w+|for|about))?(?: that)? (?:we|i) (?:(?:did|have|had|could|were)(?:n['’]t| not)|failed|fell)\b/i;
const triedInVain = /\byou (?:(?:have|had|did|could|were)(?:n['’]t| not)) (?:find|found|see|seen|(?:been )?able)\b/i;

/** Sorry to hear of a thing of theirs that is named. */
const named = /\bsorry to (?:hear|learn|see) (?:about (?:your|the)|that your|your) (?!\w*(?:experience|frustration|trouble|inconvenience|disappointment|feedback|concern))\w+/i;

/** Words in a clause of sorry from which on it names what it is for. */
const specificWords = 6;

const notDone = /\b(?:not|never|unable|cannot|can['’]t|won['’]t|don['’]t|unfortunately|if)\b/i;

/** Finds apology wording that owns nothing. */
export const hollowApology: Detector<'empathy/hollow-apology', EmpathyMemory> = {
  id: 'empathy/hollow-apology',
  title: 'Apology that owns nothing',
  description: 'Apology wording that is conditional, puts the matter on how it was taken, or fits any case, with nothing else beside it.',
  principle: 'put-the-person-before-the-fix',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as an apology for how it was taken, or for nothing in particular.',
  advice: 'Name what went wrong, say whose doing it was, and what happens now.',
  told: { one: 'One apology owned nothing (“{quote}”).', many: '{Count} apologies owned nothing, first “{quote}”.' },
  limits: 'Silent where the same turn takes responsibility, repairs or promises. A heartfelt “sorry if” is not told apart. Better wording is offered for set forms only; what went wrong has to come from you.',
  sources: ['Lazare 2004, On Apology: failed apologies', 'Blum-Kulka, House & Kasper 1989 (CCSARP)'],
  lexicons: [hollowWording, compassion, vagueApology, apologyExpression, formalSorry, responsibility, repair, forbearance],
  examples: {
    found: ["«I'm sorry you feel that way».", '«Sorry if anything we said upset you».', '«We regret that the room did not meet your expectations».'],
    clear: ["I'm sorry we sent the wrong key. A new one is on its way.", "Sorry if that was unclear, I wrote it badly: it's the 14th.", "I'm sorry you had to wait in the rain.", 'We regret to inform you that the course is full.'],
  },
  detect: (turn, { matches, memory, customerBefore }) => {
    const vague = isTroubled(memory.pending) ? matches.of(vagueApology) : [];
    if (vague.length + matches.of(hollowWording).length === 0) return [];
    if (excusesManner(turn) || (customerBefore !== undefined && isMerry(customerBefore)) || [ownLack, triedInVain, named].some((pattern) => pattern.test(turn.text))) return [];
    const beside = turn.sentences.some(({ start, end, question }) => !question && !/\b(?:sorry|regret|apolog)/i.test(turn.text.slice(start, end)) && (repairing.test(turn.text.slice(start, end)) || helping.test(turn.text.slice(start, end))) && !notDone.test(turn.text.slice(start, end)));
    if (beside || apologyParts(turn, matches).owned) return [];
    const shown = [...realApologies(matches), ...matches.of(compassion)];
    const specific = (other: Match): boolean => {
      const clause = clauseOfToken(turn, turn.tokens[other.from]);
      return clause !== undefined && realApologies(matches).includes(other) && !isHollow(matches, clause) && !has(vagueApology, matches, clause) && turn.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word').length >= specificWords;
    };
    const alone = (one: Match): boolean => shown.every((other) => turn.tokens[other.from]?.sentence === turn.tokens[one.from]?.sentence && (turn.tokens[other.from]?.clause === turn.tokens[one.from]?.clause || !specific(other)));
    const names = (one: Match): boolean => turn.tokens.slice(one.from, one.to).some((token) => token.normal === 'any');
    const hollow = matches.of(hollowWording).filter((one) => !names(one) || alone(one));
    return [...hollow, ...vague.filter(alone)].slice(0, 1).flatMap(({ from }) => sentenceOfToken(turn, turn.tokens[from]) ?? []).map((sentence): Detection => {
      const span = spanOf(turn, sentence);
      return { ...span, suggestions: reworded(turn, span, ownApology()) };
    });
  },
};

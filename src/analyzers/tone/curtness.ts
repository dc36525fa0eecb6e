import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { briefHelp, brushOff } from '../../lexicons/curt-replies';
import { troubles } from '../../lexicons/troubles';
import { mentions } from '../../text/mentions';
import type { Span } from '../../text/span';
import { countSpoken, isPart, spokenSpan } from '../../text/spoken';

/** What the customer's turn asks for: how much was said, how many questions, and of which kind. */
interface Asked {
  readonly words: number;
  readonly questions: number;
  readonly yesNo: boolean;
  readonly plain: boolean;
  readonly weighty: boolean;
}

const wanting = /^(want|need|please|help|know|explain|tell|understand|ask|expect)$/;
const asking = /^(what|who|why|how|where|when|which|whose)$/;

const readAsked = (turn: AnnotatedTurn): Asked => {
  const questions = turn.sentences.filter((sentence) => sentence.question).length;
  const open = turn.tokens.some((token) => asking.test(token.normal));
  return { words: countSpoken(turn), questions, yesNo: questions === 1 && !open, plain: turn.sentences.length === 1, weighty: questions > 0 || turn.tokens.some((token) => wanting.test(token.lemma)) || mentions(turn, troubles) > 0 };
};

/** A date, an amount, a name, a step to take: what a short answer needs to be a whole one. */
const isSpecific = ({ tokens, clauses }: AnnotatedTurn): boolean =>
  clauses.some((clause) => clause.mood === 'order') ||
  tokens.some((token, at) => token.kind === 'number' || token.kind === 'url' || token.kind === 'email' || (at > 0 && token.pos === 'PROPN' && token.kind === 'word'));

const undone: ReadonlySet<string> = new Set(['closed', 'denied', 'refused', 'rejected', 'declined', 'expired', 'cancelled', 'noted']);

/** "Found it", "Sent to your bank": something was done, whoever did it. */
const isDeed = ({ tokens: [first] }: AnnotatedTurn): boolean => first !== undefined && first.pos === 'VERB' && /(?:ed|nt|nd|lt)$/.test(first.normal) && !undone.has(first.normal);

/** Most words that a reply to so much may have and still be too short. */
const tooFew = ({ words, questions, yesNo, weighty }: Asked): number => {
  if (!weighty || words < 18) return 0;
  if (yesNo) return words < 30 ? 0 : 3;
  if (words >= 45 && questions > 1) return 8;
  return words < 28 ? 3 : 5;
};

/** Whether a brush-off of so many words leaves something owing. A short yes/no question may get a short no. */
const isOwed = (asked: Asked, words: number): boolean => {
  if (asked.yesNo && asked.words < (asked.plain ? 25 : 14)) return false;
  return words > 1 ? asked.words >= 9 || asked.questions > 0 : asked.words >= 9 && asked.weighty;
};

/** Every question of the turn wants a yes or a no. */
const isClosed = (turn: AnnotatedTurn): boolean => countSpoken(turn) < 30 && turn.sentences.some(({ question }) => question) && !/\b(?:what|who|why|how|where|when|which|whose)\b[^.!]{0,400}\?/i.test(turn.text);

/** Finds replies that are too short for what they answer. */
export const curtness: Detector<'tone/curtness'> = {
  id: 'tone/curtness',
  title: 'Curt reply',
  description: 'A reply that is too short for what it answers, or a one-line brush-off.',
  principle: 'mind-your-manner',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  whole: true,
  message: 'A reply as short as this can read as curt: what was asked is bigger than the answer.',
  advice: 'Add one sentence that takes up what they said, and one that says what happens next.',
  told: { one: 'One answer was shorter than its question deserved (“{quote}”).', many: '{Count} answers were shorter than their questions deserved, first “{quote}”.' },
  limits: 'It weighs length against the turn before, not the facts: a short answer can be the whole answer. Short answers to short yes/no questions and replies with a friendly word are left out.',
  sources: ['goodturn, 2026'],
  lexicons: [brushOff, briefHelp],
  examples: {
    found: [
      '«See FAQ».',
      { turns: [{ role: 'customer', text: 'I moved in on Friday, the heating has never worked, and my two small children sleep in their coats. Who can I speak to, and what do I do tonight?' }, { role: 'agent', text: '«No engineers».' }] },
      { turns: [{ role: 'customer', text: 'Could you explain why the deposit was kept? I left the flat spotless and sent pictures of every room.' }, { role: 'agent', text: '«Read the contract».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Are you open on Sunday?' }, { role: 'agent', text: 'No.' }] },
      { turns: [{ role: 'customer', text: 'Thanks a lot for sorting that out, it works now and my boss is happy again.' }, { role: 'agent', text: "You're welcome!" }] },
      { turns: [{ role: 'customer', text: 'My card was swallowed by the machine on the corner and the branch is shut, what can I do now?' }, { role: 'agent', text: "I'm blocking it now." }] },
      { turns: [{ role: 'customer', text: 'When does the ferry leave?' }, { role: 'agent', text: 'At 9.40.' }] },
      { turns: [{ role: 'agent', text: 'Did that help?' }, { role: 'customer', text: 'No.' }] },
    ],
  },
  detect: (turn, { matches, customerBefore, conversation }): Span[] => {
    const words = countSpoken(turn);
    const answers = conversation.turns[turn.index - 1] === customerBefore ? customerBefore : undefined;
    if (words === 0 || words > 8 || turn.text.length < 2 || matches.of(briefHelp).length > 0 || turn.tokens.some((token) => token.kind === 'emoji' || token.normal === '!')) return [];
    if (turn.sentences.some((sentence) => sentence.question) || isPart(turn)) return [];
    const brushed = matches.of(brushOff).length >= turn.sentences.length;
    if (answers === undefined) return brushed && words > 1 && turn.index === 0 ? [spokenSpan(turn)] : [];
    const asked = readAsked(answers);
    if (asked.yesNo && /^(?:yes|no|yeah|nope?),? \w+ [\w'\u2019]+[.!]?$/i.test(turn.text.trim())) return [];
    if (/^(?:@\w+ )*(?:yes|no|nope|(?:that(?:['’]s| is) )?(?:correct|right|true))\b/i.test(turn.text.trim()) && isClosed(answers)) return [];
    if (brushed && isOwed(asked, words)) return [spokenSpan(turn)];
    return words <= tooFew(asked) && !isDeed(turn) && !(isSpecific(turn) && asked.questions <= 1) ? [spokenSpan(turn)] : [];
  },
};

import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { customerPraise } from '../../lexicons/customer-praise';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { isNamed } from '../../text/named';
import { ofSentence } from '../../text/sentence-words';
import { clauseSpan } from '../../text/widen';
import { wordsOfSentence } from './passages';
import { sentenceOfToken } from '../../text/of-token';

/** Praise of somebody else, praise that is wished or missed, and "good" as a word of luck or size. */
const ofOthers = /\b(?:(?:the|our|my) (?:crew|team|staff|driver|colleagues?|engineers?|technicians?|agents?|captain|pilot|flight attendants?|people|folks|kitchen) (?:did|do|does|were|was|are|is|have|has|made|worked)|(?:he|she|they)(?:'s|'ve|’s|’ve| did| does| do| has| have| was| were| made)|we (?:did|made|do)|by (?:our|the|my|a)|(?:from|of|to) (?:our|the|my) (?:crew|team|staff|driver|colleague|engineer|agent))\b/i;
const unreal = /\b(?:would have been|would(?:n't| not)? be|should have|could have been|might have been|if (?:you|only|we)|next time|in future|had you|right to (?:ask|be|feel|complain|expect|worry|want|question|doubt|think)|you (?:can|could|will|may|might|get|pay)|for (?:everyone|most|us all))\b/i;
const barbed = /[🙄🙃😒]|\b(?:sherlock|einstein|genius[,.!]* (?:you|now)|for once|finally|at last|well done[,.!]* you broke)\b/iu;
/** Credit for choosing the firm praises the firm. */
const choosing = /\b(?:choice|chose|choosing (?:us|our)|picked us)\b/i;
/** Made or taken by the customer. */
const theirs = /\b(?:my|mine|our|i(?:['’]ve)? (?:\w+ ){0,2}(?:made|took|taken|drew|wrote|written|attach\w*|sent|did|kept))\b|https?:/i;
const better = /\b(?:couldn't|could not|would have (?:done|said|suggested|tried|checked|missed|given|thought|noticed))\b/i;

/** Credit that a sentence gives, by all its words. */
const givesCredit = (said: string): boolean => !ofOthers.test(said) && !choosing.test(said) && (!unreal.test(said) || better.test(said)) && !barbed.test(said);

const isPraise = (turn: AnnotatedTurn, match: Match): boolean => {
  const [last, next] = [turn.tokens[match.to - 1], turn.tokens[match.to]];
  const compound = last?.pos === 'NOUN' && next?.pos === 'NOUN' && next.clause === last.clause;
  return !compound && !isNamed(turn, match) && sentenceOfToken(turn, last)?.question !== true;
};

const belonging = new WeakMap<AnnotatedTurn, boolean>();

const isTheirs = (before: AnnotatedTurn): boolean => kept(belonging, before, ({ text }) => theirs.test(text));

/** "It's a great video" of a thing that the customer spoke of, and that is not theirs. */
const isOurs = (turn: AnnotatedTurn, match: Match, before: AnnotatedTurn | undefined): boolean => {
  const noun = turn.tokens[match.to - 1];
  return /^\W*(?:it|that|this)(?:['’]s| is| was)/i.test(turn.text.slice(match.start, match.end)) && noun?.pos === 'NOUN' && before !== undefined && !isTheirs(before) && before.tokens.some(({ lemma }) => lemma === noun.lemma);
};

/** Finds praise of what the customer did well. */
export const strengthPraise: Detector<'rapport/strength-praise'> = {
  id: 'rapport/strength-praise',
  title: 'Praise of what the customer did well',
  description: 'Words that give the customer credit for a deed, a skill, or something they made or sent.',
  principle: 'build-on-strengths',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words give the customer credit.',
  advice: 'Say what it made possible, so that it is more than a nicety.',
  told: { one: 'The customer was given credit (“{quote}”).', many: 'The customer was given credit {count} times, first with “{quote}”.' },
  limits: 'Praise of colleagues, bare “great” or “perfect” and praise of what was not done are left out. Irony is seen only where the words give it away.',
  sources: ['Brown & Levinson 1987', 'Manes & Wolfson 1981 (compliments)', 'goodturn, 2026'],
  lexicons: [customerPraise],
  examples: {
    found: ['«You did the right thing by shutting off the gas».', '«Noting the exact hour was very clever of you».', '«Your sketch makes it easy», I know the part.', "«Good thinking»! I'll send it to the lab.", '«I wish all our reports were this clear».'],
    clear: ['Great. And the street?', 'The crew did a wonderful job on the roof.', 'It would have been wise to keep the box.', 'Good job openings are listed below.', 'Our steaks come rare or well done.', 'You were right to be upset.'],
  },
  *detect(turn, { matches, customerBefore }) {
    const credits = ofSentence(turn, (sentence) => givesCredit(wordsOfSentence(turn, sentence)));
    const first = matches.of(customerPraise).find((match) => credits(match) && isPraise(turn, match) && !isOurs(turn, match, customerBefore));
    if (first !== undefined) yield clauseSpan(turn, first.from, first.to);
  },
};

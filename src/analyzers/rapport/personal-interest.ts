import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { lifeQuestion, lifeRemark } from '../../lexicons/personal-life';
import type { Match } from '../../text/match';
import { isNamed } from '../../text/named';
import { clauseSpan } from '../../text/widen';
import { firstBySentence, sentenceText } from './passages';

/** Questions that a form asks, steps of a case, and life words that name a product or a rate. */
const form = /\b(?:date of birth|how old|age|address|number|policy|account|e-?mail|surname|full name|weigh(?:s|t)?|postcode|reference|size|quantity|how (?:many|much)|deposit|which (?:date|day|size)|what (?:date|day|time|size)|confirm|insur\w+|seat(?:s|ing)?|rate|register\w*|infant|booked|booking|ticket|fare|travell?ing with|delivery|subscription|printer|router|app|update|firmware|device|repair|refund|order|password|error|login|error|agent|rep(?:resentative)?|experience|(?:your|the) (?:flight|stay|visit|journey|service|call))\b/i;
const compound = /^(?:NOUN|PROPN)$/;

/** The life word is the head of its phrase, and not part of "dog bed" or "Baby Shark". */
const headsPhrase = (turn: AnnotatedTurn, match: Match): boolean => {
  const [last, next] = [turn.tokens[match.to - 1], turn.tokens[match.to]];
  return !(last !== undefined && next !== undefined && last.pos === 'NOUN' && compound.test(next.pos) && next.kind === 'word' && next.clause === last.clause && /^[a-z]/.test(turn.text.charAt(next.start)));
};

const personal = (turn: AnnotatedTurn, match: Match): boolean => !form.test(sentenceText(turn, match.from)) && headsPhrase(turn, match) && !isNamed(turn, match);

/** Finds interest in the customer as a person. */
export const personalInterest: Detector<'rapport/personal-interest'> = {
  id: 'rapport/personal-interest',
  title: 'Interest in the person',
  description: "A question, wish or remark that takes up the customer's own life: family, pets, occasions, pursuits.",
  principle: 'be-likeable',
  kind: 'strength',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "These words show interest in the customer's life beyond the case.",
  advice: 'Keep to what they brought up themselves, and leave them free not to answer.',
  limits: 'Questions that a form or the case needs are left out by the words they use. “How are you?” and holiday wishes that suit everybody are no personal interest.',
  sources: ['Brown & Levinson 1987', 'goodturn, 2026'],
  lexicons: [lifeQuestion, lifeRemark],
  examples: {
    found: [
      'The collar ships today. «How is the new puppy settling in»?',
      "It's done. «Did your sister enjoy the recital»?",
      "«I hope your son's first day goes well».",
      'The flour is on its way. «What are you baking with it»?',
      'Say no more. «My spaniel hates the hoover too».',
    ],
    clear: ["What is your son's date of birth?", 'How is the printer behaving?', 'How is the dog bed, is it the right size?', 'Our personal interest rate is 3 %.', 'How was your stay?', 'Could you tell me how many guests the party has?', 'How are you today?', 'Is this your first order?'],
  },
  *detect(turn, { matches }) {
    const found = [...matches.of(lifeQuestion), ...matches.of(lifeRemark)].sort((a, b) => a.from - b.from).filter((match) => personal(turn, match));
    const first = firstBySentence(turn, found)[0];
    if (first !== undefined) yield clauseSpan(turn, first.from, first.to);
  },
};

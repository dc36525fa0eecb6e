import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { dearOnes, lifeNoun, lifeQuestion, lifeRemark } from '../../lexicons/personal-life';
import type { Match } from '../../text/match';
import { mentions } from '../../text/mentions';
import { isNamed } from '../../text/named';
import { ofSentence } from '../../text/sentence-words';
import { clauseSpan } from '../../text/widen';
import { sentenceText, wordsOfSentence } from './passages';
import { normalOf } from '../../text/of-token';

/** Questions that a form asks, steps of a case, and life words that name a product or a rate. */
const form = /\b(?:date of birth|how old|age|address|number|policy|account|e-?mail|surname|full name|weigh(?:s|t)?|postcode|reference|size|quantity|how (?:many|much|big|long|often|far)|deposit|which (?:date|day|size)|what (?:date|day|time|size)|confirm|insur\w+|seat(?:s|ing)?|rate|register\w*|infant|booked|booking|ticket|fare|travell?ing with|delivery|subscription|printer|router|app|update|firmware|device|repair|refund|order|password|error|login|agent|fever|cough\w*|symptoms?|allerg\w+|passport|field|code|page|rep(?:resentative)?|experience|rebooked|sorted|flights?|(?:your|the) (?:stay|visit|journey|service|call))\b/i;
const compound = /NOUN|PROPN/;

/** The life word is the head of its phrase, and not part of "dog bed" or "Baby Shark". */
const headsPhrase = (turn: AnnotatedTurn, match: Match): boolean => {
  const [last, next] = [turn.tokens[match.to - 1], turn.tokens[match.to]];
  return !(last !== undefined && next !== undefined && last.pos === 'NOUN' && compound.test(next.pos) && next.kind === 'word' && next.clause === last.clause && /^[a-z]/.test(turn.text.charAt(next.start)));
};

/** A request, an offer or a choice for the case, though it names somebody's wedding. */
const request = /\b(?:could|can|would|shall|may i|might|should|will you|do(?:es)? (?:you|he|she|they) (?:need|want|have|require|prefer)|have you (?:tried|checked|got)|which|when|where|\d+|is there|are there|able to|manage to|speak to|contact|did you (?:get|receive|try|see|ask|check|manage|order|pay))\b/i;

/** What is asked of a life and no form: how it goes, who it is, what it is like. */
const warm = /\b(?:how|who|what|excited|enjoy\w*|looking|forward|feeling|happy|proud|keen|ready|nervous|still|always|often|better|well)\b(?!.*\bor\b)/i;

const asksAbout = (turn: AnnotatedTurn, sentence: number): boolean => {
  const said = wordsOfSentence(turn, sentence);
  return turn.sentences[sentence]?.question === true && !request.test(said) && warm.test(said);
};

/** "What is she like?", after the customer spoke of somebody dear. */
const asksOfDear = (turn: AnnotatedTurn, before: AnnotatedTurn | undefined): Match | undefined => {
  if (before === undefined || mentions(before, dearOnes) === 0) return undefined;
  const clause = turn.clauses.find(({ from, mood, subject }) => mood === 'question' && subject === 'person' && /^(?:what|how)$/.test(normalOf(turn.tokens.slice(from, from + 2).find(({ normal }) => normal !== 'and'))) && !form.test(sentenceText(turn, from)) && !request.test(sentenceText(turn, from)));
  return clause;
};

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
  told: { one: 'There was interest in the person beyond the case (“{quote}”).', many: 'There was interest in the person beyond the case, {count} times, first with “{quote}”.' },
  limits: 'Questions that a form or the case needs are left out by the words they use. “How are you?” is none.',
  sources: ['Brown & Levinson 1987', 'goodturn, 2026'],
  lexicons: [lifeQuestion, lifeRemark, lifeNoun],
  examples: {
    found: [
      'The collar ships today. «How is the new puppy settling in»?',
      "It's done. «Did your sister enjoy the recital»?",
      "«I hope your son's first day goes well».",
      'The flour is on its way. «What are you baking with it»?',
      'Say no more. «My dog hates the hoover too».',
    ],
    clear: ["What is your son's date of birth?", 'How is the printer behaving?', 'How is the dog bed, is it the right size?', 'Our personal interest rate is 3 %.', 'Could you tell me how many guests the party has?', 'How are you today?'],
  },
  *detect(turn, { matches, customerBefore }) {
    const found = [...matches.of(lifeQuestion), ...matches.of(lifeRemark), ...matches.of(lifeNoun).filter(ofSentence(turn, (sentence) => asksAbout(turn, sentence)))].sort((a, b) => a.from - b.from);
    const fills = ofSentence(turn, (sentence) => form.test(wordsOfSentence(turn, sentence)));
    const first = found.find((match) => !fills(match) && headsPhrase(turn, match) && !isNamed(turn, match)) ?? asksOfDear(turn, customerBefore);
    if (first !== undefined) yield clauseSpan(turn, first.from, first.to);
  },
};

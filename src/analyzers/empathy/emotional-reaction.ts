import type { Detector } from '../../analysis/detector';
import { apologyExpression, forbearance, formalSorry, hollowWording, repair, responsibility } from '../../lexicons/apology';
import { claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { apologyParts } from './apology-parts';
import { isTroubled } from './distress-reading';
import { type EmpathyMemory, plainWords } from './memory';
import { clauseRun, has, isHollow, isTitle, spanOf } from './reading';
import { isFormula } from './understood';
import { clauseOfToken, normalOf, sentenceOfToken } from '../../text/of-token';

/** Words of an exclamation that says no more. */
const exclaimed = /^(?:oh|a[hw]|ooh|no|dear|man|boy|wow|gosh|goodness|me|my|good|grief|heavens|lord|god|crikey|blimey|jeez|ugh|ouch|oof|yikes)$/;

/** Exclamations that are dismay on their own; "oh wow" and "oh goodness" may be anything. */
const dismayed = /^(?:no|dear|ouch|oof|yikes|grief|ugh)$/;

const isCry = ({ tokens }: AnnotatedText, { from, to }: Match): boolean => tokens.slice(from, to).every((token) => token.kind !== 'word' || exclaimed.test(token.normal));

/** A verdict on a thing, with no word of how it must be: "it is sad", "that was a rough one". */
const isVerdict = ({ tokens }: AnnotatedText, { from, to }: Match): boolean =>
  /^(?:it|that|this|which)$/.test(normalOf(tokens[from])) && !tokens.slice(from, to).some((token) => /^(?:must|sound|seem|feel|make|so|such|really|truly|to|me|us)$/.test(token.lemma));

/** Finds compassion for what the customer goes through. */
export const emotionalReaction: Detector<'empathy/emotional-reaction', EmpathyMemory> = {
  id: 'empathy/emotional-reaction',
  title: 'Compassion shown',
  description: 'Warmth, compassion or concern for what the customer is going through.',
  principle: 'care-about-them',
  alsoServes: ['respond-in-thirty-seconds'],
  kind: 'strength',
  impact: 'moderate',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words show compassion for what the customer is going through.',
  advice: 'Keep doing this, and let the help follow in the next sentence.',
  told: { one: 'Compassion was shown (“{quote}”).', many: 'Compassion was shown {count} times, first with “{quote}”.' },
  limits: 'Only the first such passage of a turn is marked. An apology with its parts counts as an apology instead.',
  sources: ['Sharma et al. 2020, A Computational Approach to Understanding Empathy Expressed in Text-Based Mental Health Support (EPITOME)'],
  lexicons: [compassion, apologyExpression, formalSorry, hollowWording, claimedUnderstanding, responsibility, repair, forbearance],
  examples: {
    found: ["«Oh no, what a rotten start to your week». I'll ring the depot.", '«My heart sank when I read your note». The parts go out today.', "«I'm so sorry for your loss». There is nothing for you to do."],
    clear: ['The poor contrast makes page two hard to read.', 'If the weather is awful, the tour is moved indoors.', 'Our new horror film is truly terrifying, they say.', 'How awful is the noise, on a scale from 1 to 10?'],
  },
  detect: (turn, { matches, memory, customerBefore }) => {
    if (matches.of(compassion).length === 0) return [];
    const apologised = apologyParts(turn, matches).whole;
    const found = matches.of(compassion).filter((found) => {
      const { from } = found;
      const sentence = sentenceOfToken(turn, turn.tokens[from]);
      const clause = clauseOfToken(turn, turn.tokens[from]);
      if (sentence === undefined || clause === undefined || clause.conditional || clause.mood === 'question' || (sentence.question && turn.tokens[from]?.normal === 'how') || isTitle(turn, sentence, found) || memory.said.includes(plainWords(turn, clause))) return false;
      const calm = !isTroubled(memory.pending);
      const unasked = customerBefore?.sentences.at(-1)?.question !== true;
      if (calm && (turn.tokens[found.to - 2]?.normal === 'with' || (!unasked && isVerdict(turn, found)))) return false;
      return !isHollow(matches, sentence) && !isFormula(turn, matches, sentence) && !(apologised && has(apologyExpression, matches, sentence)) && !has(formalSorry, matches, sentence);
    });
    const rich = found.filter((one) => !isCry(turn, one));
    const cries = apologised || memory.pending.cheer > 0 || !isTroubled(memory.pending) ? [] : found.filter((one) => turn.tokens.slice(one.from, one.to).some((token) => dismayed.test(token.normal)));
    const place = rich[0]?.from;
    const chosen = place === undefined ? cries : found.filter((one) => !isCry(turn, one) || turn.tokens[one.from]?.sentence === turn.tokens[place]?.sentence);
    const run = clauseRun(turn, chosen);
    return run === undefined ? [] : [spanOf(turn, run)];
  },
};

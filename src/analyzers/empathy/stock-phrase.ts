import type { Detection, Detector } from '../../analysis/detector';
import { hollowWording } from '../../lexicons/apology';
import { ownApology, plainSorry } from '../../lexicons/own-apology';
import { anyCaseClasses, claimedUnderstanding, neutralMatters } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import { formulation } from '../../lexicons/understanding';
import type { AnnotatedText, TokenRange } from '../../text/annotated-text';
import { thoseIn } from '../../text/in-order';
import { countWords } from '../../text/widen';
import { reworded } from '../../text/wording';
import { isMerry, isTroubled } from './distress-reading';
import { type EmpathyMemory, plainWords, sympathyClauses } from './memory';
import { has, realApologies, spanOf } from './reading';
import { saysSorryBeside, sorryOf } from './sorry-first';
import { isFormula } from './understood';
import { sentenceOfToken } from '../../text/of-token';

/** A repeated passage shorter than this is no sentence yet. */
const shortestRepeat = 4;

/** Whether a formula names a trouble: "your frustration", "how upsetting"; and not just "I understand". */
const namesTrouble = ({ tokens }: AnnotatedText, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ lemma, normal }) => /^(?:share|sympathi[sz]e|empathi[sz]e|valid|validate|important|imagine)$/.test(lemma) || (!neutralMatters.has(lemma) && anyCaseClasses.slice(1).some(({ words }) => words.includes(lemma) || words.includes(normal))));

const spanText = (turn: AnnotatedText, { from, to }: TokenRange): string => turn.text.slice(turn.tokens[from]?.start, turn.tokens[to - 1]?.end);

/** Words that say something, sorry included: "so sorry for the discomfort" has two. */
const countContent = ({ tokens }: AnnotatedText, { from, to }: TokenRange): number =>
  tokens.slice(from, to).filter(({ pos, kind, lemma }) => kind === 'word' && (pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ') && !/^(?:inconvenience|experience|be|hear)$/.test(lemma)).length;

/** Finds sympathy that fits any case, or that was said before. */
export const stockPhrase: Detector<'empathy/stock-phrase', EmpathyMemory> = {
  id: 'empathy/stock-phrase',
  title: 'Sympathy off the shelf',
  description: 'A sympathy formula in which nothing comes from this case, or the same sympathy sentence for the second time.',
  principle: 'put-the-person-before-the-fix',
  kind: 'concern',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as a formula: it would fit any other case as well.',
  advice: "Put in one thing from their message: what happened, since when, or what it kept them from.",
  told: { one: 'One sympathy line would fit any case (“{quote}”).', many: '{Count} sympathy lines would fit any case, first “{quote}”.' },
  limits: 'A formula followed by something specific in the same sentence is silent. Repetition counts within one conversation. The wording offered is plain; a thing from their message is better still.',
  sources: ['goodturn, 2026'],
  lexicons: [claimedUnderstanding, compassion, formulation, hollowWording],
  examples: {
    found: [
      '«We understand your frustration». Please send the number.',
      '«I can appreciate how upsetting this must be».',
      { turns: [{ role: 'agent', text: 'That must be so tiring for you. Which model is it?' }, { role: 'customer', text: 'the 300' }, { role: 'agent', text: '«That must be so tiring for you». Hold the button down.' }] },
    ],
    clear: ['I understand that you were promised a call on Monday and nobody rang.', 'Thanks, got it.', 'I understand the frustration with the broken lift on a day with two prams.'],
  },
  detect: (turn, { matches, memory, customerBefore }) => {
    if ([claimedUnderstanding, hollowWording, compassion, formulation].every((lexicon) => matches.of(lexicon).length === 0)) return [];
    if (memory.pending.cheer > 0 || (customerBefore !== undefined && isMerry(customerBefore))) return [];
    const claims = (sentence: TokenRange): boolean => isTroubled(memory.pending) || namesTrouble(turn, sentence);
    const formulas: ReadonlySet<TokenRange> = new Set(turn.sentences.filter((sentence) => isFormula(turn, matches, sentence) && claims(sentence)));
    const cares = [realApologies(matches), matches.of(compassion)];
    const elsewhere = turn.sentences.some((sentence) => !formulas.has(sentence) && !has(hollowWording, matches, sentence) && cares.some((found) => thoseIn(found, sentence).length > 0) && countContent(turn, sentence) > 1 && !/\b(?:late|delay in) (?:reply|respon)/i.test(spanText(turn, sentence)));
    const blank = matches.of(hollowWording).flatMap((one) => {
      const sentence = sentenceOfToken(turn, turn.tokens[one.from]);
      const anyTrouble = /\bany\b.{0,400}\b(?:inconvenience|trouble|delay|disruption)/i.test(turn.text.slice(turn.tokens[one.from]?.start, turn.tokens[one.to - 1]?.end));
      return sentence !== undefined && anyTrouble && countWords(turn) <= 14 ? [sentence] : [];
    });
    const known = new Set(memory.said);
    const again = sympathyClauses(turn, matches).filter((clause) => known.has(plainWords(turn, clause)));
    const words = again.map((clause) => plainWords(turn, clause)).join(' ').split(' ').length;
    const first = again[0];
    const last = again.at(-1);
    const repeated = first !== undefined && last !== undefined && first.sentence === last.sentence && words >= shortestRepeat ? [{ ...first, to: last.to }] : [];
    const bareFormulas = elsewhere ? [] : [...formulas].filter((sentence) => !/, sorry\W*$/i.test(spanText(turn, sentence)) && !/^\W{0,20}(?:@\S+\s+)*i understand\W*$/i.test(spanText(turn, sentence)));
    const chosen = [...bareFormulas, ...blank, ...repeated].filter((range) => has(claimedUnderstanding, matches, range) || !formulas.has(range));
    return chosen.slice(0, 1).map((range): Detection => {
      const span = spanOf(turn, range);
      const known = [...plainSorry(sorryOf(turn)), ...ownApology()];
      return { ...span, suggestions: saysSorryBeside(turn, span) ? [] : reworded(turn, span, known) };
    });
  },
};

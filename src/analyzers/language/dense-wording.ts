import type { Detection, Detector } from '../../analysis/detector';
import type { Settings } from '../../analysis/settings';
import { type Thresholds, thresholdsOf } from '../../analysis/thresholds';
import type { AnnotatedTurn } from '../../conversation/turn';
import type { Sentence } from '../../text/annotated-text';
import { countsOf, fleschKincaidGrade, readWords } from '../../text/readability';
import { sentenceSpan } from '../../text/widen';
import { inTwo } from './in-two';
import { startOf } from '../../text/of-token';

/**
 * Words from which a sentence is dense, and the grades above `readingGrade` that it takes: the shorter it is,
 * the harder it has to be. Grade 16 is beyond the years of schooling of most readers.
 */
const limits: readonly { readonly words: number; readonly above: number }[] = [{ words: 12, above: 4 }, { words: 16, above: 3 }, { words: 24, above: 0 }];

/** Shorter sentences are dense only where `sentenceWords` says so. */
const shortest = 12;

/** An enumeration: many short members between commas, or lines with numbers and capitals. */
const isList = (turn: AnnotatedTurn, { from, to }: Sentence): boolean => {
  const tokens = turn.tokens.slice(from, to);
  const marks = tokens.filter(({ normal }) => /^[,;:•/|]$/.test(normal)).length;
  return marks > 3 && marks * 4.5 > tokens.length;
};

/** How hard a dense sentence is to read; null where it is none, or a list. */
const gradeOf = (turn: AnnotatedTurn, sentence: Sentence, { sentenceWords, readingGrade }: Required<Thresholds>): number | null => {
  const least = Math.max(1, Math.min(sentenceWords, shortest));
  if (sentence.to - sentence.from < least) return null;
  const words = readWords(turn, sentence);
  if (words.length < least || isList(turn, sentence)) return null;
  const found = fleschKincaidGrade(countsOf(words));
  return words.length >= sentenceWords || limits.some((limit) => words.length >= limit.words && found >= readingGrade + limit.above) ? found : null;
};

/** Tells whether a sentence is too long or too hard. */
export const isDense = (turn: AnnotatedTurn, sentence: Sentence, settings: Settings): boolean => gradeOf(turn, sentence, thresholdsOf(settings)) !== null;

/** Finds sentences that are too long or too hard. */
export const denseWording: Detector<'language/dense-wording'> = {
  id: 'language/dense-wording',
  title: 'Dense sentence',
  description: 'A sentence that is too long or too hard by the Flesch–Kincaid grade level.',
  principle: 'speak-plainly',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This sentence can be hard to take in at one reading.',
  advice: 'Cut it in two, put who does what first, and swap long words for short ones.',
  told: { one: 'One sentence is hard to take in (grade {grade}).', many: '{Count} sentences are hard to take in, the first of grade {grade}.' },
  limits: 'Counts the length of words and sentences, not sense. Links, addresses, numbers, names in capitals and lists do not count. English only. One finding a turn, at the hardest sentence. Better wording is offered where a cut in two is enough.',
  sources: ['Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted personnel', 'goodturn, 2026'],
  examples: {
    found: [
      '«Reimbursement is contingent upon the submission of supplementary documentation substantiating the circumstances of the cancellation».',
      'Hello. «Notwithstanding the aforementioned provisions, any entitlement to compensation remains subject to verification of eligibility by the responsible administrative department».',
      '«We looked at the order and saw that it left on Monday but then it came back to us since the man at the door did not find you in and so he put a card through and took the box back to the shop where it now waits for you on the shelf»',
    ],
    clear: [
      'We pay you back once you send us a note from the hotel. It takes about three days.',
      'Unfortunately compensation is unavailable.',
      'We apologise for the inconvenience and appreciate your understanding while our technicians investigate.',
      'You can visit us at 14 Harbour Street, Portsmouth, Hampshire, England, or at Victoria Station, Manchester, or telephone 020 7946 0000.',
      'Please send: a photograph, the receipt, the warranty certificate, the serial number, the registration confirmation, the insurance documents.',
      'I will call you on Monday, and if the part has come by then we can fit it the same day, which I would like best.',
    ],
  },
  detect: (turn, { settings }): Iterable<Detection> => {
    const thresholds = thresholdsOf(settings);
    const graded = turn.sentences.flatMap((sentence) => {
      const grade = turn.tokens[sentence.from]?.voice === 'quoted' ? null : gradeOf(turn, sentence, thresholds);
      return grade === null ? [] : [{ sentence, grade }];
    });
    const hardest = graded.reduce<(typeof graded)[number] | undefined>((most, one) => (most === undefined || one.grade > most.grade ? one : most), undefined);
    if (hardest === undefined) return [];
    const { end } = sentenceSpan(turn, hardest.sentence.from);
    const first = turn.tokens.slice(hardest.sentence.from).find(({ kind }) => kind !== 'mention' && kind !== 'punctuation');
    const span = { start: startOf(first), end };
    return [{ ...span, suggestions: inTwo(turn, hardest.sentence, span, (from, to) => isDense(turn, { ...hardest.sentence, from, to }, settings)), facets: { grade: Math.round(hardest.grade) + 0, formula: 'Flesch–Kincaid grade' } }];
  },
};

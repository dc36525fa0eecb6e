import type { TurnMeasure } from '../../analysis/measure';
import { countReading, fleschKincaidGrade } from '../../text/readability';

/** Lowest and highest grade that is told. */
const [lowest, highest] = [-4, 40];

/** The Flesch–Kincaid grade level of a turn. */
export const readingGrade: TurnMeasure<'readingGrade'> = {
  id: 'readingGrade',
  title: 'Reading grade',
  description: 'Flesch–Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Null without a word of running text.',
  scope: 'turn',
  range: [-4, 40],
  unit: 'school years',
  source: 'Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted personnel',
  limits: 'English only; unsteady below about 30 words. Syllables are counted by letters. Links, numbers, handles and words in capitals do not count; values are cut to the range.',
  read: (turn) => {
    const parts = turn.sentences.map((sentence) => countReading(turn, sentence)).filter(({ words }) => words > 0);
    const sum = (of: 'words' | 'syllables'): number => parts.reduce((total, part) => total + part[of], 0);
    if (parts.length === 0) return null;
    return Math.min(highest, Math.max(lowest, fleschKincaidGrade({ words: sum('words'), sentences: parts.length, syllables: sum('syllables') })));
  },
};

import { lexiconsOf } from '../../../src/analysis/compile';
import { analyzers } from '../../../src/analyzers';
import type { Lexicon } from '../../../src/text/lexicon';
import { partTexts } from '../../../src/text/pattern';

/** One plain way to say a part of a pattern. */
const wordsOf = (part: string, { classes = [] }: Lexicon): string => {
  if (part.startsWith('{')) return classes.find(({ id }) => id === part.slice(1, -1))?.words[0] ?? '';
  if (part.startsWith('[')) return part.slice(1, -1).split('|').map((way) => way.trim().split(' ').map((word) => wordsOf(word, { id: '', source: '', patterns: [], classes })).join(' ').trim()).find((way) => way !== '') ?? '';
  if (/^(?:\^\^?|\$\$?|\.\.\.)$/.test(part)) return '';
  if (/^[A-Z]{3,5}$/.test(part)) return 'work';
  return part === '_' ? 'it' : part.replace(/^~/, '');
};

const said = (pattern: string, lexicon: Lexicon): string => partTexts(pattern, lexicon.id).map((part) => wordsOf(part, lexicon)).filter((words) => words !== '').join(' ');

/** A few patterns of every lexicon as plain words, each as a sentence and as a clause that goes on. */
export const lexiconPieces = (each: number): readonly string[] => {
  const lexicons = [...new Set(analyzers.flatMap(lexiconsOf))];
  const texts = lexicons.flatMap((lexicon) => lexicon.patterns.filter((_, at, { length }) => at % Math.max(1, Math.floor(length / each)) === 0).slice(0, each).map((pattern) => said(pattern, lexicon)));
  return [...new Set(texts)].flatMap((text) => [`${text}. `, `${text}, `]);
};

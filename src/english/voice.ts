import type { Clause, Voice } from '../text/annotated-text';
import type { PlacedToken } from './align';
import { endOf } from '../text/of-token';

const saying: ReadonlySet<string> = new Set(['say', 'tell', 'mention', 'write', 'claim', 'complain', 'state', 'insist', 'argue', 'allege']);

/** Longest quotation, in tokens: an unpaired mark must not swallow the rest of a text. */
const longestQuotation = 120;

/** Marks what stands between quotation marks. */
const markQuoted = (text: string, tokens: readonly PlacedToken[], voices: Voice[]): void => {
  let open = -1;
  tokens.forEach((token, at) => {
    const mark = text.slice(token.start, token.end);
    if (/^["\u201c\u201d]$/.test(mark)) {
      const closes = open >= 0 && at - open <= longestQuotation && mark !== '\u201c';
      if (closes) for (let inside = open + 1; inside < at; inside += 1) voices[inside] = 'quoted';
      open = closes ? -1 : at;
    }
  });
};

/** Marks lines that begin with ">". */
const markLines = (text: string, tokens: readonly PlacedToken[], voices: Voice[]): void => {
  let lineQuoted = false;
  tokens.forEach((token, at) => {
    const before = text.slice(endOf(tokens[at - 1]), token.start);
    if (at === 0 || /[\n\r]/.test(before)) lineQuoted = text.startsWith('>', token.start);
    if (lineQuoted) voices[at] = 'quoted';
  });
};

/** Marks what another is said to have said: "you told us that …", "she was told …". */
const markReported = (tokens: readonly PlacedToken[], clauses: readonly Clause[], voices: Voice[], sentenceEnd: (at: number) => number): void => {
  for (const clause of clauses) {
    for (let at = clause.from; at < clause.to; at += 1) {
      const token = tokens[at];
      if (token === undefined || !saying.has(token.lemma) || token.pos !== 'VERB') continue;
      const passive = tokens[at - 1]?.lemma === 'be' || tokens[at - 2]?.lemma === 'be';
      const byOther = clause.subject !== 'i' && clause.subject !== 'we' && clause.subject !== 'none' && clause.mood !== 'order';
      if (!byOther && !(passive && clause.subject !== 'none')) continue;
      for (let after = at + 1; after < sentenceEnd(at); after += 1) {
        if (tokens[after]?.normal === 'but' || tokens[after]?.normal === 'however') break;
        if (voices[after] === 'own') voices[after] = 'reported';
      }
      break;
    }
  }
};

/** Whose words each token is. */
export const readVoices = (text: string, tokens: readonly PlacedToken[], clauses: readonly Clause[], sentenceEnd: (at: number) => number): Voice[] => {
  const voices = tokens.map((): Voice => 'own');
  markReported(tokens, clauses, voices, sentenceEnd);
  if (/["\u201c\u201d]/.test(text)) markQuoted(text, tokens, voices);
  if (text.includes('>')) markLines(text, tokens, voices);
  return voices;
};

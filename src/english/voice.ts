import type { Clause, Voice } from '../text/annotated-text';
import type { PlacedToken } from './align';
import { endOf } from '../text/of-token';

const saying: ReadonlySet<string> = new Set(['say', 'tell', 'mention', 'write', 'claim', 'complain', 'state', 'insist', 'argue', 'allege']);

/** Where what is reported ends and one's own words go on. */
const turning: ReadonlySet<string> = new Set(['but', 'however']);

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
  let marked = 0;
  for (const clause of clauses) {
    for (let at = clause.from; at < clause.to; at += 1) {
      const token = tokens[at];
      if (token === undefined || !saying.has(token.lemma) || token.pos !== 'VERB') continue;
      const passive = tokens[at - 1]?.lemma === 'be' || tokens[at - 2]?.lemma === 'be';
      const byOther = clause.subject !== 'i' && clause.subject !== 'we' && clause.subject !== 'none' && clause.mood !== 'order';
      if (!byOther && !(passive && clause.subject !== 'none')) continue;
      // What an earlier verb has marked already, up to the end of its sentence or a "but", is passed over.
      let after = Math.max(at + 1, marked);
      for (const end = sentenceEnd(at); after < end && !turning.has(tokens[after]?.normal ?? ''); after += 1) if (voices[after] === 'own') voices[after] = 'reported';
      marked = after;
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

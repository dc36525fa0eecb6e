import type { AnnotatedText, Token } from './annotated-text';

const questionWords: ReadonlySet<string> = new Set(['why', 'how', 'what', 'when', 'where', 'who', 'whose', 'whom', 'which', 'whats', 'wheres', 'hows', 'whos', 'if', 'whether']);
const turned: ReadonlySet<string> = new Set(['is', 'are', 'am', 'was', 'were', 'do', 'does', 'did', 'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'has', 'have']);
const subjects: ReadonlySet<string> = new Set(['not', 'i', 'you', 'u', 'ya', 'we', 'he', 'she', 'they', 'it', 'this', 'there', 'anyone', 'someone', 'anybody', 'somebody', 'the', 'my', 'your', 'our', 'his', 'her', 'their', 'these', 'those', 'that']);

/** What may stand before a question without a mark: the words of a lead or a wrap. */
const leads: ReadonlySet<string> = new Set([
  'and', 'but', 'so', 'or', 'also', 'ok', 'okay', 'all', 'alright', 'right', 'well', 'then', 'now', 'um', 'uh', 'er', 'hm', 'hmm', 'mm', 'you', 'know', 'i', 'guess', 'mean', 'cool', 'good', 'sure', 'yep', 'got', 'it', 'wow', 'hi', 'hello', 'hey', 'please', 'pls', 'sorry', 'just', 'oh', 'ah', 'yes', 'yeah', 'no', 'thanks', 'great', 'perfect',
  'first', 'firstly', 'second', 'secondly', 'third', 'lastly', 'finally', 'actually', 'btw', 'by', 'the', 'way', 'anyway', 'meanwhile', 'out', 'of', 'interest', 'curiosity', 'may', 'can', 'could', 'might', 'ask', 'check', 'do', 'not', 'mind', 'me', 'asking', 'in', 'your', 'view', 'opinion', 'experience', 'words', 'roughly', 'exactly', 'to', 'start', 'with', 'on', 'at', 'for', 'from', 'about', 'since', 'until', 'after', 'a', 'b', 'c', 'd',
  'any', 'idea', 'clue', 'chance', 'are', 'were', 'will', 'kindly', 'possibly', 'able', 'tell', 'let', 'advise', 'explain', 'confirm', 'clarify', 'say', 'find', 'show', 'see', 'us', 'am', 'was', 'have', 'been', 'only', 'would', 'simply', 'really', 'wonder', 'wondering', 'curious', 'like', 'love', 'want', 'wanted', 'need', 'needed', 'hoping', 'trying', 'keen', 'interested', 'wish', 'understand', 'hear', 'learn', 'my', 'question', 'is',
]);

/**
 * Whether a question without a mark may begin at a word, by the next one: a question word does, or words turned round.
 *
 * @returns undefined where the words after it tell.
 */
const mayAskAt = (word: string, next: string): boolean | undefined => {
  if (questionWords.has(word) || (turned.has(word) && subjects.has(next)) || next.startsWith('-')) return true;
  return leads.has(word) || !/[a-z]/.test(word) ? undefined : !/^[a-z]+$/.test(word);
};

const isPlain = ({ voice, kind }: Token): boolean => voice !== 'quoted' && kind !== 'mention' && kind !== 'emoji';

/** The plain words of a range of tokens, in one string: no handles, no emoji, nothing quoted. */
export const plainOf = ({ tokens }: AnnotatedText, from: number, to: number): string => {
  let plain = '';
  let first = true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPlain(token)) continue;
    plain += first ? token.normal : ` ${token.normal}`;
    first = false;
  }
  return plain;
};

/** Whether a clause may ask without a mark, so that it is worth its whole reading. */
export const mayAsk = ({ tokens }: AnnotatedText, from: number, to: number): boolean => {
  let word: string | undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isPlain(token)) continue;
    const told = word === undefined ? undefined : mayAskAt(word, token.normal);
    if (told !== undefined) return told;
    word = token.normal;
  }
  return word !== undefined && mayAskAt(word, '') === true;
};

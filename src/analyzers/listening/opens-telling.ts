import type { AnnotatedText, TokenRange } from '../../text/annotated-text';

/** Words that may stand before a request to tell. */
const leads: ReadonlySet<string> = new Set([
  'can', 'could', 'would', 'will', 'may', 'might', 'you', 'u', 'i', 'please', 'pls', 'kindly', 'perhaps', 'maybe', 'also', 'just', 'possibly', 'mind', 'be', 'able', 'willing', 'up', 'happy', 'kind', 'enough', 'so', 'as', 'ok', 'to', 'with', 'for', 'take', 'a', 'moment', 'ask', 'we', 'am', 'are', 'was', 'should',
  'love', 'like', 'want', 'glad', 'grateful', 'keen', 'curious', 'interested', 'in', 'if', 'do', 'now', 'and', 'then', 'first', 'okay', 'right', 'well', 'thanks', 'really', 'very', 'much', 'feel', 'free', 'go', 'ahead', 'your', 'time', ',', '.', ':', '!',
]);

/** How a request to tell begins, with its verb or with what is to be told. */
const heads =
  /^(?:shar(?:e|ing)|(?:elaborat|expand|describ|explain|outlin|walk|talk|tak|run|lead)(?:e|ing)?|told|tell(?:ing)?|help(?:ing)?|say(?:ing)?|giv(?:e|ing)|(?:hear|know|understand|learn|wondering|about)(?:ing)?|let|what|how|why)(?!\w)/;

/** Whether a sentence opens as a request to tell does: a leading phrase or none, and a word such as "tell" or "how". */
export const opensTelling = ({ tokens }: AnnotatedText, { from, to }: Pick<TokenRange, 'from' | 'to'>): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mention') continue;
    if (heads.test(token.normal)) return true;
    if (!leads.has(token.normal)) return false;
  }
  return false;
};

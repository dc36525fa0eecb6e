import type { Token } from '../../text/annotated-text';

const contentful = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV']);
const calls = new Set(['ring', 'rang', 'phone', 'callback', 'bell']);

const hollow = new Set(['be', 'have', 'do', 'will', 'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'get', 'go', 'make', 'let', 'say', 'tell', 'know', 'see', 'want', 'need', 'just', 'thing', 'one', 'time', 'thank', 'please', 'sorry', 'sir', 'madam', 'really', 'very', 'now', 'also', 'today', 'tomorrow', 'here', 'there', 'then', 'so', 'too', 'still', 'back', 'all', 'team', 'colleague', 'agent', 'leader', 'leadership', 'flight', 'customer', 'guest', 'comment', 'feedback', 'service']);

/** Content words by which a promise is known again: lemmas, with "ring" and "phone" as "call". */
export const keyWords = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ kind, pos, lemma }) => (kind === 'word' || kind === 'number') && contentful.has(pos) && !hollow.has(lemma) && (lemma.length > 2 || pos === 'NUM'))
      .map(({ lemma }) => (calls.has(lemma) ? 'call' : lemma)),
  );

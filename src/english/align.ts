import type { PartOfSpeech, TokenKind } from '../text/annotated-text';
import type { WinkToken } from './wink';

/** A token with its place in the text, before sentences and clauses are known. */
export interface PlacedToken {
  readonly start: number;
  readonly end: number;
  readonly normal: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly kind: TokenKind;
}

const kinds: Readonly<Record<string, TokenKind>> = {
  number: 'number', ordinal: 'number', time: 'number', decade: 'number', punctuation: 'punctuation', apos: 'punctuation',
  emoji: 'emoji', emoticon: 'emoji', url: 'url', email: 'email', mention: 'mention', hashtag: 'hashtag',
  symbol: 'symbol', currency: 'symbol',
};

/** A contraction's halves: how many code units the first takes, and what each stands for. */
type Half = readonly [normal: string, lemma: string, pos: PartOfSpeech];
type Split = readonly [at: number, first: Half, second: Half];

const i: Half = ['i', 'i', 'PRON'];
const not: Half = ['not', 'not', 'PART'];
const have: Half = ['have', 'have', 'AUX'];
const is: Half = ['is', 'be', 'AUX'];
const are: Half = ['are', 'be', 'AUX'];
const to: Half = ['to', 'to', 'PART'];
const aux = (normal: string, lemma = normal): Half => [normal, lemma, 'AUX'];
const pron = (word: string): Half => [word, word, 'PRON'];

/** Contractions that winkNLP leaves whole: `I'm`, and those that people write without an apostrophe. */
const splits = new Map<string, Split>([
  ["i'm", [1, i, aux('am', 'be')]], ['im', [1, i, aux('am', 'be')]], ['ive', [1, i, have]],
  ['dont', [2, aux('do'), not]], ['doesnt', [4, aux('does', 'do'), not]], ['didnt', [3, aux('did', 'do'), not]],
  ['cant', [2, aux('can'), not]], ['wont', [2, aux('will'), not]], ['isnt', [2, is, not]],
  ['wasnt', [3, aux('was', 'be'), not]], ['arent', [3, are, not]], ['werent', [4, aux('were', 'be'), not]],
  ['havent', [4, have, not]], ['hasnt', [3, aux('has', 'have'), not]], ['hadnt', [3, aux('had', 'have'), not]],
  ['couldnt', [5, aux('could'), not]], ['shouldnt', [6, aux('should'), not]], ['wouldnt', [5, aux('would'), not]],
  ['youre', [3, pron('you'), are]], ['theyre', [4, pron('they'), are]], ['youve', [3, pron('you'), have]],
  ['weve', [2, pron('we'), have]], ['thats', [4, pron('that'), is]], ['whats', [4, pron('what'), is]],
  ['gonna', [3, ['going', 'go', 'VERB'], to]], ['wanna', [3, ['want', 'want', 'VERB'], to]],
  ['gotta', [3, ['got', 'get', 'VERB'], to]], ['gon', [2, ['going', 'go', 'VERB'], to]],
]);

const place = (token: WinkToken, start: number, text: string): PlacedToken[] => {
  const end = start + token.value.length;
  const split = splits.get(token.normal);
  if (split !== undefined && token.value.length === token.normal.length) {
    const [at, first, second] = split;
    const half = ([normal, lemma, pos]: Half, from: number, till: number): PlacedToken => ({ start: from, end: till, normal, lemma, pos, kind: 'word' });
    return [half(first, start, start + at), half(second, start + at, end)];
  }
  const stop = token.normal === '!' && text.charAt(start) === '.';
  return [{ start, end, normal: stop ? '.' : token.normal, lemma: token.lemma, pos: token.pos as PartOfSpeech, kind: kinds[token.type] ?? 'word' }];
};

/** Tokens of one piece, and for each of winkNLP's tokens where its own begin. */
export interface Aligned {
  readonly tokens: PlacedToken[];
  readonly firstOf: readonly number[];
}

/**
 * Finds each token's place. winkNLP gives no offsets; its values stand in the text in order, with white
 * space between them, so a cursor that skips white space finds them all. A value that is not found there
 * (never seen in tests) is passed over, which keeps every span true. `text` is the original, `piece` what was read.
 */
export const align = (piece: string, offset: number, text: string, read: readonly WinkToken[]): Aligned => {
  const tokens: PlacedToken[] = [];
  const firstOf: number[] = [];
  let cursor = 0;
  for (const token of read) {
    firstOf.push(tokens.length);
    while (cursor < piece.length && !piece.startsWith(token.value, cursor)) {
      if (piece.charCodeAt(cursor) > 32 && /\S/.test(piece.charAt(cursor)) && piece.indexOf(token.value, cursor) < 0) break;
      cursor += 1;
    }
    if (!piece.startsWith(token.value, cursor) || token.value === '') continue;
    tokens.push(...place(token, offset + cursor, text));
    cursor += token.value.length;
  }
  return { tokens, firstOf };
};

import type { AnnotatedText, Sentence, Token } from './annotated-text';

const abstract = /^\w{3,}(tion|sion|ment|ance|ence|ity|ability|ee|ture)s?$/;
const legal = /^(shall|hereby|herewith|thereof|thereby|therein|applicable|applicants?|valid|invalid|void|via|upon|pursuant|accordance|according|accordingly|respective|respectively|deemed|remit(ted)?|pending|centrally|subject|exclusively|solely|non-?\w+able|statutory|mandatory|prior|aforementioned|ineligible|eligible|liable|clause|section|article|annex|schedule|portal|hours?|days?|queries|inquiries|enquiries|claimants?|policyholders?|tenants|customers|passengers|patients|residents|holders?|regulations?|guidelines|terms|fees?|charges|requests?|tickets?|cases?|claims?|complaints?|documents?|forms?|priority)$/;

const isParticiple = ({ pos, normal }: Token): boolean => (pos === 'VERB' || pos === 'ADJ') && /(ed|en|wn|ld|de|pt|ught|nt)$/.test(normal);

/** A passive: a form of "be" and a participle, with an adverb between at most. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'be' && [tokens[at + 1], tokens[at + 2]].some((token) => token !== undefined && isParticiple(token));

/** A note in place of a sentence: it ends in a participle and has no finite verb, as in "Payment received". */
const isNote = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && isParticiple(last) && !words.some(({ pos }) => pos === 'AUX' || pos === 'PRON');
};

/**
 * Counts the marks of office language in a sentence: passives, abstract nouns, words of forms and rules.
 *
 * @example
 * const text = english()('Reimbursement is granted upon request.');
 * countOfficialese(text, { from: 0, to: 5 }) // => 4
 */
export const countOfficialese = (text: AnnotatedText, { from, to }: Pick<Sentence, 'from' | 'to'>): number => {
  const tokens = text.tokens.slice(from, to);
  return Number(isNote(tokens)) + tokens.filter((token, at) => (token.pos === 'NOUN' && abstract.test(token.normal)) || legal.test(token.normal) || isPassive(tokens, at)).length;
};

import type { PlacedToken } from './align';
import { lemmaOf, normalOf, posOf } from '../text/of-token';

/**
 * Verb forms of African-American and Southern English that the tagger takes for names, written as those of
 * the same length that it knows: `I'ma call` is `I'll call`, `finna leave` is `gonna leave`.
 */
export const inKnownForms = (text: string): string =>
  text
    .replace(/\b(i)(?:'ma|mma)\b(?= [a-z])/gi, "$1'll")
    .replace(/\bfinna\b/gi, 'gonna');

const things: ReadonlySet<string> = new Set(['it', 'this', 'that', 'there', 'which']);
const several: ReadonlySet<string> = new Set(['you', 'we', 'they', 'these', 'those', "y'all", 'yall']);
const between: ReadonlySet<string> = new Set(['even', 'ever', 'never', 'really', 'still', 'yet', 'just']);
const concord: ReadonlySet<string> = new Set(['no', 'nobody', 'nothing', 'none', 'never', 'nowhere', 'neither']);
const owning: ReadonlySet<string> = new Set(['got', 'get', 'have', 'had', 'see', 'need', 'want', 'receive']);

/** What `ain't` stands for: did before a base form, have before a participle, else be. */
const meant = (tokens: readonly PlacedToken[], at: number): readonly [normal: string, lemma: string] => {
  const subject = tokens[at - 1];
  const person = normalOf(subject);
  const plural = several.has(person) || (subject?.pos === 'NOUN' && subject.normal !== subject.lemma);
  let next = at + 2;
  while (between.has(normalOf(tokens[next]))) next += 1;
  const verb = tokens[next];
  if (verb?.pos === 'VERB' && !verb.normal.endsWith('ing')) {
    if (verb.normal === verb.lemma) return ['did', 'do'];
    if (!things.has(person) || verb.normal === 'got') return [plural || person === 'i' ? 'have' : 'has', 'have'];
  }
  if (verb?.normal === 'been') return [plural || person === 'i' ? 'have' : 'has', 'have'];
  return [person === 'i' ? 'am' : plural ? 'are' : 'is', 'be'];
};

/** `y'all` is you, or your before what is theirs: `y'all patience`. */
const yours = (tokens: readonly PlacedToken[], at: number): string => (tokens[at + 1]?.pos === 'NOUN' ? 'your' : 'you');

/** Words that stand between a verb and its object. */
const lightly: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'some', 'one', 'big', 'small', 'such']);

/** "Did a mistake": as people make one elsewhere. */
const makes = (tokens: readonly PlacedToken[], at: number): boolean => {
  let next = at + 1;
  while (next < at + 4 && lightly.has(normalOf(tokens[next]))) next += 1;
  return /^(?:mistake|error)$/.test(lemmaOf(tokens[next]));
};

/** Verbs of global business English that are other words elsewhere: `intimate us` informs, `revert to me` replies. */
const business = (tokens: readonly PlacedToken[], at: number): readonly [normal: string, lemma: string] | undefined => {
  const word = normalOf(tokens[at]);
  const after = tokens[at + 1];
  if (/^intimated?$/.test(word)) {
    const told = after?.pos === 'PRON' || after?.pos === 'DET' || after?.pos === 'PROPN';
    return told && tokens[at - 1]?.pos !== 'DET' ? [word.endsWith('d') ? 'informed' : 'inform', 'inform'] : undefined;
  }
  if (!/^revert(?:ed|ing|s)?$/.test(word)) return undefined;
  const [to, whom] = after?.normal === 'back' ? [tokens[at + 2], tokens[at + 3]] : [after, tokens[at + 2]];
  const answers = (to?.normal === 'to' && /^(?:you|me|us|him|her|them)$/.test(normalOf(whom))) || (to?.normal === 'with' && word === 'revert') || after?.normal === 'back' && to?.normal !== 'to';
  return answers ? [word.replace(/^revert/, 'repl').replace(/(ed|s)?$/, (end) => (end === 'ed' ? 'ied' : end === 's' ? 'ies' : 'y')).replace('ingy', 'ying'), 'reply'] : undefined;
};

/** `Kindly send` asks as `please send` does; `he kindly helped` does not. */
const asks = (tokens: readonly PlacedToken[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const verb = after?.normal === 'intimate' || (after?.pos === 'VERB' && after.normal === after.lemma);
  return verb && (before === undefined || before.kind === 'punctuation' || /^(?:you|and|so|but)$/.test(before.normal));
};

/** `Respected Sir`, `Esteemed Customer`: dear, where it opens a letter. */
const salutes = (tokens: readonly PlacedToken[], at: number): boolean =>
  at < 3 && (tokens[at + 1]?.pos === 'PROPN' || /^(?:sirs?|madam|ma'am|customer|colleagues?|team|all|teacher|doctor)$/.test(normalOf(tokens[at + 1])));

/** "Cause it was on sale": because, where a subject and its verb follow. */
const becauses = (tokens: readonly PlacedToken[], at: number): boolean =>
  tokens[at - 1]?.pos !== 'DET' && tokens[at - 1]?.pos !== 'AUX' && tokens[at - 1]?.pos !== 'PART' && /^(?:i|it|he|she|we|they|you|that|this|there)$/.test(normalOf(tokens[at + 1])) && /^(?:AUX|VERB)$/.test(posOf(tokens[at + 2]));

const kinds: Readonly<Record<string, PlacedToken['pos']>> = { about: 'ADP', because: 'SCONJ', please: 'INTJ', appreciate: 'VERB' };

/** One word for another that is spelt or chosen otherwise. */
const respelt = (tokens: readonly PlacedToken[], at: number): string | undefined => {
  const word = normalOf(tokens[at]);
  if (word === 'preciate') return 'appreciate';
  if (word === 'bout' && tokens[at - 1]?.pos !== 'DET' && tokens[at - 1]?.pos !== 'ADJ') return 'about';
  if (word === 'bout' && /^(?:sorry|worried|mad|upset|angry|glad|happy|sure)$/.test(normalOf(tokens[at - 1]))) return 'about';
  if (word === 'kindly' && asks(tokens, at)) return 'please';
  if (word === 'cause' && becauses(tokens, at)) return 'because';
  return (word === 'respected' || word === 'esteemed') && salutes(tokens, at) ? 'dear' : undefined;
};

/** Gives dialect forms the normal forms that they stand for, in their place. The spelling stays. */
export const readDialect = (tokens: readonly PlacedToken[], text: string): PlacedToken[] =>
  tokens.map((token, at) => {
    const spelt = /[ay]/i.test(text.charAt(token.start)) ? text.slice(token.start, token.end).toLowerCase() : '';
    if (/^ain?$/.test(spelt) && tokens[at + 1]?.normal === 'not') {
      const [normal, lemma] = meant(tokens, at);
      return { ...token, normal, lemma };
    }
    if (/^y['\u2018\u2019]?all$/.test(spelt)) {
      const normal = yours(tokens, at);
      return { ...token, normal, lemma: normal, pos: 'PRON' };
    }
    const other = respelt(tokens, at);
    if (other !== undefined) return { ...token, normal: other, lemma: other, pos: kinds[other] ?? token.pos };
    const [normal, lemma] = (token.lemma === 'do' && makes(tokens, at) ? ([/^d(?:id|one)$/.test(token.normal) ? 'made' : 'make', 'make'] as const) : business(tokens, at)) ?? [];
    return normal === undefined || lemma === undefined ? token : { ...token, normal, lemma, pos: 'VERB' };
  });

/** Negative concord: the second negator says the first again. "Don't have no heat", "ain't nothing I can do". */
export const agreesWithNegator = (normals: readonly string[], negator: number, at: number): boolean =>
  normals[negator] === 'not' && concord.has(normals[at] ?? '') && (at === negator + 1 || (at === negator + 2 && owning.has(normals[at - 1] ?? '')));

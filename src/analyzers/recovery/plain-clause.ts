import type { AnnotatedText, Token } from '../../text/annotated-text';
import { firstWhere } from '../../text/in-order';
import { normalOf } from '../../text/of-token';

/** A clause in plain words. */
export interface Plain {
  readonly said: string;
  /** The tokens that its words stand for, and where each ends in `said`. */
  readonly tokens: readonly number[];
  readonly ends: readonly number[];
}

const small: ReadonlySet<string> = new Set(['just', 'really', 'very', 'so', 'even', 'completely', 'totally', 'actually', 'now', 'already', 'also', 'quite', 'pretty', 'rather', 'simply', 'literally', 'suddenly', 'apparently', 'clearly', 'obviously', 'frankly', 'then', 'ever', 'absolutely', 'extremely', 'basically', 'well', 'both', 'bloody', 'fucking', 'damn', 'please', 'immediately', 'recently', 'finally', 'properly', 'eventually']);
const units: ReadonlySet<string> = new Set(['minute', 'minutes', 'min', 'mins', 'hour', 'hours', 'hr', 'hrs', 'day', 'days', 'night', 'nights', 'week', 'weeks', 'month', 'months', 'year', 'years']);
const amounts: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'several', 'few', 'couple', 'many']);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'your', 'his', 'her', 'their', 'its', 'these', 'those', 'ur']);
const anyOf: ReadonlySet<string> = new Set(['no', 'some', 'any', 'every', 'each']);

const isAmount = (word: string): boolean => (word >= '0' && word < ':') || amounts.has(word);

const wordFor = ({ normal, lemma, pos }: Token, before: Token | undefined, next: Token | undefined): string => {
  if (lemma === 'be' || normal === "'re" || normal === "'m" || (normal === "'s" && (pos === 'AUX' || next?.pos !== 'NOUN'))) return 'BE';
  if (normal === 'my' || normal === 'our') return 'MY';
  if (units.has(normal)) return 'TIME';
  if (isAmount(normal) ? normal !== 'one' || !anyOf.has(normalOf(before)) : (normal === 'a' || normal === 'an') && units.has(normalOf(next))) return 'NUM';
  return articles.has(normal) ? 'DET' : normal;
};

/** Words of a clause with forms of be, numbers, units of time, determiners and the writers' own marked; small adverbs left out. */
export const plainOf = ({ tokens }: AnnotatedText, from: number, to: number): Plain => {
  let said = '';
  const places: number[] = [];
  const ends: number[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'mention' || small.has(token.normal)) continue;
    const next = tokens[index + 1];
    if ((token.normal === 'a' || token.normal === 'an') && next !== undefined && next.normal !== 'one' && isAmount(next.normal)) continue;
    const word = wordFor(token, tokens[index - 1], next);
    said += said === '' ? word : ` ${word}`;
    places.push(index);
    ends.push(said.length);
  }
  return { said, tokens: places, ends };
};

/** The token that a place of a clause in plain words stands for. */
export const tokenAt = ({ tokens, ends }: Plain, place: number): number | undefined => (place < 0 ? undefined : tokens[firstWhere(ends, (end) => end > place)]);

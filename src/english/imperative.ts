import type { PlacedToken } from './align';
import { normalOf, posOf } from '../text/of-token';

/** Words that may stand before an imperative without changing it. */
const lead: ReadonlySet<string> = new Set([
  'please', 'pls', 'kindly', 'just', 'then', 'now', 'next', 'first', 'second', 'finally', 'also', 'so', 'and', 'or', 'but', 'well', 'ok', 'okay', 'simply', 'always', 'never', 'do',
]);

/** Most words that are passed over before an imperative: a run of them costs no more than its length. */
const longestLead = 24;

/** Verbs of everyday instructions and orders, for the tagger often takes them for names or nouns. */
const verbs: ReadonlySet<string> = new Set(
  ('accept add adjust allow answer apply ask attach be behave book bring call calm cancel change charge check choose clean clear click close come complete confirm connect contact ' +
    'copy count cut delete describe dial disconnect download drop email enable enjoy enter expect explain fill find follow forget forward get give go grab grow hang have head help hit hold ' +
    'ignore insert install keep leave let lift listen log look lower mail make mind move note open order paste pay pick place play plug point post press print provide pull push put quit quote ' +
    'read rebook refer reload remember remove rename repeat replace reply report request reset respond restart return ring rinse run save scan scroll search see select send set shake share show ' +
    'shut sign sit skip slide speak start state stay step stick stop submit swap switch take talk tap tell think throw toggle touch try turn type unplug update upload use verify visit wait wash ' +
    'watch weigh whisper wipe write refrain relax grow deal stand cease desist await allow bear rest lose learn improve consult direct address quit').split(' '),
);

/** Openings without a subject that are no orders: the writer left "I" or "it" out. */
const ellipsis: ReadonlySet<string> = new Set(['thank', 'hope', 'guess', 'love', 'wish', 'appreciate', 'need', 'want', 'know', 'mean', 'welcome', 'seem', 'sound', 'feel', 'bless', 'pity', 'look']);

const subjectForms: ReadonlySet<string> = new Set(['i', 'you', 'we', 'he', 'she', 'they', 'it']);

/**
 * Tells whether a clause that begins at this token is an imperative: a bare verb form with no subject,
 * after "please", "just", "do not" and the like.
 */
export const isImperative = (tokens: readonly PlacedToken[], from: number): boolean => {
  let at = from;
  const farthest = from + longestLead;
  while (at < farthest && tokens[at] !== undefined && (lead.has(normalOf(tokens[at])) || tokens[at]?.kind === 'mention' || tokens[at]?.kind === 'emoji' || tokens[at]?.pos === 'SPACE')) at += 1;
  const negated = tokens[at]?.normal === 'not' && tokens[at - 1]?.normal === 'do';
  if (negated) at += 1;
  const token = tokens[at];
  const after = tokens[at + 1];
  if (tokens[at - 1]?.normal === 'do' && at > from && (after?.normal === 'needful' || token?.normal === 'something' || (token?.normal === 'one' && after?.normal === 'thing'))) return true;
  if (token === undefined || token.kind !== 'word' || after !== undefined && subjectForms.has(after.normal) && token.normal !== 'let' && token.pos === 'AUX') return false;
  if (token.normal === 'let' && after?.normal === 'us') return false;
  if (ellipsis.has(token.lemma) && tokens[at - 1]?.normal !== 'not') return false;
  if (negated) return token.normal === token.lemma && (token.pos === 'VERB' || token.pos === 'AUX' || verbs.has(token.normal));
  if (tokens[at - 1]?.normal === 'do' && at - 1 >= from) return token.pos === 'VERB' && token.normal === token.lemma && !subjectForms.has(token.normal);
  if (verbs.has(token.normal)) return after?.pos !== 'AUX' && !(token.pos === 'NOUN' && after?.pos === 'VERB') && after?.normal !== 'is';
  return token.pos === 'VERB' && token.normal === token.lemma && (at > from || /^(DET|PRON|ADV|ADP|PROPN|NOUN|ADJ)$/.test(posOf(after)));
};

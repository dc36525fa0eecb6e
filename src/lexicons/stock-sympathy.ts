import type { Lexicon, WordClass } from '../text/lexicon';
import { hardExperience } from './feelings';

const source = 'goodturn, 2026; sympathy macros of contact-centre scripts';

/** Verbs that claim to understand. */
const know: WordClass = { id: 'know', source, words: ['understand', 'appreciate', 'acknowledge', 'recognize', 'recognise', 'realize', 'realise', 'sympathize', 'sympathise', 'empathize', 'empathise', 'imagine', 'relate', 'respect', 'validate', 'mindful'] };

/** Nouns for any trouble whatever. */
const generic: WordClass = {
  id: 'generic',
  source,
  words: ['anger', 'annoyance', 'distress', 'worry', 'anxiety', 'stress', 'difficulty', 'dissatisfaction', 'frustration', 'concern', 'situation', 'disappointment', 'feeling', 'position', 'upset', 'inconvenience', 'pain', 'sentiment', 'perspective'],
};

/** Adjectives for any trouble whatever. */
const empty: WordClass = {
  id: 'empty',
  source,
  words: ['stressful', 'irritating', 'tough', 'distressing', 'worrying', 'overwhelming', 'annoyed', 'challenging', 'confusing', 'frustrating', 'upsetting', 'annoying', 'difficult', 'disappointing', 'inconvenient', 'hard', 'awkward', 'exhausting', 'painful', 'upset', 'feel', 'disappointed'],
};

/** Openings of sympathy that claim to understand. Whether the rest says anything is read apart. */
export const claimedUnderstanding: Lexicon = {
  id: 'claimed-understanding',
  source,
  classes: [know, generic, empty, hardExperience],
  patterns: [
    '{know} ... {generic}',
    '{know} [|that|with|just] how ... [{empty}|{generic}]',
    '{know} [|that] [this|it|that] ... {empty}',
    '[i|we] [|can|do|certainly|really] know [|that|just|exactly] how ... {empty}',
    '[i|we] [|do|ADV] know [this|it|that] [is|was|must|can|has] ... {empty}',
    '{know} how ... {hard}',
    '[i|we] [|do|ADV] know how ... {hard}',
    '[hear|see|feel|note] your {generic}',
    '^^ [i|we] [|do|can|really|certainly|fully] hear you $$',
    '^^ [|and|but] [i|we] [|can|totally|completely] [understand|sympathize|empathize|relate] [|completely|fully|totally] $$',
    '[feel|be] the same [|way] [|in your|if|too]',
    '[we|i] [feel|share] your {generic} $$',
    '[thoughts|hearts] are with [you|everyone|all]',
    'your {generic} [is|are] ... [valid|understandable|important|understood|noted|heard]',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};

/** Classes whose words fit every case. */
export const anyCaseClasses: readonly WordClass[] = [know, generic, empty];

/** Words for any matter that name no trouble: a claim to understand these answers a plain request as well. */
export const neutralMatters: ReadonlySet<string> = new Set(['concern', 'situation', 'feeling', 'position', 'sentiment', 'perspective', 'feel']);

/** Further words that fit every case. A sentence of sympathy made of nothing else is a formula. */
export const anyCaseWords: ReadonlySet<string> = new Set([
  'know', 'see', 'hear', 'aware', 'sensitive', 'get', 'seem', 'note', 'assure', 'rest', 'be', 'have', 'do', 'can', 'must', 'may', 'might', 'want', 'please', 'put', 'view', 'point', 'place', 'shoe', 'frustrate',
  'disappoint', 'annoy', 'valid', 'understandable', 'important', 'understood', 'heard', 'legitimate', 'justified', 'noted', 'same', 'way', 'thing', 'issue', 'matter', 'experience', 'time', 'moment', 'customer', 'guest',
  'people', 'everyone', 'anyone', 'kind', 'sort', 'regard', 'case', 'delay', 'event', 'problem', 'current', 'obvious', 'level', 'thought', 'heart', 'sir', 'madam', 'dear', 'sorry', 'apologize', 'apology', 'such', 'these',
  'share', 'value', 'feedback', 'patience', 'patient', 'thank', 'at', 'right', 'now', 'today', 'cause', 'any', 'nice', 'well',
]);

import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; sympathy macros of contact-centre scripts';

/** Openings of sympathy that claim to understand. Whether the rest says anything is read apart. */
export const claimedUnderstanding: Lexicon = {
  id: 'claimed-understanding',
  source,
  classes: [
    { id: 'know', source, words: ['understand', 'appreciate', 'acknowledge', 'recognize', 'recognise', 'realize', 'realise', 'sympathize', 'sympathise', 'empathize', 'empathise', 'share', 'imagine', 'relate', 'regret', 'respect', 'validate', 'mindful', 'commiserate'] },
    {
      id: 'generic',
      source,
      words: [
        'frustration', 'concern', 'situation', 'disappointment', 'feeling', 'position', 'annoyance', 'anger', 'upset', 'predicament', 'inconvenience',
        'pain', 'dissatisfaction', 'displeasure', 'irritation', 'distress', 'circumstance', 'worry', 'anxiety', 'sentiment', 'emotion', 'difficulty',
        'plight', 'stress', 'hardship', 'reaction', 'perspective', 'discomfort', 'unhappiness',
      ],
    },
    { id: 'empty', source, words: ['frustrating', 'upsetting', 'annoying', 'difficult', 'disappointing', 'stressful', 'inconvenient', 'irritating', 'hard', 'tough', 'challenging', 'distressing', 'worrying', 'unpleasant', 'tiring', 'tiresome', 'trying', 'confusing', 'aggravating', 'infuriating', 'awkward', 'exhausting', 'painful', 'unfortunate', 'troubling', 'bothersome', 'maddening', 'vexing', 'disheartening', 'uncomfortable', 'overwhelming', 'frustrated', 'upset', 'feel', 'annoyed', 'feeling', 'disappointed'] },
  ],
  patterns: [
    '{know} ... {generic}',
    '{know} [|that|with|just] how ... [{empty}|{generic}]',
    '{know} [|that] [this|it|that|these|such|things] ... {empty}',
    '[i|we] [|can|do|certainly|really] know [|that|just|exactly] how ... {empty}',
    '[hear|see|feel|note] your {generic}',
    '[get|know|see|understand|appreciate] [|exactly|just] how you [feel|must feel|are feeling|must be feeling]',
    '^^ [i|we] [|do|can|really|certainly|fully] hear you $$',
    '^^ [|and|but] [i|we] [|do|can|certainly|totally|completely|fully|truly] [understand|sympathize|empathize|relate] [|completely|fully|totally] $$',
    'your {generic} [is|are] ... [valid|understandable|important|understood|noted|heard|legitimate|justified]',
    '[thoughts|hearts] are with [you|everyone|all]',
    '[put|place] [myself|ourselves] in your [shoes|position|place]',
    '[feel|be] the same [|way] [|in your|if|too]',
    '[we|i] [feel|am with|are with|are here for] [you|your {generic}] $$',
  ],
  where: { negated: false, mood: ['statement', 'fragment', 'order'] },
};

/** Words that fit every case. A sentence of sympathy made of nothing else is a formula. */
export const fitsAnyCase: ReadonlySet<string> = new Set([
  'understand', 'appreciate', 'acknowledge', 'recognize', 'realize', 'know', 'see', 'hear', 'sympathize', 'empathize', 'share', 'imagine', 'relate', 'regret', 'respect', 'validate', 'aware', 'mindful', 'sensitive', 'feel', 'feeling', 'get', 'seem', 'note', 'assure', 'assured', 'rest', 'be', 'have', 'do', 'can', 'must', 'may', 'might', 'want', 'please', 'put',
  'frustration', 'concern', 'situation', 'disappointment', 'position', 'annoyance', 'anger', 'upset', 'predicament', 'inconvenience', 'pain', 'dissatisfaction', 'displeasure', 'irritation', 'distress', 'circumstance', 'worry', 'anxiety', 'sentiment', 'emotion', 'difficulty', 'plight', 'stress', 'hardship', 'reaction', 'perspective', 'discomfort', 'unhappiness', 'view', 'point', 'place', 'shoe',
  'frustrating', 'upsetting', 'annoying', 'difficult', 'disappointing', 'stressful', 'inconvenient', 'irritating', 'hard', 'tough', 'challenging', 'distressing', 'worrying', 'unpleasant', 'tiring', 'tiresome', 'trying', 'confusing', 'aggravating', 'infuriating', 'awkward', 'exhausting', 'painful', 'unfortunate', 'troubling', 'bothersome', 'maddening', 'vexing', 'disheartening', 'uncomfortable', 'overwhelming', 'frustrated', 'annoyed', 'disappointed', 'frustrate', 'disappoint', 'annoy', 'valid', 'understandable', 'important', 'understood', 'heard', 'legitimate', 'justified', 'noted', 'same', 'way',
  'thing', 'issue', 'matter', 'experience', 'time', 'moment', 'customer', 'guest', 'client', 'people', 'everyone', 'anyone', 'kind', 'sort', 'type', 'regard', 'case', 'delay', 'event', 'problem', 'current', 'obvious', 'level', 'thought', 'heart', 'sir', 'madam', "ma'am", 'dear', 'sorry', 'apologize', 'apology', 'such', 'these', 'at', 'right', 'now', 'today', 'present', 'cause', 'caused', 'any', 'nice', 'well',
]);

import type { Frame } from '../text/wording';

const why = 'It says what is likely, which will hold.';
const thing = "(?:it|this|that|there|everything|such (?:a )?\\w+|(?:the|your|this|that|our) [\\w' -]{2,30}?)";

/** Promises of never, always and for certain, as what should be. */
export const likelihood = (): readonly Frame[] => [
  { find: new RegExp(`^((?:[^,.!?]+, |and |but |so )?${thing})(?:'ll| will| shall| is going to| are going to) never (?:ever )?(happen|occur|recur|fail|break|be|repeat|get|go|crash|leak|stop|come)\\b(.*)$`, 'i'), put: '$1 should not $2$3', why },
  { find: new RegExp(`^((?:[^,.!?]+, |and |but |so )?${thing}) (?:won't|will not|shall not|can't|cannot|is not going to|isn't going to) (?:ever |possibly )?(happen|occur|recur|fail|break|be|repeat|get|go|crash|leak|stop)\\b(.*)$`, 'i'), put: '$1 should not $2$3', why },
  { find: new RegExp(`^((?:[^,.!?]+, |and |but |so )?${thing})(?:'ll| will) always (work|arrive|get there|be on time|come out)\\b(.*)$`, 'i'), put: '$1 should $2$3', why },
  { find: new RegExp(`^(.*?\\b)(there)(?:'ll| will) be no (more|further) (\\w+)\\b(.*)$`, 'i'), put: '$1$2 should be no $3 $4$5', why },
  { find: new RegExp(`^((?:[^,.!?]+, |and |but |so )?${thing})(?:'s| is| are) (?:absolutely |completely |fully )?guaranteed to (?!be\\b)(\\w+)\\b(.*)$`, 'i'), put: '$1 should $2$3', why },
  { find: /^(?:i|we)(?: can|'ll| will| do| \w+ly)* guarantee (?:you )?(?:that )?((?:it|this|that|your|the|they|you) [^.!?]*\b(?:will|'ll)\b[^.!?]*)$/i, put: 'I expect that $1', why },
  { find: /^(.*\b(?:fixed|solved|sorted|resolved|gone)) (?:for good|forever|permanently|once and for all)\b(.*)$/i, put: '$1$2', why: 'It says what was done, which is known.' },
  { find: /^(.+?),? (?:without fail|no matter what|whatever happens|come what may)$/i, put: '$1', why: 'The promise is as firm without it.' },
  { find: /^(?:mark my words|hand on heart|come what may|no matter what|whatever happens), (.+)$/i, put: '$1', why: 'The promise is as firm without it.' },
];

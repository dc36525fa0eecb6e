import type { Frame } from '../text/wording';

const own = 'It says sorry for what happened, and not for how it was taken.';
const real = 'It takes the trouble as real.';
const name = "(, (?!and\\b|but\\b|however\\b|as\\b|so\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)?|(?:,? (?:and|but)|,? however) .+|)$";

/** Apologies for how it was taken, or for anything at all, as apologies for the trouble. */
export const ownApology = (): readonly Frame[] => [
  { find: new RegExp(`\\b(sorry) (?:that |to (?:hear|see|learn|read) (?:that )?)?(?:if )?you (?:may |might )?feel (?:this|that|the) way (?:about|regarding|toward) ((?:our|the|this|your) [^,.]+?)(, [\\p{L}'-]+|)$`, 'iu'), put: '$1 for the trouble with $2$3', why: own },
  { find: new RegExp(`\\b(sorry) (?:that |to (?:hear|see|learn|read) (?:that )?)?(?:if )?you (?:may |might )?feel (?:(?:this|that|the) way|like (?:this|that)|so)${name}`, 'iu'), put: '$1 about this$2', why: own },
  { find: /\b(sorry|apolog(?:y|ies)|apologi[sz]e|regrets?)( for| about|) (?:the|this|your) inconveniences?(?: (?:that |which )?(?:this|it|we)?(?: (?:has|have|may have|might have|could have))? ?caused(?: you| to you)?)?(, [\p{L}'-]+|)$/iu, put: '$1$2 the trouble this has caused you$3', why: real },
  { find: /\b(sorry|apolog(?:y|ies)|apologi[sz]e|regrets?)( for| about|) (?:any|whatever)(?: possible| potential)? inconveniences? (?:that |which )?(?:(?:this|it) )?(?:(?:has|have|may have|might have|could have) )?caused(?: you| to you)?(, [\p{L}'-]+|)$/iu, put: '$1$2 the trouble this has caused you$3', why: real },
  { find: /\b(sorry|apolog(?:y|ies)|apologi[sz]e|regrets?)( for| about|) (?:any|whatever)(?: possible| potential)?( \w+)? inconveniences?\b(.*)$/i, put: '$1$2 the$3 trouble$4', why: real },
  { find: /\b(sorry|apolog(?:y|ies)|apologi[sz]e|regrets?)( for| about|) (?:any|whatever)(?: possible| potential)?( \w+)? (confusion|delays?|disappointment|frustration|difficult(?:y|ies)|trouble|stress|disruption|rudeness|misunderstanding|upset|distress|hassle|worry|discomfort|errors?|mistakes?|issues?|problems?)((?: (?:this|it|that|we)(?: has| have)? caused)?\b(?!.*\b(?:may|might|could|if)\b).*)$/i, put: '$1$2 the$3 $4$5', why: real },
  { find: /\b(sorry) if (?:that|this) (was|wasn't|was not|is|isn't|has|hasn't|did|didn't|came|caused|made|sounded|seemed|upset|confused|offended|left|felt)\b(.*)$/i, put: '$1 that this $2$3', why: own },
  { find: /\b(sorry) if (?:anything|something) ((?:we|i) \w+) (upset|hurt|offended|annoyed|confused|worried|bothered)\b(.*)$/i, put: '$1 that something $2 $3$4', why: own },
  { find: /\b(sorry) if ((?:the|our|my|it|we|i) (?!are able|can|could|may|might)[^,.?!]+)$/i, put: '$1 that $2', why: own },
];

const matter = 'frustrations?|disappointment|annoyance|anger|concerns?|feelings?|situation|upset|distress|worry|worries|stress|inconvenience|difficult(?:y|ies)|pain|position|sentiments?|perspective|dissatisfaction|irritation|anxiety';
const claim = "(?:(?:hi|hello|hey|dear)? ?[\\p{L}'-]+, )?(?:i|we)(?: can| do| \\w+ly)* (?:understand|appreciate|acknowledge|recogni[sz]e|reali[sz]e|sympathi[sz]e with|empathi[sz]e with|hear|share|feel|get|respect|imagine|see|know)(?: \\w+ly)?";
const hard = 'frustrating|upsetting|annoying|disappointing|stressful|difficult|hard|tough|inconvenient|irritating|worrying|distressing|confusing|exhausting|painful|awkward|challenging|overwhelming';
const plain = 'It says sorry in place of claiming to understand.';

/** Claims to understand, as a plain sorry. `{sorry}` is the speaker's "I'm sorry" or "we're sorry". */
export const plainSorry = (sorry: string): readonly Frame[] => [
  { find: new RegExp(`^${claim} your (?:${matter}),? (?:and|but) (?:(?:i|we) )?((?:do |\\w+ly )*)(apologi[sz]e|am sorry|are sorry) (for .+)$`, 'iu'), put: `${sorry.slice(0, 2) === "I'" ? 'I' : 'we'} $1$2 $3`, why: 'The apology stands by itself.' },
  { find: new RegExp(`^${claim} (?:your|the|his|her|their) (?:${matter})(?: (?:with|about|in|at|on|over) (?:this|that|it))?(, [\\p{L}'-]+|)$`, 'iu'), put: `${sorry} about this$1`, why: plain },
  { find: new RegExp(`^${claim} (?:how you(?: must)? (?:feel|are feeling)|you)(, [\\p{L}'-]+|)$`, 'iu'), put: `${sorry} about this$1`, why: plain },
  { find: new RegExp(`^${claim} (?:that |just )?how (${hard}) (?:this|that|it) (?:is|must be|can be|may be|might be|would be)(?: for you)?(, [\\p{L}'-]+|)$`, 'iu'), put: `${sorry} that this is so $1$2`, why: plain },
  { find: new RegExp(`^${claim} (?:that |just )?how (${hard}) (?:this|that|it) (?:has been|must have been)(?: for you)?(, [\\p{L}'-]+|)$`, 'iu'), put: `${sorry} that this has been so $1$2`, why: plain },
  { find: new RegExp(`^${claim} (?:that )?(?:this|that|it) (?:is|must be|can be|may be|might be)(?: very| so| really| quite)? (${hard})(?: for you)?(, [\\p{L}'-]+|)$`, 'iu'), put: `${sorry} that this is $1$2`, why: plain },
];

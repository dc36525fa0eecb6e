import type { AnnotatedText } from '../../text/annotated-text';
import { contentLemmas } from '../../text/content';

const formulaLead = /^(?:(?:hi|hello|hey|dear|oh|wow|no|yikes|ah|well|and|while|also|again|so|good \w+|we|i|our|my|please|is|are|am|was|do|very|really|truly|such|sincere\w*|deep\w*|\w+ly|can|have|will|go ahead and|always|never|\W) )*/;
/** A sentence that only thanks, regrets, hopes, passes on or speaks of what matters to the firm. */
const formula = /^(?:thank|thanks|thx|sorry|apolog\w+|regrets?|disappoint\w*|appreciate|accept (?:our|my)|(?:pleased|glad|delighted|happy) (?:you|that you|to have)|understand|hear (?:you|your)|value|hopefully|hope|feel|strive|(?:pass|share|forward|relay|take)(?:ed|ing)? (?:this|that|it|your|these|on|along|all|the)|(?:the )?(?:safety|comfort|satisfaction) of|your (?:safety|comfort|satisfaction|feedback|comments?|patience|loyalty|time|business)|regards|enjoy)\b/;
/** A formula that ends the matter, where a holding line leaves it open. */
const closing = /\b(?:feedback|comments?|concerns?|pass\w*|shared?|hope|loyalty|forward|priority)\b/;
/** More than a formula: a promise, a pointer, a reason. */
export const beyond = /\b(?:(?:get|come|be|write|call|go) back|contact|respond|repl(?:y|ies)|update|investigat\w*|look\w*|check\w*|find|let you|until|within|call|visit|link|http\w*|dm|email|because|due|cannot|unable|not available|see you|however|but|only|if (?:you|i|we)|please (?!accept)\w+|depart|arriv\w+|escalat\w*)\b/;

/** How a template opens. */
export const stock = /\bthank\w* (?:you )?(?:so much |very much |again )?for (?:your (?:\w+ )?(?:interest|message|e?mail|enquiry|inquiry|question|tweet|comment|post|custom|visit)|(?:writing|contacting|reaching|getting|asking|tweeting|messaging|choosing|visiting))\b/;
/** What an answer speaks of outside of how a template opens. */
export const beyondStock = (answer: AnnotatedText): ReadonlySet<string> =>
  new Set(answer.sentences.filter(({ from, to }) => !stock.test(answer.tokens.slice(from, to).map(({ normal }) => normal).join(' '))).flatMap((sentence) => [...contentLemmas(answer, sentence)]));

/** Yes, no, what may or can be, and words that stand for what was asked. */
export const polarReply =
  /\b(?:yes|yeah|yep|yup|no|nope|neither|either|both|certainly|absolutely|definitely|indeed|correct|impossible|likely|maybe|perhaps|probably|should|can|could|may|might|will|would|shall|must|available|allowed|included|free|welcome|pleasure|done|non\w+|happy to|glad to|only|just|fine|accept\w*|takes?|already|still|usually|except|unless|if|any|it|they|them|this|that|these|those|there|we|i|he|she|you|ones|so|do|does|did|let)\b/;
export const cause = /\b(?:because|since|as|due|reason|caused?|owing|thanks|so|that|in order|for (?:safety|security)|result|led|means?|meant|error|mistake|fault|problem|issue|delay\w*|broke\w*|fail\w*|crew|weather|to|need\w*|require\w*)\b/;
/** Words that may stand for what was asked. */
export const covering = /\b(?:both|all|neither|none|either (?:way|one|is)|each|everything|anything|yes|no|so|not|too|as well|same|whole|family|everyone|it|they|them|this|that|these|those)\b/;

export const sayingsOf = (text: AnnotatedText): string[] =>
  text.sentences.map(({ from, to }) => text.tokens.slice(from, to).filter((token) => token.kind !== 'mention' && token.kind !== 'emoji').map((token) => token.normal).join(' ').replace(/[\^*] \w+$|^[/-] \w+$/, '').trim()).filter((words) => /\w\w/.test(words));

/** A turn of formulas alone: two of them, or one that ends the matter. */
export const isFormula = (sayings: readonly string[]): boolean => {
  const spoken = sayings.filter((words) => !/^(?:(?:good|hi|hello|hey|dear|regards|best|kind|many|have|congrat)\w*\b)/.test(words) || words.split(' ').length > 5);
  return spoken.length > 0 && spoken.every((words) => formula.test(words.replace(formulaLead, '')) && !beyond.test(words)) && (spoken.length > 1 ? spoken : spoken.filter((words) => closing.test(words))).length > 0;
};

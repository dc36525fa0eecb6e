import type { Frame } from '../text/wording';

/** What a customer can be asked to do with a "please". Who else to contact is not here: that is a hand-off. */
const act = 'send|submit|provide|fill|complete|sign|follow|bring|return|collect|reply|present|attach|include|show|upload|enclose|confirm|hand|apply|read|wait (?:here|until|for|there|in)|pay (?!extra|more|for|an? )|write (?!to )|give|answer';

const why = 'It asks, and leaves all the facts as they are.';
const lead = "(?:(?:now|first|sir|madam|just|simply|well|no|listen|look),? )*";
const adverb = '(?:(?:also|now|first|always|simply|really|then|still|\\w+ly) )*';

/** Orders and rules as requests. */
export const asking = (): readonly Frame[] => [
  { find: new RegExp(`^((?:so|but|and|then),? )?${lead}you(?:'ll| will)? ${adverb}(?:must|shall|have to|need to|are to|(?:are|will be) (?:required|obliged|obligated|instructed) to|(?:'d |had )?better) ${adverb}((?:${act})\\b(?!.*\\b(?:like|same as) (?:the rest|everyone|everybody|other))[^.!?]*)$`, 'i'), put: '$1please $2', why },
  { find: new RegExp(`^(?:now |then |so |just )*((?:${act}|pay|stand|sit|queue|stay|move|put|finish|submit|stand by|write)\\b(?!.*\\b(?:or else|everyone else|everybody else)\\b)[^.!?]*)$`, 'i'), put: 'please $1', why },
];

/** Participles of what is asked for, and the verb to ask with. */
const asked = [['submitted', 'submit'], ['sent', 'send'], ['returned', 'return'], ['paid', 'pay'], ['signed', 'sign'], ['completed', 'complete'], ['filled in', 'fill in'], ['filled out', 'fill out'], ['attached', 'attach'], ['provided', 'provide'], ['uploaded', 'upload'], ['presented', 'present'], ['made', 'make'], ['collected', 'collect'], ['handed in', 'hand in']] as const;

const papers = '(?:requests|claims|complaints|forms|documents|applications|payments|receipts|fees|returns|items|bags|keys)';

/** "The form must be sent by Friday" as a request. */
export const askingFor = (): readonly Frame[] => asked.map(([participle, verb]) => ({
  find: new RegExp(`^((?:the|your|this|these|all|any|every|each) (?:[\\w'-]+ ){1,4}|${papers} )must (?:first |also |always )?be ${participle}\\b([^.!?]*)$`, 'i'),
  put: `please ${verb} $1$2`,
  why,
}));

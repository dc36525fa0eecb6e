import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; commissive speech acts after Searle 1976';

/** Verbs that say a promise was made. */
const vowed: WordClass = { id: 'vowed', source, words: ['promised', 'assured', 'guaranteed', 'swore', 'sworn', 'vowed', 'pledged', 'undertook'] };

/** Contact and delivery that a promise is mostly about. */
const owed: WordClass = {
  id: 'owed',
  source,
  words: ['call', 'ring', 'phone', 'send', 'email', 'come', 'deliver', 'refund', 'update', 'chase', 'bring', 'get back'],
};

/** Talk of a promise: one that needs nothing else to be one. */
export const promiseMention: Lexicon = {
  id: 'promise-mention',
  source,
  patterns: [
    '{vowed}', '[was|were] [|_] [supposed|meant] to', '[gave|given|give] [|me|us|you] [your|their|my|our|his|her] word', '[was|were] due [on|by|at|in|yesterday|last|today|back|here]', '[you|they|he|she|someone|somebody] [was|were] going to', '[your|the|his|her|their|our|my|broken|empty|another|that|this|every|false] [|_] [promise|promises|assurance|assurances]',
    '[time|day|date|slot|deadline|window] [|that] [you|we|i|they] [gave|named|set|agreed|quoted]',
  ],
  classes: [vowed],
  where: { voice: 'any', conditional: false },
};

/** Somebody said something: a promise if what was said lies ahead or names a time. */
export const saidSo: Lexicon = {
  id: 'promise-said',
  source,
  patterns: ['[you|u|they|she|he|someone|somebody|lot|NOUN|PROPN] [|had|have|guys|all|also|both|just|clearly|only] [said|told|agreed|confirmed|quoted|wrote]', '[i|we] [|had|have|_] [was|were|been|got] [|_] [told|quoted]', '[i|we] [|had|have|only|also|know i] [said|agreed|told|committed|wrote|mentioned|gave]', '^^ [|was|were|been] [told|said|agreed]'],
  where: { voice: 'any', conditional: false },
};

/** It did not happen, or not in time. */
export const failing: Lexicon = {
  id: 'promise-failing',
  source,
  patterns: [
    '[not|never|nobody|nothing|none|noone|nowt|didnt|hasnt|havent|yet]', 'no one', 'no [|_] [|_] [NOUN|PROPN|NUM|VERB] [|_]', 'still [|_] [waiting|nothing|sitting|standing|without|in|the|at|broken|on|have|here]', '[it is|today is|that was|we are|here we are|this is|it has been|it is been|there] [|now|already|nearly] [|on] [|the|over|a] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|NUM|days|weeks|months|hours|late] [|_]',
    '[where|wheres] [is|are|was|,] [|_] [|_]', '[late|later|overdue|forgot|forgotten|missed|failed|lied|instead]', 'so much for', '[waited|crickets|silence]', '[what|whatever] happened', 'had to _', 'any [news|update]',
  ],
  where: { voice: 'any', conditional: false },
};

/** Nothing is wrong yet, another firm is spoken of, or the customer moved it. */
export const unbroken: Lexicon = {
  id: 'promise-unbroken',
  source,
  patterns: [
    '[only|just] [tuesday|monday|wednesday|thursday|friday|saturday|sunday|checking|double|wondering|making|confirming]', '[still|all] [stands|good|on track|on for|happening|ok|okay|fine]', '[no|not in a] [rush|hurry|panic]', 'not [fussed|worried|bothered|complaining|urgent|due|until|till]', '[other|another|previous|old] [firm|company|shop|supplier|provider|bank]', 'i [forgot|was out|moved|postponed|changed]', 'no [problem|problems|need|worries|complaint|complaints|trouble]', '[better|sooner|earlier|quicker|faster|ahead] [than|of]',
  ],
  where: { voice: 'any' },
};

/** The agent's side says that it did not do what it owed. */
export const admission: Lexicon = {
  id: 'promise-admission',
  source,
  patterns: [
    '[i|we|nobody|team|colleague] [|have|had|completely] [forgot|forgotten|failed|neglected] to {owed}', '[i|we|someone] should have [|already] [called|rung|phoned|emailed|got back|been in touch|chased|followed up]', '[i|we|nobody|no one] [did not|have not|never] {owed} [you|back|it|that|this|up|through]', '[i|we] never [called|rang|sent|got back|wrote|came|followed up]', '[was|were] due [on|by] ... [and|but] [it|we|here]', '[let|letting] [it|that|this|things] [slip|slide|drift]', '[slipped|fell|fallen] [my mind|through the cracks|off my]',
    '[i|we|have|and] ~miss [the|our|my|that|your|this] [|_] [deadline|date|slot|appointment|call|callback]', '[broke|broken|not keep|not kept] [my|our|that|the|a] [word|promise]', '[i|we] [|have] [left|stood] you [hanging|up]',
  ],
  classes: [owed],
  where: { conditional: false },
};

/** Said to be done as it was promised. */
export const keeping: Lexicon = {
  id: 'promise-keeping',
  source,
  patterns: [
    '[as|like] [|i|we|you|he|she|they|was|were|already] [|had|have|all] [promised|agreed|said|guaranteed|told|assured] [|you|i|we|it|would|me] [|would]', '[true|good|faithful] [to|as] [your|my|our|his|her|their|its] word', '[keep|kept|keeping|honoured|honored|stuck to|made good on] [|to] [your|my|our|his|her|their|that|its] [|_] [word|promise|promises|commitment]', '[when|exactly when|just when|exactly what|just what] [you|i|we|he|she|they] [said|promised|told]', '[NOUN|VERB] [|that] [i|we|you] [|had] promised [|you|me]', 'on the dot', '[on|at] the [very|exact] [day|hour|minute|time|date] [|that] [you|we|i|they|he|she] [said|promised|told|gave|named]', '[i|we] [|had] [said|promised|told you] ... [would|will|by|monday|tuesday|wednesday|thursday|friday|today|tomorrow|call|ring|write]', '^^ told you', '[did|do] [exactly|just|what] [|what] [you|i|we] [said|promised]',
  ],
  where: { voice: 'any', conditional: false },
};

/** Reports that something is done, sent or come. */
export const delivery: Lexicon = {
  id: 'delivery-report',
  source,
  patterns: [
    '[attached|enclosed|herewith]', '[here|there] [is|are|you go|it is|they are|comes]', '[has|have|is|was|were|are] [|now|just|already|all|also|both|safely|finally|indeed|since] [|been] [VERB|ready|in|live|here|back|out|through]', '[went|left|arrived|came|landed|shipped|sent|posted|refunded|credited|delivered|fixed|repaired|replaced|emailed|booked|called|rang|spoke|got|received|collected|turned|paid|wrote|cancelled] [|_]', '^^ [done|sorted|ready|finished]', '[in|on] your [inbox|account|statement|doorstep|card]', 'on [its|the|their|his|her] way', '[all|now] [sorted|done|working|fixed|set|ready]', 'thanks for [calling|ringing|sending|getting|sorting|doing|coming]',
  ],
  where: { voice: 'any', conditional: false, negated: false },
};

/** The customer lets the agent off, or asks for another time. */
export const release: Lexicon = {
  id: 'promise-release',
  source,
  patterns: ['no need', 'not [bother|worry about|call|ring|send|need]', 'never mind', '[forget|leave|scrap|drop] [it|that|about it]', '[move|make|push|shift|postpone|reschedule] [it|that|the] ... [to|until|instead]', ],
  where: { voice: 'any' },
};

import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; politeness strategies after Brown & Levinson 1987 and Danescu-Niculescu-Mizil et al. 2013';

const grateful: WordClass = { id: 'grateful', source, words: ['grateful', 'thankful', 'obliged', 'indebted', 'appreciative'] };

/** What one does not want to do to the other. */
const impose: WordClass = { id: 'impose', source, words: ['bother', 'trouble', 'pester', 'interrupt', 'disturb', 'impose', 'nag', 'chase', 'intrude', 'pry', 'bug', 'rush', 'hurry', 'press', 'hassle', 'burden', 'ask', 'inconvenience'] };

/** Adjectives of a request's welcome outcome. */
const welcomeOutcome: WordClass = { id: 'outcome', source, words: ['great', 'helpful', 'wonderful', 'lovely', 'fantastic', 'brilliant', 'amazing', 'ideal', 'perfect', 'good', 'super', 'kind', 'useful', 'appreciated', 'best'] };

/** Small words of tact in the middle of a request. */
const tactful: WordClass = { id: 'tact', source, words: ['possibly', 'perhaps', 'maybe', 'kindly', 'please', 'also', 'just', 'by any chance', 'at all', 'be able to', 'quickly'] };

/** What one asks leave for. */
const asking: WordClass = { id: 'asking', source, words: ['ask', 'trouble', 'bother', 'have', 'get', 'take', 'borrow', 'check', 'request', 'invite', 'confirm', 'beg', 'steal', 'offer', 'know', 'see', 'impose'] };

/** Thanks, and appreciation with somebody who appreciates. */
export const courteousThanks: Lexicon = {
  id: 'courteous-thanks',
  source,
  classes: [grateful],
  patterns: [
    '[thank|thanking] [you|u]',
    '[thanks|thx|thanx|tysm|ta] [for|so much|a lot|a million|a bunch|very much|again|in advance|once again|kindly]',
    '^ [|hi|hello|ok|great|and|lovely|perfect|wonderful|many] [|PROPN|NOUN] [|,] [thanks|thx|thanx|tysm] [|PROPN|again|!|,|$$]',
    '^^ [|and|so|big|many] cheers for',
    '[many|kind|sincere|heartfelt|big|huge|my|our|warmest] [|sincere|heartfelt] [thanks|gratitude]',
    '[i|we] [|ADV|do] [|ADV] [appreciate|appreciated] [|all] [you|your|it|the|being|every]',
    '^^ [|ADV|very much] [appreciate|appreciated] [|the|your|it|you|this|!|$$]',
    '[your|that|this|all|patience|help] ... ~be [|ADV|very much] appreciated',
    '[^^|i ~be|we ~be|remain|feel] [|ADV|ever so] {grateful} [for|that|to you|you]',
    '[i|we] ~be [|ADV] {grateful}',
    'could not thank you enough',
    'much obliged',
    '[your|that|this|it] ... [means|meant|mean] [a lot|so much|a great deal|the world] to [me|us]',
  ],
  where: { negated: false },
};

/** Thanks that thank nobody: a cause, a reproach, a refusal of thanks. */
export const emptyThanks: Lexicon = {
  id: 'empty-thanks',
  source,
  patterns: [
    '[thanks|thank you] [for|in advance for] [nothing|not|~stop|~refrain|~calm|~finally|wasting|shouting|ignoring|stating|pointing out the obvious|the lecture|the lesson|your opinion|your wisdom|that insight|telling us how]',
    'thanks to [the|a|an|your|our|this|that|you|him|her|them|NOUN|PROPN]',
    '[no|without|a|your|the] [thanks|thank|thank you] [|needed]',
    'thank [god|goodness|heavens|you card|you note|you page|you email|you letter|you gift|you cards|you notes|you message|you screen]',
    'no thank you',
    '[~say|~display|~print|~read|~show|~play|~mean] [thank|thanks]',
    '~appreciate [your|the|it is|it must] [frustration|concern|concerns|disappointment|position|situation|point|anger|view|annoyance|worry|inconvenience|difficulty]',
  ],
  where: { voice: 'any' },
};

/** Requests in an indirect form. */
export const politeRequest: Lexicon = {
  id: 'polite-request',
  source,
  classes: [tactful, asking, impose, welcomeOutcome, grateful],
  patterns: [
    '[could|would|might] you [|{tact}|ever so kindly|then|either] _',
    '[could|might|may] [i|we] [|{tact}] {asking}',
    'can [i|we] [{tact}|trouble|bother] [|{asking}|you]',
    '[can|will|would|could|may|might] [you|i] [|VERB|ADV] [|_] [|_] please',
    '[can|will] you [|VERB] ... {tact}',
    '[would|do] you [|ADV|at all] mind [|if|awfully]',
    'would it [|also] be [|ADV|at all] [possible|ok|okay|alright|all right|convenient|too much|asking|feasible]',
    '[is|are] [it|there] [ok|okay|alright|all right|possible|fine|any chance] [|with you|for you] [|if] [i|we|you] [|could|might|can]',
    '[i|we] ~be [|just] wondering [if|whether]',
    'i [|do] wonder [if|whether] [you|i|we|it] [could|might|would]',
    '[i|we] would [|ADV|very much] appreciate [it if|your|a|if]',
    '[i|we] would be [|ADV|ever so|more than] [{grateful}|glad|delighted|happy|pleased] [if you|of|for|if|to you]',
    '[it|that] would [|ADV] [be|help] [|us|me|ADV|a] [|{outcome}|a lot|big help|great help] [|to us|to me|for us|for me|,] if',
    '[would|could] you be [so kind|so good|kind enough|able|willing|happy|up for|good enough|comfortable|okay|ok] [|as|to|with]',
    'may [i|we] [|{tact}] [use|come|send|bring|put|call|ring|keep|hear|speak]',
    '[i|we] [would|should|might] [|kindly|humbly|respectfully|like to|love to] [ask|request|invite|beg|suggest] [|you|if|whether|for|a]',
    'do you [think|suppose|reckon] you [could|might|can]',
    '[favour|favor] [to ask|of you]',
  ],
  where: { conditional: false },
};

/** The same, in the clause of a condition: "if you wouldn't mind". */
export const politeCondition: Lexicon = {
  id: 'polite-condition',
  source,
  classes: [tactful],
  patterns: [
    'if you [would not|do not|did not] mind',
    'if it ~be [not|no] [|too|any|great] [|much] [|of] [|a|an] [bother|trouble|hassle|imposition|inconvenience|nuisance|inconvenient]',
    'if [it|that] ~be [|all|quite] [convenient|agreeable|all right|alright|okay|ok] with you',
    'if you would be so [kind|good]',
    '[if|when|whenever|once|as soon as] you [|do|next|happen to|ever|have|can] [have|get|find|got|spare] [a|the|some|any|one] [|ADJ] [moment|minute|min|second|sec|chance|opportunity|time|few minutes|couple of minutes|few moments]',
    '[if|when|whenever] [it|that|time] [suits you|allows|permits|is convenient|works best] [|you|best|with you|for you]',
    '[when|whenever] is [convenient|good|best|easiest] for you',
    'if i [may|might]',
    'if you [will|would] [allow|forgive|excuse|permit|bear|indulge]',
    'if you [could|would] [|{tact}] [send|share|let|give|tell|show|provide|check|try|confirm|forward|bring|dm|email|text|message|contact|sign|fill|upload|attach|describe|pass|reply|spare]',
  ],
  where: { conditional: true },
};

/** Apology for imposing, leave asked, and time given: deference. */
export const deference: Lexicon = {
  id: 'deference',
  source,
  classes: [impose],
  patterns: [
    '[sorry|apologies|apologise|apologize|forgive|pardon|excuse|apology] [|me|us|again|also] [to|for|if] [|have to|having to|keep|i am] {impose}',
    '[forgive|excuse|pardon] [me|us|my|our] [|for] [VERB|interruption|intrusion|curiosity|question]',
    '[sorry|apologies] [|for|to] [|have to] [ring|call|write|phone|message|text|ringing|calling|writing|phoning|messaging|texting|be a pain|be a nuisance|butt in] [|you] [|so|at|on|back] [|late|early|again]',
    '[hate|loath|reluctant] to [|have to] {impose}',
    '[i|we] [do not|would not|did not|never] [|really] [want|mean|wish|like] to {impose}',
    '[sorry|apologies|forgive|excuse|pardon] [|me] [|for] [|the|this|my|another|all|these|one] [|more|the|ADJ] [question|questions|interruption|intrusion|imposition|bother|late hour|short notice|nudge|chaser]',
    'i [know|realise|realize|appreciate|understand] ... [a lot to ask|a big ask|asking a lot|you are busy|short notice]',
    '[with|by] your [permission|leave|consent]',
    '[at|in] your [|own|earliest] [convenience|leisure|pace]',
    'only if you [wish|want|like|feel]',
    'take your [|own] time',
    '[no|not any|not in any|in no] [rush|hurry|pressure] [|at all|whatsoever|!|$$|from|on|with]',
    'bear with [me|us]',
    '[hope|trust] you [do|will|would|did] not mind',
  ],
};

/** Requests that are none: reproof, ability, offers. Tokens after "could you", "would you" and their like. */
export const noRequest: WordClass = {
  id: 'no-request',
  source,
  words: [
    'stop', 'quit', 'calm', 'shut', 'refrain', 'cease', 'skip', 'hurry', 'behave', 'leave', 'like', 'prefer', 'rather', 'care', 'want', 'say', 'not',
    'love', 'believe', 'imagine', 'expect', 'never', 'relax', 'lower', 'settle', 'grow', 'listen', 'watch', 'see', 'ever', 'least', 'explain',
    'respect', 'tone',
  ],
};

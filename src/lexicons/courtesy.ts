import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; politeness strategies after Brown & Levinson 1987 and Danescu-Niculescu-Mizil et al. 2013';

const moment: WordClass = {
  id: 'moment',
  source,
  words: [
    'moment', 'minute', 'min', 'second', 'sec', 'chance', 'spare moment', 'free moment', 'quiet moment', 'few minutes', 'couple of minutes', 'tick',
    'bit of time', 'few moments', 'spare minute', 'opportunity', 'time', 'breather',
  ],
};

const grateful: WordClass = {
  id: 'grateful',
  source,
  words: ['grateful', 'thankful', 'obliged', 'indebted', 'appreciative'],
};

/** What one does not want to do to the other. */
const impose: WordClass = {
  id: 'impose',
  source,
  words: [
    'bother', 'trouble', 'pester', 'interrupt', 'disturb', 'impose', 'nag', 'chase', 'badger', 'intrude', 'pry', 'bug', 'rush', 'hurry', 'press',
    'hassle', 'drag', 'burden', 'ask', 'barge', 'bothering', 'troubling', 'pestering', 'interrupting', 'disturbing', 'imposing', 'nagging', 'chasing',
    'badgering', 'intruding', 'prying', 'bugging', 'rushing', 'pressing', 'asking', 'inconveniencing',
  ],
};

/** Adjectives of a request's welcome outcome. */
const welcomeOutcome: WordClass = {
  id: 'outcome',
  source,
  words: [
    'great', 'helpful', 'wonderful', 'lovely', 'fantastic', 'brilliant', 'amazing', 'ideal', 'perfect', 'good', 'super', 'kind', 'useful', 'handy',
    'appreciated', 'best', 'a great help', 'a big help',
  ],
};

/** Thanks, and appreciation with somebody who appreciates. */
export const courteousThanks: Lexicon = {
  id: 'courteous-thanks',
  source,
  classes: [grateful, intensifiers],
  patterns: [
    '[thank|thanking] [you|u|ye]',
    '[thanks|thx|thanx|tysm|ta|tks] [for|so much|a lot|a million|a bunch|very much|again|in advance|once again|heaps|ever so much|so|kindly]',
    '^ [|hi|hello|ok|great|and|lovely|perfect|wonderful|many|again] [|PROPN|NOUN] [|,] [thanks|thx|thanx|tysm] [|PROPN|again|!|,|$$]',
    '^^ [|and|so|big|many] cheers for',
    '[many|kind|sincere|heartfelt|big|huge|my|our|warmest] [|sincere|heartfelt|warmest] [thanks|gratitude]',
    '[i|we] [|do|really|truly|so|certainly|sincerely|genuinely|greatly|fully|also|can only] [|really|truly|so|greatly] [appreciate|appreciated] [|all] [you|your|it|the|being|every]',
    '^^ [|really|much|very much|so|greatly|truly] [appreciate|appreciated] [|the|your|it|you|this|!|$$]',
    '[your|that|this|all|patience|help] ... ~be [|{very}|very much|much|greatly] appreciated',
    '[i|we] [~be|remain|feel] [|very|so|really|most|ever so|extremely|deeply|truly] {grateful} [|that|for|to you|you]',
    '^^ [|so|very|really|most|ever so] {grateful} [for|that|to you|you]',
    '[can|could] not thank you enough',
    'much obliged',
    '[received|noted|accepted|returned|confirmed] with [|many|much] thanks',
    '[your|that|this|it] ... [means|meant|mean] [a lot|so much|a great deal|the world] to [me|us]',
    '[i|we] owe you one',
  ],
  where: { negated: false },
};

/** Thanks that thank nobody: a cause, a reproach, a refusal of thanks. */
export const emptyThanks: Lexicon = {
  id: 'empty-thanks',
  source,
  patterns: [
    '[thanks|thank you] [for|in advance for] [nothing|not|~stop|~refrain|~calm|~finally|wasting|shouting|ignoring|stating|pointing out the obvious|the lecture|the lesson|your opinion|your input|your wisdom|sharing your opinion|that insight|telling us how]',
    'thanks to [the|a|an|your|our|this|that|you|him|her|them|NOUN|PROPN]',
    '[no|without|a|your|the] [thanks|thank|thank you] [|needed]',
    'thank [god|goodness|heavens|you card|you note|you page|you email|you letter|you gift|you cards|you notes|you message|you screen|you voucher]',
    'no thank you',
    '[~say|~display|~print|~read|~show|~sing|~play|~mean] [thank|thanks]',
    '~appreciate [your|the|it is|it must] [frustration|concern|concerns|disappointment|position|situation|point|anger|view|annoyance|worry|inconvenience|difficulty|urgency]',
  ],
  where: { voice: 'any' },
};

/** Requests in an indirect form. */
export const politeRequest: Lexicon = {
  id: 'polite-request',
  source,
  classes: [moment, impose, welcomeOutcome, grateful, intensifiers],
  patterns: [
    '[could|would|might] you [|possibly|perhaps|maybe|kindly|please|also|just|by any chance|at all|be able to|ever so kindly|very kindly|then|quickly|either] _',
    '[could|might|may] [i|we] [|possibly|perhaps|maybe|please|also|just|by any chance|quickly|be so bold as to|ever] [ask|trouble|bother|have|get|take|borrow|check|request|invite|confirm|beg|steal|offer|know|grab|double-check|tempt]',
    '[can|will|would|could|may|might] [you|i] [|VERB|ADV] [|_] [|_] please',
    '[can|will] you [|VERB] ... [please|kindly|possibly|perhaps]',
    '[can|will] you [please|kindly|possibly|perhaps|maybe]',
    'can [i|we] [trouble|bother] you',
    'can i [please|possibly|perhaps|just] [ask|have|get|take|check|borrow]',
    '[would|do] you [|terribly|awfully|very much|at all] mind [|if|awfully]',
    '[would|will] it [|also|perhaps] be [|at all|{very}] [possible|ok|okay|alright|all right|convenient|too much|asking|feasible|acceptable|a bother|a nuisance]',
    '[is|are] [it|there] [ok|okay|alright|all right|possible|fine|convenient|any chance] [|with you|for you|you could|you might|if] [|i|we|you] [|could|might|can]',
    '[i|we] [am|are|was|were|had been] [|just] wondering [if|whether] [|you|i|we|it|there|perhaps]',
    'i [|do] wonder [if|whether] [you|i|we|it] [could|might|would]',
    '[i|we] would [|really|so|greatly|very much] appreciate [it if|your|a|if]',
    '[i|we] would be [|{very}|very|most|ever so|more than|much] [{grateful}|glad|delighted|happy|pleased] [if you|of]',
    '[i|we] would be [|{very}|most|ever so|much] {grateful} [for|if|to you]',
    '[i|we] remain {grateful} if',
    '[it|that] would [|really|also] be [|{very}] {outcome} [|to us|to me|for us|for me|,] if',
    '[it|that] would [|really|greatly|also] help [|us|me] [|{very}|a lot|a great deal|enormously] if you',
    '[would|could] you be [so kind|so good|kind enough|able|willing|happy|up for|prepared|good enough|comfortable|okay|ok|a dear|an angel] [|as|to|with]',
    '[may|might] [i|we] [|please|just|perhaps] [ask|trouble|have|take|see|borrow|know|request|beg|invite|offer|impose|call|ring|keep|hear|speak|use|come|send|bring|put]',
    '[i|we] [would|should] [like|love] to [ask|request|invite|beg] [|you|if|whether|for|a]',
    '[i|we] [would|might] [kindly|humbly|respectfully] [ask|request|suggest|invite]',
    '[could|can|may|might] i [ask|request|beg|invite|trouble] [|of] [you|a favour|a favor|for|if]',
    'do you [think|suppose|reckon] you [could|might|can]',
    '[favour|favor] [to ask|of you]',
  ],
  where: { conditional: false },
};

/** The same, in the clause of a condition: "if you wouldn't mind". */
export const politeCondition: Lexicon = {
  id: 'polite-condition',
  source,
  classes: [moment, impose, intensifiers],
  patterns: [
    'if you [would not|do not|did not] mind',
    'if it ~be not [|too|any] [|much] [|of] [|a|an] [bother|trouble|hassle|imposition|inconvenience|nuisance|inconvenient|asking]',
    'if it ~be no [|great|real] [trouble|bother|hassle|burden]',
    'if [it|that] ~be [|all|quite] [convenient|agreeable|all right with you|alright with you|okay with you|ok with you] [|with|for|by] [|you]',
    'if you would be so [kind|good]',
    '[if|when|whenever|once|as soon as] you [|do|next|happen to|ever|have|can] [have|get|find|got|~get|spare] [a|the|some|any|one] [|quick] {moment}',
    '[if|when|whenever] [you can|you could|you are able] spare',
    '[if|when|whenever] [|ever] [it|that|time] [suits you|allows|permits|is convenient|is easiest for|works best|is good for] [|you|best|with you|for you]',
    '[when|whenever] is [convenient|good|best|easiest] for you',
    'if i [may|might]',
    'if you will [allow|forgive|excuse|permit|bear]',
    'if you would [allow|permit|forgive|excuse|indulge]',
    'if you [could|would] [|possibly|kindly|please|perhaps|just|ever so kindly] [send|share|let|give|tell|show|provide|check|try|confirm|forward|bring|dm|email|text|message|contact|sign|fill|upload|attach|pop|drop|describe|pass|reply|spare|bear]',
  ],
  where: { conditional: true },
};

/** Apology for imposing, leave asked, and time given: deference. */
export const deference: Lexicon = {
  id: 'deference',
  source,
  classes: [impose, moment, intensifiers],
  patterns: [
    '[sorry|apologies|apologise|apologize|forgive|pardon|excuse|apology] [|me|us|again|also] [to|for|if] [|have to|having to|keep|i am] {impose}',
    '[forgive|excuse|pardon] [me|us|my|our] [|for] [ringing|calling|writing|phoning|messaging|texting|troubling|turning up|knocking|butting|jumping|asking|interrupting|interruption|intrusion|curiosity|ignorance|question]',
    '[sorry|apologies] [|for|to] [ring|call|write|phone|message|text|ringing|calling|writing|phoning|messaging|texting|have to ask] [|you] [|so|at|on|back] [|late|early|again|a sunday|the weekend]',
    '[sorry|apologies] to [|have to] [be a pain|be a nuisance|put you to|drag you|butt in|come back to you]',
    '[hate|loath|reluctant|loathe] to [|have to] {impose}',
    '[i|we] [do not|would not|did not|would never|never] [|really] [want|mean|wish|like] to {impose}',
    '[sorry|apologies|forgive|excuse|pardon] [|me] [|for] [|the|this|my|another|all|these|one] [|more|the] [|barrage of|flood of|string of|list of|extra|quick|odd|silly|nosy|personal|long|many|intrusive] [question|questions|interruption|intrusion|imposition|bother|curiosity|late hour|short notice|nudge|chaser|homework|paperwork]',
    'i [know|realise|realize|appreciate|understand] ... [a lot to ask|a big ask|asking a lot|you are busy|is a nuisance|is a bother|is a faff|is short notice]',
    '[with|by] your [permission|leave|consent|blessing]',
    '[at|in] your [|own|earliest] [convenience|leisure|pace]',
    '[only|but only] if you [wish|want|like|feel]',
    'take your [|own|sweet] time',
    '[no|not any|not in any|in no] [rush|hurry|pressure] [|at all|whatsoever|!|$$|from|on|with]',
    '[i|we] would not presume',
    '[indulge|bear with] me [|a|one]',
    '[hope|trust] you [do|will|would|did] not mind',
    '[my|our] [question|request] ~be [|only|merely|simply] whether',
    'whether i may',
  ],
};

/** Requests that are none: reproof, ability, offers. Tokens after "could you", "would you" and their like. */
export const noRequest: WordClass = {
  id: 'no-request',
  source,
  words: [
    'stop', 'quit', 'calm', 'shut', 'refrain', 'cease', 'skip', 'hurry', 'behave', 'leave', 'like', 'prefer', 'rather', 'care', 'want', 'say', 'not',
    'love', 'believe', 'imagine', 'expect', 'never', 'relax', 'lower', 'settle', 'grow', 'listen', 'pipe', 'watch', 'see', 'ever', 'least', 'explain',
    'respect', 'silence', 'civility', 'manners', 'tone',
  ],
};

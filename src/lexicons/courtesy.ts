import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; politeness strategies after Brown & Levinson 1987 and Danescu-Niculescu-Mizil et al. 2013';

const moment: WordClass = {
  id: 'moment',
  source,
  words: ['moment', 'minute', 'min', 'second', 'sec', 'chance', 'spare moment', 'free moment', 'quiet moment', 'few minutes', 'couple of minutes', 'tick', 'bit of time', 'few moments', 'spare minute', 'opportunity', 'time', 'breather'],
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
    'bother', 'trouble', 'pester', 'interrupt', 'disturb', 'impose', 'nag', 'chase', 'badger', 'intrude', 'pry', 'bug', 'rush', 'hurry', 'press', 'bombard', 'hassle', 'drag',
    'burden', 'pile', 'ask', 'intrude', 'barge',
    'bothering', 'troubling', 'pestering', 'interrupting', 'disturbing', 'imposing', 'nagging', 'chasing', 'badgering', 'intruding', 'prying', 'bugging', 'rushing', 'pressing', 'asking', 'inconveniencing', 'bombarding', 'hassling',
  ],
};

/** Adjectives of a request's welcome outcome. */
const welcomeOutcome: WordClass = {
  id: 'outcome',
  source,
  words: ['great', 'helpful', 'wonderful', 'lovely', 'fantastic', 'brilliant', 'amazing', 'ideal', 'perfect', 'good', 'super', 'kind', 'useful', 'handy', 'appreciated', 'best', 'a help', 'a great help', 'a big help', 'a huge help', 'marvellous', 'terrific'],
};

/** Thanks, and appreciation with somebody who appreciates. */
export const courteousThanks: Lexicon = {
  id: 'courteous-thanks',
  source,
  classes: [grateful, intensifiers],
  patterns: [
    '[thank|thanking] [you|u|ye]',
    '[thanks|thx|thanx|tysm|ta|tks] [for|so much|a lot|a million|a bunch|very much|again|in advance|once again|heaps|ever so much]',
    '^ [|hi|hello|ok|great|and|lovely|perfect|wonderful|many|again] [|PROPN|NOUN] [|,] [thanks|thx|thanx|tysm] [|PROPN|again|!|,|$$]',
    '^^ [|and|so|big|many] cheers for',
    '[many|kind|sincere|heartfelt|big|huge|my|our|warmest] [|sincere|heartfelt|warmest] [thanks|gratitude]',
    '[i|we] [|do|really|truly|so|certainly|sincerely|genuinely|greatly|fully|also|can only] [|really|truly|so|greatly] [appreciate|appreciated] [|all] [you|your|it|the|how|this|being|every|that you]',
    '[i|we] would [|really|so|greatly|very much] appreciate [it|you|your|that|a|the|if]',
    '^^ [|really|much|very much|so|greatly|truly] [appreciate|appreciated] [|the|your|it|you|that|this|!|$$]',
    '[your|that|this|all|patience|help] ... ~be [|{very}|very much|much|greatly] appreciated',
    '[i|we] [~be|remain|feel|would be|will be] [|very|so|really|most|ever so|extremely|deeply|truly] {grateful} [|that|for|to you|if|you]',
    '^^ [|so|very|really|most|ever so] {grateful} [for|that|to you|you]',
    '[can|could] not thank you enough', 'much obliged', '[your|that|this|it] ... [means|meant|mean] [a lot|so much|a great deal|the world] to [me|us]',
    '[i|we] owe you one',
  ],
  where: { negated: false },
};

/** Thanks that thank nobody: a cause, a reproach, a refusal of thanks. */
export const emptyThanks: Lexicon = {
  id: 'empty-thanks',
  source,
  patterns: [
    '[thanks|thank you] for [nothing|not|~stop|~refrain|~calm|~finally|wasting|shouting|ignoring]', 'thanks to [the|a|an|your|our|this|that|you|him|her|them|NOUN|PROPN]',
    '[no|without|a|your|the] [thanks|thank|thank you] [|needed]', 'thank [god|goodness|heavens|you card|you note|you page|you email|you letter|you gift]',
    '[~say|~display|~print|~read|~show|~sing|~play|~mean] [thank|thanks]', 'thank you in advance for not', '~appreciate your [frustration|concern|concerns|disappointment|position|situation|point|anger|view|annoyance|worry]',
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
    '[could|might|may] [i|we] [|possibly|perhaps|maybe|please|also|just|by any chance|quickly|be so bold as to|ever] [ask|trouble|bother|have|get|take|borrow|check|suggest|request|see|invite|confirm|beg|steal|offer|know|grab|double-check|persuade|tempt]',
    '[can|will|would|could|may|might] [you|i|we] [|VERB|ADV] [|_] [|_] please', '[can|will] you [|VERB] ... [please|kindly|possibly|perhaps]',
    '[can|will] you [please|kindly|possibly|perhaps|maybe]', 'can [i|we] [trouble|bother] you', 'can i [please|possibly|perhaps|just] [ask|have|get|take|check|borrow]',
    '[would|do] you [|terribly|awfully|very much|at all] mind [|if|awfully]', '[would|will] it [|also|perhaps] be [|at all|{very}] [possible|ok|okay|alright|all right|convenient|too much|easier|feasible|acceptable|an option|a bother|a nuisance]',
    '[is|are] [it|there] [ok|okay|alright|all right|possible|fine|convenient|any chance|any way] [|with you|for you|you could|you might|if|that|to] [|i|we|you] [|could|might|can]',
    '[i|we] [am|are|was|were|had been] [|just] wondering [if|whether] [|you|i|we|it|there|perhaps]', 'i [|do] wonder [if|whether] [you|i|we|it would] [|could|might|would|can|be]',
    '[i|we] would be [|{very}|very|most|ever so|more than|much] [{grateful}|glad|delighted|happy|pleased] [if|of]', '[i|we] would be [|{very}|most|ever so|much] {grateful} for',
    '[it|that] would [|really|also] be [|{very}] {outcome} [|to us|to me|for us|for me|,] [if|to have|to see|to know]', '[it|that] would [|really|greatly|also] help [|us|me] [|{very}|a lot|a great deal|enormously] if you',
    '[would|could] you be [so kind|so good|kind enough|able|willing|open|happy|up for|prepared|good enough|comfortable|okay|ok|a dear|an angel] [|as|to|with]',
    '[may|might] [i|we] [|please|just|perhaps] [|_] [|_]', '[i|we] [would|should] [like|love] to [ask|request|invite|beg] [|you|if|whether|for|a]', '[i|we] [would|might] [kindly|humbly|respectfully] [ask|request|suggest|invite]',
    '[could|can|may|might] i [ask|request|beg|invite|trouble] [|of] [you|a favour|a favor|for|if]', 'do you [think|suppose|reckon] you [could|might|can]',
    'a [|small|tiny|quick|little|big|huge] [favour|favor] [|to ask|of you]', '[NOUN|number|name|reference|address|code|date|details|photo|line] [|,] please [?|$]', 'one more thing [|,] if',
  ],
  where: { conditional: false },
};

/** The same, in the clause of a condition: "if you wouldn't mind". */
export const politeCondition: Lexicon = {
  id: 'polite-condition',
  source,
  classes: [moment, impose, intensifiers],
  patterns: [
    'if you [would not|do not|did not] mind', 'if it ~be not [|too|any] [|much] [|of] [|a|an] [bother|trouble|hassle|imposition|inconvenience|nuisance|inconvenient|asking]', 'if it ~be not asking',
    'if [it|that] ~be [|all|quite] [ok|okay|alright|all right|convenient|possible|agreeable] [|with|for|by] [|you]', 'if that [works|suits] [|for] [|you]', 'if you would be so [kind|good]',
    '[if|when|whenever|once|as soon as] you [|do|next|happen to|ever|have|can] [have|get|find|got|~get|spare] [a|the|some|any|one] [|quick] {moment}', '[if|when|whenever] [you can|you could|you are able] spare',
    '[if|when|whenever] [|ever] [it|that|time] [suits|allows|permits|is convenient|is easiest|is easier for|works for|works best|is good for] [|you|best|with you|for you]', '[when|whenever] you [are|feel] ready', '[when|whenever] is [convenient|good|best|easiest] for you',
    'if i [may|might]', 'if you [wish|like|prefer|would rather|want to]', 'if it ~be no [|great|real] [trouble|bother|hassle|burden]', 'if you will [|allow|forgive|excuse|permit|bear]', 'if you [please|agree|would like to|would prefer]', 'if you would [allow|permit|forgive|excuse|indulge|rather not|be so]', 'if you [could|would] [|possibly|kindly|please|perhaps|just|ever so kindly] [send|share|let|give|tell|show|provide|check|try|confirm|take|forward|bring|hold|call|ring|write|dm|email|text|message|contact|get|sign|fill|upload|attach|pop|drop|put|turn|describe|pass|reply|spare|bear|help|allow|follow|direct]',
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
    '[sorry|apologies] to [|have to] [be a pain|be a nuisance|put you|drag you|make you|butt in|call so|ring so|write so|message so|come back to you|add to your|send you|land this]',
    '[hate|loath|reluctant|loathe] to [|have to] {impose}', '[i|we] [do not|would not|did not|would never|never] [|really] [want|mean|wish|like] to {impose}',
    '[sorry|apologies|forgive|excuse|pardon] [|me] [|for] [|the|this|my|another|all|these|one] [|more|the] [|barrage of|flood of|string of|slew of|list of|extra|quick|odd|silly|nosy|personal|long|many|intrusive|back-and-forth] [question|questions|interruption|intrusion|imposition|bother|to-and-fro|curiosity|late hour|short notice|nudge|chaser|homework|paperwork]',
    '[sorry|apologies] to [keep|leave|put|make] you [|on hold|waiting|wait|hanging|holding|to]', '[pardon|excuse|forgive] [my|the|me|us] [|for] [ignorance|question|interruption|asking|intrusion|curiosity|jumping|butting|typo|typos|delay|slowness]',
    'i [know|realise|realize|appreciate|understand] ... [a lot to ask|a big ask|asking a lot|are busy|is precious|is a nuisance|is a pain|is a bother|is a faff|is short notice|is a chore]',
    '[with|by] your [permission|leave|consent|okay|ok|blessing|agreement|approval]', '[at|in] your [|own|earliest] [convenience|leisure|pace|time]', '[only|but only] if you [wish|want|like|are comfortable|feel]',
    '[take|in] your [|own|sweet] time', '[no|not any|not in any|in no] [rush|hurry|pressure] [|at all|whatsoever|!|$$|from|on|with]', '[not|no] [|any] obligation', 'as you [prefer|please|wish|think best]', 'whatever [suits|works for|is easiest for] you',
    '[i|we] [leave|defer] [it|that|this] to [you|your]', '[i|we] would not presume', '[it|it is] your [call|decision|choice] [entirely|of course|completely]', '[entirely|completely|totally|fully] up to you', '[yes|no|certainly|indeed|course|right away|afternoon|morning|evening|sorry|thanks] [|,] [sir|madam|ma\'am|maam|ma]',
    '[allow|permit|grant|indulge] me [|to|a|one|the]', '[hope|trust] you [do|will|would|did] not mind', '[perhaps|maybe|possibly] you [could|might|would|can]', 'by any chance', '[my|our] [question|request] ~be [|only|merely|simply] whether', '[humbly|respectfully]', '[if|whether] i may',
  ],
};

/** Requests that are none: reproof, ability, offers. Tokens after "could you", "would you" and their like. */
export const noRequest: WordClass = {
  id: 'no-request',
  source,
  words: [
    'stop', 'quit', 'calm', 'shut', 'refrain', 'cease', 'skip', 'hurry', 'behave', 'leave', 'like', 'prefer', 'rather', 'care', 'want', 'say', 'not', 'love', 'believe', 'imagine', 'expect', 'never', 'go away', 'relax', 'lower', 'settle', 'mind your', 'grow', 'listen', 'pipe', 'get to the point', 'move on', 'keep it down', 'watch', 'see', 'ever', 'least', 'possibly think',
  ],
};

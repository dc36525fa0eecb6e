import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; politeness strategies after Brown & Levinson 1987 and Danescu-Niculescu-Mizil et al. 2013';

const grateful: WordClass = { id: 'grateful', source, words: ['grateful', 'thankful', 'obliged', 'appreciative'] };

/** What one does not want to do to the other. */
const impose: WordClass = { id: 'impose', source, words: ['bother', 'trouble', 'pester', 'interrupt', 'disturb', 'impose', 'chase', 'intrude', 'pry', 'rush', 'ask', 'inconvenience', 'take from your', 'take again from your', 'take up your'] };

/** Adjectives of a request's welcome outcome. */
const welcomeOutcome: WordClass = { id: 'outcome', source, words: ['great', 'helpful', 'wonderful', 'lovely', 'brilliant', 'good', 'best', 'appreciated'] };

/** Small words of tact in the middle of a request. */
const tactful: WordClass = { id: 'tact', source, words: ['possibly', 'perhaps', 'maybe', 'kindly', 'please', 'also', 'just', 'at all', 'be able to'] };

/** What one asks leave for. */
const asking: WordClass = { id: 'asking', source, words: ['ask', 'trouble', 'bother', 'have', 'get', 'take', 'borrow', 'request', 'know', 'see'] };

/** Thanks, and appreciation with somebody who appreciates. */
export const courteousThanks: Lexicon = {
  id: 'courteous-thanks',
  source,
  classes: [grateful],
  patterns: [
    '[thank|thanking] [you|u]',
    '[thanks|thx|ta] [for|so much|a lot|a million|a bunch|very much|again|in advance|once again]',
    '^ [|hi|hello|ok|great|and|many] [|PROPN|NOUN] [|,] [thanks|thx|thanx|tysm] [|PROPN|again|!|,|$$]',
    '[many|sincere|big|huge|my|our] [|sincere] [thanks|gratitude]',
    '[i|we] [|ADV|do] [|ADV] [appreciate|appreciated] [|all] [you|your|it|the|being]',
    '^^ [|ADV|very much] [appreciate|appreciated] [|the|your|it|you|this|!|$$]',
    '[your|that|this|all|patience|help] ... ~be [|ADV] appreciated',
    '[^^|i ~be|we ~be|feel] [|ADV] {grateful} [for|that|to you|you]',
    '[i|we] ~be [|ADV] {grateful}',
    '[your|that|this|it] ... [means|mean] [a lot|the world] to [me|us]',
  ],
  where: { negated: false },
};

/** Thanks that thank nobody: a cause, a reproach, a refusal of thanks. */
export const emptyThanks: Lexicon = {
  id: 'empty-thanks',
  source,
  patterns: [
    '[thanks|thank you] [|ADV|very much|ever so much|so much] for [nothing|not|~stop|~finally|shouting|wasting|the lecture|the novel|your opinion|your wisdom]',
    'thanks to [the|a|an|your|our|this|that|you|him|her|NOUN|PROPN]',
    '[no|a|your|the] [thanks|thank|thank you]',
    'thank [god|goodness|heavens|you page|you cards]',
    '[~say|~mean] [thank|thanks]',
    '~appreciate [your|the|it is|it must] [frustration|frustrating|concern|concerns|disappointment|anger|worry|situation|position|point]',
  ],
  where: { voice: 'any' },
};

/** Requests in an indirect form. */
export const politeRequest: Lexicon = {
  id: 'polite-request',
  source,
  classes: [tactful, asking, impose, welcomeOutcome, grateful],
  patterns: [
    '[could|would|might] you [|{tact}|then] _',
    '[could|might|may] [i|we] [|{tact}] {asking}',
    'can [i|we] {tact} [|{asking}|you]',
    '[can|will|would|could|may|might] [you|i] [|VERB|ADV] [|_] [|_] please',
    '[can|will] you [|VERB] ... {tact}',
    '^ [|and] your ... [|,] please [?|. $|$]',
    '^ [|and|so] [what|which|where|when|who] ... ... , please ?',
    '[would|do] you [|ADV|at all] mind [|if|awfully]',
    'would it [|also] be [|ADV|at all] [possible|ok|okay|alright]',
    '[is|are] [it|there] [ok|okay|possible|any chance] [|with you|for you] [|if] [i|we|you] [|could|might|can]',
    '[i|we] ~be [|just] wondering [if|whether]',
    'i [|do] wonder if [you|i|we|it] [could|might|would]',
    '[i|we] would [|ADV] appreciate [it if|your|a|if]',
    '[i|we] would be [|ADV|ever so] [{grateful}|happy] [if you|of|for|if|to you]',
    '[it|that] would [|ADV] [be|help] [|us|me|ADV|a] [|{outcome}] [|to us|to me|for us|for me|,] if',
    '[would|could] you be [so kind|so good|kind enough|able|willing] [|as|to|with]',
    'may [i|we] [|{tact}] [use|come|send|bring|put|call|speak]',
    '[i|we] [would|should|might] [|like to] [ask|request|invite|suggest] [|you|if|for|a]',
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
    'if it ~be [not|no] [|too] [|much] [|of] [|a|an] [bother|trouble|hassle|inconvenience]',
    'if [it|that] ~be [|all|quite] [alright|right|okay|ok|convenient] [with|for] you',
    '[if|when|whenever] you [|do|have|can] [have|get|find] [a|the|one|any] [|ADJ] [moment|minute|min|second|sec|chance|time]',
    '[if|when|whenever] [it|that] [suits you|allows|is convenient] [|you|with you|for you]',
    'if you [will|would] [allow|forgive|excuse|permit]',
    'if you [could|would] [|{tact}] [send|share|let|give|tell|show|provide|check|confirm|bring|message|sign|pass]',
  ],
  where: { conditional: true },
};

/** Apology for imposing, and leave asked: deference. */
export const deference: Lexicon = {
  id: 'deference',
  source,
  classes: [impose],
  patterns: [
    '[sorry|apologies|apologise|apologize|forgive me|pardon me] [|us|again|also] [to|for|if] [|have to|having to|keep|i am] {impose}',
    '[forgive|excuse|pardon] [me|us|my|our|the] [|for] [VERB|intrusion|interruption|curiosity]',
    '[hate|reluctant] to [|have to] {impose}',
    '[i|we] [do not|would not|did not] [|really] [want|mean|wish] to {impose}',
    'i [know|realise|realize|appreciate] ... [a lot to ask|a big ask|asking a lot|short notice]',
    '[sorry|apologies|forgive] [|me] [|for] [|the|this|my|all|these|one] [|the|ADJ] [question|questions|interruption|intrusion|bother|short notice|late hour]',
  ],
};

/** Time and ease that are given to the other. */
export const ease: Lexicon = {
  id: 'ease',
  source,
  patterns: ['[at|in] your [|own|earliest] [convenience|pace]', 'take your time', '[no|in no] [rush|hurry] [|at all|!|$$|from|on|with]', 'bear with [me|us]'],
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

import type { Lexicon, WordClass } from '../text/lexicon';
import { servedPeople } from './served-people';

const source = 'goodturn, 2026; need statements after Rosenberg 2015 (Nonviolent Communication: naming needs instead of judgements)';

/** Adjectives and participles of wanting. */
const wanting: WordClass = {
  id: 'wanting',
  source,
  words: [
    'after', 'looking for', 'looking to', 'hoping', 'keen', 'desperate', 'counting on', 'relying on', 'anxious', 'trying to', 'asking', 'in need of', 'waiting for', 'worried', 'concerned', 'eager', 'lost without',
  ],
};

/** Verbs of wanting. */
const want: WordClass = { id: 'want', source, words: ['need', 'want', 'require', 'wish', 'hope'] };

/** A person's want as a predicate. Whose it is, and whether it is a duty, code decides. */
export const wants: Lexicon = {
  id: 'need-wants',
  source,
  patterns: [
    '[|ADV] {want} _',
    'would [|ADV] [like|love|prefer|welcome|appreciate|rather|be glad of|be happy with|benefit from]',
    '~be [|ADV] {wanting}',
    '^^ [|ADV] [{wanting} to|{wanting} for|{wanting} on|{wanting} about|{wanting} that|looking for|looking to|trying to|waiting for]',
    '^^ after [a|an|some|one|two|his|her|their]',
    '{served} [|ADV] [{wanting}|needing] [to|for|on]',
    '[~depend|~rely|~count] [|heavily|entirely] on',
    '[~have|must|need|needs] [|ADV|got|both] [to be|to VERB|to have|be|get|have|catch|reach|stay|leave]',
    '[can|could] [|ADV|no longer] [not|only|hardly|barely] [VERB|get|start|work|open|use|leave|do]',
    'would [|ADV] be [best|better|well|happier] [served|off|suited|helped] [by|with|in|on]',
    '[asks|asking|asked] [|only|just] [for|that|to|if|whether]',
    '[prefers|prefer] [|_] [to|a|an|the|NOUN|VERB|ADJ|not]',
  ],
  classes: [want, wanting, servedPeople],
};

/** Clefts and nouns that name the need. */
export const needNouns: Lexicon = {
  id: 'need-nouns',
  source,
  patterns: [
    'for [you|him|her|them|the {served}] [|,] [|it|this|that|what|all] [~come down to|matters|counts|~be about|~be important|~be vital|~be essential|~be crucial|~be urgent]',
    '[it|this|that] [~have to|must|~need to] [be|have|fit|work] ... for [him|her|them|the {served}]',
    'what [would|will|might] [|ADV] help [you|him|her|them|most|the {served}|PROPN]',
    '[what|all] [you|he|she|they|the customer|PROPN|{served}|mr _|mrs _|ms _|your _|the _] [|ADV|both|all] [{want}|~be after|would like|~be looking for|~be asking for|~be hoping for|ask|asks|asked|asked for|would help|~care about|~be waiting for|matters]',
    '~be what [|~be] [needed|wanted|required|called for|would help|matters]',
    '[your|his|her|their|main|biggest|real|top|{served} \'s] [|ADJ|main|only] [need|priority|goal|aim|concern|worry|requirement|deadline|hope] [is|was|:|here|today|=]',
    '[matters|important|vital|crucial|essential|urgent] [|most] [to|for] [you|him|her|them|the customer|{served}|your]',
    '[the|his|her|your|their|^^] [need|ask|priority|goal|aim|requirement] [|here] [:|=|is]',
    'the [main|most important|key|only|one] [thing|point|concern] for [you|him|her|them|the {served}] [is|:]',
  ],
  classes: [want, servedPeople],
};

/** Openings that give a need back to the customer: "so", "if I have it right". */
export const restating: Lexicon = {
  id: 'need-restating',
  source,
  patterns: [
    '^ [|ok|okay|right|alright|ah|great|thanks|thank you|i see|understood|got it] [|,|.] so',
    'let me [|just|quickly] [say|read|play|repeat|check|make sure|recap|summarise|summarize|confirm]',
    '[if|have] i [|have|got|am] [got|understand|understood|read|hear|heard|follow|it|this|that|you|hearing|reading]',
    '[to|just to] [|quickly] [recap|confirm|summarise|summarize|sum up|be sure|check|make sure|repeat|clarify]',
    '[it|that|sounds] [sounds|sound|like|as] [|like|as if|as though]',
    '[i|we] [|can|do|fully|also] [see|understand|hear|gather|take it|realise|realize|know|read|have noted|have understood] [|that|from|how|,|you]',
    '[you|which|that] [mean|means|said|say|told|mentioned|asked] [|that|me|us|,]',
    '[am i right|is that right|noted]',
    ', then $',
  ],
};

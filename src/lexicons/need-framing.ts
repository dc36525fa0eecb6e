import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; need statements after Rosenberg 2015 (Nonviolent Communication: naming needs instead of judgements)';

/** A person's want as a predicate. Whose it is, and whether it is a duty, code decides. */
export const wants: Lexicon = {
  id: 'need-wants',
  source,
  patterns: [
    '[|really|just|only|also|mainly|simply|still|urgently|desperately|badly|definitely|mostly|actually|now] [need|needs|needed|want|wants|wanted|require|requires|required|wish|wishes|hopes|hoped|hope] _',
    'would [|really|just|much|also|rather|still] [like|love|prefer|welcome|appreciate|rather|be glad of|be happy with|settle for|benefit from]',
    '[is|are|was|were|be|am|been] [|really|just|only|also|mainly|simply|still|urgently|desperately|actually|very] [after|looking for|looking to|hoping|keen|desperate|counting on|relying on|dependent on|anxious|trying to|asking for|asking to|asking that|asking if|seeking|in need of|waiting for|waiting on|worried|concerned|eager|wondering if|lost without|stuck without|stranded without]',
    '^^ [|also|really|just] [looking for|looking to|hoping for|hoping to|keen to|keen on|desperate for|desperate to|trying to|waiting for|waiting on|asking for|asking if|anxious to|worried about|worried that|eager to]',
    '^^ after [a|an|some|one|two|his|her|their]',
    '[he|she|they] would be lost without',
    'be lost without',
    '[depends|depend|relies|rely|counts|count] [|heavily|entirely] on',
    '[could|would] [really|] [do with|use|be lost without|be stuck without|struggle without]',
    '[has|have|had|must|needs|need] [|only|really|also|got|all|both] [to be|to get|to have|to catch|to fly|to leave|to make|to reach|to travel|to start|to finish|to work|to move|to meet|to hand|to present|to print|to see|to pick|to sit|be|get|have|catch|sit|reach|stay|leave] ',
    '[can|could|can not|could not] [|really|only|no longer] [not|only|hardly|barely] [VERB|get|be|start|work|open|use|sleep|drive|walk|manage|climb|hear|see|read|pay|leave|travel]',
    '[asks|asking] [|only|just] [for|that|to|if|whether]',
    'asked [|only|just] [that|if|whether]',
    '[would|will] [feel|sleep|be] [|much|far] [safer|better|happier|calmer|easier|glad|relieved|comfortable|more comfortable|at ease] [with|if|when|in|on|having]',
    '[customer|cust|client|guest|tenant|patient|pt|caller|user|passenger|pax|family|couple|student|parent|lady|gentleman|owner] [|really|very|just] [keen|desperate|anxious|hoping|looking|eager|wanting|needing|trying] [to|for|on]',
    '[has|have|must|needs|need] to VERB',
    '[prefers|prefer] [|_] [to|a|an|the|NOUN|VERB|ADJ|not]',
  ],
};

/** Clefts and nouns that name the need. */
export const needNouns: Lexicon = {
  id: 'need-nouns',
  source,
  patterns: [
    '^^ [goal|need|priority|aim|wish|ask|concern|requirement] [for|of] [him|her|them|this|the|mr|mrs|ms|PROPN]',
    'for [him|her|them|you|this _] it is [all|mainly|mostly|really|just] about',
    '[it is|this is] [all|mainly|mostly] about [his|her|their|the] _',
    'what [you|he|she|they|the customer|customer|cust|client|mr _|mrs _|ms _|your _|the _|PROPN] [|really|actually|mainly|both|all] [need|needs|want|wants|is after|are after|would like|is looking for|are looking for|is asking for|are asking for|is hoping for|are hoping for|wanted|needed|asked for|require|requires|would help|is missing|care about|cares about|is waiting for|are waiting for|matters]',
    'what [|really|actually] [would|will|might] [|really|actually|most] help [you|him|her|them|the|your|most|is|here|PROPN]',
    'what [|really|actually] [matters|counts|is important] [|most|here] [to|for|is|:]',
    '[is|are] what [|is|are] [called for|needed|wanted|required|you need|he needs|she needs|they need|you are after|he is after|she is after|would help|matters]',
    'all [you|he|she|they|the customer|customer|cust|client|PROPN] [|really|ever] [need|needs|want|wants|ask|asks|asked|wish|wishes|asking]',
    '[your|his|her|their|customer\'s|the customer\'s|main|biggest|real|top|first] [|main|real|biggest|first|one|only|most urgent|top|immediate|underlying] [need|priority|wish|goal|aim|concern|worry|requirement|deadline|hope|request] [is|was|:|here|today|seems|=]',
    '[matters|important|vital|crucial|essential|critical|urgent] [|most] [to|for] [you|him|her|them|the customer|customer|mr|mrs|ms|your|PROPN] [|is|that|to|because|:]',
    'the [main|most important|key|only|one|first|urgent|big|important|crucial] [thing|point|issue|concern|part] [|for _|for the _|here|to _] [is|:]',
    '[the|his|her|your|their] [need|needs|ask|priority|goal|aim|outcome] [|here] [:|=|is|are]',
    '^^ [need|needs|ask|priority|goal|aim|requirement|request|wish] :',
    '^^ [a|the|one|single|bigger|smaller|ground|quiet|quieter|something|somewhere|someone] ... [is|are] [what|all] [you|he|she|they]',
  ],
};

/** Openings that give a need back to the customer: "so", "if I have it right". */
export const restating: Lexicon = {
  id: 'need-restating',
  source,
  patterns: [
    '^ [|ok|okay|right|alright|ah|great|thanks|thank you|i see|understood|got it] [|,|.] so',
    'let me [|just|quickly] [say|read|play|repeat|check|make sure|see if|recap|summarise|summarize|confirm|get]',
    '[if|have] i [|have|got|understand|understood|read|hear|heard|follow|am] [|have|got|understood|this|that|it|you|hearing|reading|following] [|this|that|it|you|right|correctly|properly]',
    '[to|just to] [|quickly] [recap|confirm|summarise|summarize|sum up|be sure|check|make sure|play|repeat|clarify]',
    'in other words',
    '[it|that] sounds [like|as if|as though]',
    '[sounds|sound] [like|as if|as though]',
    '[i|we] [|can|do|fully|completely|also] [see|understand|hear|gather|take it|realise|realize|know|read] [|that|from|how|,|you]',
    '[you|which|that] [mean|means|said|say|told|mentioned|asked] [|that|me|us|,]',
    'what i [hear|understand|am hearing|gather]',
    '[i|we] [have|\'ve] [noted|understood|written down|got it down|put down|taken down]',
    'am i right',
    ', then $',
    'is that right',
    'do i [have|understand|read]',
    'noted',
  ],
};

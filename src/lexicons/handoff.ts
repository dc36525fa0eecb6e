import type { Lexicon, WordClass } from '../text/lexicon';
import { fillers } from './fillers';

const source = 'goodturn, 2026; after Bitner, Booms & Tetreault 1990';

/** Ways of getting in touch, as they stand before the one to be reached. */
const contacting: WordClass = {
  id: 'contact',
  source,
  words: [
    'contact', 'call', 'ring', 'phone', 'email', 'ask', 'ask at', 'ask in', 'message', 'write to', 'speak to', 'speak with', 'talk to', 'talk with', 'reach out to', 'get in touch with', 'check with', 'chase', 'complain to', 'report to',
    'send it to', 'get on to',
  ],
};

/** Ways of going to a place. */
const going: WordClass = { id: 'go', source, words: ['try', 'visit', 'go through', 'go back to', 'go and see', 'pop into', 'refer to'] };

/** Those whom one is sent to: names that stand without an article, and places. */
const parties: WordClass = {
  id: 'party',
  source,
  words: [
    'support', 'services', 'helpdesk', 'accounts', 'billing', 'sales', 'department', 'team', 'desk', 'office', 'reception', 'hr', 'finance', 'payroll', 'facilities', 'warehouse', 'courier', 'carrier', 'manufacturer', 'supplier', 'bank', 'landlord', 'council', 'shop', 'store', 'branch', 'provider', 'seller', 'post office',
    'head office', 'helpline', 'portal', 'website', 'faq', 'them', 'someone', 'someone else', 'somebody else', 'returns', 'claims', 'complaints', 'customer service', 'customer care', 'airline', 'airport', 'company',     'legal', 'operations', 'insurer', 'insurance', 'builder', 'maker', 'employer', 'school', 'agent', 'embassy', 'hospital', 'network', 'venue', 'firm', 'developer', 'police', 'hotel', 'owner', 'security', 'maintenance', 'elsewhere',
  ],
};

/** "You'll have to call the bank": the customer is sent on. */
export const sendingOn: Lexicon = {
  id: 'sending-on',
  source,
  classes: [contacting, going, parties],
  patterns: [
    '[you|u] [|will|would|do] [|really|just|simply|then] [have to|need to|must|should|had better|want to|ought to|are going to have to] [|go and|first|really|just|please|directly|instead] [{contact}|{go}] [|the|your|a|an|our|some] [|_] [|_] [{party}|PROPN|whoever]',
    '[you|u] [|will|would|do] [|really|just|simply] [have to|need to|must] [|go and|really|just|directly] {contact} [the|whoever|a] NOUN',
    '[you|u] [are|would be|will be] [|far|much|a lot|probably|really] [better|best] [|off] [~ask|~call|~contact|~ring|~speak|~talk]',
    '[you|u] [|will|would] want [the|your|PROPN] [|_] [{party}|line|number|desk|for that|for this|PROPN]',
    '[PROPN|{party}|they] [will|would|should|must] [have to|need to|be the ones|be the one|be the people] [|to] [tell|answer|look|help|explain|fix|sort|decide|call|ask|deal|talk|do]',
    '[is|are] your [man|woman|people|lot] [|for] [that|this|,|$$]',
    '[is|are] the [people|one|ones|lot|folks] to [ask|call|ring|talk|contact]',
    '[take|taking] [it|this|that|things|your NOUN|the matter|the NOUN] [|all|directly|straight] up with',
    'raise [it|this|that|your NOUN] [|directly|straight|back] with [the|your|them|whoever|someone]',
    '^^ [|so|then|please|just|kindly|maybe|perhaps|you can|you could] [ask|chase|blame|complain to|speak to|talk to|go to] [them $$|them ,|them about|them upstairs|them there|someone else|elsewhere|whoever|your employer|your bank|your landlord]',
    '[that|this|it] [has to|needs to|must|should|will have to|would have to|can only] [come|go|be] [from|to|through|via|taken up|raised|done by|dealt with|handled by|decided by|fixed by|answered by] [the|your|with|another|whoever|them|PROPN]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'order', 'fragment'] },
};

/** "That's another department": not ours. */
export const notOurs: Lexicon = {
  id: 'not-ours',
  source,
  classes: [
    { id: 'domain', source, words: ['department', 'dept', 'team', 'desk', 'office', 'problem', 'job', 'responsibility', 'business', 'decision', 'area', 'remit', 'call', 'field', 'concern', 'matter', 'domain', 'section', 'branch', 'counter', 'queue'] },
    parties,
    fillers,
  ],
  patterns: [
    '[is|was|would be|sounds like|looks like|are] [|{filler}] [another|a different|some other|a separate|the other|somebody else \'s|someone else \'s|a whole other] [|_] [{domain}|company|firm|counter|shop|ticket]',
    '[is|was|would be|sounds like|are] [|{filler}] [|a|an|the] [matter|question|one|issue|thing|topic|problem|case|query] [for|between you and|between yourself and|to take up with] [|the|your|another|a|whoever] [NOUN|PROPN|them]',
    '[is|are|was|be] [|{filler}] [|the|your|their|a] [|_] [NOUN|PROPN] [\'s|s] [|_] {domain}',
    '[is|are] [|{filler}] [|a|an|the] [NOUN|PROPN] matter [,|$$|and|so|then|not]',
    '[is|are|was] not [|{filler}] [|a|an|one] [NOUN|PROPN] [matter|question|one]',
    '[is|are] not [|{filler}] [one for us|for us to|for me to|ours]',
    '[do|does] not [|{filler}] [~come|~go|~belong|~sit|~fall|~land] [to|with|under|on] [us|me|our]',
    '[~sit|~lie|~rest|~fall|~belong] [|{filler}] [with|under|to] [|the|your|another|whoever] [|_] [{party}|office] [|\'s] [|NOUN] [,|$$|and|not|so]',
    '[~belong to|~sit with|~lie with|~rest with] PROPN [,|$$|and|not|so]',
    '[PROPN|{party}|they] [|{filler}] [~own|~handle|~run|~do|~decide|~deal|~cover|~manage] [|with] [that|those|it|this|them|NOUN] , [|and] not [we|us|me|here]',
    '[nothing|not|never] [|anything] [to do with|handled by|dealt with by|run by|up to|down to] [us|me|this|our|the {party}]',
    '[is|are] [|{filler}] [their|theirs] [|_] [{domain}|$$]',
    '[not|no longer|hardly] [|{filler}] [our|ours] [|_] [{domain}|parcels|staff]',
    '[{party}|PROPN|they] [has to|have to|needs to|need to|must|would have to|will have to] [sort|fix|answer|decide|deal|handle|resolve|explain]',
    '[is|are|that is|^] [|a|an] [different|separate|outside|another] [company|firm|people|outfit] [altogether|,|$$]',
    '[do|does|is|are] not [|{filler}] [with us|ours] [|any more|any longer|,|$$]',
    '[PROPN|{party}|they] [is|are] who you [want|need]',
    '[not|never] [something|anything|a matter|a question|one] [|that] [i|we|this NOUN|our NOUN|the NOUN] [|can|could|would|ever] [~deal|~handle|~cover|~look|~touch|~control|~decide|~manage|~answer|~speak|~comment]',
    '[i|we] [do|can|could] not [|{filler}] [handle|deal with|look after|answer for|speak for|control|comment on|have anything to do with|service] [|any of] [that|this|those|these|it|them|what|the|NOUN|PROPN|other]',
    '[i|we] [am|are] not [|{filler}] [responsible for|in charge of]',
    '[i|we] [only|just|merely] [do|handle|deal with|look after|cover|work in|take calls|take bookings|take messages|process|rent out|host|advertise] [|with|the|for]',
    '[this|our] [|_] [inbox|line|number|desk|team|chat|queue|address|account|office|channel|counter|department|branch] [is|are|deals|handles|covers|takes|does] [|{filler}] [for|only|just|about|with|not for] [|_] [NOUN|$$]',
    '[i am|we are|this is|here is] [only|just] [|in|the|a] [|booking] [reception|site|platform|contractors|chat|sales|support|billing|retail|accounts|hr|finance|delivery|returns] [,|$$|and|here|not|only]',
    '[that|this|it] [is|would be] [|{filler}] [|one] for [the|your] NOUN to [decide|sort|fix|answer|say|tell|settle|repair]',
    '[you|u] [have|are] [|{filler}] [|got|come to|called|reached|rung|through to|at|in|talking to|speaking to] the wrong',
    'wrong [{domain}|number|line] [,|$$|for|here|i|we|then|mate|sorry]',
    '[above|outside|beyond|not in|not within|not part of] [my|our] [|_] [pay grade|desk|head|department|area|remit|field|patch|jurisdiction]',
    '[NOUN|PROPN|they] [is|are] [|{filler}] responsible for [that|this|it]',
    '[that|this|it|NOUN] is [|{filler}] [down to|up to|in the hands of|between you and] [the|your|another|whoever|PROPN|them]',
    '[handled|dealt with|looked after|managed|run|done|decided|processed] by [another|a different|someone else|a separate|the other|an external|an outside]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment'] },
};

/** A pointer and nothing else: "Contact support." */
export const pointer: Lexicon = {
  id: 'pointer',
  source,
  classes: [contacting, going, parties],
  patterns: [
    '[^^|please|just|kindly|simply|you can|you could|you should|you must|have to|need to|must] [|just|please|only|always|directly] [{contact}|{go}] [|the|our|your|a|an|any|one of our|another] [|_] [|_] {party}',
    '[^^|please|just|kindly|simply|you can|you could|you should|you must|have to|need to|must] [|just|please|only|always|directly] {contact} [the|our|your|a|an] [|_] NOUN',
    '[^^|please|just|kindly] raise [it|that|this] with [{party}|it]',
    '[^^|please|just|kindly] [drop|give|send] [|the|our] {party} [a|an] [line|call|ring|email|message|note]',
    '[^^|please|just] [look|google] [it|that] [up|online] [|online|on]',
    '[there is|it is] [|a|the] [|form|all] on [the|our] [site|website|intranet|portal]',
    '[open|log|raise|submit|create|file|fill in|fill out|use|send in] [a|an|the|our|another] [|_] [ticket|case|form|request] [on|via|at|through|in|with|online|$$|there|instead]',
    '[^^|please|just|kindly|simply|you can|you could|you should] [|just|please] [see|check|read|look at|use|google] [|the|our|your] [|_] [|_] [faq|faqs|website|site|help pages|help center|terms|manual|handbook|intranet|portal|knowledge base|documentation|forum|internet]',
  ],
  where: { negated: false, conditional: false, mood: ['order', 'statement', 'fragment'] },
};

/** The customer is put through or moved on. */
export const transfer: Lexicon = {
  id: 'transfer',
  source,
  classes: [
    { id: 'about-to', source, words: ['have', 'will', 'am', 'are', 'must', 'can', 'am going to', 'have to', 'need to', 'will have to', 'will now', 'am now', 'will be'] },
  ],
  patterns: [
    '[^^|i|we|me] [|{about-to}] [|now|just] [~put|~patch] [you|u|them|him|her] [|straight|back] [through|over|on to]',
    '[^^|i|we|me] [|{about-to}] [|now|just] [~transfer|~connect|~redirect|~pass|~hand|~refer|~switch] [you|u|him|her] [|now|straight|over|on|back|across] [to|with|$$|,|through|now|on|over|across]',
    '[^^|i am|hold while i|wait while i|now] [~transfer|~connect|~redirect] [$$|your call|you]',
    '[someone else|somebody else|another colleague|another agent|a different agent] [|here|there] [will|can|is going to|should|has to] [|have to] [take|handle|deal|help|pick|look|continue]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** Another one takes the matter over, or is brought in. */
export const takeover: Lexicon = {
  id: 'takeover',
  source,
  patterns: [
    '[i|we] [|have|will|am|are|shall|had|would like to] [|now|just|also|already|been] [~pass|~forward|~hand|~refer|~escalate|~transfer|~send|~assign|~give] [this|that|it|your NOUN|the NOUN|everything|your _ NOUN] [|on|over|back|along|across|up|straight] to',
    '[i|we|me|us|^^|ok] [|am|are|will|shall|have|had|will be|would like to] [|now|just|also] [~bring|~loop|~pull|~introduce|~copy|~add|~get|~ask|~assign|cc|~put] [in|_|] [|_] [my|our|PROPN|the|you to|you with|you over|you in touch|you and|a colleague|a specialist]',
    '[PROPN|NOUN|she|he] [|,] [|will|is going to|is|has|from here] [|now|also] [~take|~pick|~call|~ring|~phone|~write|~see|~carry|~draw|~visit|~handle|~join|~expect|~come|~email|~message|~text|~contact|~meet|~look after|~take over] [|to] [you|your|it|this|us|over|up|on|our|all|the|your]',
    '[this is|meet|here is|joining us is] PROPN [|PROPN] [,|who|from|in|of]',
    '[^^|ok|now|so] [|handing|passing|going] [|you|this|it] over to [PROPN|our|my]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** What the next one has been told, so that nothing has to be said again. */
export const passedOn: Lexicon = {
  id: 'passed-on',
  source,
  classes: [{ id: 'info', source, words: ['letter', 'letters', 'notes', 'note', 'photo', 'photos', 'pictures', 'file', 'files', 'details', 'date', 'dates', 'history', 'case', 'story', 'video', 'log', 'logs', 'thread', 'summary', 'report', 'documents', 'papers', 'screenshot', 'screenshots', 'number', 'numbers', 'transcript', 'timeline', 'statement', 'statements', 'invoice', 'invoices', 'drawing', 'sketch', 'chart', 'chat', 'messages', 'emails', 'call', 'recording', 'measurements', 'readings', 'claim', 'form', 'background', 'plans', 'list', 'times', 'results', 'scan', 'scans', 'everything', 'all'] }],
  patterns: [
    '[has|have|got|gets|get|holds|along with|together with|including|\'s got] [|already|now|also|just|both] [|got|had|seen|read|been given|been sent] [your|the|all|both|his|my|this|every|her] [|_] [|\'s] [|_] {info}',
    '[has|have|got|gets] [|already|now|also] [|got] [everything|the lot|what you|all of it|it all|both]',
    '[she|he|they|who|and|shes|hes|PROPN|team] [|has|have|is|are|will have|will] [|already|now|all|also] [knows|know|heard|read|seen|listened to|been through|been told|been briefed|aware|can see] [|about|of] [what|your|our|the|you|everything|all|how|where|why|this|that|it]',
    '[i|we] [|have|will|had|am] [|already|also|just|now|then] [~tell|~give|~send|~share|~brief|~forward|~explain|~fill|~walk|~email|~show|~pass|~read|~hand|~put] [|on|over|up|in] [her|him|them|PROPN] [|in|on|about|through|up|to]',
    '[i|we] [|have|had|am] [|already|just|also] [~walk|~send|~pass|~hand|~carry|~forward|~take|~bring|~email|~drop|~give] [your|both|all|these|those] [|_] [|_] {info} ... ... ... [over|up|across|along|down|on] to',
    '[i|we] [|have|had|am] [|already|just|also] ~brief [our|my|the|her|him|them|PROPN]',
    '[i|we] [|have|had] [~go|went|gone|been|sat|~walk] [through|over|down|her through|him through|them through] [|with] [|her|him|them|and] [your|the|everything|it|what|page]',
    '[i|we] [|have|will|had|am] [|already|also|just|now|then] [~attach|~forward|~note|~write|~summarize|~put|~pass|~share|~send|~add|~copy|~leave] [|down|on|in|over] [your|everything|all|what|both|my|our|full] [|_] [|\'s] [|_] [{info}|what|in front]',
    '[you|u] [will not|do not|need not|should not|will never|would not|wont] [|have to|need to|be asked to|now have to] [repeat|repeating|start|explain|explaining|tell|go through|go over|say|spell|send|begin|retell|run through]',
    '[no|without] [|need|having|you] [|to] [repeat|repeating|begin|beginning|explain|explaining|start|starting|tell|telling|go through|say|saying|send|retype|retyping]',
    'so [|that] [you|nothing|no one|nobody] [|do not|will not|need not|is|gets|has] [|have to|need to|to] [repeat|start|explain|tell|lost|begin|asked]',
    '[your|the|my] [|_] [|_] {info} [|NOUN] [|and|of|,] [|the] [|{info}] [|_] [|_] [is|are|sits|lies] [|already|now|all] [below|attached|above|with|in front|on|in] [|_]',
    '[up to speed|in the picture|fully briefed|been briefed|read back|full handover|handover note]',
  ],
};

/** Why this person or team, or why now. */
export const handoffReason: Lexicon = {
  id: 'handoff-reason',
  source,
  patterns: [
    '[because|since|seeing that|given that|now that|as she|as he|as they|as this|as that|as it|as the|as only|as our|as your|which is why|that is why|so that]',
    '[who|she|he|they|PROPN|that|which|team|colleague|colleagues] [|also|alone|actually|normally|usually] [can|could|~know|~handle|~deal|~look|~run|~build|~specialize|~work|~make|~settle|~decide|~sign|~approve|~fix|~repair|~draw|~hold|~keep|~manage|~own|~see|~understand|~speak|~do|~write|~design|~oversee|~teach|~look after|has VERB|has the|has access|is the|is our|is in charge|is better|is best|are the|are our]',
    '[~specialist|~expert|expertise|trained|qualified|in charge of|the one who|the person who|the right person|responsible for|better placed|best placed|allowed to|the only one|access to]',
    '[needs|need|takes|wants|calls for|requires] [|a|an|the] [|_] [NOUN|PROPN] [\'s|s]',
    'PROPN [|PROPN] [|,] [from|in|on|of|at|our|my] [|our|the|my] [|_] [|_] NOUN',
    '[our|my] [|_] [|_] NOUN [|,|is] PROPN',
  ],
};

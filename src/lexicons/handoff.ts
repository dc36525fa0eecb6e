import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; referral and employee response after Bitner, Booms & Tetreault 1990';

/** Ways of getting in touch, as they stand before the one to be reached. */
const contacting: WordClass = {
  id: 'contact',
  source,
  words: [
    'contact', 'call', 'ring', 'phone', 'telephone', 'email', 'e - mail', 'mail', 'text', 'dial', 'ask', 'ask at', 'ask in', 'ask with', 'try', 'try asking', 'see', 'consult', 'message', 'write to', 'write', 'speak to', 'speak with', 'talk to', 'talk with', 'reach out to', 'reach', 'get in touch with',
    'get hold of', 'get on to', 'get onto', 'check with', 'enquire with', 'enquire at', 'inquire with', 'inquire at', 'apply to', 'apply at', 'turn to', 'go to', 'go through', 'go via', 'go back to', 'go and see', 'go see', 'visit', 'approach', 'refer to', 'liaise with', 'chase', 'chase up', 'follow up with',
    'report to', 'report it to', 'report this to', 'report that to', 'complain to', 'direct it to', 'direct this to', 'direct that to', 'send it to', 'send that to', 'send this to', 'address it to', 'address that to', 'address this to', 'return to', 'look at', 'use', 'pop into', 'pop in to', 'drop into', 'sort it out with', 'sort that out with', 'sort it with', 'deal with',
    'bring it to', 'bring that to', 'bring this to', 'submit it to', 'file it with', 'log it with', 'book through', 'book with', 'arrange it with', 'arrange that with', 'discuss it with', 'discuss that with', 'discuss this with', 'put it to', 'queue at', 'queue up at',
  ],
};

/** Those whom one is sent to, within the house or outside it. */
const parties: WordClass = {
  id: 'party',
  source,
  words: [
    'support', 'helpdesk', 'help desk', 'help centre', 'help center', 'accounts', 'billing', 'sales', 'department', 'dept', 'team', 'desk', 'office', 'reception', 'hr', 'it', 'finance', 'payroll', 'facilities', 'warehouse', 'courier', 'carrier', 'manufacturer', 'maker', 'supplier', 'bank', 'insurer', 'insurance', 'landlord', 'council', 'vendor', 'retailer', 'shop', 'store',
    'branch', 'agent', 'agency', 'provider', 'operator', 'dealer', 'seller', 'marketplace', 'customs', 'post office', 'pharmacy', 'headquarters', 'head office', 'helpline', 'hotline', 'line', 'number', 'portal', 'website', 'site', 'faq', 'page', 'app', 'them', 'someone', 'someone else', 'somebody', 'colleague', 'colleagues', 'manager', 'supervisor', 'embassy', 'authority', 'authorities',
    'logistics', 'returns', 'dispatch', 'claims', 'complaints', 'customer service', 'customer services', 'customer care', 'customer support', 'customer relations', 'service desk', 'administrator', 'admin', 'secretary', 'surgery', 'switchboard', 'airport', 'airline', 'installer', 'developer', 'distributor', 'importer', 'platform', 'university', 'registry', 'registrar', 'ministry', 'utility', 'network', 'phone company', 'delivery company', 'company',
    'broker', 'lender', 'issuer', 'card issuer', 'printer', 'contractor', 'builder', 'plumber', 'electrician', 'organiser', 'organizer', 'promoter', 'venue', 'box office', 'counter', 'front desk', 'main office', 'other branch', 'workshop', 'garage', 'service centre', 'service center', 'depot', 'people', 'lot', 'employer', 'travel agent', 'host', 'hotel', 'school', 'clinic', 'hospital', 'ward', 'headmaster', 'town hall', 'tax office', 'lawyer', 'solicitor',
    'legal', 'marketing', 'security', 'maintenance', 'housekeeping', 'procurement', 'engineering', 'operations', 'booking', 'bookings', 'reservations', 'baggage', 'lost property', 'enquiries', 'inquiries', 'form', 'ticket', 'queue', 'guide', 'handbook', 'manual', 'chatbot', 'forum', 'address', 'mailbox', 'inbox', 'desk upstairs', 'upstairs', 'downstairs', 'elsewhere', 'whoever', 'driver', 'owner', 'caretaker', 'janitor', 'neighbour', 'concierge', 'wholesaler', 'franchise', 'other lot', 'unit', 'division', 'section', 'centre', 'center',
  ],
};

/** "You'll have to call the bank": the customer is sent on. */
export const sendingOn: Lexicon = {
  id: 'sending-on',
  source,
  classes: [contacting, parties],
  patterns: [
    '[you|u] [|will|would|do|really|just|simply|may|might|then] [|really|just|simply] [have to|need to|must|should|had better|want to|ought to|got to|are going to have to] [|go and|first|really|just|either|please|directly|instead] {contact} ... {party}',
    '[you|u] [will|would] [|really|just|simply] [have to|need to] [|go and|first|really|just|directly|instead] {contact} [the|your|a|PROPN|someone|whoever] ',
    '[you|u] [are|would be|will be] [|far|much|a lot|probably|really] [better|best] [|off|to] {contact} _',
    '[you|u] [are|would be|will be] [|far|much|a lot|probably] [better|best] [|off] [asking|calling|contacting|ringing|speaking|trying|going|emailing|writing|checking|talking]',
    '[best|better] [|off] [to|you|if you] {contact} _',
    '[take|taking|took] [it|this|that|things|your NOUN|the matter|the NOUN] [|all|directly|straight] up with',
    '[take|bring|raise] [it|this|that|things|your NOUN] [|directly|straight|back] [to|with] [the|your|them|whoever|whomever|someone|PROPN|NOUN]',
    '^^ [|so|then|please|just|kindly|maybe|perhaps|you can|you could|you should] [ask|try|tell|call|ring|chase|blame|complain to|speak to|talk to|shout at|write to] [them|him|her|someone else|somebody else|elsewhere|whoever|the people|those people|the other lot|your employer|your bank|your landlord]',
    '[that|this|it] [has to|needs to|must|should|will have to|would have to|is to|can only|will need to] [come|go|be] [from|to|through|via|taken up|raised|done by|dealt with|handled by|sorted by|solved by|decided by|fixed by|answered by] [the|your|with|another|whoever|them|PROPN|NOUN]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'order', 'fragment'] },
};

/** "That's another department": not ours. */
export const notOurs: Lexicon = {
  id: 'not-ours',
  source,
  classes: [parties],
  patterns: [
    '[is|was|would be|sounds like|looks like|are] [|really|more|purely|actually|probably|all|clearly|then|entirely|completely|strictly] [another|a different|some other|a separate|the other|somebody else \'s|someone else \'s|a whole other] [|_] [department|dept|team|desk|office|company|firm|unit|line|branch|section|division|problem|job|queue|counter|system|matter|shop|responsibility|ticket|area]',
    '[is|was|would be|sounds like|looks like|are] [|really|more|purely|actually|probably|all|entirely|strictly] [|a|an] [|_] [matter|question|one|issue|thing|job|topic|problem|case|subject|query|concern|decision] [for|between you and|to take up with|to raise with] [|the|your|another|a|whoever|an] [{party}|NOUN|PROPN|them]',
    '[is|are|was] [|the|your|their|a|an|_] [|_] [{party}|NOUN|PROPN] [\'s|s] [|_] [problem|job|department|responsibility|business|decision|area|remit|call|fault|territory|thing|side|baby|affair|system|patch|domain|headache]',
    '[is|are] [|entirely|purely|strictly|really|all|now] [their|theirs] [|_] [problem|job|department|responsibility|business|decision|area|remit|call|fault|side|affair|$$]',
    '[not|no longer|never|hardly|neither] [|really|actually|strictly|one of|even] [our|ours|my] [|_] [department|dept|area|team|desk|responsibility|remit|problem|field|thing|concern|call|business|parcel|patch|product|matter|affair|system|shop|store|item|order|side|customer|baby|branch|line|fault|contract|decision|doing|parcels|tickets|territory|end|section|office|bag|bus|train|driver|drivers|staff]',
    '[not|never] [one of|anything to do with|handled by|dealt with by|run by|managed by|up to|down to|under|within] [us|me|ours|our|this NOUN]',
    '[nothing|not anything|little] [|at all] to do with [us|me|this NOUN|our]',
    '[not|nor|never] [something|a thing|anything|a matter|a question|one] [|that] [i|we|this NOUN|our] [|can|could|would|ever] [deal|handle|do|cover|look after|touch|get involved|control|know|decide|run|answer|help|solve|manage]',
    '[i|we] [do|can|could|are|am] not [|really|actually|able to|in a position to|here|even] [handle|handling|deal with|cover|look after|answer for|speak for|answer to|control|manage|run|own|touch|have anything to do|do|get involved|take|service|responsible for|in charge of|be responsible] [|any of|with|in] [that|this|those|these|it|them|what|the|here|from here|NOUN|PROPN|other] [|here|$$|.|,|from|on|at|in|side|NOUN]',
    '[i|we] [only|just|merely] [do|handle|deal with|look after|cover|work in|work on|work with|run|take calls|take bookings|book|answer|process|collect|sell the|rent out|host|maintain|print|list|pass on|advertise|forward] [|with|the|for]',
    '[this|our] [|_] [inbox|line|number|desk|team|chat|queue|address|account|office|channel|counter|window|mailbox|department|hotline|branch|side|page|form|room] [is|are|deals|handles|covers|takes|does] [|only|just|purely|solely|with|for] [|only|just|purely|with] [for|only|just|purely|about|with|not for|_] [NOUN|$$]',
    '[i|we] [am|are] [|only|just|merely|purely] [the|a|an|in|on|here|at] [|_] [{party}|retail|chat|social media|front office|back office|social team|web team|technical|hardware|software] [|,|$$|and|here|not|team|only|side]',
    'we are [chat|sales|support|billing|retail|reception|logistics|accounts|hr|it|finance|marketing|technical|delivery|returns|hardware|software] [|,|$$|and|here|not]',
    '[here|this] [is|are] [|only|just] [reception|sales|accounts|support|billing|chat|logistics|the shop|the warehouse|the switchboard|retail|hr|it] [|,|$$|here|only]',
    '[you|u] [have|are] [|got|come|called|reached|rung|through|dialled|written|at|in|on|talking|speaking] [|to|through to] the wrong',
    'wrong [number|department|desk|team|queue|line|counter|place|person|office|address|window|extension|shop|floor] [|,|$$|for|here|i|we|then|mate|sorry|love]',
    '[above|outside|beyond|out of|not in|not within|not under|not part of] [my|our] [|_] [pay grade|paygrade|remit|department|area|jurisdiction|responsibility|field|patch|purview|sphere|domain]',
    '[sits|lies|rests|lives|stays|falls|belongs|stops|remains] [|entirely|purely|squarely|solely|now|fully|only] [with|to|under|in] [the|your|another|whoever] [|_] [{party}]',
    '[is|are] [|entirely|purely|solely|all|really|completely] [down to|up to|in the hands of|between you and] [the|your|another|whoever|PROPN|them] [|{party}]',
    '[handled|dealt with|looked after|managed|run|done|set|decided|made|arranged|processed|organised|controlled|serviced] by [another|a different|someone else|somebody else|a separate|a third|the other|an external|an outside|your NOUN|{party}|the {party}]',
    '[we|i] [did not|do not|never] [make|made|sell|sold|build|built|install|installed|issue|issued|send|sent|ship|shipped|set|write|wrote|book|booked|print|printed|pack|packed] [it|that|them|those|this] , [|so|the|your|they|that|ask|you]',
    '[i|we] [have|had] [nothing|no part|no say|no hand|no involvement] [|at all] [to do with|in|over|with] [it|that|this|the|what|how|when|those]',
    '[that|this|it|the NOUN] [|is|was] [|not] [|just] [comes|came|sold|bought|booked|purchased|issued|shipped] [|by|through|via|from] [a third|another|a different|an outside|someone else]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment'] },
};

/** A pointer and nothing else: "Contact support." */
export const pointer: Lexicon = {
  id: 'pointer',
  source,
  classes: [contacting, parties],
  patterns: [
    '[^^|please|just|kindly|simply|you can|you could|you may|you should|you must|to|you might|u can|better|best|instead|again] [|just|please|only|always|kindly|simply|also|then|go and] {contact} [|the|our|your|a|an|any|one of|one of our|one of the|another] [|_] [|_] {party} [|PART]',
    '[have to|need to|must|should] [|just|please|directly|first] {contact} [|the|our|your|a|an|any|one of|one of our|one of the|another] [|_] [|_] {party}',
    '[open|log|raise|submit|create|file|fill in|fill out|complete|use|send in|make] [|up] [a|an|the|our|another|your] [|_] [ticket|case|form|request|contact form|claim|complaint|web form|enquiry|query] [|on|via|at|through|in|with|online|$$|.|there|instead]',
    '[^^|please|just|kindly|simply|you can|you could|you should] [|just|please] [see|check|read|consult|visit|refer to|look at|go to|have a look at|google] [|the|our|your] [|_] [|_] [faq|faqs|website|site|page|help page|help pages|help centre|help center|terms|terms and conditions|manual|guide|handbook|intranet|portal|knowledge base|documentation|web|forum|internet|app]',
    '[it is|that is|its|it all is|everything is|all is] [|all] [on|in] the [|_] [website|site|faq|faqs|app|portal|intranet|manual|leaflet|handbook|terms|internet|web|help pages|wiki]',
  ],
  where: { negated: false, conditional: false, mood: ['order', 'statement', 'fragment'] },
};

/** The customer is put through, moved or forwarded. */
export const transfer: Lexicon = {
  id: 'transfer',
  source,
  classes: [parties],
  patterns: [
    '[^^|i|we|me|to|and] [|have|will|am|are|shall|must|can|am going to|are going to|have to|would like to|now|just|need to|gonna] [|now|just|also|then|quickly] [put|putting|patch|patching|get|getting] [you|u|them|him|her] [|straight|back|over] [through|over|on to]',
    '[^^|i|we|me|to|and|while i|while we] [|have|will|am|are|shall|must|can|am going to|are going to|have to|would like to|now|just|need to] [|now|just|also|then|quickly|been] [transfer|transferring|transferred|connect|connecting|connected|redirect|redirecting|pass|passing|passed|hand|handing|handed|refer|referring|referred|route|routing|move|moving|forward|forwarding|send|sending|switch|switching] [you|u|him|her] [|now|straight|over|on|back|across] [|to|with|$$|,|through|now|on|over|across]',
    '[i|we|^^] [|have|will|am|are|shall|must|had|going to|has] [|now|just|also|then|already|been] [pass|passed|passing|forward|forwarded|forwarding|hand|handed|handing|refer|referred|referring|escalate|escalated|escalating|transfer|transferred|send|sent|route|routed|reassigned|assigned|moved|kicked|bounced|punted] [this|that|it|your NOUN|the NOUN|things|everything|your _ NOUN] [|on|over|back|along|across|up|straight] [to|with|$$|for] [|the|our|your|a|another|someone|my|NOUN|PROPN]',
    '[a|another|some|one of] [|_|_ _] [colleague|colleagues|agent|advisor|adviser|team member|team|department|person|specialist|representative] [will|is going to|takes|can|should] [|now|then|soon|be] [take|taking|takes|handle|deal|be|get|help|contact|call|pick|look|join|assist|over|reply|respond|continue]',
    '[someone else|somebody else|someone|somebody|the next person|whoever] [|here|there|else] [will|can|is going to|may|should] [|now|then|be|have to] [take|handle|deal|help|contact|call|pick|look|assist|reply|continue]',
    '[i|we] [am|are|will|shall|have|had|will be] [|now|just|also] [bring|bringing|brought|loop|looping|looped|pull|pulling|pulled|introduce|introducing|introduced|put|putting|copy|copying|copied|add|adding|added|invite|inviting|invited|get|getting|ask|asking|asked|hand|handing|handed|pass|passing|passed|assign|assigned|book|booked|cc|connecting|connect] [|in|_] [|_] [my|our|PROPN|the|you to|you over|you on|you with|you and|a colleague]',
    '[i|we] [|will|have|am|are] [|now] [put|cc|copy|copied|cced|loop|looped] ... in [copy|cc|the loop|the chain]',
    '[PROPN|colleague|she|he|specialist|team|engineer|manager] [|NOUN|PROPN|,] [takes|will take|is taking|picks|will pick|is picking|takes it|will call|will ring|will be|will see|carries|will carry|draws|handles|runs|settles] [|over|up|you|it|from|on|this|our|all|the]',
    '[this is|meet|here is|joining us is] PROPN [|PROPN] [,|who|from|in|of|:]',
    '[your|the] [|_] [request|case|email|query|call|ticket|enquiry|message|complaint|question] [has been|is being|will be|was|is] [|now] [passed|forwarded|transferred|referred|redirected|escalated|routed|sent|handed|reassigned|assigned|moved] [|on|over|to|up|$$]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment', 'order'] },
};

/** What the next one has been told, so that nothing has to be said again. */
export const passedOn: Lexicon = {
  id: 'passed-on',
  source,
  patterns: [
    '[has|have|got|gets|get|with] [|already|now|also|just|both] [|got|had|seen|read|been given|been sent|been told] [your|all your|the whole|everything|all the|both|his|her|their|all of|my notes|the notes|the full|the details|the file|the photos|the history|what you] [|_] [|NOUN|PROPN]',
    '[she|he|they|who|and|PROPN|team] [|has|have|is|are|will have|will|already|now] [|already|now|all] [know|knows|heard|read|seen|been told|been briefed|briefed|up to speed|aware|in the picture|got it|caught up|filled in|gets] [|about|of|on|what|that|the|your|you|everything|all|how|where|why]',
    '[i|we] [|have|will|had|am] [|already|also|just|now|then] [told|tell|telling|gave|given|give|giving|sent|send|sending|shared|share|sharing|briefed|brief|briefing|forwarded|forwarding|forward|attached|explained|explain|explaining|filled|walked|talked|emailed|copied|noted|wrote|written|left|put|shown|showed|passed|pass|passing|read|handed|summed|summarised|summarized|added|messaged] [|on|down|over|up|in] [her|him|them|the team|the|your|everything|all|it|what|both|you|my|our|full|a|PROPN|along]',
    '[you|u] [will not|do not|need not|should not|will never|would not] [|have to|need to|be asked to|now have to] [|have to|be] [repeat|repeating|start|starting|explain|explaining|tell|telling|go through|go over|say|saying|spell|send|begin|asked|retell|recount|run through|dig]',
    '[no|without] need to [repeat|explain|start|tell|go through|say|send]',
    'so [|that] [you|nothing|no one|nobody] [|do not|will not|need not|is|gets|has] [|have to|need to|to] [repeat|start|explain|tell|lost|begin|go|be asked]',
    '[is|are] [below|attached|above|in the thread|in this mail|in the file|in the notes|on the file|in her inbox|in his inbox|in their inbox|in front of her|in front of him|in front of them|on her desk|on his desk|on their desk|on her screen|on his screen|on their screen|with her|with him|with them]',
    '[with|together with|along with|including|armed with|passing on|handing over] [your|all your|the|all|my|everything|full|a|both] [|_] [notes|photos|pictures|details|file|history|video|number|numbers|screenshots|logs|everything|thread|story|order|letter|receipt|reference|summary|chat|transcript|dates|sketch|documents|report|background|readings|measurements|case|list]',
    '[up to speed|in the picture|fully briefed|been briefed|been brought up|been filled in|read back|read in|full handover|handover note|hand - over note]',
  ],
};

/** Why this person or team, or why now. */
export const handoffReason: Lexicon = {
  id: 'handoff-reason',
  source,
  patterns: [
    '[because|since|seeing that|given that|now that|as she|as he|as they|as this|as that|as it|as the|as only|as our|as your]',
    '[who|she|he|they|PROPN|that|which|team|colleague] [|also|alone|actually|normally|usually|really|has|have|is] [|the] [can|could|knows|know|handles|handle|deals|deal|looks|runs|run|does|do|built|build|builds|wrote|writes|designed|designs|specialises|specialises|specialise|specializes|specialize|works|work|makes|make|settles|settle|sets|set|decides|decide|signs|sign|approves|approve|fixes|fix|repairs|repair|draws|draw|holds|hold|keeps|keep|manages|manage|owns|own|sees|see|oversees|understands|speaks|speak|has the|has access|has done|has built|has worked|have the|have access|have done|is the|is our|is in charge|is allowed|is able|is trained|is responsible|are the|are our|are trained|releases|books|plans|checks|reads|unlocks|fits|tests]',
    '[specialist|specialists|expert|experts|expertise|trained|qualified|in charge of|the one who|the person who|the people who|the right person|the right people|responsible for|knows most|best placed|authority to|authorised to|authorized to|allowed to|licensed|the only one|access to|our best]',
    '[needs|need|takes|wants|calls for|requires] [|a|an|the] [|_] [NOUN|PROPN] [\'s|s] [eye|hand|signature|approval|view|touch|look|ear|key|password|say|stamp]',
    '[so that|in order to|to have|to make sure|so she|so he|so they] [|you|she|he|they|it|the]',
    '[for that reason|that is why|which is why|that way|the reason]',
    '[this|that|it] [needs|calls for|takes|requires|is a] [|a|an|the] _ [|_] [|eye|hand|question|matter]',
  ],
};

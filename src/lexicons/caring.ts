import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; emotional reactions and caring as in EPITOME (Sharma et al. 2020) and GoEmotions (Demszky et al. 2020)';

/** Support between people: wishes, encouragement, standing by. Wider than compassion in service talk. */
export const caring: Lexicon = {
  id: 'caring',
  source,
  patterns: [
    '[i|we] [|really|do|just|sincerely|truly|so|also] [hope|wish|pray] [|that|for] [you|your|u|things|it|everything|this|he|she|they|the best|all]', '^ [hope|hoping|wishing|praying] [|that] [you|your|u|things|it|everything|this|he|she|they]', '[take] [good|] care', 'take care', '[stay|be|keep] [safe|strong|well|careful|warm|positive|hydrated|healthy|kind|gentle|going|your head|fighting|brave]', 'look after [yourself|yourselves|each]', '[here] [for you|to listen|to talk|to help|if you]', '[you] [are] [not|never] alone', '[you] [|will|are going to|can] [|_] [get through|be okay|be ok|be alright|be fine|make it|do this|beat this|overcome|recover|heal]', '[you] [have got|got] this', '[it] [|will|does|can] [get|gets|getting] better', '[hang] [in there|on]', '[proud] of you', '[i|we] [|do|really] [care|love] [|about|for] [you|u|ya]', '[love|loved|hugs|hug|xx|xoxo|❤️|💕|💛|💙|💜|🤗|♥]', '[good|best of|best] luck', 'all the best', '[you] [matter|deserve|are worth|are loved|are enough|are valued|are strong|are brave|are important|are amazing|are wonderful]', '[sorry] [to|for|that|you|about|your|u|ur]', '[so|very|really|truly|deeply] sorry', '[sad|hurts|breaks|broke] [to|my|me]', '[get|feel] [well|better]', '[feel] free to [message|pm|talk|reach|vent|dm]', '[message|pm|dm] me', '[reach] out', '[my] heart [goes|aches|breaks|hurts|is]', '[i|we] feel for', '[that|this|it] [|must|really|just|all] [is|was|be|sounds|sound|sucks|suck|seems] [|so|really|very|like|pretty|a|an|just|incredibly|extremely] [|really|very] [awful|terrible|horrible|tough|rough|hard|difficult|sad|frustrating|painful|scary|shitty|heartbreaking|stressful|exhausting|unfair|devastating|lonely|overwhelming|nightmare|crappy|upsetting|harsh]', '[sucks|bummer|yikes|ouch|oof|aw|aww|awww|awe]', 'do not [worry|give up|be hard on|blame yourself|beat yourself|be afraid|lose hope]', '[please] [do not|talk|get|see|take|call|tell|stay|be|reach|consider]', '[praying|thinking] [for|of|about] [you|your|u]', '[sending|sends] [|you|_] [love|hugs|prayers|good|positive|strength|vibes|virtual]', '[thoughts|prayers|condolences|sympathy|sympathies|rip|blessings]', '[bless] [you|u|him|her|them|your]', 'rest in peace', '[glad|happy|relieved] [|to|that|for] [you|u|hear|he|she|they|your]', '[worried|concerned] [about|for] [you|u|him|her]', '[friend|buddy|mate|bro|brother|sister|sweetie|honey|dear|darling|sweetheart|hun] $$', '[everything] [will|is going to] be', 'one day at a time', '[make sure] [you|to|that]', '[poor] [you|thing|guy|girl|kid|baby|dog|cat|little|boy|man|woman|kids]', '[wish] [you|u|them|him|her|i could]', '[you] poor', 'for your loss',
  ],
  where: { negated: false },
};

/** Sharing the same experience: "been there", "I feel the same". EPITOME counts it as an interpretation. */
export const sharedExperience: Lexicon = {
  id: 'shared-experience',
  source,
  patterns: [
    '[i|we] [|can|do|totally|really|completely|definitely|so|know|also|just|fully|absolutely|kind of|sort of|feel|literally] [relate|understand|get it|feel you|empathize|sympathize|know how|know what|know exactly|know the|know that|feel this|feel that|feel like this|feel the same|felt the same|feel exactly|hear you|felt this|went through|go through|been through|struggle|suffer|deal with|dealt with|have the same|had the same|have been|experience|experienced|get that|felt like|feel like]', '[i] [|am|was|have been|was in|am in|have|had] [|_] [in] [|a|the] [|very|exact|exactly|_] [same|similar] [|_] [boat|position|situation|place|way|thing|shoes]', 'same [here|boat|thing|way|with me|situation|for me|feeling|shit|problem|exact]', '[been|was] there', '[me] [too|either|neither|as well]', '[i] [|too|also|have|am|was] [too|also] ', '[you] [are] not [alone|the only|crazy|weird|broken]', '[not|never] alone', '[story of my life|sounds like me|this is me|describes me|could have written|wrote this|exactly me|exactly how i|literally me|are you me]', '[your] [feelings|pain|situation|story|post|struggle|experience|anxiety|depression|frustration|words]', '[makes|make] [|perfect|total|a lot of|complete] sense', '[understandable|normal|natural|common|valid]', '[sounds|seems|looks|feels] [like|as if|as though|that|to me]', '[it|that|this] [|must|can] [be|is|feel|feels|must be|can be] [|so|really|very] [hard|tough|difficult|frustrating|exhausting|scary|painful|lonely|overwhelming|draining|confusing|terrible|awful]', '[when i] [was|had|felt|got|went|started]', '[i] [used to|have struggled|struggled|have felt|have had|suffered|had a similar|have a similar|went] ', '[my] [depression|anxiety|experience|ex|therapist|situation|life|parents|mom|mum|dad|family|friend]',
  ],
  where: { negated: false },
};

/** Turns of phrase by which counsellors and good listeners hand back what they heard. */
export const reflecting: Lexicon = {
  id: 'reflecting',
  source: 'goodturn, 2026; reflections as in motivational interviewing (Miller & Rollnick 2013)',
  patterns: [
    '^ [|okay|ok|yeah|right|mm|um|uh|well|and|all right|alright|mhm|hmm|great|good|sure|oh|yes|,|now] [|,|-|um|uh] so [|,|um|uh|it|then|for you|what|right now|really|you know|in|even] [|_] [you|your|it|there|that|part|on|things|this|for|what|one|at]', '[sounds|seems|looks|feels|sound|seem] [|to me|to you] [like|as if|as though|that|really|pretty]', '[i am|i hear|what i am|what i hear|i] hearing [|you|that|is|from]', 'what you are saying', '[you] [are|were] saying', '[on the] one hand', 'part of you', '[and] [yet|at the same time|on the other]', '[you] [|really|also|just|are|have|do|know|kind of|sort of|still|already|definitely|clearly|certainly] [feel|felt|feeling|want|wanted|would like|think|thought|thinking|see|know|like|enjoy|love|worry|worried|care|believe|wonder|wondering|hope|hoping|need|noticed|notice|realize|recognize|find|found|figure|decided|concerned|afraid|scared|frustrated|tired|ready|willing|trying|struggling|committed|motivated|proud|upset|not sure|unsure|interested|confident|thought about]', 'you do not [feel|want|think|see|like|know|really|believe|need|have|mind]', '[important|matters|hard|difficult|tough|frustrating|scary|stressful|easy|helpful|concern|worry|priority|big deal] [|thing] [to|for] you', '[for] you [|$$]', '^ [|and|but|okay|yeah|right] [you|your] ', '[your] [family|health|kids|children|life|goal|main|biggest|husband|wife|son|daughter|mom|doctor|work|job|drinking|smoking|weight|concern|hope]', '[if i] [understand|heard|hear|am hearing]', 'in other words', '[let me] [see if i|make sure i|summarize|just check|recap]', '[kind|sort] of [like|feel|feeling|a|the|stuck]', '[a lot] [of|going] [|_] [stress|pressure|on|worry|thought|pain]',
  ],
  where: { mood: ['statement', 'fragment', 'order', 'question'] },
};

/** Advice and information: the other's turn is not taken up but steered. */
export const steering: Lexicon = {
  id: 'steering',
  source,
  patterns: [
    'you [|really|might|may|just|definitely|probably] [should|could|need|have|must|ought|can] [|to|also|try|just|consider|want|not]', '[try|consider|start|stop|make sure|go to|talk to|see a|get a|look into|keep|find|remember|check out|download|call|ask]', '[i|we] [|would|can|could|will|am going to|want to|would like to] [recommend|suggest|advise|give|show|offer|tell|talk|help|explain|share|go over|ask|refer|provide]', '[i think|in my opinion|my advice|research|studies|evidence|statistics|percent|information|handout|pamphlet|scale|recommendation|guidelines|patients|medication|treatment|appointment|next week|options|plan|today|minutes|program]', '[let us|we can|we could|we will|why do not you|how about|what about|would you]', '[my name|nice to meet|thanks for|thank you|welcome|hello|hi|good morning|good afternoon|come in]',
  ],
};

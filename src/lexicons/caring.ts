import type { Lexicon } from '../text/lexicon';
import { hardExperience, intensifiers } from './feelings';

const source = 'goodturn, 2026; emotional reactions and caring as in EPITOME (Sharma et al. 2020) and GoEmotions (Demszky et al. 2020)';

/** Support between people: wishes, encouragement, standing by. Wider than compassion in service talk. */
export const caring: Lexicon = {
  id: 'caring',
  source,
  classes: [hardExperience, intensifiers],
  patterns: [
    '[i|we|^] [|do|{degree}] [hope|hoping|wish|wishing|pray|praying] [|that|for] [you|your|u|things|it|everything|this|he|she|they|the best|all]',
    'take [|good] care',
    '[stay|be|keep] [safe|strong|well|careful|warm|positive|healthy|kind|gentle|going|your head|fighting|brave]',
    'look after [yourself|yourselves|each]',
    'here [for you|to listen|to talk|to help|if you]',
    'you [|will|are going to|can] [|_] [get through|be okay|be ok|be alright|be fine|make it|do this|overcome|recover|heal|got this]',
    'it [|will|does|can] [get|gets] better',
    '[hang in there|hang on|proud of you|all the best|rest in peace|for your loss|one day at a time|everything will be|you poor|reach out|message me|pm me|dm me]',
    '[i|we] [|do|really] [care|love] [|about|for] [you|u|ya]',
    '[love|loved|hugs|hug|xx|xoxo|❤️|💕|💛|💙|💜|🤗|♥]',
    '[good|best of|best] luck',
    'you [|are] [matter|deserve|not alone|never alone|worth|loved|enough|valued|strong|brave|important|amazing|wonderful]',
    'sorry [to|for|that|you|about|your|u|ur]',
    '[so|very|really|truly|deeply] sorry',
    '[sad|hurts|breaks|broke] [to|my|me]',
    '[get|feel] [well|better]',
    'feel free to [message|pm|talk|reach|vent|dm]',
    'my heart [goes|aches|breaks|hurts|is]',
    '[i|we] feel for',
    '[that|this|it] [|must|{degree}] [~be|~sound|~suck|seems] [|{degree}|like|a|an] [|{degree}] [{hard}|tough|hard|difficult|nightmare|harsh]',
    '[sucks|bummer|yikes|ouch|oof|aw|aww|awww]',
    'do not [worry|give up|be hard on|blame yourself|beat yourself|be afraid|lose hope]',
    'please [do not|talk|get|see|take|call|tell|stay|be|reach|consider]',
    '[praying|thinking|worried|concerned] [for|of|about] [you|your|u|him|her]',
    'sending [|you|_] [love|hugs|prayers|good|positive|strength|vibes|virtual]',
    '[thoughts|prayers|condolences|sympathy|sympathies|rip|blessings]',
    '[bless|wish] [you|u|him|her|them|your]',
    '[glad|happy|relieved] [|to|that|for] [you|u|hear|he|she|they|your]',
    '[friend|buddy|mate|bro|brother|sister|sweetie|honey|dear|darling|sweetheart|hun] $$',
    'make sure [you|to|that]',
    'poor [you|thing|guy|girl|kid|baby|dog|cat|little|boy|man|woman|kids]',
    'wish i could',
  ],
  where: { negated: false },
};

/** Sharing the same experience: "been there", "I feel the same". EPITOME counts it as an interpretation. */
export const sharedExperience: Lexicon = {
  id: 'shared-experience',
  source,
  classes: [hardExperience, intensifiers],
  patterns: [
    '[i|we] [|can|do|ADV|know|kind of|feel] [relate|understand|get it|feel you|empathize|sympathize|know how|know what|know the|know that|feel this|feel that|~feel like|~feel the same|hear you|felt this|~go through|been through|struggle|suffer|deal with|dealt with|~have the same|have been|~experience|get that]',
    'i [|am|was|have|had] [|been] [|_] in [|a|the] [|_] [same|similar] [|_] [boat|position|situation|place|way|thing|shoes]',
    'same [here|boat|thing|way|with me|situation|for me|feeling|problem|exact]',
    '[been there|was there|me too|me either|me neither|me as well|not alone|never alone]',
    'i [|have|am|was] [too|also] ',
    'you are not [the only|crazy|weird|broken]',
    '[story of my life|sounds like me|this is me|describes me|could have written|wrote this|exactly me|exactly how i|literally me]',
    'your [feelings|pain|situation|story|post|struggle|experience|anxiety|depression|frustration|words]',
    '[makes|make] [|_|a lot of] sense',
    '[understandable|normal|natural|common|valid]',
    '[sounds|seems|looks|feels] [like|as if|as though|that|to me]',
    '[it|that|this] [|must|can] [be|is|feel|feels] [|{degree}] [{hard}|hard|tough|difficult]',
    'when i [was|had|felt|got|went|started]',
    'i [used to|have struggled|struggled|have felt|have had|suffered|had a similar|have a similar|went] ',
    'my [depression|anxiety|experience|ex|therapist|situation|life|parents|mom|mum|dad|family|friend]',
  ],
  where: { negated: false },
};

/** Turns of phrase by which counsellors and good listeners hand back what they heard. */
export const reflecting: Lexicon = {
  id: 'reflecting',
  source: 'goodturn, 2026; reflections as in motivational interviewing (Miller & Rollnick 2013)',
  patterns: [
    '^ [|okay|ok|yeah|right|mm|um|uh|well|and|all right|alright|hmm|great|good|sure|oh|yes|,|now] [|,|-|um|uh] so [|,|um|uh|it|then|for you|what|right now|really|you know|in|even] [|_] [you|your|it|there|that|part|on|things|this|for|what|one|at]',
    '[~sound|~seem|looks|feels] [|to me|to you] [like|as if|as though|that|really|pretty]',
    'hearing [|you|that|is|from]',
    'you [are|were] saying',
    '[on the one hand|part of you|in other words]',
    'and [yet|at the same time|on the other]',
    'you [|ADV|are|have|do|kind of|sort of] [~feel|~want|would like|~think|~see|know|like|enjoy|love|~worry|care|believe|~wonder|~hope|~need|~notice|~realize|~find|~decide|concerned|afraid|scared|frustrated|tired|ready|willing|trying|struggling|committed|motivated|proud|upset|not sure|unsure|interested|confident]',
    'you do not [feel|want|think|see|like|know|really|believe|need|have|mind]',
    '[important|matters|hard|difficult|tough|frustrating|scary|stressful|easy|helpful|concern|worry|priority|big deal] [|thing] [to|for] you',
    'for you $$',
    '^ [|and|but|okay|yeah|right] [you|your] ',
    'your [family|health|kids|children|life|goal|main|biggest|husband|wife|son|daughter|mom|doctor|work|job|drinking|smoking|weight|concern|hope]',
    'if i [understand|heard|hear|am hearing]',
    'let me [see if i|make sure i|summarize|just check|recap]',
    '[kind|sort] of [like|feel|feeling|a|the|stuck]',
    'a lot [of|going] [|_] [stress|pressure|on|worry|thought|pain]',
  ],
  where: { mood: ['statement', 'fragment', 'order', 'question'] },
};

/** Advice and information: the other's turn is not taken up but steered. */
export const steering: Lexicon = {
  id: 'steering',
  source,
  patterns: [
    'you [|really|might|may|just|definitely|probably] [should|could|need|have|must|ought|can] [|to|also|try|just|consider|want|not]',
    '[try|consider|start|stop|make sure|go to|talk to|see a|get a|look into|keep|find|remember|check out|download|call|ask]',
    '[i|we] [|would|can|could|will|am going to|want to|would like to] [recommend|suggest|advise|give|show|offer|tell|talk|help|explain|share|go over|ask|refer|provide]',
    '[i think|in my opinion|my advice|research|studies|evidence|percent|information|handout|scale|recommendation|guidelines|patients|medication|treatment|appointment|next week|options|plan|today|minutes|program]',
    '[let us|we can|we could|we will|why do not you|how about|what about|would you]',
    '[my name|nice to meet|thanks for|thank you|welcome|hello|hi|good morning|good afternoon|come in]',
  ],
};

import type { Lexicon } from '../text/lexicon';
import { hardExperience, intensifiers } from './feelings';

const source = 'goodturn, 2026; emotional reactions and caring as in EPITOME (Sharma et al. 2020) and GoEmotions (Demszky et al. 2020)';

/** Support between people: wishes, encouragement, standing by. Wider than compassion in service talk. */
export const caring: Lexicon = {
  id: 'caring',
  source,
  classes: [hardExperience, intensifiers],
  patterns: [
    '[i|we|^] [|do|{degree}] [~hope|~wish|~pray] [|that|for] [you|your|u|things|it|everything|this|he|she|they|the best|all]',
    '[take care|take good care|hang in there|proud of you|all the best|for your loss|message me|pm me|wish i could]',
    '[stay|be|keep] [safe|strong|careful|positive|healthy|kind|going|fighting]',
    'here [for you|to listen|to talk|to help|if you]',
    'you [|will|can] [|_] [get through|be okay|be ok|be fine|make it|do this|recover|got this]',
    'it [|will|does] [get|gets] better',
    '[love you|love ya|much love|my love|lots of love|all the love|love and|loved|hugs|hug|xx|xoxo|<3|&lt;3|❤️|💕|💛|💙|💜|🤗|♥]',
    '[good|best of|best] luck',
    'you [|are] [matter|deserve|not alone|worth|loved|enough|strong|brave|important|amazing]',
    'sorry [to|for|that|you|about|your]',
    '[{degree}|truly|deeply] sorry',
    '[sad|hurts|breaks|broke|saddens|pains] [to ~see|to ~hear|to ~read|to ~know|to think|my heart|me to|me that]',
    '[you|he|she|they|your _|to] [|_|will _|start to|can] [get|feel|feels|gets] [|_] [well|better]',
    '^ [get|feel] [well|better]',
    'feel free to [message|pm|talk|reach]',
    'my heart',
    '[that|this|it] [|must|{degree}] [~be|~sound|~suck|seems] [|{degree}|like|a|an] [|{degree}] [{hard}|tough|hard|difficult|nightmare]',
    '[that|this|situation|yeah it|man it|it really] [|really|does|_] [sucks|suck]',
    '[bummer|yikes|ouch|oof|aw|aww|awe|damn]',
    'do not [worry|give up|be afraid|take tension|be tensed|take stress]',
    'please [do not|talk|get|see|take|call|tell|stay|be|reach|consider]',
    '[praying|thinking|worried|concerned] [for|of|about] [you|your|him|her]',
    '[my thoughts|our thoughts|in my thoughts|thoughts and|thoughts are with|prayers|condolences|sympathy|rip]',
    '[bless|wish] [you|him|her|them|your]',
    '[glad|happy|relieved] [|to|that|for] [you|hear|he|she|they|your]',
  ],
  where: { negated: false },
};

/** Being there for somebody: an ear offered, a face and a name given to it, good news shared in. */
export const standingBy: Lexicon = {
  id: 'standing-by',
  source,
  classes: [intensifiers, { id: 'address', source: 'goodturn, 2026', words: ['friend', 'buddy', 'bud', 'dear', 'hun', 'honey', 'hon', 'sweetie', 'sweetheart', 'darling', 'love', 'mate', 'bro', 'sis', 'pal', 'dude', 'man', 'brother', 'sister', 'beautiful', 'op'] }],
  patterns: [
    '[want|wanna|like|need|up] to [talk|chat|vent|rant]',
    '[wanna|care to|let us|lets|we can|we could|we should] [talk|chat|vent]',
    '[need|want] [a|an|someone|somebody] [|to] [ear|friend|shoulder|talk|listen|hug|vent]',
    'here [for|if|to|when|and]',
    '[talk|vent|rant|chat|speak|write|open up] [to|with|at] [me|us]',
    '[i am|we are|i will|we will|happy to|willing to|love to] [|_|here to] [~listen|all ears|lend]',
    '[pm|dm|message|text|hit] me',
    '[my|inbox|door] [|_] is [|_] open',
    '[happy birthday|congratulations|congrats|well done|good job|good for you|good on you|way to go|so brave|keep it up|proud]',
    '[sending|send] [|you|some|a|many|all|lots of|big|_] [|_] [love|hugs|hug|strength|vibes|prayers|light|support]',
    '[, |hey|hi|sorry|oh|stay strong|hang in there] [|my] {address} [,|.|!|$]',
    'my [dear|friend|love]',
  ],
  where: { negated: false },
};

/** Contradicting what somebody thinks of themselves, or means to do to themselves. */
export const reassurance: Lexicon = {
  id: 'reassurance',
  source,
  classes: [intensifiers],
  patterns: [
    '[you are|your life is|you will be] [not|never] [|a|an|the|{degree}] [|_] [alone|useless|worthless|burden|failure|loser|crazy|weak|stupid|broken|bad|dumb|ugly|lazy|pathetic|forgotten|hopeless|unlovable|selfish|trash|garbage|waste|problem|fault|mistake|lost|only one]',
    '[not|never] [|{degree}] your fault',
    '[no|of course not|that is not true|not true|do not say that|do not think that|do not think like that|do not be so hard|do not be too hard|do not beat yourself]',
    '[do not|please do not|never] [do it|do that|give up|go|hurt yourself|kill yourself|lose hope|leave|end it|apologize|feel bad|blame yourself|be ashamed]',
    '[people|someone|somebody|there are people|they|we] [who|do|will|would|_] [~care|~love|~miss] [|about] [you|your]',
    '[~be|life is|you are|are] worth [|_] [it|living|fighting|saving|loving|something|more]',
    '[it|things|this|everything|you] [|is|are|will|going to|gonna|do|does] [|going to|gonna] [get better|be okay|be ok|be fine|be alright|be all right|pass|work out|improve|gets better|getting better]',
    '[~wish|would love|want] [|i|to|we] [|could|can] [help|hug|give you|be there|make you|hold|comfort|take away]',
    '^ [|i am|im|so|very|really|well] sorry',
  ],
};

/** Sharing the same experience: "been there", "I feel the same". EPITOME counts it as an interpretation. */
export const sharedExperience: Lexicon = {
  id: 'shared-experience',
  source,
  classes: [hardExperience, intensifiers],
  patterns: [
    '[i|we] [|can|do|ADV|know|feel] [relate|understand|get it|feel you|know how|know what|know the|know that|feel this|feel that|~feel like|~feel the same|hear you|~go through|been through|struggle|deal with|~have the same|have been|~experience]',
    'same [here|boat|thing|way|with me|situation|for me|problem]',
    '[been there|me too|me either|not alone|story of my life|sounds like me|this is me]',
    'i [|have|am|was] [too|also]',
    '[makes|make] [|_|a lot of] sense',
    '[understandable|normal|natural|common|valid]',
    '[sounds|seems|looks|feels] [like|as if|as though|that|to me]',
    '[it|that|this] [|must|can] [be|is|feel|feels] [|{degree}] [{hard}|hard|tough|difficult]',
    'when i [was|had|felt|got|went|started]',
    'i [used to|have struggled|struggled|have felt|have had|suffered|went]',
    'my [depression|anxiety|experience|ex|therapist|situation|life|parents|mom|dad|family|friend]',
  ],
  where: { negated: false },
};

/** Turns of phrase by which counsellors and good listeners hand back what they heard. */
export const reflecting: Lexicon = {
  id: 'reflecting',
  source: 'goodturn, 2026; reflections as in motivational interviewing (Miller & Rollnick 2013)',
  patterns: [
    '^ [|okay|ok|right|um|uh|and|all right|oh|yes|now] [|,|-|um|uh] so [|,|um|uh|it|then|for you|what|you know] [|_] [you|your|it|there|that|part|on|things|this|for|what|one|at]',
    '[~sound|~seem|looks|feels] [|to me|to you] [like|as though|that|really|pretty]',
    '[hearing|you are saying|you were saying|part of you|in other words|for you $$|if i understand|let me see if i]',
    'you [|ADV|are|have|do|kind of] [~feel|~want|would like|~think|~see|know|like|enjoy|love|~worry|care|believe|~wonder|~hope|~need|~notice|~realize|~find|~decide|concerned|afraid|scared|frustrated|tired|ready|willing|trying|proud|upset|interested]',
    'you do not [feel|want|think|see|like|know|really|need|have|mind]',
    '^ [|and|but] [you|your]',
    '[kind|sort] of [like|feel|a|the|stuck]',
  ],
  where: { mood: ['statement', 'fragment', 'order', 'question'] },
};

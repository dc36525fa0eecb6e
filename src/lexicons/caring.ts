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
    '[take care|take good care|hang in there|proud of you|all the best|for your loss|reach out|message me|pm me|wish i could|make sure]',
    '[stay|be|keep] [safe|strong|careful|positive|healthy|kind|going|fighting]',
    'here [for you|to listen|to talk|to help|if you]',
    'you [|will|can] [|_] [get through|be okay|be ok|be fine|make it|do this|recover|got this]',
    'it [|will|does] [get|gets] better',
    '[love|loved|hugs|hug|xx|xoxo|❤️|💕|💛|💙|💜|🤗|♥]',
    '[good|best of|best] luck',
    'you [|are] [matter|deserve|not alone|worth|loved|enough|strong|brave|important|amazing]',
    'sorry [to|for|that|you|about|your]',
    '[{degree}|truly|deeply] sorry',
    '[sad|hurts|breaks|broke] [to|my|me]',
    '[get|feel] [well|better]',
    'feel free to [message|pm|talk|reach]',
    'my heart',
    '[that|this|it] [|must|{degree}] [~be|~sound|~suck|seems] [|{degree}|like|a|an] [|{degree}] [{hard}|tough|hard|difficult|nightmare]',
    '[sucks|bummer|yikes|ouch|oof|aw|aww]',
    'do not [worry|give up|be afraid|take tension|be tensed|take stress]',
    'please [do not|talk|get|see|take|call|tell|stay|be|reach|consider]',
    '[praying|thinking|worried|concerned] [for|of|about] [you|your|him|her]',
    '[thoughts|prayers|condolences|sympathy|rip]',
    '[bless|wish] [you|him|her|them|your]',
    '[glad|happy|relieved] [|to|that|for] [you|hear|he|she|they|your]',
  ],
  where: { negated: false },
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

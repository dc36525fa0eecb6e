import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: pleasure, welcome and affection as people write them in service, after Bitner et al. 1990 (friendliness) and Jeong et al. 2019 (warm and tough offers)';

/** Adjectives for the writer's own pleasure. */
export const pleased: WordClass = {
  id: 'pleased',
  source,
  words: [
    'glad', 'happy', 'delighted', 'pleased', 'thrilled', 'chuffed', 'overjoyed', 'tickled', 'honoured', 'honored', 'stoked', 'excited', 'ecstatic',
    'elated', 'touched', 'proud', 'charmed', 'over the moon', 'beaming', 'all smiles', 'cheered', 'enchanted', 'happier', 'tickled pink', 'fond',
  ],
};

/** Adjectives that praise a thing with feeling. "Good" and "nice" alone are too worn to count here. */
export const lovely: WordClass = {
  id: 'lovely',
  source,
  words: [
    'lovely', 'wonderful', 'beautiful', 'sweet', 'gorgeous', 'adorable', 'delightful', 'fantastic', 'brilliant', 'marvellous', 'marvelous', 'amazing',
    'thrilling', 'exciting', 'magical', 'cute', 'heartwarming', 'heart-warming', 'charming', 'splendid', 'awesome', 'fabulous', 'superb', 'terrific',
    'stunning', 'precious', 'glorious', 'joyful', 'touching', 'moving', 'uplifting', 'inspiring', 'thoughtful', 'great', 'fun', 'spectacular',
    'special', 'fab', 'incredible', 'handsome', 'cracking', 'generous', 'smashing', 'impressive', 'breathtaking',
  ],
};

/** Nouns that are praise in themselves. */
const treat: WordClass = {
  id: 'treat',
  source,
  words: [
    'treat', 'joy', 'delight', 'pleasure', 'tonic', 'privilege', 'honour', 'honor', 'thrill', 'blessing', 'beauty', 'gem', 'stunner', 'cutie',
    'sweetheart', 'legend', 'star', 'breath of fresh air', 'highlight',
  ],
};

/** What a happy person is seen to do. */
const smiling: WordClass = {
  id: 'smiling',
  source,
  words: [
    'grinning', 'smiling', 'laughing', 'beaming', 'giggling', 'chuckling', 'cheering', 'dancing', 'teary', 'misty-eyed', 'in stitches',
    'in happy tears', 'smile', 'grin', 'laugh', 'chuckle', 'giggle', 'beam', 'blush', 'happy', 'proud', 'melt', 'so happy',
  ],
};

const team: WordClass = {
  id: 'team',
  source,
  words: [
    'i', 'we', 'me', 'us', 'everyone', 'everybody', 'team', 'office', 'crew', 'workshop', 'kitchen', 'desk', 'gang', 'floor', 'lot', 'shop', 'family',
    'department', 'lads', 'girls', 'warehouse', 'half',
  ],
};

const meeting: WordClass = {
  id: 'meeting',
  source,
  words: [
    'hear', 'see', 'meet', 'have', 'know', 'read', 'get', 'be', 'talk', 'speak', 'chat', 'help', 'receive', 'listen', 'welcome', 'work', 'find',
    'watch', 'serve', 'put', 'look', 'share', 'learn', 'think', 'be able', 'come across', 'open', 'answer',
  ],
};

/** The same as activities. */
const contact: WordClass = {
  id: 'contact',
  source,
  words: [
    'hearing', 'seeing', 'meeting', 'having', 'talking', 'speaking', 'chatting', 'helping', 'reading', 'working', 'serving', 'dealing', 'assisting',
    'getting', 'writing', 'watching', 'listening', 'hosting', 'flying', 'cooking',
  ],
};

/** The writer says that they are pleased: "so glad you rang", "happy to sort this out with you". */
export const pleasure: Lexicon = {
  id: 'pleasure',
  source,
  classes: [pleased, lovely, treat, smiling, team, meeting, contact, intensifiers],
  patterns: [
    '{team} [|here] ~be [|{very}] [|{very}] {pleased}',
    '{team} [feel|felt|have been|has been] [|{very}] {pleased}',
    '{team} ~be very much {pleased}',
    '[i|we] could not be {pleased}',
    '[i|we] [would|will] [|only] be [|{very}|more than|only too] {pleased} [to|that]',
    '^^ [|and|but] [|so|very|really|truly|always|only too|more than|ever so|just|simply] {pleased} [to|you|that|we|it|for|everything|everyone|things|the|your|this]',
    '^^ [|so|such|a|absolutely|really|ever so|always] [{lovely}|{treat}|good|nice] to [|finally] {meeting}',
    '[it|that|this] [|has|is|have|had|will|would] [be|been|is|was] [|{very}] [|a|an|my] [|{very}|absolute|real|great|complete|big] [{lovely}|{treat}|good|nice] to [|finally] {meeting}',
    '[it|that|this] [|has|is|have|had|will|would] [be|been|is|was] [|{very}] [|a|an|my] [|{very}|absolute|real|great|complete] [{lovely}|{treat}|good|nice] {contact}',
    '[it|that|this] ~be [|for us|for me] [|a|an|my|our|such a] [|{very}|big|huge|great|real] [treat|joy|delight|pleasure|privilege|honour|honor|thrill] [|for us|for me] [to|that|if|when|$$]',
    '[i|we] [|~have] had [|such] [a|an|the] [|{very}|most] [{lovely}|good|nice|best] [time|chat|laugh|morning|afternoon]',
    'what [a|an] [|{very}|real|great] [{treat}|{lovely}] [|NOUN] to [|finally] {meeting}',
    '{treat} [was|is|has been] [|all|entirely] [mine|ours]',
    '[my|our] [|great|absolute|greatest] pleasure',
    'it is [my|our] [|{very}] {treat} to',
    '[i|we] [would|will|can|do] [|very] gladly',
    '[i|we] would [|really|dearly|truly|simply|absolutely|just|all] [love|adore] to',
    '^^ would love to',
    '^^ [love|loved|loving] [to hear|to help|to see|to have|hearing|helping|seeing|having|your|that you]',
    '[i|we|us] [|just|really|absolutely|simply|all|always|do|so|truly|both] [love|adore|cherish|treasure|loved|adored] [|it when] [you|your|having you|hearing|seeing|helping|working with|looking after]',
    '[~make|~brighten] [my|our|the whole|all our|everyone\'s] [|whole|entire|very] [day|week|morning|afternoon|evening|night|shift|monday|friday|month|year|weekend]',
    '~make [|a|the|our|half|all] [|whole|entire|of] {team} [|all|both|here|day] {smiling}',
    '~have [|got] [|all|half|both|each|the] [|of|whole|entire|NUM] [|of] {team} [|all|both] {smiling}',
    '{team} [|here|are|is|was|were|am|all] [|all|still|both] [grinning|beaming|teary|giggling|chuckling|smiling|in stitches|misty-eyed|over the moon]',
    '[put|bring|brought|leave|left] [a|the|such a] [|big|huge|great|broad|wide|massive|real] [smile|grin] [on|to]',
    '[smile|grin] on [my|our|everyone\'s|the team\'s]',
    '~warm [|the cockles of] [my|our|the] [heart|hearts]',
    '[my|our] [heart|hearts] [~melt|~sing|~leap|~swell|is full|are full|skipped]',
    '[i|we] [was|were|had been|have been|am] [|so|really|all|secretly|rather] hoping [it would be|it was|you would|to hear from|to see|to speak]',
    '[looking|look|looked] [|so|very|really|much] forward to [|finally] [seeing|meeting|welcoming|having you|greeting|hosting|looking after|cooking|showing|serving you|your visit|your stay]',
    '[can|could] not wait to [|finally] [see|meet|hear|welcome|have|show|host|greet]',
    '[i|we] [~have|will|would|do|~be] [|all|both|really|so|truly|going to] [miss|missed] [you|having you|seeing you|hearing|your face]',
    '[yay|hooray|woohoo|whoop|yippee|hurrah|hurray|woop|huzzah|aww|aw|awww|bless his|bless her]',
    '[it|that|this|nothing|which|you] [|really|so|always|just|truly|certainly|absolutely] [~cheer|~tickle|~thrill|~delight|~gladden|~please|~touch|~brighten] [me|us|my day|our day|the team|everyone]',
    '[do|does|did] [my|our] [heart|old heart|soul] good',
    'how [|{very}] {pleased} [this ~make|that ~make|it ~make|you ~make|i am|we are]',
    '[i|we] could [|just] [hug|kiss|squeeze|cuddle] you',
    'rooting for [you|him|her|them|your|all of you]',
    '[a|such a|our] soft spot for',
    '^^ [|{very}|how] [nice|kind|sweet|lovely|thoughtful|generous] of you',
    '^^ [|so] [great|lovely|wonderful|brilliant|fantastic] that [you|your|he|she|they]',
    '[wish|wishing] you [every|all the|much|luck|lots|strength|joy]',
    '[best|nicest|sweetest|loveliest|kindest|funniest|happiest] [thing|message|news|letter|photo|email|call|note|story|picture] [|that] [i|we] [|have] [~read|~hear|~see|~get|~have]',
    'nothing would [please|delight|cheer|thrill] [me|us] more',
    '[i|we] [|~have] [|really|so|thoroughly] enjoyed [every|talking|chatting|working|helping|your|our]',
    '[part|one] of [the family|our family|the gang]',
    '{team} [|here|all] [adores|adore|love|loves|loved|adored] [you|your]',
    'nothing is [|ever] too much [trouble|bother]',
    '{pleased} as [punch|can be|anything|ever]',
    '[what|such] fun',
    '[cheered|cheers|brightened|brightens|lifted|lifts|lit|perked] [up|our|my] [|up|our|my|whole|grey|dull|rainy|long] [|grey|dull|rainy|monday|day|morning|afternoon|spirits|week|office|shift]',
    '[my|our|whose] [day|week|morning|monday|afternoon] [is|just got|got|became] [|already|so much|much|a lot|all the] [better|brighter|made|complete|sunnier]',
    '[goosebumps|tears of joy|happy tears]',
    '[raise|raising|raised|lifting] [a|my|our] [glass|mug|cup|toast|pint] to',
    '[lost|not be here|not be the same|poorer|duller|emptier] without [you|your|people like you|customers like you]',
    'you ~be the [|very|whole|only] reason [we|i]',
    '[of course|certainly|naturally|oh|yes] [|,] [i|we] [|do] remember you',
    '[how|who] could [i|we|anyone] forget you',
  ],
  where: { negated: false, conditional: false },
};

/** Official announcements of pleasure: no warmth, a formula. */
export const announcedPleasure: Lexicon = {
  id: 'announced-pleasure',
  source,
  classes: [pleased],
  patterns: [
    '{pleased} to [|be able to] [inform|advise|announce|confirm|notify|report|state|note|offer]',
    '{pleased} [with|if]',
    '{pleased} you [finally|at last|managed|bothered|decided]',
  ],
};

/** Exclamations of delight. The same words can be meant bitterly, so what was said before counts. */
export const delight: Lexicon = {
  id: 'delight',
  source,
  classes: [lovely, treat, intensifiers],
  patterns: [
    'what [a|an|some] [|{very}] [{lovely}|great|good|nice] [|ADJ|NOUN|PROPN] [NOUN|PROPN]',
    'what [a|an] [|{very}|real|absolute|total] {treat}',
    'what {lovely} [|ADJ] NOUN',
    '[is|are] not [he|she|they|it|that|you] [|just|{very}] [{lovely}|a {treat}]',
    '^^ [|and|so] [good|best of] luck [!|$$|with your|for your|on your|at your|tomorrow|tonight|for tomorrow]',
    'three cheers for',
    'how [|{very}] [{lovely}|kind|perfect] [$$|!|of you|to hear|to see|that is|are you]',
    '[that|it|this] [~be|sounds|looks] [|{very}] [|a|such a|such] {lovely} [news|!|to hear|of you|to see|picture|photo|idea|story]',
    '[that|it|this] ~be [|{very}|such a] [kind|sweet|thoughtful|generous|lovely|nice|considerate|decent] [|thing] of you',
    '^ {lovely} [news|photo|photos|picture|pictures|pic|to hear] [|!|$$]',
    'you [|two|both|all|guys|folks|three] ~be [|just|{very}|such a|an absolute|a total|a|an|the|a real] [{lovely}|star|gem|legend|sweetheart|hero|angel|treasure|delight|joy|champion|superstar|diamond|trooper|lifesaver|marvel]',
    'you [|so|really|fully|more than|certainly|absolutely|do|thoroughly] [deserve|deserved|earned|have earned] [it|a treat|a break|a rest|every]',
  ],
  where: { negated: false, conditional: false },
};

/** Congratulations. */
export const congratulations: Lexicon = {
  id: 'congratulations',
  source,
  patterns: ['[congratulations|congrats|congratulation|congratulate|mazel tov|felicitations]'],
};

import { intensifiers } from './degree';
import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: pleasure, welcome and affection as people write them in service, after Bitner et al. 1990 (friendliness) and Jeong et al. 2019 (warm and tough offers)';

/** Adjectives for the writer's own pleasure. */
export const pleased: WordClass = {
  id: 'pleased',
  source,
  words: [
    'glad', 'happy', 'delighted', 'pleased', 'thrilled', 'chuffed', 'overjoyed', 'tickled', 'honoured', 'honored', 'stoked', 'excited', 'ecstatic', 'elated', 'touched', 'proud',
    'charmed', 'over the moon', 'made up', 'buzzing', 'beaming', 'jumping for joy', 'all smiles', 'psyched', 'pumped', 'jazzed', 'cheered', 'gladdened', 'enchanted', 'cock-a-hoop',
    'happier', 'gladder', 'tickled pink', 'over the rainbow', 'ever so happy', 'head over heels', 'fond',
  ],
};

/** Adjectives that praise a thing with feeling. "Good" and "nice" alone are too worn to count here. */
export const lovely: WordClass = {
  id: 'lovely',
  source,
  words: [
    'lovely', 'wonderful', 'beautiful', 'sweet', 'gorgeous', 'adorable', 'delightful', 'fantastic', 'brilliant', 'marvellous', 'marvelous', 'amazing', 'thrilling', 'exciting',
    'magical', 'cute', 'heartwarming', 'heart-warming', 'charming', 'splendid', 'awesome', 'fabulous', 'superb', 'terrific', 'stunning', 'precious', 'glorious', 'joyful', 'touching',
    'moving', 'uplifting', 'inspiring', 'thoughtful', 'great', 'fun', 'spectacular', 'dreamy', 'special', 'ace', 'fab', 'phenomenal',
    'incredible', 'cheering', 'comforting', 'handsome', 'cracking', 'generous', 'smashing', 'epic', 'merry', 'impressive', 'breathtaking', 'picturesque',
  ],
};

/** Nouns that are praise in themselves. */
const treat: WordClass = {
  id: 'treat',
  source,
  words: ['treat', 'joy', 'delight', 'pleasure', 'tonic', 'privilege', 'honour', 'honor', 'thrill', 'blessing', 'beauty', 'gem', 'stunner', 'cutie', 'sweetheart', 'dream', 'legend', 'star', 'gift', 'ray of sunshine', 'breath of fresh air', 'highlight'],
};

/** What a happy person is seen to do. */
const smiling: WordClass = {
  id: 'smiling',
  source,
  words: ['grinning', 'smiling', 'laughing', 'beaming', 'giggling', 'chuckling', 'cheering', 'dancing', 'teary', 'misty-eyed', 'in stitches', 'in happy tears', 'smile', 'grin', 'laugh', 'chuckle', 'giggle', 'beam', 'blush', 'happy', 'proud', 'melt', 'so happy', 'purring', 'glowing', 'whooping', 'clapping', 'applauding'],
};

const team: WordClass = {
  id: 'team',
  source,
  words: ['i', 'we', 'me', 'us', 'everyone', 'everybody', 'team', 'office', 'crew', 'workshop', 'kitchen', 'desk', 'gang', 'colleague', 'staff', 'floor', 'lot', 'shop', 'family', 'department', 'lads', 'girls', 'warehouse', 'half'],
};

const meeting: WordClass = {
  id: 'meeting',
  source,
  words: ['hear', 'see', 'meet', 'have', 'know', 'read', 'get', 'be', 'talk', 'speak', 'chat', 'help', 'receive', 'listen', 'welcome', 'work', 'find', 'watch', 'serve', 'put', 'look', 'share', 'learn', 'think', 'be able', 'come across', 'open', 'answer'],
};

/** The same as activities. */
const contact: WordClass = {
  id: 'contact',
  source,
  words: ['hearing', 'seeing', 'meeting', 'having', 'talking', 'speaking', 'chatting', 'helping', 'reading', 'working', 'serving', 'dealing', 'assisting', 'getting', 'writing', 'watching', 'listening', 'hosting', 'flying', 'cooking'],
};

/** The writer says that they are pleased: "so glad you rang", "happy to sort this out with you". */
export const pleasure: Lexicon = {
  id: 'pleasure',
  source,
  classes: [pleased, lovely, treat, smiling, team, meeting, contact, intensifiers],
  patterns: [
    '{team} [|here] ~be [|{very}] [|{very}] {pleased}',
    '{team} [feel|felt|have been|has been] [|{very}] {pleased}',
    '[i|we] could not be {pleased}',
    '[i|we] [would|will] [|only] be [|{very}|more than|only too] {pleased} [to|that]',
    '[|^^] [so|very|really|truly|always|only too|more than|ever so] {pleased} [to|you|that|we|it|with|for|of|everything|this|everyone]',
    '^^ [|just|simply|and|but] {pleased} [to|you|that|we|it|for|everything|everyone|things|the|your|this]',
    '^^ [|so|such|a|absolutely|really|ever so|always] [{lovely}|{treat}|good|nice] to [|finally] {meeting}',
    '[it|that|this] [|has|is|have|had|will|would] [be|been|is|was] [|{very}] [|a|an|my] [|{very}|absolute|real|great|complete] [{lovely}|{treat}|good|nice] to [|finally] {meeting}', '[it|that|this] [|has|is|have|had|will|would] [be|been|is|was] [|{very}] [|a|an|my] [|{very}|absolute|real|great|complete] [{lovely}|{treat}|good|nice] {contact}',
    'what [a|an] [|{very}|real|great] [{treat}|{lovely}] [|NOUN] to [|finally] {meeting}',
    '{treat} [was|is|has been] [|all|entirely] [mine|ours]',
    '[with|my|our] [|great|absolute|greatest] pleasure',
    '[i|we] [would|will|can|do|have] [|very] gladly',
    '[i|we] would [|really|dearly|truly|simply|absolutely|just|all] [love|adore] to',
    '^^ would love to', '^^ [love|loved|loving] [to hear|to help|to see|to have|hearing|helping|seeing|having|this|your|the|it|that you]',
    '[i|we|us] [|just|really|absolutely|simply|all|always|do|so|truly|both] [love|adore|cherish|treasure|loved|adored] [|it when] [you|your|having|hearing|seeing|helping|this|working|getting|serving|looking after]',
    '[~make|~brighten] [my|our|the whole|all our|everyone\'s] [|whole] [day|week|morning|afternoon|evening|night|shift|monday|friday|month|year|weekend|lunch|christmas]',
    '~make {team} [|all|both|here|day] {smiling}',
    '~make [|a|the|our|half|all] [|whole|entire|of] {team} [|here] {smiling}', '~have [|got] {team} [|all|both] {smiling}', '~have [|got] [all|half|both|each|the] [|of|whole|entire|NUM] [|of] {team} [|all|both] {smiling}',
    '{team} [|here|are|is|was|were|am|all] [|all|still|both] [grinning|beaming|teary|giggling|chuckling|smiling|in stitches|misty-eyed|over the moon]',
    '[put|bring|brought|leave|left] [a|the|such a] [|big|huge|great|broad|wide|massive|real] [smile|grin] [on|to]',
    '[smile|grin] on [my|our|everyone\'s|the team\'s]',
    '~warm [|the cockles of] [my|our|the] [heart|hearts]',
    '[my|our] [heart|hearts] [~melt|~sing|~leap|~swell|is full|are full|skipped]',
    '[i|we] [was|were|had been|have been|am] [|so|really|all|secretly|rather] hoping [it would be|it was|you would|to hear from|to see|to speak|for you|i would get]',
    '[looking|look|looked] [|so|very|really|much] forward to [|finally] [seeing|meeting|welcoming|having|greeting|hosting|looking after|cooking|showing|catching|flying|serving you|your visit|your stay|it|saturday|your]',
    '[can|could] not wait to [|finally] [see|meet|hear|welcome|have|show|get|host|greet|read|watch|find|share|help]',
    '[i|we] [~have|will|would|do|~be] [|all|both|really|so|truly|going to] [miss|missed] [you|having you|seeing you|hearing|your face|our]',
    '[i|we] [have been|was|were|am|are|will be] thinking [of|about] you',
    '[rooting|cheering] for you',
    '[yay|hooray|woohoo|whoop|yippee|hurrah|hurray|woop|yayy|huzzah|aww|aw|awww|bless his|bless her]',
    '[it|that|this|nothing|which|you] [|really|so|always|just|truly|certainly|absolutely] [~cheer|~tickle|~thrill|~delight|~gladden|~please|~touch|~brighten] [me|us|my day|our day|the team|everyone]',
    '[do|does|did] [my|our] [heart|old heart|soul] good', 'how [|{very}] {pleased} [this|that|it|you|we|i] ~make', 'how [|{very}] {pleased} [i|we] [am|are]',
    '[i|we] could [|just] [hug|kiss|squeeze|cuddle] you', '[~cross|crossing] [|all] [my|our|all|every] [|our|my] fingers', '[rooting|cheering|rooted] for [|you|him|her|them|your|the|all] [|of you]',
    '[something|worth|cause|reason] [to|for] [|a] [celebrate|celebration]', '[calls|call] for [cake|champagne|bubbly|a celebration|a toast|fireworks]', '[a|such a|our] soft spot for',
    '^^ [|{very}|how] [nice|kind|sweet|good|lovely|thoughtful|generous] of you', '^^ [|so] [great|good|lovely|wonderful|nice|brilliant|fantastic] that [you|it|your|he|she|they]',
    '[wish|wishing] you [a|all|and|every|the|both|much|well|luck|lots|many|nothing but|both|strength|joy]', '[best|nicest|sweetest|loveliest|kindest|funniest|cutest|happiest] [thing|message|news|letter|photo|email|call|note|story|picture|start|part] [|that|to|i|we|of] [|i|we|have] [|~read|~hear|~see|~get|~have] [|all|in|this|so far|of|my|our|today]',
    '[part|one] of [the family|our family|us now|the gang]', 'among friends', '{team} [|here|all] [adores|adore|loves|loved|adored] [it|you|your|this|that|the|him|her|them]', '[i|we] [|do|all|just|really|both] [love|adore] [a|the|these|those|him|her|them|how|when|what] [_]',
    '[pinned|hanging|framed|up|stuck|displayed|propped] [|up] [on|above|over|in|by|beside] [my|our|the] [|NOUN] [desk|wall|fridge|board|noticeboard|kitchen|office|window|monitor|screen|till|door|counter|mantelpiece|shelf]',
    '[read|showed|passed|shared|show|shown] [it|this|that|your NOUN|them] [|out|on|round|around] [to|round|with|around] [the whole|the team|everyone|everybody|all of|the office|our|my|the others]',
    '[tea|coffee|cake|biscuit|treat|cuppa|biscuits|treats|cocoa] [is|are|will be|,|] [|here|already] [waiting|on us|on me|for you|for him|for her|ready for you]', 'nothing is [|ever] too much [trouble|bother]', 'it is [my|our] [|{very}] {treat} to', '^ [|you are|is] most welcome',
    '{pleased} as [punch|can be|a|anything|ever]', '[i|we] ... looked forward to', '[what|such|how] fun', '{team} [|here|both|all] ~miss [you|her|him|them]',
    '[cheered|cheers|brightened|brightens|lifted|lifts|lit|perked] [up|our|my|a|the] [|up|our|my|a|the|very|whole|grey|dull|rainy|long] [|grey|dull|rainy|monday|day|morning|afternoon|spirits|week|office|shift|hearts]',
    '[my|our|whose] [day|week|morning|monday|afternoon] [is|just got|got|became] [|already|so much|much|a lot|all the] [better|brighter|made|complete|sunnier]', '[goosebumps|butterflies]', '[a lump in|tears of joy|happy tears]',
    '[biggest|number one|great|huge|big|devoted] fan', '[raise|raising|raised|lift|lifting] [a|my|our|the] [glass|mug|cup|toast|pint|teacup] [|of tea] to', '[lost|nothing|nowhere|not be here|not be the same|poorer|duller|emptier] without [you|your|people like you|customers like you|readers like you|folks like you|NOUN like you]',
    'you ~be the [|very|whole|only] reason [we|i|why]', '[of course|certainly|naturally|oh|yes] [|,] [i|we] [|do] remember [you|your|that|it|him|her]', '[how|who] could [i|we|anyone] forget [you|your|him|her]',
    '[i|we] am very much {pleased}', '{team} ~be very much {pleased}',
  ],
  where: { negated: false, conditional: false },
};

/** Official announcements of pleasure: no warmth, a formula. */
export const announcedPleasure: Lexicon = {
  id: 'announced-pleasure',
  source,
  classes: [pleased],
  patterns: ['{pleased} to [|be able to] [inform|advise|announce|confirm|notify|report|state|note|offer]', '{pleased} [with|if]', '{pleased} you [finally|at last|managed|bothered|decided]'],
};

/** Exclamations of delight. The same words can be meant bitterly, so what was said before counts. */
export const delight: Lexicon = {
  id: 'delight',
  source,
  classes: [lovely, treat, intensifiers],
  patterns: [
    'what [a|an|some] [|{very}] {lovely} [|ADJ|NOUN|PROPN] [NOUN|PROPN]',
    'what [a|an] [|{very}|real|absolute|total] {treat}',
    'what {lovely} [|ADJ] NOUN',
    'what a [great|good|nice] [|ADJ] NOUN',
    'what a way to [turn|celebrate|start|spend|end|finish|travel|mark|arrive|say]',
    'you [|two|both|all|guys|lot|folks|three] are [|just|{very}] {lovely}', '[is|are] not [he|she|they|it|that|you] [|just|{very}] [{lovely}|{treat}|a {treat}]', 'good luck [!|$$|to|with your|with the|for|on|at|tomorrow|tonight|today|in]', 'three cheers',
    'how [|{very}] [{lovely}|kind|cool|perfect] [$$|!|of|to|that|is that|are]',
    'that [~be|sounds|looks] [|{very}] [|a|such a|such] {lovely} [news|!|to hear|of you|to know|to see|picture|photo|idea|story]',
    '[that|it|this] ~be [|{very}|such a] [|thing|{very}] [kind|sweet|thoughtful|generous|lovely|nice|good|considerate|decent] of you',
    '^ {lovely} [news|stuff|photo|photos|picture|pictures|pic|pics|shot|shots|view|choice|to hear|to know] [|!|$$]',
    '^ [sounds|looks] [|like] [|a] [|{very}] [{lovely}|{treat}|fun] [|NOUN] [!|$$]',
    'you ~be [|{very}|such|such a|an absolute|a total|a|an|the|a real] [star|gem|legend|sweetheart|hero|angel|treasure|delight|joy|champion|superstar|diamond|trooper|lifesaver|sweet|best|sunshine|marvel|wonder]',
    'you [|so|really|fully|more than|certainly|absolutely|do|thoroughly] [deserve|deserved|earned|have earned] [it|that|this|a treat|a break|a rest|every]',
  ],
  where: { negated: false, conditional: false },
};

/** Congratulations. */
export const congratulations: Lexicon = {
  id: 'congratulations',
  source,
  patterns: ['[congratulations|congrats|congratulation|congratulate|mazel tov|bravo|hats off|felicitations|kudos]'],
};

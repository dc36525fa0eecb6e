import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; small talk and shared ground as positive politeness, after Brown & Levinson 1987 and Coupland 2000';

/** People and animals close to somebody. */
export const dearOnes: WordClass = {
  id: 'dear-one',
  source,
  words: [
    'daughter', 'son', 'kid', 'child', 'baby', 'toddler', 'twin', 'boy', 'girl', 'wife', 'husband', 'partner', 'bride', 'groom', 'mum', 'mom', 'mother', 'dad', 'father', 'parent', 'gran', 'grandma', 'grandpa', 'grandmother', 'grandfather', 'grandson', 'granddaughter', 'grandchild', 
    'sister', 'brother', 'aunt', 'uncle', 'niece', 'nephew', 'cousin', 'little one', 'newborn', 'family', 'dog', 'cat', 'puppy', 'pup', 'kitten', 'horse', 'rabbit', 'chicken', 'terrier', 'spaniel', 'labrador', 'pony', 'pet', 'best friend',
  ],
};

/** Occasions of a life. */
const occasion: WordClass = {
  id: 'life-event',
  source,
  words: [
    'wedding', 'birthday', 'anniversary', 'graduation', 'recital', 'concert', 'gig', 'exam', 'finals', 'marathon', 'race', 'tournament', 'match', 'competition', 'audition', 'exhibition', 'festival', 'party', 'reunion', 'honeymoon', 
    'big day', 'first day', 'interview', 'retirement', 'new job', 'new home', 'new house', 'new flat', 'new arrival', 'pregnancy', 'engagement', 'performance', 'ceremony', 'celebration', 'hike', 'climb', 'thesis', 'degree', 'operation', 'surgery', 'recovery', 'barbecue', 'picnic', 'sleepover', 'opening night',
  ],
};

/** What people do for love, or in their own time. */
const pursuit: WordClass = {
  id: 'pursuit',
  source,
  words: [
    'garden', 'allotment', 'greenhouse', 'tomato', 'rose', 'orchard', 'choir', 'band', 'cello', 'violin', 'piano', 'guitar', 'painting', 'pottery', 'knitting', 'jumper', 'novel', 'book club', 'recipe', 'bread', 'cake', 'sailing', 'boat',
    'cycling', 'training', 'running', 'climbing', 'fishing', 'camping', 'campsite', 'holiday', 'vacation', 'weekend', 'trip', 'travels', 'adventure', 'language', 'spanish', 'italian', 'dance', 'dancing', 'yoga', 'chess', 'day out', 'christmas', 'hobby',
  ],
};

/** Doing something for love: "what are you baking?" */
const making: WordClass = {
  id: 'making',
  source,
  words: [
    'bake', 'cook', 'build', 'sew', 'knit', 'paint', 'plant', 'grow', 'train for', 'read', 'celebrate', 'restore', 'learn', 'collect', 'draw', 'practice', 'perform', 'sing', 'climb', 'dance', 'teach', 'sail', 'hike', 'cycle',
  ],
};

const classes = [dearOnes, occasion, pursuit, making];

/** Questions about the customer's own life. */
export const lifeQuestion: Lexicon = {
  id: 'life-question',
  source,
  classes,
  patterns: [
    '[is|was|will] [this|it|that|he|she|they] [|be] [|going to be] [your|her|his|their] [|very] first',
    'how [is|are|was|were|did|has|have|does|do] [|things with|it going with|life with|everything with|the rest of|things going with] [|the|your|that|his|her|their|little] [|_] [|_] [{dear-one}|{life-event}|{pursuit}|PROPN] ... [go|going|turn out|do|doing|get on|getting on|settle|settling|like|enjoy|take|find|feel|feeling|been|?|today|now|after|since|in the end|so far]',
    'how [is|are|was|were] [the|your|that] [|new|little|big|_] [{dear-one}|{life-event}]',
    '[did|does|do|is|are|was|were|has|have|will] [|you and|all of|the rest of] [the|your|his|her|their|little|that|you] [|_] [|_] [{dear-one}|{life-event}|{pursuit}|PROPN|rain|weather|sun] ... [enjoy|like|love|loving|excited|settle|settled|settling|go|hold|held|better|thrilled|ready for|nervous|looking|pass|passed|win|won|stay|sleep|sleeping|recover|recovered|recovering|well|feeling|happy|pleased|surprised|suspect|warm|finish|bloom|come out|get better|keen|take to]',
    '[did|have|has|were|are|was] [you|you all|you two|he|she|they|everyone] [|_] [|_] [reach|make it|get to|finish|win|won|beat|see|catch|enjoy|meet|find time] [|_] [|_] [|_] [in the end|after all|the coast|the top|the summit|the finish|the sea|the show|the match|the party|your {life-event}|the {life-event}|any sun|yourself|yourselves|it all]',
    'what [are|is|were|will|would] [you|she|he|they] [|all|both|_] [|going to|planning to|hoping to|be] {making}',
    'what [did|do|does|will] [you|she|he|they] [|two|all] [call him|call her|name him|name her|name the|play $$|sing|wear] [|_]',
    'what [is|was|are] [the|your] [occasion|plan for the big day|recipe|secret]',
    'what [breed|instrument|position|got you into|brought you to|made you take up|inspired]',
    '[where|how far|how high] did you [|all|two|both] [climb|ride|walk|run|sail|cycle|travel] [|to|in the end|this|last|in]',
    'who [is|are|was|will] [|_] [the lucky|getting married|the birthday|it for|playing|the proud|singing]',
    'how long have you [|two|all|both] [been {making}|been into|played|kept|sung|danced|lived there|been doing]',
    'how did you [|two|all|ever|first] [meet|get into|come to|fall|discover]',
    'how did [the|your|his|her|their] [|_] NOUN [come through|get on|fare|cope|bear up]',
    '[are|is] [you|he|she|they|everyone|the {dear-one}|your {dear-one}] [|all|both|very|getting|feeling] [excited|looking forward|nervous|all set for|feeling better|back home|ready for the big]',
    'how [is|was|has] [your|the] [weekend|summer|holiday] [|_] [going|treating|been|so far|?]',
    '[love|like|curious|dying|keen|nosy|itching] to [hear|know] [|_] [how|what|whether|if] [the|your|it|you|she|he|they|everyone] [|_] [|_] [~go|~turn|~get|~like|~love|~end|~find|~make|think|thinks|thought]',
    '[send|show|love to see|like to see] [|me|us] [a|some|the] [|_] [photo|photos|picture|pictures|pic|pics] [of|when|once|from] [the|your|it|her|him|them] [|_] [{dear-one}|{life-event}|{pursuit}|up|finished|done]',
  ],
  where: { negated: false, conditional: false },
};

/** Wishes, memories and shared ground that take up the customer's life. The life-word itself has to be there. */
export const lifeRemark: Lexicon = {
  id: 'life-remark',
  source,
  classes,
  patterns: [
    '[i|we|am|hope|hoping|here is|all|we are] [|all|really|do|so|both] [hope|hopes|hoping|trust|bet|imagine|wish|am sure|suspect|can picture|can see] [|that|for|to] [your|his|her|their|little|you and your|you enjoy your|you all enjoy] [|_] [|_] [|_] [{dear-one}|{life-event}]',
    '[hope|hoping] [|that] you [|all|both] [have|enjoy|had|enjoyed] [a|an|your|the] [|_] {life-event}',
    '[hope|hoping] [|that] the [|_] {life-event} [~go|is a|turns out]',
    '^^ [|hope|hoping] [|that] [your|the|his|her|little] [|_] [|_] [{dear-one}|{life-event}] [~have|~get|~love|~enjoy|~feel|~go|~be|~like|~settle|is|was]',
    '[^^ enjoy|good luck|best of luck|break a leg|all the best|fingers crossed|have fun|have a wonderful|have a lovely|have a great|^^ happy|^^ congratulations|^^ congrats|best wishes|^^ wishing|hugs|greetings] ... [to|with|at|on|for|the|your|a|first] ... [{dear-one}|{life-event}]',
    '[enjoy|good luck with] [your|the] [|_] [{life-event}|garden|allotment|choir|band|cello|piano|painting|novel]',
    'give [PROPN|him|her|them|the|your|that|little] [|_] [|_] [a|an|my|our] [|_] [pat|cuddle|hug|treat|scratch|kiss|love] [|from|behind|on]',
    '[pat|cuddle|hug|kiss|say hello to|say hi to|wave to] [|_] [{dear-one}|PROPN] [|_] [from|for] [me|us|all]',
    'my [|own|_] [|_] [{dear-one}|{pursuit}] [|_] [|_] [|_] [|_] [too|as well|also|the same|same|myself|loves|adores|lives for]',
    '[i|we] [~have|~keep|~play|~grow|~love|~sing|~adore|~bake|~run|have got] ... [{dear-one}|{pursuit}] [|_] [|_] [too|as well|myself|at home|also]',
    '[you mentioned|i remember|you were telling|you told me|you said|when we last spoke|when we spoke] ... ... [{dear-one}|{life-event}|{pursuit}]',
    '[what a|what an|such a|sounds like a|sounds like an|that is a|such] [|truly|very|rather] [gorgeous|lovely|beautiful|wonderful|exciting|sweet|cute|fun|fantastic|amazing|special|happy|big|thoughtful|great] [|_] [|_] [{dear-one}|{life-event}|{pursuit}|name]',
  ],
  where: { negated: false, conditional: false },
};

/** Life words by themselves: in a question, they make it one about the customer's life. */
export const lifeNoun: Lexicon = {
  id: 'life-noun',
  source,
  classes,
  patterns: ['[your|the|his|her|their|that|little|new] [|_] [{dear-one}|{life-event}]'],
  where: { negated: false, conditional: false },
};

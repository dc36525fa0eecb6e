import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; small talk and shared ground as positive politeness, after Brown & Levinson 1987 and Coupland 2000';

/** People and animals close to somebody. */
export const dearOnes: WordClass = {
  id: 'dear-one',
  source,
  words: [
    'daughter', 'son', 'kid', 'child', 'baby', 'toddler', 'twin', 'boy', 'girl', 'wife', 'husband', 'partner', 'fiancé', 'fiancée', 'bride', 'groom', 'mum', 'mom', 'mother', 'dad', 'father', 'parent', 'gran', 'granny', 'nan', 'grandma', 'grandpa', 'grandad', 'granddad', 'grandmother', 'grandfather', 'grandson', 'granddaughter', 'grandchild', 'grandkid',
    'sister', 'brother', 'auntie', 'aunt', 'uncle', 'niece', 'nephew', 'cousin', 'little one', 'newborn', 'newlywed', 'family', 'dog', 'cat', 'puppy', 'pup', 'kitten', 'horse', 'pony', 'rabbit', 'parrot', 'hen', 'chicken', 'tortoise', 'hamster', 'terrier', 'spaniel', 'labrador', 'greyhound', 'beagle', 'collie', 'poodle', 'dachshund', 'pet', 'goat', 'bees', 'godson', 'goddaughter', 'mate', 'best friend',
  ],
};

/** Occasions of a life. */
const occasion: WordClass = {
  id: 'life-event',
  source,
  words: [
    'wedding', 'birthday', 'anniversary', 'christening', 'baptism', 'bar mitzvah', 'bat mitzvah', 'quinceañera', 'graduation', 'recital', 'concert', 'gig', 'exam', 'finals', 'marathon', 'half marathon', 'race', 'tournament', 'match', 'competition', 'audition', 'premiere', 'play', 'exhibition', 'fair', 'fete', 'festival', 'party', 'reunion', 'honeymoon', 'housewarming',
    'big day', 'first day', 'interview', 'retirement', 'new job', 'new home', 'new house', 'new flat', 'new arrival', 'pregnancy', 'engagement', 'proposal', 'performance', 'show', 'ceremony', 'celebration', 'expedition', 'hike', 'climb', 'pilgrimage', 'regatta', 'triathlon', 'thesis', 'dissertation', 'degree', 'operation', 'surgery', 'recovery', 'sabbatical', 'parental leave', 'barbecue', 'bbq', 'picnic', 'sleepover', 'bake sale', 'school play', 'opening night',
  ],
};

/** What people do for love, or in their own time. */
const pursuit: WordClass = {
  id: 'pursuit',
  source,
  words: [
    'garden', 'allotment', 'greenhouse', 'tomato', 'rose', 'orchard', 'choir', 'band', 'orchestra', 'cello', 'violin', 'piano', 'guitar', 'saxophone', 'painting', 'watercolour', 'pottery', 'quilt', 'knitting', 'jumper', 'novel', 'book club', 'poem', 'recipe', 'sourdough', 'bread', 'cake', 'jam', 'vintage', 'restoration', 'model railway', 'telescope', 'birdwatching', 'sailing', 'boat',
    'tandem', 'cycling', 'bike ride', 'training', 'running', 'climbing', 'surfing', 'fishing', 'camping', 'campsite', 'holiday', 'vacation', 'weekend', 'trip', 'travels', 'road trip', 'adventure', 'language', 'spanish', 'italian', 'dance', 'dancing', 'yoga', 'chess', 'team', 'day out', 'barn', 'treehouse', 'snow', 'beach', 'coast', 'summer', 'christmas', 'studio', 'film', 'album', 'collection', 'hobby', 'harvest',
  ],
};

/** Doing something for love: "what are you baking?" */
const making: WordClass = {
  id: 'making',
  source,
  words: [
    'make', 'bake', 'cook', 'build', 'sew', 'knit', 'quilt', 'paint', 'plant', 'grow', 'train for', 'read', 'celebrate', 'restore', 'carve', 'brew', 'write', 'compose', 'learn', 'collect', 'draw', 'film', 'photograph', 'rehearse', 'practise', 'practice', 'play', 'perform', 'sing', 'race', 'run', 'climb', 'dance', 'teach', 'study', 'garden', 'keep bees', 'weave', 'record', 'sail', 'surf', 'hike', 'cycle',
  ],
};

const classes = [dearOnes, occasion, pursuit, making];

/** Questions about the customer's own life. */
export const lifeQuestion: Lexicon = {
  id: 'life-question',
  source,
  classes,
  patterns: [
    '[is|was|will] [this|it|that|he|she|they] [|be] [|going to be] [your|her|his|their|the] [|very] first',
    '[first|second|third] [grandchild|baby|marathon|time as a|one] ?',
    'how [is|are|was|were|did|has|have|does|do] [|things with|it going with|life with|everything with|the rest of|things going with] [|the|your|that|his|her|their|little] [|_] [|_] [{dear-one}|{life-event}|{pursuit}|mother - in - law|PROPN] ... [go|going|turn out|do|doing|get on|getting on|settle|settling|settling in|like|enjoy|take|find|feel|feeling|hold up|coming along|coming on|been|?|today|now|these days|after|since|in the end|so far]',
    'how [is|are|was|were] [the|your|that] [|new|little|big|_] [{dear-one}|{life-event}]',
    '[did|does|do|is|are|was|were|has|have|will] [|you and|all of|the rest of] [the|your|his|her|their|little|that|you] [|_] [|_] [{dear-one}|{life-event}|{pursuit}|PROPN|rain|weather|sun] ... [enjoy|like|love|loving|excited|settle|settled|settling|go|hold|held|better|thrilled|ready for|nervous|looking|pass|passed|win|won|stay|sleep|sleeping|recover|recovered|recovering|well|feeling|happy|pleased|surprised|suspect|warm|finish|bloom|come out|get better|on the mend|proud|keen|take to]',
    '[did|have|has|were|are|was] [you|you all|you two|he|she|they|everyone] [|_] [|_] [reach|make it|get to|finish|win|won|beat|see|catch|enjoy|meet|find time] [|_] [|_] [|_] [in the end|after all|the coast|the top|the summit|the finish|the sea|the show|the match|the party|your {life-event}|the {life-event}|any sun|yourself|yourselves|it all]',
    'what [are|is|were|will|would] [you|she|he|they] [|all|both|_] [|going to|planning to|hoping to|be] {making}',
    'what [did|do|does|will] [you|she|he|they] [|two|all] [think|call|name|play|sing|wear|end up|decide to|hope to|like to|love] [|_]',
    'what [is|was|are] [the|your] [occasion|theme|piece|plan for the big day|big day|story behind|best part|recipe|next adventure|secret]',
    'what [breed|instrument|position|flavour of cake|kind of dog|sort of dog|part of the world|got you into|brought you to|made you take up|inspired|takes you to|brings you to]',
    '[where|how far|how high] did you [|all|two|both] [get|end up|go|climb|ride|walk|run|sail|cycle|travel|make it] [|to|in the end|this|last|in]',
    '[where|anywhere] [are you off|nice|exciting|are you two off|are you headed|lovely]',
    'who [is|are|was|will] [|_] [the lucky|getting married|the birthday|it for|playing|the proud|the baker|the artist|coming along|singing|the little]',
    'how long have you [|two|all|both] [been {making}|been into|played|had him|had her|kept|sung|danced|lived there|been together|been married|been at it|been doing]',
    'how did you [|two|all|ever|first] [meet|get into|come to|end up|learn|choose|pick|come up with|fall|start|discover]',
    '[have|do|did] you [|always|ever] [play|played|paint|painted|sing|sung|grow up|grown|bake|baked|lived|live near|come from|support|supported]',
    '[any|got any|have you any|do you have any] [|nice|fun|exciting|big|other|good|special|lovely] plans',
    '[are|is] [you|he|she|they|everyone|the {dear-one}|your {dear-one}] [|all|both|very|getting|feeling] [excited|looking forward|nervous|all set for|counting the days|over the moon|feeling better|on the mend|back home|ready for the big]',
    '[and|so] [|how] [did|does|do|is|was|were|are] the [bride|groom|birthday boy|birthday girl|happy couple|new parents|patient|guest of honour]',
    'how [is|was|has] [your|the] [day|morning|week|weekend|evening|afternoon|summer] [|_] [going|treating|been|so far|?]',
    '[boy or girl|boy or a girl|team cat|cat person|dog person]',
    'may i ask [what|who|where] [you are|the occasion|it is for|got you|brings]',
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
    '[i|we|am|hope|hoping|here is|all|we are] [|all|really|do|so|both] [hope|hopes|hoping|trust|bet|imagine|wish|am sure|suspect|can picture|can see|hear] [|that|for|to] [|your|the|his|her|you|little|you and] [|_] [|_] [|_] [{dear-one}|{life-event}]',
    '^^ [|hope|hoping] [|that] [your|the|his|her|little] [|_] [|_] [{dear-one}|{life-event}] [~have|~get|~love|~enjoy|~feel|~go|~be|~like|~settle|is|was]',
    '[^^ enjoy|good luck|best of luck|break a leg|all the best|fingers crossed|have fun|have a wonderful|have a lovely|have a great|^^ happy|^^ congratulations|^^ congrats|best wishes|^^ wishing|every happiness|every success|hugs|greetings] ... [to|with|at|on|for|the|your|a|first] ... [{dear-one}|{life-event}]',
    '[enjoy|good luck with] [your|the] [|_] [{life-event}|garden|allotment|choir|band|cello|piano|painting|novel]',
    'give [PROPN|him|her|them|the|your|that|little] [|_] [|_] [a|an|my|our] [|_] [pat|cuddle|hug|treat|scratch|kiss|biscuit|carrot|squeeze|belly rub|stroke|love] [|from|behind|on]',
    '[pat|cuddle|hug|kiss|say hello to|say hi to|wave to|scritches for] [|_] [{dear-one}|PROPN] [|_] [from|for] [me|us|all]',
    'my [|own|_] [|_] [{dear-one}|{pursuit}] [|_] [|_] [|_] [|_] [too|as well|also|the same|same|myself|exactly like|loves|adores|lives for|is mad about|swears by]',
    '[i|we] [~have|~keep|~play|~grow|~love|~sing|~adore|~bake|~run|have got] ... [{dear-one}|{pursuit}] [|_] [|_] [too|as well|myself|at home|also]',
    '[as a|being a|from one|speaking as a] [fellow|keen|proud|dog|cat|new|lifelong] ...',
    '[i|we] [grew up|used to live|lived|was born|went to school|honeymooned|got married|spent|was there|were there|ran it|did that|played] [there|in|near|round|just|last|once|years|every|too|myself]',
    '[you mentioned|i remember|we remember|last time you|you were telling|you told me|you said|when we last spoke|when we spoke] ... ... [{dear-one}|{life-event}|{pursuit}]',
    '[what a|what an|such a|sounds like a|sounds like an|that is a|such] [|truly|very|rather] [gorgeous|lovely|beautiful|wonderful|exciting|sweet|handsome|cute|adorable|charming|fun|fantastic|amazing|magical|special|happy|splendid|proud|big|thoughtful|great] [|_] [|_] [{dear-one}|{life-event}|{pursuit}|name]',
    '[twelve|twins|seventy|eighty|ninety|a hundred|fifty years] ... [how|what|wow|goodness|bless]',
    '[PROPN|he|she|they] [|_] [|_] [sounds|sound|looks|look|must be|is|are] [|like|such|an|a|quite|so|absolutely|very] [|absolute|_] [adorable|gorgeous|a character|a sweetheart|a darling|handsome|a treasure|so proud|a lucky boy|a lucky girl|growing up]',
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

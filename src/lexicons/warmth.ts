import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: pleasure, welcome and affection as people write them in service, after Bitner et al. 1990 (friendliness) and Jeong et al. 2019 (warm and tough offers)';

/** Adjectives for the writer's own pleasure. */
export const pleased: WordClass = {
  id: 'pleased',
  source,
  words: ['glad', 'happy', 'delighted', 'pleased', 'thrilled', 'chuffed', 'overjoyed', 'honoured', 'honored', 'excited', 'touched', 'proud', 'over the moon', 'happier', 'tickled', 'fond'],
};

/** Adjectives that praise a thing with feeling. "Good" and "nice" alone are too worn to count here. */
export const lovely: WordClass = {
  id: 'lovely',
  source,
  words: [
    'lovely', 'wonderful', 'beautiful', 'sweet', 'gorgeous', 'adorable', 'delightful', 'fantastic', 'brilliant', 'marvellous', 'amazing', 'exciting',
    'magical', 'cute', 'heartwarming', 'charming', 'splendid', 'awesome', 'fabulous', 'superb', 'terrific', 'stunning', 'precious', 'joyful',
    'touching', 'moving', 'inspiring', 'thoughtful', 'great', 'fun', 'special', 'incredible', 'generous', 'impressive',
  ],
};

/** Nouns that are praise in themselves. */
const treat: WordClass = { id: 'treat', source, words: ['treat', 'joy', 'delight', 'pleasure', 'privilege', 'honour', 'honor', 'thrill', 'blessing', 'beauty', 'gem', 'sweetheart', 'legend', 'star', 'hero', 'angel', 'highlight', 'breath of fresh air'] };

const team: WordClass = { id: 'team', source, words: ['i', 'we', 'me', 'us', 'everyone', 'everybody', 'team', 'office', 'crew', 'kitchen', 'gang', 'family', 'shop'] };

const meeting: WordClass = {
  id: 'meeting',
  source,
  words: ['hear', 'see', 'meet', 'have', 'know', 'read', 'get', 'be', 'talk', 'speak', 'chat', 'help', 'receive', 'welcome', 'work', 'serve', 'share', 'host', 'put', 'look', 'listen', 'watch', 'find', 'think', 'open', 'answer', 'hearing', 'meeting', 'talking', 'chatting', 'look after', 'greet', 'learn', 'assist'],
};

/** What a happy person is seen to do. */
const smiling: WordClass = { id: 'smiling', source, words: ['grin', 'smile', 'laugh', 'beam', 'giggle', 'chuckle', 'melt', 'teary', 'happy', 'proud'] };

/** The writer says that they are pleased: "so glad you rang", "happy to sort this out with you". */
export const pleasure: Lexicon = {
  id: 'pleasure',
  source,
  classes: [pleased, lovely, treat, smiling, team, meeting],
  patterns: [
    '{team} [|here] [~be|feel|felt|have been|has been|would be|will be] [|ADV|all|just|so] [|ADV|more than|very much|all|so] {pleased}',
    '[i|we] could not be {pleased}',
    '^^ [|and|but] [|ADV|only too|more than|ever so] {pleased} [to|you|that|we|it|for|everything|the|your|this]',
    '^^ [|so|such|a|ADV|how|what] [|a|an|ADV] [{lovely}|{treat}|good|nice] to [|finally] {meeting}',
    '[it|that|this] [|has|have|had|will|would] ~be [|ADV|such|so] [|a|an|my|our] [|ADV|ADJ] [{lovely}|{treat}|good|nice] [|for us|for me] [|to] [|finally] [{meeting}|VERB|that|if|when|$$]',
    '[i|we] [|~have] had [|such] [a|the] [|ADV] [{lovely}|good|nice|best] [time|chat|laugh|morning|afternoon]',
    '[i|we] [|~have] [|ADV] enjoyed [talking|chatting|working|helping|your]',
    'what [a|an] [|ADJ] [{treat}|{lovely}] [|NOUN] to [|finally] {meeting}',
    '[it|that|this] ~be [|for us|for me] [|a|my|our|such a] [|ADJ] {treat} [|for us|for me] [to|that|if|when|$$]',
    '[my|our] [|ADJ] pleasure',
    '{treat} [was|is] [|all] [mine|ours]',
    '[i|we] [would|will|can|do] [|very] gladly',
    '[i|we|^^] [|would] [|ADV|all] [love|adore] to',
    '[^^|i|we|us|team] [|ADV|all] [love|loved|adore|treasure] [|it when|to] [you|your|~hear|~see|~help|having|that you|working with|looking after]',
    '[~make|~brighten|~cheer up|~lift] [my|our|the whole|everyone\'s] [|ADJ|whole] [day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|morning|afternoon|evening|night|shift|month|weekend|spirits]',
    '[~make|~have|~get] [|half|all|the|our|of] {team} [|all|both|here] {smiling}',
    '{team} [|here] [|~be] [|all|still] [grinning|beaming|giggling|chuckling|smiling|in stitches]',
    '[smile|grin] [on|to] [my|our|everyone\'s|the team\'s]',
    '~warm [my|our|the] [heart|hearts]',
    '[my|our] [heart|hearts] [~melt|~sing|~leap|is full|are full]',
    '[i|we] ~be [|ADV|all] hoping [it would be|you would|to hear from|to see]',
    '[looking|look|looked] [|ADV|very much|so much] forward to [|finally] [VERB|your|having you]',
    '[can|could] not wait to [|finally] {meeting}',
    '[i|we] [~have|will|would|do] [|ADV|all] [miss|missed] [you|having you|seeing you|your face]',
    '[yay|hooray|woohoo|yippee|hurrah|aww|awww]',
    '[it|that|this|which|you] [|ADV] [~cheer|~tickle|~thrill|~delight|~please|~touch|~brighten] [me|us|my day|our day|the team|everyone]',
    '[i|we] could [|just] [hug|kiss] you',
    'rooting for [you|him|her|them|your]',
    '^^ [|how|so|very|that is] [nice|kind|sweet|lovely|thoughtful|generous] of you',
    '^^ [|so] {lovely} that [you|your|he|she|they]',
    '[wish|wishing] you [every|all the|much|luck|lots|strength|joy]',
    'nothing would [please|delight] [me|us] more',
    'one of [the family|our family|the gang]',
    '[of course|certainly|oh|yes] [|,] [i|we] [|do] remember you',
    '[happy tears|goosebumps|soft spot for]',
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
  classes: [lovely, treat],
  patterns: [
    'what [|a|an|some] [|ADV|ADJ] [{lovely}|good|nice] [|ADJ|NOUN|PROPN] [NOUN|PROPN]',
    'what [a|an] [|ADJ] {treat}',
    '[is|are] not [he|she|they|it|that|you] [|just|ADV] [{lovely}|a {treat}]',
    '^^ [|and|so] [good|best of] luck [!|$$|with your|for your|on your|at your|tomorrow|tonight|for tomorrow]',
    'how [|ADV] [{lovely}|kind|perfect] [$$|!|of you|to hear|to see|that is|are you]',
    '[that|it|this] [~be|sounds|looks] [|ADV] [|such] [|a] {lovely} [news|!|to hear|of you|to see|picture|photo|idea|story]',
    '[that|it|this] ~be [|ADV|such a] [kind|sweet|thoughtful|generous|lovely|nice] [|thing] of you',
    '^ {lovely} [news|photo|photos|picture|pictures|to hear] [|!|$$]',
    'you [|two|both|all|guys] ~be [|ADV|such] [|a|an|the] [|ADJ] [{lovely}|{treat}|superstar|diamond|trooper|champion]',
    'you [|ADV|more than] [deserve|deserved|earned] [it|a treat|a break|a rest|every]',
  ],
  where: { negated: false, conditional: false },
};

/** Congratulations. */
export const congratulations: Lexicon = {
  id: 'congratulations',
  source,
  patterns: ['[congratulations|congrats|congratulation|congratulate]'],
};

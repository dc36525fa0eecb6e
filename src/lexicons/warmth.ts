import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026: pleasure, welcome and affection as people write them in service, after Bitner et al. 1990 (friendliness) and Jeong et al. 2019 (warm and tough offers)';

/** Adjectives for the writer's own pleasure. */
export const pleased: WordClass = {
  id: 'pleased',
  source,
  words: ['glad', 'happy', 'delighted', 'pleased', 'thrilled', 'chuffed', 'honoured', 'honored', 'excited', 'touched', 'proud', 'over the moon', 'happier'],
};

/** Adjectives that praise a thing with feeling. "Good" and "nice" alone are too worn to count here. */
export const lovely: WordClass = {
  id: 'lovely',
  source,
  words: ['lovely', 'wonderful', 'beautiful', 'sweet', 'gorgeous', 'adorable', 'fantastic', 'brilliant', 'amazing', 'exciting', 'cute', 'charming', 'awesome', 'fabulous', 'terrific', 'precious', 'touching', 'moving', 'thoughtful', 'great', 'fun', 'special', 'incredible', 'generous', 'impressive'],
};

/** Nouns that are praise in themselves. */
const treat: WordClass = { id: 'treat', source, words: ['treat', 'joy', 'delight', 'pleasure', 'honour', 'honor', 'thrill', 'blessing', 'gem', 'legend', 'star', 'hero', 'angel'] };

const team: WordClass = { id: 'team', source, words: ['i', 'we', 'me', 'us', 'team', 'everyone', 'everybody', 'kitchen', 'office', 'crew'] };

const meeting: WordClass = {
  id: 'meeting',
  source,
  words: ['hear', 'see', 'meet', 'have', 'know', 'read', 'get', 'be', 'talk', 'speak', 'chat', 'help', 'welcome', 'work', 'serve', 'share', 'watch', 'find', 'answer', 'talking', 'chatting', 'assist'],
};

/** What a happy person is seen to do. */
const smiling: WordClass = { id: 'smiling', source, words: ['smile', 'laugh', 'giggle', 'chuckle', 'happy', 'proud'] };

/** The writer says that they are pleased: "so glad you rang", "happy to sort this out with you". */
export const pleasure: Lexicon = {
  id: 'pleasure',
  source,
  classes: [pleased, lovely, treat, smiling, team, meeting],
  patterns: [
    '{team} [|here] [~be|feel|felt|have been|has been|would be|will be] [|ADV|all|just|so] [|ADV|more than|all|so] {pleased}',
    '^^ [|and|but] [|ADV] {pleased} [to|you|that|we|it|for|everything|the|your|this]',
    '^^ [|so|a|ADV|what] [|a|an|ADV] [{lovely}|{treat}|good|nice] to {meeting}',
    '[it|that|this] [|has|have|had|will|would] ~be [|ADV|such|so] [|a|an|my|our] [|ADV|ADJ] [{lovely}|{treat}|good|nice] [|for us|for me] [|to] [|finally] [{meeting}|VERB|that|if|when|$$]',
    '[i|we] [|~have] [|ADV] enjoyed [your|talking|chatting|working|helping]',
    'what [a|an] [|ADJ] [{treat}|{lovely}] [|NOUN] to {meeting}',
    '[i|we] [|~have] had [a|the] [|ADV] [{lovely}|good] [time|chat|laugh]',
    '[it|that|this] ~be [|for us|for me] [|a|my|our|such a] [|ADJ] {treat} [|for us|for me] [to|that|if|when|$$]',
    '[my|our] [|ADJ] pleasure',
    '[i|we] [would|will|can|do] [|very] gladly',
    '[i|we|^^] [|would] [|ADV|all] love to',
    '[^^|i|we|us] [|ADV|all] [love|loved] [|it when|to] [you|your|~hear|~see|having|that you|working with]',
    '[~make|~brighten|~lift] [my|our|everyone \'s] [|ADJ|whole] [day|week|morning|afternoon|evening|night|shift|weekend|monday|tuesday|friday|spirits]',
    '{team} [|here] [|~be] [|all|still] [grinning|smiling|beaming]',
    '~warm [my|our|the] [heart|hearts]',
    '[~do|did] [my|our] [|ADJ] [heart|hearts] [|ADJ] good',
    '[my|our] heart [~melt|~sing|~leap|is full]',
    '[i|we] ~be [|ADV|all] hoping [it would be|you would|to see]',
    '[looking|look] [|ADV|very much] forward to [VERB|having you]',
    '[can|could] not wait to {meeting}',
    '[i|we] [~have|will|would|do] [|ADV|all] [miss|missed] [you|your]',
    '[yay|hooray|woohoo|yippee|aww|awww]',
    '[it|that|this|which|you] [|ADV] [~please|~touch|~cheer|~delight|~tickle] [me|us]',
    'rooting for [you|him|her|them|your]',
    '^^ [|how|so|very|that is] [nice|kind|sweet|lovely|thoughtful|generous] of you',
    '[wish|wishing] you [every|all the|luck|joy]',
    '[i|we] [|do] remember you',
    '~be [our|my] [|ADJ] [gift|present|treat] [to|for]',
    '[happy tears|goosebumps]',
  ],
  where: { negated: false, conditional: false },
};

/** Official announcements of pleasure: no warmth, a formula. */
export const announcedPleasure: Lexicon = {
  id: 'announced-pleasure',
  source,
  classes: [pleased],
  patterns: [
    '{pleased} to [|be able to] [inform|advise|announce|confirm|notify|report|offer|provide]',
    '{pleased} [with|if]',
    '{pleased} you [finally|managed|decided]',
  ],
};

/** Exclamations of delight. The same words can be meant bitterly, so what was said before counts. */
export const delight: Lexicon = {
  id: 'delight',
  source,
  classes: [lovely, treat],
  patterns: [
    'what [|a|an] [|ADV|ADJ] [{lovely}|good|nice] [|ADJ|NOUN|PROPN] [NOUN|PROPN]',
    '[is|are] not [he|she|they|it|that|you] [|just|ADV] [{lovely}|a {treat}]',
    'how [|ADV] {lovely} [$$|!|of you|that is|are you]',
    '[that|it|this] [~be|sounds|looks] [|ADV] [|a] {lovely} [news|!|to hear|of you|to see|idea|story]',
    '[that|it|this] ~be [|ADV] [kind|sweet|thoughtful|generous|nice] of you',
    '^ {lovely} [news|photo|to hear] [|!|$$]',
    'you [|two|all|guys] ~be [|ADV] [|a|an|the] [|ADJ] [{lovely}|{treat}]',
    'you [|ADV] [deserve|deserved|earned] [it|a treat|a break|every]',
  ],
  where: { negated: false, conditional: false },
};

/** Congratulations. */
export const congratulations: Lexicon = {
  id: 'congratulations',
  source,
  patterns: ['[congratulations|congrats|congratulation|congratulate]'],
};

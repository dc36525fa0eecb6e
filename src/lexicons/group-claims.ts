import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; quantifiers and generics after Leslie 2008';

/** Group adjectives and singular names: convictions, faiths, origins, classes. */
export const groupAdjectives: Lexicon = {
  id: 'group-adjectives',
  source,
  patterns: [
    '[liberal|conservative|leftist|communist|socialist|marxist|fascist|feminist|racist|nationalist|progressive|republican|democrat|tory|populist|extremist|radical|elite|muslim|islam|islamic|christian|catholic|protestant|jewish|atheist|religious|gay|trans|immigrant|refugee|migrant|indigenous|aboriginal|african|asian|arab|european|american|canadian|british|french|german|russian|chinese|indian|western|politician|journalist|union|female|male|racial]',
    '[left|right|far|alt] [wing|right|left|- wing|- right|- left|winger|wingers]',
    '[black|white|brown|old|young|rich|poor|middle|working|upper|ruling] [people|men|man|women|woman|guys|males|females|kids|class|classes|folks]',
    'the [left|right|media|public|elite|rich|poor|west]',
  ],
};

/** Pointing at a group: "these people", "you guys", "people who". */
export const groupPointing: Lexicon = {
  id: 'group-pointing',
  source,
  patterns: [
    '[these|those|such|you] [|ADJ|NOUN|PROPN] [people|folks|types|guys|lot|idiots|groups]',
    '[people|those|anyone|anybody|everyone|men|women|ones] [who|that|like|with|of|in|from]',
    '[they|you|we|them] all',
    '[your|their|his] [kind|ilk|sort|type|lot|side|tribe|ideology]',
  ],
};

/** Words of all, none and most. */
export const totality: Lexicon = {
  id: 'group-totality',
  source,
  patterns: ['[all|every|everyone|everybody|nobody|no one|none|always|never|most|majority|entire|whole|any|only|constantly|typically|usually|generally|tend|tends|as a whole|in general|the rest of]'],
};

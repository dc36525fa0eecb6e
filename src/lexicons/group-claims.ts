import type { Lexicon } from '../text/lexicon';
import { groups } from './groups';

const source = 'goodturn, 2026; quantifiers and generics after Leslie 2008';

/** Names of groups, whatever is said of them. */
export const groupNames: Lexicon = { id: 'group-names', source, patterns: ['{group}', '[the left|the right|the media|the public|the elite|the rich|the poor|the west]', '[boomers|trolls|haters|globalists|separatists|nationalists|loyalists|bigots|trump supporters|ndp|gop|tories|grits|dippers|cons|libs|leftards|sjws|commies|fascists|nazis|ideologues|apologists|partisans|demagogues|alarmists|skeptics|lobbyists|oligarchs|capitalists|criminals|thugs|terrorists|illegals|natives|aboriginals|indigenous|francophones|quebecers|albertans|torontonians|vancouverites|ontarians|homeowners|taxpayers|bureaucrats|pundits|experts|reporters]'], classes: [groups] };

/** Group adjectives and singular names: convictions, faiths, origins, classes. */
export const groupAdjectives: Lexicon = {
  id: 'group-adjectives',
  source,
  patterns: [
    '[liberal|conservative|leftie|lefty|leftist|rightist|commie|communist|socialist|marxist|fascist|feminist|racist|nationalist|progressive|republican|democrat|dem|dems|tory|populist|extremist|radical|elitist|elite|muslim|islam|islamic|islamist|christian|christianity|catholic|protestant|jewish|jew|hindu|sikh|atheist|religious|evangelical|mormon|gay|lesbian|lgbt|trans|homosexual|immigrant|refugee|migrant|foreigner|aboriginal|indigenous|african|asian|arab|european|american|canadian|british|french|german|russian|chinese|saudi|saudis|indian|mexican|israeli|iranian|western|southern|hippie|hipster|millennial|boomer|teenager|bureaucrat|politician|journalist|lawyer|union|unionized|taxpayer|hillbilly|redneck|snowflake|sheeple|female|male|feminine|masculine|ethnic|racial]',
    '[left|right|far|alt|ultra] [wing|right|left|- wing|- right|- left|winger|wingers]',
    '[black|white|brown|old|young|rich|poor|straight|middle|working|upper|lower|entitled|ruling|chattering] [people|men|man|women|woman|guys|guy|males|male|females|kids|class|classes|folks|ladies|aged|- aged|voters|privilege]',
    '[liberal|conservative|tory|green|labour|democratic|republican|communist] party',
  ],
};

/** Pointing at a group: "these people", "you guys", "people who". */
export const groupPointing: Lexicon = {
  id: 'group-pointing',
  source,
  patterns: [
    '[these|those|such|you] [|ADJ|NOUN|PROPN] [people|folks|types|guys|lot|clowns|idiots|fools|groups|politicians]',
    '[people|those|anyone|anybody|everyone|men|women|ones] [who|that|like|with|of|in|from]',
    '[they|you|we|them] all',
    '[your|their|his] [kind|ilk|sort|type|lot|crowd|side|tribe|ideology|gang]',
    '[like|as] [all|most|many|other] NOUN',
    'typical [|of] [NOUN|ADJ|PROPN]',
    '[average|ordinary|typical] [NOUN|ADJ|PROPN]',
  ],
};

/** Words of all, none and most. */
export const totality: Lexicon = {
  id: 'group-totality',
  source,
  patterns: [
    '[all|every|everyone|everybody|nobody|none|always|never|most|majority|entire|whole|any|only|constantly|invariably|universally|typically|usually|generally|tend|tends]',
    'no one',
    'as a whole',
    'in general',
    'the rest of',
    '[vast|great|silent] majority',
  ],
};

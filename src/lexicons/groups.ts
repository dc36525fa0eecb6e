import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; universal and generic claims after Leslie 2008 (generics)';

/** Plural names of groups: occupations, ages, places, roles, departments, convictions. */
export const groups: WordClass = {
  id: 'group',
  source,
  words: [
    'gentlemen', 'dog owners', 'cat owners', 'homebuyers', 'hotel guests', 'gents', 'blondes', 'smokers', 'drinkers', 'vapers', 'runners', 'bikers',
    'truckers', 'hikers', 'joggers', 'caravanners', 'boaters', 'anglers', 'hunters', 'lodgers', 'squatters', 'bachelors', 'widows', 'divorcees',
    'singles', 'toddlers', 'pre - teens', 'preteens', 'undergrads', 'postgrads', 'phds', 'clerics', 'priests', 'vicars', 'nuns', 'soldiers',
    'sailors', 'squaddies', 'officers', 'policemen', 'cops', 'firemen', 'paramedics', 'bakers', 'butchers', 'barbers', 'hairdressers', 'tailors',
    'jewellers', 'mechanics', 'roofers', 'tilers', 'decorators', 'chippies', 'sparkies', 'programmers', 'coders', 'sysadmins', 'analysts', 'brokers',
    'auditors', 'bookkeepers', 'secretaries', 'receptionists', 'interns', 'apprentices', 'temps', 'recruiters', 'headhunters', 'estate agents',
    'realtors', 'mediums', 'healers', 'therapists', 'dentists', 'vets', 'midwives', 'carers', 'dancers', 'singers', 'djs', 'drummers', 'guitarists',
    'conductors', 'composers', 'producers', 'filmmakers', 'models', 'painters', 'sculptors', 'potters', 'novelists', 'editors', 'critics',
    'reviewers', 'youtubers', 'streamers', 'tiktokers', 'instagrammers', 'genz', 'gen z', 'swedes', 'danes', 'norwegians', 'finns', 'dutchmen',
    'poles', 'czechs', 'hungarians', 'romanians', 'bulgarians', 'serbs', 'croats', 'turks', 'spaniards', 'catalans', 'portuguese', 'swiss',
    'austrians', 'bavarians', 'prussians', 'mexicans', 'brazilians', 'argentinians', 'cubans', 'texans', 'californians', 'new yorkers', 'bostonians',
    'yorkshiremen', 'scousers', 'geordies', 'brummies', 'mancunians', 'glaswegians', 'dubliners', 'cockneys', 'egyptians', 'moroccans', 'algerians',
    'nigerians', 'kenyans', 'ghanaians', 'ethiopians', 'somalis', 'israelis', 'palestinians', 'iranians', 'iraqis', 'afghans', 'pakistanis',
    'bangladeshis', 'nepalis', 'tibetans', 'koreans', 'japanese', 'vietnamese', 'thais', 'filipinos', 'indonesians', 'malaysians', 'singaporeans',
    'kiwis', 'maoris', 'gypsies', 'city folk', 'townies', 'villagers', 'islanders', 'suburbanites', 'academics', 'accountants', 'activists', 'actors',
    'adults', 'americans', 'arabs', 'architects', 'artists', 'asians', 'atheists', 'aussies', 'australians', 'authors', 'babies', 'bankers',
    'belgians', 'blacks', 'bloggers', 'blokes', 'boomers', 'bosses', 'boys', 'brides', 'brits', 'builders', 'bureaucrats', 'buyers', 'callers',
    'campers', 'canadians', 'cardholders', 'catholics', 'celebrities', 'chefs', 'children', 'chinese', 'christians', 'clients', 'commuters',
    'conservatives', 'contractors', 'councillors', 'creatives', 'customers', 'cyclists', 'democrats', 'designers', 'developers', 'devs', 'diners',
    'directors', 'doctors', 'drivers', 'economists', 'elderly', 'employees', 'employers', 'engineers', 'environmentalists', 'europeans', 'executives',
    'expats', 'families', 'fanatics', 'farmers', 'fathers', 'feminists', 'first - timers', 'first timers', 'foreigners', 'founders', 'freelancers',
    'frenchmen', 'freshers', 'gamers', 'gardeners', 'gays', 'germans', 'girls', 'golfers', 'grandparents', 'graduates', 'greeks', 'grooms', 'guests',
    'homeowners', 'hipsters', 'husbands', 'immigrants', 'indians', 'influencers', 'intellectuals', 'investors', 'irish', 'italians', 'jews',
    'journalists', 'judges', 'kids', 'ladies', 'landlords', 'landladies', 'lawyers', 'learners', 'leaseholders', 'lecturers', 'left - wingers',
    'lefties', 'leftists', 'lesbians', 'liberals', 'librarians', 'libertarians', 'locals', 'londoners', 'managers', 'marketers', 'men', 'merchants',
    'migrants', 'millennials', 'mothers', 'motorists', 'mums', 'moms', 'musicians', 'muslims', 'neighbours', 'neighbors', 'newbies', 'northerners',
    'nurses', 'oldies', 'owners', 'parents', 'parisians', 'partners', 'passengers', 'patients', 'pensioners', 'people', 'photographers', 'pilots',
    'players', 'poets', 'politicians', 'professors', 'progressives', 'protestants', 'pupils', 'racists', 'refugees', 'renters', 'republicans',
    'researchers', 'residents', 'retirees', 'riders', 'right - wingers', 'russians', 'salespeople', 'scientists', 'scots', 'seniors', 'sellers',
    'shoppers', 'skiers', 'socialists', 'southerners', 'students', 'surgeons', 'swimmers', 'taxpayers', 'teachers', 'teenagers', 'teens', 'tenants',
    'tories', 'tourists', 'traders', 'travellers', 'travelers', 'trustees', 'undergraduates', 'unions', 'users', 'vegans', 'vegetarians', 'visitors',
    'volunteers', 'voters', 'waiters', 'welsh', 'westerners', 'whites', 'wives', 'women', 'workers', 'writers', 'yanks', 'youngsters', 'youth',
    'zoomers', 'folk', 'folks', 'types', 'amateurs', 'beginners', 'consultants', 'creators', 'fans', 'geeks', 'nerds', 'techies', 'sales',
    'marketing', 'finance', 'hr', 'procurement', 'academia', 'surveyors', 'solicitors', 'agents', 'electricians', 'plumbers', 'dads', 'grannies',
    'subscribers', 'members', 'opponents', 'supporters', 'believers', 'extremists', 'elites', 'populists', 'deniers', 'populations',
  ],
};

/** One of a group. */
const oneOfGroup: WordClass = {
  id: 'oneOf',
  source,
  words: [
    'academic', 'accountant', 'american', 'australian', 'boomer', 'bride', 'brit', 'builder', 'buyer', 'caller', 'client', 'customer', 'cyclist',
    'developer', 'doctor', 'driver', 'engineer', 'expat', 'farmer', 'freelancer', 'frenchman', 'german', 'graduate', 'guest', 'homeowner', 'husband',
    'italian', 'kid', 'landlord', 'landlady', 'lawyer', 'leaseholder', 'man', 'millennial', 'mother', 'mum', 'mom', 'dad', 'father', 'motorist',
    'musician', 'newbie', 'nurse', 'owner', 'parent', 'parisian', 'passenger', 'patient', 'pensioner', 'person', 'politician', 'pupil', 'renter',
    'resident', 'shopper', 'student', 'teacher', 'teenager', 'tenant', 'tourist', 'traveller', 'traveler', 'user', 'visitor', 'wife', 'woman',
    'londoner', 'foreigner', 'artist', 'writer', 'author', 'designer', 'salesman', 'gamer', 'freshers', 'surgeon', 'solicitor', 'marketer',
    'creative', 'southerner', 'northerner', 'vegan', 'punter', 'subscriber', 'member', 'lot', 'bloke', 'girl', 'boy',
  ],
};

/** Words of totality. */
const universal: WordClass = { id: 'universal', source, words: ['always', 'never', 'all', 'just', 'constantly', 'invariably', 'forever', 'simply', 'notoriously', 'perpetually', 'inevitably', 'usually', 'generally', 'typically', 'rarely', 'seldom', 'either', 'hate', 'tend'] };

/** Words of frequency: "always" and its kin. */
const often: WordClass = { id: 'often', source, words: ['always', 'never', 'constantly', 'invariably', 'forever', 'notoriously', 'perpetually', 'inevitably', 'usually', 'generally', 'typically', 'rarely', 'seldom', 'tend to'] };

/** What groups are accused of. */
const misdeeds: WordClass = {
  id: 'misdeed',
  source,
  words: [
    'love to moan', 'love to complain', 'love to argue', 'love to haggle', 'love to talk', 'love moaning', 'love complaining',
    'never get to the point', 'like to moan', 'like to complain', 'throw a fit', 'throw tantrums', 'throw things', 'scrape', 'crash', 'park badly',
    'overload', 'overpack', 'argue', 'assume', 'bash', 'believe', 'blame', 'bluff', 'break', 'bully', 'cheat', 'claim', 'complain', 'dawdle',
    'demand', 'despise', 'dismiss', 'exaggerate', 'exploit', 'fiddle', 'forget', 'fuss', 'gossip', 'grumble', 'haggle', 'hoard', 'ignore', 'imagine',
    'insist', 'kick off', 'lie', 'lose', 'mess', 'misread', 'moan', 'nag', 'overreact', 'panic', 'pester', 'quibble', 'rush', 'shout', 'skip', 'sulk',
    'think', 'expect', 'steal', 'whine', 'whinge', 'winge', 'worry', 'waste', 'want everything', 'want it all', 'want something for nothing',
    'get confused', 'get everything', 'get muddled', 'get upset', 'get stroppy', 'take forever', 'make a fuss', 'make things', 'play the',
    'try it on', 'drag', 'leave everything', 'leave it', 'turn up late', 'live in', 'hear what they', 'read what they', 'see what they', 'love a',
    'love to', 'hate', 'need everything', 'need their hand', 'come in here', 'come here', 'push', 'spoil', 'ring in',
  ],
};

/** Ways of lacking what everybody should have. */
const inability: WordClass = { id: 'inability', source, words: ['can not', 'can never', 'do not', 'does not', 'will not', 'would not', 'never', 'rarely', 'hardly ever', 'seldom', 'have no', 'has no', 'have never', 'struggle to', 'refuse to', 'fail to', 'never seem to', 'have not got', 'are not able', 'are unable', 'are incapable', 'could not'] };

/** The group as addressee or pattern: "you people", "people like you", "your kind". */
export const groupAddress: Lexicon = {
  id: 'group-address',
  source,
  patterns: [
    'know your [kind|sort|type|lot]',
    '[hr|sales|marketing|finance|legal|accounts|procurement|management] [as usual|as always|strikes again|at it again] [$$|:|,|.|-|!]',
    '[your|his|her|their] [generation|kind|lot|crowd|ilk|profession|trade|age group] [|always|never|just|all] VERB',
    'you [people|lot|types] [from|in|at|of|over|up|down|round|on]',
    '[people|women|men|ladies|gentlemen|girls|boys|folk|somebody|someone|customers|gents] [|of] [your|his|her|their] [age|generation|type|sort] [often|always|never|usually|get|can|do|find|just|tend|think|want|have|are|forget|lose|struggle|should|need]',
    '[NOUN|PROPN] think [they know|they are|they can|they own|they have|everything|nothing of|the world|the rest|a|that they|it is all|only|rules]',
    'every [|single|last] [NOUN|PROPN] who ... [|_] [thinks|expects|wants|believes|assumes|claims|says|complains|moans|lies|forgets|demands|tries|blames|swears|loses|breaks|ignores|panics]',
    'what happens when you let',
    'you [people|lot|types] [VERB|AUX|ADV|are|do|always|never|all|just|can not|with|$$|,|and|think|want|expect|like]',
    '[people|customers|clients|guests|tenants|users|callers|men|women|folks|folk|patients|students|parents|someone|somebody|passengers|drivers|those] like [you|yourself|yourselves|him|her|them|that|this|these|those|this one]',
    '[your|his|her|their|that|this] [kind|sort|type|ilk|crowd|generation] [|of people|of person|of customer|of client|of guest] [|really] [are|do|always|never|think|want|expect|can not|all|just|have no|will never|$$]',
    '[your|that|this] lot [|ADV] [are|do|always|never|all|can not|just|think|want|expect|will]',
    '[with|from|for|of|about] [your|that|this] [kind|sort|lot|ilk|type] [$$|,|of people|of person|of customer|of client]',
    'the likes of [you|him|her|them|that|these]',
    '[people|men|women|someone|somebody|person|those|customers] [of|from|in|at|with] your [age|background|generation|kind|sort|type|class|part|profession|trade|position|culture|country|religion|faith|race|area|village|town|industry|line|department|income|level]',
    'at your age',
    '[one|another one] of you [people|lot|_ types]',
    '[you|these|those|the|typical] [|ADJ|NOUN|PROPN] [it|office|sales|marketing|arty|creative|academic|tech|legal|finance|business|media|city|country] [types|people|folk|lot|crowd|bods]',
  ],
};

/** "You farmers are", "with you expats": the customer addressed as one of many. */
export const groupVocative: Lexicon = {
  id: 'group-vocative',
  source,
  patterns: [
    'you [|ADJ|NOUN|PROPN] {group} [|ADV|all|just] [are|do|have|will|would|can|can not|could|never|always|all|just|think|want|expect|seem|must|like|love|need|get|come|leave|VERB]',
    'with [you|these|those] [|ADJ|NOUN|PROPN] {group} [,|there|it|you|we|one|nothing|everything|always|the]',
    '[as|like] [all|most] [|you] {group}',
    'you [|ADJ|NOUN|PROPN] {group} and your',
  ],
  classes: [groups],
};

/** A verdict on a group as the subject. */
export const groupVerdict: Lexicon = {
  id: 'group-verdict',
  source,
  patterns: [
    '{group} ... {often} _',
    '{group} [all|just|only] [VERB|are|have|do]',
    '{group} [|just|simply|really] {inability} [|really|even|always|ever|seem to|be] [do|cope|manage|look after|read|spell|count|drive|park|understand|listen|add|follow|wait|work|handle|tell|think|learn|bothered|help|organise|organize|sit|keep|behave|cook|clean|tidy|write|type|remember|pay attention|plan|care|know|check|respect|idea|clue|patience|manners|sense|respect|concept|grasp|deal|accept|say thank|let go|stop|tolerate|be trusted|trusted|cope|shut|stand|switch|get it|get their|get used|get through|get anything]',
    '{group} [|only|just|all|do|will|would|ADV] {misdeed}',
    '{group} [in|from|of|with|at|on] [_|_ _] {misdeed}',
    '{group} [are|is] [|all|always|never|just|so|too|only|simply|notoriously|usually|generally|often|very|really|such|as|pretty] [|all|always|the|so|bloody|a|too] {bad}',
    '{group} [are|is] [all|always|never|forever|notoriously] _',
    '{group} [being|will be] {group}',
    '{group} for you $$',
    '[what|how] {group} are [|like] $$',
    '{group} [, eh|eh] $$',
    '{group} again [.|!|:|-] [|they] [always|never|typical|every|can|do|will|that]',
    '{group} [.|!|,|:|;|-|…] [always|never|typical|every|can not|do not|will not|all the same|what can|hopeless|impossible|no idea|same|they always|you can not]',
    '[the same|same story|same old story|typical|always] [with|from|of] [|every|all|each|any|these|those] [|_] [{group}|{oneOf}]',
    '[what|that] [else|] [can|do] you expect [from|of] [|_] {group}',
    '^ {group} and their _ $',
    '{group} [.|!|:|,|;|-] they [{misdeed}|can not|do not|never|always|all|are all|want|need]',
    'the [elderly|young|old|rich|poor|unemployed|french|english|british|dutch|swiss|spanish|japanese|chinese|irish|welsh|left|right|media|public|wealthy|disabled|deaf|blind] [|just|simply|all|really] [{misdeed}|{inability}|{universal}|are all|are always]',
    'typical [|_] [{group}|{oneOf}|_ people] [$$|,|.|behaviour|behavior|stuff|attitude|nonsense|excuse|move|request]',
    'typical of [that|this|these|those|you|the] [|_] [lot|crowd|bunch|people|{group}|{oneOf}|types]',
    'typical [sales|marketing|it|hr|finance|accounts|legal|academia|management]',
    'a certain [type|kind|sort] of {oneOf}',
    '[every|any] [|single|other|last] {oneOf} [|who ...|that ...|in _ _|in _|on _ _|from _|of _ _|I _ _|we _] [thinks|expects|wants|believes|assumes|claims|says|complains|moans|lies|forgets|ignores|demands|exaggerates|panics|tries|always|never]',
    '[everyone|everybody] [who|from|in|at|on|over|under] ... [thinks|expects|wants|believes|assumes|claims|says|complains|moans|lies|forgets|ignores|demands|exaggerates|panics|tries|always|never]',
    '[nobody|no one|none] [in|at|from|over|under|of] ... [reads|read|listens|listen|knows|know|bothers|bother|checks|understands|thinks|pays|cares|can|ever|does]',
    '[they|you] are all [the same|alike|like that|like this|at it|as bad|liars|idiots|mad] ',
    '[they|you] all [say|do|claim|think|want|lie|try|complain|expect] [that|it|the same|so|this]',
    '[them|you|these|those] are all the same',
    'all the same [, these|, those|, you|these|those|you people|, the lot]',
    '[every|each] [last|single] one of [them|you|you lot]',
    '[people|those|anyone|anybody|customers] who ... [are|is] [|always|all|usually|just|the] [{bad}|always|never]',
    '[another|yet another] {oneOf} who [thinks|can not|does not|did not|expects|wants|never|has not]',
    '{oneOf} who [can not|does not|will not] [read|listen|wait|count|spell|drive|follow|think] ',
    '[women|men|girls|boys|old people|the elderly|boomers|millennials|pensioners|kids|artists|academics] and [technology|computers|maps|tech|money|maths|driving|cars|phones|paperwork|deadlines|numbers|instructions|logins|passwords|forms]',
    '[woman|female|women|asian|elderly|old man|pensioner|student] drivers',
    'for [a|an] [woman|girl|blonde|pensioner|foreigner|man of your|person of your|lady of your|woman of your|man your|someone your] [$$|,|age|you]',
  ],
  classes: [groups, oneOfGroup, universal, often, misdeeds, inability, {
    id: 'bad',
    source,
    words: [
      'awful', 'bad', 'careless', 'cheap', 'clueless', 'corrupt', 'cowards', 'crazy', 'demanding', 'difficult', 'dim', 'dishonest', 'dumb',
      'entitled', 'evil', 'fools', 'forgetful', 'fussy', 'greedy', 'helpless', 'hopeless', 'hypocrites', 'hysterical', 'idiots', 'ignorant',
      'impatient', 'impossible', 'incapable', 'incompetent', 'irresponsible', 'lazy', 'liars', 'like children', 'like that', 'lost', 'mad', 'mean',
      'messy', 'morons', 'nightmare', 'nightmares', 'obsessed', 'off', 'pain', 'paranoid', 'picky', 'problem', 'racist', 'racists', 'rude', 'same',
      'selfish', 'sexist', 'slow', 'sloppy', 'sheep', 'snobs', 'spoiled', 'spoilt', 'stingy', 'stubborn', 'stupid', 'terrible', 'thick', 'tight',
      'too old', 'too lazy', 'trouble', 'unreliable', 'useless', 'vain', 'violent', 'weird', 'whingers', 'worse', 'worst', 'the problem', 'the same',
      'disorganised', 'disorganized', 'late', 'bullies', 'cheats', 'crooks', 'pigs', 'suckers', 'divas', 'babies', 'dangerous', 'gullible', 'nosy',
      'needy', 'clumsy', 'confused', 'easily confused', 'scared of', 'afraid of', 'bad at', 'no good',
    ],
  }],
};

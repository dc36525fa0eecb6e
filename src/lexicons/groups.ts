import type { Lexicon, WordClass } from '../text/lexicon';
import { epithets, traits, wideTraits } from './character';
import { misdeeds } from './misdeeds';
import { plainPeople, servedPeople } from './served-people';

const source = 'goodturn, 2026; universal and generic claims after Leslie 2008 (generics)';

/** Plural names of groups that their ending (-ers, -ists) does not tell. */
export const groups: WordClass = {
  id: 'group',
  source,
  words: [
    'accountants', 'americans', 'blokes', 'boys', 'brides', 'chefs', 'children', 'clients', 'couples', 'dads', 'docs', 'drivers', 'elderly', 
    'expats', 'folk', 'germans', 'girls', 'guests', 'husbands', 'immigrants', 'kids', 'ladies', 'landlords', 'liberals',
    'locals', 'mums', 'muslims', 'neighbours', 'nurses', 'parents', 'parties', 'patients', 'people', 'pupils', 'refugees', 'residents', 'salespeople',
    'students', 'tenants', 'types', 'vegans', 'wives', 'youth',
  ],
};

/** Words of frequency: "always" and its kin. */
const often: WordClass = { id: 'often', source, words: ['always', 'never', 'constantly', 'invariably', 'forever', 'notoriously', 'perpetually', 'inevitably', 'rarely', 'seldom', 'tend to'] };

/** What careless groups are said to do, besides quarrel and deceit. */
const follies: WordClass = {
  id: 'folly',
  source,
  words: [
    'assume', 'believe', 'break', 'expect', 'forget', 'hate', 'ignore', 'imagine', 'insist', 'lose', 'love to', 'misread', 'rush', 'skip', 'spoil', 'think', 'waste', 'worry', 'want everything',
    'want it all', 'want something', 'get confused', 'get upset', 'take forever', 'leave everything', 'turn up late',
  ],
};

/** Ways of lacking what everybody should have. */
const inability: WordClass = { id: 'inability', source, words: ['can not', 'can never', 'do not', 'does not', 'will not', 'would not', 'could not', 'never', 'rarely', 'seldom', 'have no', 'has no', 'struggle to', 'refuse to', 'fail to', 'are unable to', 'are incapable of'] };

/** What everybody should be able to do. */
const ability: WordClass = {
  id: 'ability',
  source,
  words: [
    'accept', 'be trusted', 'be told', 'be bothered', 'be left', 'behave', 'bother', 'care', 'check', 'clean', 'cope', 'count', 'deal', 'drive', 'follow', 'handle', 'know', 'learn', 'listen', 'manage', 'park', 'pay attention', 'plan', 'read',
    'remember', 'respect', 'sit', 'spell', 'stop', 'take no', 'tell', 'think', 'understand', 'wait', 'work', 'write', 'clue', 'idea', 'patience', 'manners', 'sense', 'get it',
  ],
};

/** Habits of mind that "everyone who" is charged with. */
const charged: WordClass = { id: 'charged', source, words: ['think', 'expect', 'want', 'believe', 'assume', 'claim', 'say', 'forget', 'ignore', 'try', 'lose', 'break', 'swear', 'always', 'never'] };

/** The group as addressee or pattern: "you people", "people like you", "your kind". */
export const groupAddress: Lexicon = {
  id: 'group-address',
  source,
  patterns: [
    'you [people|lot|types] [VERB|AUX|ADV|are|do|with|in|from|at|of|over|$$|,|and]',
    '[NOUN|{group}|someone|somebody|those] like [you|yourself|yourselves|him|her|them|that|this|these|those]',
    '[NOUN|{group}|someone|somebody|person] [|of|from|in|at|with] your [age|background|generation|kind|sort|type|class|profession|trade|position|culture|country|religion]',
    '[your|his|her|their|that|this] [kind|lot|sort|type|ilk|crowd|generation|profession|trade|age group] [|of _] [|ADV] [are|do|always|never|can not|all|have no|$$]',
    '[your|their|his|her] [sort|ilk|crowd|lot|kind] [|ADV] [is|are|~come|~go|~turn|~show|~want|~expect|~think|~only|~take|~try|~get] [ADV|in|up|round|back|forever|all|for|the|to]',
    'the likes of [you|him|her|them|that|these]',
    '[you|these|those|the|typical] [|ADJ|NOUN|PROPN] [NOUN|PROPN|ADJ] [types|folk|lot|crowd|bods]',
  ],
  classes: [groups],
};

/** "You farmers are", "with you expats": the customer addressed as one of many. */
export const groupVocative: Lexicon = {
  id: 'group-vocative',
  source,
  patterns: [
    'you [|ADJ|NOUN|PROPN] [NOUN|PROPN|{group}] [|ADV|all] [are|do|have|will|would|can|could|never|always|all|just|must|VERB|and your]',
    'you {group} [of|from|in|with] ... [,|-|–] [|always|never|all|it] [always|never|all|every|the same]',
    '^^ typical [|ADJ|NOUN|PROPN] [NOUN|PROPN] [,|.|:|!|-|–|…]',
    'with [you|these|those] [|ADJ|NOUN|PROPN] [NOUN|PROPN|{group}] [,|there|it|you|we|one|nothing|everything|always|the]',
  ],
  classes: [groups],
};

/** What a group always or never does: a verdict, or a fact of the service where it answers a calm question. */
export const groupHabit: Lexicon = { id: 'group-habit', source, patterns: ['[NOUN|PROPN|{group}] ... {often} _'], classes: [groups, often] };

/** A verdict on a group as the subject. */
export const groupVerdict: Lexicon = {
  id: 'group-verdict',
  source,
  patterns: [
    '[NOUN|PROPN|{group}] [are|is] [all|always|never|forever|notoriously] _',
    '[NOUN|PROPN|{group}] [|ADV] {inability} [|ADV|be] {ability}',
    '[NOUN|PROPN|{group}] [|all|do|will|would|ADV] [{misdeed}|{folly}]',
    '[NOUN|PROPN|{group}] [in|from|of|with|at|on] [_|_ _] [{misdeed}|{folly}]',
    '[NOUN|PROPN|{group}] are [|all|always|ADV] [|ADV|the|a|like] [{trait}|{wideTrait}|{epithet}|nightmares|fools|liars|late|the same|the worst|children|off|dangerous|no good]',
    '[{group}] , [you|they] [always|never|all|just|do not|can not] [|ADV] _',
    '[NOUN|PROPN|{group}] [.|!|,|:|-|…] [always|never|typical|every|can not|do not|will not|hopeless|same]',
    '[the same|same story|same old story|typical|always] [with|from|of] [|every|all|these|those|you] [|_] [{group}|{served}|{person}]',
    '[every|any] [|single|other|last] [{served}|{person}|NOUN] [|who ...|that ...|in _|on _|from _|of _] [{charged}|{misdeed}]',
    '[they|you|them|these|those] are all [the same|alike|like that|like this|at it|as bad|{trait}|{wideTrait}|{epithet}]',
  ],
  classes: [groups, often, follies, inability, ability, charged, misdeeds, traits, wideTraits, epithets, servedPeople, plainPeople],
};

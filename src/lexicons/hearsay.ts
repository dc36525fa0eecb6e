import type { Lexicon, WordClass } from '../text/lexicon';
import { epithets, traits } from './character';
import { misdeeds } from './misdeeds';
import { plainPeople, servedPeople, staffPeople } from './served-people';

const source = 'goodturn, 2026; hearsay and reportative evidentials after Aikhenvald 2004 (Evidentiality)';

/** Besides the staff: neighbours, papers and the many that opinions come from. */
const informants: WordClass = {
  id: 'informant',
  source,
  words: [
    'everyone', 'everybody', 'people', 'others', 'somebody', 'someone', 'word', 'gossip', 'grapevine', 'neighbour', 'neighbor',
    'guys', 'girls', 'lads', 'reception', 'accounts', 'billing', 'finance', 'sales', 'security', 'warehouse', 'kitchen', 'handover', 'file', 'notes', 'note', 'comment',
    'comments', 'log', 'record',
  ],
};

/** Verbs by which an opinion is passed on. */
const passing: WordClass = {
  id: 'passing',
  source,
  words: [
    'say', 'reckon', 'think', 'believe', 'claim', 'swear', 'tell', 'mention', 'insist', 'suggest', 'hint', 'report', 'whisper', 'warn', 'call', 'describe', 'mark', 'flag', 'complain', 'joke',
    'note', 'agree', 'write', 'suspect', 'have', 'advise', 'know',
  ],
};

/** A source that speaks of the customer. What it says has to be a judgement; code looks for that. */
export const hearsaySource: Lexicon = {
  id: 'hearsay-source',
  source,
  patterns: [
    '[{informant}|{staff}] [|in _|at _|on _|from _|in the _|on the _|from the _|at the _|before me|upstairs|next door|PROPN] [|~have|all|ADV] {passing}',
    '[|PROPN|NOUN|{informant}|{staff}|they] [|in _|at _|on _|from _|from the _] [|ADV|~have|did|~use to] [~warn|~tell|~say] [me|us|you] [|that|,|all]',
    '[they|people|some|others|everyone] [|all|here|ADV] [say|said|reckon|tell]',
    '^^ PROPN [|in _|at _|from _|in the _|on the _|from the _|and PROPN] [|ADV] {passing}',
    '[told|warned|advised] by [|the|my|our|a] [{informant}|{staff}|_ {staff}]',
    '[i|we] [|have|had|keep] [|all|ADV] [~hear|~gather] [|that|about|from|a lot|things|all|it|rumours|stories|on]',
    '^^ [heard|hear|gather|told|warned] [|from _|from the _|from _ _|by _|by the _|that|he|she|they]',
    'from what [|the|my|our] [|_] [they|{informant}|{staff}|PROPN] {passing} [|me|us]',
    '[^^|from] what [i|we] [|have|can|was|am] [hear|heard|gather|gathered|understand|picked up|told|been told|know]',
    '[apparently|allegedly|supposedly|reportedly|reputedly|rumoured|rumored|by all accounts]',
    '[i|we] [am|are|was|were|have been|had been] [|ADV] [told|warned|informed|advised|given to understand]',
    '[^^|got] [|was|been|got] [told|warned|advised] [|that|about|to|he|she|they]',
    '[according to|going by|if you believe] [|the|our|my|a|what] _',
    '[the|a|an|this|old|file|handover|earlier|last|previous|his|her|their] [advice|comment|comments|warning|opinion|tip|note|notes|message] [|in _ _|on _ _|on _|from _|from _ _] [|is|was|reads|says|said|that|:]',
  ],
  classes: [informants, passing, staffPeople],
  where: { voice: 'any' },
};

/** Wording that is hearsay about a person by itself. */
export const hearsayIdioms: Lexicon = {
  id: 'hearsay-idioms',
  source,
  patterns: [
    '[~warn|cautioned|alerted|tipped] [me|us|everyone] [|all|off] [about|against|of|off] [you|him|her|them|this|that|these|the|mr|mrs|ms|PROPN]',
    '[^^|~be|got] [warned|cautioned|alerted|tipped] [|all|off] [about|against|of|off] [you|him|her|them|this|that|these|the|mr|mrs|ms|PROPN]',
    '[~tell|~warn|~advise|~say] [|me|us] [|not] to [keep|stay away|watch|be careful|steer clear|avoid|expect trouble|tread carefully|believe|trust|engage|argue]',
    '[~have|with|got] [|quite|such|a] [|quite|bit of a|bad] reputation',
    'reputation [precedes|for|as]',
    '~have [him|her|them|you|this one|that one] down [as|for]',
    '[~tell|~say|~warn] [|me|us] [never|not] to [~trust|~believe|~book|~let|~give|~lend|~serve|~argue] [|with] [him|her|them|you|this|that|anything]',
    '[~warn|~tell] [me|us] [|all] about [you|him|her|them] $$',
    '[~be|well|\'s|^^|already] known [for|to be|to cause|round here|around here|troublemaker]',
    '~hear [|all|so much|a lot|things|stories|enough] about [you|him|her|them|this one|this guy|that one|mr|mrs|ms]',
  ],
  where: { voice: 'any', conditional: false },
};

/** Talk that nobody answers for. It needs no charge: whatever follows about a person is rumour. */
export const rumours: Lexicon = {
  id: 'hearsay-rumours',
  source,
  patterns: [
    '[rumour|rumor|legend|word|gossip|story] [|in the _ _|in the _|on the _|round the _|around the _|at the _|around here|round here|in _|on _|at _] [~have it|~go] [|that|,|:]',
    '[rumour|rumor|word|gossip|talk|whisper] [|from _|from the _|from the _ _|in the _ _|in the _|on the _|round the _|around the _|at the _|around here|round here|in _|on _|at _] ~be [that|he|she|they|this {person}|this {served}|the {person}|the {served}|PROPN]',
    'grapevine',
  ],
  classes: [plainPeople, servedPeople],
  where: { voice: 'any', conditional: false },
};

/** Verbs and phrases for conduct that a rumour charges people with. */
export const misconduct: Lexicon = {
  id: 'hearsay-misconduct',
  source,
  patterns: [
    '{misdeed}',
    '~be a [bit of a|real|total|right|proper|complete|known|notorious|serial|regular|{epithet}|thief|cheat|drunk|gambler|fraud|criminal|nightmare|handful|problem|pain] [|_]',
    '[always|constantly|forever|never|never stops|keeps|~love to|~like to|tends to] [VERB|late|drunk|{trait}]',
    '[~change|~twist|~bend] [his|her|their|your] [story|tune]',
    '[~make|~cook|~trump] up',
    '[hands full|work cut out|up to something|up to no good|bad news|hard work|trouble|a handful|never happy|never satisfied|a character|difficult|demanding|tricky|one of those|hard to please|not to be trusted]',
    '[keep|stay|watch|beware|avoid|careful|carefully|caution|distance|guard|patience|warned|good luck]',
  ],
  classes: [misdeeds, epithets, traits, staffPeople],
  where: { voice: 'any', negated: false },
};

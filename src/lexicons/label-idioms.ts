import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026: idioms by which notes and replies put a person down';

/** Idioms with a verb that sum a person up. Their subject has to be a customer, or be left out in a note. */
export const labelIdioms: Lexicon = {
  id: 'label-idioms',
  source,
  patterns: [
    '~have [a|an|a bit of a|a bit of an|such an|a real|a serious|some|a major] [attitude|attitude problem|anger issues|anger problem|chip on|screw loose|short fuse|big mouth|god complex|victim complex|persecution complex|temper on]',
    '~have [attitude|no manners|no clue|no idea what|no sense of|a bee in|a nerve|some nerve|the nerve|kittens|delusions|an axe to grind|a temper]',
    '[~take|~taking] the [mick|mickey|piss|biscuit|p|crown]',
    '~try it on [|again] $$',
    '~play the [victim|martyr|race card|sympathy card|system|fool]',
    '[~love|~like|~enjoy] [to complain|complaining|a moan|to moan|moaning|an argument|to argue|arguing|drama|the drama|a row|a fight|a good moan|the sound of|to shout|shouting|to play]',
    '[will not|would not|never] ~take no for an answer',
    '[is|are|was|~be] never [happy|satisfied|pleased|content|grateful]',
    '~think [he|she|they] [is|are] [god|royalty|special|above|better|the only|entitled|so clever|clever|the queen|the king|important|it]',
    '~think [he|she|they] [own|owns|run|runs|knows|know] [the|everything|it]',
    '~think the world [|~revolve around|~owe]',
    '[full|full up] of [it|himself|herself|themselves] $$',
    '[does not|do not|can not] [know|decide] what [he|she|they] [want|wants|is|are]',
    '~want [everything for nothing|something for nothing|the moon on a stick|the moon|the earth|it all]',
    '~expect [the earth|the moon|miracles|us to drop everything|everything for free|everything for nothing|red carpet|the red carpet|special treatment]',
    '[~out|only out|just out|is out|always out] for [a freebie|freebies|what he|what she|what they|compensation|money|a payout|a fight|an argument|trouble|attention]',
    '[after|wants|fishing for|angling for|sniffing around for] [a freebie|freebies|a free ride|a handout|attention|free stuff]',
    '[~milk|~milking] it', '~lose the plot', '~lay it on thick', '~make mountains out of',
    '[not|is not|are not] the [brightest|sharpest|smartest|cleverest|quickest]',
    '[not|is not|are not] [playing with a full|all there|quite all there|right in the head|quite right in|very bright|too bright|that bright|the full shilling|wired up]',
    '[~wind|~winding] [everyone|us|people|the team|staff] up',
    '~complain [for the sake of|about everything|for a living|for sport|as a hobby]', '~moan [for the sake of|about everything|about anything|for a living|for england|constantly]',
    '~argue [for the sake of|about everything|black is white|over everything|the toss]', '~whine about [everything|anything]', '~kick off [about|at|over] [everything|anything|nothing]',
    '[~make|~making] a [drama|mountain|song and dance|fuss] [|out] [of|about] [everything|nothing|it|anything]',
    '~speak to [us|people|staff|everyone] like [dirt|rubbish|crap]', '~treat [us|people|staff|everyone] like [dirt|rubbish|crap|servants|slaves]',
    '~drive [me|us|everyone|anyone|the team] [mad|crazy|insane|nuts|up the wall|round the bend|bananas|to drink]', '~do [my|our] head in', '~get on [my|our|everyone\'s] [nerves|wick|case]',
    '[like|as bad as|worse than] [herding cats|pulling teeth|getting blood|talking to a wall|a dog with a bone|a broken record|a bear with a sore head]',
    '[like|than] talking to a [brick wall|wall|toddler|child]', '[~be|~sound|~act|~behave|~talk|~write|~cry|~carry on] [|just|exactly|a bit] like [a|an] [|spoilt|spoiled|little|small|sulky|petulant|overgrown|big] [child|kid|toddler|baby|teenager|brat|madman|madwoman|lunatic|maniac|idiot|animal|fishwife|thug]', 'could [start|pick] [a fight|an argument] [in|with]', '[~treat|~handle] [|her|him|them] with [care|caution|kid gloves]',
  ],
  where: { negated: false, conditional: false },
};

/** Ways of naming a customer by the label: "the customer from hell", "one of those". */
export const labelNames: Lexicon = {
  id: 'label-names',
  source,
  patterns: [
    '[ego|mouth|temper|attitude|head|opinion of himself|opinion of herself] [|is] the size of', '[his|her|their] usual [charming|delightful|cheerful|sunny|lovely|pleasant|friendly|sweet|grumpy|difficult|rude|miserable] self', 'captain [complain|complaint|obvious|grumpy|angry|caps]', 
    'not a [nice|pleasant|happy|good|kind|stable|normal|reasonable] [person|man|woman|lady|guy|customer|client|bloke|soul]', '[another|yet another|more|daily|usual] [tantrum|drama|moan|whinge|rant|hissy fit|meltdown|sob story|sulk] [from|by|with]', '[attention span|memory|patience|manners|brain|charm] of a [goldfish|gnat|toddler|child|sieve|pig|brick|plank|pea]', 'only [a|an] [fool|idiot|moron|lunatic|madman|child|amateur|imbecile] would', '[watch|avoid|beware of|careful with] [this|that] one [$$|,]', 
    '[customer|client|guest|tenant|caller|patient|passenger|user|neighbour|family|couple|woman|man|lady|bloke|guy|one] from hell',
    '[nightmare|problem|pain|nuisance|hell|horror|pita|trouble] [customer|client|guest|tenant|caller|patient|passenger|user|family|couple|punter|cust|parent|member|lady|woman|man|guy]',
    'pain of a [customer|client|guest|tenant|caller|patient|passenger|user|family|woman|man|lady|guy|person]',
    '[delight|joy|ray of sunshine|treat|charmer|bundle of joy] [this|that] one', '[her|his] [royal|] [highness|lordship|ladyship|majesty|nibs]', '[lady|lord] muck', 'the usual suspect [|again] $$',
    '[our|my|everyone\'s|everybody\'s] [favourite|favorite] [customer|client|guest|tenant|caller|patient|moaner|person|lady|man] [again|is|strikes|has|rang|called|on]',
    '[another|yet another|just another] one of [those|them] $$', '[is|are|was|just|definitely|clearly|really|totally|def] one of those [$$|people|customers|types|guests|callers|clients|who|ones]', '^^ [definitely|clearly|just|def||so] one of those [$$|people|customers|types|guests|callers|clients|who]',
    '[you know|know] the type $$', '[that|this|the] [sort|type|kind] of [customer|guest|client|caller|tenant|passenger|person] $$', 'not playing with a full deck', 'the sort who [complains|moans|argues|shouts|never]', 'the [type|kind] who [complains|moans|argues|shouts|never]',
  ],
  where: { negated: false, conditional: false },
};

/** Labels that name a degree beyond all others: "the rudest customer I have met". */
export const labelSuperlatives: Lexicon = {
  id: 'label-superlatives',
  source,
  patterns: [
    '[someone|somebody|anyone|anybody|person|man|woman|customer|client|guest|people] [|quite|nearly|half] [so|as] [rude|difficult|unreasonable|demanding|arrogant|ungrateful|stubborn|impossible|unpleasant|aggressive|stupid|nasty|entitled|pushy|dense|petty|selfish|ignorant|awkward|miserable|annoying]', 'nothing but [trouble|a nuisance|a pain|grief|hassle|problems]', 
    '[rudest|nastiest|worst|pushiest|pickiest|meanest|angriest|stupidest|dumbest|craziest|neediest|fussiest|grumpiest|thickest|laziest|strangest|weirdest|most difficult|most unreasonable|most demanding|most ungrateful|most annoying|most impossible|most arrogant|most entitled|most aggressive|most unpleasant] [|old|young] [customer|client|guest|tenant|caller|patient|passenger|person|man|woman|people|lady|individual|user|one] [|of the day|of the week|i|we|ever|that|in|on|to]',
    'never [|ever] [met|known|had|seen|dealt with|spoken to|come across|served|encountered|experienced] [|a person|a customer|someone|somebody|anyone|anybody|such a|such an|a guest|a client] [so|as|this|that] [rude|difficult|unreasonable|demanding|arrogant|ungrateful|stubborn|impossible|unpleasant|aggressive|stupid|nasty|entitled|pushy]',
    'never [|ever] [met|known|had|seen|dealt with|spoken to|come across|served|encountered] such [a|an] [|very] [rude|difficult|unreasonable|demanding|arrogant|ungrateful|stubborn|impossible|unpleasant|aggressive|stupid|nasty|entitled|pushy] [customer|client|guest|tenant|caller|patient|passenger|person|man|woman|lady|individual]',
  ],
};

import type { Lexicon } from '../text/lexicon';
import { epithets, traits, wideTraits } from './character';
import { misdeeds } from './misdeeds';
import { plainPeople, servedPeople } from './served-people';

const source = 'goodturn, 2026: idioms by which notes and replies put a person down';

/** Idioms with a verb that sum a person up. Their subject has to be a customer, or be left out in a note. */
export const labelIdioms: Lexicon = {
  id: 'label-idioms',
  source,
  patterns: [
    '~have [a|an|no|some|the|such an|a real] [|_] [attitude|anger issues|chip on|screw loose|short fuse|big mouth|temper|manners|clue|nerve]',
    '[~love|~like|~enjoy] [to|a|the|an|a good|the sound of] [{misdeed}|moan|argument|drama|row|fight]',
    '[will not|would not|never] ~take no for an answer',
    '~be never [happy|satisfied|pleased|content|grateful]',
    '~think [he|she|they] [~be|~own|~run|~know] [|the|so] [god|special|above|better|only|everything|place]',
    '[~want|~expect] [everything|something|the|miracles] [for nothing|for free|moon|earth|red carpet|$$]',
    '[out|after|~fish|~angle] [|for] [a freebie|freebies|a payout|a fight|an argument|trouble|attention]',
    'not [the brightest|the sharpest|all there|right in the head]',
    '{misdeed} [about|over|at|for] [everything|anything|nothing|the sake of|a living|sport]',
    '[~be|~sound|~act|~behave|~cry] [|ADV|a bit] like [a|an] [|ADJ] [child|kid|toddler|baby|teenager|{epithet}]',
  ],
  classes: [misdeeds, epithets],
  where: { negated: false, conditional: false },
};

/** Ways of naming a customer by the label: "the customer from hell", "one of those". */
export const labelNames: Lexicon = {
  id: 'label-names',
  source,
  patterns: [
    'not a [nice|pleasant|happy|good|kind|normal|reasonable] [{person}|{served}]',
    '[{served}|{person}|one] from hell',
    '[nightmare|problem|pain|nuisance|hell|horror|pita|trouble] [|of a] [{served}|{person}]',
    '[~be|^^|just|ADV] one of those [$$|people|types|who|ones|{served}]',
  ],
  classes: [misdeeds, epithets, plainPeople, servedPeople],
  where: { negated: false, conditional: false },
};

/** Labels that name a degree beyond all others: "the rudest customer I have met". */
export const labelSuperlatives: Lexicon = {
  id: 'label-superlatives',
  source,
  patterns: [
    '[someone|somebody|anyone|anybody|{person}|{served}] [|quite|half] [so|as] [{trait}|{wideTrait}]',
    '[rudest|nastiest|worst|pushiest|meanest|stupidest|craziest|fussiest|laziest|weirdest|most {trait}|most {wideTrait}] [|old|young] [{served}|{person}|one] [|of the|i|we|ever|that|in|on|to]',
  ],
  classes: [traits, wideTraits, plainPeople, servedPeople],
};

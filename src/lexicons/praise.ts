import type { Lexicon } from '../text/lexicon';

/** A customer's praise or joy. After it, the agent's "relax" or "we do our best" is small talk. */
export const praise: Lexicon = {
  id: 'labelling-praise',
  source: 'goodturn, 2026',
  patterns: [
    '[amazing|awesome|fantastic|brilliant|wonderful|excellent|perfect|excited|exciting|love|loved|loving|loves|lovely|kudos|shoutout|props|bravo|delighted|great|impressed|superb|thrilled|yay|congrats|congratulations|gracias|appreciate|grateful|friendly|professional|courteous|favorite|favourite|enjoyed|fun|smooth|cheers|helpful|best]',
    'shout out',
    'well done',
    'good [job|work|one]',
    '[thank you|thanks] !',
    'made my day',
    '[thank you|thanks] [so much|for]',
  ],
  where: { negated: false },
};

/** Words of complaint, which take praise back. */
export const complaintWords: Lexicon = {
  id: 'labelling-complaint',
  source: 'goodturn, 2026',
  patterns: [
    '[making it up|made up|lie|lying|lied|liar|excuse|excuses|fault|blame|promised|supposed|overcharged|charged|leak|leaking|dead|gone|cracked|faulty|error|mistake|mess|manager|supervisor|complaint|complain|tired|hell|damn|bloody|seriously|really|stupid|scam|hours|weeks|days|again|yet|explain|responsible|compensation|damage|hurt|spoiled|dirty|cold|empty|unhappy|upset|annoyed|frustrated|frustrating|not|no|third|never|nobody|nothing|worst|bad|terrible|awful|ridiculous|rude|lost|late|delay|delayed|cancelled|broken|wrong|why|waiting|waited|stuck|unacceptable|disgrace|disgusting|angry|furious|poor|problem|problems|issue|fail|failed|missing|damaged|ruined|refund|horrible|useless|joke|wtf|shame|shocking|appalling|pathetic|sick of|fed up|disappointed|disappointing|still|but|however|twice|fee|swear|told|said|promise|months|ages|anyone|someone|somebody|worried|hate|fuck|fucking|shit|crap|stop|stopped|smell|smells|unfair|outrageous|insane|serious|already|yesterday|without|only|can not|do not|does not|did not|has not|have not|was not|is not]',
  ],
  where: { voice: 'any' },
};

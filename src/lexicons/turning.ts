import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; service recovery after Bitner, Booms & Tetreault 1990';

/** Words taken back, trust won again, relief after worry. */
export const reconciliation: Lexicon = {
  id: 'reconciliation',
  source,
  patterns: [
    '[take|taking|took] [|it|that|this|all of it|it all] back [|everything|all|what|every word|_]',
    '[i|we] [|was|were|am|have been|must have been|may have been|stand] [|so|too|a bit|very|clearly|completely|_] [wrong about|corrected|unfair|harsh|hasty|out of order|hard on|quick to|short with you|rude earlier|a bit much|proved wrong|proven wrong]',
    '[sorry|apologies|apologise|apologize|forgive me|excuse me|excuse] [|_|_ _|_ _ _] [|for|if|that] [|my|the|being|having|i|me|all] [|_|_ _|_ _ _] [snapping|snapped|snap|outburst|ranting|rant|tone|temper|grumpy|short|rude|shouting|shouted|moaning|grumbling|earlier|losing it|lost it|going off|having a go|harsh|sharp|swearing|venting|kicking off|cross with you|grouchy|snotty|language]',
    '[ignore|disregard|forget|scrap|delete|strike] [|my|the|what|everything|all] [|last|earlier|previous|angry|nasty|_] [message|rant|email|tweet|tweets|comment|complaint|outburst|i said|grumbling|letter]',
    '[won|brought|talked|turned] [me|us] [|right|completely] [over|round|around|back]',
    '[back in|in] my good books',
    '[we|are] [|_] friends again',
    '[restored|restores|restoring|renewed|renews|regained|rebuilt|got back] [|my|our|some|a bit of|all] [|_] [faith|trust|confidence|belief|hope|respect]',
    '[faith|trust|confidence] [|_|_ _|_ _ _] [restored|renewed|is back|regained]',
    '[changed|change|changing] my [mind|tune|view|opinion] ',
    '[redeemed|redeeming|made up for|makes up for|more than makes up|more than made up|made it right|made it up to|put it right|put things right|makes it right|turned it around|turned this around|turned it round|turned things around|turned my day|saved the day|saved my|rescued my|came through]',
    '[phew|what a relief|such a relief|so relieved|relieved|relief|weight off|load off|weight lifted|weight has|breathe again|breathe easy|breathe now|sleep again|sleep tonight|sleep easy|relax now|calmed down|calmer now|feel calmer|calmer|less worried|less anxious|no longer worried|not worried any|not angry any|stopped shaking|stop shaking|put my mind|mind at rest|mind at ease|rest easy|panic over|heart rate|crying with relief|tears of relief|tears of joy|happy tears|reassured|reassuring|reassures]',
    '[feel|feeling|am|are|feels|felt] [|so|much|a lot|a bit|loads|far|already|already a lot|way|_] [better|happier|calmer|lighter|reassured|heard|relieved|less stressed|less angry|human again|looked after|listened to] [|now|already|about|for]',
    '[that|this|you|which] [|has|have|really|just|actually] [put|puts|set|sets] my [mind|heart] [|at]',
    'first [|_|_ _] [|human|decent|kind|person|one|time|thing] [|_|_ _|_ _ _] [to|who|anyone|that] [|has|have|actually|_] [listen|listened|helped|care|cared|cares|said|treated|understood|take|took|explained|called|apologised|apologized|listens]',
    '[at last|finally] [|,] [|a|an|some|someone|somebody|one|anyone] [|_] [human|person|who|that|sense|some sense|progress|help|someone|listens|gets it|sorted|understands]',
    '[torn|tore|ripped|binned|deleted|scrapped|cancelled] [|it|that|my|the] [|up|_] [|letter|complaint|review|post|tweet|draft|up]',
    '[will|would|going to|gonna|might|am] [|definitely|be|just|actually|gladly|happily|of course|certainly|now|after all|_] [stay|staying|stick with|sticking with|give you another|giving you another|keep my|keeping my|come back|be back|fly with you again|order again|keep you|keep the|forgive you|forgiven|shop here again|remain a] ',
    '[all|you are|are|is|everything] [|is|all|quite|totally] forgiven',
    '[did not|never] [expect|think|imagine|dream] [|you|this|that|it|anyone|such|i|we] [|_|_ _] [|would|to] [|actually|get|be] [|so|this|that] [|fixed|sorted|fast|quick|quickly|kind|care|listen|help|happen|reply|smooth|nice|well|generous]',
    '[that|this|it|you|what you did|which] [|has|have|really|actually|just|more than|_] [means|mean|meant] [|a|so|the|an|more|very] [|great|awful|much|lot|world|deal]',
    'fair [play|dos|enough] [to you|, you|!|$$]',
    '[what|quite] a [turnaround|turn around|difference|change|recovery|save]',
    '[you|u] [|guys|lot|_] [|are|re] [|actually|all|really|not so|not that] [alright|all right|not so bad|ok after all|good people|decent|the good guys|bad after all]',
    '[restores|made|makes|saved|turned] [|my|our|her|his|the] [day|week|night|christmas|birthday|weekend|morning|year|wedding|holiday]',
    '[pleasantly|positively|happily] surprised',
    '[hats off|hat is off|hat off|fair dos|credit where]',
    'no hard feelings',
    '[you|that] [did|does|do] [|_] the trick',
  ],
};

/** Thanks and praise beyond the formula. */
export const heartfelt: Lexicon = {
  id: 'heartfelt',
  source,
  patterns: [
    '[thank|thanks|thankyou|thx|cheers|ta] [|you|u] [|_|guys|all] [so much|very much indeed|a million|ever so much|from the bottom|for sorting|for fixing|for solving|for listening|for understanding|for taking|for going|for staying|for caring|for being|for making|for the quick|for the fast|for such|for everything|for all your|for saving|for turning|for treating|for your kindness|for your patience|for actually|for finally|for putting|for a]',
    '[really|truly|so|very much|greatly|sincerely|do|genuinely|deeply|properly] [appreciate|appreciated|grateful|thankful|touched|impressed|moved|happy|pleased|chuffed]',
    '[am|are|be] [|_|so|very|really|truly] [grateful|thankful|thrilled|delighted|over the moon|chuffed|impressed|touched|ecstatic|stoked|happy now|happy bunny|a happy|one happy]',
    '[you|u] [|are|re|guys|have been|were|people] [|all|such|truly|really|an absolute|absolute|amazing|a total|the|a|an] [|_] [star|legend|lifesaver|life saver|hero|heroes|gem|angel|saint|best|awesome|amazing|brilliant|wonderful|fantastic|great|marvel|treasure|superstar|godsend|magician|genius|diamond|kind|patient|helpful|lovely|rock]',
    '[excellent|amazing|fantastic|great|wonderful|brilliant|superb|outstanding|awesome|stellar|lovely|perfect|incredible|terrific|fab|first class] [service|customer service|work|job|help|support|response|news|stuff|team|people|crew|agent|recovery|solution|outcome|result|turnaround]',
    '[wow|woohoo|woo hoo|hooray|yay|yess|yesss|hallelujah|blimey|omg yes|oh wow]',
    '[it|that|this|everything|all|app|line] [|is|has|now|all|finally|just|_] [|is] [|now|all|finally|working|flying|perfectly] [works perfectly|working perfectly|working again|works again|works now|work now|working now|back on|flying|sorted now|fixed now|solved|sorted|fixed|resolved|perfect|brilliant|fantastic|amazing|wonderful|worked|worked a treat|spot on|as good as new|like a dream|a treat]',
    '[bless|god bless] [you|u|her|him|your]',
    '^ [amazing|brilliant|fantastic|wonderful|perfect|awesome|excellent|superb|marvellous|incredible|lovely] [!|. |$$|, thank|, thanks|thank|thanks|!!|, that]',
    '❤️', '😍', '🎉', '🥳', '🙌',
  ],
};

/** Words that set now against before: patience used up. */
export const hardening: Lexicon = {
  id: 'hardening',
  source,
  patterns: [
    '[i|we] [|have|had|did|_] [|been|was|tried|asked|start|started|came|come|_] [|to be|being|very|nothing but|out|here|off|this|you] [|_] [nicely|polite|politely|patient|patiently|nice about|calm|reasonable|civil|courteous|understanding|in good faith|calmly|kind]',
    '[now|so now|and now|well now|right now] [|_|_ _|_ _ _] [{irked}]',
    '[started|began|was|were] [|out|off] [|_] [calm|fine|happy|relaxed|good|okay|patient] [|but|and|until|when|,]',
    '[getting|gets|got|is getting|becoming] [worse|angrier|crosser|ridiculous|silly|beyond|annoying|old|frustrating|tired|annoyed|angry|upset|worried]',
    'now it is',
    '[spoiled|spoilt|ruined] my [morning|day|mood|evening]',
    '[any|all] [sympathy|goodwill|patience|faith|trust] [i|we] had',
    'was [fine|ok|happy|calm|willing|prepared] until',
  ],
  classes: [
    {
      id: 'irked',
      source,
      words: [
        'angry', 'furious', 'cross', 'annoyed', 'upset', 'fuming', 'livid', 'worried', 'scared', 'shaking', 'crying', 'mad', 'irritated', 'frustrated', 'disappointed', 'insulted', 'raging', 'panicking', 'fed up', 'desperate', 'offended', 'losing', 'sick',
      ],
    },
  ],
};

/** Thanks that give up. */
export const resigned: Lexicon = {
  id: 'resigned',
  source,
  patterns: [
    '[thanks|thank you|cheers|thx] [anyway|i guess|i suppose|for nothing|for trying|all the same|for the reply|for replying|for getting back|for responding|for your reply|for your response]',
    '[i|we] [guess|suppose] [|that|it|so|i|not]',
    '[whatever|if you say so|will have to do|it will have to do|not much choice|no choice|leave it|forget it|never mind|nvm|fine then|i will believe it when|we will see|let us see|hopefully|hope so|i hope]',
    '[still|yet|but|however|although] [|_|_ _|_ _ _] [not|no|never|disappointed|angry|annoyed|upset|waiting|unhappy|frustrated|unacceptable|ridiculous]',
  ],
};

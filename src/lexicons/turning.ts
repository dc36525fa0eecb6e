import type { Lexicon } from '../text/lexicon';
import { superb } from './mood';

const source = 'goodturn, 2026; service recovery after Bitner, Booms & Tetreault 1990';

/** Words taken back, trust won again, relief after worry. */
export const reconciliation: Lexicon = {
  id: 'reconciliation',
  source,
  patterns: [
    '~take [|it|that|this|all] [|of it] back',
    '[i|we] [|_] [~be|stand] [|_] [wrong about|corrected|unfair|harsh|hasty|hard on|too quick]',
    '[sorry|apologies|apologise|apologize|forgive|excuse] [|_] [|_] [|_] [|_] [~snap|outburst|~rant|tone|temper|rude|~shout|~moan|~lose it|~swear|harsh|sharp|short|earlier]',
    '[ignore|disregard|forget|scrap|delete] [|my|the|what] [|last|earlier|angry] [message|rant|email|tweet|comment|complaint|i said]',
    '[~win|~bring|~talk|~turn] [me|us|this|it|things] [|right] [over|round|around]',
    '[good books|no hard feelings|all forgiven|you are forgiven|hats off|my mind at|my heart at|changed my mind|phew|relief|relieved|breathe again|breathe now|sleep again|sleep tonight|calmer|reassured|panic over|stopped shaking|trick $$|won me]',
    '[~restore|~renew|~regain|~give me back] [|_] [|_] [faith|trust|confidence|hope]',
    '[~make up for|made it right|put it right|put things right|~save the day|~come through]',
    '[weight|load] [|_] [|_] [off|lifted]',
    '[i|we] [~feel|~be] [|_] [|_] [better|happier|calmer|lighter|heard|human again|looked after] [|now|already|about]',
    'first [|_] [human|decent|kind|person|one|time|thing] [|_] [|_] [|_] [~listen|~help|~care|~say|~treat|~understand|~take|~explain|~apologise]',
    '[at last|finally] [|,] [|a|an] [human|person|someone|somebody|sense|progress]',
    '[~tear|~rip|~bin|~delete|~scrap] [it|that|my|the] [|letter|complaint|review|post|up]',
    '[will|would|going to|might] [|_] [stay|stick with|give you another|keep my|come back|be back|order again|remain]',
    'not [|_] [expect|think] [|_] [|_] [|_] [so|this|that|such|anyone|you]',
    'fair play',
    '[what|quite] a [turnaround|difference|change]',
    '[you|u] [|guys|lot|people] are [|actually|all] [|right] [alright|ok|decent|good people|not so bad]',
  ],
};

/** Thanks and praise beyond the formula. */
export const heartfelt: Lexicon = {
  id: 'heartfelt',
  source,
  patterns: [
    '[thank|thanks|thx|cheers] [|you] [|_] [so much|a million|indeed|for ~sort|for ~fix|for ~solve|for ~listen|for ~understand|for ~stay|for ~care|for everything|for all|for ~save|for your kindness|for such|for the quick]',
    '[really|truly|so|very|greatly|sincerely|genuinely] [appreciate|appreciated|grateful|thankful|touched|impressed|happy|pleased]',
    '[~be] [|_] [grateful|thankful|thrilled|delighted|over the moon|chuffed|impressed|touched]',
    '[you|u] [~be] [|all|such|truly|an|a|the] [|_] [{superb}|saint|great|kind|helpful|lovely]',
    '[{superb}|great|lovely] [|customer] [service|work|job|help|support|response|news]',
    '[wow|woohoo|hooray|yay|hallelujah|blimey]',
    '[~work|~be] [|now|all|finally|up] [again|now|sorted|fixed|solved|{superb}|a treat]',
    'bless you',
    '^ {superb}',
  ],
  classes: [superb],
};

/** Words that set now against before: patience used up. */
export const hardening: Lexicon = {
  id: 'hardening',
  source,
  patterns: [
    '[i|we] [|_] [~be|~try|~ask|~start|~come] [|_] [|_] [nicely|polite|politely|patient|calm|reasonable|civil|understanding]',
    '[now|and now] it [is|has]',
    '~get [worse|angrier|ridiculous|silly|beyond|old|annoyed|angry|upset|worried]',
  ],
};

/** Thanks that give up. */
export const resigned: Lexicon = {
  id: 'resigned',
  source,
  patterns: [
    '[thanks|thank you|cheers|thx] [anyway|for trying|all the same|for the reply|for replying|for getting back|for responding|for your reply]',
    '[i|we] [guess|suppose]',
    '[whatever|if you say so|have to do|no choice|forget it|never mind|believe it when]',
    '[still|yet|but|however] [|_] [|_] [not|no|never|~wait]',
  ],
};

/** Any thanks. */
export const anyThanks: Lexicon = { id: 'any-thanks', source, patterns: ['[thank|thanks|thx|thankyou|cheers|ty|appreciate|appreciated|grateful|🙏]'], where: { negated: false } };

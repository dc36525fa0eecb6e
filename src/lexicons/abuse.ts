import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; attacks on face after Brown & Levinson 1987';

const insults: WordClass = {
  id: 'insult',
  source,
  words: [
    'arsehole', 'asshole', 'bastard', 'bitch', 'bimbo', 'cow', 'cretin', 'cripple', 'cunt', 'dickhead', 'dimwit', 'dumbass', 'dyke', 'foreigner', 'halfwit', 'homo',
    'idiot', 'imbecile', 'immigrant', 'inbred', 'lesbo', 'monkey', 'moron', 'motherfucker', 'parasite', 'piece of shit', 'pig', 'poof', 'prick', 'psycho', 'queer', 'savage',
    'scum', 'scumbag', 'shithead', 'slag', 'slut', 'tart', 'terrorist', 'tosser', 'twat', 'vermin', 'wanker', 'whore',
  ],
};

const slurs: WordClass = {
  id: 'slur',
  source,
  words: [
    'brain dead', 'brain-dead', 'chink', 'coon', 'fag', 'faggot', 'gook', 'kike', 'kraut', 'mong', 'nigger', 'paki', 'raghead', 'retard', 'retarded', 'spastic', 'spaz', 'spic',
    'towelhead', 'tranny', 'wetback', 'window licker', 'wog',
  ],
};

/** Insults aimed at the one spoken to, and slurs whoever they name. */
export const slur: Lexicon = {
  id: 'abuse-slur',
  source,
  patterns: [
    '[you|u] [are|re|sound like|must be|guys are|lot are|people are|~be] [|all] [|a|an|just|such|the|some|one|nothing but|all] [|_] [|_] [{insult}|{slur}]',
    '[are|r] [you|u] [|a|some|actually|just|totally] [|_] [{insult}|{slur}]',
    '[you|u|your|oi|listen|hey] [|,] [|ADJ|ADV|NOUN|_] [|,] [|ADJ|NOUN|stupid|dumb] {insult}',
    ', [|you] [|ADJ|_] {insult} [$|,|!]',
    '[some|a|which|what] [|_] {insult} [~type|~write|~answer|~reply|~hire]',
    'being [this|so|that] {slur}',
    '{slur}',
  ],
  classes: [insults, slurs],
};

import type { Lexicon } from '../text/lexicon';

/** Saying that one knows it from one's own life, in a word: "same here", "that's me", "I'm with you". */
export const likewise: Lexicon = {
  id: 'likewise',
  source: 'goodturn, 2026; second stories after Sacks 1992, a like experience as interpretation in EPITOME (Sharma et al. 2020)',
  classes: [
    { id: 'leading', source: 'goodturn, 2026', words: ['oh', 'wow', 'well', 'haha', 'lol', 'yeah', 'yes', 'yep', 'yup', 'man', 'ugh', 'damn', 'honestly', 'hey', 'exactly', 'dude', 'god'] },
    { id: 'lately', source: 'goodturn, 2026', words: ['just', 'also', 'still', 'always', 'often', 'never', 'only', 'definitely', 'literally', 'currently', 'recently', 'lately', 'personally', 'sometimes', 'usually', 'have', 'had', 'really', 'kind of', 'totally'] },
    { id: 'lived', source: 'goodturn, 2026', words: ['been', 'felt', 'feel', 'feeling', 'tried', 'used to', 'took', 'went', 'struggled', 'struggling', 'lost', 'spent', 'dealing', 'dealt', 'thought', 'lying', 'laying', 'sitting', 'waiting', 'wishing', 'wanted', 'going through', 'went through', 'stuck', 'tired', 'numb', 'empty'] },
    { id: 'alike', source: 'goodturn, 2026', words: ['same', 'ditto', 'likewise', 'similar', 'relatable', 'mood'] },
  ],
  patterns: [
    '^ [|{leading}] [|,] {alike}',
    '^ [|{leading}] [|,] [|{lately}] {lived}',
    '[in|have|had|through|of|feel|felt|think|thought|did|do|done] [|the|a|much the|kind of the|something|very] [same|similar]',
    '[that|this|it] is [|{lately}|so|basically|pretty much|exactly] [me|my life|how i|what i|where i|like me]',
    '[i am|i am right|right there|right here] with you',
    '[you are not|you are not the|not] [alone|the only one|by yourself]',
    '[too real|so true|so relatable|hits home|hit home|close to home|story of my life|tell me about it|could have written|describe me|described me|describes me|read my mind]',
    '[i|we] [|am|was|have|do|did|_] [too|as well|either]',
    '[me|mine] [neither|either|too|also|as well]',
    '[i|we] [|can|do|could|totally|completely|definitely|so|really|fully|ADV] [~relate|~resonate|~identify|~sympathize|~empathize|get you|feel you|get that|get this|feel this|feel that|hear you]',
    '[for|happens to|happened to|with|helps|helped|makes|made|like] me',
    '[some|most|many|a lot|all] of us',
    '[we|us] [both|all|{lately}] [are|have|feel|do|know|go|struggle|suffer]',
  ],
};

/** A guess at why the other feels as they do, or what lies behind it. */
export const conjecture: Lexicon = {
  id: 'conjecture',
  source: 'goodturn, 2026; specific guesses at the other’s state as in EPITOME (Sharma et al. 2020)',
  patterns: [
    '[maybe|perhaps|probably|i guess|i suppose|chances are|i bet|i think] [|that|it is because|part of] [you|your|you are|it is because|because|that is because|that is why|a part of you|part of you]',
    '[that|this|it|which] [is|could be|might be|may be|can be] [|just|probably|often|usually|really|partly|only|_] [because|why|how]',
    'the [reason|fact] [|is|that|why] [you|that you|it]',
    '[you|it] [|must|_] [~feel|~seem|~sound] [|to you|for you] [like|as if|as though|that|so|stuck|alone|empty|trapped|lost]',
    'you [are] [|just|so|really|still|_] [going through|dealing with|feeling|struggling|hurting|used to|trying|afraid|scared|tired|in a|under|carrying|facing|fighting]',
    'what you [are|have|had|went|did|felt|feel] [|_] [|_] [through|feeling|describe|describing|experiencing|experienced]',
  ],
  where: { negated: false, conditional: false, mood: ['statement', 'fragment'] },
};

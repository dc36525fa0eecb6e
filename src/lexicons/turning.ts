import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; service recovery after Bitner, Booms & Tetreault 1990';

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

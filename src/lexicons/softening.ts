import type { Lexicon } from '../text/lexicon';

/** Wording that turns a reminder or a rule into kindness: apology, thanks, gladness, reassurance, a gift. */
export const softening: Lexicon = {
  id: 'softening',
  source: 'goodturn, 2026; mitigation after Fraser 1980 and Brown & Levinson 1987',
  patterns: [
    '[sorry|apology|apologies|apologise|apologize|~apologise|~apologize|apologised|apologized|forgive|regret|afraid|unfortunately|sadly|regrettably]',
    '[thank|thanks|thx|cheers|grateful|appreciate|appreciated|kindness|congratulations|congrats|welcome]',
    '[glad|happy|pleased|delighted|thrilled|excited|pleasure|gladly|delight]',
    '[free of charge|for free|is free|are free|no charge|no cost|nothing to pay|on the house|on us|complimentary|my treat|our treat|a gift]',
    '[no rush|no hurry|no problem|no trouble|no bother|no worries|not to worry|do not worry|rest assured|take your time|no need to|any time|anytime|feel free|at your leisure|when it suits you]',
    '[i|we] [|can|do|fully|completely|totally|truly|really|certainly|well] [understand|sympathise|sympathize|empathise|empathize|feel for]',
    '[i|we] [can|do|fully|completely|totally|truly|really] [see|imagine|appreciate] [|how|why|that]',
  ],
  where: { voice: 'any' },
};

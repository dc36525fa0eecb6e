import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026, after Demszky et al. 2021';

/** Taking up the other's words as theirs: "so you are saying", "you mean", "what makes you think". */
export const understandingShown: Lexicon = {
  id: 'understanding-shown',
  source,
  patterns: [
    '[so|and|okay so|then] [|,] you [|all|just|also] [are|were|said|say|think|thought|want|mean|have|had|got|did|would|see|saw|feel|need|took|can|could]',
    '[you|she|he] [said|say|mentioned|told|wrote|noticed|think|thought|meant|mean|described|explained|asked]',
    '[sounds|seems|looks] like you',
    '[what|why|how] [makes|made|do|did|would|does] [you|that|it|he|she|this]',
    '[tell me|say] more',
    '[can|could] you [|please] [explain|say|tell|show|describe|elaborate]',
    '[that|this] [is|was] [exactly|right|what|because|a good|an interesting]',
    '[because|so] [that|it|they|he|she]',
    '[exactly|correct|right|good job|good|great|excellent|nice|perfect] [|,|!|.]',
  ],
};

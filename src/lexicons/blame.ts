import type { Lexicon } from '../text/lexicon';

const source = 'goodturn, 2026; counterfactual blame after Brown & Levinson 1987 (threats to positive face)';

/** Wording that puts the cause on the customer. Counterfactual perfect forms carry most of it. */
export const blame: Lexicon = {
  id: 'blame',
  source,
  patterns: [
    'you [should|could|ought to] [|really|simply|just] have [|really|simply|just] VERB',
    'you ~fail to VERB',
    '[because|since|as] you [did|had|have] not',
    'your [|own] [mistake|fault|error|oversight|negligence|doing]',
    '[|that is|this is|this one is] on you $$',
  ],
  where: { negated: false, conditional: false },
};

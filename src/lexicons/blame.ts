import type { Lexicon, WordClass } from '../text/lexicon';
import { duties } from './duties';
import { plainPeople, servedPeople } from './served-people';

const source = 'goodturn, 2026; counterfactual blame after Brown & Levinson 1987 (threats to positive face) and Roese 1997 (counterfactual thinking)';

/** Things done that are a fault in themselves. */
const faults: WordClass = {
  id: 'fault',
  source,
  words: [
    'break', 'cause', 'confuse', 'damage', 'disregard', 'exceed', 'ignore', 'invalidate', 'mess', 'misplace', 'misread', 'misspell', 'mistype', 'misunderstand',
    'misuse', 'mix', 'neglect', 'omit', 'overfill', 'overload', 'overlook', 'overtighten', 'ruin', 'scratch', 'skip', 'spill', 'tamper', 'void', 'drop',
  ],
};

/** Failings, as nouns that take an owner. */
const failings: WordClass = {
  id: 'failing',
  source,
  words: [
    'mistake', 'fault', 'error', 'oversight', 'negligence', 'carelessness', 'failure', 'misuse', 'misunderstanding', 'impatience', 'lack', 'lateness', 'haste',
    'doing', 'making', 'hurry', 'omission',
  ],
};

/** Not doing: "you failed to". */
const lapsing: WordClass = { id: 'lapsing', source, words: ['fail', 'neglect', 'omit', 'forget', 'refuse', 'decline', 'choose not', 'opt not'] };

/** "You should have read it": an act that was left undone is held up. */
export const counterfactualDuty: Lexicon = {
  id: 'blame-duty',
  source,
  patterns: [
    '[next time|in future|another time|in the future|from now on] [|,] [|please|do|just|kindly|try to] [{duty}|be more|be careful]',
    'you [|ADV] [should|ought to|needed to|were supposed to|were meant to] [|ADV] have [|ADV] VERB',
    'you [could|might] [|ADV] have [|ADV] {duty}',
    'you [could|might] [easily|simply|just] have VERB',
    'you [should|could|might] [|ADV] have been [more|less|earlier|there|home|at|aware|careful|clearer|prepared|ready|on]',
    'you [should|ought] not [|to] have VERB',
    '[should|could] [you not|not you] have VERB',
    'you [were|had been] [|ADV] [supposed|meant|expected|required|obliged] [|not] to [|have] VERB',
    'you [were|had been] [|ADV] [warned|reminded] [that|about|of|twice|before]',
    'it [was|is|~have been] [|ADV] [up to|for|on|down to|your job to|your responsibility to|your duty to] you [to|and|$$]',
    '~be [|ADV|not] [your|the {served} \'s] [responsibility|job|duty|obligation] to [VERB|have]',
  ],
  classes: [duties, servedPeople],
  where: { conditional: false },
};

/** "If you had rung, …": what would not have happened. The main clause is looked for in code. */
export const counterfactualCondition: Lexicon = {
  id: 'blame-condition',
  source,
  patterns: [
    'if [|only|just] you [|ADV] [had|did] [|not] [|ADV] [VERB|AUX|{duty}]',
    'had [|only] you [|not] [|ADV] [VERB|been|{duty}]',
    'if [|only] you [would|had] [have|of|been|have been] [|VERB]',
    'if [|the|your] _ had [|not] been [VERB|ADJ]',
    'had [the|your] _ [|not] been [VERB|ADJ]',
    'if [|only] you would [|not|ADV] VERB',
  ],
  classes: [duties],
};

/** Acts and omissions that are named as the customer's. */
export const namedFault: Lexicon = {
  id: 'blame-fault',
  source,
  patterns: [
    'you [|have|had] [|ADV] [VERB|AUX|gave|put|left] [|_|_ _] [the|a|an|your] [|_] [wrong|incorrect|invalid|incomplete] [|_]',
    'you [|have|had] [|ADV] [VERB|put|gave] [it|them|this|that] [|in|into|on|to] [wrong|wrongly|incorrectly|upside down|too late|too early|too fast]',
    'you [|ADV] [did not|never|had not|have not] [|ADV] [|once] {duty}',
    'you [|have|had] [|ADV] {lapsing} to VERB',
    'you [|have|had] [|ADV] {fault} [the|your|our|it|that|this|to|a|my|all|something|up|with|how|by]',
    'you [made|have made] [a|the|this|an] [|_] [mistake|error|mess]',
    'you [|have|had] [|ADV] [VERB|left] [|it|this|us] [|far|way|much] too [late|long]',
    'you must have VERB ... [too|wrong]',
    'you [|have] left [it|this|everything] [until|till|to] the last',
    '[nobody|no one] [told|asked|forced] you to VERB',
    'you must have [|ADV] [{fault}|{duty}|deleted|changed|forgotten|pressed|done]',
    'you [|have] [brought|bring] [this|it|that|all this] on [yourself|yourselves]',
    '[only|but|nobody but|no one but] [yourself|yourselves] to [blame|thank]',
    '[~be|that|this|it|one] [|ADV|all|~be] on [you|your own head|your head] [$$|,|:|then]',
    '[that|this|it] is what [comes of|happens when you|happens if you|you get when you|you get if you] _',
    '~be what you get for [VERB|NOUN|not]',
    'you [|ADV] [mixed up|left off|forgot|misread] [|to] [the|your|a|it|that|this]',
    'you [|have|ADV] missed [the|that] [|_] [deadline|email|letter|notice|instructions]',
    'you ~be [|ADV] [the one who|the reason|the cause|the problem|to blame|at fault|the culprit|in the wrong]',
    'serves you right',
    'you ~be [|ADV] [careless|not paying attention|not listening]',
  ],
  classes: [faults, lapsing, duties],
  where: { conditional: false, mood: ['statement', 'fragment'] },
};

/** The cause or fault is named as a thing of the customer's. */
export const nominalFault: Lexicon = {
  id: 'blame-nominal',
  source,
  patterns: [
    '[your|ur] [|own|sole|entire] {failing} [|in|here|that|was|is|of]',
    '{failing} [on|at|from] your [part|side|end]',
    '[{failing}|problem|issue|cause|blame|responsibility] [|must] [~be|~lie|~rest|~come] [|ADV|all|on|at|from|down] [yours|with you|your side|your end|your part|to you]',
    '[~be|~come|all|entirely] [|ADV] down to [you|the {served}|user error|how you|the way you|misuse|careless|poor]',
    '[because|since|as|due to|owing to|thanks to] [|the fact that] you [|ADV] [did not|had not|were not|never|{lapsing}|{fault}|were late|were too|left|gave|put|chose|waited]',
    '[because of|due to|owing to|thanks to|down to|through] [your|his|her|their] [|own] [|_] [late|wrong|incorrect|poor|{failing}|choice|choosing|decision|actions|refusal|own hand]',
    '[~begin|~start|~come|~arise|~stem|~result|~cause] [with|from|by] [you|your] VERB [the|a|an] [wrong|incorrect|old]',
    '[user|{served}] [error|misuse|negligence|mistake|stupidity]',
  ],
  classes: [failings, faults, lapsing, servedPeople, plainPeople],
  where: { conditional: false, negated: false },
};

/** A reproach in the form of a question. */
export const reproachQuestion: Lexicon = {
  id: 'blame-question',
  source,
  patterns: [
    '[why|how come] [did|have] [you not|not you|you never|you only] [|ADV] VERB',
    'why did you [|ADV] [{fault}|wait|leave]',
    '[did|have] [you not|not you|you even|you actually|you never] [|ADV] [|think to|bother to] [{duty}|see the|know]',
    'what were you [thinking|expecting]',
  ],
  classes: [duties, faults],
};

/** Blame in a note, where the customer is he, she, they, or nobody. */
export const noteBlame: Lexicon = {
  id: 'blame-note',
  source,
  patterns: [
    '[he|she|they|{served}|{person}|^^] [should|ought to] [|ADV] have [|ADV] [{duty}|VERB]',
    '[he|she|they|{served}|{person}|^^] [|~have|ADV] {lapsing} to VERB',
    '[his|her|their|{served} \'s] [|own|silly|stupid] [mistake|fault|error|oversight|negligence|carelessness|misuse|impatience|failure]',
    '[|his|her|their] own [{failing}|problem|lookout]',
    '[he|she|they|{served}|{person}|^^] [did not|never|does not|could not] [|ADV] [bother|be bothered|{duty} the|listen|think|look|pay attention]',
    '[he|she|they|{served}] ~be [|ADV] to blame',
    '[only|but] [himself|herself|themselves] to [blame|thank]',
    '[he|she|they|{served}|{person}] [clearly|obviously|simply|just|conveniently] [{fault}|{lapsing}|did not|missed|deleted|clicked]',
  ],
  classes: [duties, failings, lapsing, faults, servedPeople, plainPeople],
  where: { conditional: false },
};

import type { Detector } from '../../analysis/detector';
import { apologyExpression, forbearance, formalSorry, hollowWording, repair, responsibility } from '../../lexicons/apology';
import type { Match } from '../../text/match';
import { isMerry } from './distress-reading';
import { apologyParts, isBare } from './apology-parts';
import { clauseRun, realApologies, spanOf } from './reading';
import { sentenceNumberOf } from '../../text/of-token';

/** Finds apologies that have more than the expression. */
export const apology: Detector<'empathy/apology'> = {
  id: 'empathy/apology',
  title: 'Apology with its parts',
  description: 'An expression of apology together with responsibility, repair or a promise.',
  principle: 'put-the-person-before-the-fix',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This apology has more than the word: it takes the fault, repairs it or promises better.',
  advice: 'Keep all the parts together: what went wrong, sorry, what you do about it.',
  told: { one: 'There was an apology with more than the word (“{quote}”).', many: 'There were {count} apologies with more than the word, first “{quote}”.' },
  limits: 'Sorry for imposing, in an aside, in a hypothesis or before a refusal is no apology here; condolence counts as compassion.',
  sources: ['Blum-Kulka, House & Kasper 1989, Cross-Cultural Pragmatics: the apology speech-act set (CCSARP)'],
  lexicons: [apologyExpression, formalSorry, hollowWording, responsibility, repair, forbearance],
  examples: {
    found: ["«I'm sorry, we sent the wrong size». A new pair leaves tonight.", '«I do apologise, that was my mistake».', '«Forgive me, I misread your dates»; the right ones are in now.'],
    clear: ['Sorry to bother you again, could you send the photo?', 'We apologise for any inconvenience.', "We'd be sorry to lose the booking.", "I'm sorry for your loss."],
  },
  detect: (turn, { matches, customerBefore }) => {
    if (realApologies(matches).length === 0) return [];
    if (/\bjoy\b/i.test(turn.text) || (customerBefore !== undefined && isMerry(customerBefore))) return [];
    const parts = apologyParts(turn, matches);
    if (!parts.whole) return [];
    const at = sentenceNumberOf(turn.tokens[parts.expressions[0]?.from ?? -1]);
    const own = turn.sentences[at];
    if (own === undefined) return [];
    const inSentence = (found: readonly Match[], sentence: number): readonly Match[] => found.filter((one) => turn.tokens[one.from]?.sentence === sentence);
    const faults = inSentence(parts.responsibility, at);
    const others = faults.length === 0 && isBare(turn, own) ? inSentence([...parts.repair, ...parts.promise], at) : [];
    const run = clauseRun(turn, [...inSentence(parts.expressions, at), ...faults, ...others].sort((a, b) => a.from - b.from));
    if (run === undefined) return [];
    const next = faults.length + others.length === 0 && isBare(turn, own) ? clauseRun(turn, inSentence(parts.responsibility, at + 1)) : undefined;
    const facets = { expression: true, responsibility: parts.responsibility.length > 0, repair: parts.repair.length > 0, promise: parts.promise.length > 0 };
    return [{ start: spanOf(turn, run).start, end: spanOf(turn, next ?? run).end, facets }];
  },
};

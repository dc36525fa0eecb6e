import type { Detector } from '../../analysis/detector';
import { actLexicons, readActs } from './acts';
import type { CommitmentMemory } from './memory';

/** A time of day, or a word that it is being done this minute: then there is something to hold on to. */
const dated = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\bright back\b/i;

/** Finds promises that nobody could be held to. */
export const vagueCommitment: Detector<'commitments/vague-commitment', CommitmentMemory> = {
  id: 'commitments/vague-commitment',
  title: 'Vague promise',
  description: 'A promise without an act, a time or a person that the customer could hold anybody to.',
  principle: 'promise-only-what-you-will-do',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as a promise of nothing: it does not say what will be done, by whom, or by when.',
  advice: 'Say who will do what, and by when; if you do not know yet, say when you will know.',
  told: { one: 'One promise named no act or no time (“{quote}”).', many: '{Count} promises named no act or no time, first “{quote}”.' },
  limits: 'Where a dated promise stands beside it in the turn it is silent. "As soon as possible" may be all that can be said in an emergency.',
  sources: ['goodturn, 2026', 'Searle 1976 (commissives)'],
  lexicons: actLexicons,
  examples: {
    found: ["Noted, «we'll look into it».", '«Someone will be in touch in due course».', '«We hope to get that to you before too long».'],
    clear: [
      "I'll look into it and ring you by four.",
      'We hope to see you soon!',
      'I looked into it: the meter was read twice.',
      'You said someone would be in touch.',
    ],
  },
  detect: (turn, { matches }) => {
    const acts = readActs(turn, matches).filter(({ reported }) => !reported);
    if (acts.length === 0 || acts.some(({ kind, deadline }) => kind === 'promise' && deadline !== undefined) || dated.test(turn.text)) return [];
    const promised = new Set(acts.filter(({ kind }) => kind === 'promise').map(({ sentence }) => sentence));
    const loose = acts.filter(({ kind, sentence }) => kind === 'vague' && !promised.has(sentence));
    const last = loose.find(({ person }) => person === 'someone') ?? loose.at(-1);
    return last === undefined ? [] : [{ start: last.start, end: last.end, facets: { owner: last.person } }];
  },
};

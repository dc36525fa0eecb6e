import type { Detector } from '../../analysis/detector';
import { absolutesIn } from './absolute';
import { type Act, actLexicons, readActs } from './acts';
import type { CommitmentMemory } from './memory';

/** Dated acts first, then one's own, then the earlier one. */
const clearer = (a: Act, b: Act): Act => {
  const weigh = (act: Act): number => (act.deadline === undefined ? 0 : 2) + (act.person === 'someone' ? 0 : 1);
  return weigh(b) > weigh(a) ? b : a;
};

/** Finds promises with a concrete act or date. */
export const commitment: Detector<'commitments/commitment', CommitmentMemory> = {
  id: 'commitments/commitment',
  title: 'Concrete promise',
  description: 'The agent commits to a named act, or to a time.',
  principle: 'follow-through',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'stable',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can be held to: it names what will be done, or by when.',
  advice: 'Note the promise where you will see it in time, and tell the customer when it is done.',
  told: { one: 'One concrete promise was made (“{quote}”).', many: '{Count} concrete promises were made, first “{quote}”.' },
  limits: 'Offers, questions and promises that hang on the customer ("if you send it") are passed over, and so are timetables, which nobody promises.',
  sources: ['Searle 1976 (commissives)', 'Austin 1962'],
  lexicons: actLexicons,
  examples: {
    found: [
      "«I'll email you the signed copy by Thursday».",
      "Sorry. «We're sending a hinge today».",
      '«Your lamp goes out tomorrow».',
    ],
    clear: [
      "I'll need your order number first.",
      'Shall I send it on Tuesday?',
      "If you send me the number I'll post a new one.",
      "You'll see a green light; press it twice.",
      'Your train leaves at 5 pm.',
    ],
  },
  detect: (turn, { matches }) => {
    const made = readActs(turn, matches).filter(({ kind, conditional, reported }) => kind === 'promise' && !conditional && !reported);
    if (made.length === 0) return [];
    const absolute = new Set(absolutesIn(turn).map(({ from }) => turn.tokens[from]?.sentence));
    const all = made.filter(({ sentence }) => !absolute.has(sentence));
    const dated = all.filter(({ deadline }) => deadline !== undefined);
    const acts = dated.length > 0 ? dated : all;
    const bySentence = new Map<number, Act[]>();
    for (const act of acts) {
      const beside = bySentence.get(act.sentence);
      if (beside === undefined) bySentence.set(act.sentence, [act]);
      else beside.push(act);
    }
    return [...bySentence.values()].flatMap(([first, ...more]) => {
      if (first === undefined) return [];
      const { start, end, person, deadline } = more.reduce(clearer, first);
      return [{ start, end, facets: { owner: person, ...(deadline === undefined ? {} : { by: turn.text.slice(deadline.start, deadline.end) }) } }];
    });
  },
};

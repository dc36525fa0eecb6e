import type { LinearModel } from '../../analysis/linear';
import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedTurn } from '../../conversation/turn';
import { epithetWords, traitWords } from '../../lexicons/character';
import { groupAdjectives, groupPointing, totality } from '../../lexicons/group-claims';
import { groupAddress, groupHabit, groupVerdict, groupVocative } from '../../lexicons/groups';
import { log1p } from '../../text/curves';
import { isGroup } from './group-nouns';
import type { Remembered } from './remembered';

const determined = /DET|PRON|NUM/;

const isPlural = (normal: string, lemma: string): boolean => /s$/.test(normal) && normal !== lemma;

/** Clauses whose subject is a bare plural and whose verb is in the present: the form of a generic claim. */
const genericClauses = ({ clauses, tokens }: AnnotatedTurn): number =>
  clauses.filter(({ subject, subjectAt, verbAt, from }) => {
    const [noun, verb] = [tokens[subjectAt], tokens[verbAt]];
    if (subject !== 'noun' || noun === undefined || verb === undefined || !isPlural(noun.normal, noun.lemma)) return false;
    const before = tokens[subjectAt - 1];
    const bare = subjectAt === from || before === undefined || !determined.test(before.pos);
    return bare && (verb.normal === verb.lemma || /^(are|have|do|can|will)$/.test(verb.normal));
  }).length;

const share = (count: number, { clauses }: AnnotatedTurn): number => Math.min(1, count / Math.max(1, clauses.length / 2));

/** Plural names of people, few of them counting most. */
const groupsNamed = ({ tokens }: AnnotatedTurn): number => log1p(tokens.filter((token) => (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') && isGroup(token)).length);

const saysI = ({ tokens }: AnnotatedTurn): number => (tokens.some(({ normal }) => normal === 'i') ? 1 : 0);
const saysThey = ({ clauses }: AnnotatedTurn): number => (clauses.some(({ subject }) => subject === 'they') ? 1 : 0);
const numbers = ({ tokens }: AnnotatedTurn): number => (tokens.some(({ kind }) => kind === 'number') ? 1 : 0);

const model: LinearModel = {
  bias: -2.8,
  link: 'logistic',
  features: [
    { name: 'verdict on a group', weight: 2, lexicon: groupVerdict },
    { name: 'habit of a group', weight: 2, lexicon: groupHabit },
    { name: 'one of a kind', weight: 2, lexicon: groupAddress },
    { name: 'you as a group', weight: 2, lexicon: groupVocative },
    { name: 'group named', weight: 1.1, read: groupsNamed },
    { name: 'group adjective', weight: 0.9, lexicon: groupAdjectives, per: 'log' },
    { name: 'judging trait', weight: 0.5, lexicon: traitWords },
    { name: 'epithet', weight: 0.5, lexicon: epithetWords },
    { name: 'group pointed at', weight: 0.9, lexicon: groupPointing, per: 'log' },
    { name: 'all, never, most', weight: 0.5, lexicon: totality, per: 'log' },
    { name: 'generic clauses', weight: 1.2, read: (turn) => share(genericClauses(turn), turn) },
    { name: 'they', weight: 0.4, read: saysThey },
    { name: 'I', weight: -0.5, read: saysI },
    { name: 'figures', weight: -0.2, read: numbers },
  ],
};

/** How far a turn makes a claim about a whole group. */
export const generalisationMeasure: TurnMeasure<'generalisation', Remembered> = {
  id: 'generalisation',
  title: 'Generalisation',
  description: 'How far the turn makes a claim about a whole group, fair or not.',
  scope: 'turn',
  range: [0, 1],
  unit: 'probability-like',
  source: 'goodturn, 2026: hand-set; generics and quantifiers after Leslie 2008. The column follows the Unhealthy Comments Corpus (Price et al. 2020).',
  limits: 'Groups are known by a word list and by the form of the clause. A fair claim and an unfair one score alike. The weights are set by hand on thirty sentences of our own; none was fitted to a corpus.',
  lexicons: [groupVerdict, groupHabit, groupAddress, groupVocative, groupAdjectives, groupPointing, totality, traitWords, epithetWords],
  model,
};

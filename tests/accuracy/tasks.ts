/** One row of a corpus of single turns, as stored. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly source: string;
  readonly label: Readonly<Record<string, unknown>>;
}

/** A column held against a label: `truth` gives a number or a yes/no, or null where the row does not count. */
export interface Task {
  readonly corpus: string;
  readonly column: string;
  readonly metric: 'auc' | 'spearman' | 'pearson';
  readonly role: 'agent' | 'customer';
  readonly truth: (row: CorpusRow) => number | boolean | null;
}

const has = (list: unknown, name: string): boolean => Array.isArray(list) && list.includes(name);
const emotion = (name: string) => (row: CorpusRow) => has(row.label['emotions'], name);
const flag = (name: string) => (row: CorpusRow) => row.label[name] === 1;
const level = (name: string) => (row: CorpusRow) => {
  const rated = row.label[name] as { level?: number } | undefined;
  return rated?.level === undefined ? null : rated.level > 0;
};
const number = (name: string) => (row: CorpusRow) => (typeof row.label[name] === 'number' ? (row.label[name] as number) : null);

const task = (corpus: string, column: string, metric: Task['metric'], truth: Task['truth'], role: Task['role'] = 'agent'): Task => ({ corpus, column, metric, truth, role });

/** The tasks that today's columns answer. */
export const tasks: readonly Task[] = [
  task('stanford_politeness', 'politeness', 'auc', (row) => {
    const quartile = row.label['quartile_class'];
    return quartile === 'polite' ? true : quartile === 'impolite' ? false : null;
  }),
  task('stanford_politeness', 'politeness', 'spearman', number('Normalized Score')),
  task('receptiveness', 'receptiveness', 'spearman', number('receptive')),
  task('uptake', 'uptake', 'spearman', number('uptake')),
  task('warmth_offers', 'warmth', 'auc', flag('condition')),
  task('goemotions', 'gratitude', 'auc', emotion('gratitude'), 'customer'),
  task('goemotions', 'apology', 'auc', emotion('remorse'), 'customer'),
  task('goemotions', 'emotionalReaction', 'auc', emotion('caring'), 'customer'),
  task('goemotions', 'impatience', 'auc', emotion('annoyance'), 'customer'),
  task('goemotions', 'agreement', 'auc', emotion('approval'), 'customer'),
  task('casino', 'emotionalReaction', 'auc', (row) => has(row.label['strategies'], 'showing-empathy')),
  task('casino', 'dismissiveness', 'auc', (row) => has(row.label['strategies'], 'uv-part')),
  task('epitome', 'emotionalReaction', 'auc', level('emotional_reactions')),
  task('epitome', 'interpretation', 'auc', level('interpretations')),
  task('epitome', 'exploration', 'auc', level('explorations')),
  task('unhealthy', 'condescension', 'auc', flag('condescending')),
  task('unhealthy', 'dismissiveness', 'auc', flag('dismissive')),
  task('unhealthy', 'generalisation', 'auc', flag('generalisation')),
  task('unhealthy', 'hostility', 'auc', flag('hostile')),
  task('unhealthy', 'antagonism', 'auc', flag('antagonize')),
  task('unhealthy', 'sarcasm', 'auc', flag('sarcastic')),
  task('annomi', 'reflection', 'auc', (row) => row.label['main_therapist_behaviour'] === undefined ? null : row.label['main_therapist_behaviour'] === 'reflection'),
  task('subreddit_agreement', 'agreement', 'auc', (row) => {
    const relation = row.label['relation'];
    return relation === 'Agreement' ? true : relation === 'Disagreement' ? false : null;
  }),
  task('misunderstandings', 'misunderstanding', 'auc', flag('Misunderstanding')),
];

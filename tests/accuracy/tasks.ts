import type { Measure } from '../../src/analysis/measure';
import type { Role } from '../../src/conversation/turn';

/** One row of a corpus, as stored: a single text, or a dialogue. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly source: string;
  readonly label: Readonly<Record<string, unknown>>;
  readonly turns?: readonly DialogueTurn[];
}

/** A turn of a dialogue, with labels of its own. */
export interface DialogueTurn {
  readonly role: Role;
  readonly text: string;
  readonly at?: string;
  readonly label?: Readonly<Record<string, unknown>>;
}

/** How a column is held against labels. `open` reads two columns: an open question where the first is not below the second. */
export type Metric = 'auc' | 'spearman' | 'pearson' | 'f1' | 'macro-f1' | 'open';

/** A column held against a label: `truth` gives a number, a category or a yes/no, or null where the row does not count. */
export interface Task {
  /** What is held against what, for tables. */
  readonly name: string;
  readonly corpus: string;
  readonly column: string;
  readonly metric: Metric;
  readonly role: 'agent' | 'customer';
  readonly scope: Measure['scope'];
  readonly truth: (row: CorpusRow) => number | boolean | string | null;
}

/** The agent's turns of a dialogue, each with the turns before it, as rows of their own. */
export const rowsOf = (row: CorpusRow, { scope }: Task): readonly CorpusRow[] =>
  row.turns === undefined || scope === 'conversation'
    ? [row]
    : row.turns.flatMap(({ role, text, label }, index) =>
        role === 'agent' ? [{ ...row, text, turns: row.turns?.slice(0, index + 1) ?? [], label: { ...row.label, ...label } }] : [],
      );

const has = (list: unknown, name: string): boolean => Array.isArray(list) && list.includes(name);
const emotion = (name: string) => (row: CorpusRow) => has(row.label['emotions'], name);
const flag = (name: string) => (row: CorpusRow) => row.label[name] === 1;
const level = (name: string) => (row: CorpusRow) => {
  const rated = row.label[name] as { level?: number } | undefined;
  return rated?.level === undefined ? null : rated.level > 0;
};
const number = (name: string) => (row: CorpusRow) => (typeof row.label[name] === 'number' ? (row.label[name] as number) : null);

const task = (name: string, corpus: string, column: string, metric: Task['metric'], truth: Task['truth'], role: Task['role'] = 'agent', scope: Task['scope'] = 'turn'): Task => ({ name, corpus, column, metric, truth, role, scope });

/** An activity of an agent's turn, counted for the brands whose scheme has it. */
const activity = (names: RegExp, brands: readonly string[]) => (row: CorpusRow) => {
  const { activities, company } = row.label;
  return brands.includes(String(company)) && Array.isArray(activities) ? activities.some((one) => names.test(String(one))) : null;
};

const failureCategories: Readonly<Record<string, string>> = {
  'Late Flight': 'late', 'Lost Luggage': 'late', longlines: 'late', 'Cancelled Flight': 'unavailable',
  'Damaged Luggage': 'not-working', 'Flight Booking Problems': 'not-working', 'Bad Flight': 'not-as-expected',
  'Flight Attendant Complaints': 'staff', 'Customer Service Issue': 'staff',
};

/** The tasks that today's columns answer. */
export const tasks: readonly Task[] = [
  task('politeness: polite v impolite', 'stanford_politeness', 'politeness', 'auc', (row) => {
    const quartile = row.label['quartile_class'];
    return quartile === 'polite' ? true : quartile === 'impolite' ? false : null;
  }),
  task('politeness: all rows', 'stanford_politeness', 'politeness', 'spearman', number('Normalized Score')),
  task('receptiveness', 'receptiveness', 'receptiveness', 'spearman', number('receptive')),
  task('uptake', 'uptake', 'uptake', 'spearman', number('uptake')),
  task('warmth: offers', 'warmth_offers', 'warmth', 'auc', flag('condition')),
  task('gratitude: GoEmotions', 'goemotions', 'gratitude', 'auc', emotion('gratitude'), 'customer'),
  task('apology: GoEmotions remorse', 'goemotions', 'apology', 'auc', emotion('remorse'), 'customer'),
  task('caring: GoEmotions', 'goemotions', 'emotionalReaction', 'auc', emotion('caring'), 'customer'),
  task('impatience: GoEmotions annoyance', 'goemotions', 'impatience', 'auc', emotion('annoyance'), 'customer'),
  task('agreement: GoEmotions approval', 'goemotions', 'agreement', 'auc', emotion('approval'), 'customer'),
  task('showing empathy: CaSiNo', 'casino', 'emotionalReaction', 'auc', (row) => has(row.label['strategies'], 'showing-empathy')),
  task('dismissiveness: CaSiNo uv-part', 'casino', 'dismissiveness', 'auc', (row) => has(row.label['strategies'], 'uv-part')),
  task('emotional reaction: EPITOME', 'epitome', 'emotionalReaction', 'auc', level('emotional_reactions')),
  task('interpretation: EPITOME', 'epitome', 'interpretation', 'auc', level('interpretations')),
  task('exploration: EPITOME', 'epitome', 'exploration', 'auc', level('explorations')),
  task('condescension: UCC', 'unhealthy', 'condescension', 'auc', flag('condescending')),
  task('dismissiveness: UCC', 'unhealthy', 'dismissiveness', 'auc', flag('dismissive')),
  task('generalisation: UCC', 'unhealthy', 'generalisation', 'auc', flag('generalisation')),
  task('hostility: UCC', 'unhealthy', 'hostility', 'auc', flag('hostile')),
  task('antagonism: UCC', 'unhealthy', 'antagonism', 'auc', flag('antagonize')),
  task('sarcasm: UCC', 'unhealthy', 'sarcasm', 'auc', flag('sarcastic')),
  task('reflection: AnnoMI', 'annomi', 'reflection', 'auc', (row) => row.label['main_therapist_behaviour'] === undefined ? null : row.label['main_therapist_behaviour'] === 'reflection'),
  task('agreement: Reddit, agree v disagree', 'subreddit_agreement', 'agreement', 'auc', (row) => {
    const relation = row.label['relation'];
    return relation === 'Agreement' ? true : relation === 'Disagreement' ? false : null;
  }),
  task('agreement: Reddit, 3 classes', 'subreddit_agreement', 'agreement', 'macro-f1', (row) => ({ Agreement: 'agree', Disagreement: 'disagree', Neutral: 'neutral' })[String(row.label['relation'])] ?? null),
  task('misunderstanding: all, AUC', 'misunderstandings', 'misunderstanding', 'auc', flag('Misunderstanding')),
  task('misunderstanding: all, F1', 'misunderstandings', 'misunderstanding', 'f1', flag('Misunderstanding')),
  task('misunderstanding: Twitter support, F1', 'misunderstandings', 'misunderstanding', 'f1', (row) => (row.source === 'misunderstandings/twitter-customer-support' ? row.label['Misunderstanding'] === 1 : null)),
  task('agreement: MRDA accept v reject', 'mrda', 'agreement', 'auc', (row) => {
    const act = String(row.label['full_name']);
    return /^Accept/.test(act) ? true : /^Reject/.test(act) ? false : null;
  }),
  task('commitment: MRDA', 'mrda', 'commitment', 'auc', (row) => /^Commit/.test(String(row.label['full_name']))),
  task('commitment: DailyDialog', 'dailydialog', 'commitment', 'auc', (row) => row.label['act'] === 'commissive'),
  task('open v closed question: AnnoMI', 'annomi', 'openQuestion', 'open', (row) => {
    const kind = row.label['question_subtype'];
    return row.label['main_therapist_behaviour'] === 'question' && (kind === 'open' || kind === 'closed') ? kind === 'open' : null;
  }),
  ...(['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets'].map((kind) =>
    task(`sentiment: ${kind}`, 'vader_truth', 'sentiment', 'pearson', (row) => (row.source === `VADER/${kind}` ? Number(row.label['mean_sentiment']) : null), 'customer'),
  )),
  task('sentiment: airline, negative v rest', 'airline', 'sentiment', 'auc', (row) => row.label['airline_sentiment'] !== 'negative', 'customer'),
  task('failure category: airline', 'airline', 'failureCategory', 'macro-f1', (row) => failureCategories[String(row.label['negativereason'])] ?? null, 'customer'),
  task('complaint: AUC', 'complaints', 'complaint', 'auc', flag('complaint'), 'customer'),
  task('complaint: F1', 'complaints', 'complaint', 'f1', flag('complaint'), 'customer'),
  task('apology: Twitter support', 'dlg_twcs_ericsson', 'apology', 'f1', activity(/^Apologize/, ['AmazonHelp'])),
  task('hand-off: Twitter support', 'dlg_twcs_ericsson', 'handoff', 'f1', activity(/^Refer to specialist team/, ['AmazonHelp', 'AppleSupport', 'SpotifyCares'])),
  task('investigation: Twitter support', 'dlg_twcs_ericsson', 'investigation', 'f1', activity(/^Investigate issue/i, ['AmazonHelp', 'AppleSupport'])),
  task('channel switch: Twitter support', 'dlg_twcs_ericsson', 'channelSwitch', 'f1', activity(/ DM$|via DM/, ['AppleSupport', 'SpotifyCares'])),
  task('satisfaction: helpdesk', 'dlg_stc3_helpdesk', 'satisfactionEstimate', 'spearman', number('satisfaction'), 'agent', 'conversation'),
];

/** How ids name the conversation of a row; a corpus that is not here has one row a conversation. */
const conversationIn: Readonly<Record<string, RegExp>> = {
  casino: /^\d+/, uptake: /^\d+/, annomi: /^\d+/, mrda: /^[^-]+/, dailydialog: /^[^-]+-\d+/, vader_truth: /^[^_]+/,
};

/** What a row belongs to, so that rows of one conversation are drawn together. */
export const groupOf = (corpus: string, { id, label }: CorpusRow): string => {
  const dialogue = label['dialogue_id'];
  return typeof dialogue === 'string' ? dialogue : (conversationIn[corpus]?.exec(id)?.[0] ?? id);
};

import { readTime } from '../conversation/clock';
import type { Warning } from '../conversation/turn';
import type { Analysis, Finding, SilencedFinding } from './finding';
import type { Settings } from './settings';

/** What is noted of a silence besides what it silences. */
export interface SilenceNote {
  /** Why, so that the team can review it. */
  readonly reason: string;
  /** Only in the conversation of this id. */
  readonly conversation?: string;
  /** Who silenced it, and when (ISO 8601). For people; nothing reads them. */
  readonly by?: string;
  readonly at?: string;
  /** The last day (its end, UTC) or moment, judged at `settings.asOf`. Default: no end. */
  readonly until?: string;
}

/**
 * Keeps one finding (by its key), or one wording of one detector, out of `findings`; it moves to `silenced`.
 * All that is given must hold. Words are compared whatever their case, white space and form of quotes.
 */
export type Silence = SilenceNote &
  ({ readonly key: string; readonly detector?: string; readonly words?: string } | { readonly key?: undefined; readonly detector: string; readonly words: string });

const plain = (words: string): string => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Whether a silence speaks of a finding, whether it has ended or not.
 *
 * @param conversation - the id of the finding's conversation, where it has one.
 */
export const speaksOf = ({ key, detector, words, conversation: only }: Silence, finding: Finding, conversation?: string): boolean =>
  (key === undefined || key === finding.key) &&
  (detector === undefined || detector === finding.detector) &&
  (only === undefined || only === conversation) &&
  (words === undefined || plain(words) === plain(finding.quote));

/** Whether a silence has ended at a time. A day ends with its last moment. */
export const hasEnded = ({ until }: Silence, asOf: string | undefined): boolean => {
  const [end, now] = [readTime(until), readTime(asOf)];
  return end !== null && now !== null && now > end + (until?.trim().length === 10 ? 86_399_999 : 0);
};

/** Moves findings that settings silence out of the way, each with the reason given, and tells of silences that have ended. */
export const silence = (findings: readonly Finding[], { silence: all = [], asOf }: Settings, conversation?: string): Pick<Analysis, 'findings' | 'silenced'> & { readonly warnings: readonly Warning[] } => {
  const silenced: SilencedFinding[] = [];
  const warnings: Warning[] = [];
  if (asOf === undefined && all.some(({ until }) => until !== undefined)) {
    warnings.push({ code: 'undated-silence', path: 'settings.asOf', message: 'A silence has an end. Say in asOf at what time to judge it; until then it holds.' });
  }
  const kept = findings.filter((finding) => {
    const about = all.filter((one) => speaksOf(one, finding, conversation));
    const by = about.find((one) => !hasEnded(one, asOf));
    const ended = about[0];
    if (by !== undefined) silenced.push({ ...finding, reason: by.reason });
    else if (ended !== undefined) warnings.push({ code: 'expired-silence', path: `settings.silence[${all.indexOf(ended)}]`, message: `This silence ended on ${ended.until ?? ''}, and its finding shows again.` });
    return by === undefined;
  });
  return { findings: kept, silenced, warnings };
};

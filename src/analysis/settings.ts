import { readTime } from '../conversation/clock';
import type { Role } from '../conversation/turn';
import { GoodturnError } from '../text/error';

/** Keeps one finding, or one wording of one detector, out of `findings`; it moves to `silenced`. */
export type Silence =
  | { readonly key: string; readonly reason: string }
  | { readonly detector: string; readonly words: string; readonly reason: string };

/**
 * Says which language a text is written in: a BCP 47 tag, or null where it cannot be told reliably.
 * Must be pure. Null means that nobody can say: nothing is concluded from it.
 */
export type LanguageIdentifier = (text: string) => string | null;

/** What a caller may change. Every field is optional; the defaults are in the comments. */
export interface Settings {
  /** Ids of analyzers or detectors that stay out. */
  readonly off?: readonly string[];
  readonly silence?: readonly Silence[];
  /** `true` shows the concerns of preview detectors too. Default: hidden. */
  readonly preview?: boolean;
  /** Roles read as the agent's side. Default `['agent']`; add `'bot'` to hold a bot to the same principles. */
  readonly judge?: readonly Role[];
  /** The time that deadlines are judged at, ISO 8601. The machine's clock is never read. */
  readonly asOf?: string;
  /** The agent's share of the words above which talk-share speaks, 0 to 1. Default 0.6. */
  readonly talkShare?: number;
  /** Days of silence on an unresolved matter after which lapse speaks. Default 3. */
  readonly lapseDays?: number;
  /** Says which language a text is in; `goodturn/language-id` gives one. Default: nobody looks. */
  readonly identifyLanguage?: LanguageIdentifier;
}

/** Roles judged as the agent's side unless settings say otherwise. */
export const judgedByDefault: readonly Role[] = ['agent'];

const roles: readonly string[] = ['customer', 'agent', 'bot', 'system', 'other'];
const known = ['off', 'silence', 'preview', 'judge', 'asOf', 'talkShare', 'lapseDays', 'identifyLanguage'];

const strings = (value: unknown, path: string): void => {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw new GoodturnError('bad-setting', path, 'Give a list of strings.');
  }
};

/**
 * Checks settings that may come from a file or a stranger.
 *
 * @returns the same settings.
 * @throws GoodturnError `bad-setting` with the path of the first thing wrong.
 * @example
 * checkSettings({ off: ['tone/sarcasm'] }) // => { off: ['tone/sarcasm'] }
 */
export const checkSettings = (settings: Settings): Settings => {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new GoodturnError('bad-setting', 'settings', 'Give settings as an object, or leave them out.');
  }
  for (const key of Object.keys(settings)) {
    if (!known.includes(key)) {
      throw new GoodturnError('bad-setting', `settings.${key}`, `There is no such setting. Known: ${known.join(', ')}.`);
    }
  }
  const { off, silence, preview, judge, asOf, talkShare, lapseDays, identifyLanguage } = settings;
  if (off !== undefined) strings(off, 'settings.off');
  if (judge !== undefined) {
    strings(judge, 'settings.judge');
    const unknown = judge.findIndex((role) => !roles.includes(role));
    if (unknown >= 0) throw new GoodturnError('bad-setting', `settings.judge[${unknown}]`, `Use one of ${roles.join(', ')}.`);
  }
  if (preview !== undefined && typeof preview !== 'boolean') {
    throw new GoodturnError('bad-setting', 'settings.preview', 'Use true or false.');
  }
  if (asOf !== undefined && (typeof asOf !== 'string' || readTime(asOf) === null)) {
    throw new GoodturnError('bad-setting', 'settings.asOf', 'Use a time such as 2026-03-01T09:00:00Z.');
  }
  if (talkShare !== undefined && !(talkShare >= 0 && talkShare <= 1)) {
    throw new GoodturnError('bad-setting', 'settings.talkShare', 'Use a share from 0 to 1.');
  }
  if (lapseDays !== undefined && !(lapseDays > 0)) {
    throw new GoodturnError('bad-setting', 'settings.lapseDays', 'Use a number of days above 0.');
  }
  if (identifyLanguage !== undefined && typeof identifyLanguage !== 'function') {
    throw new GoodturnError('bad-setting', 'settings.identifyLanguage', 'Give a function such as languageIdentifier() of goodturn/language-id.');
  }
  if (silence !== undefined) checkSilences(silence);
  return settings;
};

const checkSilences = (silences: readonly unknown[]): void => {
  if (!Array.isArray(silences)) throw new GoodturnError('bad-setting', 'settings.silence', 'Give a list.');
  silences.forEach((silence: unknown, index) => {
    const path = `settings.silence[${index}]`;
    const it = (typeof silence === 'object' && silence !== null ? silence : {}) as Record<string, unknown>;
    const named = typeof it['key'] === 'string' || (typeof it['detector'] === 'string' && typeof it['words'] === 'string');
    if (!named) throw new GoodturnError('bad-setting', path, 'Name a finding by key, or a detector and words.');
    if (typeof it['reason'] !== 'string' || it['reason'].trim() === '') {
      throw new GoodturnError('bad-setting', `${path}.reason`, 'Say why, so that the team can review it.');
    }
  });
};

import type { Turn, Warning } from '../conversation/turn';
import type { TranscriptOptions } from './cast';
import { countSkipped } from './gather';
import type { Imported } from './imported';
import { isoAfter } from './instants';
import { rolesOf } from './speaker-roles';
import { turnFrom } from './turn-from';

/** A stretch of speech as a recognizer gives it. */
export interface Stretch {
  readonly speaker: string | undefined;
  readonly text: string;
  /** In seconds from the beginning of the recording. */
  readonly start: number | undefined;
  readonly id?: string | undefined;
}

/** What a caller knows of a recording. */
export interface SpeechOptions extends TranscriptOptions {
  /** When the recording began, as ISO 8601. Without it turns have no time. */
  readonly start?: string;
}

/** What is known of a recording besides its speech. */
interface Around {
  /** Where the stretches stand in the payload. */
  readonly path: string;
  readonly id?: string | undefined;
  readonly skipped?: readonly string[];
  readonly warnings?: readonly Warning[];
}

const byStart = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.some(({ start }) => start === undefined) ? stretches : [...stretches].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));

/** Stretches of one turn: as long as the same speaker goes on. Who is unknown goes on for nobody. */
const runsOf = (stretches: readonly Stretch[]): readonly (readonly [Stretch, ...Stretch[]])[] => {
  const runs: [Stretch, ...Stretch[]][] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && stretch.speaker !== undefined && last[0].speaker === stretch.speaker) last.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
};

const unnamed = (path: string, count: number): Warning =>
  ({ code: 'guessed-role', path, message: `${count} passage${count === 1 ? '' : 's'} without a speaker ${count === 1 ? 'was' : 'were'} read as role other. Transcribe with speakers told apart.` });

/**
 * Makes a conversation of recognized speech: in the order of time, one turn for as long as the same speaker
 * goes on.
 */
export const conversationOfSpeech = (stretches: readonly Stretch[], options: SpeechOptions, { path, id, skipped = [], warnings = [] }: Around): Imported => {
  const said = stretches.filter(({ text }) => text.trim() !== '');
  const roles = rolesOf(said.flatMap(({ speaker }) => speaker ?? []), options, path);
  const turns = runsOf(byStart(said)).map((run): Turn => turnFrom(roles.roleOf(run[0].speaker), run.map(({ text }) => text.trim()).join(' '), {
    at: isoAfter(options.start, run[0].start),
    author: run[0].speaker,
    id: run[0].id,
  }));
  const nobody = said.filter(({ speaker }) => speaker === undefined).length;
  const silent = stretches.filter(({ text }) => text.trim() === '').map(() => 'silence');
  return {
    conversation: { ...(id === undefined ? {} : { id }), channel: 'voice', turns },
    warnings: [...warnings, ...roles.warnings, ...(nobody === 0 ? [] : [unnamed(path, nobody)])],
    skipped: countSkipped([...skipped, ...silent]),
  };
};

import type { Impact, Kind } from '../analysis/detector';

/** How loud a finding is in tools that know warnings: words of a concern are never an error. */
export type LintLevel = 'none' | 'note' | 'warning';

/** What a formatter may be told besides the findings. */
export interface LintOptions {
  /** Where your readers find more about a detector: an absolute address. Default: nowhere. */
  readonly pageOf?: (detector: string) => string | undefined;
}

/**
 * A concern that the customer is likely to notice is a warning, a small chill is a note; strengths and
 * signals are for information.
 *
 * @example
 * levelOf({ kind: 'concern', impact: 'serious' }) // => 'warning'
 * levelOf({ kind: 'strength', impact: 'serious' }) // => 'none'
 */
export const levelOf = ({ kind, impact }: { readonly kind: Kind; readonly impact: Impact }): LintLevel =>
  kind !== 'concern' ? 'none' : impact === 'minor' ? 'note' : 'warning';

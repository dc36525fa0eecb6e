import type { Finding, Report, SilencedFinding } from '../../src/analysis/finding';
import type { Suggestion } from '../../src/analysis/detector';
import { summarize } from '../../src/analysis/summarize';
import { version } from '../../src/version';

/** A finding of the first place where words stand in a text. */
export const findingIn = (text: string, quote: string, more: Partial<Finding> = {}): Finding => {
  const start = more.span?.start ?? text.indexOf(quote);
  if (start < 0) throw new Error(`no ${quote}`);
  return {
    key: `k-${start}-${quote.length}`, detector: 'labelling/blame', principle: 'build-on-strengths', kind: 'concern', impact: 'serious', maturity: 'preview',
    turn: 0, quote, message: 'This can read as blame.', advice: 'Say what comes next.', ...more, span: { start, end: start + quote.length },
  };
};

/** Suggestions with these texts. */
export const suggesting = (...texts: readonly string[]): { suggestions: readonly Suggestion[] } => ({ suggestions: texts.map((text) => ({ text, why: `It says "${text}".` })) });

/** A report of findings. */
export const reportOf = (findings: readonly Finding[], silenced: readonly SilencedFinding[] = [], more: Partial<Report['checked']> = {}): Report =>
  summarize({ findings, silenced, checked: { turns: 1, analyzers: [], detectors: [...new Set([...findings, ...silenced].map(({ detector }) => detector))], language: null, version, warnings: [], ...more } }, []);

/** Texts that offsets go wrong in. */
export const oddTexts: readonly (readonly [name: string, text: string, quote: string])[] = [
  ['LF', 'One.\nYou broke it.\nTwo.', 'You broke it'],
  ['CR LF', 'One.\r\nYou broke it.\r\nTwo.', 'You broke it'],
  ['lone CR', 'One.\rYou broke it.\rTwo.', 'You broke it'],
  ['U+2028', 'One.\u2028You broke it.', 'You broke it'],
  ['U+2029', 'One.\u2029You broke it.', 'You broke it'],
  ['NEL and form feed, which end no line', 'One.\u0085\fYou broke it.', 'You broke it'],
  ['astral characters before it', '👍🏽 𝒪k. You broke it.', 'You broke it'],
  ['astral characters in it', 'So: you 👍🏽 broke it', 'you 👍🏽 broke it'],
  ['two lines', 'Well, you\r\nbroke it.', 'you\r\nbroke it'],
  ['the very end', 'So you broke it', 'it'],
  ['the end after a line end', 'broke\n', '\n'],
  ['everything', 'x', 'x'],
  ['no text at all', '', ''],
];

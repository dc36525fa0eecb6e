/** Whether a pattern can only match at the start: a search that fails there ends there. */
const isAnchored = (source: string, flags: string): boolean => {
  if (!source.startsWith('^') || flags.includes('m')) return false;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') while (source[at + 1] !== ']' && at < source.length) at += source[at + 1] === '\\' ? 2 : 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
};

/** What an anchored pattern looks over, at most, where it finds nothing. */
const nearStart = 100;

/**
 * Characters that each regular expression looks over while some work is done, up to where it finds something or
 * the text ends. Counts of blocks do not show them, and no clock is read.
 */
export const lookedOver = (work: () => void): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const anchored = new Map<string, boolean>();
  const own = RegExp.prototype.exec;
  const isKnown = (source: string, flags: string): boolean => {
    const known = anchored.get(source) ?? isAnchored(source, flags);
    anchored.set(source, known);
    return known;
  };
  RegExp.prototype.exec = function (text: string) {
    const from = this.sticky || this.global ? Math.min(this.lastIndex, text.length) : 0;
    const found = own.call(this, text);
    const missed = isKnown(this.source, this.flags) ? Math.min(nearStart, text.length) : text.length;
    counts.set(this.source, (counts.get(this.source) ?? 0) + (this.sticky ? 1 : (found === null ? missed : found.index + found[0].length) - from));
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = own;
  }
  return counts;
};

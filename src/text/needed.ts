/** What is known of a piece of a pattern: all that it can match, where that is little; else wordings one of which is in whatever it matches. */
interface Piece {
  readonly exact?: readonly string[];
  readonly needed?: readonly string[];
}

const anything: Piece = {};
const nothing: Piece = { exact: [''] };

/** Wordings shorter than this tell too little. */
const shortest = 3;
/** Wordings kept of one piece. */
const most = 64;

/** The units of a pattern: plain words, escapes, classes, brackets, quantifiers. */
const units = /[a-z ',]+(?![?*+{])|\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|c.|\d+|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])|[?*+]\??|\{\d+(?:,\d*)?\}\??|./gisu;
const quantifier = /^(?:[?*+]|\{\d)/;

/** Words that stand in most texts. */
export const common: ReadonlySet<string> = new Set(['be', 'my', 'you', 'your', 'not', 'the', 'det', 'and', 'for', 'with', 'that', 'this', 'have', 'what', 'when', 'where', 'which', 'can', 'get', 'to', 'from', 'out', 'off', 'now', 'time', 'thank', 'company', 'some', 'will', 'want', 'need', 'there', 'back']);

const chanceOf = (wording: string): number => (wording.length < shortest ? Infinity : common.has(wording.trim()) ? 0.1 : 8 ** -wording.length);

/** How often wordings are likely to stand in a text by chance; infinite where one of them says too little. */
const chance = (wordings: readonly string[] | undefined): number =>
  wordings === undefined || wordings.length === 0 ? Infinity : wordings.reduce((sum, wording) => sum + chanceOf(wording), 0);

const rarer = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined => (chance(other) < chance(one) ? other : one);

const neededOf = ({ exact, needed }: Piece): readonly string[] | undefined => rarer(needed, exact);

/** Pieces one after the other: wordings grow for as long as all that may stand there is known. */
const inSequence = (pieces: readonly Piece[]): Piece => {
  let run: readonly string[] = [''];
  let whole = true;
  let needed: readonly string[] | undefined;
  for (const piece of pieces) {
    const { exact } = piece;
    if (exact !== undefined && run.length * exact.length <= most) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    whole = false;
    needed = rarer(rarer(needed, run), neededOf(piece));
    run = exact ?? [''];
  }
  return whole ? { exact: run } : { needed: rarer(needed, run) ?? [] };
};

const either = (pieces: readonly Piece[]): Piece => {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const exact = pieces.flatMap((piece) => piece.exact ?? []);
  if (exact.length <= most && pieces.every((piece) => piece.exact !== undefined)) return { exact };
  return { needed: pieces.every((piece) => chance(neededOf(piece)) < Infinity) ? pieces.flatMap((piece) => neededOf(piece) ?? []) : [] };
};

const repeated = (piece: Piece, times: string): Piece => {
  if (times.startsWith('?')) return piece.exact === undefined ? anything : { exact: [...piece.exact, ''] };
  return /^(?:\*|\{0)/.test(times) ? anything : { needed: neededOf(piece) ?? [] };
};

/** What a single unit matches. Letters that have a third case beyond ASCII stand for anything. */
const single = (unit: string, folded: boolean): Piece => {
  if (/^(?:\^|\$|\\b)$/i.test(unit)) return nothing;
  if (/^\[[a-z ]{2,4}\]$/i.test(unit) && !(folded && /[sk]/i.test(unit))) return { exact: [...unit.slice(1, -1).toLowerCase()] };
  const words = /^\\[^\w\s]$/.test(unit) ? unit.slice(1) : unit;
  return /^(?:[\w ',]+|[ -~])$/.test(words) && unit !== '.' && !(folded && /[sk]/i.test(words)) ? { exact: [words.toLowerCase()] } : anything;
};

/**
 * Finds wordings that a pattern cannot do without: any text that it matches holds at least one of them, letter case
 * aside. A text that holds none need not be searched (Cox 2012, Regular expression matching with a trigram index).
 *
 * @returns wordings of three characters or more, in lower case; none where nothing of the kind is known.
 * @example
 * neededBy(/\b(?:no|without) (?:\w+ )?(?:water|heating)\b/i) // => ['water', 'heating']
 */
export const neededBy = ({ source, flags }: RegExp): readonly string[] => {
  if (/\(\?(?![:=!]|<[=!])/.test(source) || flags.includes('v')) return [];
  const list = source.match(units) ?? [];
  const folded = flags.includes('i') && flags.includes('u');
  let at = 0;
  const alternatives = (): Piece => {
    const pieces: Piece[] = [];
    let sequence: Piece[] = [];
    for (; at < list.length && list[at] !== ')'; at += 1) {
      const unit = list[at] ?? '';
      if (unit === '|') {
        pieces.push(inSequence(sequence));
        sequence = [];
      } else if (quantifier.test(unit)) {
        sequence.push(repeated(sequence.pop() ?? anything, unit));
      } else if (unit.startsWith('(')) {
        at += 1;
        const inner = alternatives();
        sequence.push(/^\((?:\?:)?$/.test(unit) ? inner : nothing);
      } else {
        sequence.push(single(unit, folded));
      }
    }
    return either([...pieces, inSequence(sequence)]);
  };
  const found = neededOf(alternatives());
  return chance(found) < Infinity ? [...new Set(found)] : [];
};

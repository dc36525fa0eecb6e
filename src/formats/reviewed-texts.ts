import type { Finding, Report, SilencedFinding } from '../analysis/finding';
import type { Conversation } from '../conversation/turn';
import { GoodturnError } from '../text/error';
import { requireFit } from './fitting';
import { spanInSource, type TurnPlaces } from './turn-places';

/** A report, the conversation that it is of, and where that came from. */
export interface Reviewed {
  readonly report: Report;
  readonly conversation: Conversation;
  /** The file, as a URI reference such as `chats/monday.txt`. Default: `conversation`. */
  readonly uri?: string;
  /** Where the turns stand in that file: `placesInTranscript(text)`. Default: each turn is a text of its own. */
  readonly places?: TurnPlaces;
}

/** A text with the findings in it; spans and quotes are those of this text. */
export interface ReviewedText {
  readonly uri: string;
  readonly text: string;
  /** Whether this is a turn's text, and no file. */
  readonly embedded: boolean;
  readonly findings: readonly (Finding | SilencedFinding)[];
}

/** Characters that a URI reference may hold stay, `#` once; lone surrogates cannot be written and become U+FFFD. */
const legal = (uri: string): string =>
  uri.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu, (character) => encodeURIComponent(character)).split('#').map((part, index) => (index > 1 ? '%23' : index === 1 ? '#' : '') + part).join('');

/** One step of a path. The tilde is kept for telling equal ones apart, and for dots that would lead elsewhere. */
const step = (name: string): string => encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('~', '%7E').replace(/^\.+$/, '~$&');

const turnText = ({ turns }: Conversation, { turn }: Finding, path: string): string => {
  const found = turns[turn];
  if (found === undefined) throw new GoodturnError('bad-input', path, `There is no turn ${turn} in a conversation of ${turns.length}. Give the conversation that was reviewed.`);
  return found.text;
};

const moved = <T extends Finding>(finding: T, { text, turns }: TurnPlaces): T => {
  const span = spanInSource(turns[finding.turn] ?? [], finding.span);
  return { ...finding, span, quote: text.slice(span.start, span.end) };
};

/** The texts of one review that have findings, silenced ones too. */
const textsOf = ({ report, conversation, places }: Reviewed, uri: string, file: string, path: string): readonly ReviewedText[] => {
  const findings = [...report.findings, ...report.silenced];
  findings.forEach((finding, index) => {
    const where = index < report.findings.length ? `${path}.report.findings[${index}]` : `${path}.report.silenced[${index - report.findings.length}]`;
    requireFit(finding, turnText(conversation, finding, where), where);
  });
  if (places !== undefined) return findings.length === 0 ? [] : [{ uri: file, text: places.text, embedded: false, findings: findings.map((finding) => moved(finding, places)) }];
  const turns = new Map<number, (Finding | SilencedFinding)[]>();
  for (const finding of findings) {
    const own = turns.get(finding.turn);
    if (own === undefined) turns.set(finding.turn, [finding]);
    else own.push(finding);
  }
  return [...turns].sort(([a], [b]) => a - b).map(([turn, own]) => ({ uri: `${uri}/turns/${turn}`, text: conversation.turns[turn]?.text ?? '', embedded: true, findings: own }));
};

/** Gives names that nobody has yet: the name itself, then with `~2`, `~3` and so on. */
const newNames = (): ((name: string) => string) => {
  const counts = new Map<string, number>();
  return (name) => {
    let count = counts.get(name) ?? 0;
    let full = name;
    do {
      count += 1;
      full = count === 1 ? name : `${name}~${count}`;
    } while (full !== name && counts.has(full));
    counts.set(name, count);
    if (full !== name) counts.set(full, 1);
    return full;
  };
};

/** A review's file, and the texts in it that have findings. */
export interface ReviewedFile {
  readonly file: string;
  readonly conversation: Conversation;
  readonly texts: readonly ReviewedText[];
}

/**
 * The texts that reviews speak of: a file where it is known where the turns stand in it, else each turn that
 * has findings, as `file/conversation id/turns/3`. No two turns share a URI.
 *
 * @returns one entry a review.
 * @throws GoodturnError `bad-input` where a report does not fit its conversation.
 */
export const reviewedTexts = (reviews: readonly Reviewed[]): readonly ReviewedFile[] => {
  const free = newNames();
  return reviews.map((review, index) => {
    const { conversation } = review;
    const file = legal(review.uri ?? 'conversation');
    const named = conversation.id === undefined || conversation.id === '' ? undefined : step(conversation.id);
    const own = named === undefined && reviews.length === 1 ? file : `${file}/${named ?? index + 1}`;
    return { file, conversation, texts: textsOf(review, free(own), file, `reviews[${index}]`) };
  });
};

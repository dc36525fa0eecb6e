import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, takeover, transfer } from '../../lexicons/handoff';
import type { Match, Matches } from '../../text/match';
import { overlaps } from '../../text/span';
import { within } from './places';
import { lemmaOf, sentenceNumberOf } from '../../text/of-token';

/** Words and lists that handing over is read with. */
export const handoffLexicons = [transfer, takeover, passedOn, handoffReason];

/** The parts of a hand-off, where a turn gives all of them. */
export interface HandoffParts {
  readonly act: Match;
  /** Who takes over, in the text's words. */
  readonly who: string;
  readonly why: Match;
  readonly passedOn: Match;
}

const functions = /^(?:colleague|specialists?|experts?|manager|supervisor|engineers?|technician|solicitor|secretary|nurse|doctor|advis[eo]r|accounts|claims|repairs|payroll|finance|workshop)$/;

/** Named persons and functions in the sentence of a part, but not one who is only spoken to. */
const whoIn = ({ text, tokens, sentences }: AnnotatedTurn, part: Match): string => {
  const sentence = sentences[sentenceNumberOf(tokens[part.from])];
  if (sentence === undefined) return '';
  const named = tokens.slice(sentence.from, sentence.to).filter((token, at) => {
    const written = text.slice(token.start, token.end);
    const spoken = tokens[sentence.from + at - 1]?.normal === ',' && /^[,.!?]$/.test(tokens[sentence.from + at + 1]?.normal ?? '.') && !/^(?:Mr|Mrs|Ms|Dr)$/.test(written) && !(tokens[sentence.from + at + 1]?.normal === ',' && tokens.slice(sentence.from + at - 5, sentence.from + at - 2).some(({ normal }) => normal === 'our' || normal === 'my'));
    return functions.test(token.normal) || (!/team|service|department|desk/.test(lemmaOf(tokens[sentence.from + at + 1])) && !/^(?:team|service|department|passengers|customers)$/.test(token.normal) && token.pos === 'PROPN' && /^[A-Z][a-zà-ÿ]/.test(written) && (at > 0 || part.from === sentence.from) && !spoken);
  });
  return named.map(({ start, end }) => text.slice(start, end)).join(' ');
};

/** Reads who, why and what was passed on, where all are given near each other. */
export const readHandoff = (turn: AnnotatedTurn, matches: Matches): HandoffParts | undefined => {
  if (matches.of(passedOn).length === 0) return undefined;
  const acts = [...matches.of(transfer), ...matches.of(takeover)];
  const named = new Map<string, string>();
  /** Asked once a sentence: a part says no more than whether it opens it. */
  const who = (part: Match): string => {
    const key = `${sentenceNumberOf(turn.tokens[part.from])} ${turn.sentences[sentenceNumberOf(turn.tokens[part.from])]?.from === part.from}`;
    const found = named.get(key) ?? whoIn(turn, part);
    named.set(key, found);
    return found;
  };
  for (const told of matches.of(passedOn)) {
    const whys = within(turn, told, matches.of(handoffReason), 2).filter((match) => !overlaps(match, told));
    const near = [...within(turn, told, acts, 2).filter((match) => !overlaps(match, told)), ...whys];
    const act = [...near, told].find((match) => who(match) !== '');
    const why = whys.find((match) => turn.tokens[match.from]?.pos !== 'PROPN') ?? whys[0];
    if (why !== undefined && act !== undefined) return { act, who: who(act), why, passedOn: told };
  }
  return undefined;
};

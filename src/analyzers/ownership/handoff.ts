import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, takeover, transfer } from '../../lexicons/handoff';
import type { Match, Matches } from '../../text/match';
import { overlaps } from '../../text/span';
import { within } from './places';

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

const functions = /^(?:colleague|specialists?|experts?|manager|supervisor|engineers?|team|department|desk|secretary|nurse|advis[eo]r|accounts|billing|claims|returns|repairs|payroll|finance|workshop)$/;

/** Named persons and functions in the sentences around the act, but not one who is only spoken to. */
const whoIn = ({ text, tokens, sentences }: AnnotatedTurn, act: Match): string => {
  const sentence = sentences[tokens[act.from]?.sentence ?? -1];
  if (sentence === undefined) return '';
  const named = tokens.slice(sentence.from, sentence.to).filter((token, at) => {
    const written = text.slice(token.start, token.end);
    const spoken = tokens[sentence.from + at - 1]?.normal === ',' && /^[,.!?]$/.test(tokens[sentence.from + at + 1]?.normal ?? '.');
    return functions.test(token.normal) || (token.pos === 'PROPN' && /^[A-Z][a-zà-ÿ]/.test(written) && (at > 0 || act.from === sentence.from) && !spoken);
  });
  return named.map(({ start, end }) => text.slice(start, end)).join(' ');
};

/** Reads who, why and what was passed on around an act of handing over, where all are given. */
export const readHandoff = (turn: AnnotatedTurn, matches: Matches): HandoffParts | undefined => {
  for (const act of [...matches.of(transfer), ...matches.of(takeover)]) {
    const told = within(turn, act, matches.of(passedOn), 2).find((match) => match.to > act.to || match.from < act.from);
    const why = within(turn, act, matches.of(handoffReason), 2).find((match) => told === undefined || !overlaps(match, told));
    const who = whoIn(turn, act);
    if (why !== undefined && told !== undefined && who !== '') return { act, who, why, passedOn: told };
  }
  return undefined;
};

import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, pointer, sendingOn, transfer } from '../../lexicons/handoff';
import type { Match, Matches } from '../../text/match';
import { overlaps } from '../../text/span';
import { within } from './places';

/** Words and lists that handing over is read with. */
export const handoffLexicons = [transfer, pointer, sendingOn, passedOn, handoffReason];

/** The parts of a hand-off that a turn gives. */
export interface HandoffParts {
  readonly act: Match;
  /** Who takes over, in the text's words. */
  readonly who: string;
  readonly why?: Match;
  readonly passedOn?: Match;
}

const functions = /^(?:colleague|specialist|expert|manager|supervisor|engineer|technician|team|department|desk|secretary|nurse|doctor|adviser|advisor|lead|director|supervisor|fitter|buyer|planner|coordinator|coordinators|specialists|experts|engineers|accounts|billing|logistics|claims|returns|repairs|payroll|finance|workshop|reservations)$/;

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

/** Reads who, why and what was passed on around the first act of handing over. */
export const readHandoff = (turn: AnnotatedTurn, matches: Matches): HandoffParts | undefined => {
  for (const act of matches.of(transfer)) {
    const told = within(turn, act, matches.of(passedOn), 2).find((match) => match.to > act.to || match.from < act.from);
    const why = within(turn, act, matches.of(handoffReason), 2).find((match) => told === undefined || !overlaps(match, told));
    return { act, who: whoIn(turn, act), ...(why === undefined ? {} : { why }), ...(told === undefined ? {} : { passedOn: told }) };
  }
  return undefined;
};

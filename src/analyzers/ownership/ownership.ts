import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { admittedFault, ownSlip, takingCharge } from '../../lexicons/ownership';
import type { Match } from '../../text/match';
import type { Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { isAsked, isDoubted, sentenceText } from './places';
import { clauseOfToken, normalOf, posOf } from '../../text/of-token';

/** "Our error page", "take care of this safety check": a noun goes on after it. */
const isCompound = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const [last, next] = [tokens[to - 1], tokens[to]];
  const open = /^(?:my|our)$/.test(normalOf(tokens[from])) || /^(?:this|that)$/.test(normalOf(last));
  return open && last?.kind === 'word' && /NOUN|ADJ/.test(posOf(next)) && next?.clause === last.clause && !/^(?:now|today|tonight|tomorrow|first|personal)/.test(next.normal);
};

/** "While we take care of it, …", "please send it and we'll handle it": said on the way to something else. */
const isPassing = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  if (/\bplease\b/i.test(sentenceText(turn, { from }).split(turn.text.slice(turn.tokens[from]?.start, turn.tokens[from]?.end))[0] ?? '')) return true;
  return /^(?:while|as|when|before|after|since|although|though)$/.test(normalOf(turn.tokens[clause?.from ?? -1]));
};

/** "I'll have it fixed by noon", "I'm fixing it with tape": one act, with its time or its means. */
const isOneAct = (turn: AnnotatedTurn, { start, end }: Match): boolean => /^ (?:with (?!you|this|that|me\b)|while|for now|by (?!me\b|us\b)|on \w+day|overnight|that\b|(?:very |as )?soon|and [\w ]{1,20} (?:soon|as soon|within)|shortly|asap|after|upon|once|when|within|in (?:a|the|\d))/i.test(turn.text.slice(end)) && /^(?:I|we)\b/i.test(turn.text.slice(start));

const firstOf = (turn: AnnotatedTurn, matches: readonly Match[]): Span | undefined => {
  const match = matches.find((one) => !isAsked(turn, one) && !isDoubted(turn, one) && !isCompound(turn, one) && !isPassing(turn, one) && !isOneAct(turn, one));
  if (match === undefined) return undefined;
  const { start, end } = clauseSpan(turn, match.from, match.to);
  const contrast = turn.text.slice(match.start, end).search(/\s?[,;–—-] not\b/);
  return { start, end: contrast > 0 ? match.start + contrast : end };
};

/** Longest sentence that is quoted whole, in code units. */
const longest = 90;

/** Two clauses as one where they make up a short sentence: "the mistake is ours, and we'll put it right". */
const together = (turn: AnnotatedTurn, a: Span, b: Span): Span[] => {
  const whole = sentenceSpan(turn, turn.tokens.findIndex(({ end }) => end > a.start));
  if (a.start < b.end && b.start < a.end) return [a];
  return b.start < whole.start || b.start >= whole.end ? [a, b] : whole.end - whole.start <= longest ? [whole] : [a];
};

/** Finds wording that takes the whole matter, or the fault, upon itself. */
export const ownershipTaken: Detector<'ownership/ownership'> = {
  id: 'ownership/ownership',
  title: 'Ownership of the matter or the fault',
  description: 'Wording that takes charge of the whole matter, or takes the fault, for oneself and the whole house.',
  principle: 'speak-for-the-whole-team',
  alsoServes: ['rise-to-the-challenge'],
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This takes the matter, or the fault, on board.',
  advice: 'Say next what you will do first, and by when.',
  told: { one: 'The matter was taken on (“{quote}”).', many: 'The matter was taken on {count} times, first with “{quote}”.' },
  limits: 'One promised act is a commitment and no ownership. Whether the matter is followed through is not read here.',
  sources: ['Bitner, Booms & Tetreault 1990, The Service Encounter', 'goodturn, 2026'],
  lexicons: [takingCharge, admittedFault, ownSlip],
  examples: {
    found: ["«I'll handle all of this for you», start to finish.", "«We should have rung you on Monday».", '«Leave everything to me».', "The wrong size went out, «and that's our fault», not yours.", "«I've got this from here», and you needn't ring anyone."],
    clear: ["It wasn't our fault.", "I'm not saying we got it wrong.", 'Take care of yourself!', "I'll send the label tonight.", 'If we made a mistake, tell us.', { turns: [{ role: 'customer', text: "That's my fault, I'll deal with it." }] }],
  },
  detect: (turn, { matches }) => {
    const [charge, fault] = [firstOf(turn, matches.of(takingCharge)), firstOf(turn, matches.of(admittedFault))];
    if (charge !== undefined && fault !== undefined) return together(turn, fault, charge);
    const clearest = fault ?? charge ?? firstOf(turn, matches.of(ownSlip));
    return clearest === undefined ? [] : [clearest];
  },
};

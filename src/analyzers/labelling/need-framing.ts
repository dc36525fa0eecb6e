import type { Detection, Detector } from '../../analysis/detector';
import { epithetWords, euphemisms, traitWords, wideEpithetWords, wideTraitWords } from '../../lexicons/character';
import { labelIdioms, labelNames, labelSuperlatives } from '../../lexicons/label-idioms';
import { needNouns, restating, wants } from '../../lexicons/need-framing';
import type { AnnotatedTurn } from '../../conversation/turn';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { labelsIn } from './labels';
import { isNote } from './named';
import { aboutOthers, dutyAfter, inNote, inReply, isAbility, isPlain } from './wants';
import { normalOf, sentenceNumberOf, sentenceOfToken, startOf } from '../../text/of-token';

/** Joy and thanks in the firm's own name: the need, if any, was met or is the firm's. */
const isPleased = (turn: AnnotatedTurn, { from, start }: Match): boolean =>
  /\b(we|i)(['’](re|m)| are| am)? (\w+ )?(glad|thrilled|delighted|happy|pleased|appreciate)\b|\bpleasure for (us|me)\b/i.test(turn.text.slice(startOf(sentenceOfToken(turn, turn.tokens[from])), start));

/** Finds the customer described by the need. */
export const needFraming: Detector<'labelling/need-framing'> = {
  id: 'labelling/need-framing',
  title: 'Customer described by the need',
  description: 'The customer is described by what they need, hope for or cannot do without, with or without the word need.',
  principle: 'see-someone-who-needs-help',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This describes the person by what they need, and the next step follows from it.',
  advice: 'Keep doing this: add the date or the reason where you know it.',
  told: { one: 'The customer was described by the need (“{quote}”).', many: '{Count} times the customer was described by the need, first with “{quote}”.' },
  limits: 'In replies it wants a sign that the need is theirs: shared words, a restating opening, a purpose. Duties and what the firm needs are silent.',
  sources: ['Rosenberg 2015, Nonviolent Communication', 'goodturn, 2026'],
  lexicons: [wants, needNouns, restating, traitWords, wideTraitWords, epithetWords, wideEpithetWords, euphemisms, labelIdioms, labelNames, labelSuperlatives],
  examples: {
    found: [
      '«Maria needs the invoice before Friday».',
      { turns: [{ role: 'customer', text: 'the printer has to run before our fair' }, { role: 'agent', text: '«So you need the printer running before the fair». I have a van at ten.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Called back. «Needs the stairlift before her sister arrives on Sunday».' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: '«Mr Abebe is hoping for a desk by the window».' }] },
    ],
    clear: [
      'You need to click Save first.', 'We need a copy of your passport.', 'Let me know what you need.',
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Customer needs to send the form again.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Boiler needs a new gasket. Needs manager approval.' }] },
    ],
  },
  *detect(turn, context): Iterable<Detection> {
    const { matches } = context;
    const sentenceOf = ({ from }: Match): number => sentenceNumberOf(turn.tokens[from]);
    const labelled = new Set([...matches.of(epithetWords), ...matches.of(traitWords), ...labelsIn(turn, matches).map(({ match }) => match)].map(sentenceOf));
    const given = new Set(matches.of(restating).map(sentenceOf));
    const asks = (match: Match): boolean => /\b(let (me|us) know|tell (me|us)|not sure|(that|this|it)(['’]s| is)|get|exactly|found|find|got|have) what\b|\ball (you|they) need/i.test(turn.text.slice(Math.max(0, match.end - 200), match.end));
    const others = (match: Match): boolean => !isNote(turn) && (/^(our|my)$/.test(normalOf(turn.tokens[match.from - 1])) || (/\b(they|them)\b/i.test(turn.text.slice(match.start, match.end)) && !aboutOthers.test(context.customerBefore?.text ?? '')) || isPleased(turn, match));
    const found = [
      ...matches.of(wants).filter((match) => isPlain(turn, match) && !dutyAfter(turn, match) && (isNote(turn) ? inNote(turn, match, labelled) : inReply(turn, match, given, context) && !isPleased(turn, match))),
      ...matches.of(needNouns).filter((match) => isPlain(turn, match) && !asks(match) && !others(match) && !labelled.has(sentenceOf(match))),
    ];
    const plain = found.filter((match) => !isAbility(turn, match));
    for (const match of plain.length > 0 ? plain : found) yield clauseSpan(turn, match.from, match.to);
  },
};

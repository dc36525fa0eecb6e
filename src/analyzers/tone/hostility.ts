import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { endingContact } from '../../lexicons/assertiveness';
import { abuseNamed, contempt, dismissals, insults, provocation, sanction, slurs, threats, ultimatum } from '../../lexicons/hostility';
import { softening } from '../../lexicons/softening';
import type { Match, Matches } from '../../text/match';
import { besideInSentence, strongestPassage } from '../../text/beside';
import { saysAny } from '../../text/sentence-words';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { normalOf, sentenceNumberOf } from '../../text/of-token';

/** "You'll regret missing the sunset!": a threat is not said with cheer, nor with a gift. */
const isCheerful = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const { start, end } = sentenceSpan(turn, from);
  return turn.text.charAt(end) === '!' || /\b(?:haha|free|refund\w*|for you|welcome|glad|love)\b/i.test(turn.text.slice(start, end));
};

/** "How dare you, Sam! Ah, let's not fight": an insult called out in play, with a kind word after it. */
const isPlayful = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const { start, end } = sentenceSpan(turn, from);
  return /[!\u{1F300}-\u{1FAFF}]/u.test(turn.text.slice(start, end + 1)) && /\b(?:ah|let['’]s|forgiv\w+|haha\w*|lol|jk|kidding|love|miss(?:ed)? you|welcome|glad|treat)\b|[:;]-?\)/iu.test(turn.text.slice(end));
};

/** A sentence that names abuse, or only ends the contact, sets a limit and is no threat. */
const setsLimit = (turn: AnnotatedTurn, matches: Matches, match: Match): boolean =>
  isCheerful(turn, match) || besideInSentence(turn, match, matches.of(abuseNamed)) || besideInSentence(turn, match, matches.of(endingContact));

/** Sentences that hang a punishment on what the customer does, unless they set a limit to abuse. */
const conditionalThreats = (turn: AnnotatedTurn, matches: Matches): readonly Match[] => {
  const sanctions = matches.of(sanction);
  return matches.of(provocation).filter((match) => besideInSentence(turn, match, sanctions) && !setsLimit(turn, matches, match));
};

const ownSide: ReadonlySet<string> = new Set(['our', 'we', 'us', 'my', 'feel', 'feeling', 'felt', 'question', 'questions']);

/** An insulting word in a sentence that speaks of the customer and of nobody on the speaker's side. */
const flung = (turn: AnnotatedTurn, matches: Matches): readonly Match[] =>
  matches.of(slurs).filter((match) => {
    const { start, end } = clauseSpan(turn, match.from);
    const aimed = /\byou(?:r|rself|rselves)?\b/i.test(turn.text.slice(start, end)) && !/[-\u2010]/.test(turn.text.charAt(match.end));
    return aimed && !saysAny(turn, sentenceNumberOf(turn.tokens[match.from]), ownSide) && !besideInSentence(turn, match, matches.of(softening));
  });

/** "Do this or we will …": the clause before is an order without "please". */
const ultimata = (turn: AnnotatedTurn, matches: Matches): readonly Match[] =>
  matches.of(ultimatum).filter(({ from }) => {
    const place = turn.tokens[from]?.clause ?? 0;
    const before = turn.clauses[turn.clauses[place]?.from === from ? place - 1 : place];
    return before?.mood === 'order' && !turn.tokens.slice(before.from, from).some((token) => token.normal === 'please');
  });

/** Finds insult, threat and contempt. */
export const hostility: Detector<'tone/hostility'> = {
  id: 'tone/hostility',
  title: 'Insult, threat or contempt',
  description: 'Insult, threat or contempt aimed at the customer or their words.',
  principle: 'assert-without-aggression',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as an attack.',
  advice: 'Take the sentence out. Say what you can do, or where the limit is, and leave the person out of it.',
  told: { one: 'One passage can read as an attack (“{quote}”).', many: '{Count} passages can read as attacks, first “{quote}”.' },
  limits: 'A limit set to abuse is read as assertiveness. Banter between people who know each other is not told apart.',
  sources: ['Culpeper 1996, Towards an anatomy of impoliteness', 'goodturn, 2026'],
  lexicons: [slurs, softening, insults, dismissals, contempt, threats, provocation, sanction, abuseNamed, ultimatum, endingContact],
  examples: {
    found: [
      'Honestly, «you are being completely ridiculous».',
      '«What a stupid thing to complain about».',
      '«If you keep posting about this, we will close your account».',
    ],
    clear: [
      'There is no such thing as a stupid question.',
      'You are entitled to two bags on this fare.',
      'We will never make you pay for a seat.',
      "You're not stupid at all, that menu is badly designed.",
      'I felt like such an idiot when I saw our mistake.',
      'If you continue to swear at me, I will end this call.',
      'If you would like, I will close your account today.',
    ],
  },
  detect: (turn, { matches }) => {
    const outright = matches.of(threats).filter((match) => !setsLimit(turn, matches, match) && !turn.tokens.slice(match.from, match.to).some(({ normal }, at) => normal === 'never' && at < 3));
    const meant = matches.of(insults).filter((match) => !/^(?:about|to)$/.test(normalOf(turn.tokens[match.to])) && !isPlayful(turn, match) && turn.tokens[match.to]?.pos !== 'ADJ');
    const attacks = [...meant, ...[dismissals, contempt].flatMap((lexicon) => matches.of(lexicon)), ...flung(turn, matches)];
    return strongestPassage(turn, [
      ...attacks.map(({ from, to }) => clauseSpan(turn, from, to)),
      ...[...outright, ...conditionalThreats(turn, matches), ...ultimata(turn, matches)].map(({ from }) => sentenceSpan(turn, from)),
    ]);
  },
};

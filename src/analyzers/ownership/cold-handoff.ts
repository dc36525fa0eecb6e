import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, pointer, transfer } from '../../lexicons/handoff';
import type { Match, Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { isAsked, isDoubted, sentenceText, within } from './places';
import { normalOf, sentenceOfToken, startOf } from '../../text/of-token';

/** A link, number or address, a purpose or a condition: the pointer says how or what for. */
const helped = /https?:|www\.|\.(?:com|co|org|net)\b|@\w+\.\w|\d{4,}|\b(?:so (?:that )?(?:we|you|they|I)|they['’](?:ll|re)|they (?:will|can|are)|who (?:can|will)|to (?!the |our |your |a |someone|accounts|sales|support|billing|hr|finance)[a-z]+|(?:for|about|regarding|concerning|regards? to) (?!that|this|it\b|the same\b)\w+|and (?:I|we)\b|if|should|when|where|how|whether|unless|in case|link|below|following|back of)\b/i;

/** The next sentence says what they do there. */
const explained = /^[^.!?]*[.!?]\s*(?:They|He|She|The (?:staff|team))\b/;

/** A doctor or the fire service: care, and no hand-off. */
const advice = /\b(?:doctor|gp|dentist|vet|police|ambulance|emergency|bell|999|911|112)\b/i;

/** "Contact us here": no one else is pointed at. */
const ourselves = /\b(?:us|me|here|we|I['’]m happy|this (?:e-?mail|number|thread|chat))\b/i;

/** Those on the spot, for what only they can do there: help, and no hand-off. */
const onSpot = /\b(?:crew|stewards?|stewardess|attendants?|drivers?|conductor|waiters?|waitress|barista|porter|usher|lifeguard|gate (?:team|agents?|staff))\b|\b(?:on (?:the day|board)|when you (?:board|arrive|get|check)|on arrival|at (?:the airport|check-in))\b/i;

/** A telephone number or address anywhere in the turn. */
const reachable = /\b\d{3,}[ -]\d{3,}\b|__email__/;

/** "As it was a charter, …": the reason goes before. */
const reasoned = /\b(?:as|because|since) (?!soon|well|long|far)\w+\b.{0,400}\b(?:is|was|are|were|has|have|had)\b/i;

/** "Them" is a firm that the words before name. */
const namedBefore = (turn: AnnotatedTurn, { from, start, end }: Match): boolean => {
  if (!/\bthem\b/i.test(turn.text.slice(start, end + 5))) return false;
  const earlier = turn.sentences[Math.max(0, (turn.tokens[from]?.sentence ?? 0) - 1)];
  return /(?:^|[a-z,] )[A-Z][a-z]{2,}.{0,400}\b(?:is|was|are|were)\b|[a-z] [A-Z][a-z]{2,}/.test(turn.text.slice(startOf(earlier), start).replace(/^(?:@\w+\s+)*(?:(?:hi|hello|hey|sorry|thanks)\s+)?\w+,\s*/i, '').replace(/^(?:@\w+\s+)*(?:We|I|Our|You|Your|The|This|That|It|They|There|Please|For|Unfortunately)\b/, ''));
};

/** "Checked with the depot": what was done, and no pointer. "You should have asked them" points back. */
const isPast = ({ tokens }: AnnotatedTurn, from: number): boolean => {
  const { pos, normal = '', lemma } = tokens[from] ?? {};
  return pos === 'VERB' && normal !== lemma && !normal.endsWith('s') && tokens[from - 1]?.lemma !== 'have';
};

/** "Your email address", "calling the groups": nobody is pointed at. */
const isOtherSense = (turn: AnnotatedTurn, { from, end }: Match): boolean =>
  /ing$/.test(normalOf(turn.tokens[from])) || isPast(turn, from) || /\be-?mail address\b/i.test(turn.text.slice(turn.tokens[from]?.start, end + 10));

/** Whether anything near a pointer says who, why or what has been passed on. */
const isBare = (turn: AnnotatedTurn, match: Match, matches: Matches): boolean =>
  !explained.test(turn.text.slice(match.end)) && !/\b(?:can visit|asking)\b/i.test(sentenceText(turn, match)) && within(turn, match, matches.of(passedOn), 1).length === 0 && within(turn, match, matches.of(handoffReason), 1).length === 0 && !helped.test(sentenceText(turn, match).slice(match.end - startOf(sentenceOfToken(turn, turn.tokens[match.from]))));

/** A capitalised word after the first: somebody is named. */
const names = (turn: AnnotatedTurn, match: Match): boolean =>
  turn.tokens.slice(match.from + 1, match.to + 4).some((token) => token.pos === 'PROPN' && token.sentence === turn.tokens[match.from]?.sentence && /^[A-Z][a-z]/.test(turn.text.slice(token.start, token.end)));

/** Finds bare pointers and blind transfers. */
export const coldHandoff: Detector<'ownership/cold-handoff'> = {
  id: 'ownership/cold-handoff',
  title: 'A hand-off without care',
  description: 'A bare pointer or a blind transfer: no who, no why, nothing passed on.',
  principle: 'find-the-right-person',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This sends on without saying to whom, why, or what they know, and can read as being got rid of.',
  advice: 'Name who takes over and why, and tell them the story first.',
  told: { one: 'One hand-off did not say to whom, why, or what they know (“{quote}”).', many: '{Count} hand-offs did not say to whom, why, or what they know, first “{quote}”.' },
  limits: 'What was said to the next person out of sight is not known. A pointer with a reason, a purpose, a name, a number or a link is silent.',
  sources: ['goodturn, 2026'],
  lexicons: [pointer, transfer, passedOn, handoffReason],
  examples: {
    found: ['«Please contact the billing department».', "Hold on, «I'm transferring you».", '«Just ask at reception». Bye.'],
    clear: [
      'Contact us here any time.',
      "Please call the depot on 555 0142, they're open until six.",
      "I'm handing you to Leila, because she knows flood damage, and she has your photos.",
      'If it gets worse, call the doctor.',
      "You don't need to contact support.",
      { turns: [{ role: 'customer', text: 'Any news of my parcel?' }, { role: 'agent', text: 'Checked with the carrier.', visibility: 'internal' }] },
      'Spoke to the depot this morning, and your lamp is on its way.',
    ],
  },
  detect: (turn, { matches }) => {
    if (reachable.test(turn.text) || advice.test(turn.text)) return [];
    const first = [...matches.of(transfer), ...matches.of(pointer).filter((match) => !isOtherSense(turn, match))].find((match) => {
      if (reasoned.test(turn.text.slice(startOf(sentenceOfToken(turn, turn.tokens[match.from])), match.start)) || namedBefore(turn, match)) return false;
      const said = sentenceText(turn, match);
      return !onSpot.test(said) && !/^\W*(?:if|once|when|after|should)\b/i.test(said) && !isAsked(turn, match) && !isDoubted(turn, match) && !ourselves.test(said.replace(/^.*?\bI(?:['’]m| am|['’]ll| will)\b/, '')) && isBare(turn, match, matches) && !names(turn, match);
    });
    return first === undefined ? [] : [clauseSpan(turn, first.from, first.to)];
  },
};

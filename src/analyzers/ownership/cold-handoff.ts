import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { handoffReason, passedOn, pointer, transfer } from '../../lexicons/handoff';
import type { Match, Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { isAsked, isDoubted, sentenceText, within } from './places';

/** A link, number or address, a purpose or a condition: the pointer says how or what for. */
const helped = /https?:|www\.|\.(?:com|co|org|net)\b|@\w+\.\w|\d{4,}|\b(?:so (?:that )?(?:we|you|they|I)|they['’](?:ll|re)|they (?:will|can|are)|who (?:can|will)|to (?!the |our |your |a |someone|accounts|sales|support|billing|hr|finance)[a-z]+|(?:for|about|regarding|concerning|regards? to) (?!that|this|it\b)\w+|and (?:I|we)\b|if|should|when|where|how|whether|unless|in case|link|below|following|back of)\b/i;

/** The next sentence says what they do there. */
const explained = /^[^.!?]*[.!?]\s*(?:They|He|She|The (?:staff|team))\b/;

/** A doctor or the fire service: care, and no hand-off. */
const advice = /\b(?:doctor|gp|dentist|vet|police|ambulance|emergency|bell|999|911|112)\b/i;

/** "Contact us here": no one else is pointed at. */
const ourselves = /\b(?:us|me|here|we|I['’]m happy|this (?:e-?mail|number|thread|chat))\b/i;

/** Those on the spot, for what only they can do there: help, and no hand-off. */
const onSpot = /\b(?:crew|stewards?|stewardess|attendants?|drivers?|conductor|waiters?|waitress|barista|porter|usher|lifeguard|gate (?:team|agents?|staff))\b|\b(?:on (?:the day|board)|when you (?:board|arrive|get|check)|on arrival|at (?:the airport|check-in))\b/i;

/** Whether anything near a pointer says who, why or what has been passed on. */
const isBare = (turn: AnnotatedTurn, match: Match, matches: Matches): boolean =>
  !explained.test(turn.text.slice(match.end)) && !/\b(?:can visit|asking)\b/i.test(sentenceText(turn, match)) && within(turn, match, matches.of(passedOn), 1).length === 0 && within(turn, match, matches.of(handoffReason), 1).length === 0 && !helped.test(sentenceText(turn, match).slice(match.end - (turn.sentences[turn.tokens[match.from]?.sentence ?? -1]?.start ?? 0)));

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
    ],
  },
  detect: (turn, { matches }) => {
    const found = [...matches.of(transfer), ...matches.of(pointer)].filter((match) => {
      if (advice.test(turn.text)) return false;
      const said = sentenceText(turn, match);
      return !onSpot.test(said) && !/^\W*(?:if|once|when|after|should)\b/i.test(said) && !isAsked(turn, match) && !isDoubted(turn, match) && !ourselves.test(said.replace(/^.*?\bI(?:['’]m| am|['’]ll| will)\b/, '')) && isBare(turn, match, matches) && !names(turn, match);
    });
    const [first] = found;
    return first === undefined ? [] : [clauseSpan(turn, first.from, first.to)];
  },
};

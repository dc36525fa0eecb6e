import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { notOurs, pointer, sendingOn } from '../../lexicons/handoff';
import { serviceLimit } from '../../lexicons/service-limit';
import type { Match } from '../../text/match';
import { isPart } from '../../text/spoken';
import { sentenceSpan } from '../../text/widen';
import { contentWords, sentenceText } from './places';
import { isRequest, readRefusal, refusalLexicons } from './refusing';
import { sentenceOfToken, startOf } from '../../text/of-token';

/** How many content words may stand outside the sentence that refuses: a farewell, "this is final". */
const most = 5;

/** Not a no to this customer, or one with its rule. */
const hedged = /\b(?:always|guarantee\w*|everyone|polic(?:y|ies)|fair|consistent|likely|rules?|regardless)\b/i;

/** A question for a fact about a thing or a third party: a no to it refuses nothing. */
const factAsked = /\b(?:if|whether) (?:this|that|the|there)\b|\b(?:would|will|do|does) (?:they|it|this|the)\b/i;

/** Another way named before the refusal. */
const wayBefore = /\b(?:try(?:ing)?|use|using|available|open|contact|call|visit|(?:would|will|['’]d|['’]ll) (?:need|have) to|can)\b/i;

/** Another way, if only an address or a condition. */
const elsewhere = /\b(?:if|until|till|unless|once|but|however|though|always|contact|reach out|call|speak|ring|email|visit|instead|numbers?|feel free|recommend|suggest|only (?:in|at|on|from|for)|you(?:['’]ll| will| would|['’]d)? (?:need|have) to)\b/i;

const contentOutside = (turn: AnnotatedTurn, { from }: Match): number => {
  const sentence = sentenceOfToken(turn, turn.tokens[from]);
  if (sentence === undefined) return 0;
  return contentWords(turn, { from: 0, to: sentence.from }) + contentWords(turn, { from: sentence.to, to: turn.tokens.length });
};

/** Finds refusals that stand alone. */
export const bareRefusal: Detector<'ownership/bare-refusal'> = {
  id: 'ownership/bare-refusal',
  title: 'A bare refusal',
  description: 'A refusal with neither a reason nor an alternative.',
  principle: 'help-within-reason',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This says no, and neither why nor what would be possible.',
  advice: 'Give the reason in one clause, and one thing you can do.',
  told: { one: 'One refusal gave neither reason nor alternative (“{quote}”).', many: '{Count} refusals gave neither reason nor alternative, first “{quote}”.' },
  limits: 'A refusal with either a reason or an alternative is silent. Reasons given in an earlier turn are not seen.',
  sources: ['Beebe, Takahashi & Uliss-Weltz 1990, Pragmatic Transfer in ESL Refusals', 'Brown & Levinson 1987, Politeness'],
  lexicons: refusalLexicons,
  examples: {
    found: ['«We do not offer exchanges».', '«Your claim has been rejected».', { turns: [{ role: 'customer', text: 'Could you hold it until Monday?' }, { role: 'agent', text: '«Sorry, that is not possible».' }] }],
    clear: [
      "We can't post it, because the glass would break.",
      "I can't move the date, but I can add a day for free.",
      "I can't see any payment here.",
      { turns: [{ role: 'customer', text: 'Do I have to sign it?' }, { role: 'agent', text: 'No.' }] },
      { turns: [{ role: 'customer', text: "I can't accept that." }] },
      "If we can't do that, I'll call you.",
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    const parts = readRefusal(turn, matches, customerBefore);
    if (parts === undefined || parts.reason !== undefined || parts.alternative !== undefined) return [];
    if (customerBefore !== undefined && (!isRequest(customerBefore) || factAsked.test(customerBefore.text))) return [];
    if (wayBefore.test(turn.text.slice(0, startOf(sentenceOfToken(turn, turn.tokens[parts.act.from]))))) return [];
    const further = [...matches.of(notOurs), ...matches.of(pointer), ...matches.of(sendingOn), ...matches.of(serviceLimit)].length > 0;
    return further || isPart(turn) || contentOutside(turn, parts.act) > most || hedged.test(sentenceText(turn, parts.act)) || elsewhere.test(turn.text.slice(parts.act.end)) ? [] : [sentenceSpan(turn, parts.act.from)];
  },
};

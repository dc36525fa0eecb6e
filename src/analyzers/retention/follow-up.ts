import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { madeContact, offeredContact } from '../../lexicons/follow-up';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import type { RetentionMemory } from './memory';
import { passage } from './passage';
import { clauseOfToken, normalOf } from '../../text/of-token';

/** Contact that the customer is told to make, that is advertised, that is over, or that another firm makes. */
const notOurs = /\b(?:you(?:'ll| will| can| may| should| must| need to|'d)? (?:also |then |just |have to |need to )*(?:call|ring|check back|follow up|contact|get back|phone|write|come back|return)|follow us|checking in (?:always|opens?|is|closes|starts|online|at)|check back (?:on|here|soon|later|with us)|follow[- ]up (?:drops?|appointments?|questions?|orders?|forms?)|please (?:call|ring|follow up|check|contact|write|let)|your (?:bank|doctor|courier|provider)|the (?:bank|courier|manufacturer)|they(?:'ll| will| usually)?)\b/i;
/** A call that is part of the work itself. */
const arranging = /\bto (?:arrange|schedule|book|deliver|collect|install|confirm (?:the|your|a)|fix|take (?:your|the)|discuss|get (?:your|the|some))\b|\bbefore (?:the )?(?:delivery|visit|arriv\w+|coming|he|she|they)\b|\bcall (?:your|the)\b|\bfollow(?:ing)?[- ]up (?:and|your|the|it|this|on (?:your|the|this))\b/i;
const condition = /\b(?:if you(?:'d like| like| want| wish| send| give| provide)|unless|only if)\b/i;

/** A question that opens the talk and asks how things went: the agent's side got in touch to hear. */
const asksAfter = /\b(?:how(?:['’]s| (?:did|is|are|was|were|has|have))\b(?! you(?: today| doing)?\W*$)(?! i help)|(?:has|have|did|does|is|are) (?:the|your|it|everything|that|all|things)\b.{0,400}\b(?:still|since|now|work\w*|arriv\w*|help\w*|held|holding|go|going|settl\w*|better|well|fit\w*|stay\w*|ok|okay|right))/i;

/** "Just wondering if you tried …", "when checking in": a question about the fault itself, asked right after it was told. */
const diagnoses = (turn: AnnotatedTurn, { from, to }: Match, answers: boolean): boolean =>
  /^(?:when|while|after|before|upon|by|for)$/.test(normalOf(turn.tokens[from])) || (answers && /^(?:if|whether|and)$/.test(normalOf(turn.tokens[to - 1])));

/** The customer is told to call in the next breath. */
const handsOver = /\b(?:give us a (?:call|ring)|(?:call|dm|ring|message) us|reach out to us)\b/i;

const isOurs = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const { start, end } = clauseSpan(turn, from, to);
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const said = turn.text.slice(start, end);
  const sent = sentenceSpan(turn, from);
  if (notOurs.test(said) && !/\b(?:i|we)(?:'ll|’ll| will| shall)\b|\b(?:from me|from us)\b|\b(?:shall|can|may|could|should) i\b/i.test(said)) return false;
  if (/\bas soon as (?:(?:is )?possible|(?:we|i) can)\b/i.test(said) && !/\d|\bday\b/.test(said)) return false;
  if (clause?.subject === 'you' && !/^(?:and|then)$/.test(normalOf(turn.tokens[from])) && !/\b(?:from (?:me|us)|mind if i|(?:shall|can|may|could|should) i)\b|\bi(?:'ll|’ll)\b/i.test(said)) return false;
  const next = turn.tokens[to];
  if (next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && next.clause === turn.tokens[from]?.clause && turn.tokens[to - 1]?.normal.endsWith('ing') === false && /\bin$/i.test(turn.text.slice(start, turn.tokens[to - 1]?.end))) return false;
  const ours = /\b(?:i|we|me|us|my|our)\b/i.test(turn.text.slice(turn.tokens[from]?.start, turn.tokens[to - 1]?.end));
  return (ours || (clause?.subject !== 'they' && clause?.subject !== 'it')) && (clause?.mood !== 'order' || /^(?:let me|and|then|expect|look out|mind if)\b/i.test(said)) && !arranging.test(said) && !condition.test(turn.text.slice(sent.start, sent.end));
};

/** Finds a check-back that is offered or made. */
export const followUp: Detector<'retention/follow-up', RetentionMemory> = {
  id: 'retention/follow-up',
  title: 'Check-back',
  description: 'The agent gets in touch to hear how things went, or offers a later contact with a time or a purpose.',
  principle: 'keep-in-touch',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'A later contact is offered or made here.',
  advice: 'Name the day, and ask about them first.',
  told: { one: 'A later contact was offered (“{quote}”).', many: 'A later contact was offered {count} times, first with “{quote}”.' },
  limits: 'Contact without a time or a purpose (“we will be in touch”) is left out, and so are calls that the customer is told to make.',
  sources: ['HOLD-ON (Fairweather 2005)', 'goodturn, 2026'],
  lexicons: [offeredContact, madeContact],
  examples: {
    found: ['The valve is new. «I\'ll call you on Tuesday to hear how it runs».', '«Just checking in to see how the new boots fit».', "«You'll have a line from me on the 9th».", "«Shall I ring you next week to see how you're getting on»?"],
    clear: [{ turns: [{ role: 'customer', text: 'The film will not load.' }, { role: 'agent', text: 'Just wondering if you tried another browser?' }] }, 'Please follow up with your bank.', 'Check back on our site next week.', "I've checked it back to May.", 'You can call us tomorrow.', { turns: [{ role: 'agent', text: 'Done.' }, { role: 'customer', text: "I'll call you tomorrow to hear how it went." }] }],
  },
  *detect(turn, { matches, customerBefore }) {
    const wouldBe = (match: Match): boolean => normalOf(turn.tokens[match.from]) === 'would';
    const [asking, offering] = [matches.of(offeredContact).filter(wouldBe), matches.of(offeredContact).filter((match) => !wouldBe(match))];
    const first = [...offering, ...(asking.length > 0 && handsOver.test(turn.text) ? [] : asking), ...matches.of(madeContact).filter((match) => !diagnoses(turn, match, customerBefore?.index === turn.index - 1))].filter((match) => isOurs(turn, match)).sort((a, b) => a.from - b.from)[0];
    if (first !== undefined) yield passage(turn, first);
    else if (customerBefore === undefined) {
      const at = turn.sentences.find((sentence) => sentence.question && asksAfter.test(turn.text.slice(sentence.start, sentence.end)));
      if (at !== undefined) yield sentenceSpan(turn, at.from);
    }
  },
};

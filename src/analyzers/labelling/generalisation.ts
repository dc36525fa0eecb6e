import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { epithets } from '../../lexicons/character';
import { groupAddress, groupHabit, groupVerdict, groupVocative } from '../../lexicons/groups';
import type { Token } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { friendly } from './friendly';
import { isGroup } from './group-nouns';
import { reframing } from './reframing';
import type { Remembered } from './remembered';
import { clauseOfToken, lemmaOf, normalOf } from '../../text/of-token';

/** What firms say kindly, or as a fact of the service, of all their customers. */
const kind =
  /\b(ma(kes?|de) (our|my|us|the|it)|that make|truly|care about|keep us|why we|the reason|like to|great|best|rare|deserves?|valued?|happy|proud|prefer|benefit|receive|gets?|earn|save|comes? first|pay (the|on|half|less|only)|find (it|this)|free|keeps? (us|our|this|a|the)|think of|(the|that|this) (old|new|whole|first|last|next|other|same) lot|pay for|discount|protected|insured|important|safe|matters?|loyal|requests?|able to|can (now |also |still |only )?(use|book|check|get|buy|find|choose|change|bring|take|have)|once|upgrade\w*|may|help\w*|appreciate|need (more|our)|right|patient|kind|entitled to|eligible|allowed|pleasure|joy)\b/i;

/** What the group is charged with, whatever kind word stands further on: "always expect it free". */
const unkind = /\b(always|never|just|only|all) (want|expect|think|assume|complain|forget|ignore|demand|blame|lie|try|understand|listen)\b/i;

/** The verdict is on things: "printers never work". */
const isThing = (token: Token | undefined): boolean => (token?.pos === 'NOUN' || token?.pos === 'PROPN') && !isGroup(token);

/** "In our experience students tend to": the group begins after a thing. */
const fromGroup = ({ tokens }: AnnotatedTurn, match: Match): Match => {
  const next = tokens[match.from + 1];
  return next !== undefined && isThing(tokens[match.from]) && isGroup(next) ? { ...match, from: match.from + 1, start: next.start } : match;
};

/** "That sort of dress always sells": a kind of thing, and nobody is judged. */
const isKindOfThing = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean =>
  tokens.slice(from, to + 2).some((token, at, all) => all[at - 1]?.normal === 'of' && /^(type|kind|sort|lot)$/.test(normalOf(all[at - 2])) && isThing(token) && !isGroup({ ...token, normal: `${token.normal}s` }));

/** A verb between the group and "always" makes another sentence of it. */
const runsOn = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean => {
  const universal = tokens.slice(from, to).findIndex(({ normal }) => /^(always|never|all|just|constantly|usually|generally)$/.test(normal));
  return universal > 1 && tokens.slice(from + 1, from + universal).some(({ pos, normal }) => (pos === 'VERB' || pos === 'AUX') && normal !== 'will' && normal !== 'do' && normal !== 'are');
};

/** One of several, somebody's own, or a counted lot: no claim about the whole group. */
const partial = /^(some|many|most|few|several|other|our|my|your|his|her|their|its|no|both|two|three|four|five|certain|which|whose|new|the|of|for|to|by|between|among|help|helping|than)$/;

const isPartial = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => {
  const first = normalOf(tokens[from]);
  if (/^(typical|the|every|any|everyone|everybody|nobody|no|none|they|you|all|each|a|what|how|another|yet)$/.test(first)) return false;
  const before = tokens[from - 1];
  if (before === undefined || before.sentence !== tokens[from]?.sentence) return false;
  if (/^(experience|opinion|view|book)$/.test(before.normal)) return false;
  const adjective = before.pos === 'ADJ' || before.pos === 'NOUN' || before.pos === 'PROPN';
  const asked = adjective ? tokens[from - 2] : before;
  return partial.test(before.normal) || before.kind === 'number' || (asked !== undefined && asked.sentence === before.sentence && (partial.test(asked.normal) || asked.kind === 'number'));
};

/** What people in general think or do is common knowledge more often than a verdict. */
const isCommonKnowledge = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean =>
  tokens[from]?.normal === 'people' && tokens.slice(from, to).some(({ lemma }) => /^(think|believe|assume|imagine|worry|expect|love|talk|tend|usually|generally|typically)$/.test(lemma));

/** "We have customers like you" is said in praise. */
const isThanked = ({ tokens }: AnnotatedTurn, { from }: Match): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ lemma, clause }) => clause === tokens[from]?.clause && /^#?(thankful|grateful|have|love|need|thank|appreciate|because|serve|value|help|support|awesome|great|loyal|more|delight|honou?r)$/.test(lemma));

/** "With members we can never guarantee a seat" tells what the firm does. */
const tellsOfUs = (turn: AnnotatedTurn, { start, end }: Match): boolean => /\b(we|i|us|our|my)\b/i.test(turn.text.slice(start, end));

const isKind = (turn: AnnotatedTurn, match: Match): boolean => {
  const { start, end } = clauseSpan(turn, match.from, match.to);
  const said = turn.text.slice(start, end);
  return !unkind.test(said) && (kind.test(said) || friendly.test(said));
};

/** What a group gets or does of a service: the answer to a question about terms and times. */
const isService = ({ tokens }: AnnotatedTurn, { from, to }: Match): boolean =>
  tokens.slice(from, to + 1).some(({ lemma }) => /^(pay|get|use|take|receive|ride|enter|go|come|book|arrive|sit|stay|start|travel|need|have|eat|be|ring|call|test|check|sell|open|close|ask|like|visit)$/.test(lemma));

const isConditional = (turn: AnnotatedTurn, { from }: Match): boolean => clauseOfToken(turn, turn.tokens[from])?.conditional === true;

/** Finds verdicts on a whole group. */
export const generalisation: Detector<'labelling/generalisation', Remembered> = {
  id: 'labelling/generalisation',
  title: 'Verdict on a group',
  description: 'Wording that judges the customer as one of a kind: "people like you", "students never read their leases".',
  principle: 'see-the-person-not-the-group',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This speaks of a group, and can read as if the answer had been ready before this customer spoke.',
  advice: 'Leave the group out and write about this one customer and matter.',
  told: { one: 'One passage speaks of a group in place of this customer (“{quote}”).', many: '{Count} passages speak of a group in place of this customer, first “{quote}”.' },
  limits: 'A group is known by its ending or a word list. Facts about a service and kind words are silent; a stereotype in a neutral verb can be missed.',
  sources: ['Leslie 2008: generic claims are read as claims about the kind', 'goodturn, 2026'],
  lexicons: [groupAddress, groupVocative, groupVerdict, groupHabit],
  examples: {
    found: ['«People like you never send the form back in time».', '«Tourists always lose the ticket».', '«You lawyers are all alike».', { turns: [{ role: 'agent', visibility: 'internal', text: 'Third reset today. «Pensioners cannot cope with two passwords».' }] }],
    clear: ['Customers like you make our day.', 'Members always get free delivery.', 'Some customers never received the first e-mail.', 'Our drivers always ring twice.', 'The kind of paper does not matter.'],
  },
  *detect(turn, { matches, memory }): Iterable<Detection> {
    let found = false;
    for (const lexicon of [groupAddress, groupVerdict, groupHabit, groupVocative]) {
      for (const whole of matches.of(lexicon)) {
        const match = fromGroup(turn, whole);
        if (lexicon === groupHabit && memory.calm && turn.visibility === 'public' && isService(turn, match)) continue;
        if (/^trying to\b/.test(turn.text.slice(match.end - 6)) || isConditional(turn, match) || isThing(turn.tokens[match.from]) || isKind(turn, match) || (lexicon === groupAddress && (isThanked(turn, match) || isCommonKnowledge(turn, match)))) continue;
        if (isKindOfThing(turn, match)) continue;
        if (lexicon === groupVocative && !turn.tokens.slice(match.from, match.to).some((token) => isGroup(token) || (turn.tokens[match.from]?.normal === 'typical' && isGroup({ ...token, normal: `${token.normal}s` })))) continue;
        if ((lexicon === groupVerdict || lexicon === groupHabit) && (isPartial(turn, match) || tellsOfUs(turn, match) || runsOn(turn, match) || isCommonKnowledge(turn, match))) continue;
        if (turn.tokens[match.from]?.normal === 'typical' && (found || epithets.words.includes(lemmaOf(turn.tokens[match.from + 1])))) continue;
        found = true;
        yield { start: clauseSpan(turn, match.from).start, end: clauseSpan(turn, match.to - 1).end, facets: { whom: 'group', words: turn.text.slice(match.start, match.end), reframing: reframing(memory) } };
      }
    }
  },
};

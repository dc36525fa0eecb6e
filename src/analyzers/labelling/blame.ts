import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { counterfactualCondition, counterfactualDuty, namedFault, nominalFault, noteBlame, reproachQuestion } from '../../lexicons/blame';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { friendly } from './friendly';
import { isNote } from './named';
import { reframing } from './reframing';
import type { Remembered } from './remembered';
import { whatIsMissing } from './what-is-missing';
import { isNegated, lemmaOf, normalOf } from '../../text/of-token';

/** What a customer gets, feels or is owed: "you should have received it" blames nobody but the firm. */
const owed: ReadonlySet<string> = new Set(['receive', 'get', 'have', 'hear', 'see', 'be', 'arrive', 'need', 'feel', 'experience', 'wait', 'suffer', 'find', 'worry', 'wonder', 'struggle', 'face']);

/** Praise, regret, doubt and fault of one's own: then nobody is blamed. */
const good = /\b(lucky|good (thing|job)|well done|right to|help(ed|ful)|kind|happy|we (failed|should)|(our|my) (fault|mistake|error|end|side)|usually|(?<!in )may|(might|could) be|looks like|seems|perhaps|happens to|easily done|easy (mistake|to)|no harm|(don['’]t|not|no) worr(y|ies)|still can|((because of|due to|caused by|thanks to) (our|us|my)))\b|\b(sorry|apologi[sz]e|regret|sad|unfortunate|disappointed) (to he(ar|re)|that you|you|for|about|if|we|it)\b/i;

const isGood = (said: string): boolean => good.test(said) || friendly.test(said.replace(/(sel(f|ves)) to thank/i, '$1'));

const lastVerb = ({ tokens }: AnnotatedTurn, { from, to }: Match): string => {
  const next = tokens[to];
  if (tokens[to - 1]?.normal === 'not' && (next?.pos === 'VERB' || next?.pos === 'AUX')) return next.lemma;
  for (let at = to - 1; at >= from; at -= 1) if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return lemmaOf(tokens[at]);
  return lemmaOf(tokens[to - 1]);
};

const sentenceText = (turn: AnnotatedTurn, { from }: Match): string => {
  const { start, end } = sentenceSpan(turn, from);
  return turn.text.slice(start, end);
};

/** The sentence without the match: where the outcome of a condition has to stand. */
const restOfSentence = (turn: AnnotatedTurn, match: Match): string => {
  const { start, end } = sentenceSpan(turn, match.from);
  return `${turn.text.slice(start, match.start)} ${turn.text.slice(match.end, end)}`;
};

const isOwed = (turn: AnnotatedTurn, match: Match): boolean => {
  const careless = /been \w+$/.test(turn.text.slice(match.start, match.end).toLowerCase());
  if (/\b(should|ought)(n['’]t| not)/i.test(turn.text.slice(match.start, match.end)) && /^(lose|pay|chase|repeat|travel|go|miss|put)$/.test(lastVerb(turn, match))) return true;
  if (/^(contact|message|visit|choose)$/.test(lastVerb(turn, match)) && /future|time/i.test(turn.text.slice(match.start, match.end))) return true;
  const due = /\b(by now|already|shortly|soon|should have (enough|plenty))\b/i.test(sentenceText(turn, match));
  return due || /\bcould(n['’]t| not) have\b/i.test(turn.text.slice(match.start, match.end)) || (!careless && owed.has(lastVerb(turn, match)));
};

/** "If you'd read it" is written as "if you would read it": a past form or a missed outcome tells them apart. */
const isPolite = (turn: AnnotatedTurn, { from, to }: Match, said: string): boolean => {
  const last = turn.tokens[to - 1];
  if (/^(like|love|prefer|rather|mind|want|wish|need|care|please|kindly)$/.test(lemmaOf(last))) return true;
  const open = /\b(would|did)\b/i.test(turn.tokens.slice(from, to).map(({ normal }) => normal).join(' '));
  return open && (last?.normal === last?.lemma) && !/\b(would|wouldn['’]t|could|couldn['’]t) (not |n['’]t |never )?have\b/i.test(said);
};

/** The whole sentence, where a condition and its outcome need each other; else the clause. */
const outcome = /\b(would|wouldn['’]t|could|couldn['’]t|might|['’]d)\b/i;

/** "They sent you the wrong bill", "guests like you", "who replied to you": you are no subject there. */
const isObject = ({ tokens }: AnnotatedTurn, { from }: Match): boolean =>
  /^(you|u)$/.test(normalOf(tokens[from])) && (tokens[from + 1]?.pos === 'DET' || tokens[from - 1]?.pos === 'ADP' || tokens[from - 1]?.normal === 'like');

/** "You did not do a thing wrong", "because you did not want paper": innocence, and a wish. */
const isInnocent = (turn: AnnotatedTurn, match: Match): boolean =>
  /^(want|wish|like|ask)$/.test(lastVerb(turn, match)) || /^\W*((up )?for )?(any of )?(this|that|it)\b/i.test(turn.text.slice(match.end)) && /^(choose|sign|order|agree|plan)$/.test(lastVerb(turn, match)) || /\b(any ?thing|nothing|a thing|one thing) wrong\b/i.test(sentenceText(turn, match));

/** "Landlords never read it" is said of a group. */
const isPlural = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => tokens[from]?.pos === 'NOUN' && tokens[from].normal !== tokens[from].lemma;

/** Trouble that came of an act: without it, "because you chose express" tells a reason and no fault. */
const trouble = /(n['’]t|\b(not?|cannot|never|los\w+|fail\w*|expir\w+|cancel\w*|void\w*|late|wrong|charg\w+|fees?|costs?|delay\w*|reject\w*|refus\w+|br[eo]a?k\w*|problem|miss\w*|stuck|block\w*|bounc\w+|declin\w+|happen\w*|damag\w+|wast\w+|error|short))\b/i;

/** Acts that are no fault in themselves, choices, and orders to come: neutral unless something bad came of them. */
const isHarmless = (turn: AnnotatedTurn, match: Match, memory: Remembered): boolean => {
  const [words, after] = [turn.text.slice(match.start, match.end), turn.text.slice(match.end)];
  const rest = restOfSentence(turn, match);
  if (/\b(reason|because you (\w+ )?(chose|put|gave|left)|choice|choosing|decision|actions)\b/i.test(words)) return /\w\W+\w/.test(rest) && !trouble.test(rest);
  if (/\b(responsibility|job|duty|obligation|up to|down to)\b/i.test(words) && !/\b(was|were|been)\b/i.test(words)) return memory.calm;
  if (/^(next|in|another|from)\b/i.test(words) && !isNote(turn)) return memory.calm || /^ (us|me|the bell)\b/.test(after);
  if (/\bwait\w*\b.{0,400} long$/i.test(words)) return !/^ to\b/.test(after);
  return /\bon you\W*$/i.test(words) && /^\W*(whether|if|which|what|how|to)\b/i.test(after);
};

/** "Typical crowd, they never read": a verdict on a group is found as such. */
const ofGroup = (turn: AnnotatedTurn, { start, from }: Match): boolean =>
  turn.tokens[from]?.normal === 'they' && /\b(typical\b.*|types|crowd|lot|bunch|people|folk)\W*$/i.test(turn.text.slice(Math.max(0, start - 40), start));

const isDenied = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => isNegated(tokens[from]);

/** Finds wording that puts the fault on the customer. */
export const blame: Detector<'labelling/blame', Remembered> = {
  id: 'labelling/blame',
  title: 'Blame put on the customer',
  description: 'Wording that says or implies that the customer caused the problem.',
  principle: 'build-on-strengths',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as putting the fault on the customer.',
  advice: 'Say what happened, then what you will do about it.',
  told: { one: 'One passage puts the fault on the customer (“{quote}”).', many: '{Count} passages put the fault on the customer, first “{quote}”.' },
  limits: 'A fault that the customer has claimed is not told apart. What they were owed ("you should have received") is silent. Better wording is offered where something is missing or wrong, and none for what should have been done.',
  sources: ['Brown & Levinson 1987, Politeness: threats to positive face', 'goodturn, 2026'],
  lexicons: [counterfactualDuty, counterfactualCondition, namedFault, nominalFault, reproachQuestion, noteBlame],
  examples: {
    found: ['«You should have checked the date before booking».', "«If you had rung us first», we wouldn't be standing here.", '«Why did you not keep the box»?', { turns: [{ role: 'agent', visibility: 'internal', text: 'Phone dead after swim, «own fault».' }] }],
    clear: ['You should have your parcel by Friday.', "It's not your fault.", 'If you should have questions, write to me.', 'You should have been told that on Monday.', "If you hadn't told us, we would never have known, so thank you."],
  },
  *detect(turn, { matches, memory }): Iterable<Detection> {
    if (memory.pleased && !isNote(turn)) return;
    const whom = isNote(turn) ? 'customer' : 'you';
    const detection = (match: Match): Detection => {
      const span = clauseSpan(turn, match.from, match.to);
      return { ...span, facets: { whom, words: turn.text.slice(match.start, match.end), reframing: reframing(memory) }, suggestions: whatIsMissing(turn, span) };
    };
    const own = isNote(turn) ? [nominalFault, namedFault] : [nominalFault, namedFault, reproachQuestion];
    for (const lexicon of own) {
      for (const match of matches.of(lexicon)) {
        const noun = turn.tokens[match.to];
        const compound = /^(your|ur)\b/i.test(turn.text.slice(match.start, match.end)) && noun?.pos === 'NOUN' && noun.clause === turn.tokens[match.from]?.clause;
        if (!compound && !isHarmless(turn, match, memory) && !isObject(turn, match) && !isInnocent(turn, match) && !isDenied(turn, match) && !isGood(sentenceText(turn, match)) && !((lexicon === reproachQuestion || turn.tokens[match.to - 1]?.normal === 'not') && owed.has(lastVerb(turn, match)))) yield detection(match);
      }
    }
    for (const match of matches.of(counterfactualDuty)) {
      if (!isHarmless(turn, match, memory) && !isOwed(turn, match) && !isGood(sentenceText(turn, match))) yield detection(match);
    }
    for (const match of matches.of(counterfactualCondition)) {
      if (!owed.has(lastVerb(turn, match)) || /been$/.test(turn.text.slice(match.start, match.end))) {
        const said = sentenceText(turn, match);
        if ((outcome.test(restOfSentence(turn, match)) || /^if only/i.test(turn.text.slice(match.start))) && !isGood(said) && !isPolite(turn, match, said)) yield detection(match);
      }
    }
    if (isNote(turn)) for (const match of matches.of(noteBlame)) if (!/to (log|connect|load|verify|reach|open)$/i.test(turn.text.slice(match.start, match.end)) && !isPlural(turn, match) && !ofGroup(turn, match) && !isDenied(turn, match) && !owed.has(lastVerb(turn, match))) yield detection(match);
  },
};

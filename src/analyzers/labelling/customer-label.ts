import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { epithetWords, traitWords, wideEpithetWords, wideTraitWords } from '../../lexicons/character';
import { labelIdioms, labelNames, labelSuperlatives } from '../../lexicons/label-idioms';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { type Bearer, bearerOf, idiomBearer, isNote, personBefore } from './bearer';
import { reframing } from './reframing';
import type { Remembered } from './remembered';

/** A denied label is none; "never … such a" and "not only" deny nothing. */
const denied = ({ tokens }: AnnotatedTurn, { from }: Match): boolean => (tokens[from]?.negator ?? -1) >= 0;

const isConditional = (turn: AnnotatedTurn, { from }: Match): boolean => turn.clauses[turn.tokens[from]?.clause ?? -1]?.conditional === true;

/** "Difficult to reach" is about the line, "stupid of us" about the firm, "special character" about the keyboard. */
const meansSomethingElse = (turn: AnnotatedTurn, { to }: Match): boolean => {
  const [next, after] = [turn.tokens[to], turn.tokens[to + 1]];
  if (turn.tokens[to - 1]?.normal === 'entitled' && next?.normal === 'to') return true;
  if (turn.tokens[to - 1]?.pos === 'VERB' && /^(DET|PRON|NOUN|PROPN|PART|ADJ|NUM|ADP)$/.test(next?.pos ?? '') && next?.normal !== 'on') return true;
  if (next?.normal === 'to' && /^(reach|hear|understand|find|see|contact|get|read|say|follow|tell|know|catch|imagine|reply|respond|trace|locate|believe|accept|be)$/.test(after?.normal ?? '')) return true;
  if (next?.normal === 'of' && /^(us|me|our|my|ours)$/.test(after?.normal ?? '')) return true;
  return next?.normal === '-' && after !== undefined && after.start === next.end;
};

const intensifiers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'bit', 'of', 'total', 'complete', 'absolute', 'utter', 'real', 'right', 'proper', 'such', 'very', 'so', 'really', 'extremely', 'super', 'quite', 'rather', 'pretty', 'always', 'again', 'typical', 'another', 'just', 'well', 'bloody', 'still', 'rather', 'slightly', 'big', 'massive', 'known', 'and', 'also', 'v', 'def', 'definitely', 'generally']);

/** A clause that goes on after the label with "this one", or begins a note with nobody named. */
const pointsAtPerson = (turn: AnnotatedTurn, { from, to }: Match): boolean => {
  const rest = turn.tokens.slice(to, to + 5).map((token) => token.normal).join(' ');
  if (/^(,|-|–|\.)? ?(this|that) (one|customer|guy|lady|guest|client)\b/.test(rest)) return true;
  const sentence = turn.sentences[turn.tokens[from]?.sentence ?? -1];
  const near = personBefore(turn, from);
  const opener = turn.tokens.slice(turn.clauses[turn.tokens[from]?.clause ?? -1]?.from, from).every((token) => intensifiers.has(token.normal));
  const closes = opener && (rest === '' || /^(\.|,|!|;|on the phone|to deal)/.test(rest));
  return closes && near !== 'staff' && (near === 'customer' || sentence?.from === 0 || turn.tokens[to + 1]?.normal === 'avoid');
};

const isLabel = (turn: AnnotatedTurn, match: Match, bearer: Bearer, kind: 'trait' | 'epithet' | 'wide'): boolean => {
  if (bearer.kind === 'customer') return true;
  if (bearer.kind === 'object') return kind === 'epithet';
  if (bearer.kind !== 'unsaid') return false;
  if (kind === 'epithet') return turn.tokens[match.to]?.pos !== 'NOUN';
  const opens = isNote(turn) && turn.clauses[turn.tokens[match.from]?.clause ?? -1]?.mood === 'fragment';
  return opens && (kind === 'trait' ? personBefore(turn, match.from) !== 'staff' : pointsAtPerson(turn, match));
};

/** Finds words that judge the customer as a person. */
export const customerLabel: Detector<'labelling/customer-label', Remembered> = {
  id: 'labelling/customer-label',
  title: 'Label put on a customer',
  description: 'A word or idiom that judges the customer as a person, in a reply or an internal note.',
  principle: 'drop-the-label',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'These words can read as a verdict on the person. The next reader may expect a fight.',
  advice: 'Write what happened and what is needed, and leave the judging word out.',
  limits: 'Read without knowledge of the people: a name that is also a label, or irony, can mislead it. Facts about conduct or health are no labels here; a judged deed is left to tone.',
  sources: ['Goddu et al. 2018: stigmatising words in notes change how the next reader treats the person', 'goodturn, 2026'],
  lexicons: [traitWords, wideTraitWords, epithetWords, wideEpithetWords, labelIdioms, labelNames, labelSuperlatives],
  examples: {
    found: [
      '«This client is a nightmare», as ever.',
      '«You are being unreasonable».',
      { turns: [{ role: 'agent', visibility: 'internal', text: '«Rude on the phone». Refund sent.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Spoke to Mr Hale, «total pain in the neck».' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: '«Complete know-it-all», sent him the manual.' }] },
    ],
    clear: [
      'It has been a difficult week for you.', 'This error is a nightmare.', 'You were difficult to hear on that line.', 'I was rude to you, and I am sorry.', 'You are not being difficult at all.',
      'You are entitled to a refund.', 'Is the driver always this rude?', 'The special characters in the file were the cause.',
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Cust says the courier was rude to him. Is deaf, seems at risk, shouted at first.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: 'He is trying to log in. Router is a pain, handle with care.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Driver was late and he was rude.' }] },
    ],
  },
  *detect(turn, { matches, memory }): Iterable<Detection> {
    const detection = (match: Match, whom: string): Detection => ({
      ...clauseSpan(turn, match.from, match.to),
      facets: { whom: whom === '' ? 'customer' : whom, words: turn.text.slice(match.start, match.end), reframing: reframing(memory) },
    });
    const judged = [[traitWords, 'trait'], [wideTraitWords, 'wide'], [epithetWords, 'epithet'], [wideEpithetWords, 'wide']] as const;
    for (const [lexicon, kind] of judged) {
      for (const match of matches.of(lexicon)) {
        if (denied(turn, match) || isConditional(turn, match) || meansSomethingElse(turn, match)) continue;
        const bearer = bearerOf(turn, match, kind !== 'wide');
        if (isLabel(turn, match, bearer, kind)) yield detection(match, bearer.words);
      }
    }
    for (const match of matches.of(labelIdioms)) {
      const bearer = idiomBearer(turn, match.from);
      if (bearer.kind === 'customer') yield detection(match, bearer.words);
    }
    for (const lexicon of [labelNames, labelSuperlatives]) {
      for (const match of matches.of(lexicon)) yield detection(match, '');
    }
  },
};

import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { epithetWords, euphemisms, traitWords, wideEpithetWords, wideTraitWords } from '../../lexicons/character';
import { hearsayIdioms, hearsaySource, misconduct, rumours } from '../../lexicons/hearsay';
import { labelIdioms, labelNames, labelSuperlatives } from '../../lexicons/label-idioms';
import type { Match, Matches } from '../../text/match';
import { sentenceSpan } from '../../text/widen';
import { friendly } from './friendly';
import { isNote } from './named';
import { labelsIn } from './labels';
import { reframing } from './reframing';
import type { Remembered } from './remembered';
import { isOfThing, isIdle, isOwnTelling, isNeutral, isPossessive, isServed } from './idle-talk';
import { clauseOfToken, lemmaOf, sentenceNumberOf, sentenceOfToken, startOf } from '../../text/of-token';

/** Sentences longer than this are quoted from the source to the end of the charge only. */
const longSentence = 34;

/** Kind or factual news: "sorry to hear", "I hear you", "glad to hear". */
const news = /\b(sorry|happy|good|great|nice|sad|regret|apolog\w*|understand|like|must (be|have))\b/i;

const isNews = (said: string): boolean => news.test(said) || friendly.test(said);

/** In a reply the customer has to be the one who is charged: "you always complain", "about you". */
const chargesYou = (turn: AnnotatedTurn, charge: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[charge.from]);
  return clause?.subject === 'you' || /\b(with|about|of|to) you\b|\byou(['’]re|['’]d|['’]ve)?\b[^.!?]{0,24}$/i.test(turn.text.slice(clause?.start, charge.start)) || /^\W*(with|about|to|by|from|of) you\b/i.test(turn.text.slice(charge.end));
};

/** The person a sentence is about: you in a reply; in a note he, she, they, a customer noun, a name or a number. */
const whomIn = (turn: AnnotatedTurn, from: number, to: number): string => {
  const note = isNote(turn);
  for (let at = from; at < to; at += 1) {
    const { normal, lemma, kind, pos } = turn.tokens[at] ?? { normal: '', lemma: '', kind: 'word', pos: 'X' };
    if (!note && (normal === 'you' || normal === 'your')) return 'you';
    if (/^(he|she|him|her|his|they|them)$/.test(normal) || isServed(lemma) || /^(guy|lady|man|woman|bloke|gentleman|family|couple|this one|one)$/.test(lemma)) return normal;
    if (note && (kind === 'number' || (pos === 'PROPN' && at > from) || /^(mr|mrs|ms|miss|dr)$/.test(normal))) return turn.text.slice(turn.tokens[at]?.start, turn.tokens[at]?.end);
  }
  return '';
};

/** What a customer says of others, and what the writer says of things, is no rumour about the customer. */
const saidByCustomer = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  const subject = turn.tokens[clause?.subjectAt ?? -1];
  const first = turn.tokens[from];
  if (/\b(previous|last|former|old|ex|next|other)\b/i.test(turn.text.slice(clause?.start, turn.tokens[from]?.end))) return false;
  return isServed(lemmaOf(first)) || (subject !== undefined && subject.start <= startOf(first) && (isServed(subject.lemma) || subject.normal === 'you' || /^(he|she)$/.test(subject.normal)));
};

const charges = (turn: AnnotatedTurn, matches: Matches): readonly Match[] => [...matches.of(misconduct).filter((match) => !isNeutral(turn, match)), ...matches.of(epithetWords), ...matches.of(traitWords), ...labelsIn(turn, matches).map(({ match }) => match)];

const detection = (turn: AnnotatedTurn, first: Match, last: Match, whom: string, words: string): Detection => {
  const sentence = sentenceOfToken(turn, turn.tokens[first.from]);
  const short = sentence !== undefined && sentence.to - sentence.from <= longSentence;
  const span = short ? sentenceSpan(turn, first.from) : { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  return { ...span, facets: { whom, words } };
};

/** Finds judgements of a customer that come from somebody else. */
export const hearsay: Detector<'labelling/hearsay', Remembered> = {
  id: 'labelling/hearsay',
  title: 'Hearsay about a customer',
  description: "A colleague's or anybody's opinion of the customer, passed on as knowledge.",
  principle: 'question-hearsay',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: "This passes on somebody else's opinion of a person, and can read as knowledge.",
  advice: 'Keep what was asked, done and promised; leave the opinion out.',
  told: { one: 'One passage passes on an opinion of the customer as knowledge (“{quote}”).', many: '{Count} passages pass on opinions of the customer as knowledge, first “{quote}”.' },
  limits: 'Needs a source and a charge in one sentence, or a rumour. News of the case and what customers say of others are silent.',
  sources: ["Snyder, Tanke & Berscheid 1977: what one is told of a person shapes how one speaks to them", 'goodturn, 2026'],
  lexicons: [hearsaySource, hearsayIdioms, rumours, misconduct, traitWords, wideTraitWords, epithetWords, wideEpithetWords, euphemisms, labelIdioms, labelNames, labelSuperlatives],
  examples: {
    found: [
      { turns: [{ role: 'agent', visibility: 'internal', text: "«I heard he's trouble»." }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: '«Ana at the desk says the guest in 8 shouts at everyone». Towels sent up.' }] },
      '«My colleague told me you always complain».',
    ],
    clear: ["I heard you're still waiting.", 'My colleague told me about your broken lock.', 'Our driver says he rang the bell twice.', 'You told us that the guard was rude.', { turns: [{ role: 'agent', visibility: 'internal', text: 'Cust says the neighbour is always shouting.' }] }],
  },
  *detect(turn, { matches, memory }): Iterable<Detection> {
    const said = charges(turn, matches);
    const facets = { reframing: reframing(memory) };
    const labelled = new Set(labelsIn(turn, matches).map(({ match }) => match));
    const rumoured = new Set(matches.of(rumours));
    for (const match of [...matches.of(hearsayIdioms), ...rumoured]) {
      const sentence = sentenceOfToken(turn, turn.tokens[match.from]);
      const whom = sentence === undefined ? '' : rumoured.has(match) ? whomIn(turn, match.from + 1, Math.min(sentence.to, match.to + 5)) : whomIn(turn, sentence.from, sentence.to);
      if (whom === '' || isIdle(turn, match) || isPossessive(turn, match) || saidByCustomer(turn, match) || (!isNote(turn) && (whom !== 'you' || !/\byou\b/i.test(turn.text.slice(match.start, sentence?.end)) || memory.pleased || isNews(turn.text.slice(sentence?.start, sentence?.end))))) continue;
      const found = detection(turn, match, match, whom, turn.text.slice(match.start, match.end));
      yield { ...found, facets: { ...found.facets, ...facets } };
    }
    for (const match of matches.of(hearsaySource)) {
      const number = sentenceNumberOf(turn.tokens[match.from]);
      const sentence = turn.sentences[number];
      const charge = said.find(({ from, to }) => turn.tokens[from]?.sentence === number && (from >= match.to || to <= match.from));
      if (sentence === undefined || charge === undefined || isIdle(turn, charge) || isOfThing(turn, charge) || isOwnTelling(turn, match) || saidByCustomer(turn, match)) continue;
      if (!isNote(turn) && (memory.pleased || isNews(turn.text.slice(sentence.start, sentence.end)) || !chargesYou(turn, charge))) continue;
      const whom = whomIn(turn, match.from + 1, sentence.to) || whomIn(turn, sentence.from, match.from) || (isNote(turn) && (labelled.has(charge) || charge.from === match.to) ? 'customer' : '');
      if (whom === '') continue;
      const found = detection(turn, match, charge, whom, turn.text.slice(charge.start, charge.end));
      yield { ...found, facets: { ...found.facets, ...facets } };
    }
  },
};

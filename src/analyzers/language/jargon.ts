import type { Detector } from '../../analysis/detector';
import type { Settings } from '../../analysis/settings';
import type { AnnotatedTurn } from '../../conversation/turn';
import { termMeanings } from '../../lexicons/glosses';
import { looseTerms, tradeTerms } from '../../lexicons/jargon';
import { explainsTerm } from '../../text/explanation';
import { glossed } from '../../text/gloss';
import { touches } from '../../text/in-order';
import type { Match } from '../../text/match';
import { isNamed } from '../../text/named';
import { onceEach } from '../../text/once-each';
import { isTermShaped } from '../../text/term-shape';
import { knows, type Vocabulary } from '../../text/vocabulary';
import { isDense } from './dense-wording';
import { type LanguageMemory, rootOf as stemOf } from './memory';
import { sentenceNumberOf } from '../../text/of-token';

/** Words that are no listed term and yet look like one. */
const shaped = ({ tokens }: AnnotatedTurn): Match[] =>
  tokens.flatMap((token, at) => (token.kind === 'word' && token.voice !== 'quoted' && isTermShaped(token.normal) ? [{ start: token.start, end: token.end, from: at, to: at + 1 }] : []));

/** The beginning of a term, by which "provision" and "provisioning" are one: where one is explained, both are. */
const rootOf = ({ text }: AnnotatedTurn, { start, end }: Match): string => text.slice(start, Math.min(end, start + 7)).toLowerCase();

/** All its words came from the customer, or were explained before. */
const isKnown = (turn: AnnotatedTurn, { from, to }: Match, known: Vocabulary): boolean =>
  knows(known, turn.tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation').map(({ normal }) => normal).join('')) ||
  turn.tokens.slice(from, to).every(({ kind, normal, lemma }) => kind === 'punctuation' || knows(known, lemma) || knows(known, normal) || knows(known, stemOf(normal)));

/** "Are you familiar with a chargeback?" asks whether the word is known. */
const asksWhetherKnown = (turn: AnnotatedTurn, { start }: Match): boolean => /\b(?:familiar with|heard of|know what|what is meant by)\s{1,40}(?:an?|the|your)?\s{0,40}$/i.test(turn.text.slice(Math.max(0, start - 40), start));

/** How many different terms a sentence has. */
const termsBeside = (turn: AnnotatedTurn, terms: readonly Match[]): ((sentence: number) => number) => {
  const roots = new Map<number, Set<string>>();
  for (const term of terms) {
    const sentence = sentenceNumberOf(turn.tokens[term.from]);
    roots.set(sentence, (roots.get(sentence) ?? new Set()).add(rootOf(turn, term)));
  }
  return (sentence) => roots.get(sentence)?.size ?? 0;
};

/** A dense sentence is found as a whole, unless it is the terms that make it so: one in every ten words. */
const givesWay = (turn: AnnotatedTurn, at: number, beside: number, settings: Settings): boolean => {
  const sentence = turn.sentences[at];
  return sentence !== undefined && isDense(turn, sentence, settings) && beside * 10 < sentence.to - sentence.from;
};

/** Finds terms of a trade that nobody has explained. */
export const jargon: Detector<'language/jargon', LanguageMemory> = {
  id: 'language/jargon',
  title: 'Term of the trade left unexplained',
  description: 'A technical or trade term that the customer did not use and that the turn does not explain.',
  principle: 'speak-their-language',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This term can read as the language of the trade: the customer has not used it.',
  advice: 'Say it in everyday words, or add in a few words what it means.',
  told: { one: 'One term of the trade was left unexplained (“{term}”).', many: '{Count} terms of the trade were left unexplained, first “{term}”.' },
  limits: 'It cannot know how expert the customer is. A term that the customer used, or that the agent explained in any turn so far, is silent, and so are names and letter acronyms. A meaning is offered for terms that mean one thing only.',
  sources: ['goodturn, 2026'],
  lexicons: [tradeTerms, looseTerms],
  examples: {
    found: [
      'The fault lies with the «solenoid», so we send a fitter.',
      'Your payment sits in a «suspense account» until Monday.',
      { turns: [{ role: 'customer', text: 'My films keep stopping.' }, { role: 'agent', text: 'We see high «packet loss» on your line.' }] },
      'The refund is «prorated» from the day you left.',
      'The scan points to «tendinitis», so rest the arm.',
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Is it the solenoid again?' }, { role: 'agent', text: 'Yes, the solenoid has stuck, and we replace it.' }] },
      'The solenoid, which is the small valve that lets water in, has stuck.',
      'You pay a deductible. That is the part of each claim that is yours.',
      'The delay between your click and the answer (latency) is high.',
      { turns: [{ role: 'agent', text: 'The waybill, that is the label on the box, is torn.' }, { role: 'customer', text: 'Oh dear.' }, { role: 'agent', text: 'A new waybill is printed now.' }] },
      'Our Latency album ships on Friday.',
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Solenoid stuck, chargeback pending.' }] },
    ],
  },
  detect: (turn, { matches, memory, settings }) => {
    const strictly = [matches.of(tradeTerms), shaped(turn)];
    const strict = strictly.flat();
    const all = [...strict, ...matches.of(looseTerms).filter(({ from }) => !strictly.some((found) => touches(found, { from, to: from + 1 })))];
    if (all.length === 0) return [];
    const explained = new Set(all.filter((match) => explainsTerm(turn.text, match)).map((match) => rootOf(turn, match)));
    const news = all.filter((match) => !explained.has(rootOf(turn, match)) && !isKnown(turn, match, memory.known) && !isNamed(turn, match) && !asksWhetherKnown(turn, match));
    const besides = termsBeside(turn, news);
    const isPlain = onceEach((sentence: number) => !givesWay(turn, sentence, besides(sentence), settings));
    const stands = new Set(strict);
    return news.filter((match) => {
      const sentence = sentenceNumberOf(turn.tokens[match.from]);
      return (stands.has(match) || besides(sentence) > 1) && isPlain(sentence);
    }).map(({ start, end }) => ({ start, end, facets: { term: turn.text.slice(start, end) }, suggestions: glossed(turn.text, { start, end }, termMeanings) }));
  },
};

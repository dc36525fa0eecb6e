import type { Detector } from '../../analysis/detector';
import type { AnnotatedText, Sentence } from '../../text/annotated-text';
import { asked, type Asked } from '../../text/asked';
import { touches } from '../../text/in-order';
import { answersAlready, type Fact, factsOf, matterOf, mayBeKnown } from './facts';
import { kindsAsked, kindsTold, type Told } from './given';
import type { ListeningMemory } from './memory';

/** Asks for another value than the one that was given, or only checks it. */
const fresh = /\b(?:now|today|current|outbound|inbound|return|this (?:morning|afternoon|evening|week|time)|currently|another|other|else|different|new|instead|next|still|latest|correct|right|second|better|clearer|again|once more|same|either|or|preferred|prefer|duplicate|since then|(?:this|that|these) (?:number|one)|meanwhile|if)\b/;
/** Yes/no in form, a request in fact. */
const handing = /^(?:may|can|could|might) (?:i|we) (?:please |just |also )?(?:have|get|take|see|know|note)\b|^(?:do|would|have) (?:you|u) (?:have|got) (?:an?|the|your)\b/;
const requesting = /\b(?:provide|send|share|give|supply|quote|confirm|tell|dm|need|require|have|get|let|state|enter|verify|take|what|which|who|where|may|is)\b/;

const verbs: ReadonlySet<string> = new Set(['provide', 'send', 'share', 'give', 'supply', 'quote', 'confirm', 'tell', 'dm', 'let', 'state', 'verify', 'need', 'require']);

/** Whether a sentence has one of the verbs that ask for data, alone or in a word of several parts. */
const mayOrder = ({ tokens }: AnnotatedText, { from, to }: Sentence): boolean => {
  for (let at = from; at < to; at += 1) {
    const { normal = '' } = tokens[at] ?? {};
    if (verbs.has(normal) || /\w\W|\W\w/.test(normal)) return true;
  }
  return false;
};

/** Sentences that ask for data in the form of an order or a need: "Please send your order number". */
const ordersFor = (text: AnnotatedText, questions: readonly Asked[]): Asked[] =>
  text.sentences
    .filter((sentence) => !touches(questions, sentence))
    .flatMap((sentence) => {
      if (!mayOrder(text, sentence)) return [];
      const words = text.tokens.slice(sentence.from, sentence.to).filter((token) => token.voice !== 'quoted').map((token) => token.normal).join(' ');
      return /^(?:[^\w@]|@\w*(?!\w)|(?:please|pls|kindly|so|and|then|ok|okay|also|just)\b)*(?:provide|send|share|give|supply|quote|confirm|tell|dm|let (?:me|us) (?:have|know)|state|verify)\b|\b(?:i|we) (?:(?:will|would|just|also) )*(?:need|require)\b/.test(words) ? [{ ...sentence, form: 'request' as const, words, indirect: true }] : [];
    });

/** The kinds of facts that a question asks for though they were given. */
const kindsAgain = ({ form, words }: Asked, told: Told): string[] => {
  if ((form === 'polar' && !handing.test(words)) || form === 'why' || form === 'how' || !requesting.test(words)) return [];
  const kinds = kindsAsked(words);
  return kinds.length === 0 ? kinds : kinds.filter((kind) => kindsTold(told).has(kind));
};

/** How many of the facts stated last are looked at. */
const stretch = 24;

/** Finds questions for what the customer has already given. */
export const repeatedQuestion: Detector<'listening/repeated-question', ListeningMemory> = {
  id: 'listening/repeated-question',
  title: 'Question for what was already given',
  description: 'The agent asks for a fact, or a step, that the customer has already told in this conversation.',
  principle: 'respect-the-concern',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'The customer has already given this; asking again can read as not having listened.',
  advice: 'Look it up above, and say it back if it needs checking.',
  told: { one: 'The customer was asked for something already given (“{quote}”).', many: 'The customer was asked {count} times for something already given, first with “{quote}”.' },
  limits: 'Knows kinds of facts (numbers, dates, names, devices, places, steps) and plain restatement; other words are missed. Checking a value, or a newer one, is silent.',
  sources: ['Clark & Brennan 1991 (grounding)', 'goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'Booking KL-20931, we need a cot in the room.' }, { role: 'agent', text: 'Gladly. «What is your booking number?»' }] },
      { turns: [{ role: 'customer', text: 'I have already emptied the filter twice, it still hums.' }, { role: 'agent', text: '«Have you emptied the filter?»' }] },
      { turns: [{ role: 'customer', text: 'Bought the tent on 3 May.' }, { role: 'agent', text: 'I see.' }, { role: 'customer', text: 'Used once.' }, { role: 'agent', text: '«When did you buy it?»' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Booking KL-20931, we need a cot.' }, { role: 'agent', text: 'Is that for booking KL-20931 in June?' }] },
      { turns: [{ role: 'customer', text: 'I have not emptied the filter yet.' }, { role: 'agent', text: 'Have you emptied the filter now?' }] },
      { turns: [{ role: 'customer', text: 'My iPad will not start.' }, { role: 'agent', text: 'Do you have another device at hand?' }] },
      { turns: [{ role: 'customer', text: 'The parcel never came.' }, { role: 'agent', text: 'What is your order number?' }] },
    ],
  },
  detect: (turn, { memory }) => {
    if (memory.told === undefined) return [];
    const questions = asked(turn);
    let facts: readonly Fact[] | undefined;
    const known = (): readonly Fact[] => (facts ??= memory.stated.slice(-stretch).flatMap(factsOf).slice(-stretch));
    for (const one of [...questions, ...ordersFor(turn, questions)]) {
      if (fresh.test(one.words)) continue;
      const kinds = kindsAgain(one, memory.told);
      if (kinds.length > 0) return [{ start: one.start, end: one.end, facets: { asked: kinds } }];
      const matter = matterOf(turn, one);
      if (mayBeKnown(matter, one) && known().some((fact) => answersAlready(matter, one, fact))) return [{ start: one.start, end: one.end, facets: {} }];
    }
    return [];
  },
};

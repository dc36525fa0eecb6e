import type { Detector } from '../../analysis/detector';
import { customAct, longStay, valuedCustom } from '../../lexicons/custom';
import { ofSentence } from '../../text/sentence-words';
import { clauseSpan } from '../../text/widen';
import { firstBySentence, sentenceText, wordsOfSentence } from './passages';

/** Thanks for one deed, another party's custom, and custom that is asked for or set a condition. */
const other = /\b(?:rat(?:ing|e)s?\b(?! of)|reviews?|feedback|photos?|patien(?:ce|t)|screenshots?|comments?|your opinion|your call|survey|if you (?:could|would)|business (?:class|days?|hours|accounts?|cards?)|trust fund|relationship manager|terms|privacy|for granted that|membership (?:number|card|fee|id|form)|loyalty (?:points?|card|number|scheme)|dear valued|waiting|on the (?:line|phone|call)|while (?:i|we))\b/i;
const value = /(?:n't|not|never) forget|\b(?:grateful|gratitude|appreciat\w+|mean(?:s|t)?|matter(?:s|ed)?|proud|thank\w*|cherish\w*|honou?r(?:ed)?|remember it|deserves?|special|privileged?|owe|treasure|lucky|loyal\w*|for granted|glad|poorer|ty|thx|joy|pleased|store|without|delighted|happy|lightly|not forgotten)\b/i;
const strong = /\b(?:business|custom|loyalty|patronage)\b(?! (?:class|days?|hours?|account|cards?|points?|number|scheme))/i;

/** Finds that the customer's custom is valued. */
export const appreciation: Detector<'rapport/appreciation'> = {
  id: 'rapport/appreciation',
  title: 'Custom that is valued',
  description: 'Words that treat the customer\'s custom, loyalty or long stay as worth having.',
  principle: 'remember-who-pays',
  kind: 'strength',
  impact: 'minor',
  maturity: 'stable',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words value the custom itself.',
  advice: 'Make it theirs: name the years, the orders or what they made possible.',
  told: { one: 'The customer’s custom was valued (“{quote}”).', many: 'The customer’s custom was valued {count} times, first with “{quote}”.' },
  limits: 'The house formula counts too. A bare thanks does not, nor thanks for patience, photos, ratings or feedback.',
  sources: ['Zeithaml, Berry & Parasuraman 1996', 'goodturn, 2026'],
  lexicons: [valuedCustom, longStay, customAct],
  examples: {
    found: ['The fee is waived. «Thank you for eleven years with us».', '«Your loyalty means the world to all of us here».', "Your seat is booked. «We're proud to count you among our regulars».", "«We'd hate to lose you», so let me see what I can do."],
    clear: ['Thank you for your patience.', 'We reply within two business days, thanks.', "We'd appreciate it if you sent the form.", 'Thank you for choosing the second option.', { turns: [{ role: 'agent', visibility: 'internal', text: 'With us since 1990, thank her for her loyalty.' }] }],
  },
  *detect(turn, { matches }) {
    const stays = [...matches.of(longStay), ...matches.of(customAct)].filter(ofSentence(turn, (sentence) => value.test(wordsOfSentence(turn, sentence))));
    for (const match of firstBySentence(turn, [...matches.of(valuedCustom), ...stays])) {
      const said = sentenceText(turn, match.from);
      if (!other.test(said) || strong.test(turn.text.slice(match.start, match.end + 9))) yield clauseSpan(turn, match.from, match.to);
    }
  },
};

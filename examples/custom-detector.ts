// A heuristic of your own beside the built-in ones: this house says "guest".
import { type Analyzer, type Detector, type Lexicon, review } from 'goodturn';
import { labelling } from 'goodturn/analyzers';
import { english } from 'goodturn/english';

const customerWords: Lexicon = { id: 'customer-words', source: 'house style, 2026', patterns: ['[customer|customers|client|clients]'] };

const houseWord: Detector<'house/guest'> = {
  id: 'house/guest',
  title: 'Another word for guest',
  description: 'A word for the people we serve that is not the one of this house.',
  principle: 'speak-for-the-whole-team',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This house says guest.',
  advice: 'Write "guest", or better, the name.',
  limits: 'Names of departments, such as customer service, are not told apart.',
  sources: ['house style, 2026'],
  lexicons: [customerWords],
  examples: { found: ['Our «customers» love the terrace.'], clear: ['Our guests love the terrace.'] },
  detect: (_turn, { matches }) => matches.of(customerWords),
};

const house: Analyzer = { id: 'house', title: 'House style', description: 'Words of this house.', detectors: [houseWord], measures: [] };
const conversation = { turns: [{ role: 'agent', text: 'You should have read the sign that all customers pass.' }] } as const;

for (const { detector, quote, advice } of review(conversation, { annotator: english(), analyzers: [labelling, house], settings: { preview: true } }).findings) {
  console.log(`${detector} "${quote}"\n  ${advice}`);
}

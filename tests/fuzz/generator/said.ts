import type { Analyzer } from '../../../src/analysis/analyzer';
import type { Example } from '../../../src/analysis/detector';
import fc from 'fast-check';

const textsOf = (example: Example): readonly string[] => (typeof example === 'string' ? [example] : example.turns.map(({ text }) => text));

/** Every sentence that a detector gives as an example, found or clear: together they wake each detector. */
export const saidInExamples = (analyzers: readonly Analyzer[]): readonly string[] =>
  [...new Set(analyzers.flatMap(({ detectors }) => detectors.flatMap(({ examples }) => [...examples.found, ...examples.clear].flatMap(textsOf))))].map((text) => text.replace(/[«»]/g, ''));

const slots: Readonly<Record<string, readonly string[]>> = {
  name: ['Anna', 'Mr. Berg', 'Željka', "O'Hara", 'José', '李', 'Dr. Osei', 'you', ''],
  number: ['3', '4711', '12.50', '1,000,000', '0', '-1', '1e9', '٣', '½', '3.30', '007'],
  time: ['tomorrow', 'by Friday', 'at 5 pm', 'in 2 days', 'on 31 February', 'within 24 hours', 'by 2026-03-05', 'next week', 'on 03/04/2026', 'in 99999999999 days', 'at 25:61'],
  thing: ['parcel', 'refund', 'invoice', 'login', 'contract', 'router', 'café order', 'PIN', 'SKU', 'back-up'],
  feeling: ['furious', 'so disappointed', 'worried', 'confused', 'over the moon', 'not happy at all', 'FED UP'],
};

const frames: readonly string[] = [
  "I'm sorry about the {thing}, {name}.", 'I am {feeling} about my {thing}!', 'I will send the {thing} {time}.', "We'll call you {time}, {name}.", 'You people never fix my {thing}.',
  'Please give me {number} reasons why the {thing} failed.', 'My {thing} {number} has not arrived and I waited {time}.', 'That is not our department, {name}.', 'I need the {thing} {time}, or I cancel.',
  'You should have read the {thing} {time}.', '{name} told me that {name} is {feeling}.', 'What happened to the {thing}? Was it {number}? Or {number}?', 'I understand that you are {feeling}, {name}.',
  'As I said {time}, we cannot refund {number} euros.', 'Thank you for the {thing}, {name}!', 'Hi {name}, it is {name} from support.', 'I never got the {thing} that you promised {time}.', 'Did I get it right that the {thing} costs {number}?',
  'I am leaving for another provider {time}.', 'Unfortunately our policy does not allow {number} {thing}s.', 'I have passed the {thing} to {name}, who calls {time}.', 'The {thing} was sent {time}, as promised.', 'Calm down, {name}.',
  '{name} wrote: "the {thing} is {feeling}"', '> {name}: where is my {thing}?', 'If you were {feeling}, you would pay {number}.', 'I guarantee {number} % that the {thing} works {time}.', 'You always lose the {thing}.', 'Same problem here, {name}: {thing} again.',
];

/** Sentences with slots, filled from lists of odd fillings. */
export const framed: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...frames), fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 })).map(([frame, picks]) => {
  let at = 0;
  return frame.replace(/\{(\w+)\}/g, (_all, slot: string) => {
    const fillings = slots[slot] ?? [''];
    at += 1;
    return fillings[(picks[at % picks.length] ?? 0) % fillings.length] ?? '';
  });
});

import { describe, expect, it } from 'vitest';
import { empathy } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { review } from '../../../src/review';

const annotator = english();

const found = (customer: string, agent: string): readonly string[] =>
  review({ turns: [{ role: 'customer', text: customer }, { role: 'agent', text: agent }] }, { annotator, analyzers: [empathy], settings: { preview: true } }).findings.map(({ detector }) => detector);

const broken = 'The new oven arrived with a cracked door and nobody answers the phone.';

/** What looks like the finding, and is none. */
const silent: readonly (readonly [detector: string, customer: string, agent: string])[] = [
  ['empathy/late-empathy', broken, 'The bummer is that the next one ships on Friday.'],
  ['empathy/late-empathy', broken, 'A cracked door is not very much fun. The next one ships on Friday.'],
  ['empathy/late-empathy', broken, "Don't be disappointed, the next one ships on Friday."],
  ['empathy/late-empathy', broken, 'Sorry for leaving such a poor impression. Which model is it?'],
  ['empathy/hollow-apology', broken, 'Apologies for any inconvenience. One moment while I look at your order.'],
  ['empathy/hollow-apology', broken, "Apologies for any inconvenience. You'll receive a refund by Friday."],
  ['empathy/hollow-apology', broken, "I'm sorry to hear about your oven, and I apologize for the inconvenience caused."],
  ['empathy/hollow-apology', 'They swapped my oven and went above and beyond 😊', 'Sorry for any trouble, Ann.'],
  ['empathy/fix-before-feeling', 'So tired of these other companies, I am furious!', 'Our shop opens at nine.'],
  ['empathy/fix-before-feeling', "I'm so upset, the album is gone.", 'Thank you for the feedback. We appreciate it.'],
  ['empathy/fix-before-feeling', "I'm so upset, the album is gone.", 'Hi Ann. Sorry to disappoint you. Open Settings and tap Restore.'],
  ['empathy/interpretation', broken, 'We know that standing in line is no fun, and it is kind of you to bear it.'],
  ['empathy/interpretation', broken, 'It looks like you were affected by a change of carrier in May.'],
  ['empathy/interpretation', broken, "It seems like you're a trial member."],
  ['empathy/care', broken, 'We want your visit to be pleasant.'],
  ['empathy/exploration', broken, 'Have you now been able to open the form?'],
];

/** The nearest thing that is one. */
const told: readonly (readonly [detector: string, customer: string, agent: string])[] = [
  ['empathy/late-empathy', broken, 'Which model is it?'],
  ['empathy/hollow-apology', broken, 'Apologies for any inconvenience. Which model is it?'],
  ['empathy/fix-before-feeling', "I'm so upset, the album is gone.", 'Thank you for the feedback. Open Settings and tap Restore.'],
  ['empathy/interpretation', broken, 'It sounds like you are worn out by the calls that nobody answers.'],
  ['empathy/exploration', broken, 'Have you been able to reach your mother?'],
];

describe('near-misses of the empathy detectors', () => {
  it.each(silent)('%s is silent: %s / %s', (detector, customer, agent) => {
    expect(found(customer, agent)).not.toContain(detector);
  });
  it.each(told)('%s speaks: %s / %s', (detector, customer, agent) => {
    expect(found(customer, agent)).toContain(detector);
  });
});

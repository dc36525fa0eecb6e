import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { ownership } from '../../../src/analyzers/ownership';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { turnsOf } from '../small-talk';

const annotator = english();
const facets = (said: string, detector: string) => review({ turns: turnsOf(said) }, { annotator, analyzers: [ownership], settings: { preview: true } }).findings.filter((one) => one.detector === `ownership/${detector}`).map((one) => one.facets);

describe('the parts of a refusal, in its words', () => {
  it.each([
    ["We can't post it, because the glass would break. You could collect it.", { regret: '', reason: 'because', alternative: 'You could collect' }],
    ["Sorry, we can't post it. It is made of glass. I could bring it on Monday.", { regret: 'Sorry', reason: 'It is made of glass.', alternative: 'I could bring' }],
    ["We can't post it, because it is made of glass; bring a box on Monday.", { regret: '', reason: 'because', alternative: 'bring a box on Monday.' }],
    ['Unfortunately we cannot post it, as it is made of glass. You could collect it.', { regret: 'Unfortunately', reason: 'as', alternative: 'You could collect' }],
  ] as const)('%s', (answer, wanted) => {
    const [found] = facets(`C: Could you post it? || A: ${answer}`, 'reasoned-refusal');
    expect(found?.['regret']).toBe(wanted.regret);
    expect(String(found?.['reason'])).toContain(wanted.reason.replace(/\.$/, ''));
    expect(String(found?.['alternative'])).toContain(wanted.alternative.replace(/\.$/, ''));
  });
});

describe('the parts of a hand-off, in its words', () => {
  it.each([
    ["I'm handing you to Pia in claims, because she knows storms. She has your photos.", 'Pia claims', 'because', 'has your photos'],
    ["I'm handing you to our roofer, Pia, because she knows storms. She has your photos.", 'Pia', 'our roofer, Pia', 'has your photos'],
    ["I'm handing you to Dr Moss, because she knows storms. She has your photos.", 'Dr Moss', 'because', 'has your photos'],
    ["I'm handing you to our engineers, since they know storms. They have your photos.", 'engineers', 'since', 'have your photos'],
    ["I've told Ada in repairs everything, because she knows storms.", 'Ada repairs', 'because', 'told Ada'],
  ] as const)('%s', (said, who, why, passedOn) => {
    const [found] = facets(`A: ${said}`, 'warm-handoff');
    expect(found?.['who']).toBe(who);
    expect(String(found?.['why'])).toContain(why);
    expect(String(found?.['passedOn'])).toContain(passedOn);
  });
});

describe('what the columns weigh', () => {
  const score = (id: string, text: string): number => Number(measure(annotate({ turns: [{ role: 'agent', text }] }, annotator), [ownership], { scope: 'turn' })[0]?.[id]);
  it.each([
    ['refusal', "We can't refund that.", 'We refund that.'],
    ['refusal', 'Sorry, we cannot refund that.', 'We cannot refund that.'],
    ['refusal', 'That is all I can do.', 'That is all I have.'],
    ['handoff', 'Our returns team will help.', 'Our lamp will help.'],
    ['handoff', 'I am transferring you.', 'I am painting you.'],
    ['handoff', 'You will have to call the bank.', 'You will have to rob the bank.'],
    ['handoff', 'Please contact support.', 'Please wait.'],
    ['investigation', 'Which model do you have?', 'This model is red.'],
    ['investigation', 'I am looking into it.', 'I am painting it.'],
    ['channelSwitch', 'Please send us a DM.', 'Please send us a lamp.'],
  ] as const)('%s: “%s” is above “%s”', (id, higher, lower) => expect(score(id, higher)).toBeGreaterThan(score(id, lower)));
  it.each(['refusal', 'handoff', 'investigation', 'channelSwitch'])('%s is low in plain talk', (id) => {
    expect(score(id, 'The lamp is red.')).toBeLessThan(0.2);
    expect(score(id, 'The lamp is red.')).toBeGreaterThan(0);
  });
});

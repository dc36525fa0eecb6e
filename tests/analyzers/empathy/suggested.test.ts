import { describe, expect, it } from 'vitest';
import { empathy } from '../../../src/analyzers/empathy';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { turnsOf } from '../small-talk';

const annotator = english();
const found = (said: string) => review({ turns: turnsOf(said) }, { annotator, analyzers: [empathy], settings: { preview: true } }).findings;

/** A talk, and what is offered in place of its agent's words: `detector: words`. Where a sorry would not fit, nothing is. */
const talks: readonly (readonly [said: string, ...offered: readonly string[]])[] = [
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Returns are accepted within 30 days.', "late-empathy: I'm sorry to hear this. Returns are accepted within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Our shop takes it back within 30 days.', "late-empathy: We're sorry to hear this. Our shop takes it back within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We take it back. I checked.', "late-empathy: I'm sorry to hear this. We take it back"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: I can take it back within 30 days.', "late-empathy: I'm sorry to hear this. I can take it back within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: My shop takes it back within 30 days.', "late-empathy: I'm sorry to hear this. My shop takes it back within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Take it to us, we’re open.', 'late-empathy: We’re sorry to hear this. Take it to us, we’re open'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Hi Ann, returns are accepted within 30 days.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Hi Ann. Returns are accepted within 30 days.', "late-empathy: I'm sorry to hear this. Returns are accepted within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Hello Mrs O’Neill-Lee, Returns are accepted within 30 days.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: @ann @bea Hello! Thanks for your note. Returns are accepted within 30 days.', "late-empathy: I'm sorry to hear this. Returns are accepted within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Good morning. Thank you. Returns are accepted within 30 days.', "late-empathy: I'm sorry to hear this. Returns are accepted within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Dear Ann Mary Lee. Returns are accepted within 30 days.', "late-empathy: I'm sorry to hear this. Returns are accepted within 30 days"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: On hold. Returns are accepted within 30 days.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Hi Ann. We regret the delay in post. Returns are accepted within 30 days.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Returns are accepted within 30 days!'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Returns, we accept.', "late-empathy: We're sorry to hear this. Returns, we accept"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: returns are accepted within 30 days.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: 30 days is what you have.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Enjoy the shop, returns are accepted.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Any shop takes it back.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Sure, returns are accepted.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: It’s our pleasure to take it back.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: That’s the old model.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Yes, returns are accepted.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Congratulations on the purchase, returns are accepted.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Happy to take it back.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: A. B takes it back.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: Which model is it?', "late-empathy: I'm sorry to hear this. Which model is it"],
  ["C: I'm so upset, the album is gone. || A: Open Settings and tap Restore.", "fix-before-feeling: I'm sorry to hear this. Open Settings and tap Restore", "late-empathy: I'm sorry to hear this. Open Settings and tap Restore"],
  ["C: I'm so upset, the album is gone. || A: Hi. Open Settings and tap Restore.", "fix-before-feeling: I'm sorry to hear this. Open Settings and tap Restore", "late-empathy: I'm sorry to hear this. Open Settings and tap Restore"],
  ["C: I'm so upset, the album is gone, thx. || A: Open Settings and tap Restore."],
  ["C: I'm so upset, the album is gone :) || A: Open Settings and tap Restore."],
  ["C: I'm so upset, the album is gone ;-) || A: Open Settings and tap Restore."],
  ["C: I'm so upset, the album is gone, any tips? || A: Open Settings and tap Restore."],
  ["C: I'm so upset, the album I loved is gone. || A: Open Settings and tap Restore."],
  ["C: I'm so upset, the album is gone. I would appreciate help. || A: Open Settings and tap Restore."],
  ["C: The oven arrived with a cracked door and nobody answers the phone. || A: I'm sorry you feel that way.", "hollow-apology: I'm sorry about this"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We are sorry if anything we said upset you.', 'hollow-apology: We are sorry that something we said upset you'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We apologise for any inconvenience.', 'hollow-apology: We apologise for the trouble', 'stock-phrase: We apologise for the trouble'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We regret that it did not meet your expectations.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: I understand your frustration.', "stock-phrase: I'm sorry about this"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We understand your frustration. We are sorry.'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: I can imagine how frustrating this must be.', "stock-phrase: I'm sorry that this is so frustrating"],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We’re sorry for the inconvenience caused.', 'hollow-apology: We’re sorry for the trouble this has caused you'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: I apologise for any inconvenience this may have caused.', 'hollow-apology: I apologise for the trouble this has caused you', 'stock-phrase: I apologise for the trouble this has caused you'],
  ['C: The oven arrived with a cracked door and nobody answers the phone. || A: We understand your frustration and our team reads it.'],
];

describe('words offered', () => {
  it.each(talks.map(([said, ...offered]) => [said, offered] as const))('%s', (said, offered) => {
    expect(found(said).flatMap(({ detector, suggestions }) => (suggestions ?? []).map(({ text }) => `${detector.slice(8)}: ${text}`))).toEqual(offered);
  });
});

describe('the parts of an apology', () => {
  it.each([
    ["I'm sorry, I dropped your door.", { expression: true, responsibility: true, repair: false, promise: false }],
    ["I'm sorry. We are sending a new door today.", { expression: true, responsibility: false, repair: true, promise: false }],
    ["I'm sorry. It won't happen again.", { expression: true, responsibility: false, repair: false, promise: true }],
    ["I'm sorry, we sent the wrong door. I will refund you today, and it won't happen again.", { expression: true, responsibility: true, repair: true, promise: true }],
  ])('%s', (text, facets) => {
    expect(found(`C: My oven door is cracked. || A: ${text}`).find(({ detector }) => detector === 'empathy/apology')?.facets).toEqual(facets);
  });
});

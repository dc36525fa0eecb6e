import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { commitments } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';
import { turnsOf } from '../small-talk';

const annotator = english();

/** The sum that the likelihood of the last turn was made from, less what every turn begins with. */
const sumOf = (said: string): number => {
  const likely = Number(measure(annotate({ turns: turnsOf(said) }, annotator), [commitments], { scope: 'turn' }).at(-1)?.['commitment']);
  return Math.round((Math.log(likely / (1 - likely)) + 2.2) * 100) / 100;
};

const own = 2.6;
const able = 1.1;
const together = 0.7;
const obliged = 0.8;
const on = 0.7;
const vow = 1.8;
const assent = 2.2;
const refusal = 1.4;
const directed = 1.1;
const taken = 1.4;
const brief = -0.9;
const asked = -1.6;

const table: readonly (readonly [said: string, sum: number])[] = [
  ['A: The lamp is on the shelf.', 0],
  ['A: I will send the lamp today.', own],
  ['A: We will send the lamp today.', 0.9 * own],
  ['A: I will send the lamp and then I will call you.', 1.4 * own],
  ['A: I will send the lamp and then I will send the shade.', own],
  ['A: I will send the lamp and let me fetch the shade.', own + 0.4 * 0.87 * own],
  ['A: I will be honest about the lamp.', 0],
  ['A: I hope to send the lamp today.', 0],
  ['A: They will send the lamp today.', 0],
  ['A: Will send the lamp today.', 0.85 * own],
  ['A: Sending the lamp over today.', 0],
  ["A: I'm sending the lamp today.", 0.35 * own],
  ["A: We're sending the lamp today.", 0],
  ["A: I'm not sending the lamp today.", 0],
  ["A: I'm painting the lamp today.", 0],
  ["A: The lamp is what I'm going to send.", 0.3 * own],
  ['A: Ask them if I will send the lamp.', 0.3 * own],
  ["A: I won't send the lamp today.", 0.4 * own],
  ['A: Let me tell you of the lamp.', 0.35 * own],
  ['A: Let me fetch the lamp now.', 0.87 * own],
  ['A: Will you send the lamp today?', asked],
  ['A: It is on.', 0],
  ['A: So it is.', 0],
  ['A: It is.', brief],
  ['A: I can fetch the lamp today.', able],
  ['A: I really can quickly fetch the lamp.', able],
  ['A: I could just fetch the lamp.', able],
  ['A: I might also fetch the lamp.', able],
  ['A: I can see the lamp there.', 0],
  ['A: Maybe we can share the lamp.', together],
  ['A: Then possibly we could share the lamp.', together],
  ['A: So we both could share the lamp.', together],
  ['A: And maybe we can see the lamp.', 0],
  ['A: I have to fetch the lamp today.', obliged],
  ['A: I really just need to fetch the lamp.', obliged],
  ['A: I was still planning to go back and fetch the lamp.', obliged],
  ['A: I must go and fetch the lamp.', obliged],
  ['A: I ought to quickly fetch the lamp.', obliged],
  ['A: I have to say the lamp is fine.', 0],
  ['A: I have to be there for the lamp.', 0],
  ['A: I promise the lamp is fine.', vow],
  ['A: You have my word on the lamp.', vow],
  ['A: We are happy to do the lamp.', vow],
  ['A: We will really try the lamp.', 0.9 * own + vow],
  ['A: We will try the lamp.', 0.9 * own + vow],
  ['A: And then send that lamp over.', on],
  ['A: Um, and then, uh, send that lamp over.', on],
  ['A: Then post the lamp to them.', on],
  ['A: And do that with the lamp.', on],
  ['A: And think that the lamp is fine.', 0],
  ['A: And lamps with that of course.', 0],
  ['A: Send that lamp over there.', 0],
  ['A: And sends that lamp over there.', 0],
  ['A: And send lamps over there.', 0],
  ['C: Could you send the lamp? || A: Sure, the lamp is here.', directed + assent],
  ['C: Could you send the lamp? || A: Oh well, yes, of course it can come.', directed + assent],
  ['C: Could you send the lamp? || A: All right, it is here.', directed + assent],
  ['C: Could you send the lamp? || A: Alright, it is here.', directed + assent],
  ['C: Could you send the lamp? || A: It is all right here.', directed],
  ['C: Could you send the lamp? || A: Sure.', directed + assent],
  ['C: Could you send the lamp? || A: Not here.', directed + brief],
  ['C: Could you send the lamp? || A: No thank you very much.', directed + refusal],
  ['C: Could you send the lamp? || A: No, thank you very much.', directed + refusal],
  ['C: Could you send the lamp? || A: I am sorry but we sold it.', directed + refusal],
  ["C: Could you send the lamp? || A: I'm sorry, we sold it.", directed + refusal],
  ["C: Could you send the lamp? || A: I'm sorry we sold it.", directed + refusal],
  ["C: Could you send the lamp? || A: That can't come to you.", directed + refusal],
  ["C: The lamp is dark. || A: That can't come to you.", 0],
  ['C: The lamp is dark. || A: Sure, the lamp is here.', 0],
  ['C: Send the lamp today. || A: The lamp is on the shelf.', directed],
  ['C: Send the lamp today. || A: Is the lamp on the shelf?', directed + asked],
  ['C: Send the lamp today. || A: Certainly, my dear sir.', directed + assent],
  ["C: I'll send the lamp back. || A: Thank you very much indeed.", taken],
  [`C: I'll send the lamp back. || A: "Thanks" for the news then.`, taken],
  ["C: I'll send the lamp back. || A: Oh well thank you then.", taken],
  ["C: I'll send the lamp back. || A: Good, the shelf is free.", taken],
  ["C: I'll send the lamp back. || A: Thanks.", taken],
  ["C: I'll send the lamp back. || A: The shelf is free today.", 0],
  ['C: The lamp is on the shelf. || A: Thank you very much indeed.', 0],
  ["C: I'm sending the lamp back. || A: Thank you very much indeed.", 0],
  ["C: I'll send the lamp back, please wait. || A: Thank you very much indeed.", directed],
  ['A: I I can I can fetch the lamp.', able],
  ['A: I can I can I can fetch the lamp.', able],
  ['A: I um can hmmm fetch the lamp.', able],
  ['A: I mmm can fetch the lamp.', able],
  ['A: I hm can mm fetch the lamp.', able],
];

describe('likelihood of a commitment', () => {
  it.each(table)('%s', (said, sum) => expect(sumOf(said)).toBeCloseTo(sum, 1));
  it('asks nothing of the turn before where there is none', () => expect(sumOf('A: Sure, the lamp is here.')).toBeCloseTo(0, 1));
});

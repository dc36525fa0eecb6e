import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { needLedger, needs } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';
import { turnsOf } from '../small-talk';

const annotator = english();

/** Each need with its kind and what became of it. */
const courseOf = (said: string) =>
  needLedger(annotate({ turns: turnsOf(said) }, annotator)).map(({ kind, quote, takenUpBy, withdrawnBy, passedOver }) => `${kind} «${quote}» ${takenUpBy !== null ? `taken up by ${takenUpBy}` : withdrawnBy !== null ? `withdrawn by ${withdrawnBy}` : passedOver ? 'passed over' : 'open'}`);

describe('the course of a need', () => {
  it.each<[string, string[]]>([
    ['C: I need a lamp.', ['stated «I need a lamp» open']],
    ['C: I need a lamp. || A: The sky is blue.', ['stated «I need a lamp» passed over']],
    ['C: I need a lamp. || A: Your lamp is in the post.', ['stated «I need a lamp» taken up by 1']],
    ['C: I need a lamp. || C: I need a lamp, please. || A: Your lamp is in the post.', ['stated «I need a lamp» taken up by 2']],
    ['C: I need a lamp. || A: The sky is blue. || C: I need a lamp. || A: Your lamp is in the post.', ['stated «I need a lamp» taken up by 3']],
    ['C: I need a lamp. || A: The sky is blue. || C: Thanks.', ['stated «I need a lamp» withdrawn by 2']],
    ['C: I need a lamp and I need a call. || A: Your lamp is in the post. || C: Thanks.', ['stated «I need a lamp» taken up by 1', 'stated «and I need a call» passed over']],
    ['C: I need a lamp and I need a call. || A: Your lamp is in the post. || C: Thanks, all solved now.', ['stated «I need a lamp» taken up by 1', 'stated «and I need a call» withdrawn by 2']],
    ['C: How much is the lamp? || A: The price is 9.', ['question «How much is the lamp» taken up by 1']],
    ["C: I can't open the box. || A: We will send a new one.", ["implied «I can't open the box» taken up by 1"]],
    ['C: I need a wake-up call and a packed breakfast. || A: The breakfast is packed for you.', ['stated «I need a wake-up call» passed over', 'stated «a packed breakfast» taken up by 1']],
    ['C: I need a lamp. || N: The lamp is in the post.', ['stated «I need a lamp» open']],
    ['C: I need a lamp. I need a call. || A: Unfortunately we can\'t.', ['stated «I need a lamp» taken up by 1', 'stated «I need a call» taken up by 1']],
    ['C: I need a lamp. I need a call. || A: We will send you both.', ['stated «I need a lamp» taken up by 1', 'stated «I need a call» taken up by 1']],
    ['C: I need a lamp. I need a call. || A: The lamp is in the post, and the call is booked.', ['stated «I need a lamp» taken up by 1', 'stated «I need a call» taken up by 1']],
  ])('%s', (said, course) => expect(courseOf(said)).toEqual(course));
});

describe('unmetNeeds', () => {
  it.each<[string, number | null]>([
    ['C: I need a lamp.', null],
    ['A: The sky is blue.', null],
    ['C: I need a lamp. || N: The sky is blue.', null],
    ['C: I need a lamp. || A: The sky is blue.', 1],
    ['C: I need a lamp and I need a call. || A: The sky is blue.', 2],
    ['C: I need a lamp. || A: Your lamp is in the post.', 0],
    ['C: I need a lamp. || A: The sky is blue. || C: Thanks.', 0],
    ['C: The sky is blue. || A: It is.', 0],
  ])('%s', (said, count) => expect(measure(annotate({ turns: turnsOf(said) }, annotator), [needs], { scope: 'conversation' })[0]).toMatchObject({ unmetNeeds: count }));
});

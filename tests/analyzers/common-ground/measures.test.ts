import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { commonGround } from '../../../src/analyzers/common-ground';
import { annotate } from '../../../src/conversation/annotate';
import type { Role } from '../../../src/conversation/turn';
import { english } from '../../../src/english';

const annotator = english();
const score = (id: string, before: string, answer: string, first: Role = 'customer', second: Role = 'agent'): number => {
  const turns = [...(before === '' ? [] : [{ role: first, text: before }]), { role: second, text: answer }];
  return Number(measure(annotate({ turns }, annotator), [commonGround], { scope: 'turn' }).at(-1)?.[id]);
};
type Pair = readonly [before: string, higher: string, lower: string];
const pairs = (id: string, rows: readonly Pair[]): void => {
  it.each(rows)(`${id}: after “%s”, “%s” is above “%s”`, (before, higher, lower) => expect(score(id, before, higher)).toBeGreaterThan(score(id, before, lower)));
};
const same = (id: string, rows: readonly Pair[]): void => {
  it.each(rows)(`${id}: after “%s”, “%s” is no other than “%s”`, (before, one, other) => expect(score(id, before, one)).toBe(score(id, before, other)));
};

describe('agreement', () => {
  pairs('agreement', [
    ['The hall is too dark.', 'Yes.', 'Red.'], ['The hall is too dark.', 'Me too.', 'Red.'], ['The hall is too dark.', 'I agree.', 'I paint.'], ['The hall is too dark.', 'You are right.', 'You are tall.'], ['The hall is too dark.', 'Exactly.', 'Red.'], ['The hall is too dark.', 'I admit that it rains.', 'It rains.'],
    ['The hall is too dark.', 'It rains.', 'I disagree.'], ['The hall is too dark.', 'It is red.', 'That is false.'], ['The hall is too dark.', 'It rains.', 'It never rains.'], ['The hall is too dark.', 'It rains.', 'It rains, but it is warm.'], ['The hall is too dark.', 'The lamp is red.', 'Your lamp is red.'], ['The hall is too dark.', 'It is.', 'It is not.'], ['The hall is too dark.', 'Rain.', 'Rain?'], ['The hall is too dark.', 'Rain?', 'Rain? Snow?'],
    ['They are late.', 'They never ring.', 'We never ring.'], ['They are late.', 'They never ring.', 'They never ring you.'], ['People are late.', 'These never ring.', 'We never ring.'], ['The hall is too dark.', 'Nothing came of the plan to hang the lamp up there over the door.', 'Nothing, no, never, not.'],
    ['The hall is too dark.', 'The lamp that was to hang up there over the door to the hall came to nothing.', 'Nothing came of the lamp that was to hang up there over the door to the hall.'], ['The hall is too dark.', 'However.', 'However, but.'],
  ]);
  same('agreement', [
    ['The hall is too dark.', 'They rain.', 'We rain.'], ['They are late.', 'We rain.', 'I rain.'], ['The hall is too dark.', 'But but but.', 'But but.'], ['The hall is too dark.', 'Rain? Snow? Hail?', 'Rain? Snow?'], ['The hall is too dark.', 'Nothingness rains.', 'Rain rains.'], ['The hall is too dark.', 'Butter rains.', 'Rain rains.'], ['The hall is too dark.', 'Youth rains.', 'Rain rains.'], ['The hall is too dark.', 'Thus, themselves, others.', 'Thus, here, there.'],
  ]);
  it('is nought in plain talk, and lies between −1 and 1', () => {
    expect(score('agreement', 'The hall is too dark.', 'The lamp hangs there.')).toBe(0);
    expect(score('agreement', 'The hall is too dark.', 'No, I disagree, that is false, nothing of the sort, it is not.')).toBeGreaterThanOrEqual(-1);
    expect(score('agreement', 'The hall is too dark.', 'Yes, I agree, you are right, exactly, it is.')).toBeLessThanOrEqual(1);
  });
  it('bears nothing out of the same side', () => expect(score('agreement', 'The hall is too dark.', 'It is.', 'agent')).toBe(0));
});

describe('receptiveness', () => {
  const told = 'The hall is too dark.';
  pairs('receptiveness', [
    [told, 'I understand that the hall is dark.', 'I painted that the hall is dark.'], [told, 'I agree with that.', 'I paint with that.'], [told, 'You are right on that.', 'You are tall on that.'], [told, 'Perhaps it is the lamp over there.', 'Today it is the lamp over there.'], [told, 'It is the lamp in the hall.', 'It is not the lamp in the hall.'], [told, 'It is the lamp of the hall, then, or the bulb.', 'It is never the lamp of the hall, nor nothing.'],
  ]);
});

describe('uptake', () => {
  const told = 'The blue lamp on my shelf broke on Monday.';
  pairs('uptake', [
    [told, 'The blue lamp?', 'The red chair?'], [told, 'Did the blue lamp break on a shelf?', 'Did the red chair fall on a floor?'], [told, 'Why did it break?', 'It did break.'], [told, 'How did it break?', 'It did break there.'], [told, 'What do you mean?', 'What is next?'], [told, 'So you said the lamp broke.', 'Now the lamp broke.'], [told, 'You’re saying it hums.', 'It hums.'], [told, "You're saying it hums.", 'It hums.'],
    [told, 'The lamp hums.', 'Next, the lamp hums.'], [told, 'Lamp?', 'Lamp.'],
  ]);
  it('is low where nobody is answered', () => {
    expect(score('uptake', '', 'The blue lamp?')).toBeLessThan(score('uptake', told, 'The blue lamp?'));
    expect(score('uptake', told, 'The blue lamp?', 'agent')).toBeLessThan(score('uptake', told, 'The blue lamp?'));
  });
});

describe('misunderstanding', () => {
  const told = 'The blue lamp broke.';
  pairs('misunderstanding', [
    [told, 'Do you mean the blue one?', 'Do you sell the blue one?'], [told, 'Is it blue?', 'It is blue.'], [told, 'Is it blue?', 'Can you send the blue one?'], [told, 'Is it blue?', 'Where is the blue one?'], [told, 'Why is it blue?', 'Is it blue?'], [told, 'So it is blue?', 'Is it blue?'], [told, 'The blue one?', 'Is it blue?'], [told, 'The blue one?', 'The blue one that hung up there over the door to the hall?'], [told, 'Is not it blue?', 'Is it blue?'], [told, 'Does that mean it is blue?', 'Is it blue?'], [told, 'It is blue, right?', 'It is blue?'], [told, 'What?', 'Is it blue?'],
    [told, 'I misread your message.', 'I read your message.'], [told, 'I meant the red one.', 'I sent the red one.'], [told, 'I did not understand you.', 'I did understand you.'],
  ]);
  it('is less likely where nothing was said before', () => expect(score('misunderstanding', '', 'Is it blue?')).toBeLessThan(score('misunderstanding', told, 'Is it blue?')));
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { language } from '../../../src/analyzers/language';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();

/** What is offered instead of a sentence of twelve words or more. */
const offered = (text: string): readonly (readonly string[])[] =>
  analyze(annotate({ turns: [{ role: 'agent', text }] }, annotator), [language], { preview: true, thresholds: { sentenceWords: 12 } })
    .findings.filter(({ detector }) => detector === 'language/dense-wording').map(({ suggestions }) => (suggestions ?? []).map((one) => one.text));

describe('a long sentence is offered as two', () => {
  it.each([
    ['We took the lamp to the shop and we will ring you.', 'We took the lamp to the shop. We will ring you'],
    ['We took the lamp to the shop, and we will ring you.', 'We took the lamp to the shop. We will ring you'],
    ['We took the lamp to the shop, but it was shut by then.', 'We took the lamp to the shop. But it was shut by then'],
    ['We took the lamp to the shop, so you can fetch it there.', 'We took the lamp to the shop. So you can fetch it there'],
    ['Bring the lamp to the shop, otherwise we cannot send it back.', 'Bring the lamp to the shop. Otherwise we cannot send it back'],
    ['We took the lamp to the shop; the man has it now.', 'We took the lamp to the shop. The man has it now'],
    ['If the lamp is off, turn the key twice and it will light.', 'If the lamp is off, turn the key twice. It will light'],
    ['For the lamp in the hall, you need a key and you can have it.', 'For the lamp in the hall, you need a key. You can have it'],
    ['The lamp (the old one) is in the hall and you can have it.', 'The lamp (the old one) is in the hall. You can have it'],
    ['The lamp "Aladdin" is in the hall and you can have it today.', 'The lamp "Aladdin" is in the hall. You can have it today'],
    ['@ada we took the lamp to the shop and we will ring you.', 'we took the lamp to the shop. We will ring you'],
    ['We took the lamp to the shop and there is one for you.', 'We took the lamp to the shop. There is one for you'],
    ['We took the lamp to the shop and this is one for you.', 'We took the lamp to the shop. This is one for you'],
    ['We took the lamp to the shop and they are glad of it.', 'We took the lamp to the shop. They are glad of it'],
    ['We took the lamp to the shop and i will ring you soon.', 'We took the lamp to the shop. I will ring you soon'],
    ['We will ring you on Monday at nine or ten and it is free.', 'We will ring you on Monday at nine or ten. It is free'],
    ['We took the lamp, and it is in, and we will ring you at nine today.', 'We took the lamp, and it is in. We will ring you at nine today'],
    ['The shop in Leeds has it and it is on the shelf, so you can have it today.', 'The shop in Leeds has it. It is on the shelf, so you can have it today'],
  ])('%s', (text, two) => expect(offered(text)).toEqual([[two]]));
});

describe('a long sentence stays one', () => {
  it.each([
    'We took the lamp to the shop but it was shut by then.',
    'We took the lamp to the shop and the man has it now.',
    'We took the lamp to the shop and sent it to you today.',
    'I hope that we took the lamp back and we will ring you.',
    'I can confirm that the lamp is back and we will ring you.',
    'I confirmed that the lamp is back and we will ring you.',
    'We informed you that the lamp is back and we will ring you.',
    'We inform you that the lamp is back and we will ring you.',
    'He advises us that the lamp is back and we will ring you.',
    'I assure you the lamp is on its way and we will ring.',
    'Ensure that the lamp is off first and you can take it out.',
    'We ensured that the lamp is off and we will ring you.',
    'I noted that the lamp is back and we will ring you.',
    'Please note that the lamp is back and we will ring you.',
    'This means that the lamp is back and we will ring you.',
    'They said that the lamp is back and we will ring you.',
    'They told me that the lamp is back and we will ring you.',
    'Make sure the lamp is off first and you can take it out.',
    'If the lamp is off in the morning and it stays cold, ring us.',
    'When the lamp is off in the hall and you hear it, ring us.',
    'For the lamp in the hall you need a key and you can have it.',
    'After noon the lamp in the hall is off and you can have it.',
    'The lamp (which is in the hall and it is old) can go back today.',
    'The lamp "in the hall and it is old" can go back to you today.',
    'Let me take the lamp to the shop and I will ring you.',
    'We asked whether the lamp is in the hall and they can send it.',
    'Both lamps are with us in the shop and you can have them.',
    'Either lamp is with us in the shop and you can have it.',
    'The lamp in the hall and the old chair, and we will ring you.',
    'Thanks for the lamp from the old hall and we will ring you.',
    'We took it and we will ring you on Monday at nine or ten.',
  ])('%s', (text) => expect(offered(text)).toEqual([[]]));
});

it('says why', () => {
  const { findings } = analyze(annotate({ turns: [{ role: 'agent', text: 'We took the lamp to the shop and we will ring you.' }] }, annotator), [language], { preview: true, thresholds: { sentenceWords: 12 } });
  expect(findings.flatMap(({ suggestions }) => suggestions ?? [])).toEqual([{ text: 'We took the lamp to the shop. We will ring you', why: 'Two sentences are taken in more easily than one.' }]);
});

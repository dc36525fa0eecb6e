import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { commitments } from '../../../src/analyzers';
import { annotate } from '../../../src/conversation/annotate';
import type { Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { turnsOf } from '../small-talk';

const annotator = english();
const facetsIn = (said: string) => review({ turns: turnsOf(said) }, { annotator, analyzers: [commitments], settings: { preview: true } }).findings.map(({ facets }) => facets);
const counts = (turns: readonly Turn[]) => {
  const { commitments: made, commitmentsKept: kept, commitmentsBroken: broken } = measure(annotate({ turns }, annotator), [commitments], { scope: 'conversation' })[0] as Record<string, unknown>;
  return [made, kept, broken];
};

describe('what is told of a promise', () => {
  it.each<[string, unknown[]]>([
    ['A: I will post the lamp.', [{ owner: 'i' }]],
    ['A: I will post the lamp by Friday.', [{ owner: 'i', by: 'Friday' }]],
    ['A: We will post the lamp today.', [{ owner: 'we', by: 'today' }]],
    ['A: Will post the lamp today.', [{ owner: 'i', by: 'today' }]],
    ['A: The driver will bring it tomorrow.', [{ owner: 'someone', by: 'tomorrow' }]],
    ['A: The driver will call tomorrow and I will ring you on Friday.', [{ owner: 'i', by: 'Friday' }]],
    ['A: I will post the lamp and we will send the form.', [{ owner: 'i' }]],
    ['A: I will post the lamp. I will ring you on Friday.', [{ owner: 'i', by: 'Friday' }]],
    ['A: I will post the lamp today. I will ring you on Friday.', [{ owner: 'i', by: 'today' }, { owner: 'i', by: 'Friday' }]],
    ['A: We will look into it.', [{ owner: 'we' }]],
    ['A: Someone will be in touch. We will look into it.', [{ owner: 'someone' }]],
    ['A: I will look into the lamp. We will look into the form.', [{ owner: 'we' }]],
    ['A: I will post the lamp today. || C: No lamp yet.', [{ owner: 'i', by: 'today' }, { shown: 'words', by: 'today' }]],
    ['A: I will post the lamp. || C: Still no lamp.', [{ owner: 'i' }, { shown: 'words' }]],
    ['C: You promised me a lamp and nothing came.', [{ shown: 'words' }]],
    ['A: I will post the lamp. || A: The lamp has been posted.', [{ owner: 'i' }, { shown: 'delivery' }]],
    ['A: As promised, the lamp has been posted.', [{ shown: 'words' }]],
  ])('%s', (said, facets) => expect(facetsIn(said)).toEqual(facets));
});

describe('how many promises', () => {
  it.each<[string, unknown[]]>([
    ['C: Hello.', [null, null, 0]],
    ['A: Hello.', [0, 0, 0]],
    ['A: I will post the lamp. I will ring you.', [2, 0, 0]],
    ['A: We will look into it.', [0, 0, 0]],
    ['A: If you send the form I will post the lamp.', [0, 0, 0]],
    ['A: I will post the lamp. || A: The lamp has been posted.', [1, 1, 0]],
    ['A: I will post the lamp. || C: Still no lamp.', [1, 0, 1]],
    ['A: I will post the lamp. || C: No need to post the lamp.', [1, 0, 0]],
    ['C: You promised me a lamp and nothing came.', [null, null, 1]],
    ['C: You promised me a lamp and nothing came. || A: Sorry.', [0, 0, 1]],
    ['A: As promised, the lamp has been posted.', [0, 1, 0]],
  ])('%s', (said, wanted) => expect(counts(turnsOf(said))).toEqual(wanted));
  it('of a conversation without turns is unknown', () => expect(counts([])).toEqual([null, null, null]));
  it('of a bot count as soon as it speaks', () => expect(counts([{ role: 'bot', text: 'Hello.' }])).toEqual([0, 0, 0]));
});


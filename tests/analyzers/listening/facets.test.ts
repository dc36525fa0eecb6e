import { describe, expect, it } from 'vitest';
import { listening } from '../../../src/analyzers/listening';
import type { Conversation, Turn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { turnsOf } from '../small-talk';

const annotator = english();
const found = (turns: readonly Turn[], extra: Partial<Conversation> = {}, settings = {}) => review({ turns, ...extra }, { annotator, analyzers: [listening], settings: { preview: true, ...settings } }).findings;
const facets = (said: string, detector: string) => found(turnsOf(said)).filter((one) => one.detector === `listening/${detector}`).map((one) => one.facets);

describe('what a finding tells beside its words', () => {
  it.each([
    ['A: What happened to it?', 'open-question', [{ form: 'what' }]],
    ['A: Why did it stop?', 'open-question', [{ form: 'why' }]],
    ['A: How did it stop?', 'open-question', [{ form: 'how' }]],
    ['A: Tell me more.', 'open-question', [{ form: 'request' }]],
    ['A: Tell me more. How did it stop?', 'open-question', [{ form: 'how' }]],
    ['A: Please tell me more. Walk me through it.', 'open-question', [{ form: 'request' }]],
    ['A: Is it red? Is it hot? Does it hum?', 'stacked-questions', [{ questions: 3 }]],
    ['A: Is it red? Is it hot? Does it hum? Was it new?', 'stacked-questions', [{ questions: 4 }]],
    ['A: Could you tell me how many you are, when you come and whether you bring a dog?', 'stacked-questions', [{ questions: 3 }]],
    ['A: Is it red? Is it hot? Does it hum? Or was it new?', 'stacked-questions', [{ questions: 3 }]],
    ['C: Order 55-8012 of ada@moss.org. || A: What is your order number?', 'repeated-question', [{ asked: ['order number'] }]],
    ['C: Order 55-8012 of ada@moss.org. || A: Could you send your email and your order number?', 'repeated-question', [{ asked: ['e-mail address', 'order number'] }]],
    ['C: Order 55-8012. || A: Could you send your email and your order number?', 'repeated-question', [{ asked: ['order number'] }]],
    ['C: I bought it on 3 May in Leeds. || A: When did you buy it in Leeds?', 'repeated-question', [{}]],
    ['C: When does the ferry leave? || A: Our ferries carry cars and bikes.', 'unanswered-question', [{ question: 'when does the ferry leave ?' }]],
    ['C: When does the ferry leave? How many cabins are there? || A: Our ferries carry cars and bikes.', 'unanswered-question', [{ question: 'when does the ferry leave ?' }]],
    ['C: The gate is stuck and my van is behind it. || A: I see that your van is behind a stuck gate.', 'concern-acknowledged', [undefined]],
  ] as const)('%s: %s', (said, detector, wanted) => expect(facets(said, detector)).toEqual(wanted));

  it('gives the share of words, its limit and the article', () => {
    const turns = turnsOf('C: One. || A: Two three four. || C: Five. || A: Six seven eight. || C: Nine. || A: Ten eleven twelve.');
    const [finding] = found(turns, { channel: 'voice' });
    expect(finding?.detector).toBe('listening/talk-share');
    expect(finding?.message).toBe("Up to here 75 % of the words come from the agent's side; the article asks for 33 %.");
    expect(finding?.facets).toEqual({ agentWords: 9, customerWords: 3, share: 0.75, limit: 0.6, article: '1:2' });
    expect(found(turns, { channel: 'email' })).toEqual([]);
    expect(found(turns)).toEqual([]);
    expect(found(turns, { channel: 'chat' }, { thresholds: { talkShare: 0.75 } })).toEqual([]);
    expect(found(turns.slice(1), { channel: 'chat' })).toEqual([]);
    expect(found(turns.slice(0, 5), { channel: 'chat' })).toEqual([]);
  });

  it('takes as many questions for a stack as the settings say', () => {
    const turns = turnsOf('A: Is it red? Is it hot?');
    expect(found(turns)).toEqual([]);
    expect(found(turns, {}, { thresholds: { questions: 1 } }).map((one) => one.facets)).toEqual([{ questions: 2 }]);
  });
});

describe('questions that wait', () => {
  const asked = 'When does the ferry leave?';
  const passed = 'Our ferries carry cars and bikes.';
  it.each([
    [`C: ${asked} || A: ${passed} || A: It leaves at nine.`, []],
    [`C: ${asked} || A: ${passed} || C: I wait. || A: It rains.`, [1]],
    [`C: ${asked} || A: ${passed} || C: And dogs? || A: Dogs may come.`, [1]],
    [`C: ${asked} || C: Hello? || A: ${passed}`, [2]],
    [`C: ${asked} || C: My dog and I would like to bring a bike along with us as well. || A: ${passed}`, []],
    [`C: ${asked} || C: Never mind, thanks. || A: ${passed}`, []],
    [`C: ${asked} || C: Thanks. || A: ${passed}`, []],
    [`C: ${asked} How many cabins are there? || A: ${passed}`, [1]],
    [`C: ${asked} || A: ${passed} || C: How many cabins are there? || A: Our crew is lovely.`, [1, 3]],
    [`C: ${asked} || A: ${passed} || C: Ok. || A: The ferry leaves late.`, []],
    [`C: ${asked} || A: ${passed} || C: Cheers, sorted.`, []],
  ] as const)('%s', (said, turns) => {
    expect(found(turnsOf(said)).filter(({ detector }) => detector === 'listening/unanswered-question').map(({ turn }) => turn)).toEqual(turns);
  });
});

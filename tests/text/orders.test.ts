import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { asksHow, orders } from '../../src/text/orders';

const read = english();
const ordered = (text: string): string[] => {
  const annotated = read(text);
  return orders(annotated).map(({ start, end }) => text.slice(start, end));
};

describe('orders', () => {
  it.each<[string, string[]]>([
    ['Wait here.', ['Wait here.']],
    ['I will call them and ask. Wait here.', ['Wait here.']],
    ['Wait here and ring us.', ['Wait here', 'and ring us.']],
    ['It is late. And wait.', ['And wait.']],
    ['He said "wait here".', []],
    ['"Wait here", he said.', []],
    ['Is it late?', []],
    ['', []],
  ])('%j: %j', (text, wanted) => expect(ordered(text)).toEqual(wanted));
  it.each(['and', 'or', 'then', 'but', 'plus'])('a verb goes on with its subject after "%s"', (word) => {
    const annotated = read(`I will call the shop ${word} ask them.`);
    const [first, ...others] = annotated.clauses;
    const clauses = [first!, { ...(others[0] ?? first!), from: annotated.tokens.findIndex(({ normal }) => normal === word), mood: 'order' as const }];
    expect(orders({ ...annotated, clauses })).toEqual([]);
    expect(orders({ ...annotated, clauses: [{ ...first!, mood: 'order' }, clauses[1]!] }).length).toBe(2);
    expect(orders({ ...annotated, clauses: [{ ...first!, sentence: 7 }, clauses[1]!] }).length).toBe(1);
    expect(orders({ ...annotated, clauses: [clauses[1]!] }).length).toBe(1);
  });
  it('and not after another word', () => {
    const annotated = read('I will call, please wait.');
    const clauses = [{ ...annotated.clauses[0]!, mood: 'statement' as const }, { ...annotated.clauses[0]!, from: annotated.tokens.findIndex(({ normal }) => normal === 'please'), mood: 'order' as const }];
    expect(orders({ ...annotated, clauses }).length).toBe(1);
  });
});

describe('asksHow', () => {
  it.each([
    'How do I pay', 'how can we pay', 'How should one pay', 'How would I pay', 'I know not how to pay', 'How does it work', 'How am I to pay', 'How could I pay', 'What do I press', 'What should we press', 'what must I do', 'What can I do', 'What would I do', 'What am I to do',
    "What's the step", "What's next", 'What is the process', 'What is next', 'What are the steps', 'What is the best way', 'What is procedure', 'Do I need to pay', 'Do we have to pay', 'Should I pay', 'Should we pay', 'Where do I pay', 'Where can we pay', 'where should I pay',
    'Which button', 'which form is it', 'Which page', 'Which menu', 'Any tip', 'any tips', 'some advice', 'any suggestion', 'Any suggestions', 'some idea', 'any ideas', 'Any trick', 'Any tricks', 'any way', 'Any ways', 'some remedy', 'Any remedies', 'any recommendation', 'any recommendations',
    'What now', 'Walk me through it', 'Show me how', 'What works', 'What helps', 'Tell me how', 'I need help paying', 'I need help with paying', 'The steps',
  ])('%s', (text) => expect(asksHow(read(text))).toBe(true));
  it.each(['How do you feel', 'How can you say that', 'It is late', 'Who pays', 'What a day', 'Somehow to', 'Anything', 'I need help', 'I need help with it', 'Which lamp', 'What was next', 'what do they do'])('not %s', (text) => expect(asksHow(read(text))).toBe(false));
});

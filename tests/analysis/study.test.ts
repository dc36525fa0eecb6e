import { describe, expect, it } from 'vitest';
import { analyze, annotate, measure, study } from '../../src';
import { analyzers } from '../../src/analyzers';
import { english } from '../../src/english';

const annotator = english();
const conversation = {
  id: 'late-1',
  turns: [
    { role: 'customer', text: 'My order never came and I am fed up. What now?', at: '2026-03-02T09:00:00Z' },
    { role: 'agent', text: 'Calm down. I will look into it.', at: '2026-03-02T09:20:00Z' },
    { role: 'customer', text: 'I asked two days ago! I will go elsewhere.', at: '2026-03-02T09:25:00Z' },
    { role: 'agent', text: 'I am sorry for the wait. It left today, and I will write to you at noon tomorrow.', at: '2026-03-02T09:40:00Z' },
  ],
} as const;

describe('study', () => {
  it.each([{}, { preview: true }, { only: ['tone'] }, { judge: ['agent', 'bot'] as const }])('gives what analyze and measure give, with %j', (settings) => {
    const annotated = annotate(conversation, annotator);
    expect(study(annotated, analyzers, settings, annotator)).toEqual({
      analysis: analyze(annotated, analyzers, settings, annotator),
      turns: measure(annotated, analyzers, { scope: 'turn', settings }),
      conversation: measure(annotated, analyzers, { scope: 'conversation', settings })[0],
    });
  });
  it('reads a conversation without a turn', () => {
    const { analysis, turns } = study(annotate({ turns: [] }, annotator), analyzers);
    expect([analysis.findings, turns]).toEqual([[], []]);
  });
});

import type { Finding, Report } from '../../src/analysis/finding';
import type { Conversation } from '../../src/conversation/turn';
import { summarize } from '../../src/analysis/summarize';

/** A short talk about a thing that broke, with a note. */
export const broken: Conversation = {
  id: 'ticket-7',
  turns: [
    { role: 'customer', text: 'It broke again.' },
    { role: 'agent', text: 'I am sorry to hear that. You must have dropped it. Send it in!' },
    { role: 'agent', visibility: 'internal', text: 'One of those.' },
  ],
};

/** A finding on words of a turn, made by hand. */
export const finding = (conversation: Conversation, turn: number, quote: string, more: Partial<Finding> = {}): Finding => {
  const start = conversation.turns[turn]?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`"${quote}" is not in turn ${turn}`);
  return {
    key: 'k1', detector: 'labelling/blame', principle: 'build-on-strengths', kind: 'concern', impact: 'serious', maturity: 'preview',
    turn, span: { start, end: start + quote.length }, quote, message: 'These words can read as blame.', advice: 'Say what can be done.', ...more,
  };
};

/** A report of findings made by hand. */
export const report = (conversation: Conversation, findings: readonly Finding[], more: Partial<Report> = {}): Report => ({
  ...summarize({
    findings, silenced: [],
    checked: { turns: conversation.turns.length, analyzers: ['labelling'], detectors: ['labelling/blame'], language: null, version: '0.1.0', warnings: [] },
  }, [], conversation.id),
  ...more,
});

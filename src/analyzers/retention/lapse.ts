import type { Detection, Detector } from '../../analysis/detector';
import { thresholdsOf } from '../../analysis/thresholds';
import { sentenceSpan } from '../../text/widen';
import type { RetentionMemory } from './memory';
import { ongoing } from './silence';

const substance = 3;

/** Finds silences of the agent's side that went on too long. */
export const lapse: Detector<'retention/lapse', RetentionMemory> = {
  id: 'retention/lapse',
  title: 'Silence on an open matter',
  description: 'The agent\'s side was silent on an open matter for more than `thresholds.lapseDays` (3): shown at the turn that ends or breaks the silence, or at the open turn as of `asOf`.',
  principle: 'keep-in-touch',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'any',
  visibility: 'public',
  when: 'end',
  message: 'Before these words the matter stood without an answer for too long.',
  advice: 'Send a line before the customer has to ask, even where there is no news yet.',
  told: { one: 'The matter once lay {days} days without an answer.', many: 'The matter lay without an answer {count} times, first for {days} days.' },
  limits: 'Without times it is silent. An agreed pause, a closed case and a question that waits for the customer are no lapse, and internal notes do not end one.',
  sources: ['HOLD-ON (Fairweather 2005)', 'goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'The gate motor hums and does not move.', at: '2026-02-02T09:00:00Z' }, { role: 'agent', text: '«A mechanic can come on Monday».', at: '2026-02-09T09:00:00Z' }] },
      { turns: [{ role: 'customer', text: 'Where is my deposit?', at: '2026-02-02T09:00:00Z' }, { role: 'agent', text: "I'll ask the office.", at: '2026-02-02T10:00:00Z' }, { role: 'customer', text: '«Any news on my deposit»?', at: '2026-02-12T10:00:00Z' }] },
      { turns: [{ role: 'customer', text: '«Where is my deposit»?', at: '2026-02-02T09:00:00Z' }], settings: { asOf: '2026-02-10T09:00:00Z' } },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Where is my deposit?', at: '2026-02-02T09:00:00Z' }, { role: 'agent', text: 'It was paid out this morning.', at: '2026-02-03T09:00:00Z' }, { role: 'customer', text: 'Another thing: do you sell keys?', at: '2026-03-03T09:00:00Z' }] },
      { turns: [{ role: 'customer', text: 'The zip broke.', at: '2026-02-02T09:00:00Z' }, { role: 'agent', text: 'Could you send a photo?', at: '2026-02-02T10:00:00Z' }, { role: 'customer', text: 'Here it is.', at: '2026-02-20T10:00:00Z' }] },
      { turns: [{ role: 'customer', text: "I'm away until the 20th, leave it till then.", at: '2026-02-02T09:00:00Z' }, { role: 'agent', text: 'Sure. It is ready for you now.', at: '2026-02-20T10:00:00Z' }] },
      { turns: [{ role: 'customer', text: 'Where is my deposit?', at: '2026-02-02T09:00:00Z' }], settings: { asOf: '2026-02-04T09:00:00Z' } },
    ],
  },
  *detect(_turn, { memory, conversation, settings }): Iterable<Detection> {
    const still = ongoing(memory.silence, settings.asOf, thresholdsOf(settings).lapseDays);
    for (const { turn, days } of still === undefined ? memory.silence.lapses : [...memory.silence.lapses, still]) {
      const shown = conversation.turns[turn];
      if (shown === undefined) continue;
      const sentence = shown.sentences.find(({ from, to }) => shown.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length >= substance) ?? shown.sentences[0];
      if (sentence !== undefined) yield { ...sentenceSpan(shown, sentence.from), turn, facets: { days } };
    }
  },
};

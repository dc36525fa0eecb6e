import type { Detector } from '../../analysis/detector';
import { feelingsIn } from './feelings';
import { focusSpan } from './focus';
import { type Course, courseLexicons } from './memory';
import { moodOf } from './mood';
import { isSameWriter } from './temper';
import { hardIn } from './turns-of-mood';

/** Told of a time gone by, with "would", or asked about oneself: no temper of now. */
const gone = /\b(?:was|were|had been|would (?:just |only |also )?(?:have|hate|be))\b|^(?:did|do|am|should|can|could) i\b(?!.*\b(?:you|need|have) )/i;
const jesting = /(?:^|\s)[:;]-?[)D]|[\u{1F602}\u{1F923}\u{1F60A}\u{1F642}\u{1F604}\u{1F609}]|\b(?:lol|haha\w*|jk)\b/iu;

/** Finds the turn in which a customer who wrote calmly shows a hard feeling. */
export const worsening: Detector<'recovery/worsening', Course> = {
  id: 'recovery/worsening',
  title: 'Turn for the worse',
  description: 'A hard feeling in the words of a customer who had written without one.',
  principle: 'turn-the-mood-around',
  kind: 'signal',
  impact: 'serious',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'The mood turns for the worse here.',
  advice: 'Read the answer before it again, and answer the feeling before anything else.',
  told: { one: 'In turn {turn} the mood turned for the worse (“{quote}”).', many: 'The mood turned for the worse {count} times, first in turn {turn} (“{quote}”).' },
  limits: 'Needs an earlier turn that asks or greets with nothing hard in it; worry alone is silent. What came before is no proof of a cause.',
  sources: ['goodturn, 2026'],
  lexicons: courseLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'When will you post it?' }, { role: 'agent', text: 'See the site.' }, { role: 'customer', text: '«I am really annoyed now».' }] },
      { turns: [{ role: 'customer', text: 'Could you check bill 8?' }, { role: 'agent', text: 'It is right.' }, { role: 'customer', text: 'It is not. «This is ridiculous».' }] },
      { turns: [{ role: 'customer', text: 'When will you post it?' }, { role: 'customer', text: '«I asked politely». How dare you.' }] },
    ],
    clear: [
      'I am really annoyed now.',
      { turns: [{ role: 'customer', text: 'This is ridiculous.' }, { role: 'customer', text: 'I am furious.' }] },
      { turns: [{ role: 'customer', text: 'Oh great, the lift is out as usual. Any news?' }, { role: 'customer', text: 'This is ridiculous.' }] },
      { turns: [{ role: 'customer', text: '@lamps When do you open?' }, { role: 'customer', text: '@rosa @lamps This is ridiculous.' }] },
      { turns: [{ role: 'customer', text: '@lamps When do you open?' }, { role: 'agent', text: '@rosa At nine.' }, { role: 'customer', text: '@lamps @rosa This is ridiculous.' }] },
      { turns: [{ role: 'customer', text: 'Only @lamps would close on a Friday. Any news?' }, { role: 'customer', text: 'I am furious.' }] },
      { turns: [{ role: 'customer', text: 'Could you check bill 8?' }, { role: 'customer', text: 'It shows 40 here, not 30.' }] },
      { turns: [{ role: 'customer', text: 'My code is invalid.' }, { role: 'customer', text: 'YES it works, I am crying with joy!' }] },
    ],
  },
  detect: (turn, { matches, memory, agentBefore }) => {
    if (!memory.calm || memory.low || !isSameWriter(turn, memory.handles, agentBefore)) return [];
    const felt = feelingsIn(turn, matches).find(({ feeling }) => feeling !== 'anxiety');
    const hard = hardIn(turn);
    const match = felt !== undefined && (felt.weight > 2 || hard === undefined) ? felt.match : hard;
    if (match === undefined || (moodOf(turn, matches) > (felt === undefined ? 0.85 : 0.3) && (felt?.weight ?? 0) < 3)) return [];
    const span = focusSpan(turn, match);
    if (jesting.test(turn.text) || gone.test(turn.text.slice(span.start, span.end))) return [];
    return [{ ...span, facets: { turning: 'worse', ...(agentBefore === undefined ? {} : { answer: agentBefore.index }) } }];
  },
};

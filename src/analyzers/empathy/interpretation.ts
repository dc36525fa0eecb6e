import type { Detector } from '../../analysis/detector';
import { clausesOf } from '../../text/in-order';
import { type EmpathyMemory, plainWords } from './memory';
import { isTroubled } from './distress-reading';
import { tellsExperience } from './experience';
import { answerLexicons, spanOf } from './reading';
import { understandings, understood } from './understood';

/** Finds the customer's experience or feeling put into words. */
export const interpretation: Detector<'empathy/interpretation', EmpathyMemory> = {
  id: 'empathy/interpretation',
  title: 'Experience put into words',
  description: 'A sentence that shows what was understood of the feeling or the experience.',
  principle: 'care-about-them',
  alsoServes: ['understand-before-answering'],
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words show what was understood of the experience.',
  advice: 'Keep putting it in your own words before you answer it.',
  told: { one: 'What the customer went through was put into words (“{quote}”).', many: 'What the customer went through was put into words {count} times, first with “{quote}”.' },
  limits: 'Only the strongest sentence of a turn is marked. A very free retelling may pass unseen.',
  sources: ['Sharma et al. 2020 (EPITOME)', 'Miller & Rollnick 2013, Motivational Interviewing'],
  lexicons: answerLexicons,
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'Called three times about the boiler, no answer, and we have a newborn' }, { role: 'agent', text: "«So you've called three times with a newborn in a cold house, and still nobody picked up». I'm booking the engineer." }] },
      { turns: [{ role: 'customer', text: 'whatever, keep the deposit' }, { role: 'agent', text: "«It sounds as if you've had enough of asking». I'll return it today." }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'which table did I order?' }, { role: 'agent', text: 'You ordered the oak table on Monday and paid by card.' }] },
      'We understand how frustrating this can be.',
      'You can track the parcel in the app, and you will get a text.',
    ],
  },
  detect: (turn, { matches, customerBefore, memory }) => {
    const troubled = isTroubled(memory.pending);
    const best = understandings(turn, matches, customerBefore, troubled)
      .filter((one) => one.score >= understood && tellsExperience(turn, matches, one, troubled))
      .filter((one) => !clausesOf(turn, turn.tokens[one.from]?.sentence ?? -1).some((clause) => clause.from >= one.from && clause.to <= one.to && memory.said.includes(plainWords(turn, clause))))
      .sort((a, b) => b.score - a.score || a.from - b.from)[0];
    return best === undefined ? [] : [spanOf(turn, best)];
  },
};

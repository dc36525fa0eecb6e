import type { Detector } from '../../analysis/detector';
import { focusSpan } from './focus';
import type { Course } from './memory';
import { mainFailureTold } from './told';

/** Finds where a customer tells of a service that failed, and how. */
export const serviceFailure: Detector<'recovery/service-failure', Course> = {
  id: 'recovery/service-failure',
  title: 'Service failure',
  description: 'A failure of the service told by the customer, and its kind.',
  principle: 'name-the-failure',
  kind: 'signal',
  impact: 'moderate',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'These words tell of a service that failed.',
  advice: 'Name this failure in the first sentence of the answer.',
  told: { one: 'The trouble began with a failure of the service: {category} (“{quote}”).', many: '{Count} failures of the service were told of, first {category} (“{quote}”).' },
  limits: "One a turn, the kind told most. Never arrived is late; given away, unavailable; out of reach, staff; a privacy slip or damage to the customer's own property, other. Another firm's failure and the customer's own slip are silent where the wording shows whose it is.",
  sources: ['Bitner, Booms & Tetreault 1990', 'Keaveney 1995', 'goodturn, 2026'],
  lexicons: [],
  examples: {
    found: ['«The lamp never arrived».', 'Lovely colour, but «the zip is broken».', '«Nobody answers the phone».', 'I asked for oat milk. «Got soya».'],
    clear: ['What happens if the desk arrives late?', 'My old provider never answered the phone.', 'I dropped it and the screen is cracked.', 'I am not working on Monday.', 'We left ten minutes late, got in early all the same. Great crew!', 'Trains stand at York due to heavy snow.'],
  },
  detect: (turn) => {
    const failure = mainFailureTold(turn);
    if (failure === undefined) return [];
    const { category, match } = failure;
    return [{ ...focusSpan(turn, match), facets: { category, words: turn.text.slice(match.start, match.end) } }];
  },
};

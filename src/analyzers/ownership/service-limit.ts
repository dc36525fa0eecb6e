import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { serviceLimit as limitWords } from '../../lexicons/service-limit';
import type { Match } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { isAsked, isDoubted } from './places';

/** Help goes on after the limit: "so I've asked", "but I'll call". */
const goesOn = /\b(?:but|so|and|until|till|today|for now|yet|then|before)\b[^.!?]{0,400}\b(?:I|we|let me)(?:['’](?:ve|ll|m|re))? ?(?!can['’]?t|don['’]t|cannot|have to|must)\w+|\b(?:to judge|for now|from here|at this|here today|to see you|to know|on this page)\b/i;

const isOverturned = (turn: AnnotatedTurn, { end }: Match): boolean => goesOn.test(turn.text.slice(end));

/** Finds wording that cuts the service off. */
export const serviceLimit: Detector<'ownership/service-limit'> = {
  id: 'ownership/service-limit',
  title: 'A limit put on the service',
  description: 'Wording that ends the effort here, or gives less because of who or what the customer is to the firm.',
  principle: 'offer-the-full-service',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as: my help ends here.',
  advice: 'Name one thing more that you, or a colleague, can try.',
  told: { one: 'One passage says that the help ends here (“{quote}”).', many: '{Count} passages say that the help ends here, first “{quote}”.' },
  limits: 'Whether anything more is possible is not known. A limit that the same turn goes beyond is silent, and so is one of the account or the product.',
  sources: ['goodturn, 2026'],
  lexicons: [limitWords],
  examples: {
    found: ["«That's all I can do for you».", "«Chasing parcels isn't my job».", "«We've done our part».", '«Phone help is only for premium members».'],
    clear: ["That's all I can do today, so I'll ring the depot first thing tomorrow.", "It's not my job to judge you.", 'Was that all I could sort out for you?', { turns: [{ role: 'customer', text: "That's all I can do from my side." }] }, 'The daily limit is 500.'],
  },
  detect: (turn, { matches }) => {
    const match = matches.of(limitWords).find((one) => !isAsked(turn, one) && !isDoubted(turn, one) && !isOverturned(turn, one));
    return match === undefined ? [] : [clauseSpan(turn, match.from, match.to)];
  },
};

import type { TurnMeasure } from '../../analysis/measure';
import type { AnnotatedText } from '../../text/annotated-text';
import type { FailureCategory } from './failure-frames';
import { mainFailureTold } from './told';

/** What a complaint is about by its topics: each word a vote. Order decides where votes are even. */
const topics: readonly (readonly [FailureCategory, RegExp])[] = [
  ['unavailable', /\b(?:cancel\w*|overbooked|oversold|bumped|sold out)/gi],
  ['late', /\b(?:late|delay\w*|bags?|luggage|baggage|suitcase|belongings|wait\w*|missed|missing|stuck|stranded|tarmac|runway|boarding|boarded|connection|connecting|lost|arriv\w+|landed|takeoff|sitting|mechanical|maintenance|crew|hours?|hrs?|gate|lines?|schedul\w+|on time)\b/gi],
  ['staff', /\b(?:on hold|hold|phone|agents?|reps?|representative|staff|employees?|attendants?|supervisor|customer service|rude\w*|unhelpful|attitude|answer\w*|reply|respon\w+|help\w*|e-?mails?|treat\w*|told|dm|contact\w*|anyone|someone|speak|human|ignor\w*|hung up|hang up|disconnect\w*|automated|worst|service|apolog\w+|lie[ds]?|lying|complain\w*|call\w*|communicat\w+|info|information|people|care|cares|said|asked|manager)\b/gi],
  ['billing', /\b(?:refund\w*|charge[ds]?|overcharged|fees?|bill\w*|price\w*|pay|paid)|\$\d+/gi],
  ['not-working', /\b(?:web ?sites?|site|app|online|(?:re)?book(?:ed|ing)?|error|reserv\w+|account|password|log ?in|system|link|page|broken|broke|damaged|ripped|crack\w*|confirmation|known traveler|points|credits?)\b/gi],
  ['not-as-expected', /\b(?:seats?|legroom|leg room|food|meals?|snacks?|drinks?|wi-?fi|tv|entertainment|movies?|dirty|filthy|smell\w*|cramped|uncomfortable|quality|leather|reclin\w*|upgrad\w*|hot|freezing|plane)\b/gi],
];

/** Waiting for somebody to pick up or write back: time lost to being unanswered, whatever is late besides. */
const unanswered = /\bon hold\b|\b(?:hours?|hrs?|mins?|minutes?|days?|weeks?|long|wait\w*)\b[^.!?]{0,40}\b(?:phone|call(?:s|ed|ing)?|reps?|agents?|speak|answer\w*|respon\w+|reply|replies|customer service|hold|e-?mails?)\b|\b(?:phone|call(?:s|ed|ing)?|reps?|speak|answer\w*|respon\w+|reply|customer service|e-?mails?)\b[^.!?]{0,40}\b(?:hours?|hrs?|mins?|minutes?|days?|weeks?)\b|\b(?:no|any|get|an|zero) (?:one )?(?:response|reply|answer)/i;

const votes = (text: string, topic: RegExp): number => new Set([...text.matchAll(topic)].map(([word]) => word.toLowerCase())).size;

const categoryOf = (turn: AnnotatedText): FailureCategory | null => {
  const told = mainFailureTold(turn)?.category;
  if (told === 'late' && unanswered.test(turn.text)) return 'staff';
  const counted = topics.map(([category, topic]): readonly [FailureCategory, number] => [category, votes(turn.text, topic) + (category === told ? 1.5 : 0) + (category === 'staff' && unanswered.test(turn.text) ? 1.5 : 0)]);
  const [best, most] = counted.reduce((one, other) => (other[1] > one[1] ? other : one));
  return most > 0 ? best : (told ?? null);
};

/** The category of the failure that a turn tells of. */
export const failureCategory: TurnMeasure<'failureCategory'> = {
  id: 'failureCategory',
  title: 'Failure category',
  description: 'The kind of service failure told, with the topics named; where no known wording tells it, the topics alone.',
  scope: 'turn',
  range: [0, 1],
  unit: 'category',
  source: 'goodturn, 2026; kinds after Bitner et al. 1990 and Keaveney 1995',
  limits: 'By topic alone it is a guess: trust it on complaints only.',
  lexicons: [],
  read: (turn) => categoryOf(turn),
};

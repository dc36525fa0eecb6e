import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { credentials, denials, excuses } from '../../lexicons/defensiveness';
import type { Match } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';

/** Fault that is owned, thanks and amends turn the same words into an account that helps. */
const owning =
  /\b((is|was|are|were) (our|my) (own )?(fault|mistake|error|making|doing)|(our|my) (fault|mistake|error|own making)[,. ]|sorry|apolog|thank|thanks|no excuse|fell short|let you down|should have|we got (this|it|that) wrong|our bad|on us\b|you['’]re right|you are right|glad|good news|happy to|you (did|have done) nothing|not your)/i;

const sentenceText = (turn: AnnotatedTurn, match: Match): string => {
  const { start, end } = sentenceSpan(turn, match.from);
  return turn.text.slice(start, end);
};

/** The customer's fault is what is denied, or the firm's is granted: "it is our fault and not yours". */
const grants = (turn: AnnotatedTurn, match: Match): boolean => owning.test(sentenceText(turn, match));

/** Finds self-defence: denial, alibi, credentials, excuse. */
export const defensiveness: Detector<'labelling/defensiveness'> = {
  id: 'labelling/defensiveness',
  title: 'Defence of oneself or the firm',
  description: 'Wording that clears the firm or the writer: denial of fault, alibi, credentials, excuses, fault passed on.',
  principle: 'stay-out-of-defence',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as clearing ourselves before anything got better for the customer.',
  advice: 'Keep the cause only if it tells them what they can do next, and lead with that step.',
  limits: 'A neutral cause or diagnosis, and a sentence that also owns the fault or says sorry, are silent. Proof that a customer asked for can look like defence.',
  sources: ['Scott & Lyman 1968, Accounts', 'Shaw, Wild & Colquitt 2003: excuses work better than justifications', 'goodturn, 2026'],
  lexicons: [denials, credentials, excuses],
  examples: {
    found: ["«That's not our fault».", '«We did nothing wrong».', '«Nobody else has complained about the stairs».', '«I only work here», madam.', '«Our technicians are all certified».', { turns: [{ role: 'agent', visibility: 'internal', text: 'Refund refused. «I followed procedure to the letter».' }] }],
    clear: ["It's not your fault.", 'That was our fault, not yours.', 'Nobody else on your street is offline, so it is the box in your hall.', 'The courier had a breakdown near Lyon and will be with you at six.', "It's our mistake, and I'm sorry.", "I'm not sure whose fault it is.", 'You did nothing wrong.', 'We always send a text before we come.'],
  },
  *detect(turn, { matches }): Iterable<Detection> {
    let last = -2;
    for (const match of [denials, credentials, excuses].flatMap((lexicon) => matches.of(lexicon)).sort((a, b) => a.from - b.from)) {
      const number = turn.tokens[match.from]?.sentence ?? -1;
      if (turn.sentences[number]?.question || grants(turn, match)) continue;
      if (number > last + 1) yield clauseSpan(turn, match.from, match.to);
      last = number;
    }
  },
};

import { attachment, longCustom } from '../../lexicons/loyalty';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { clauseSpan, sentenceSpan } from '../../text/widen';

/** Time on hold or of waiting, ties to somebody else, praise that is asked for, denied or over. */
const shortTime = /\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|on hold|in (?:the|a|your) queue|waiting|chasing|trying to)\b/i;
const over = /\b(?:used to|no longer|wouldn['’]t|would not|can(?:no|['’])t recommend|not recommend|don['’]t recommend|never recommend|would(?:n['’]t)? you recommend|do you recommend|recommend(?:ed)? (?:to me|by|that i|i|me|a|for me|dosage|size|setting)|supposed|worst|terrible|awful|horrible|how (?:bad|awful|terrible|rude)|stay away|avoid|disgrac\w+|sarcas\w+|if you)\b|[🙄😡🤬]/iu;
const bitter = /\b(?:worst|terrible|awful|horrible|disgrac\w+|never (?:forget|again) (?:how (?:bad|rude|awful)|this (?:awful|terrible|horrible|nightmare))|thanks for nothing|delayed|cancelled|canceled|lost my|stuck|ruin\w*|not|n't)\b|[🙄😡🤬]|#fail/iu;
const years = /\b(?:years?|yrs?|decades?|generations?|seasons?|winters?|summers?|christmas\w*|centur\w+|lifetime|life|since|loyal|long ?-?(?:time|standing)|lifelong|\d{4}|always|childhood|ages|customer|member|regular|faithful|devoted|mother|father|parents|family)\b/i;

/** Where a customer's turn shows attachment to the firm: long custom even amid a complaint, warm words only without one. */
export const loyaltyOf = (turn: AnnotatedText, matches: Matches): Match[] => {
  const seen = new Set<number>();
  const sentence = ({ from }: Match): string => {
    const { start, end } = sentenceSpan(turn, from);
    return turn.text.slice(start, end);
  };
  const long = matches.of(longCustom).filter((match) => {
    const said = turn.text.slice(match.start, match.end);
    return years.test(said) && !(shortTime.test(said) && !/\byears?|loyal/i.test(said)) && !/\bon hold|waiting (?:for|since|on)|trying to|arguing|fighting|chasing/i.test(sentence(match)) && !/\bwith (?:them)\b/i.test(said) && !/\bused to (?:be|love|have)\b/i.test(sentence(match));
  });
  const warm = matches.of(attachment).filter((match) => {
    const said = sentence(match);
    const clause = clauseSpan(turn, match.from, match.to);
    const own = turn.text.slice(match.start, match.end);
    const rest = turn.text.slice(clause.start, clause.end).replace(own, ' ');
    return !over.test(said) && !bitter.test(rest) && turn.sentences[turn.tokens[match.from]?.sentence ?? -1]?.question !== true;
  });
  const recommends = warm.filter(({ start, end }) => /recommend|tell|told|sen[dt]|bring|brought|defend|refer/i.test(turn.text.slice(start, end)));
  return [...long, ...(long.length > 0 ? recommends : warm.slice(0, 1))].sort((a, b) => a.from - b.from).filter(({ from }) => {
    const at = turn.tokens[from]?.clause ?? -1;
    return !seen.has(at) && seen.add(at).size > 0;
  });
};

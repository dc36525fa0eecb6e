import { audiences, pressOutlets, ratingOutlets, venueOutlets } from '../../lexicons/publicity';
import type { AnnotatedText } from '../../text/annotated-text';
import { firstWhere } from '../../text/in-order';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { sayings, tokensOf } from '../../text/said';
import { isSaid } from '../../text/where-said';
import { ofCustomers } from './frames';
import { announced, announcing } from './publicity-frames';

/** The first slot: what is ahead, or has just been done. */
const ahead = /'ll\b|'m\b|\b(?:i|we)(?:'ve| have| just)|\b(?:will|shall|(?:am|is|are|be) \w+ing|going|gonna|let's|let me|let|might|would|'d|tempted|hesitate|expect|wait|time to|next|soon|tonight|tomorrow|incoming|goes|ends? up|off|straight|deserves?|needs? to|should(?! be ashamed)|wonder|prepare|enjoy|from me|it is|about to|already|can read|see what|sure)\b/i;

/** The second slot for each kind of the third: what is done there, and whether that is against the firm: always, unless praise shows, only where displeasure shows. */
const acts: readonly (readonly [Lexicon, RegExp, boolean | undefined])[] = [
  [pressOutlets, /\b(?:go(?:es|ing)?|tak(?:e|ing)|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|contact\w*|e-?mail\w*|writ\w+|speak\w*|talk\w*|tell\w*|send\w*|tip\w*|inform\w*|stop|post\w*|hear\w*|lov\w+|interest\w*|run|carry|cover|field day|story|mak\w+ of|thinks?|feature|have a|about (?:this|you|how))\b/i, true],
  [venueOutlets, /\b(?:post(?:ed|ing|s)?|tweet\w*|shar(?:e|ing|ed)|publish\w*|upload\w*|st[iu]ck(?:ing)? (?:this|it|that|everything)|plaster\w*|expos\w+|spread\w*|screenshot\w*|pin(?:ned|ning)?|film\w*|put(?:ting)? (?:this|it|that|all|up|photos|pictures|the)|rat(?:e|ing) you|(?:writ\w+|wrote) (?:about|this|it|up|to|all|an?)|tak(?:e|ing) (?:this|it|that) to|warn\w*|goes|go(?:ing)? straight (?:on|to)|end(?:s|ing)? up|next stop|belongs|know what|hear\w*|see you|carry|feature|cover|is about|be about)\b/i, false],
  [ratingOutlets, /\b(?:leav(?:e|ing)|left|writ(?:e|ing|ten)|wrote|post(?:ed|ing)?|giv(?:e|ing)|gave|submit\w*|publish\w*|drop\w*|get(?:ting)?|expect|incoming|it is|to follow|goes|say|from me|reflect\w*|read (?:all )?about|enjoy|adding)\b/i, false],
];

/** What leads up to those who are told: one's own intention and a word of telling; of warning, it can only be against the firm. */
const telling = /(?:\b(?:i|we)(?:'ll|'m|'re|'ve|'d| will| shall| am| are| have| must| might| may| would| intend| plan| can't wait)|\b(?:going to|gonna|time to|let me|rest assured)|^(?:will|gonna|going|planning)) (?:(?!you\b|u\b|my\b|your\b|but\b|he\b|she\b|they\b|if\b)\w+ ){0,4}?(?:be )?(?:tell|told|let|inform|show|shar|spread|messag|advis|mention|speak|talk|warn|dissuad|steer|put off|mak\w* (?:damn )?sure|see to it|urg|discourag)\w*(?:,? (?!you\b|me\b|us\b|him\b|her\b|them\b|your\b|the (?:crew|agent|gate|flight)\b)[\w']+){0,6} (?:[\w']+-)?$/i;
const warning = /\b(?:warn|dissuad|steer|put off|sure|see to it|urg|discourag)\w*/i;
/** What goes on after them: "… will be hearing about this", "once the parents hear". */
const hearing = /^s?(?: (?:i know|here|there|at [\w ]{2,20}|in [\w ]{2,20}|of mine))?(?: (?:is|are|'re|'s)? ?(?:going to|gonna)|'ll| will| shall| needs? to| deserves? to| ought to| should| would| has (?:a|the) right to| have (?:a|the) right to) (?:\w+ ){0,3}?(?:hear(?:ing)?|know|love (?:this one|to|hearing|that)|see|read|learn|find out|told|enjoy|warned)\b(?! (?:if|when|where|what to|how to|whether))/i;
const once = /\b(?:wait (?:till|until|'til)|once)\b[^,]{0,25}$/i;

/** A question how, an offer, a refusal, a deed of the other side, praise to be passed on, an errand of one's own. */
const silent = /\b(?:not the (?:sort|type|kind)|(?:won't|wouldn't|(?:will|would) not|not going to|never|don't (?:want|intend|plan)|rather not)\b(?! (?:hesitate|stop|rest|be quiet|be (?:buying|booking|using)|to (?:use|buy|book|shop|go)))|(?:how|where|what|which) (?:do|can|would|could|should) (?:i|we|you)|(?:can|could|may|should) (?:i|we|you) (?:please )?(?:\w+ )?(?:leave|post|write|share|tell|let)|\byou(?:r \w+)?(?:'ve|'ll| have| will)? (?:\w+ )?(?:post|posted|put|wrote|left|told|tell|let|share|publish)|i (?:saw|read|found|heard)|i(?: have|'ve) (?:just |only )?(?:seen|read|heard)|(?:friends?|mates?|people|everyone) (?:has |have )?(?:told|recommended)|let (?:you|me|us|him|her|them) know|(?:on|in|to|with|at) your (?:facebook|twitter|team|page|group|forum|club|office|network|channel|feed)|review (?:of |my|the|your|this|it|copy)|newspaper \w+y\b|love to share|get (?:it|this) online|to (?:use|log|wait|check|restart|work|come|be)\b(?! (?:told|warned))|\w+ online,? (?:form|check|order)|(?:check|order|log|manag)\w*(?: in| my \w+)? online|when (?:it|they|he|she) (?:arrives|comes)|feedback (?:form|on))\b/i;

/** A review that is none of praise. */
const grim = /\b(?:one|1|zero|no|0|two|bad|negative|scathing|honest|damning|terrible)\b[- ](?:stars?|\w* ?review)/i;

/** Where a sentence tells that people are to hear of it. */
const toldTo = (said: string, people: readonly Match[], start: number): { readonly from: number; readonly to: number; readonly bad: boolean | undefined } | undefined => {
  for (const one of people) {
    const [lead, rest] = [said.slice(0, one.start - start), said.slice(one.end - start)];
    if (/\byour (?:\w+ )?$/i.test(lead)) continue;
    const told = telling.exec(lead);
    const heard = hearing.exec(rest) ?? (once.test(lead) ? /^s?(?: [\w']+){0,5} (?:hears?|sees?|reads?|finds? out|knows?)\b/i.exec(rest) : null);
    if (told !== null) return { from: start + told.index, to: one.end, bad: warning.test(told[0]) ? true : undefined };
    if (heard !== null) return { from: one.start, to: one.end + heard[0].length, bad: once.test(lead) ? true : undefined };
  }
  return undefined;
};

/** Whom and where it may be told. */
const lexicons: readonly Lexicon[] = [audiences, pressOutlets, venueOutlets, ratingOutlets];

/** Where a turn announces that others are to hear of it, and whether that is against the firm. */
export const announcementIn = (turn: AnnotatedText, matches: Matches): { readonly match: Match; readonly bad: boolean | undefined } | undefined => {
  if (!isSaid(turn, announcing, ofCustomers) && !lexicons.some((lexicon) => matches.of(lexicon).length > 0)) return undefined;
  for (const { said, start, end } of sayings(turn)) {
    if (silent.test(said)) continue;
    const within = (lexicon: Lexicon): readonly Match[] => matches.of(lexicon).slice(firstWhere(matches.of(lexicon), (one) => one.start >= start), firstWhere(matches.of(lexicon), (one) => one.end > end));
    const whole = announced.exec(said);
    const told = toldTo(said, within(audiences), start) ?? (whole === null ? undefined : { from: start + whole.index, to: start + whole.index + whole[0].length, bad: false });
    for (const [lexicon, act, bad] of whole === null ? acts : []) {
      const outlet = within(lexicon)[0];
      const deed = act.exec(said);
      if (outlet === undefined || deed === null || !ahead.test(said)) continue;
      const match = tokensOf(turn, { start: Math.min(outlet.start, start + deed.index), end: Math.max(outlet.end, start + deed.index + deed[0].length) });
      if (match !== undefined) return { match, bad: grim.test(said) || bad };
    }
    const match = told === undefined ? undefined : tokensOf(turn, { start: told.from, end: told.to });
    if (match !== undefined) return { match, bad: told?.bad };
  }
  return undefined;
};

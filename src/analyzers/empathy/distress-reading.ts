import { holding } from '../../lexicons/answering';
import { atEase, bereavement, distressFeeling, distressOfOthers, emergency, lossTold, ordealTold, outrage, strain, swearing } from '../../lexicons/distress';
import { grievance, malfunction, ownSlip } from '../../lexicons/grievance';
import { claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import { formulation } from '../../lexicons/understanding';
import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Lexicon } from '../../text/lexicon';
import type { Match, Matches } from '../../text/match';
import { clauseOfToken, normalOf, sentenceNumberOf } from '../../text/of-token';

/** Everything that the fold over the turns reads: the customer's state, and the sympathy said. */
export const rememberedLexicons: readonly Lexicon[] = [
  distressFeeling, distressOfOthers, bereavement, strain, outrage, swearing, ordealTold, lossTold, atEase, emergency, grievance, malfunction, ownSlip, holding, compassion, claimedUnderstanding, formulation,
];

/** What a customer's turn shows: how distressed it reads, whether it complains, whether somebody is in danger. */
export interface State {
  /** 3 and above: a feeling is named, or several lighter signs come together. */
  readonly distress: number;
  /** 2 and above: something went wrong on the firm's side, or a feeling that hurts is named to it. */
  readonly grievance: number;
  readonly emergency: boolean;
  /** Cheer or thanks, and no trouble: above 0. */
  readonly cheer: number;
}

/** Words in capitals, of four letters or more, that are no code and no whole shouted turn. */
const shouts = ({ tokens, text }: AnnotatedText): boolean => tokens.some((token) => token.kind === 'word' && /^[A-Z]{4,}$/.test(text.slice(token.start, token.end)));

const emphasisOf = (turn: AnnotatedText): number => (/[!?]{2,}/.test(turn.text) ? 0.7 : 0) + (shouts(turn) ? 0.7 : 0);

const smiles = /[🥂😊😍🥰😘👌👍🎉🥳🙌💕💙❤😁😎]/u;
const thankfulTag = /#(?:(?:many)?thank|love|best|happy|grateful|impressed)/iu;
const praise = /\b(?:huge respect|kudos|props|shout ?out) (?:for|to)\b|\babove and beyond\b|\bs?hero\b|\bnever (?:fly|flying|use|using|go|going) (?:with )?(?:anyone|anybody|another|any other)/iu;
/** One of these stands in any praise: asked for first, because it is found faster. */
const praising = /kudos|respect|props|shout|beyond|hero|never/iu;
const bitter = /[😡🤬😠👎🙄😒😤💔😭😩😑]|#(?:fail|never|worst|disappoint|no)/iu;

const merriment = new WeakMap<AnnotatedText, boolean>();

/** Signs of good cheer that are no words: hearts, smiles, hashtags of thanks, a vow to stay. */
export const isMerry = (turn: AnnotatedText): boolean => kept(merriment, turn, ({ text }) => (smiles.test(text) || thankfulTag.test(text) || (praising.test(text) && praise.test(text))) && !bitter.test(text));

/** Told so that somebody knows; and reproach in the shape of a question. */
const forRecord = /\b(?:fyi|just so you know|heads up|might want to)\b/i;
const reproachful = /\b(?:how|why) (?:can|could|do|is|are) (?:you|it|this|anyone)|\b(?:you|this|it) (?:even|ever|not|really|finally|a joke|acceptable)\b|\bwhat (?:is|are) (?:wrong|going|you)|\bseriously\b|\bexplain\b/i;

/** Another firm's doing, and a feeling that the writer only wants put on record. */
const elsewhere = /\b(?:previous|former|old|other|last) (?:supplier|provider|company|firm|shop|hotel|airline|bank|landlord|house|place|carrier|brand)\b|\b(?:these|those|all|every|most) other (?:\w+s|companies)\b|\b(?:put|log|note|write|record|add)\b.{0,400}\bthat (?:i|we)\b/i;

/** A loss of long ago. */
const longAgo = /\b(?:years|long|a while) (?:ago|now)\b|\bin (?:19|20)\d\d\b/i;

/** Words that tell a plan of the writer's own rather than a wrong: "I'm late", "we're not ready". */
const ownState: ReadonlySet<string> = new Set(['late', 'wrong', 'gone', 'down', 'ready', 'there', 'here', 'right']);

/** Words that lay a wrong at somebody's door, or tell that it goes on. */
const accusing: ReadonlySet<string> = new Set(['you', 'u', 'your', 'they', 'he', 'she', 'staff', 'twice', 'again', 'never', 'nobody', 'still', 'promised', 'supposed', 'should', 'second', 'third', 'without']);

/** A question in the shape of a statement. */
const wonders = /\b(?:i['’]?m|i am|just|was) (?:curious|wondering)\b|\bi wonder\b|\b(?:would|['’]d) (?:like|love) to know\b/i;

/** What is due to the writer by rule, not what should have been: "I'm supposed to get one … how?" */
const due = /\bi(?:['’]?m| am) supposed to (?:get|receive|have)\b[^!]{0,400}\?/i;

/** A one-word aside, "Sad!", names no feeling. */
const isQuip = ({ tokens, sentences }: AnnotatedText, at: number): boolean => {
  const sentence = sentences[sentenceNumberOf(tokens[at])];
  return tokens[at]?.normal === 'sad' && sentence !== undefined && tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word').length === 1;
};

/** As far as a question with nothing but a fault in it counts as a complaint. */
const mostWhenAsking = 1.5;

/** From here on a turn reads as distressed. */
export const distressed = 3;

/** From here on a turn reads as a complaint. */
export const complaining = 2;

/** Reads the state off a customer's turn. */
export const stateOf = (turn: AnnotatedText, matches: Matches): State => {
  const apart: boolean[] = [];
  const isApart = ({ from }: Match): boolean => {
    const at = sentenceNumberOf(turn.tokens[from]);
    const sentence = turn.sentences[at];
    return sentence !== undefined && (apart[at] ??= elsewhere.test(turn.text.slice(sentence.start, sentence.end)));
  };
  const hits = (lexicon: Lexicon): readonly Match[] => {
    const found = matches.of(lexicon);
    return found.length === 0 ? found : found.filter((one) => !isApart(one));
  };
  const count = (lexicon: Lexicon, most: number): number => Math.min(most, hits(lexicon).length);
  const wrongs = hits(grievance).filter(({ from, to }) => {
    const clause = clauseOfToken(turn, turn.tokens[from]);
    return !((clause?.subject === 'i' || clause?.subject === 'we') && ownState.has(normalOf(turn.tokens[to - 1])));
  });
  const ease = count(atEase, 2) + (isMerry(turn) ? 1 : 0);
  const trouble = 1.3 * count(strain, 1) + 1.5 * count(outrage, 2) + 0.8 * count(swearing, 2) + 1.1 * count(ordealTold, 2) + 1.3 * count(lossTold, 2);
  const feeling = Math.min(1, hits(distressFeeling).filter(({ from }) => !isQuip(turn, from)).length);
  const distress = 3 * feeling + 3 * (count(bereavement, 1) === 0 || longAgo.test(turn.text) ? 0 : 1) + 3 * count(distressOfOthers, 1) + trouble + (trouble > 0 ? emphasisOf(turn) : 0) - 2.2 * ease;
  const complaint = (turn.clauses.some(({ mood }) => mood === 'question') ? 1.2 : 2) * count(distressFeeling, 1) + 2 * Math.min(2, wrongs.length) + 1.2 * count(malfunction, 2) + (count(outrage, 1) + count(swearing, 1) * 0.5) + count(ordealTold, 2) * 0.8 + count(lossTold, 1) * 0.7 - 2.2 * ease - 3 * count(ownSlip, 1);
  const heated = (): boolean => distress >= 1.2 || count(swearing, 1) > 0 || wrongs.some(({ from, to }) => turn.tokens.slice(from, to).some((token) => accusing.has(token.normal)));
  const asks = complaint > mostWhenAsking && (!heated() || due.test(turn.text)) && (forRecord.test(turn.text) || wonders.test(turn.text) || turn.clauses.some(({ mood }) => mood === 'question')) && !reproachful.test(turn.text);
  const calmly = Math.max(0, asks ? mostWhenAsking : complaint);
  return { distress: Math.max(0, distress), grievance: calmly, cheer: ease > 0 && calmly < complaining && distress < 1 ? 1 : 0, emergency: matches.of(emergency).length > 0 };
};

/** Whether a turn shows any trouble at all. */
export const isTroubled = ({ distress, grievance }: State): boolean => distress + grievance >= 1;

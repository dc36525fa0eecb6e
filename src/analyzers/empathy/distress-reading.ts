import { holding } from '../../lexicons/answering';
import { atEase, bereavement, distressFeeling, distressOfOthers, emergency, lossTold, ordealTold, outrage, strain, swearing } from '../../lexicons/distress';
import { grievance, malfunction, ownSlip } from '../../lexicons/grievance';
import { claimedUnderstanding } from '../../lexicons/stock-sympathy';
import { compassion } from '../../lexicons/sympathy';
import { formulation } from '../../lexicons/understanding';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Lexicon } from '../../text/lexicon';
import type { Matches } from '../../text/match';

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
}

/** Words in capitals, of four letters or more, that are no code and no whole shouted turn. */
const shouted = ({ tokens, text }: AnnotatedText): number => tokens.filter((token) => token.kind === 'word' && /^[A-Z]{4,}$/.test(text.slice(token.start, token.end))).length;

const merry = /[🥂😊😍🥰😘👌👍🎉🥳🙌💕💙❤😁😎]|#(?:(?:many)?thank|love|best|happy|grateful|impressed)|\bnever (?:fly|flying|use|using|go|going) (?:with )?(?:anyone|anybody|another|any other)/iu;
const bitter = /[😡🤬😠👎🙄😒😤💔😭😩😑]|#(?:fail|never|worst|disappoint|no)/iu;

/** Signs of good cheer that are no words: hearts, smiles, hashtags of thanks, a vow to stay. */
export const isMerry = ({ text }: AnnotatedText): boolean => merry.test(text) && !bitter.test(text);

/** Reads the state off a customer's turn. */
export const stateOf = (turn: AnnotatedText, matches: Matches): State => {
  const count = (lexicon: Lexicon, most: number): number => Math.min(most, matches.of(lexicon).length);
  const ease = count(atEase, 2) + (isMerry(turn) ? 1 : 0);
  const emphasis = (/[!?]{2,}/.test(turn.text) ? 0.7 : 0) + (shouted(turn) > 0 ? 0.7 : 0);
  const trouble = 1.3 * count(strain, 1) + 1.5 * count(outrage, 2) + 0.8 * count(swearing, 2) + 1.1 * count(ordealTold, 2) + 1.3 * count(lossTold, 2);
  const distress = 3 * count(distressFeeling, 1) + 3 * count(bereavement, 1) + 3 * count(distressOfOthers, 1) + trouble + (trouble > 0 ? emphasis : 0) - 2.2 * ease;
  const complaint = (turn.clauses.some(({ mood }) => mood === 'question') ? 1.2 : 2) * count(distressFeeling, 1) + 2 * count(grievance, 2) + 1.2 * count(malfunction, 2) + (count(outrage, 1) + count(swearing, 1) * 0.5) + count(ordealTold, 2) * 0.8 + count(lossTold, 1) * 0.7 - 2.2 * ease - 3 * count(ownSlip, 1);
  return { distress: Math.max(0, distress), grievance: Math.max(0, complaint), emergency: matches.of(emergency).length > 0 };
};

/** From here on a turn reads as distressed. */
export const distressed = 3;

/** From here on a turn reads as a complaint. */
export const complaining = 2;

/** Whether a turn shows any trouble at all. */
export const isTroubled = ({ distress, grievance }: State): boolean => distress + grievance >= 1;

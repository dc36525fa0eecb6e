import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { whereSaid } from '../../text/where-said';
import { ofCustomers } from './frames';
import { hard } from './hard-frames';

/** Said in joy or in jest, or with no hurry. */
const light = /\b(?:quick|fast|thank(?:s| you)(?!.{0,12}nothing)|no (?:rush|worries|hurry)|lol|haha)\b/i;

const readings = new WeakMap<AnnotatedText, { readonly match: Match | undefined }>();

/** Where the words of a customer turn hard, named feelings aside. */
export const hardIn = (turn: AnnotatedText): Match | undefined => kept(readings, turn, () => ({ match: whereSaid(turn, hard, { except: light, among: ofCustomers }) })).match;

/** Words taken back: these turn a mood whatever else is said. */
export const takenBack: readonly RegExp[] = [
  /\btake (?:\w+ ){0,4}back\b|\b(?:i|we) (?:\w+ )?(?:was|were|had|'d|been|stand|'ve been) (?:\w+ ){0,3}?(?:wrong (?:about|to)|wrong[.,!] (?:sorry|you)|corrected|unfair|harsh|hasty|hard on you|too quick|rude|short with|out of order|mistaken about)\b|\bi (?:misjudged|overreacted|misread|read it wrong|owe you)\b/i,
  /\b(?:sorry|apolog\w+|forgive|excuse)\b.{0,25}\b(?:snap\w*|outburst|rant\w*|tone|temper|rude|shout\w*|moan\w*|los(?:t|ing) it|swear\w*|swore|harsh|sharp|short|earlier|i (?:said|wrote)|doubt\w*|grump\w*|cross)\b|\b(?:ignore|disregard|forget|scrap|delete|bin|tor[en]|withdraw)\w* .{0,15}\b(?:message|rant|e-?mail|complaint|i said|i wrote|review|letter|up)\b/i,
  /\b(?:w[io]n|talked|brought) (?:me|us) (?:right )?(?:over|round|back)\b|\b(?:restor|renew)\w+\b.{0,15}\b(?:faith|trust|confidence|hope)|\bfriends again|\ball forgiven|\byou(?:'re| are) forgiven|\bno hard feelings|\bgood books|\bcredit where|\bhats? off|\bi (?:must|have to) hand it|\bturned (?:that|this|it|things) (?:\w+ )?a?round\b|\bchanged my mind|\blet you off|\bglad i (?:wrote|called|rang|asked|stayed)|\bwasn't expecting|\bfair play\b|\bfeel (?:silly|foolish|embarrassed|sheepish)/i,
];

/** Relief, praise, thanks beyond the formula: these turn a mood where nothing else stands against it. */
export const gladdened: readonly RegExp[] = [
  /\b(?:weight|load|ton|stone)\b.{0,15}\b(?:off|lifted)|\bbreathe (?:again|easy|now)|\bsleep (?:tonight|again|easy|better|at last)|\b(?:mind|heart) (?:is )?at (?:rest|ease)|\b(?:(?:i|we)(?:'m| am| feel| already feel|'re| are)?|feeling) (?:\w+ ){0,2}(?:lighter|better|happier|calmer|relieved)(?! (?:off|than|if))|\blighter i feel|\bstopped (?:shaking|crying|worrying)|\breassur|\bcould (?:kiss|hug) you/i,
  /\byou(?:'re| are|'ve been| have been| guys are| lot are)(?: \w+){0,3}? (?:stars?|legends?|angels?|hero|magician|wizard|genius|gems?|life ?savers?|brilliant|wonderful|amazing|great|kind|sweet|treasure|the best|the first|saint|champion|helpful|lovely|alright|all right|good people|fantastic)\b|\b(?:made|saved|rescued|brightened) (?:my|our|her|his|the) |\bbless you\b|\byou (?:absolute |little )?(?:beauty|star|legend|hero|angel|genius|gem|diamond)\b|\b(?:can't|couldn't|cannot|could not) (?:fault|ask for|be happier)|\b(?:smiling|laughing) again|\bmade me (?:smile|laugh)|\bfirst (?:\w+ ){0,3}(?:who|to (?:listen|help|care|explain|understand))/i,
  /\b(?:so|really|very|well|i'm|am|genuinely) (?:happy|glad|surprised|impressed|touched|moved|grateful|delighted|thrilled|chuffed|pleased)\b|\babove and beyond|\bmore than (?:fair|generous|i )|\b(?:kind|good|decent|generous|thoughtful|fair|nice) of you\b|\b(?:handled|dealt with|sorted|fixed|solved|explained)\b.{0,25}\b(?:beautifully|brilliantly|well|quickly|perfectly|in (?:no time|minutes))|\b(?:not|n't) expect\w* (?:that|this|it|you|such)|\bmeans (?:a lot|so much|the world|a great deal)|\b(?:really|truly|so|very|do) (?:appreciat|thankful|grateful)/i,
  /\b(?:exactly|just|all) (?:what )?i (?:needed|wanted|asked|hoped)|\b(?:was|is|that's) (?:\w+ )?(?:quick|fast)\b|\b(?:it|that|they|everything)(?:'s| is| has)? (?:\w+ )?(?:works|working|fixed|sorted|perfect|like new|good as new)\b|\b(?:i'll|i will|we'll|we will) (?:\w+ )?(?:stay|stick with|keep my|come back|be back|order again|give you another)/i,
  /\b(?:thank you|thanks|cheers)[, ]+(?:(?:so (?:very )?much|ever so much|a million|very much)!|(?:so (?:very )?much |ever so much |a million |very much )?for (?:sort|fix|solv|listen|understand|stay|car|everything|saving|your (?:kind|honest|under)|being|such|the quick|taking|putting|going))/i,
  /(?:^|[.!,]\s*|(?:that's|that is|this is|it's|absolutely|how|just|what a) )(?:brilliant|fantastic|wonderful|excellent|perfect|marvellous|superb|amazing|awesome|great(?= news| work| job| service)|lovely|all good)\b(?=\s*(?:[.!,]|$|news|service|work|job|thank))|\b(?:phew|relief|thank (?:god|goodness|heavens?)|(?:finally|at last),? (?:an? |some))/i,
];

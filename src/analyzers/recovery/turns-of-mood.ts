import type { AnnotatedText } from '../../text/annotated-text';
import { kept } from '../../text/kept';
import type { Match } from '../../text/match';
import { whereSaid } from '../../text/said';

/** Patience that ends: now set against before, reproach as a question, an order or a verdict, irony, a farewell. */
const hard: readonly RegExp[] = [
  /\b(?:asked|been|was|tried|came) .{0,12}?(?:nicely|polite(?:ly)?|patient(?:ly)?|calm(?:ly)?|reasonable|civil)\b|\bnow it (?:is|'s)\b|\bget(?:s|ting)? (?:worse|ridiculous|silly|beyond)\b/i,
  /\b(?:are you (?:\w+ )?(?:kidding|joking|serious|even|actually|listening|having)|is (?:this|that|it) (?:a joke|some kind|really|how|supposed)|(?:did|do|does|is|can|has) (?:you|anyone|anybody|any of you|you lot) (?:bother|(?:even|actually|ever) (?:read|listen|care|know|look|check|work|exist|train|try|understand|bother|want|reply|answer|have|respond|think|there))|how (?:many times|hard (?:can|is)|much longer|dare|on earth)|(?:what|why|who|how) (?:on earth|the (?:hell|heck|f(?:uck|reak|lip|\W)\w*))|what(?:'s| is) the point|(?:what|which) (?:kind of (?:company|service|answer)|part of)|why (?:should i|can't you (?:just|simply)|bother|is it so)|who do you think|do i (?:have|need) to (?:spell|repeat|explain|beg|draw)|is there any(?:one|body) (?:there|else|who)|are you a (?:ro)?bot|what a (?:load|joke|shambles|waste|farce|disgrace|mess|cheek))\b|\b(?:seriously|excuse me)\s*\?/i,
  /\b(?:stop (?:wast|lying|tell|sending me|copy|pass|fob|talk|patroni|treat|giv|hid|insult)|don't (?:you dare|patroni|talk|give me|lecture|insult)|spare me|save (?:it|your (?:breath|excuses|script)))/i,
  /\byou(?:'re| are| must be|'ve got to be| have (?:got )?to be) (?:\w+ )?(?:joking|kidding|wasting|having|taking the|not listening|hopeless|no help|treating)|\bhad (?:quite |more than )?enough\b|\benough(?: is enough)?\s*[.!]|\bpatience\b.{0,20}\b(?:out|end|gone|thin\b|limit|exhaust|spent|worn|snapp)|\b(?:lost|losing|out of|no more|try\w*|test\w*) (?:all |my )*patience|\bwast\w+ (?:of )?(?:my |our )?(?:time|breath)|\b(?:not|n't) (?:stupid|an idiot|a child|having (?:this|that|it)|asking again|good enough|an answer)|\byou(?:'ve| have) (?:ruined|spoil|wreck|lied)|\bno (?:help|use) (?:at all|whatsoever)|\b(?:give|get|put|pass|find) me (?:\w+ ){0,3}(?:manager|supervisor|boss)|\b(?:said|told|asked|explained|sent|given|called)\b.{0,20}\b(?:twice|times)\b|\bfor the (?:love|umpteenth|hundredth|last time)/i,
  /(?:^|[.!,] |\bhow |\bmost |that's )(?:very |really |so )?(?:helpful|reassuring|convenient)[.!]*$|\b(?:wonderful|brilliant|great|fantastic|lovely|marvellous|perfect)[,.! ]+(?:another|just|so you|yet|an? \w+[.!])|\bso much for\b|\bglad to (?:know|see|hear) you|\bthanks .{0,9}for nothing|\bcopy.and.past|\bcanned\b|\b(?:fob|brush|palm)\w* (?:me )?off\b|\brun ?around\b|\bin circles\b|\b(?:nobody|no one|none of you) (?:\w+ )?(?:cares|reads|listens|bothers)/i,
  /\b(?:tak(?:e|ing) (?:my|our) (?:business|custom|money)|(?:cancel|close|end) (?:my|our) (?:account|contract|subscription|membership|policy)|never (?:us|buy|book|order|fly|shop)\w* .{0,15}again|lost (?:a|my|our) (?:\w+ )?(?:customer|business|custom)|done with (?:you|this)|(?:i'm|we're|i am|i'll be) (?:switching|off to (?!bed|work|the)|going elsewhere))\b|\b(?:forget it|goodbye|(?:go|shop|look|book|going) elsewhere|what a joke)\s*[.!]/i,
  // shouted
  /(?:\b[A-Z]{3,}\b[ ,]+){3,}[^a-z]*[!?]|(?<!-)\?\?\?(?!-)|[!?]{4}/,
];

/** Said in joy or in jest, or with no hurry. */
const light = /\b(?:quick|fast|thank(?:s| you)(?!.{0,12}nothing)|no (?:rush|worries|hurry)|lol|haha)\b/i;

const readings = new WeakMap<AnnotatedText, { readonly match: Match | undefined }>();

/** Where the words of a customer turn hard, named feelings aside. */
export const hardIn = (turn: AnnotatedText): Match | undefined => kept(readings, turn, () => ({ match: whereSaid(turn, hard, light) })).match;

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

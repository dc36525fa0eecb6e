/** Kinds of abuse. */
export type Abuse = 'slur' | 'threat' | 'sexual';

/** Frames of harm to the one spoken to: done, wished, deserved, hinted at. */
const harm: readonly RegExp[] = [
  // "I'll break your fingers", "somebody ought to slap you"
  /\b(?:i|we|someone|somebody|they|my (?:\w+ )?(?:mates?|brothers?|lads?|boys|cousins?|friends?|dad|husband))(?:'ll|'d|'m|'re)?\b[^.!?;]{0,40}\b(?:kill|murder|stab|shoot|punch|slap|smack|strangle|throttle|choke|batter|beat|hurt|bash|thump|deck|hang|rape|bury|gut|whip|knock|kick|smash|hunt|burn|lynch|string|run)(?:ing)? (?:the \w+ out of )?(?:you|u|ya)\b(?! (?:an?|some|over (?:an?|to)|up (?:when|on|with|for|if)|to (?:it|that)|through|by|back|off|on)\b)/i,
  /\b(?:break|broke|broken|smash|snap|knock|kick|punch|pick|slit|wring|bash|crack|cave|rearrange|shove|swallow|spit|lose|cut|rip|burn|torch|stamp|bullet|brick|fist|boot|slash|crush|tear)\w*\b[^.!?;]{0,30}\byour (?:bloody |fucking |stupid |ugly |fat |pretty |little |damn |own )*(?:teeth|jaw|face|skull|throat|kneecaps?|knees|legs?|arms?|fingers?|neck|nose|ribs?|head(?! office| of)|guts|bones|windows?|tyres|tires|car|house|tongue|hands?)\b/i,
  /\b(?:bullet|brick|fist|boot|knife|bomb)\b[^.!?;]{0,20}\b(?:in|into|through|up) (?:you|your \w+)\b(?! (?:app|site|website|system))/i,
  /\byou(?:'re| are|'ll| will)? [^.!?;]{0,15}\b(?:need|be|end up|leave|wake up)\b[^.!?;]{0,15}\b(?:an ambulance|a coffin|a body bag|hospital|a wheelchair|a dentist|new (?:set of )?teeth|the morgue|six feet under)\b/i,
  /\b(?:watch (?:your|ur) back|(?:watch|mind) yoursel(?:f|ves)|one eye open|(?:look\w*|glanc\w*) over your shoulder|hands on you\b|meet me outside|wait\w* (?:for you )?(?:outside|in the car park|by your car|at the (?:gate|exit|back door))|pay you (?:all )?a (?:\w+ )?visit|come (?:down|over|round|up) there (?:and|with a)\b.{0,20}\b(?:bat|hammer|you|petrol|knife|brothers|mates|lads)|with a (?:baseball bat|machete|crowbar|can of petrol|knife)|(?:you|u)(?:'re| are|r) (?:a )?dead\b(?! right| wrong| on| set| certain| sure| good| helpful| nice| kind)|dead (?:man|woman|meat)\b|never been born|wish you(?:'d| had| were) never|regret the day|teach you (?:a lesson|manners|some manners)|not be (?:walking|breathing|safe)|won't be (?:walking|breathing|safe)|see what happens (?:to you|when (?:i|we)))/i,
  /\b(?:you|u)\b[^.!?;]{0,12}\b(?:deserve|need|want|asking for|due|get) (?:a |an )?(?:good |proper |bloody |hard )*(?:slap|smack|beating|kicking|hiding|thrashing|punch|bullet|clip round)/i,
  /\b(?:hope|wish|pray|praying|hoping)\b[^.!?;]{0,12}\b(?:you|u|ya|your (?:mum|mother|kids?|children|famil\w+|house|home|wife|husband|daughter|son|whole \w+))\b(?! (?:do|does|did|will|can|could)(?: not|n't))[^.!?;]{0,25}\b(?:cancer|dies?|dead|rots?|burns?|choke\w*|suffer|crash\w*|hit by|run over|raped|mugged|beaten|stabbed|shot|killed|covid|aids|disease|hell|miscarry|hurt|attacked|robbed|sick|ill)\b/i,
  /\b(?:drop dead|kill yoursel(?:f|ves)|kys|(?:go|just) (?:and )?(?:die\b|hang yourself|jump off|play in traffic|drown)|(?:rot|burn) in hell|waste of (?:oxygen|air|skin))/i,
  /\b(?:shame|pity|unfortunate|awful|terrible) if\b[^.!?;]{0,25}\b(?:happen\w*|burn\w*|caught fire)\b/i,
  // knowing where the one who answers is to be found
  /\b(?:i|we|my \w+)(?:'ve|'d)?\b[^.!?]{0,25}\b(?:know|knows|found|find|gather|seen|saw|see|notice|noticed|watched|remember|got|have|looked up|followed)\b[^.!?]{0,25}\b(?:where|when|what|which)\b[^.!?]{0,12}\b(?:you|your (?:family|kids|children|daughter|son|wife|husband))\b(?! (?:guys|lot))[^.!?]{0,12}\b(?:lives?|work\b|park|sleep|finish work|get off|clock off|clock out|come out|go home|walk|drive|drink|goes? to school|leave work|finish$|finish\b(?= [.!]| and))/i,
  /\b(?:i|we)(?:'ve|'ll)?\b[^.!?]{0,15}\b(?:know|found|find|gather|seen|saw|see|noticed?|followed|got|looked up)\b[^.!?]{0,25}\byour (?:home|house|home address|car|motor|number plate|kids?|children|little \w+|daughter|son|family|wife|husband|mum|mother|school|route home|shift)\b(?! (?:policy|insurance|delivery|page|team|service|products?|seats?|seat|hire|park|rental))/i,
  /\bwhich (?:car|motor|door|house|bus|train|street)\b[^.!?]{0,10}\b(?:yours|you)\b/i,
  /\byour (?:kids?|children|daughter|son|little \w+)\b[^.!?]{0,15}\b(?:school|walks? home|nursery)\b/i,
];

/** Frames of contempt for a people, a sex, a body or a mind, aimed at the one spoken to. */
const contempt: readonly RegExp[] = [
  /\b(?:(?:people|women|men|girls|scum|creatures|animals|things) like (?:you|u|yourself)|your (?:sort|kind|type|ilk|race)|you(?: people| lot| foreigners| women| girls| men| immigrants| types| all)?) (?:should(?:n't| not)?|ought(?: not|n't)? to|need to|deserve to|must) (?:all |really |never |even |only |just )*(?:be (?:allowed|shot|hanged|hung|sterili[sz]ed|deported|gassed|banned from|locked|put down|exterminated|drowned|burn(?:ed|t)|caged|in (?:prison|a cage|a zoo)|sent (?:back|home)|cleaning|working in|scrubbing|at home)|have (?:been (?:aborted|drowned|born|strangled)|kids|children)|breed|breathe|die|go back|go home|stay (?:at )?home|work (?:with people|in)|exist|live|vote)\b/i,
  /\b(?:people like you|your (?:sort|kind|type|ilk|race)|you (?:people|lot|foreigners|women|girls|immigrants))\b[^.!?;]{0,25}\b(?:come over here|our (?:jobs|country)|belong in|all (?:the same|smell|look|stink)|breed|speak (?:the language|english)|(?:are|is) (?:all )?(?:animals|vermin|filth|scum|savages|dirty|parasites|subhuman|apes|monkeys)|make me sick|don't belong|shouldn't)\b/i,
  /\b(?:you|they|foreigners|immigrants)\b[^.!?;]{0,15}\b(?:come over here|taking our jobs|take our jobs|in our country)\b/i,
  /\bgo(?:es|ing)?(?: on)? (?:back|home)(?: off)? (?:to|where)\b (?:your|whatever|wherever|where|the|a|own|ur|you|india|africa|pakistan|china|poland|mexico|romania|bangladesh|syria|nigeria)\b(?! (?:beginning|office|start|drawing|team|manager|boss|desk|main|menu|page|home|previous|first|old|top|original|terms|system|app|website|we|i |hotel|airport|gate|shop|store|store))|\bback (?:to|in|into) (?:the|your) kitchen|\bback (?:on|in) the boat/i,
  /\b(?:learn|speak|understand|talk)\b (?:to speak |some |proper |real |the |bloody |fucking |plain |decent )*english\b(?=\s*(?:[.,!;:?]|$| (?:you|first|before|or|and|properly|then|if)))/i,
  /\b(?:someone|somebody|anyone|anybody|person|human|people|agent|one|operator|man|woman|rep) (?:who|that)(?:'s| is| are| was)? ?(?:actually |really |properly |at least |can |a |an |from |born |even )*(?:english|british|american|white|australian|irish|canadian|speaks? (?:\w+ )?english|belongs here|this country|born here|here\b(?= originally)|native)\b/i,
  /\b(?:a|an) (?:real|proper|actual|true|white) (?:american|englishman|english ?(?:person|speaker)|brit(?:ish person)?|briton|australian|person)\b/i,
  /\b(?:accent|voice|name|english) like (?:yours|that|urs)\b|\bnot a (?:foreigner|immigrant)\b|\boff the boat\b|\b(?:third|3rd) world (?:monkey|idiot|call|accent)/i,
  /\b(?:bloody|fucking|dirty|damn|stupid|filthy|thieving|lazy|smelly|you|useless|typical|ignorant|another) (?:\w+ )?(?:foreigners?|immigrants?|indians?|pakistanis?|africans?|mexicans?|muslims?|blacks?|asians?|jews?|arabs?|gyps(?:y|ies)|romanians?|refugees?|wom[ae]n|females?|gays?|lesbians?|queers?|cripples?|autists?|boomers?)\b(?! (?:owned|friendly|community|section|market|passengers?|customers?|refund|food|restaurant))/i,
  /\b(?:is|are) there (?:a|any) (?:real |actual |proper )?m[ae]n\b (?:i|we|who|there|around|available|that|working)|\b(?:get|fetch|put|give|find|pass)\b[^.!?;]{0,15}\b(?:a|the) (?:real |actual |proper )?man\b(?! from)(?: who| on| that|[.,!?]|$)/i,
  /\b(?:just like a (?:bloody )?woman|your time of the month|wom[ae]n (?:shouldn't|can't|belong|know nothing|have no)|no job for a woman|dumb blonde|bimbo)\b|\b(?:you|listen|look|hey|oi|well)\b,? (?:(?:silly|stupid|little|dumb|fat|ugly|brainless|useless|daft|old|hysterical) )+(?:girl|boy|woman|tart|blonde|thing)\b/i,
  /\b(?:are|r|you|u)(?: you| u| must be|'re| are)\b(?: (?:all|actually|just|both|even|really|either|a bit|completely|mentally|some kind of|totally|fucking|bloody))*\s(?:deaf|blind|retarded|thick|stupid|dense|dumb|mental|autistic|brain[- ]?dead|backward|illiterate|demented|senile|retards?|disabled|subhuman|inbred)\b(?!-| (?:friendly|to the|spot|customers?|people|simple|easy|good|helpful))(?:(?=\s*(?:[.,!?;]|$))| (?:or|and|as|in the head))/i,
  /\bdropped on your head|mentally (?:deficient|challenged|retarded|ill|disabled)\b(?=[^.!?]{0,20}\b(?:you|who answer))|\bbelongs? in (?:a|an|the) (?:zoo|asylum|loony bin|institution|cage|jungle|gutter|gas)/i,
];

/** Frames of desire for the one spoken to. */
const desire: readonly RegExp[] = [
  /\b(?:what|wot) (?:\w+ )?(?:\w+ )?(?:are|r|is)? ?(?:you|u) wearing\b(?! (?:in|on|at|for) the)/i,
  /\b(?:you|u|your|ur)\b[^.!?;]{0,25}\b(?:knickers|panties|underwear|lingerie|naked|nude|tits|boobs|breasts|cleavage)\b|\b(?:show|send) (?:me )?(?:your|ur|some) (?:tits|boobs|legs|body|feet|arse|ass|nudes?)\b/i,
  /\b(?:are|r) (?:you|u) (?:single|married|seeing anyone|free tonight|lonely|a virgin|good in bed)\b(?=\s*(?:[.,!?;]|$| (?:by|love|then|or|darling|babe|honey|sweet)))|\b(?:got|have) (?:you got )?a (?:boyfriend|girlfriend|fella|man at home)\b(?=[^.!?]{0,15}\?)/i,
  /\b(?:come|pop|coming|round|over|back) (?:over |round |back )?to (?:my place|mine\b|my bed|my hotel room)|\b(?:date (?:me|with you|with me)|go out with me|take you (?:out (?:for|to|some|one|tonight)|to (?:bed|dinner))|(?:drink|dinner|coffee) (?:with me|after (?:work|your shift)))/i,
  /\b(?:pics?|pictures?|photos?|selfies?|nudes?|video) of (?:you|u|yourself|urself)(?=\s*(?:[.,!?;]|$| (?:and|in|with|love|then|naked)))/i,
  /\bturn(?:s|ed|ing)? me on\b|\b(?:your|that|ur|such a|a) (?:\w+ )?voice\b[^.!?;]{0,12}\b(?:sexy|hot|horny|bed|hard|wet)\b|\b(?:sexy|hot|horny|seductive|sultry) (?:little )?voice\b|\bhorny\b/i,
  /\b(?:you|u) (?:sound|look|seem|must be)\b[^.!?;]{0,10}\b(?:sexy|hot|fit|gorgeous|cute|pretty|hottie|tasty|young and)\b(?! (?:as|like))|\b(?:you|u)(?:'re| are|r) (?:so |well |very |one )*(?:sexy|a hottie|fuckable|fit\b(?=[.,!?]|$))/i,
  /\b(?:sexy|hot stuff|sugar tits|gorgeous|sweet cheeks)(?=\s*[?!.]?\s*$)(?<=[,?]\s*(?:sexy|hot stuff|sugar tits|gorgeous|sweet cheeks))/i,
  /\b(?:what (?:do )?you look like|(?:under|underneath|beneath|out of|without) (?:that|your|the|those) (?:uniform|clothes|blouse|skirt|dress|shirt|headset))\b/i,
  /\b(?:sit|sitting) on my (?:lap|face|knee)|\bon your knees\b|\bblow ?job|\bbend (?:you )?over\b(?! backwards)|touch yourself|\b(?:spank|lick|shag|fuck|screw|ride) you\b(?=[.,!?]| (?:hard|tonight|in|like|so|all|senseless))|\b(?:sleep|bed|night) with (?:me|you) (?:tonight|sometime|once)|\bin (?:my|your) bed\b|\bmake it worth your while\b/i,
];

/** The frames of each kind. */
export const abuseFrames: readonly (readonly [Abuse, readonly RegExp[]])[] = [['threat', harm], ['slur', contempt], ['sexual', desire]];

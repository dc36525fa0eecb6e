/** Kinds of abuse. */
export type Abuse = 'slur' | 'threat' | 'sexual';

/** Harm to the one spoken to: announced, wished, deserved, hinted at. */
const harm: readonly RegExp[] = [
  /\b(?:i|we|someone|somebody|my (?:\w+ )?(?:mates|brothers?|lads|boys|cousins?|friends|dad|husband))\b.{0,40}\b(?:kill|murder|stab|shoot|punch|slap|smack|strangle|throttle|choke|batter|beat|hurt|thump|hang|rape|whip|knock|kick|hunt|burn|lynch|run)(?:ing)? (?:the \w+ out of )?(?:you|u|ya)\b(?! (?:an?|some|over (?:an?|to)|up (?:when|on|with|for|if)|to|through|by|back|off|on)\b)/i,
  /\b(?:break|broke|smash|snap|knock|kick|punch|pick|slit|wring|bash|crack|cave|shove|swallow|lose|cut|rip|burn|brick|fist|slash|bullet|bomb)\w*\b.{0,30}\byour (?:(?:bloody|fucking|stupid|ugly|fat|pretty|little|own) )*(?:teeth|jaw|face|skull|throat|knee\w*|legs?|arms|fingers?|neck|nose|ribs|head(?! office| of)|bones|windows?|tyres|car|house)\b|\b(?:bullet|brick|fist|knife) (?:in|into|through|up) you/i,
  /\byou\b.{0,25}\b(?:an ambulance|a coffin|a body bag|a wheelchair|a dentist|(?:set of|new) teeth|the morgue)\b|\byou\b.{0,12}\b(?:deserve|need|want|asking for|due|get) an? (?:good |proper |bloody |hard )?(?:slap|smack|beating|kicking|hiding|thrashing|punch|bullet)/i,
  /\b(?:watch (?:your|ur) back|(?:watch|mind) yourself|one eye open|over your shoulder|(?:my|our) hands on you|meet me outside|wait\w* (?:for you )?(?:outside|in the car park|by your car)|pay you (?:all )?a (?:\w+ )?visit|come (?:down|over|round) there (?:and|with)\b.{0,20}\b(?:bat|hammer|you|petrol|knife|brothers|mates)|with a (?:baseball bat|machete|crowbar|knife)|dead (?:man|woman|meat)|never been born|wish you(?:'d| had) never|teach you (?:a lesson|(?:some )?manners)|(?:not|n't) be (?:walking|breathing|safe))\b|\byou(?:'re| are) dead\b(?! right| wrong| on| set)/i,
  /\b(?:hope|wish|pray\w*|hoping)\b.{0,12}\b(?:you|u|your (?:mum|mother|kids?|children|famil\w+|house|wife|husband|daughter|son))\b(?! (?:do|does|did|will|can)(?: not|n't)).{0,25}\b(?:cancer|dies?|dead|rots?|burns?|choke|suffer|crash|hit by|run over|raped|mugged|beaten|stabbed|shot|killed|disease|hell|sick|ill)\b/i,
  /\b(?:drop dead|kill yourself|kys|go (?:and )?(?:die\b|hang yourself|jump off)|(?:rot|burn) in hell|waste of oxygen)|\b(?:shame|pity|unfortunate) if\b.{0,25}\b(?:happen|burn)/i,
  // knowing where the one who answers is to be found
  /\b(?:i|we|my \w+)\b.{0,25}\b(?:know|knows|found|find|gather|seen|saw|see|noticed|watched|remember|looked up|followed)\b.{0,25}\b(?:where|when|what|which)\b.{0,12}\b(?:you|your (?:family|kids|wife|husband|daughter|son))\b.{0,12}\b(?:lives?|work|park|sleep|finish|get off|clock off|come out|go home|walk|drive|drink|goes? to school|leave work)\b/i,
  /\b(?:i|we)(?:'ve)?\b.{0,15}\b(?:know|found|find|gather|seen|saw|noticed|followed|got)\b.{0,40}\byour (?:home|house|car|number plate|kids?|children|little \w+|daughter|son|family|wife|husband|mother|school|route)\b(?! (?:policy|insurance|delivery|page|team|service|products?|seats?|hire|park|rental))|\bwhich (?:car|motor|door|house|bus)\b.{0,10}\byou|\byour (?:kids?|daughter|son|little \w+)\b.{0,25}\bschool\b/i,
];

/** Contempt for a people, a sex, a body or a mind, aimed at the one spoken to. */
const contempt: readonly RegExp[] = [
  /\b(?:(?:people|wom[ae]n|scum|creatures|animals) like (?:you|u)|your (?:sort|kind|type|ilk|race)|you(?: people| lot| all)?) (?:should(?:n't)?|ought(?:n't)? to|need to|deserve to|must) (?:\w+ )?be (?:allowed|shot|hanged|hung|sterili[sz]ed|deported|gassed|locked|put down|drowned|caged|in (?:prison|a cage|a zoo)|sent (?:back|home)|cleaning|scrubbing)\b/i,
  /\b(?:(?:people|wom[ae]n|scum|creatures) like (?:you|u)|your (?:sort|kind|ilk|race)|you (?:people|lot|foreigners|women|girls|immigrants|queers|\w+s are))\b.{0,25}\b(?:come over here|our (?:jobs|country)|belong|all (?:the same|smell|stink)|breed|speak (?:the language|english)|animals|vermin|filth|scum|savages|parasites|monkeys|make me sick|shouldn't (?:be|have|breathe|vote|work))\b/i,
  /\bgo(?: on)? (?:back|home)(?: off)? (?:to|where) (?:your|whatever|wherever|where|the jungle|you|africa|india|china|pakistan|poland|mexico)\b(?! (?:beginning|office|start|team|manager|boss|desk|menu|page|first|old|terms|system|app))|\bback (?:to|in|into) (?:the|your) (?:kitchen|boat)/i,
  /\b(?:learn|speak|understand|talk) (?:\w+ )?english\b(?=\s*(?:[.,!;:?]|$| (?:you|first|before|or|properly|then)))|\b(?:someone|somebody|anyone|person|human|agent|one|man) (?:who|that)(?:'s| is)? (?:(?:actually|really|properly|at least|can|a|from|born) )*(?:english|british|american|white|speaks? (?:\w+ )?english|belongs here|this country|born here)\b|\ba (?:real|proper|white) (?:american|english\w*|brit\w*|person)\b|\b(?:accent|name) like (?:yours|that)|\bnot a (?:foreigner|immigrant)|\boff the boat/i,
  /\b(?:bloody|fucking|dirty|damn|stupid|filthy|thieving|lazy|you|useless|typical|ignorant) (?:foreigners?|immigrants?|indians?|pakistanis?|africans?|mexicans?|muslims?|blacks?|asians?|jews?|arabs?|romanians?|wom[ae]n|females?|gays?|lesbians?|queers?|cripples?)\b/i,
  /\b(?:is there an?|get|fetch|put|give|find)\b.{0,15}\b(?:a|an actual|there a) (?:real |proper )?man\b(?! (?:from|to|with))|\btypical woman|\bjust like a woman|\bwom[ae]n (?:shouldn't|can't|belong)|\bdumb blonde|\bbimbo|\b(?:you|listen|look|oi),? (?:(?:silly|stupid|little|dumb|fat|ugly|hysterical) )+(?:girl|boy|woman|thing)\b/i,
  /\b(?:are you|you must be|you(?:'re| are))(?: (?:all|just|even|really|either|a bit|completely|fucking|bloody))* (?:deaf|blind|retarded|thick|stupid|dense|dumb|mental|autistic|brain.?dead|illiterate|demented|senile)\b(?=\s*(?:[.,!?;]|$)| (?:or|and|as) )|\bdropped on your head|\bbelongs? in an? (?:zoo|asylum|institution|cage)/i,
];

/** Desire for the one spoken to. */
const desire: readonly RegExp[] = [
  /\bwh?[ao]t (?:\w+ ){0,2}?(?:(?:are|r) )?(?:you|u) wearing\b(?! (?:in|on|at|for) the)|\b(?:you|u|your|ur)\b.{0,25}\b(?:knickers|panties|underwear|naked|nude|tits|boobs)\b|\b(?:show|send) (?:me )?(?:your|some) (?:tits|boobs|legs|body|feet|nudes?)\b/i,
  /\bare (?:you|u) (?:single|married|free tonight|lonely)(?=\s*(?:[.,!?]|$| (?:by|love|then|or|darling)))|\b(?:got|have) a (?:boyfriend|girlfriend)\b.{0,15}\?|\b(?:come|pop|coming|round|over|back) to (?:my place|mine\b|my bed|my hotel)|\b(?:go out with me|date (?:me|with)|take you out|(?:drink|dinner|coffee) (?:with me|after (?:work|your shift)))/i,
  /\b(?:pic|picture|photo|selfie|nude|video)s? of (?:you|u|yourself)(?=\s*(?:[.,!?;]|$| (?:and|in|with|naked)))|\bturns? me on\b|\byour\b.{0,15}\b(?:sexy|hot) (?:little )?(?:voice|accent)|\bvoice\b.{0,12}\b(?:sexy|horny|in bed)/i,
  /\byou (?:sound|look|must be)\b.{0,10}\b(?:sexy|hot|fit|gorgeous|cute|pretty|young and)\b|\byou(?:'re| are) (?:so )?(?:sexy|fit\b(?=[.,!?]|$))|\b(?:tonight|then|place|mine|you)[,?] (?:sexy|gorgeous|hot stuff)/i,
  /\b(?:what you look like|(?:under|beneath|out of|without) (?:that|your) (?:uniform|clothes|blouse|skirt|dress|shirt|headset)|on my (?:lap|face|knee)\b|on your knees|blow ?job|bend over for|touch yourself|(?:spank|lick|shag) you|(?:bed|night) with (?:me|you) tonight|in my bed with)/i,
];

/** The frames of each kind. */
export const abuseFrames: readonly (readonly [Abuse, readonly RegExp[]])[] = [['threat', harm], ['slur', contempt], ['sexual', desire]];

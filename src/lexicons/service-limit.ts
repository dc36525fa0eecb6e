import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; refusal of effort after Bitner, Booms & Tetreault 1990';

const tiers: WordClass = {
  id: 'tier',
  source,
  words: ['basic', 'free', 'standard', 'starter', 'economy', 'entry', 'bronze', 'silver', 'gold', 'platinum', 'premium', 'plus', 'pro', 'business', 'enterprise', 'vip', 'paying', 'paid', 'trial', 'light', 'lite', 'priority', 'first class', 'deluxe', 'executive', 'corporate', 'big', 'bigger', 'larger', 'major', 'key', 'top', 'full', 'member', 'subscriber', 'loyal', 'regular', 'budget', 'cheap', 'cheapest', 'saver', 'extended', 'club', 'elite', 'contract'],
};

/** The service is cut off here: no further effort, or not for this customer. */
export const serviceLimit: Lexicon = {
  id: 'service-limit',
  source,
  classes: [tiers],
  patterns: [
    '[that|this|it|which] [is|was|will be|has to be] [|about|really|pretty much|literally|absolutely|honestly|basically] [all|everything|as much as|the most|the best|the limit of what|the extent of what|the end of what|as far as|the sum of what] [|that] [i|we] [|can|could|am able to|are able to|am allowed to|will|would|do|have|am prepared to|are willing to|am going to|offer|know|am|are|get paid] [|do|say|tell|give|offer|go|help|take|be|have|manage|to]',
    '[i|we] [have|had] [|already|now|certainly] done [|all] [my|our] [bit|part|share|job|duty|side|best]',
    '[i|we] [have|had] [|already|now] [done|tried|said|given|told] [|you] [all|everything|what|as much as|enough|plenty|more than] [|that] [|enough|i|we|you|for] [|can|could|know|need|am|are|have|get|you]',
    '[my|our|the] [help|support|service|job|responsibility|involvement|part|duty|work|role|assistance|interest|obligation|task] [|here|to you|in this] [stops|ends|finishes|is over|is done|is finished|does not go|goes no|extends only|only goes|does not extend]',
    '[where|here] [my|our|is where my|is where our] [help|support|service|job|responsibility|involvement|part|duty|work|role|assistance|obligation] [stops|ends|finishes]',
    '[not] [|really|actually|exactly|strictly] [|part of|in|within] [my|our] [job|job description|role|duty|duties|problem|circus|worry|place]',
    '[not|never] [|really|exactly] [what|why|something] [i am|we are|i was|this NOUN is] [|here|paid|employed|hired|meant] [|for|to do|to]',
    '[not] [|being|getting] paid [|enough|to|for]',
    'more than my job',
    '[nothing|not anything|little] [|else|more|further] [|that] [i|we] [can|could|am able to|am willing to|am going to|will] [|do|add|say|offer|help|give|suggest|try]',
    '[have|has|had|with] nothing [|else|more|further] to [add|say|offer|suggest|tell|give]',
    '[can|could|will] not [|really] [help|assist|do|say|spend|give|go|offer|add|take] [|you|this|it|on|any] [|with|on] [|this|that|it|you] [any|no|anything|a minute|more time|much] [further|more|longer|else|beyond|than|on this|on it]',
    '[we|i] [have|had] [|already|now] [spent|given|wasted] [|you] [enough|more than|plenty|too much|so much|a lot|quite]',
    '[your|our|the] [|_] [time|minutes|session|slot|appointment|ten minutes|NUM minutes|quota|allowance|turn] [is|are|has|have] [|now] [up|over|used|run out|gone|finished|expired]',
    '[we|i|you] have had [your|our|my] [|_] [time|minutes|session|slot|turn|go|share]',
    '[i|we] [have|got] [|also|plenty of|a lot of|lots of|fifty|NUM] [other|more important|bigger|real|paying] [customers|calls|people|guests|things|cases|clients|work|patients|jobs|tickets]',
    '[take|leave] it or [leave|lump] it',
    '[end of story|end of discussion|end of|case closed|full stop|period|final offer|that is your lot|that is it from|that is that|so be it|like it or lump it] [|$$|me|us|,|from]',
    '[you|u] [will|would|can|must|should|may] [|just|simply|really] [|have to|need to|can] [|just] [do|work|sort|figure|find|fix|look|manage|handle|deal with] [|that|it|this|the rest|out] [|out|up|for] yourself',
    '[i|we] [do|am|are|will] not [|going to|here to|paid to|be|run|do] [hold|do|spoon|spoon - feed|walk|sit|chase|run|write|babysit|nanny|hold your|do your|go|ring|call|look|search|dig|hang|wait|stay|handholding|hand - holding|favours|extras] [|your|around|round|it|that|this|through|about|after] [|your|for|all|every|you|hand|about|homework|just|any]',
    '[with|on|under|in] [|the|your|our|a] {tier} [|{tier}] [package|plan|tier|account|membership|tariff|contract|fare|licence|license|subscription|version|rate|ticket|cover|policy|deal] [|,] [|you|there|we|it|only|this|i|$$|support|the] [|only|just|get|do|are|is|gets|does]',
    '[is|are|was] [|only|strictly|just|reserved|kept|meant|exclusively|solely] [|only|just|strictly] for [|our|the] [|our] {tier} [|{tier}] [|customers|clients|members|users|accounts|guests|passengers|subscribers|holders|plan|card|$$|,]',
    '[only|just] [|for|our|the] [|our|the] {tier} [|{tier}] [customers|clients|members|users|accounts|guests|passengers|subscribers|holders] [get|have|are|can|receive|qualify|may|do]',
    '[we|i] [only|just] [do|give|offer|provide|help|serve|see|answer|take|call|ring|support|come|phone|go|visit|deal] ... [for|to|with] [|our|the] {tier} [|customers|clients|members|users|accounts|guests]',
    '[your|this|the|that] [|{tier}] [package|plan|tier|account|membership|tariff|contract|fare|licence|subscription|level|policy] [does not|do not|only|will not|just] [|only] [include|includes|cover|covers|entitle|entitles|come|comes|give|gives|get|gets|buy|buys|allow|allows|run|runs|stretch|qualify|have|pay|pays]',
    '[i|we|it] [can|will|could] [only|just] [help|answer|do|give|spend|take|allow|deal with|offer|look at|handle] [|you|with] [one|a single|NUM|so much|this much|one thing|two] [|_] [|question|questions|minutes|try|time|call|at a time|per|thing|problem|a]',
    '[one|two|three|NUM] [question|questions|call|calls|problem|issue|visit|attempt|try|reply|email|chat|item|minutes|tries] [|only] [per|a|each|is|and|max|maximum|only] [|person|customer|call|caller|visit|the|our|ticket|no|all|that]',
    '[someone|somebody|a customer|people|customers|an account|accounts|orders|an order|a booking] [like you|of your size|your size|that size|this small|that small|so small|as small|your age|with your|in your position|who only|who has only|this size|without a|under NUM|like yours] ',
    '[for|at] [that|this|your|the] [|kind of|sort of] [price|money|fare|rate|spend|amount|order|tip] [|you paid|,|you] [|you|i|we|that|there|what|paid] [|can not|get|do|did|is|are|will|have|only|only get]',
    '[beyond|outside|not within|not in|not part of] [|the scope of|what] [our|my|the|we|i|this] [|_] [scope|service|support|offer|call|duty|help|do|offer|provide|support]',
    '[i|we] [am|are] [done|finished|through|out] [|with|here|for today|now|on] [|this|that|it|you|here]',
    '[i|we] [do not|can not|will not] [|ever|normally|usually|have to|need to] [do|make|take] [|any|house|home|that sort of|this kind of|that kind of] [extras|extra|favours|callbacks|house calls|home visits|that sort|that kind|this kind|hand - holding|handholding|requests|special]',
    '[not] worth [|my|our|the] [|time|effort|while|trouble|bother]',
    '[my|our] [shift|day|break|lunch|hours] [is|ends|ended|finishes|finished|starts|are|started] [|now|over|in|at|soon|just]',
    '[i|we] [go|going|am going] no further [|than|$$|with]',
    '[no] [more|further] [help|support|assistance|effort|action|time] [|from|on|will|can|is]',
    '[that|which|what] is [more than|already more] [i|we|than i|than we] [|have to|need to|usually|normally|am supposed|should|am paid]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};

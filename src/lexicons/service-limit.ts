import type { Lexicon, WordClass } from '../text/lexicon';
import { fillers } from './fillers';

const source = 'goodturn, 2026; after Bitner, Booms & Tetreault 1990';

const tiers: WordClass = {
  id: 'tier',
  source,
  words: ['basic', 'free', 'standard', 'starter', 'economy', 'silver', 'gold', 'platinum', 'premium', 'plus', 'pro', 'business', 'enterprise', 'vip', 'paying', 'trial', 'priority', 'full'],
};

const helps: WordClass = { id: 'service', source, words: ['help', 'support', 'service', 'job', 'responsibility', 'involvement', 'part', 'duty', 'role'] };
const takers: WordClass = { id: 'taker', source, words: ['customers', 'clients', 'members', 'users', 'accounts', 'guests', 'subscribers', 'holders', 'people', 'passengers'] };
const plans: WordClass = { id: 'plan', source, words: ['package', 'plan', 'tier', 'account', 'membership', 'tariff', 'contract', 'fare', 'subscription', 'version', 'policy'] };

/** The service is cut off here: no further effort, or not for this customer. */
export const serviceLimit: Lexicon = {
  id: 'service-limit',
  source,
  classes: [fillers, tiers, helps, takers, plans],
  patterns: [
    '[that|this|it|which] [is|was|will be|has to be] [|{filler}|about|pretty much] [all|everything|as much as|the most|the best|the limit of what|the extent of what|as far as] [|that] [i|we] [|can|could|will|am prepared to|are willing to|am going to] [do|say|tell|give|offer|go|take|be|manage]',
    '[i|we] [have|had] [|{filler}] done [|all] [my|our] [bit|part|share|job|duty|side]',
    '[i|we] [have|had] [|already|now] [done|tried|said|given|told] [|you] [|all|everything] [enough|plenty|all i|everything i|what i|what we|all we] [can|could|know|am|are|$$]',
    '[my|our] [{service}|bit|end|work|advice] [|of it|here|to you|in this] [stops|ends|finishes|is over|is done|is finished|goes no|does not extend]',
    '[that|this] is [|{filler}] me [|{filler}] [done|finished|out|through]',
    '[i|we] [am|are] [|{filler}] [done|finished|through|out] [|{filler}] [here|with this|with that|with you|$$]',
    '[that|this|it] [is|was|will be|will have to|must] [|{filler}] [the lot|your lot|all you get|all there is|as far as i go|as far as we go|the end of it|the end of my|the end of our|have to do|it from me|it from us]',
    '[as|so] far as [i|we|it] [~go|~can go|~reach]',
    '[no|not any|nothing] [more|further|else] [|help|support|advice|assistance|calls|tries] [you will get|you can get|to be done|to be had|coming|on this|under this|from us|from me|out of]',
    '[all|enough|the only] [|of] the [|_] [{service}|time|advice] [|that] [you|u] [are|will be|can|will] [|~get]',
    'do not expect [a|any|more|us|me]',
    '[you|u] [are|will be] on your own [|with|from|here|now|$$]',
    '[you|u] [have|had] [|{filler}] [had|used|used up|spent] [|up] [your|all your|all the|the] [|_] [|_] [|_] [minutes|time|help|support|calls|questions|tries|share|quota|session|slot]',
    '[is|are] [|{filler}] [your problem|your job|your business|your lookout|on you] [now|from here|$$|,]',
    '[i|we] [am|are|will] not [|going to|be] [|{filler}] [~look|~spend|~try|~go|~check|~explain|~do|~discuss|~waste] [|at|into|over] [|any] [|more|it|this|that] [|time] [again|any more|any further|any longer|more time|further|twice]',
    '[for|with] [an|a] [order|account|booking|purchase] [that|this|so] [small|size|old|cheap]',

    'not [|{filler}] [|part of|in|within] [my|our] [job|job description|role|duty|problem|circus|place]',
    '[not|never] [|really|exactly] what [i am|we are|i was] [|here|paid|employed|hired] [for|to]',
    'not [|being|getting|get] paid [enough|to|for]',
    '[nothing|not anything] [|else|more|further] [|that] [i|we] [can|could|will] [$$|do|add|say|offer|help|give|suggest|try]',
    '[have|has|with] nothing [|else|more|further] to [add|say|offer|suggest|give]',
    '[can|could|will] not [|really] [help|assist|do|say|spend|offer] [|you|this|it|any] [|with|on] [|this|that|it|you] [|any] [further|more time|longer|beyond this|more than that|more than this]',
    '[we|i] [have|had] [|already|now] [spent|given|wasted] [|you] [enough|more than|plenty|too much|an hour|NUM]',
    '[we|i] [|can|do|will] only [help|support|answer|serve] ... ... {tier} [{taker}|{plan}]',
    '{tier} [{taker}|{plan}|orders|calls] do not [|{filler}] [get|have|qualify|include|come with]',
    '[your|our] [|_] [time|minutes|session|slot|quota|allowance] [is|are|has|have] [|now] [|been] [up|over|used|run out|finished]',
    '[we|i] have had [your|our|my] [|_] [time|minutes|session|slot|turn|share]',
    '[i|we] [have|got] [|also|plenty of|lots of|NUM] [other|more important|bigger|paying] [|_] [customers|calls|people|guests|cases|work|patients]',
    '[take|leave] it or [leave|lump] it',
    '[you|u] [will|would|can|must|should|may] [|just|simply|really] [|have to|need to] [|just] [do|work|sort|figure|find|fix|look|manage|handle|deal with] [that|it|this|the rest] [|out|up|for] yourself',
    '[i|we] [am|are|do|will] not [|going to|here to|paid to|be] [~hold|~walk|~sit|~chase|~run|~ring] [you|your|around|round|it|that|this|through|about|after|up]',
    '[with|on|under] [|the|your|our|a] {tier} [|{tier}] {plan} [|,] [you|there|we|it|only|this|i|support] [|only|just] [get|do|are|is|gets|does|offer|answer]',
    '[are|is only|is just|is strictly|is reserved|is kept] [|only|strictly|just|reserved|kept|meant|exclusively|solely] [|only|just|strictly] for [|our|the] [|our] {tier} [|{tier}] [{taker}|{plan}|$$|,]',
    '[only|just|for] [|our|the] {tier} [|{tier}] [{taker}|{plan}] [get|have|are|can|receive|qualify|may]',
    '[your|this|that] [|{tier}] {plan} [does not|do not|only|will not] [|only] [~include|~cover|~entitle|~come|~give|~buy|~qualify] [|you|with|to|for] [|_] [{service}|calls|chat]',
    '[i|we] [can|will|could] only [help|answer|do|give|spend|deal with|look at|handle] [|you|with] [one|a single|NUM|so much|this much|two] [|_] [question|questions|minutes|try|time|call|thing|problem|at a time]',
    '[beyond|outside|not within|not part of] [|the scope of] [what we|what i|our|my|the] [scope|service|support|offer|do|offer|provide]',
  ],
  where: { conditional: false, mood: ['statement', 'fragment', 'order'] },
};

import type { Lexicon, WordClass } from '../text/lexicon';
import { adverb } from './degree-adverbs';

const source = 'goodturn, 2026; off-record hints after Brown & Levinson 1987 and Weizman 1989 (requestive hints)';

/** Bodily and other lasting conditions that call for an arrangement. */
const condition: WordClass = {
  id: 'condition',
  source,
  words: ['hip', 'knee', 'knees', 'crutches', 'wheelchair', 'deaf', 'blind', 'disabled', 'pregnant', 'diabetic', 'diabetes', 'allergic', 'allergy', 'coeliac', 'vegan', 'vegetarian', 'asthma', 'arthritis', 'epilepsy', 'dyslexic', 'autistic', 'autism', 'dementia', 'migraine', 'gluten', 'hearing aid', 'eyesight', 'eyes', 'left-handed', 'surgery', 'operation', 'stroke', 'plaster', 'oxygen', 'insulin', 'anxiety', 'toddler', 'newborn', 'twins', 'pushchair', 'pram', 'stroller', 'shifts', 'nights', 'halal', 'kosher', 'hard of hearing', 'elderly', 'frail', 'broken leg', 'broken arm', 'ankle'],
};

/** Things that are uncomfortable in a degree. */
const discomfort: WordClass = {
  id: 'discomfort',
  source,
  words: ['cold', 'chilly', 'hot', 'warm', 'stuffy', 'loud', 'noisy', 'dark', 'dim', 'bright', 'small', 'tiny', 'big', 'large', 'heavy', 'high', 'low', 'steep', 'tight', 'loose', 'narrow', 'complicated', 'confusing', 'fiddly', 'expensive', 'dear', 'pricey', 'far', 'damp', 'hard', 'soft', 'fast', 'spicy', 'wobbly', 'cramped', 'technical', 'slippery'],
};

/** Occasions that a thing has to be ready for. */
const occasion: WordClass = {
  id: 'occasion',
  source,
  words: ['wedding', 'birthday', 'funeral', 'exam', 'exams', 'interview', 'party', 'deadline', 'launch', 'anniversary', 'graduation', 'move', 'operation', 'surgery', 'inspection', 'baby', 'ceremony', 'guests', 'visitors', 'big day'],
};

/** When: a day that is near. */
const soon: WordClass = {
  id: 'soon',
  source: 'closed class of English',
  words: ['today', 'tonight', 'tomorrow', 'this', 'next', 'on', 'in', 'soon', 'at', 'saturday', 'sunday', 'monday', 'friday', 'only'],
};

/** Not able, not knowing, not having. */
export const lacks: Lexicon = {
  id: 'needs-lacks',
  source,
  patterns: [
    '[i|we|he|she|my NOUN|our NOUN] [|{adverb}] [|{adverb}] [can|could] [|{adverb}] [not|hardly|barely|scarcely|no longer|never] [|{adverb}] [|{adverb}] [VERB|open|log|access|be|do|have]',
    '[i|we] [am|are|have been] [|{adverb}] [lost|locked out]',
    '[i|we|he|she|my NOUN] [am|are|is|was|have been|has been] [|{adverb}] [unable to|not able to|struggling|having trouble|having difficulty|having difficulties|having problems|having a hard time|stuck|at a loss|confused|baffled|clueless|puzzled|out of ideas|overwhelmed|getting nowhere]',
    '[i|we] [do not|does not|never|no longer] [|{adverb}] [know|understand|remember|see|get on|get along|get] [how|where|what|which|who|whom|whether|if|when|the|with|my]',
    '[i|we] [have|have got|got] [|absolutely|really] [no idea|no clue|not a clue|no way of|no means of|nowhere|nobody|no one|nothing to]',
    '[not|unsure] [|{adverb}] [|sure|certain|clear] [how|where|which|what|if|whether|when] [|_] [to|i|we|my|the]',
    '[i|we] [am|are] [not|no] [|{adverb}] [|a|very] [good with|good at|technical|tech|savvy|expert|confident|handy|used to|much of a]',
    '[i|we|he|she] [does not|do not] [|{adverb}] [have|drive|own|speak] [|a|an|any|the|my] [|_] [NOUN|PROPN|one|$$]',
    '[i|we|he|she|my NOUN] [has|have|have got|has got|have not got|has not got|not have] [|{adverb}] no [|_] NOUN',
    '[i|we|he|she] [only have|only has|have only|has only|only got|can only]',
    '[there is|there are|theres] no [|_] [lift|heating|parking|signal|ramp|chair|seat|light|lock|key|plug|water|towels|toilet|space|room|button|option|bus|menu|sign|receipt|manual|instructions|handle|internet|wifi]',
    '[NOUN|PROPN|it|that|this|which|and] [|{adverb}] [will|does|do] not [|{adverb}] [let|allow] [me|us]',
    '[i|we] [am|are] [|{adverb}] [hopeless|useless|rubbish|terrible|bad|all thumbs|a beginner|new] [with|at|to]',
    'more than [i|we|she|he] can [manage|afford|carry|pay|lift|spend|eat]',
    '[^^|^] [|still|just|and|but|also|really] can not [VERB|get|have]',
    '[i|we] do not [understand|get|follow] [a|this|these|any|that|half|your]',
    '[i|we] [|have|{adverb}] [keep|kept] [having to|getting|forgetting|losing|missing|mixing|running|going|being]',
    '[i|we] [|have] tried [everything|it all|all of|every _]',
    '[i|we] [get lost|go round in circles|am going round|have been going round|lose track|forget to|have to guess|have to squint]',
  ],
  classes: [adverb],
};

/** What would be better than what is. */
export const wishes: Lexicon = {
  id: 'needs-wishes',
  source,
  patterns: [
    '[i|we] [|{adverb}] wish [i|we|there|it|the|this|my|our|someone|somebody|that|your NOUN|you had|you could|you did|you offered|you would|you were|you sold]',
    'if only [i|we|one|there|it|the|this|my|our|someone|somebody|you|that|he|she]',
    '[would|might] [|{adverb}] [|{adverb}] be [|{adverb}] [|{adverb}] [|a] [|{adverb}] [ADJ|ideal|relief|help|godsend|blessing|lifesaver|dream] [|for me|for us|for my NOUN|,] [if|to|when|could|with]',
    '[would|wouldnt] not [mind|say no to] [a|some|an|having|more]',
    'would [be|make|mean] [|such|quite|so much|_] [|a|an] [|whole|huge|big|real|massive] [|lot|bit|world] [|of] [less|easier|difference|hassle|help|relief|better|simpler|kinder] ... [if|to]',
    'would [|{adverb}] [save|spare] [me|us|him|her|my|our]',
    'would [|{adverb}] make [|my|our|a|the|life|things|it|all] [|_] [easier|difference|simpler|life|day|better|lives]',

  ],
  classes: [adverb],
};

/** Whether a thing can be had at all: no hearer is named. */
export const possibilities: Lexicon = {
  id: 'needs-possibilities',
  source: 'goodturn, 2026; query preparatories without a hearer after Blum-Kulka & Olshtain 1984',
  patterns: [
    '[is|are|was|would] there [|maybe|perhaps|not] [|possibly] [any|a|some|no|not a|not any|anything|somewhere|someone|somebody|anyone|anybody|another|an] [|easier|quicker|other|better] [way|ways|chance|possibility|option|options|means|hope|alternative|alternatives|solution|workaround|trick|version|discount|opening|slot|space|room|you can|you could|we can|i can|who can|who could|where i|where we]',
    '[^^|^] [|and|or|so|but] any [|_] [way|ways|chance|possibility|hope|option|options|alternative|alternatives] [|of|to|that|you|i|we]',
    '[is|would] it [|at all|not|even|still|be] [|at all|not|still] [possible|feasible|doable|an option|too late|allowed|ok|okay|alright|all right|too much] [|to|for|if|that]',
    '[would|could|might] it be [|at all|somehow] [possible|arranged|done|feasible|ok|okay|an option|moved|changed|sent|put]',
    '[^|^^|i have|we have] [|so|but|and] [any|no] [idea|ideas|clue|suggestions|tips|advice|thoughts|recommendations] [|on|about|for|as to] [how|where|what|when|which|if|$]',

  ],
};

/** Burdens and circumstances from which a need can be read. */
export const burdens: Lexicon = {
  id: 'needs-burdens',
  source,
  patterns: [
    '[i|we] [spend|waste|lose] [|half|about|over|my|an|a|whole] [hours|hour|days|day|evenings|evening|afternoon|morning]', '[i|we] [have to|end up|keep] VERB ... [|_] [by hand|manually|myself|ourselves|twice]',
    '[every|each] [|single|bloody|other] [day|morning|evening|night|week|month|quarter|year|monday|friday|month - end|month end|shift|delivery|order|visit] [|,] [i|we|my|he|she]',
    '[i|we|he|she|my NOUN|my _ NOUN|our NOUN|the boy|the girl|the baby|the wife|the husband|the kids|the lad|mother|mum|father|dad|grandma|gran] [am|are|is|was|have|has|had|have had|has had|have got|has got|use|uses|wear|wears|suffer from|suffers from|work|walk with|walks with|live with|recovering from] [|{degree}] [|a|an|my|in a|on|in|to|very|the|her|his] [|_] {condition}',
    '[i|he|she|my NOUN|we|mum|mother|dad|father|gran|grandma|nan] [am|is|are] [|nearly|almost|over|now|already|turning|going on] [70|75|78|80|82|84|86|88|90|seventy|eighty|ninety] [$|$$|,|and|years|now|yo]',
    '[my|our|the|his|her] [|_] [|_] {occasion} [is|are|starts|begins|comes|come|arrive|arrives|takes place|falls|is coming] [|already|only|just] {soon}',
    '[i|we|she|he] [am|are|is] [|only|just] [leaving|moving|travelling|traveling|getting married|due|expecting|giving birth|going away|hosting|starting] ... {soon}',
    '[it is|it gets|room is|music is|is|are|feels|getting|seems] [too|a bit|a little|rather|awfully|terribly|far too|way too|much too|a touch|bit|so|really|very|quite|pretty|freezing|bloody] {discomfort} [for|to|in|at|here|up|$|$$|by]',
    '[is|are|comes|come] only [|available] in [PROPN|ADJ|NOUN]', 'only [opens|works|runs|accepts|takes|fits] [with|on|by|from|if|when]', '[it is|its|room is|place is] [freezing|boiling|stuffy|sweltering|pitch dark] [in|here|$|$$|,]',
    'too [{discomfort}|ADJ] for [me|us|my|our|him|her|his]', 'too {discomfort} to',
    'my {body} [|_] [shake|shakes|hurt|hurts|ache|aches|swell|swells|tremble|can not|do not|does not|will not|are not|is not|play up|gets|get|give out|gives out]',
    '[i|we|he|she|my NOUN|our NOUN|mother|mum|dad|gran|the kids] [am|is|are] [|all|{degree}] [depending on|relying on|counting on|waiting on|waiting for|dependent on]',
    '[my|our|his|her] [|_] [|_] NOUN [is|are] not [|_] ADJ enough', 'on a [|tight|small|fixed|low|modest|student] [budget|income|pension|allowance]', 

  ],
  classes: [condition, discomfort, occasion, soon, { id: 'body', source, words: ['hands', 'hand', 'fingers', 'eyes', 'eyesight', 'back', 'legs', 'feet', 'knees', 'hip', 'hips', 'hearing', 'memory', 'joints', 'wrists', 'arms', 'shoulder', 'balance'] }, { id: 'degree', source: 'closed class of English', words: ['very', 'quite', 'rather', 'severely', 'badly', 'also', 'now', 'partly', 'almost', 'nearly', 'completely', 'totally', 'heavily', 'recently', 'still', 'a bit', 'just'] }],
  where: { negated: false },
};

/** Verbs of opinion and will, and nouns of praise: to lack or not to do these asks for nothing. */
export const hollowLacks: WordClass = {
  id: 'hollow-lack',
  source,
  words: [
    'believe', 'wait', 'stop', 'tolerate', 'thank', 'recommend', 'complain', 'fault', 'say', 'imagine', 'stress', 'complaint', 'complaints', 'idea', 'doubt', 'words', 'value', 'question', 'questions', 'need', 'plans', 'problem', 'problems', 'issue', 'issues', 'wrong', 'better', 'nicer', 'happier', 'enough', 'stand',
    'express', 'tell you how', 'choice', 'trust', 'help', 'want', 'more', 'care', 'reason', 'mind', 'worry', 'think', 'like', 'appreciate', 'understand', 'expect', 'mean', 'deserve', 'blame', 'agree', 'feel', 'suppose', 'wish', 'hate', 'love', 'plan', 'buy',
    'fly', 'matter', 'hurry', 'rush', 'ask', 'forget', 'see why', 'miss', 'speak for', 'begin', 'explain', 'see this', 'clue how you',
  ],
};

/** The customer says that the matter is closed or needs nothing. */
export const settled: Lexicon = {
  id: 'needs-settled',
  source,
  patterns: [
    '[never mind|nevermind|nvm|no need|no worries|no longer needed|not needed|no hurry|no rush|forget it|not to worry|do not worry|do not bother|disregard|ignore my|scrap that]',
    '[found|solved|fixed|sorted|figured|worked|got|managed|cracked|resolved] [it|that|this|them|out|myself|it out|it all] [|out|myself|now|in the end|eventually|after all|already]',
    '[all|is|are|works|working|sorted|resolved|fixed|fine|solved] [good|sorted|fine|set|well|working|resolved|solved|fixed|done] [now|$|$$|again|thanks|thank]',
    '[works|working|sorted|resolved|fixed|solved|arrived|fine] [|perfectly|well|fine|again|just] now',
    '[that|this|it] [did|does|has done|was|solved|fixed|worked|helps|helped] [|exactly] [it|the trick|the job|perfectly|that|great|a treat|what i needed|everything|$]',
    '[that is|that was|that will be] [all|everything] [|i needed|for now|for today|thanks|thank]',
    '[perfect|brilliant|lovely|wonderful|great|ideal|fab|fantastic|excellent|ok|okay|alright|cool] [|,|!] [thanks|thank|cheers|ta] [|you] [|_] [$|,]',
  ],
};

import type { Lexicon, WordClass } from '../text/lexicon';
import { traits, wideTraits } from './character';
import { demeanour, misdeeds } from './misdeeds';

const source = 'goodturn, 2026; directives to adults about conduct as face threats after Brown & Levinson 1987 and Culpeper 1996 (impoliteness)';

/** Manners that are asked for. */
const manners: WordClass = {
  id: 'manner',
  source,
  words: [
    'adult', 'calm', 'calmer', 'civil', 'considerate', 'constructive', 'cooperative', 'courteous', 'decent', 'fair', 'friendly', 'grateful', 'kind', 'kinder',
    'mature', 'nice', 'nicer', 'patient', 'pleasant', 'polite', 'quiet', 'rational', 'realistic', 'reasonable', 'respectful', 'sensible', 'understanding',
  ],
};

/** The same, as nouns. */
const virtues: WordClass = { id: 'virtue', source, words: ['consideration', 'courtesy', 'decency', 'gratitude', 'kindness', 'manners', 'patience', 'politeness', 'respect', 'understanding'] };

/** The same, as adverbs of speaking. */
const politely: WordClass = { id: 'politely', source, words: ['please', 'nicely', 'politely', 'properly', 'civilly', 'respectfully', 'courteously', 'calmly', 'with respect', 'with some respect'] };

/** States of temper, besides traits. */
const tempers: WordClass = { id: 'temper', source, words: ['angry', 'clever', 'cross', 'emotional', 'hasty', 'heated', 'loud', 'negative', 'personal', 'short', 'smart', 'upset', 'worked up', 'wound up', 'carried away', 'agitated', 'abusive', 'offensive'] };

/** Orders, wishes and rules about the customer's conduct, as verb phrases; code looks at whose conduct. */
export const conduct: Lexicon = {
  id: 'conduct',
  source,
  patterns: [
    '[calm|cool|settle|simmer|quieten|quiet|pipe|slow] down',
    '[calm|compose|control|contain|restrain|behave] [yourself|yourselves]',
    '[chill|chill out|relax|behave|grow up|cool off|ease up|ease off]',
    'get [a grip|over it|hold of yourself|a hold of yourself]',
    'pull yourself together',
    '[watch|mind|moderate|lower|keep|control|check|adjust|improve|curb|temper|hold|drop|lose|cut|spare us|spare me|save|enough of|less of|easy on] [the|your|that|this|his|her|their] [|ADJ] {demeanour}',
    '[watch|mind|keep|change] [your|his|her|their] [manners|behaviour|behavior|words|cool|remarks|emotions]',
    '[take|have] [a|some] [|deep|few|long] [breath|breaths|chill pill]',
    '[watch|mind|careful] [how|what] you [say|speak|talk|write]',
    '[dial|tone|take] it down',
    '^ [easy|steady|language|temper|manners|patience] [$$|now|there|please|,]',
    '[pack it in|cool it|cut it out|knock it off|give it a rest|hold your horses|act your age]',
    '[let me|let us] [finish|speak|talk|get a word]',
    '^^ deep [breath|breaths]',
    'learn to [say|wait|listen|behave|share|queue|accept|be]',
    '[say please|ask nicely|ask politely|asking nicely]',
    '[speak|talk|write|address|treat] [|to|with] [|me|us|people|staff|our _|my _] [|in a] [{politely}|calmer tone|civil tone]',
    '[show|have|try|give|learn|find|use|remember] [|us|me|our _|people] [|some|a|your|more] [|little|bit of] {virtue}',
    '[be|stay|remain|try to be|try being] [|ADV|a bit|a little|at least|more] [|more] {manner}',
    'keep [|a|it|this|things|the conversation|the chat] {manner}',
    'be [|a bit|a little] less [{trait}|{wideTrait}|{temper}]',
    'do not [|you|ADV|dare] [{misdeed}|take that tone|take it out on|speak to me|talk to me|use that tone]',
    'do not [|be|get|become|start getting] [|so|all|too] [{trait}|{temper}|ridiculous|silly|difficult|impatient]',
    '[stop|quit|cease] [|all|with] [|the|that|this|your] [{misdeed}|{demeanour}]',
    '[stop|quit|enough] [being|getting|acting] _',
    '[let us|we should|can we|could we|shall we] [|all|both|try to|just|please] [|not] [get|be|become|stay|keep|remain] [|it|this|things|a bit|more|too|so|all] [ugly|adults|{manner}|{temper}]',
  ],
  classes: [manners, virtues, politely, tempers, demeanour, misdeeds, traits, wideTraits],
};

/** Remarks on conduct in general, and statements about the customer's tone. */
export const conductRemarks: Lexicon = {
  id: 'conduct-remarks',
  source,
  patterns: [
    'you [can not|may not|must not|do not get to] [|ADV] [{misdeed}|behave|speak to|talk to|treat|come in here]',
    '[{misdeed}|{demeanour}] [|at|like|about] [|me|us|that|it] [will not|does not|do not|is not going to|never|can not|would not] [|ADV] [help|make|get|bring|change|solve|speed|fix|do]',
    '[being|getting|acting] [|so] [{trait}|{temper}] [|with|at] [|me|us] [will|does|is|never|can not|would|gets] [not|no|never|only|you|us|nowhere]',
    '[will|~get] [you|us] nowhere',
    'no [|real|earthly] [need|call|reason|cause|excuse|point|use|sense|place] [|for you] [for|to|in] [|be|being|get|getting|take|use|bring] [|so|such|that|this|the|your|any|all|all this|that kind of|that sort of|foul|bad] [{trait}|{temper}|{misdeed}|{demeanour}|{wideTrait}]',
    'you [do not|did not|need not|have no reason to] [|need to|have to] [{misdeed}|be {trait}|be {temper}|get {temper}]',
    '[a|some|any|more|little] [|bit of|little] {virtue} [|from you|on your part|on your side] [is|would|would not] [appreciated|nice|needed|expected|welcome|be|go|help|hurt]',
    'if you [|could|would|can] [|be|were|are|try to be|stayed|remained|kept it] [|a bit|a little|just] [|more|less] [{manner}|less {trait}|less {temper}]',
    'you [would|will|could|might|may] [|ADV] [get|catch] [|a lot|much|far] [further|more|better|faster|nowhere] [flies|help|answers|with|if|by]',
    '[a|some|your|find it|be|much] [|ADV|slightly|little|little bit] [more|less|calmer|kinder|politer|nicer] [|ADV] [|{manner}|{trait}|{temper}] [{demeanour}|manner|approach|if you asked|if you spoke|if you said]',
    'your [|ADJ] [{demeanour}|behaviour|behavior|manner|manners|conduct|choice of words] [~be|~do|will|needs|must|should|leaves|makes] [not|_]',
    'you are [being|getting|becoming|ADV|a bit|a little] [|ADV|a bit|a little] {temper}',
    'you are [{misdeed}|overreacting|raising your voice|blowing this|being a bit much]',
    '[that|this|it] is [no|not] [|how|the|a|any] [|way] [to|we|you] [speak|talk|behave|treat|ask|write|address]',
    '[once|when|after|until|as soon as] you [are|can|have] [|ADV|finished|done|stopped] [calm|calmer|calmed|cooled|behave|polite|shouting|{misdeed}]',
  ],
  classes: [manners, virtues, politely, tempers, demeanour, misdeeds, traits, wideTraits],
};

/** Cues that an order is a kindness: a rest, a bath, a worry taken away. */
export const kindOrders: Lexicon = {
  id: 'kind-orders',
  source,
  patterns: [
    '[sit|kick|lay|lie] [back|down|tight]',
    '[time|chance|able|want|like|opportunity|hope you|hopefully|need] to [relax|chill|cool off|unwind]',
    '[relax|chill|chill out] [and|,|while|by|with|in|on] [enjoy|we|i|let|have|take|leave|put|nothing]',
    '[you|just|now] can [|now] [relax|chill]',
  ],
};

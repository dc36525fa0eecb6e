import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026';

const helpers: WordClass = { id: 'helper', source, words: ['team', 'department', 'specialist', 'expert', 'advisor', 'colleague', 'support', 'folk', 'folks', 'devs', 'carrier'] };

/** Another team is referred to. */
export const referral: Lexicon = {
  id: 'referral',
  source,
  classes: [helpers],
  patterns: [
    '[our|the|my|a|right|relevant|another] [|_] [|_] {helper}',
    '[get|put|connect] you [|in touch|over|through] [with|to]',
  ],
};

/** The matter is looked into, or details are asked for that this needs. */
export const inquiring: Lexicon = {
  id: 'inquiring',
  source,
  patterns: [
    '[~look|~check|~dig|~investigate|find out|troubleshoot|narrow] [|further|closer|more] [into|this|it|that|what|why|on|out|with|your|the|down]',
    '[take a look|a closer look|see what we can|what is going on|see if we can|what is happening|help with this|figure this|figure it|get this sorted|love to help|like to help|happy to help|here to help|want to help]',
    '[what|which] [|_] [|_] [device|version|model|browser|ios|operating system|error|country|account|phone|iphone|mac|order|item|carrier|happens|steps|error message|troubleshooting|is happening|exactly]',
    '[have|did] you [|already] [tried|try|checked|check|restarted|updated|received|contacted|noticed|notice|seen|made|taken|gone|been able]',
    '[does|do|did|is|are|has|was] [this|it|the|that|you|they|your|these] ... ... [happen|happening|occur|same|using|every|seeing|getting|appear|show|running|started|affected]',
    '[when|where|how long|since when|what time] [did|do|does|has|have|is|was|exactly|are] [|this|it|you|the|that]',
    '[provide|share] [|us] [|with] your',
    '[are you|is it|is this|were you] [|currently|also|still] [using|seeing|getting|running|having|able|on|experiencing|happening]',
    '[with|more|few|additional|further|us|me] [|_] [~detail|specifics|info|information|version|country|exact|exactly]',
    '[tell|show] us [what|more|which|how|if]',
    'let us know [what|which|if you|how|when|where]',
  ],
};

/** Another channel is named as the place to go on. */
export const channel: Lexicon = {
  id: 'channel',
  source,
  patterns: [
    '[dm|dms|pm|direct message|private message|message us]',
    '[send|shoot|drop|give] [|us|me] [a|an] [|quick] [message|email|call|text|ring]',
    '[email|text|whatsapp|message|ring|phone|call] us',
    '[via|by|through|over] [|a|the|our] [email|phone|chat|whatsapp|messenger]',
    '[meet|join|continue|connect|chat|talk] [|with|this|us|to|up] [|us|there] [privately|offline]',
  ],
};

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
  ],
};

/** The matter is looked into. */
export const looking: Lexicon = {
  id: 'looking',
  source,
  patterns: [
    '[~look|~dig|~investigate|find out|troubleshoot|narrow|~check] [|further|closer|more] [into|on|why|down|this|that|with]',
    '[closer look|take a look|see what we can|going on|what is happening|here to help|happy to help|want to help]',
  ],
};

/** Details are asked for that the matter needs. */
export const inquiring: Lexicon = {
  id: 'inquiring',
  source,
  patterns: [
    '[what|which] [|_] [|_] [device|version|model|browser|error|country|account|phone|order|item|steps|exactly]',
    '[provide|share] [|us] [|with] your',
    '[with|more|few|additional|further|us|me] [|_] [~detail|specifics|info|information|version|country|exactly]',
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
  ],
};

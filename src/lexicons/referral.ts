import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026';

const helpers: WordClass = {
  id: 'helper',
  source,
  words: ['team', 'teams', 'department', 'dept', 'specialist', 'specialists', 'expert', 'experts', 'advisor', 'advisors', 'adviser', 'colleague', 'colleagues', 'support', 'folks', 'friends', 'group', 'staff', 'agents', 'agent', 'manager', 'crew', 'reps', 'desk', 'engineers', 'technician', 'technicians', 'office', 'carrier', 'provider', 'developer'],
};

/** Another team is referred to. */
export const referral: Lexicon = {
  id: 'referral',
  source,
  classes: [helpers],
  patterns: [
    '[our|the|my|a|an] [|_] [|_] {helper} [can|will|would|could|is|are|who|that|over|at] [|best|be|able|happy|here|also] [|able|happy] [|to] [|help|assist|look|take|contact|reach|answer|review|investigate]',
    '[contact|reach out to|call|ring|speak with|speak to|talk to|get in touch with|connect with|work with|check with|chat with|follow up with|reach|refer to|email|tweet] [our|the|your|my|a|one of our] [|_] [|_] {helper}',
    '[pass|passed|passing|forward|forwarded|escalate|escalated|send|sent|refer|referred|transfer|hand|handed|flag|flagged|report|reported|shared|share|feed] ... ... [to|with] [our|the|my|a|relevant] [|_] [|_] {helper}',
    '[get|put|connect|put through] you [|in touch|over|through] [with|to] [our|the|a|someone|my]',
    '[handle|handles|handled|taken care of|deals|deal] [|with] ... by [our|the|another] [|_] [|_] {helper}',
    '[here|over here|link|below|at] [:|to] [reach|contact|speak|talk|chat] [|with|to] [our|the|an|a]',
  ],
};

/** The matter is looked into, or details are asked for that this needs. */
export const inquiring: Lexicon = {
  id: 'inquiring',
  source,
  patterns: [
    '[look|looking|check|checking|dig|delve|research|investigate|investigating|get to the bottom|see what is|find out|find out what|explore|diagnose|troubleshoot|narrow|review] [|further|closer|more] [|into|this|it|that|what|why|on|out|how|of|with|your|the|down]',
    '[let us|we will|we would like to|we want to|i will|we can|we are] [|like to|love to|happy to|here to|want to] [take a look|take a closer look|see what we can do|see what is going on|see if we can|see what is happening|look into|help|figure|get this|check]',
    '[what|which] [|_] [|_] [device|version|model|browser|os|ios|operating system|macos|app|error|country|account|phone|iphone|mac|order|item|carrier|happens|steps|error message|software|troubleshooting|is happening|exactly]',
    '[what|which] [NOUN|exactly|version] ... [are|is|do|does|have|did] [you|happening|it|this|the]',
    '[have|did] you [|already|tried|also|noticed] [tried|try|checked|check|restarted|updated|received|contacted|reach|reached|noticed|notice|seen|recently|made|taken|gone|been able]',
    '[does|do|did|is|are|has|was] [this|it|the|that|you|they|your|these] ... ... [happen|happening|occur|only|same|using|other|different|every|seeing|getting|appear|show|running|work|still|able|all|started|affected]',
    '[when|where|how long|how often|since when|what time] [did|do|does|has|have|is|was|exactly|are] [|this|it|you|the|that] ',
    '[give|send|provide|share|tell|let] [|me|us] [|know|with|your|the|more|some|a few] [|more|what|which|the|if|your] [details|information|info|detail|order number|about|what|which|reference|exactly|device|version|email|happening]',
    '[are you|is it|is this|were you] [|currently|also|still] [using|seeing|getting|running|having|able|on|experiencing|happening|signed|connected|referring]',
    '[any|what|an|the] [error|errors|error message|error messages|details|order number|tracking] [|you|are|do|is|or|messages|that]',
    '[could|can|would|will] you [|please] [tell|give|send|share|provide|let|confirm|elaborate|clarify|describe|explain|check|specify]',
    '[more|a few more|some more|further|additional] [info|information|details|detail]',
  ],
};

/** Another channel is named as the place to go on. */
export const channel: Lexicon = {
  id: 'channel',
  source,
  patterns: [
    '[dm|dms|pm|pms|d.m.|direct message|private message|private messages|direct messages|inbox us|message us]',
    '[send|shoot|drop|give|write|fire|pop|slide] [|us|me|your|over] [|a|an|your|into] [|quick|note] [dm|pm|message|email|e - mail|mail|call|text|ring]',
    '[email|e - mail|mail|text|whatsapp|message|ring|phone|call] [us|me|our] [|at|on|here|directly|via]',
    '[via|by|through|over|in|on|to] [|a|the|our|your] [dm|pm|dms|direct message|private message|email|e - mail|phone|chat|whatsapp|messenger|direct messages]',
    '[follow|following|follow us] [|back|us] [|and] [|so|we|send] ... [dm|message]',
    '[meet|join|chat|continue|talk|connect|take] [|with|this|us|to|up|it|you|things] [|with|us|up|to] [|us|there] [in|via|over|by|into|offline|privately] [|a|the|our] [dm|pm|direct|private|email|phone|chat|dms|offline|privately]',
  ],
};

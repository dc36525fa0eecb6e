import type { Frame } from '../text/wording';

const telling = '(?:said|told you|explained|mentioned|stated|written|wrote|repeated|clarified|pointed out|informed you|advised(?: you)?|asked|answered|warned you|reminded you|covered)';
const again = "(?: (?:to you|before|earlier|already|above|twice|repeatedly|yesterday|clearly|in (?:my|our) (?:last|previous|earlier|first|other) (?:\\w+ )?(?:email|message|reply|letter|call)s?|several times|many times|(?:two|three|four|five|\\d) times|last (?:time|week)|this morning|on the phone|more than once|over and over|again and again|a few times|multiple times|a number of times))*";
const recap = 'It says it again as if for the first time.';

/** Prefaces that count how often a thing was said; the statement after the comma stands by itself. */
export const recapping = (): readonly Frame[] => [
  { find: new RegExp(`^(?:(?:and|but|so|again),? )?(?:as|like) (?:i|we)(?:'ve|'d| have| had| did)?(?: (?:already|previously|repeatedly|just|clearly|now|literally|keep|been|saying|on))* ?(?:${telling}|saying|telling you|explaining)?${again}$`, 'i'), put: 'to recap', why: recap, before: /^[,:]/ },
  { find: /^as (?:was |has been )?(?:previously|already|repeatedly) (?:been )?(?:stated|explained|told|informed|advised|mentioned)(?: to you)?$/i, put: 'to recap', why: recap, before: /^[,:]/ },
  { find: /^as you (?:were|have been) (?:already |repeatedly )?(?:told|informed|advised)(?: (?:before|already|earlier|twice))?$/i, put: 'to recap', why: recap, before: /^[,:]/ },
  { find: /^(?:as )?per my (?:last|previous|earlier) (?:\w+ )?(?:email|message|reply|letter|call)s?$/i, put: 'to recap', why: recap, before: /^[,:]/ },
  { find: /^(?:(?:and|but|so|now|once more),? )?for the (?:second|third|fourth|fifth|tenth|last|final|umpteenth|hundredth|2nd|3rd)(?: and (?:last|final))? time(?: now)?$/i, put: 'to recap', why: recap, before: /^[,:]/ },
  { find: /^(?:i|we)(?:'ve| have| had)? (?:already|repeatedly) (?:now |just )?(?:told you|explained|said|stated|mentioned|informed you)(?: to you)?(?: (?:twice|before|repeatedly))? that ([^.!?]+)$/i, put: '$1', why: recap, before: /^[.!]/ },
  { find: /^(?:i|we)(?:'ve| have| had)? (?:already|repeatedly) (?:now |just )?asked you (?:(?:twice|before|repeatedly) )?to ([^.!?]+)$/i, put: 'please $1', why: recap, before: /^[.!]/ },
];

const plainly = 'It says the fact itself, with no word on how easy or obvious it is.';

/** Words on how easy or obvious a thing is, taken out. */
export const plainSaying: readonly Frame[] = [
  { find: /^(?:obviously|evidently|logically|clearly|of course)$/i, put: 'just so you know', why: plainly, before: /^, (?!if |when |unless )/ },
  { find: /^as you (?:\w+ly )?(?:should|ought to) (?:\w+ )?(?:know|be aware|have known)(?: by now)?$/i, put: 'just so you know', why: plainly, before: /^, / },
  { find: /^(?:(?:well|so|but|and),? )?(?:obviously|evidently|logically|clearly|of course),? ((?!.{0,400}\byou(?:'ve|'re| (?:are|have|had|did|do))?\b.{0,400}\b(?:not|never|mis\w+|overlooked|confused|wrong)\b)(?!if |when )[^.!?]+)$/i, put: '$1', why: plainly },
  { find: /^((?!.{0,400}\byou(?:'ve|'re| (?:are|have|had|did|do))?\b.{0,400}\b(?:not|never|mis\w+|overlooked|confused|wrong)\b)[^.!?]+?) (?:obviously|evidently|logically) ([^.!?]+)$/i, put: '$1 $2', why: plainly },
  { find: /^([^.!?]*\b(?:it|page|e-?mail|letter|form|site|website|policy)) clearly (says?|states?|stated|said)\b([^.!?]*)$/i, put: '$1 $2$3', why: plainly },
  { find: /^([^.!?]*?)in (?:very |more )?(?:simple|simpler|small|plain|easy|basic) (?:words|terms|language|steps)(?: (?:for you|so (?:that )?you (?:can )?(?:understand|follow|get)(?: it)?|this time))$/i, put: '$1in other words', why: plainly },
  { find: /^(let me|i(?:'ll| will)) (?:just )?(?:educate|enlighten) you(?: on (?:this|that))?$/i, put: '$1 explain', why: plainly },
  { find: /^you do (?:know|realise|realize|understand)(?: that)? ((?:the|your|our|we|it|this|that|there|all|a|an) [^.!?]+)$/i, put: '$1', why: plainly, before: /^[.!]/ },
  { find: /^do you understand(?: (?:me|now|that|this))?$/i, put: 'does that make sense', why: 'It asks whether the words were clear.', before: /^\?/ },
];

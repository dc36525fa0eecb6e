/** What kind of answer a question waits for. `polar`: yes or no. `request`: "could you …" asks for a deed. */
export type QuestionForm = 'why' | 'how' | 'what' | 'amount' | 'when' | 'where' | 'who' | 'polar' | 'request' | 'fragment';

const lead =
  /^(?:(?:and|but|so|or|also|ok|okay|alright|all right|right|well|then|now|um|uh|er|hmm?|mm|you know|i guess|i mean|cool|good|sure|yep|got it|wow|hi|hello|hey|please|pls|sorry|just|oh|ah|yes|yeah|no|thanks|great|perfect|first|firstly|second|secondly|third|lastly|finally|actually|btw|by the way|anyway|meanwhile|out of (?:interest|curiosity)|(?:may|can|could|might) i (?:just )?(?:ask|check)(?: you)?|if i may(?: ask)?|if you do not mind(?: me asking)?|in your (?:view|opinion|experience|words)|roughly|exactly|to start with|to|on|at|in|for|from|with|by|about|since|until|after|of|[,:;.…()\-–—"*•\d]+|[a-d] \))\s+)+/;
const wrap =
  /^(?:(?:do|would|does|did) (?:you|u|anyone|anybody|someone) (?:happen to )?(?:know|remember|recall|mind (?:telling|saying|if i ask)(?: me| us)?)|any (?:idea|clue|chance)|(?:can|could|would|will|might|may|are|were) (?:you|u|someone|anyone|somebody|anybody|i) (?:please |pls |kindly |possibly |able to |just )*(?:tell|let|advise|explain|confirm|clarify|say|check|find out|ask|know|show|see)(?: to)?(?: me| us| you)?(?: know| out)?|(?:please |pls |kindly )?(?:tell|let|advise|explain|confirm|clarify|ask|check)(?: to)?(?: me| us)?(?: know)?|i (?:am |was |have been |just |only |would |do |also |simply |really )*(?:wonder(?:ing)?|curious|(?:like|love|want|wanted|need|needed|hoping|trying|keen|interested|wish) to (?:know|find out|ask|understand|hear|learn|check|see)|ask(?:ing)?)(?: you)?|my question (?:is|was)|question is)\s+(?:, |: |about |of )?(?=(?:why|how|what|when|where|who|whose|which|if|whether)\b)/;
const auxiliary =
  /^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|is not|ain't|any|anyone|anybody|anything|ready|you)\b/;

const openForm = (words: string): QuestionForm | undefined => {
  if (/^(?:why|how come|what for$|what reason|what (?:is|was) the reason)\b/.test(words)) return 'why';
  if (/^how (?:many|much|long|often|far|old|big|soon|late|early|tall|wide|heavy|high|large|small|fast|quickly|deep|thick|likely|full|busy|recent(?:ly)?)\b/.test(words)) return /^how (?:soon|late|early|recent)/.test(words) ? 'when' : 'amount';
  if (/^how (?!(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|shall|come|about|so|else|exactly|on)\b)\w+ (?:is|are|was|were|am|do|does|did|has|have|can|could|will|would|should)\b/.test(words)) return 'amount';
  if (/^how\b/.test(words)) return 'how';
  if (/^(?:when|(?:what|which) (?:time|date|day|month|year|week|hour|evening|morning|weekend))\b/.test(words)) return 'when';
  if (/^where|^(?:what|which) (?:city|town|country|airport|station|place|branch|street|address)\b/.test(words)) return 'where';
  if (/^(?:who|whose|whom)\b/.test(words)) return 'who';
  return /^(?:what|which)\b/.test(words) ? 'what' : undefined;
};

const closedForm = (words: string): QuestionForm | undefined => {
  if (/^(?:can|could|will|would) (?:you|u|someone|anyone|somebody|anybody)\b(?! (?:say|be able|recommend|need|want|like|prefer|rather|mind|still|ever|normally|usually))|^(?:would|do) (?:you|u) mind\b/.test(words)) return 'request';
  return auxiliary.test(words) ? 'polar' : undefined;
};

/** The words of a clause read as a question, without what it opens or is wrapped in. */
export interface Reading {
  readonly words: string;
  readonly indirect: boolean;
}

/** "What - what is" and "w - what is" without the stutter. */
const fluent = (plain: string): string => (plain.includes('-') ? plain.replace(/\b(\w+)(?: ?- ?\1\b)+/g, '$1').replace(/\b(\w{1,3}) - (?=\1\w)/g, '') : plain);

/** Reads a clause, given in normal forms. */
export const reading = (plain: string): Reading => {
  const bare = fluent(plain.replace(/\b(what|where|how|who)s\b/g, '$1 is')).replace(lead, '');
  const open = bare.replace(wrap, '');
  return open === bare ? { words: bare, indirect: false } : { words: open.replace(lead, ''), indirect: true };
};

/** The answer that a clause waits for, or undefined where it does not ask. */
export const formOf = ({ words, indirect }: Reading): QuestionForm | undefined => {
  if (indirect && /^(?:if|whether)\b/.test(words)) return 'polar';
  return /^(?:wh|how)/.test(words) ? openForm(words) : closedForm(words);
};

import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { indifferentWords, nods } from '../../lexicons/indifference';
import { clauseSpan, countWords, sentenceSpan } from '../../text/widen';
import type { Span } from '../../text/span';
import { opensSentence, type Wording } from '../../text/wording';
import type { RetentionMemory } from './memory';

const cares = /\b(?:how exciting|rest assured|see you (?:soon|on|again|next|there)|got (?:you|your) ?r? (?:back|covered)|got your covered|never want|hear you|feel (?:you|your)|(?:should|wo|would)(?:n['’]?t| not) be a problem|we want|oh no|aware|working on|sorry|apolog\w+|sad|regret\w*|miss(?:ed)? you|hope|understand|thank\w*|appreciat\w+|grateful|glad|wish you|before you|(?<!not |n't )help|offer|instead|could i|may i|can i|let me|would you|i'd (?:like|love|hate)|we'd (?:like|love|hate)|what (?:made|happened|went)|put (?:it|this) right|make (?:it|this) right|look into|welcome back|door is open|best of luck|all the best)\b/i;
const process = /\b(?:cancel\w*|clos(?:e|ed|ing|ure)|ends?|ended|terminat\w+|process\w*|confirm\w*|return the|final (?:bill|invoice|statement)|ref(?:erence)?|effective|deactivat\w+|removed|deleted|noted|notice|exit fee|fill (?:in|out)|form)\b/i;
/** One part of an answer that was cut in two: what it cares for may stand in the other. */
const part = /^(?:@\S+ )*(?:\.{2,}|…)|\b[1-9]\/[2-9]\b|(?:\.\.\.|…)\W*$/;
const bare = /\b(?:you can|online|under|go to|see|ask|contact|settings|the (?:form|website|app|desk)|days|by (?:email|post|letter))\b/i;
const shrugged = 30;

/** A nod and no more, in answer to an unhappy customer who asked for nothing. */
const waved = 7;

/** Somebody does or asks something. */
const acts = /\?|\b(?:i|we|let|you|it|he|she|they|have|will)\b/i;

/** Something is put right: no care is lacking while the customer has not said goodbye. */
const mends = /\b(?:refund\w*|replac\w+|waiv\w+|credit\w*|voucher|new one|another one goes|compensat\w+|owes? you|on us|resend|the right one|goes out|on its way)\b/i;

/** Words that wave off a farewell or a feeling; to the report of a fault they may be plain news. */
const slight = /\b(?:happens?|is what it is|can do|help you|down|across|round|next door)\b/i;

/** The bare handling of a farewell: nothing but the process. */
const bareFarewell = (turn: AnnotatedTurn, nod: boolean): Span | undefined => {
  if (countWords(turn) > shrugged || /\?/.test(turn.text.replace(/\b(?:is there |was that )?(?:anything|something) else\b[^?]{0,400}\?/i, '')) || !(process.test(turn.text) || nod || bare.test(turn.text))) return undefined;
  const at = turn.tokens.findIndex((token) => {
    const { start, end } = sentenceSpan(turn, turn.sentences[token.sentence]?.from ?? 0);
    return end - start > 8 && !/^(?:hi|hello|hey|dear)\b|\//i.test(turn.text.slice(start, end).replace(/^@\S+ /, ''));
  });
  return at < 0 ? undefined : sentenceSpan(turn, at);
};

/** The farewell with a word of regret before it. */
const regretFirst = (turn: AnnotatedTurn, span: Span): Wording[] => {
  const said = turn.text.slice(span.start, span.end);
  return /^\p{Lu}/u.test(said) && opensSentence(turn, span) ? [{ text: `We${turn.text.includes('’') ? '’' : "'"}re sorry to see you go. ${said}`, why: 'A word of regret comes before the handling.' }] : [];
};

/** Finds that an agent shows no care whether the customer stays. */
export const indifference: Detector<'retention/indifference', RetentionMemory> = {
  id: 'retention/indifference',
  title: 'Indifference to losing the customer',
  description: 'In reply to dissatisfaction or leaving, wording that shows no care whether the customer stays.',
  principle: 'end-indifference',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  whole: true,
  message: 'Here the words can read as if it made no difference whether the customer stays.',
  advice: 'Say that they would be missed, and ask what would have to change.',
  told: { one: 'One passage can read as if it made no difference whether the customer stays (“{quote}”).', many: '{Count} passages can read as if it made no difference whether the customer stays, first “{quote}”.' },
  limits: 'Only in reply to dissatisfaction or leaving: “up to you” about a colour is a free choice. After a farewell, a word of regret silences it.',
  sources: ['Keaveney 1995', 'Hirschman 1970', 'HOLD-ON (Fairweather 2005)'],
  lexicons: [indifferentWords, nods],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'This is the third late parcel. I am thinking of leaving.' }, { role: 'agent', text: "Well, «that's entirely your decision»." }] },
      { turns: [{ role: 'customer', text: 'The pool was filthy again.' }, { role: 'agent', text: '«There are other pools around».' }] },
      { turns: [{ role: 'customer', text: 'Please close my account, I have had enough.' }, { role: 'agent', text: '«Account closed». A final statement follows.' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Hope so, or we switch to another bank.' }, { role: 'agent', text: "We've got you covered. See you soon!" }] },
      { turns: [{ role: 'customer', text: 'Morning or evening slot?' }, { role: 'agent', text: "That's entirely up to you." }] },
      { turns: [{ role: 'customer', text: 'Please close my account, I have had enough.' }, { role: 'agent', text: "I'm sorry to see you go. It is closed as of today." }] },
      { turns: [{ role: 'customer', text: 'Does it matter how I pay?' }, { role: 'agent', text: 'It makes no difference to us.' }] },
      { turns: [{ role: 'customer', text: 'The lamp is broken again.' }, { role: 'agent', text: 'A refund or a new one, the choice is yours, and both are free.' }] },
    ],
  },
  *detect(turn, { matches, memory, customerBefore }) {
    if (customerBefore === undefined || !(memory.last.leaves || memory.last.unhappy)) return;
    if (part.test(turn.text) || cares.test(turn.text) || (!memory.last.leavesNow && mends.test(turn.text))) return;
    const { leaves, feels } = memory.last;
    const first = matches.of(indifferentWords).find(({ start, end }) => !/^we (?:are|['’]re|have been) waiting/i.test(turn.text.slice(start, end)) && (leaves || !slight.test(turn.text.slice(start, end)) || (feels && !/^there/i.test(turn.text.slice(start, end)))));
    if (first !== undefined) yield clauseSpan(turn, first.from, first.to);
    else if (feels && matches.of(nods).length > 0 && !/\b(?:worries|problem|sure|understood|fair|luck|bye)\b/i.test(turn.text) && countWords(turn) <= waved && !acts.test(turn.text) && !/\?|\b(?:please|(?:could|can) you)\b/i.test(customerBefore.text)) yield sentenceSpan(turn, turn.sentences[0]?.from ?? 0);
    else if (memory.last.leavesNow) {
      const bare = bareFarewell(turn, matches.of(nods).length > 0);
      if (bare !== undefined) yield { ...bare, suggestions: regretFirst(turn, bare) };
    }
  },
};

import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { closingQuestion, invitation, mayCome, wayBack } from '../../lexicons/closing';
import { besideInSentence } from '../../text/beside';
import { ofSentence } from '../../text/sentence-words';
import { sentenceSpan } from '../../text/widen';
import { wordsOfSentence } from './passages';

/** Contact that another firm is meant to have, that a step needs, or that is a question about the case. */
const elsewhere = /\b(?:with|to|contact|call|ask|visit|e-?mail|ring|tell) (?:the|your|their|its|his|her|a) (?:\w+ ){0,2}(?:manufacturer|bank|insurer|provider|supplier|courier|carrier|seller|landlord|doctor|gp|embassy|vendor|police|agency|retailer|school|council|employer|airport|merchant|store where|neighbou?r)/i;
const asksData = /\b(?:your|the) (?:order|booking|account|reference|ticket|confirmation|serial|flight|phone|tracking) (?:number|details|code|no|id|ref)|\b(?:DM|send) (?:us )?your\b/i;
const asksCase = /\b(?:did you|have you (?:tried|noticed|changed|checked|seen)|in the (?:box|parcel|room|bag|photo|picture|fridge)|on the (?:screen|label|line)|wrong with|happen|broken|damaged|missing|listed|showing|plugged|connected)\b/i;

const invites = (turn: AnnotatedTurn, sentence: number): boolean => {
  const said = wordsOfSentence(turn, sentence);
  if (turn.sentences[sentence]?.question === true && !/\b(?:why not|free|hesitate)\b/i.test(said)) return false;
  return !elsewhere.test(said) && !/\b(?:us|me) know (?:more|what|which|when|where|how|your|the)\b|\d{3}-\d{3}|\b(?:ask|have) your \w+ (?:to )?contact|flight attendant|feedback|more (?:info|detail)|need to be|get back to you|what we're here for|\bask our\b/i.test(said) && !asksData.test(said) && !/\b(?:only|unless|until then|reply stop|if you (?:received|got|did)|too late)\b/i.test(said);
};

/** "Anything I can help with?" closes only where something was said before; with "else" it always does. */
const asks = (turn: AnnotatedTurn, sentence: number, started: boolean): boolean => {
  const { question = false, finished = true } = turn.sentences[sentence] ?? {};
  const said = wordsOfSentence(turn, sentence);
  return (question || !finished) && (started || /\b(?:else|more|further|other|last|all|everything|odd|odds)\b/i.test(said)) && !asksCase.test(said);
};

/** Finds an open door: the customer is asked whether there is more, or invited to come back. */
export const closingInvitation: Detector<'rapport/closing-invitation'> = {
  id: 'rapport/closing-invitation',
  title: 'Invitation to come back',
  description: 'The customer is asked whether there is more, or told to get in touch if something comes up. The last such sentence of a turn is marked.',
  principle: 'keep-in-touch',
  kind: 'strength',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'These words leave the door open.',
  advice: 'Say who will answer, and what they need not explain again.',
  told: { one: 'The door was left open (“{quote}”).', many: 'The door was left open {count} times, first with “{quote}”.' },
  limits: 'Invitations to turn to another firm, to send details of the case or to pick an option are left out.',
  sources: ['Schegloff & Sacks 1973', 'goodturn, 2026'],
  lexicons: [invitation, closingQuestion, wayBack, mayCome],
  examples: {
    found: ['It is on its way. «If anything looks off, just reply to this mail».', '«Anything else I can do for you today»?', "You're all set. «I'm here until six should you get stuck».", "«Don't hesitate to give me a ring»."],
    clear: ["Please don't hesitate to pull the lever.", 'Let me know your order number.', 'Did you notice anything else on the screen?', 'If there are further problems, contact your bank.', 'Is there anything else in the parcel?', { turns: [{ role: 'agent', text: 'Done.' }, { role: 'customer', text: 'Thanks, let me know if you need anything else.' }] }],
  },
  detect: (turn, { matches, agentBefore }) => {
    const open = matches.of(wayBack).filter((match) => besideInSentence(turn, match, matches.of(mayCome)));
    const found = [...[...matches.of(invitation), ...open].filter(ofSentence(turn, (sentence) => invites(turn, sentence))), ...matches.of(closingQuestion).filter(ofSentence(turn, (sentence) => asks(turn, sentence, agentBefore !== undefined)))];
    const last = found.sort((a, b) => a.from - b.from).at(-1);
    return last === undefined ? [] : [sentenceSpan(turn, last.from)];
  },
};

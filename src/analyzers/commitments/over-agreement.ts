import type { Detector } from '../../analysis/detector';
import { assent, wholesale } from '../../lexicons/assent';
import { spokenSpan } from '../../text/spoken';
import type { CommitmentMemory } from './memory';
import { keyWords } from './words';

const reasons = /\b(?:because|since|as (?:i|we|it|the)|is (?:open|only)|so that|but|once|after|before|unless|if|however|which|i(?:'ve| have)|we(?:'ve| have))\b|(?<!\d)(?!\d00 ?%)\d|:/i;

/** Finds a yes to everything with nothing behind it. */
export const overAgreement: Detector<'commitments/over-agreement', CommitmentMemory> = {
  id: 'commitments/over-agreement',
  title: 'Yes to everything',
  description: 'The turn agrees to all that is asked, with no reason and no act.',
  principle: 'promise-only-what-you-will-do',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as a yes to everything with nothing behind it.',
  advice: 'Take the points one by one: what you can do and by when, and what you cannot.',
  told: { one: 'One yes to everything had nothing behind it (“{quote}”).', many: '{Count} times a yes to everything had nothing behind it, first “{quote}”.' },
  limits: 'A plain yes to one small request is passed over; irony is not told apart.',
  sources: ['goodturn, 2026', 'Giles & Ogay 2007 (communication accommodation)'],
  lexicons: [assent, wholesale],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'Half price and a new kettle.' }, { role: 'agent', text: '«Yes, sure, anything you want»!' }] },
      { turns: [{ role: 'customer', text: 'Drop the fee, and the other one, and call my boss.' }, { role: 'agent', text: '«Of course, of course, no problem, sir».' }] },
      { turns: [{ role: 'customer', text: 'A free year.' }, { role: 'agent', text: '«You are so right, totally agree with everything».' }] },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Can I collect it on Monday?' }, { role: 'agent', text: 'Sure, no problem!' }] },
      { turns: [{ role: 'customer', text: 'Take off the fee and the stamp.' }, { role: 'agent', text: "Yes, of course. I've taken off both." }] },
      { turns: [{ role: 'customer', text: 'What can I order?' }, { role: 'agent', text: 'Whatever you like, the kitchen is open.' }] },
    ],
  },
  detect: (turn, { matches, customerBefore }) => {
    const [yes, all] = [matches.of(assent), matches.of(wholesale)];
    if (yes.length + all.length < 2 || reasons.test(turn.text) || turn.sentences.some(({ question }) => question)) return [];
    const covered = new Set([...yes, ...all].flatMap(({ from, to }) => Array.from({ length: to - from }, (_one, at) => from + at)));
    const rest = keyWords(turn.tokens.filter((_token, at) => !covered.has(at)));
    const asked = (customerBefore?.text.match(/,|;|\band\b|[.!?]\s/gi) ?? []).length;
    const small = asked === 0 && (customerBefore?.sentences.at(-1)?.question === true || /\b(?:thanks?|thank you|cheers)\b/i.test(customerBefore?.text ?? ''));
    if (rest.size > 2 || small || (all.length === 0 && (yes.length < 3 || asked < 2))) return [];
    return [spokenSpan(turn)];
  },
};

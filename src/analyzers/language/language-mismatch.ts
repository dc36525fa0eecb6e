import type { Detector } from '../../analysis/detector';
import { languageOfTurn } from '../../analysis/turn-language';
import { sentenceSpan } from '../../text/widen';
import type { LanguageMemory } from './memory';

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The words say which language to speak, or offer another: then the difference is dealt with. */
const dealsWith = /\b(?:english|spanish|french|german|italian|portuguese|dutch|polish|arabic|chinese|hindi|translat\w+|interpreter|language|englisch|deutsch\w*|anglais|français\w*|inglés|español\w*|inglese|italiano|inglês|português|engels|nederlands)\b/i;

/** A toy for the examples: two languages by a few words each. */
const byWords = (text: string): string | null => (/\b(?:mein|das|wo)\b/i.test(text) ? 'de' : /\b(?:your|the|where)\b/i.test(text) ? 'en' : null);

/** Finds answers in another language than the customer's. */
export const languageMismatch: Detector<'language/language-mismatch', LanguageMemory> = {
  id: 'language/language-mismatch',
  title: "Answer in another language than the customer's",
  description: 'The customer writes in one language and the agent answers in another.',
  principle: 'speak-their-language',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "This answer is in another language than the customer's last words.",
  advice: 'Answer in their language where you can; else ask which language suits them, in both.',
  told: { one: 'The customer wrote in {customer} and was answered in {agent}.', many: '{Count} answers were in another language than the customer’s ({customer}).' },
  limits: 'Silent unless settings.identifyLanguage is given, and where it cannot tell either language: short turns, mixed ones. Silent too where either side speaks of the language to use, or where a line of the answer is in theirs.',
  sources: ['goodturn, 2026'],
  examples: {
    found: [
      { turns: [{ role: 'customer', text: 'Wo bleibt denn mein Paket?' }, { role: 'agent', text: '«Your parcel is on its way». Thank you.' }], settings: { identifyLanguage: byWords } },
      { turns: [{ role: 'customer', text: 'Wo bleibt denn mein Paket?' }, { role: 'customer', text: '???' }, { role: 'agent', text: '«Your parcel is on its way».' }], settings: { identifyLanguage: byWords } },
      { turns: [{ role: 'customer', text: 'Where is the parcel?' }, { role: 'agent', text: '«Das Paket kommt morgen»!' }], settings: { identifyLanguage: byWords } },
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'Wo bleibt denn mein Paket?' }, { role: 'agent', text: 'Your parcel is on its way.' }] },
      { turns: [{ role: 'customer', text: 'Wo bleibt denn mein Paket?' }, { role: 'agent', text: 'Das Paket kommt morgen.' }], settings: { identifyLanguage: byWords } },
      { turns: [{ role: 'customer', text: 'Wo bleibt denn mein Paket?' }, { role: 'agent', text: 'Das Paket kommt morgen.\nYour parcel is on its way.' }], settings: { identifyLanguage: byWords } },
      { turns: [{ role: 'customer', text: 'Wo bleibt mein Paket? English is fine.' }, { role: 'agent', text: 'Your parcel is on its way.' }], settings: { identifyLanguage: byWords } },
      { turns: [{ role: 'customer', text: 'Wo bleibt denn mein Paket?' }, { role: 'agent', text: 'May I answer in English? Your parcel is here.' }], settings: { identifyLanguage: byWords } },
    ],
  },
  detect: (turn, { memory: { customerLanguage }, customerBefore, settings: { identifyLanguage } }) => {
    if (identifyLanguage === undefined || customerLanguage === null) return [];
    const answered = languageOfTurn(turn, identifyLanguage);
    if (answered === null || primary(answered) === primary(customerLanguage)) return [];
    if (dealsWith.test(turn.text) || dealsWith.test(customerBefore?.text ?? '')) return [];
    const told = turn.sentences.map((sentence) => ({ sentence, tag: identifyLanguage(turn.text.slice(sentence.start, sentence.end)) }));
    if (told.some(({ tag }) => tag !== null && primary(tag) === primary(customerLanguage))) return [];
    const first = told.find(({ tag }) => tag === answered) ?? told[0];
    return first === undefined ? [] : [{ ...sentenceSpan(turn, first.sentence.from), facets: { customer: customerLanguage, agent: answered } }];
  },
};

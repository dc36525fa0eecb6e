import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { airports, knownAcronyms, shoutedWords, spokenAcronyms } from '../../lexicons/acronyms';
import { type Acronym, acronyms, isExplained } from '../../text/acronym';
import { knows } from '../../text/vocabulary';
import type { LanguageMemory } from './memory';

/** No vowel, or a name in the list: then capitals are letters to be said one by one. */
const isLetters = (name: string): boolean => spokenAcronyms.words.includes(name) || name.length < 4 || !/[aeiouy]/.test(name) || (name.length === 4 && !/^[^aeiou]{0,2}[aeiouy]{1,2}[^aeiou]{0,2}[aeiouy]?$/.test(name));

const isNews = ({ text }: AnnotatedTurn, acronym: Acronym): boolean =>
  [knownAcronyms, shoutedWords, airports].every(({ words }) => !words.includes(acronym.name)) && isLetters(acronym.name) && !isExplained(text, acronym);

/** Finds acronyms that nobody has explained. */
export const unexplainedAcronym: Detector<'language/unexplained-acronym', LanguageMemory> = {
  id: 'language/unexplained-acronym',
  title: 'Acronym left unexplained',
  description: 'An acronym that the customer did not use and whose words do not stand beside it.',
  principle: 'speak-their-language',
  kind: 'concern',
  impact: 'minor',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This acronym may mean nothing to the customer, who has not used it.',
  advice: 'Write it out the first time, with the letters in brackets, or use plain words.',
  limits: 'Acronyms that nearly everybody reads (OK, PDF, PIN, VAT), names of firms and places, codes, shouted words and signatures are silent. Two letters count after a word such as "your" only.',
  sources: ['goodturn, 2026'],
  examples: {
    found: [
      'Please raise an «RMA» before you send it back.',
      'The «ONT» shows no light, so our «NOC» will check.',
      'We need your «DD» form by Friday.',
      'Your «S.L.A.» is four hours.',
    ],
    clear: [
      { turns: [{ role: 'customer', text: 'How do I get an RMA?' }, { role: 'agent', text: 'Your RMA comes by e-mail.' }] },
      'We will open a return merchandise authorisation (RMA) for you.',
      'The ONT, the white box on the wall, shows no light.',
      'Send the PDF by 5 PM, and we check your ID and VAT number. ^TJ',
      'Please DO NOT press the RED button.',
      'Flight AB12 from JFK to LHR departs at noon.',
      'Use code SAVE at the till, and our DHL driver calls.',
    ],
  },
  detect: (turn, { memory }) =>
    acronyms(turn)
      .filter((acronym) => !knows(memory.known, acronym.name) && isNews(turn, acronym))
      .map(({ start, end }) => ({ start, end, facets: { term: turn.text.slice(start, end) } })),
};

import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { knownAcronyms, shoutedWords, spokenAcronyms } from '../../lexicons/acronyms';
import { type Acronym, acronyms, isExplained } from '../../text/acronym';
import { knows } from '../../text/vocabulary';
import type { LanguageMemory } from './memory';

const travel = /\b(?:flights?|fly|flying|flew|airport|airline|plane|aircraft|gate|terminal|depart\w*|arriv\w+|land(?:ed|ing)|crew|bags?|luggage|boarding|route|connect\w+|lounge|takeoff|runway|inbound|outbound|cabin|weather)\b/i;

/** Three letters in talk of journeys, after a word of place or joined to others: an airport. */
const isAirport = ({ text }: AnnotatedTurn, { start, end, name }: Acronym): boolean => {
  if (name.length !== 3) return false;
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 8)];
  if (/[A-Z]{3}\s?(?:[-–/>→]+|to)\s?$/.test(before) || /^\s?(?:[-–/>→]+|to)\s?[A-Z]{3}\b/.test(after)) return true;
  return travel.test(text) && /\b(?:at|in|into|from|to|via|through|between|out of|near|for|and|over|around|leaving|of)\s$/i.test(before);
};

/** No vowel, or a name in the list: then capitals are letters to be said one by one. */
const isLetters = (name: string): boolean => spokenAcronyms.words.includes(name) || name.length < 4 || !/[aeiouy]/.test(name) || (name.length === 4 && !/^[^aeiou]{0,2}[aeiouy]{1,2}[^aeiou]{0,2}[aeiouy]?$/.test(name));

const isNews = (turn: AnnotatedTurn, acronym: Acronym): boolean =>
  !knownAcronyms.words.includes(acronym.name) && !shoutedWords.words.includes(acronym.name) && isLetters(acronym.name) && !isAirport(turn, acronym) && !isExplained(turn.text, acronym);

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

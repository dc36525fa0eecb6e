import type { Detector } from '../../analysis/detector';
import { acronymMeanings } from '../../lexicons/glosses';
import { airports, knownAcronyms, shoutedWords, spokenAcronyms } from '../../lexicons/acronyms';
import { acronyms, isExplained } from '../../text/acronym';
import { glossed } from '../../text/gloss';
import type { Span } from '../../text/span';
import { knows } from '../../text/vocabulary';
import { wordSet } from '../../text/word-set';
import type { LanguageMemory } from './memory';

/** Sounds that an English syllable may begin with before its vowel. */
const speakable = /^(?:[^aeiou]|[bcfgkps]l|[bcdfgkpt]r|[cstw]h|s[ckmnptw]|tw|wr|kn|qu)?[aeiouy]{1,2}[^aeiou]{0,2}[aeiouy]?$/;

/** Short, on the list, or hard to say as a word: then capitals are letters to be said one by one. */
const isLetters = (name: string): boolean => name.length < 4 || spokenAcronyms.words.includes(name) || (name.length === 4 ? !speakable.test(name) : !/[aeiouy]/.test(name));

/** Beside another name for it ("record locator or PNR"), a part of a number to be filled in, or the firm itself ("your ABC friends"). */
const isBeside = (text: string, { start, end }: Span): boolean =>
  /\b[a-z]{3,} [a-z]{3,} or $/.test(text.slice(Math.max(0, start - 40), start)) || /^ or (?:the |your )?[a-z]{4,} [a-z]{4,}/.test(text.slice(end, end + 30)) || /^ (?:friends|family)\b/.test(text.slice(end, end + 12)) || (end - start > 4 && /^["'”’]?(?:\.{3}|…)/.test(text.slice(end, end + 5)));

/** After these a noun follows, or a shouted adjective. */
const owned = /\b(?:your|an?)\s$/i;

/** No common knowledge; "5PM" is known as "PM" is. */
const isNews = (name: string, noun: boolean): boolean =>
  [knownAcronyms, shoutedWords, airports].every((common) => !wordSet(common).has(name.replace(/^\d/, ''))) && (isLetters(name) || (noun && name.length === 4));

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
  told: { one: 'One acronym was left unexplained (“{term}”).', many: '{Count} acronyms were left unexplained, first “{term}”.' },
  limits: 'Acronyms that nearly everybody reads (OK, PDF, PIN, VAT), names of firms and places, codes, shouted words and signatures are silent. Two letters count after a word such as "your" only. A meaning is offered where the letters stand for one thing in service talk.',
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
  detect: (turn, { memory }) => {
    const all = acronyms(turn);
    const news = all.filter(({ name, start, end }) => isNews(name, owned.test(turn.text.slice(Math.max(0, start - 6), start))) && !isBeside(turn.text, { start, end }) && !knows(memory.known, name) && !knows(memory.known, name.replace(/s$/, '')));
    if (news.length === 0) return [];
    const explained = new Set(all.filter((one) => isExplained(turn.text, one)).map(({ name }) => name));
    return news
      .filter(({ name }) => !explained.has(name))
      .map(({ start, end }) => ({ start, end, facets: { term: turn.text.slice(start, end) }, suggestions: glossed(turn.text, { start, end }, acronymMeanings) }));
  },
};

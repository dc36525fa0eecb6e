import type { AnnotatedTurn } from '../../conversation/turn';
import { servedPeople } from '../../lexicons/served-people';
import type { Match } from '../../text/match';
import { isNote, isPerson } from './named';
import { clauseOfToken, lemmaOf, normalOf } from '../../text/of-token';

/** Whom a want belongs to. `nobody`: a note leaves them out. */
export type Who = 'you' | 'them' | 'nobody' | 'other';

/** Tokens before a want that are looked over for whose it is. */
const farthest = 40;

/** Whose want it is: read off the words between the clause's beginning and the want. */
export const whoWants = (turn: AnnotatedTurn, { from }: Match): Who => {
  const clause = clauseOfToken(turn, turn.tokens[from]);
  if (clause === undefined) return 'other';
  const lead = turn.tokens.slice(Math.max(clause.from, from - farthest), from).filter(({ pos, kind }) => kind !== 'punctuation' && kind !== 'mention' && kind !== 'emoji' && pos !== 'ADV' && pos !== 'CCONJ' && pos !== 'AUX');
  if (lead.length === 0) return servedPeople.words.includes(lemmaOf(turn.tokens[from])) ? 'them' : 'nobody';
  const words = lead.map(({ normal }) => normal);
  if (/^(hope|wish|want)$/.test(lemmaOf(turn.tokens[from])) && words.some((word) => /^(i|we)$/.test(word)) && /^(&|and|,)$/.test(normalOf(turn.tokens[from - 1]))) return 'other';
  if (words.some((word) => /^(i|we|it|this|that|which|there|nobody|anything|whatever|everything|if|who|one|us|our)$/.test(word))) return words.includes('you') && !words.includes('i') ? 'you' : 'other';
  if (words.includes('you')) return 'you';
  const named = lead[0]?.pos === 'PROPN' && /s$|ing$|ed$/.test(normalOf(turn.tokens[from])) ;
  if (named && lead[1]?.pos === 'ADP') return 'them';
  if (words.some((word) => /^(he|she|they|mr|mrs|ms|miss|dr)$/.test(word)) || lead.some(({ lemma }) => servedPeople.words.includes(lemma))) return 'them';
  const last = lead.at(-1);
  if (isNote(turn) && lead.length === 1 && isPerson(last)) return 'them';
  const family = /^(your|the|her|his|their)$/.test(words.at(-2) ?? '') && (isPerson(last) || /^(child|children|baby|team)$/.test(normalOf(last)));
  if (family) return 'them';
  return named && last?.pos === 'PROPN' && last.start === turn.tokens[from - 1]?.start ? 'them' : 'other';
};

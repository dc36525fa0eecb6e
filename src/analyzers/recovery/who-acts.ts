import type { AnnotatedText, Clause } from '../../text/annotated-text';
import { type Plain, tokenAt } from './plain-clause';
import { serves } from './serving';
import { normalOf, posOf } from '../../text/of-token';

/** What is no doing of the firm: people of the writer's own, bodies, weather, the world. */
const thirds = /\b(?:(?:MY|the) (?:own |\w+ )?(?:ex|boss|bank|employer|landlord|neighbou?r|school|builder|flatmate|tooth|back|arm|leg|knee|foot|hip|meeting|shift|head|kids?|children|heart|tummy|cat|dog|friend|mate|colleague|son|daughter|wife|husband|mum|mom|dad|mother|father|brother|sister|kids?|toddler|baby|nan|gran|typing|english|eyes|hands|voice)|weather|fog|traffic|roads?|snow|rain|storm|wind|life|world|people|everyone|everybody|others|friends|mood|patience|i'm)$|^(?:(?:air|rail|modern|business|international|domestic) ?)?(?:travel(?:l?ing)?|flying|commuting|industry|capitalism|society|politics|america|britain|congress|government)$/;

/** A subject that stands between the clause's own and the event: "… informs me his kennel has gone". */
const embedded = /\b(?:know|think|thought|sees?|saw|notice[d]?|find|found|say|says|said|tells?|told|informs?|informed|mean|afraid|believe|reali[sz]ed?|discover(?:ed)?|shows?|(?:inform|tell|show)s? (?:me|us)|(?:informed|told|showed) (?:me|us)|that|because|and|but|so|as|which|where|while|though|only) (?:that )?((?:i|we|you|they|he|she|it|there|nobody|(?:DET|MY) (?!same)\w+(?: \w+)??))(?= |$)(?!.{0,400}\b(?:know|told|said|that|because|and|but|so|as|which|where|while|though) (?:that )?(?:i|we|you|they|he|she|it|there|nobody|DET|MY)\b)/;

const rolesOfWords = (words: string): string => {
  if (thirds.test(words)) return '';
  if (/^(?:i|we)$/.test(words)) return 'own';
  if (/^(?:you|they|u)$/.test(words)) return 'firm';
  if (/^(?:he|she|who|nobody|no one|someone|somebody|noone)$/.test(words)) return 'person';
  if (/^(?:it|this|that|there|which|nothing|everything|what)$/.test(words)) return 'it';
  return 'thing';
};

const isStaff = (turn: AnnotatedText, from: number, to: number): boolean => turn.tokens.slice(from, to).some((token) => serves(token) && !/phone|zone|stone$/.test(token.normal));

/** Who or what acts in a clause up to a place. */
export const rolesAt = (turn: AnnotatedText, clause: Clause, plain: Plain, first: number, index: number): { readonly roles: string; readonly start: number } => {
  const { said } = plain;
  const within = embedded.exec(said.slice(Math.max(0, index - 120), index));
  if (within !== null) {
    const start = Math.max(0, index - 120) + within.index + within[0].length - (within[1]?.length ?? 0);
    const [opens, last] = [tokenAt(plain, start) ?? clause.from, tokenAt(plain, start + (within[1]?.length ?? 1) - 1) ?? clause.from];
    const roles = rolesOfWords(within[1] ?? '');
    return { start: opens, roles: roles === 'thing' && isStaff(turn, opens, last + 1) ? 'firm person' : roles };
  }
  const opening = turn.tokens.slice(clause.from, Math.max(clause.from, clause.subjectAt));
  const relative = /^(?:DET|PRON|NUM)$/.test(posOf(opening[0])) && opening.some(({ pos }) => pos === 'NOUN') && clause.subject !== 'noun';
  if (clause.subjectAt < 0 || (tokenAt(plain, index) ?? 0) <= clause.subjectAt) {
    const opener = said.slice(0, first).trim();
    if (thirds.test(opener)) return { start: clause.from, roles: '' };
    return { start: clause.from, roles: `none${opener === '' ? '' : isStaff(turn, clause.from, tokenAt(plain, first) ?? clause.from) ? ' firm person' : ' thing'}${/^(?:your|ur)\b/.test(normalOf(turn.tokens[clause.from])) ? ' firm' : ''}` };
  }
  if (clause.subject !== 'noun' && !relative) return { start: clause.from, roles: rolesOfWords(normalOf(turn.tokens[clause.subjectAt])) };
  const end = relative ? clause.subjectAt : clause.subjectAt + 1;
  const words = turn.tokens.slice(clause.from, end).map(({ normal }) => (normal === 'my' || normal === 'our' ? 'MY' : normal)).join(' ');
  const roles = rolesOfWords(words);
  if (roles === '') return { start: clause.from, roles };
  const staff = isStaff(turn, clause.from, end);
  return { start: clause.from, roles: staff ? 'firm person' : /\b(?:your|ur)\b/.test(words) ? 'firm thing' : 'thing' };
};

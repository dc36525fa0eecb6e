import type { AnnotatedText, Clause } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { contrastIn } from './contrast';
import { due, failing, type FailureCategory, type FailureFrame, lacking } from './failure-frames';
import { serves } from './serving';

/** Where a failure is told, and of which kind. */
export interface Failure {
  readonly category: FailureCategory;
  readonly match: Match;
}

/** A clause in plain words, and the token that each place of it stands for. */
interface Plain {
  readonly said: string;
  readonly at: readonly number[];
}

const small = /^(?:just|really|very|so|even|completely|totally|actually|now|already|also|quite|pretty|rather|simply|literally|suddenly|apparently|clearly|obviously|frankly|then|ever|absolutely|extremely|basically|well|both|bloody|fucking|damn|please|immediately|recently|finally|properly|eventually|of course)$/;
const units = /^(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)$/;
const amounts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|couple|many|\d.*)$/;
const articles = /^(?:the|an?|your|his|her|their|its|these|those|ur)$/;

/** Words of a clause with forms of be, numbers, units of time, determiners and the writers' own marked; small adverbs left out. */
const plainOf = ({ tokens }: AnnotatedText, clause: Clause): Plain => {
  let said = '';
  const at: number[] = [];
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'mention' || small.test(token.normal)) continue;
    const next = tokens[index + 1]?.normal ?? '';
    const { normal } = token;
    if (/^an?$/.test(normal) && amounts.test(next) && next !== 'one') continue;
    const word =
      token.lemma === 'be' || normal === "'re" || normal === "'m" || (normal === "'s" && (token.pos === 'AUX' || tokens[index + 1]?.pos !== 'NOUN')) ? 'BE'
        : normal === 'my' || normal === 'our' ? 'MY'
          : units.test(normal) ? 'TIME'
            : (amounts.test(normal) && !(normal === 'one' && /^(?:no|some|any|every|each)$/.test(tokens[index - 1]?.normal ?? ''))) || (/^an?$/.test(normal) && units.test(next)) ? 'NUM'
              : articles.test(normal) ? 'DET'
                : normal;
    said += `${said === '' ? '' : ' '}${word}`;
    while (at.length < said.length) at.push(index);
  }
  return { said, at };
};

const voices = /^(?:own|reported)$/;
const unreal = /\b(?:if|unless|in case|whether|suppose|supposing|what happens|imagin\w+|pictur(?:e|ing)|dream\w*|worr(?:y|ied|ying)|fear\w*|scared|dread\w*|afraid (?:of|that)|hop(?:e[ds]?|ing)|guess\w*|would BE (?:nice|good|great|helpful)|wish\w*|what if|wondering|next time|policy|used to|in future)\b(?! not)/;
const planned = /\b(?:will|would|(?<!in )may|might|should|shall|can|could|must|want(?:ed|s)?|need|like|let|avoid\w*|prevent\w*|rather than|instead of|thanks?|appreciate|how|whether|usually|normally|to|sorry for|please|ready to|about to|going to|in order|does anyone|not mind|before|until|without)(?: (?!see$|hear$|tell$)\w+)?$/;
const negated = /\b(?:not|never|no|nobody|nothing|none|without|neither|nor|hardly|barely|cannot|zero|any)\b(?! (?:only|idea|sure|know|believe|happy|impressed|acceptable|matter|wonder))/;
const failingToHappen = /(?:\b(?:not|never|yet to|fail\w* to|refus\w* to|declin\w* to|forg[eo]t\w* to|neglect\w* to|without|unable to|hardly|barely|cannot)\b([^,;.!?]{0,40})|\b(?:nobody|no ?one|none|nothing|neither|no (?!charge|fee|problem|issue|error|fault|damage|delay|longer|rush|need)[\w-]+(?: \w+)?)\b(?! (?:in|at|on|to|for|between|of))([^,;.!?]{0,24}))$/;
const meant = /\b(?:know|think|want|need|have to|has to|mind|sure|wish|hope|plan|matter|like|worry|only|just|mean|see|seen|can|could|would|beats?|(?<!able )to|remember|until|till|before|if|when|whether|how|problems?|doubt|idea|please|rush|hurry|wonder|trouble|issue|expect|believe|if|long)\b/;
const presupposing = /^(?:and |but |so )?(?:why|how come|how (?:is it|can|could)|any (?:idea|reason|clue) why|(?:can|could) you (?:tell|explain) .*why)\b/;
/** Another firm than the one spoken to. */
export const othersFirm = /\b(?:last|previous|old|former|another|other|different|rival) (?:\w+ )?(?:lot|provider|supplier|company|firm|bank|insurer|landlord|operator|carrier|airline|shop|store|agency|dentist|gym|employer|network|garage|people|place|builder|school)\b/;
const thirds = /\b(?:(?:MY|the) (?:own |\w+ )?(?:ex|boss|bank|employer|landlord|neighbou?r|school|builder|flatmate|tooth|back|arm|leg|knee|foot|hip|meeting|shift|head|kids?|children|heart|tummy|cat|dog|friend|mate|colleague|son|daughter|wife|husband|mum|mom|dad|mother|father|brother|sister|kids?|toddler|baby|nan|gran|typing|english|eyes|hands|voice)|weather|traffic|roads?|snow|rain|storm|wind|life|world|people|everyone|everybody|others|friends|mood|patience|i'm)$/;
const slips = /\bsorry for (?:DET |MY )?(?:delay\w*|late|slow)|\b(?:i|we) (?:have |had |must have |only )?(?:dropped|broke|spil(?:led|t)|forgot|typed|entered|misread|deleted|sat on|washed|lost|locked|knocked|cracked|put in|put MY|overslept|mistyped|left it|left MY)\b|\bMY (?:\w+ )?(?:girlfriend|boyfriend|wife|husband|partner|friend|son|daughter) BE (?:\w+ )?in(?:to)? DET wrong\b|\bMY (?:own |silly |stupid )?(?:mistake|fault|bad|error|typo)\b|\b(?:cat|dog|son|daughter|toddler|kids?|puppy|baby|husband|wife) (?:has |have )?(?:knocked|chewed|ate|dropped|broke|spil\w+|smashed|threw|lost)\b/;

/** "When they turned the lorry": told of a time gone by, and no condition. */
const timed = /^(?:and |but |so )?(?:when|once|until)\b/;
const past = /\b(?:was|were|had|did|came|got|went|took|tried|opened|\w{2,}ed)\b/i;

/** Good news: "nobody ever explained it so well", "…, but it was fine". */
const good = /\bnothing but\b|\bcan(?:'t|not|’t) ask for more|\b(?:so|as|this|that) (?:well|clearly|kind\w*|nice\w*|good|fast|quick\w*|beautiful\w*)\b|\bbetter\b|\byears ago\b|\b(?:prices?|fares?|costs?|swelling|temperature|fever) (?:\S+ )?(?:went|gone|go|goes|came|come|dropped) down\b|\b(?:screen|account|doors?|window|file|eyes) (?:is|was|are) (?:locked|shut|closed)/i;
const conceded = /^(?:al)?though\b/;
const forgiven = /^[^.!?]{0,12}\bbut\b[^.!?]*\b(?:fine|ok|okay|great|lovely|perfect|no worries|not a problem|sorted|all good)\b/i;

/** A verdict on the firm's name or words, and what a member of one's party has not begun: no failure is told. */
const verdict = /\b(?:reputation|no wonder|known for)\b|\byou (?:now|also|even|still) charg(?:e|ing) (?!me\b|us\b|my\b|our\b)|["“”].{0,30}\bgood enough\b|\b(?:she|he|we|i) (?:has|have|had|'?ve|'?s)(?:n't|n’t| not) (?:started|begun|left|finished|done)\b/i;
const heartily = /\b(?:best|thank you|thanks|great|wonderful|amazing)\b[^?]*(?:[💕❤😍🥰👍🙌😊]|can(?:'|’)?t ask for more)/iu;

/** A question after a statement: "…, is that right?". */
const checking = /\b(?:is (?:that|this|it)|right|correct|true)\b[^.!]{0,12}\?$/i;

/** A subject that stands between the clause's own and the event: "… informs me his kennel has gone". */
const embedded = /\b(?:know|think|thought|sees?|saw|notice[d]?|find|found|say|says|said|tells?|told|informs?|informed|mean|believe|reali[sz]ed?|discover(?:ed)?|shows?|(?:inform|tell|show)s? (?:me|us)|(?:informed|told|showed) (?:me|us)|that|because|and|but|so|as|which|where|while|though|only) (?:that )?((?:i|we|you|they|he|she|it|there|nobody|(?:DET|MY) (?!same)\w+(?: \w+)??))(?= |$)(?!.*\b(?:know|told|said|that|because|and|but|so|as|which|where|while|though) (?:that )?(?:i|we|you|they|he|she|it|there|nobody|DET|MY)\b)/;

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
const rolesAt = (turn: AnnotatedText, clause: Clause, { said, at }: Plain, first: number, index: number): { readonly roles: string; readonly start: number } => {
  const within = embedded.exec(said.slice(Math.max(0, index - 120), index));
  if (within !== null) {
    const start = Math.max(0, index - 120) + within.index + within[0].length - (within[1]?.length ?? 0);
    const [opens, last] = [at[start] ?? clause.from, at[start + (within[1]?.length ?? 1) - 1] ?? clause.from];
    const roles = rolesOfWords(within[1] ?? '');
    return { start: opens, roles: roles === 'thing' && isStaff(turn, opens, last + 1) ? 'firm person' : roles };
  }
  const opening = turn.tokens.slice(clause.from, Math.max(clause.from, clause.subjectAt));
  const relative = /^(?:DET|PRON|NUM)$/.test(opening[0]?.pos ?? '') && opening.some(({ pos }) => pos === 'NOUN') && clause.subject !== 'noun';
  if (clause.subjectAt < 0 || (at[index] ?? 0) <= clause.subjectAt) {
    const opener = said.slice(0, first).trim();
    if (thirds.test(opener)) return { start: clause.from, roles: '' };
    return { start: clause.from, roles: `none${opener === '' ? '' : isStaff(turn, clause.from, at[first] ?? clause.from) ? ' firm person' : ' thing'}${/^(?:your|ur)\b/.test(turn.tokens[clause.from]?.normal ?? '') ? ' firm' : ''}` };
  }
  if (clause.subject !== 'noun' && !relative) return { start: clause.from, roles: rolesOfWords(turn.tokens[clause.subjectAt]?.normal ?? '') };
  const end = relative ? clause.subjectAt : clause.subjectAt + 1;
  const words = turn.tokens.slice(clause.from, end).map(({ normal }) => (normal === 'my' || normal === 'our' ? 'MY' : normal)).join(' ');
  const roles = rolesOfWords(words);
  if (roles === '') return { start: clause.from, roles };
  const staff = isStaff(turn, clause.from, end);
  return { start: clause.from, roles: staff ? 'firm person' : /\b(?:your|ur)\b/.test(words) ? 'firm thing' : 'thing' };
};

/** Handles and joining words that open a clause. */
const skipped = ({ tokens }: AnnotatedText, at: number): boolean => {
  const token = tokens[at];
  return token === undefined || token.kind === 'mention' || token.kind === 'punctuation' || /^(?:and|but|because|so|or|that|hi|hello|hey|wow|well)$/.test(token.normal);
};

/** Of an event told more than once, the place that is told not to happen. */
const nearLack = (frame: RegExp, said: string): { readonly index: number; readonly 0: string } | null => {
  let offset = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const hit = frame.exec(said.slice(offset));
    if (hit === null) return null;
    const index = offset + hit.index;
    if (failingToHappen.test(said.slice(Math.max(0, index - 80), index).trimEnd())) return { index, 0: hit[0] };
    offset = index + hit[0].length;
  }
  return null;
};

/** What is late, told by its name: money is billing, an answer staff. */
const refined = (category: FailureCategory, said: string): FailureCategory =>
  category !== 'late' ? category
    : /\b(?:refund\w*|money|reimburse\w*|credit|cashback|payout|compensation)\b/.test(said) ? 'billing'
      : /\b(?:repl(?:y|ied|ies)|response|respon(?:d|ded)|answers?|call(?:ed)? (?:me )?back|callback|heard)\b/.test(said) ? 'staff'
        : /\bstill (?:no|without) (?:\w+ )?(?:internet|broadband|power|heating|water|signal|wifi|electricity)\b/.test(said) ? 'not-working' : category;

/** Where one clause tells a failure. */
const toldIn = (turn: AnnotatedText, clause: Clause, kind: 'failing' | 'lacking' | 'due', frames: readonly FailureFrame[], plain: Plain): Failure[] => {
  const { said, at } = plain;
  let nearest = Infinity;
  let found: Failure[] = [];
  for (const [category, allowed, frame] of frames) {
    const hit = kind === 'due' ? nearLack(frame, said) : frame.exec(said);
    if (hit === null) continue;
    const token = turn.tokens[at[hit.index] ?? -1];
    if (token === undefined || !voices.test(token.voice)) continue;
    const last = at[hit.index + hit[0].length - 1] ?? clause.from;
    const { roles, start } = rolesAt(turn, clause, plain, hit.index, hit.index + (kind === 'due' ? 0 : Math.max(0, hit[0].length - 1)));
    if (!roles.split(' ').some((role) => role !== '' && allowed.split(' ').includes(role))) continue;
    const before = said.slice(Math.max(0, hit.index - 120), hit.index).trimEnd();
    if (kind === 'due') {
      const lack = failingToHappen.exec(before === '' ? '' : before);
      if (lack === null || /\b(?:should|need|must|may|might|shall) not$/.test(before) || meant.test(lack[1] ?? lack[2] ?? '')) continue;
    } else {
      if (planned.test(before) || (!allowed.includes('own') && /(?:^| )(?:i|we)(?: have| had)?$/.test(before))) continue;
      if (kind === 'failing' && negated.test(`${before} ${hit[0]}`)) continue;
    }
    let from = Math.max(start, clause.from);
    while (from < last && skipped(turn, from)) from += 1;
    if (hit.index >= nearest) continue;
    nearest = kind === 'due' ? hit.index : -1;
    found = [{ category: refined(category, said), match: { from, to: Math.max(last, at.at(-1) ?? last) + 1, start: turn.tokens[from]?.start ?? 0, end: turn.tokens[at.at(-1) ?? last]?.end ?? 0 } }];
  }
  return found;
};

/** Failures that a text asserts: one a clause, in their order. */
export const failuresTold = (turn: AnnotatedText): Failure[] => {
  const found: Failure[] = [];
  let sentence = -1;
  let lead = '';
  let elsewhere = false;
  for (const [index, clause] of turn.clauses.entries()) {
    const next = turn.clauses[index + 1];
    const plain = plainOf(turn, next !== undefined && next.sentence === clause.sentence && next.mood === 'fragment' && /^(?:since|and|then)$/.test(turn.tokens[next.from]?.normal ?? '') ? { ...clause, to: next.to } : clause);
    if (clause.sentence !== sentence) {
      lead = '';
      sentence = clause.sentence;
    }
    const context = lead;
    lead = `${lead} ${plain.said}`.slice(-300);
    if (plain.said === '' || (clause.conditional && !(timed.test(plain.said) && past.test(turn.text.slice(clause.start, clause.end)))) || clause.mood === 'order') continue;
    if (turn.sentences[clause.sentence]?.question === true && (checking.test(turn.text.slice(clause.end, turn.sentences[clause.sentence]?.end)) || (clause.mood === 'question' && !presupposing.test(lead.trim())))) continue;
    const all = `${context} ${plain.said}`;
    elsewhere ||= othersFirm.test(all);
    if (unreal.test(all) || slips.test(all) || othersFirm.test(all) || (elsewhere && !/\b(?:you|your|u|ur)\b|@/i.test(turn.text.slice(clause.start, clause.end)))) continue;
    if (conceded.test(plain.said) || verdict.test(turn.text.slice(clause.start, clause.end)) || heartily.test(turn.text) || good.test(turn.text.slice(clause.start, clause.end + 20)) || forgiven.test(turn.text.slice(clause.end, clause.end + 90))) continue;
    found.push(...[...toldIn(turn, clause, 'lacking', lacking, plain), ...toldIn(turn, clause, 'failing', failing, plain), ...toldIn(turn, clause, 'due', due, plain)].slice(0, 1));
  }
  for (const match of contrastIn(turn)) {
    const clause = turn.clauses[turn.tokens[match.from]?.clause ?? -1];
    const lead = clause === undefined ? '' : turn.text.slice(turn.sentences[clause.sentence]?.start, clause.end).toLowerCase();
    if (clause !== undefined && !unreal.test(lead) && !slips.test(lead) && !found.some((one) => one.match.from < clause.to && clause.from < one.match.to)) found.push({ category: 'wrong-item', match });
  }
  return found.sort((a, b) => a.match.from - b.match.from);
};

/** The failure a turn is mostly about: of the kind told most often, the first; of equals, the earliest. */
export const mainFailureTold = (turn: AnnotatedText): Failure | undefined => {
  const found = failuresTold(turn);
  const counts = new Map<FailureCategory, number>();
  for (const { category } of found) counts.set(category, (counts.get(category) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.find(({ category }) => counts.get(category) === most);
};

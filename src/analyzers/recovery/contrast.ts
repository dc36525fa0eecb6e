import type { AnnotatedText, Token } from '../../text/annotated-text';
import type { Match } from '../../text/match';
import { clauseOfToken, endOf, lemmaOf, normalOf, posOf, startOf } from '../../text/of-token';

const asking: ReadonlySet<string> = new Set(['order', 'request', 'book', 'choose', 'pick', 'select', 'buy', 'ask', 'reserve', 'hire', 'open', 'unpack', 'unwrap']);
const getting = /^(?:get|receive|give|hand|send|deliver|ship|bring|serve|put|turn|seat|come|fit|leave|drop|install|cook|make|print|supply|issue|contain|end)$/;
const news = /^(?:confirm\w*|e-?mail|message|reply|response|answer|refund\w*|code|link|text|call\w*|receipt|number|it|them|gift|great|lovely|day|week|hour|minute|month|back|time|today|home|charge\w*|bill|error|sense|help|this|that|what|true|hit|row|fee|damage\w*|broken|cold|late|nothing|cancel\w*|delay\w*|dirty)$/;
const particle = /^(?:up|off|out|on|to|in|back|over|away|through)$/;
const turning = /^(?:and|but|then|yet|however|only|instead|[,.;:–—-]|\.\.+|…)$/;
const glad = /\b(?:love\w*|great|thank\w*|perfect\w*|happy|brilliant|lucky|bonus|pleased)\b/i;

const pointing = /^(?:it|this|these|they|mine|one)$/;
const holding = /^(?:box|parcel|package|packet|envelope|bag|kit)$/;
const told = /^(?:urgent|possible|sure|due|my|our|now|not|so|fully|for|available|ready|still|ok|fine|about|on|in|at|all|to|very|too|be|nice|good)$/;

/** How far the two verbs may stand apart, in tokens. */
const reach = 20;

const isVerb = ({ pos, negator }: Token): boolean => pos === 'VERB' && negator < 0;

/** The writers asked for something: "I ordered", "we'd booked", "Requested". */
const isAsked = (turn: AnnotatedText, token: Token, at: number): boolean => {
  const clause = turn.clauses[token.clause];
  if (clause === undefined || !isVerb(token) || clause.conditional || clause.mood === 'question' || clause.mood === 'order') return false;
  if (token.lemma === 'suppose' && clause.subject === 'it') return turn.tokens[at + 2]?.lemma === 'be' && turn.tokens[at - 1]?.normal === 'was';
  if (!asking.has(token.lemma) || (/^(?:ask|pay)$/.test(token.lemma) && ![1, 2, 3].some((next) => turn.tokens[at + next]?.normal === 'for'))) return false;
  return /^(?:i|we|none)$/.test(clause.subject) && (token.normal !== token.lemma || at === clause.verbAt) && turn.tokens[at + 1]?.normal !== 'to' && !/^(?:to|can|could|would|want|will)$/i.test(turn.text.slice(turn.tokens[at - 1]?.start, turn.tokens[at - 1]?.end));
};

/** Something was got that is named, and is no "it" and no message. */
const isGot = (turn: AnnotatedText, token: Token, at: number): boolean => {
  const clause = turn.clauses[token.clause];
  if (clause === undefined || !getting.test(token.lemma) || !isVerb(token) || clause.conditional || clause.mood === 'question' || clause.mood === 'order') return false;
  if (particle.test(normalOf(turn.tokens[at + 1])) && !/^(?:end|turn|put)$/.test(token.lemma)) return false;
  if (/^(?:the|my|your|our|this|these|those|his|her)$/.test(normalOf(turn.tokens[at + 1])) || (token.normal === 'get' && /^(?:i|we)$/.test(clause.subject))) return false;
  const rest = turn.tokens.slice(at + 1, at + 6).filter(({ clause: place }) => place === token.clause);
  return !/^(?:to|can|could|would|will|please)$/.test(normalOf(turn.tokens[at - 1])) && rest.some(({ pos }) => /^(?:NOUN|ADJ|NUM|PROPN)$/.test(pos)) && !rest.some(({ normal, lemma }) => news.test(normal) || news.test(lemma));
};

/** "It is yellow", "This is a double": said of what stands before the writer. */
const isShown = ({ tokens, clauses }: AnnotatedText, { normal, clause }: Token, at: number): boolean => {
  const place = clauses[clause];
  const held = holding.test(normal) && /^(?:have|contain|be)$/.test(lemmaOf(tokens[at + 1]));
  if ((!held && (!pointing.test(normal) || tokens[at + 1]?.lemma !== 'be')) || tokens[at + 2]?.normal === 'supposed' || place === undefined || place.conditional || place.mood === 'question' || at - place.from > 6) return false;
  if (!/^(?:an?|NUM|ADJ|NOUN)$/.test(tokens[at + 2]?.pos === 'DET' ? normalOf(tokens[at + 2]) : posOf(tokens[at + 2]))) return false;
  const rest = tokens.slice(at + 2, Math.min(place.to, at + 6)).filter(({ normal: word }) => word !== 'a' && word !== 'an' && word !== 'the' && word !== 'only' && word !== 'just' && !(held && /^(?:in|inside|it)$/.test(word)));
  return /^(?:ADJ|ADV|NOUN|NUM)$/.test(posOf(rest[0])) && rest.length < 4 && !rest.some(({ normal: word, lemma, pos }) => news.test(word) || told.test(lemma) || pos === 'VERB');
};

/** "I ordered the oak one. Got pine.": one thing asked for and another got, side by side. */
export const contrastIn = (turn: AnnotatedText): Match[] => {
  if (!turn.tokens.some(({ lemma }) => asking.has(lemma) || lemma === 'suppose') || glad.test(turn.text)) return [];
  let asked = -1;
  let got = -1;
  let turned = -1;
  for (const [at, token] of turn.tokens.entries()) {
    if (turning.test(token.normal) || token.sentence !== turn.tokens[at - 1]?.sentence) turned = at;
    if (isAsked(turn, token, at)) asked = at;
    else if (isGot(turn, token, at) || isShown(turn, token, at)) got = at;
    else continue;
    const first = Math.min(asked, got);
    if (first < 0 || Math.max(asked, got) - first > reach || turned < first) continue;
    const to = Math.min(clauseOfToken(turn, turn.tokens[got])?.to ?? got + 1, got + 5);
    return [{ from: got, to, start: startOf(turn.tokens[got]), end: endOf(turn.tokens[to - 1]) }];
  }
  return [];
};

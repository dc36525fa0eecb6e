import type { AnnotatedText, Token } from '../../text/annotated-text';
import type { Match } from '../../text/match';

const asking = /^(?:order|request|book|choose|pick|select|buy|pay|ask|reserve)$/;
const getting = /^(?:get|receive|give|hand|send|deliver|ship|bring|serve|put|turn|seat|come|fit|leave|drop|install|cook|make|print|supply|issue)$/;
const news = /^(?:confirm\w*|e?mail|message|reply|response|answer|refund\w*|code|link|text|notification|call\w*|receipt|invoice|tracking|update|number|it|them|gift|great|lovely|excellent|day|week|hour|minute|month|back|time|today|tomorrow|home|through|charge\w*|bill|error|busy|up|off|out|on|to|know|sense|help|this|that|what|damage\w*|broken|stuck|cold|late|nothing|cancel\w*|delay\w*|old|dirty)$/;
const turning = /^(?:and|but|then|yet|however|only|instead|[,.;:–—-]|\.\.+|…)$/;
const glad = /\b(?:love\w*|great|thank\w*|perfect\w*|happy|brilliant|lucky|bonus|pleased)\b/i;

/** How far the two verbs may stand apart, in tokens. */
const reach = 20;

const isVerb = ({ pos, negator }: Token): boolean => pos === 'VERB' && negator < 0;

/** The writers asked for something: "I ordered", "we'd booked", "Requested". */
const isAsked = (turn: AnnotatedText, token: Token, at: number): boolean => {
  const clause = turn.clauses[token.clause];
  if (clause === undefined || !asking.test(token.lemma) || !isVerb(token) || clause.conditional || clause.mood === 'question' || clause.mood === 'order') return false;
  return /^(?:i|we|none)$/.test(clause.subject) && (token.normal !== token.lemma || at === clause.verbAt) && !/^(?:to|can|could|would|want|will)$/i.test(turn.text.slice(turn.tokens[at - 1]?.start, turn.tokens[at - 1]?.end));
};

/** Something was got that is named, and is no "it" and no message. */
const isGot = (turn: AnnotatedText, token: Token, at: number): boolean => {
  const clause = turn.clauses[token.clause];
  if (clause === undefined || !getting.test(token.lemma) || !isVerb(token) || clause.conditional || clause.mood === 'question' || clause.mood === 'order') return false;
  const rest = turn.tokens.slice(at + 1, at + 6).filter(({ clause: place }) => place === token.clause);
  return !/^(?:to|can|could|would|will|please)$/.test(turn.tokens[at - 1]?.normal ?? '') && rest.some(({ pos }) => /^(?:NOUN|ADJ|NUM|PROPN)$/.test(pos)) && !rest.some(({ normal, lemma }) => news.test(normal) || news.test(lemma));
};

/** "I ordered the oak one. Got pine.": one thing asked for and another got, side by side. */
export const contrastIn = (turn: AnnotatedText): Match[] => {
  if (glad.test(turn.text)) return [];
  let asked = -1;
  let got = -1;
  let turned = -1;
  for (const [at, token] of turn.tokens.entries()) {
    if (turning.test(token.normal) || token.sentence !== turn.tokens[at - 1]?.sentence) turned = at;
    if (isAsked(turn, token, at)) asked = at;
    else if (isGot(turn, token, at)) got = at;
    else continue;
    const first = Math.min(asked, got);
    if (first < 0 || Math.max(asked, got) - first > reach || turned < first) continue;
    const to = Math.min(turn.clauses[turn.tokens[got]?.clause ?? -1]?.to ?? got + 1, got + 5);
    return [{ from: got, to, start: turn.tokens[got]?.start ?? 0, end: turn.tokens[to - 1]?.end ?? 0 }];
  }
  return [];
};

import type { Detector } from '../../analysis/detector';
import { slur } from '../../lexicons/abuse';
import type { AnnotatedText } from '../../text/annotated-text';
import type { Match, Matches } from '../../text/match';
import { sentenceSpan } from '../../text/widen';
import { whereSaid } from '../../text/where-said';
import { type Abuse, abuseFrames } from './abuse-frames';
import { focusSpan } from './focus';
import { ofCustomers } from './frames';
import type { Course } from './memory';
import { negatedAt } from './mood';
import { clauseOfToken } from '../../text/of-token';

/** Told of another, of oneself, of a thing, in jest or of joy; or told back by the one who was called names. */
const elsewhere = /\b(?:haha\w*|lol|lmao|only joking|just kidding)\b|[😂🤣]|\b(?:call(?:s|ed|ing)? (?:an? |me|us|him|her|them|my \w+)|(?:he|she|they|ex|thief|thieves|scammers?|burglars?|caller|neighbou?rs?|driver) (?:\w+ ){0,4}(?:knows?|threatened|said|says|wrote|shouted)|(?:to|at|near) me\b.{0,20}\b(?:said|shouted)|could (?:kiss|hug)|(?:need|want|like|love|good|nice|me|us|don't|not) (?:to )?know|what if|if i (?:were|was)|(?:i|we) (?:am|'m|are|feel|felt|was|look|looked|have been)(?: like| such)? (?:an? |the |so |quite |totally |nearly |almost |not )*(?:stupid |complete |absolute |total |proper |right )?(?:idiot|moron|deaf|blind|foreigner|immigrant|muslim|indian|woman|girl|cow|pig|queer|gay|disabled|retard))\b/iu;
const gone = /\b(?:i|we) (?:\w+ ){0,4}(?:go|going|went|gone|get|come|moved?|moving) (?:back|home)\b/i;
/** Vulgar names for a firm at large, of no group and no one person. */
const atLarge = /\b(?:twat|wanker|tosser|dickhead|idiot|moron|arsehole|asshole|bastard|prick|cow|pig|cunt)s$/i;
const denied = /\b(?:no|not|never)\b|n['’]t\b/i;
/** "I don't want to hurt you", "I'm not going to shoot you". */
const disclaimed = /(?:\b(?:not|never)\b|n['’]t\b).{0,20}\b(?:want|mean|wish) to\b|\bnot (?:going|trying) to\b/i;

/** Where and how the words of a turn attack the one who answers. */
export const abuseIn = (turn: AnnotatedText, matches: Matches): { readonly category: Abuse; readonly match: Match } | undefined => {
  for (const [category, frames] of abuseFrames) {
    const match = whereSaid(turn, frames, { except: elsewhere, among: ofCustomers });
    const before = match === undefined ? '' : turn.text.slice(clauseOfToken(turn, turn.tokens[match.from])?.start, match.end);
    if (match !== undefined && !gone.test(before) && turn.tokens[match.from]?.voice !== 'reported' && !disclaimed.test(before)) return { category, match };
  }
  const match = matches.of(slur).find((one) => {
    const { start, end } = sentenceSpan(turn, one.from);
    return !elsewhere.test(turn.text.slice(start, end)) && !negatedAt(turn, one.from) && !denied.test(turn.text.slice(one.start, one.end)) && !atLarge.test(turn.text.slice(one.start, one.end).replace(/\W+$/, '')) && clauseOfToken(turn, turn.tokens[one.from])?.conditional !== true;
  });
  return match === undefined ? undefined : { category: 'slur', match };
};

/** Finds slurs, threats and sexual remarks aimed at the agent. */
export const abuseReceived: Detector<'recovery/abuse-received', Course> = {
  id: 'recovery/abuse-received',
  title: 'Abuse received',
  description: 'A slur, a threat or a sexual remark aimed at the agent.',
  principle: 'turn-the-mood-around',
  kind: 'signal',
  impact: 'serious',
  maturity: 'preview',
  role: 'customer',
  visibility: 'public',
  when: 'turn',
  message: 'These words are aimed at the person who answers.',
  advice: 'Set one calm limit, say what you can still do, and ask a colleague to join.',
  told: { one: 'Words were aimed at the person who answers (“{quote}”).', many: '{Count} passages were aimed at the person who answers.' },
  limits: 'Swearing at the situation is silent, and so are threats of courts, regulators, publicity or leaving. A veiled threat without known wording is missed.',
  sources: ['Brown & Levinson 1987, Politeness: threats to face', 'goodturn, 2026'],
  lexicons: [slur],
  examples: {
    found: ['«You are a complete moron».', '«I know where you live».', '«What are you wearing», love?'],
    clear: ['This bloody app is useless.', 'I am such an idiot.', "I'll see you in court.", 'My ex says he will find me.', "I'll shoot you an e-mail.", 'I could kiss you, it works!'],
  },
  detect: (turn, { matches }) => {
    const found = abuseIn(turn, matches);
    return found === undefined ? [] : [{ ...focusSpan(turn, found.match), facets: { category: found.category, words: turn.text.slice(found.match.start, found.match.end) } }];
  },
};

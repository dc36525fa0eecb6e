import type { Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { harassment, slur, threat } from '../../lexicons/abuse';
import type { Lexicon } from '../../text/lexicon';
import type { Match } from '../../text/match';
import { focusSpan } from './focus';
import type { Course } from './memory';
import { negatedAt } from './mood';

const lexicons: readonly (readonly ['slur' | 'threat' | 'sexual', Lexicon])[] = [['slur', slur], ['threat', threat], ['sexual', harassment]];

/** Said of oneself or of a third person: "shoot me", "my ex knows where I live". */
const isAimedElsewhere = (turn: AnnotatedTurn, { from }: Match): boolean => {
  const { clauses, tokens, text } = turn;
  const clause = clauses[tokens[from]?.clause ?? -1];
  if (clause === undefined || clause.conditional) return true;
  return /\b(?:he|she|they|ex|thief|scammer|caller|neighbour) (?:\w+ ){0,3}$/i.test(text.slice(clause.start, tokens[from]?.start));
};

/** "Go back to where I was": a journey of one's own. */
const isJourney = (turn: AnnotatedTurn, { from }: Match): boolean =>
  turn.tokens[from]?.normal === 'go' && /^(?:i|we|person|they|noun|it)$/.test(turn.clauses[turn.tokens[from]?.clause ?? -1]?.subject ?? 'none');

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
  lexicons: [slur, threat, harassment],
  examples: {
    found: ['«You are a complete moron».', '«I know where you live».', '«What are you wearing», love?'],
    clear: ['This bloody app is useless.', 'I am such an idiot.', "I'll see you in court.", 'My ex says he will find me.', "I'll kill the process."],
  },
  detect: (turn, { matches }) => {
    for (const [category, lexicon] of lexicons) {
      const match = matches.of(lexicon).find((one) => !isAimedElsewhere(turn, one) && !isJourney(turn, one) && !negatedAt(turn, one.from) && !/\b(?:not|never)\b|n['’]t\b/i.test(turn.text.slice(one.start, one.end)));
      if (match !== undefined) return [{ ...focusSpan(turn, match), facets: { category, words: turn.text.slice(match.start, match.end) } }];
    }
    return [];
  },
};

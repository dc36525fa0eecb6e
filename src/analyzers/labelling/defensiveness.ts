import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { credentials, denials, excuses, softDefences } from '../../lexicons/defensiveness';
import type { Match } from '../../text/match';
import { ofSentence } from '../../text/sentence-words';
import type { Span } from '../../text/span';
import { clauseSpan, sentenceSpan } from '../../text/widen';
import { friendly } from './friendly';
import type { Remembered } from './remembered';
import { normalOf, sentenceNumberOf, sentenceOfToken } from '../../text/of-token';

/** Fault that is owned and amends turn the same words into an account that helps. */
const owning =
  /\b((is|was|are|were) (our|my) (own )?(fault|mistake|error|making|doing)|(?<!(not|hardly|never|['’]t) )(our|my) (fault|mistake|error)[,. ]|sorry|apolog\w*|no excuse|fell short|let you down|should have|got (this|it|that) wrong|our bad|you(['’]re| are) right|good news|happy to|you (did|have done) nothing|not your|regret|understand your|let me (look|read|see|check|find|ask|hear)|so i( am|['’]m| will|['’]ll| have|['’]ve)|(but|and) (i|we)(['’]ll| will|['’]m| am| can|( have|['’]ve) (\w+ed|put|sent|made|found|just))|nothing (was |is )?wrong with (your|that|the \w+ you)|(trained|certified) (on|in|at|every))\b/i;

/** Service around a sentence: it informs more than it defends. */
const serving = /\b(sorry|apolog\w*|pleasure|happy to|let (us|me) know|please (dm|send|share|provide|reach|contact|check|visit|see|try|follow|call|message)|regret|assure|look(ing)? forward|never want (to|you)|not the (experience|service)|unfortunate\w*)\b/i;

/** "Am I the only one?", "were you at the fair?": the answer is information. */
const asksAboutUs = /\b(only (one|person)|just (me|us)|any ?(one|body) else|(were|are|was) (you|any\w*|someone) (at|in|on|there|open|here|away))\b/i;

/** Whether a sentence owns a fault, mends it or is said among friends. */
const isOwned = (turn: AnnotatedTurn, sentence: number): boolean => {
  const { start, end } = sentenceSpan(turn, turn.sentences[sentence]?.from ?? -1);
  const said = turn.text.slice(start, end);
  return owning.test(said) || friendly.test(said);
};

/** "They are certified, so it can't have come from us": the denial that a credential leads to says it. */
const conclusion = (turn: AnnotatedTurn, { from, to }: Match): Span | undefined => {
  const next = turn.clauses[(turn.tokens[from]?.clause ?? 0) + 1];
  const first = turn.tokens[next?.from ?? -1];
  return next !== undefined && next.from >= to && first?.sentence === turn.tokens[from]?.sentence && /^so\b[^.!?]*\b(can(['’]t|not)|couldn['’]t|could not|impossible|wasn['’]t|isn['’]t) /i.test(turn.text.slice(first?.start)) ? clauseSpan(turn, next.from) : undefined;
};

const isQuestion = (turn: AnnotatedTurn, { from }: Match): boolean => sentenceOfToken(turn, turn.tokens[from])?.question === true && !/^(what|how)$/.test(normalOf(turn.tokens[from]));

/** Finds self-defence: denial, alibi, credentials, excuse. */
export const defensiveness: Detector<'labelling/defensiveness', Remembered> = {
  id: 'labelling/defensiveness',
  title: 'Defence of oneself or the firm',
  description: 'Wording that clears the firm or the writer: denial of fault, alibi, credentials, excuses, fault passed on.',
  principle: 'stay-out-of-defence',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'This can read as clearing ourselves before anything got better for the customer.',
  advice: 'Keep the cause only if it tells them what they can do next, and lead with that step.',
  told: { one: 'One passage clears the firm before anything got better (“{quote}”).', many: '{Count} passages clear the firm before anything got better, first “{quote}”.' },
  limits: 'A neutral cause, and a sentence that also owns the fault or says sorry, are silent. Neighbouring sentences of defence are one finding.',
  sources: ['Scott & Lyman 1968, Accounts', 'Shaw, Wild & Colquitt 2003: excuses work better than justifications', 'goodturn, 2026'],
  lexicons: [denials, credentials, excuses, softDefences],
  examples: {
    found: ["«That's not our fault».", '«We did nothing wrong».', '«Nobody else has complained about the stairs».', { turns: [{ role: 'agent', visibility: 'internal', text: 'Refund refused. «I followed procedure to the letter».' }] }],
    clear: [
      "It's not your fault.", 'That was our fault, not yours.', 'Nobody else on your street is offline, so it is the box in your hall.', 'I am sorry. The storm is out of our control, and I have booked you on the ten o’clock.',
      { turns: [{ role: 'customer', text: 'Great work today, I love this team!' }, { role: 'agent', text: 'We are doing our best!' }] },
    ],
  },
  *detect(turn, { matches, memory, customerBefore }): Iterable<Detection> {
    const asked = asksAboutUs.test(customerBefore?.text ?? '');
    if ((memory.pleased || memory.asksCalmly) && turn.visibility === 'public') return;
    if (/\b(glad (we|i) could|aw,|any ?time!|you['’]re (very |most )?welcome)/i.test(turn.text)) return;
    const serves = serving.test(turn.text) || friendly.test(turn.text);
    const owned = ofSentence(turn, (sentence) => isOwned(turn, sentence));
    const found = [denials, credentials, excuses, softDefences].flatMap((lexicon) =>
      matches.of(lexicon).filter((match) => !isQuestion(turn, match) && !/\b(since(?! \d{4}$)|for) .{0,400}\d$/.test(turn.text.slice(match.start, match.end)) && !owned(match) && !((serves || asked) && (lexicon === softDefences || lexicon === credentials))),
    );
    let last = -2;
    for (const match of found.sort((a, b) => a.from - b.from)) {
      const number = sentenceNumberOf(turn.tokens[match.from]);
      if (number > last + 1) yield conclusion(turn, match) ?? clauseSpan(turn, match.from, match.to);
      last = number;
    }
  },
};

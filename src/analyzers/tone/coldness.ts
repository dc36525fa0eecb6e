import type { Detection, Detector, Suggestion } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { letterFormula, officeFormula, officePassive } from '../../lexicons/bureaucratic';
import { officeActs, officeVerb } from '../../lexicons/office-acts';
import { troubles } from '../../lexicons/troubles';
import { pleasure } from '../../lexicons/warmth';
import { clausesOf } from '../../text/in-order';
import { mentions } from '../../text/mentions';
import { ofSentence } from '../../text/sentence-words';
import { countOfficialese } from '../../text/officialese';
import { cover, type Span } from '../../text/span';
import { countSpoken, isPart } from '../../text/spoken';
import { countWords, sentenceSpan } from '../../text/widen';
import { reworded } from '../../text/wording';
import { normalOf, sentenceNumberOf } from '../../text/of-token';

/** Below this many words a reply is curt and not cold. */
const fewestWords = 6;

const firstPerson: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves', "let's"]);
const voiceOfI: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** Whether somebody speaks in the turn at all. */
const hasSpeaker = ({ tokens }: AnnotatedTurn, person: ReadonlySet<string>): boolean => tokens.some((token) => person.has(token.normal) && token.voice === 'own');

/** A name that the sentence is said to: "…, Mike." */
const isVocative = ({ tokens }: AnnotatedTurn, at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && tokens[at - 1]?.normal === ',' && tokens[at - 1]?.sentence === tokens[at]?.sentence && /^[.!?]$/.test(normalOf(tokens[at + 1]));

/** Words that only a person says. */
const human: ReadonlySet<string> = new Set(['hope', 'hopefully', 'hi', 'hey', 'hello', 'sorry', 'apologies', 'apologise', 'apologize', 'thanks', 'cheers', 'appreciate']);

/** A lively mark, a name, a question, or a word that only a person says. */
const isLively = (turn: AnnotatedTurn): boolean =>
  turn.sentences.some((sentence) => sentence.question) || isPart(turn) ||
  turn.tokens.some((token, at) => token.kind === 'emoji' || token.normal === '!' || human.has(token.normal) || isVocative(turn, at));

/** What makes a question more than one of fact: a death, a long wait, being stuck. */
const plight = /\b(passed (?:away|on)|died|death|funeral|widow\w*|late (?:husband|wife|mother|father|son|daughter)|miscarr\w+|lost (?:my|our|the baby)|weeks|months|times|court|can't|cannot|cant)\b/i;

const factual = /^(do|does|did|is|are|was|were|has|have|had|can|will|could|would|how|when|what|where|which|who)$/;

/** A short question of fact, which a plain passive may answer: "Has it been processed?" */
const asksFact = (turn: AnnotatedTurn | undefined): boolean =>
  turn !== undefined && (mentions(turn, troubles) === 0 || (countSpoken(turn) <= 8 && !hasSpeaker(turn, firstPerson))) && !plight.test(turn.text) && (turn.clauses.some((clause) => clause.mood === 'question' && factual.test(normalOf(turn.tokens[clause.from]))) || factual.test(normalOf(turn.tokens[0])));

/** A calm question of any length, straight or wrapped: a plain answer to it is no coldness. */
const asksCalmly = (turn: AnnotatedTurn | undefined): boolean =>
  turn !== undefined && mentions(turn, troubles) === 0 && !plight.test(turn.text) && !/\?.*\?|[!?]{2,}|\b(?:point|refund|yet|but|ridiculous|expensive|unfair|joke|already|still|no (?:choice|option))\b/i.test(turn.text) &&
  (/^(?:\W*@\w+\b|[,\s]*(?:hi|hello|hey))*[,\s]*(?:do|does|is|are|can|could|will|how|when|what|where|which)\b(?:(?!['’]s the (?:point|deal|use)).)*\?/i.test(turn.text) || /\b(?:wondering|wondered|wanted to (?:ask|know|check)|curious|like to know)\b/i.test(turn.text));

/** "You can show up with any paper": a way is shown to somebody, or a person acts in it. */
const helps = (turn: AnnotatedTurn): boolean => /\byou (?:can|could|may)\b|\b(?:agent|crew|colleague|driver|engineer|nurse|manager|team) (?:is|are|was|were) (?:\w+ )?(?:suppose|meant|expected|there)/i.test(turn.text);

/** A sentence that speaks to somebody ("you will need …") or only of a case ("if …") is information. */
const isInformation = (turn: AnnotatedTurn, sentence: number): boolean =>
  clausesOf(turn, sentence).some((clause) => (clause.subject === 'you' || clause.conditional || clause.mood === 'question'));

/** A sentence of office language that is said to nobody: no you, no order, no condition, no question. */
const isOfficial = (turn: AnnotatedTurn, sentence: number): boolean =>
  clausesOf(turn, sentence).every((clause) => (clause.subject !== 'you' && clause.mood !== 'order' && clause.mood !== 'question' && !clause.conditional));

/** Fewest marks of office language in a turn without a formula, and their least share of its words. */
const [fewestMarks, leastShare] = [3, 0.2];

/** A turn that is office language throughout, even without a known formula. */
const isOfficialThroughout = (turn: AnnotatedTurn, marks: readonly number[]): boolean => {
  const sum = marks.reduce((total, one) => total + one, 0);
  const talks = turn.tokens.some(({ normal }) => /^(yes|yeah|no|nope|ok|they|it|that|this|he|she|you)$/.test(normal));
  return !talks && turn.sentences.every((_sentence, at) => isOfficial(turn, at)) && sum >= fewestMarks && sum / countSpoken(turn) >= leastShare;
};

/** Longest passage shown, in characters; a single sentence may be longer. */
const longestPassage = 160;

/** The neighbouring sentences with the most marks that are shown together. */
const coldestPassage = (turn: AnnotatedTurn, cold: ReadonlySet<number>, marks: readonly number[]): Span[] => {
  const passages = [...cold].flatMap((first) => {
    const run = [{ span: sentenceSpan(turn, turn.sentences[first]?.from ?? 0), sum: marks[first] ?? 0 }];
    for (let at = first + 1; cold.has(at); at += 1) {
      const [last] = run.slice(-1);
      const span = cover(run[0]?.span ?? { start: 0, end: 0 }, sentenceSpan(turn, turn.sentences[at]?.from ?? 0));
      if (last === undefined || span.end - span.start > longestPassage || span.end - span.start > 3 * (last.span.end - last.span.start)) break;
      run.push({ span, sum: last.sum + (marks[at] ?? 0) });
    }
    return run.slice(-1);
  });
  return passages.sort((a, b) => b.sum - a.sum || a.span.start - b.span.start).slice(0, 1).map(({ span }) => span);
};

/** The passage with somebody in it. */
const spokenBy = (turn: AnnotatedTurn, span: Span): readonly Suggestion[] =>
  reworded(turn, span, officeActs()).map(({ text, why }) => ({ text: text.replace(/<(\w+)>/g, (_all, participle: string) => officeVerb(participle)), why }));

/** Finds office formulas and office language in a turn in which no person speaks. */
export const coldness: Detector<'tone/coldness'> = {
  id: 'tone/coldness',
  title: 'Cold formula',
  description: 'An impersonal formula in a reply in which no person speaks.',
  principle: 'mind-your-manner',
  kind: 'concern',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: 'This can read as cold: it is a formula, and no person speaks in it.',
  advice: 'Say it as one person to another: who you are, what you have read, what you will do.',
  told: { one: 'One passage reads as a formula with nobody in it (“{quote}”).', many: '{Count} passages read as formulas with nobody in them, first “{quote}”.' },
  limits: 'It needs a turn without I, we or our; a few letter formulas count with a "we". A plain passive that answers a short question of fact is left out. Only the coldest passage of a turn is shown. Better wording is offered where only the firm itself can have acted.',
  sources: ['Brown & Levinson 1987, Politeness: impersonalization', 'goodturn, 2026'],
  lexicons: [officePassive, officeFormula, letterFormula, pleasure],
  examples: {
    found: [
      '«Your application has been received and will be assessed in order of arrival».',
      { turns: [{ role: 'customer', text: 'My late wife still gets your letters. It hurts every time, please stop them.' }, { role: 'agent', text: 'Dear Customer,\n\n«Changes to the address register are processed within 30 days».' }] },
      '«Cancellation of the lease is recorded. Outstanding charges are payable upon receipt of the final statement».',
    ],
    clear: [
      "I've read your letter twice. Your claim was declined in error, and I'm putting it right.",
      'Your sofa was delivered on Tuesday at noon and signed for by Mr Abara.',
      'The oven was repaired on Monday, and the technician has the old part with him.',
      'Tap Settings, then Requests. Your request is listed there.',
      { turns: [{ role: 'customer', text: 'Has my payment been received?' }, { role: 'agent', text: 'Your payment was received at 8.15 this morning.' }] },
    ],
  },
  detect: (turn, { matches, customerBefore, conversation }): Detection[] => {
    const spoken = hasSpeaker(turn, firstPerson);
    const letters = matches.of(letterFormula).length === 0 || hasSpeaker(turn, voiceOfI) ? [] : matches.of(letterFormula);
    if ((spoken && letters.length === 0) || countWords(turn) < fewestWords || matches.of(pleasure).length > 0 || isLively(turn) || helps(turn)) return [];
    const asked = [customerBefore, conversation.turns[(customerBefore?.index ?? 0) - 1]];
    if (asked.some((one) => one?.role === 'customer' && asksCalmly(one))) return [];
    const plain = spoken || asksFact(customerBefore);
    const informs = ofSentence(turn, (sentence) => isInformation(turn, sentence));
    const impersonal = plain ? [] : [...matches.of(officePassive), ...matches.of(officeFormula)].filter((match) => !informs(match));
    const marks = turn.sentences.map((sentence) => countOfficialese(turn, sentence));
    const formulas = new Set([...impersonal, ...letters].map(({ from }) => sentenceNumberOf(turn.tokens[from])));
    if (formulas.size === 0 && (plain || !isOfficialThroughout(turn, marks))) return [];
    const cold = turn.sentences.map((_sentence, at) => at).filter((at) => formulas.has(at) || ((marks[at] ?? 0) > 0 && isOfficial(turn, at)));
    return coldestPassage(turn, new Set(cold), marks.map((one, at) => one + Number(formulas.has(at)))).map((span) => ({ ...span, suggestions: spokenBy(turn, span) }));
  },
};

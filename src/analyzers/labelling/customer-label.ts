import type { Detection, Detector } from '../../analysis/detector';
import type { AnnotatedTurn } from '../../conversation/turn';
import { epithetWords, euphemisms, traitWords, wideEpithetWords, wideTraitWords } from '../../lexicons/character';
import { hearsaySource } from '../../lexicons/hearsay';
import { labelIdioms, labelNames, labelSuperlatives } from '../../lexicons/label-idioms';
import type { Match, Matches } from '../../text/match';
import { clauseSpan } from '../../text/widen';
import { labelsIn } from './labels';
import { reframing } from './reframing';
import type { Remembered } from './remembered';
import { withoutLabel } from './without-label';
import { normalOf } from '../../text/of-token';

/** A label that follows "X says" in its sentence is hearsay, not the writer's own. */
const isPassedOn = (turn: AnnotatedTurn, matches: Matches, { from }: Match): boolean =>
  matches.of(hearsaySource).some((source) => source.from < from && !/^(note|notes|comment|message)$/.test(normalOf(turn.tokens[source.from])) && turn.tokens[source.from]?.sentence === turn.tokens[from]?.sentence);

/** Finds words that judge the customer as a person. */
export const customerLabel: Detector<'labelling/customer-label', Remembered> = {
  id: 'labelling/customer-label',
  title: 'Label put on a customer',
  description: 'A word or idiom that judges the customer as a person, in a reply or an internal note.',
  principle: 'drop-the-label',
  kind: 'concern',
  impact: 'serious',
  maturity: 'preview',
  role: 'agent',
  visibility: 'any',
  when: 'turn',
  message: 'These words can read as a verdict on the person. The next reader may expect a fight.',
  advice: 'Write what happened and what is needed, and leave the judging word out.',
  told: { one: 'One passage judges the person (“{quote}”).', many: '{Count} passages judge the person, first “{quote}”.' },
  limits: 'A name that is also a label, or irony, can mislead it. Facts about conduct or health are no labels; a judged deed is left to tone. Better wording is offered where the judging word can go and a sentence stays.',
  sources: ['Goddu et al. 2018: stigmatising words in notes change how the next reader treats the person', 'goodturn, 2026'],
  lexicons: [traitWords, wideTraitWords, epithetWords, wideEpithetWords, euphemisms, labelIdioms, labelNames, labelSuperlatives, hearsaySource],
  examples: {
    found: [
      '«This client is a nightmare», as ever.',
      '«You are being unreasonable».',
      { turns: [{ role: 'agent', visibility: 'internal', text: '«Rude on the phone». Refund sent.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: '«Complete know-it-all», sent him the manual.' }] },
    ],
    clear: [
      'It has been a difficult week for you.', 'You were difficult to hear on that line.', 'You are not being difficult at all.', 'You are entitled to a refund.',
      { turns: [{ role: 'agent', visibility: 'internal', text: 'Cust says the courier was rude to him. Is deaf, seems at risk, shouted at first.' }] },
      { turns: [{ role: 'agent', visibility: 'internal', text: 'He is trying to log in. Router is a pain, handle with care.' }] },
    ],
  },
  *detect(turn, { matches, memory }): Iterable<Detection> {
    for (const { match, whom } of labelsIn(turn, matches)) {
      if (isPassedOn(turn, matches, match)) continue;
      const span = clauseSpan(turn, match.from, match.to);
      yield {
        ...span,
        facets: { whom: whom === '' ? 'customer' : whom, words: turn.text.slice(match.start, match.end), reframing: reframing(memory) },
        suggestions: withoutLabel(turn, span, match),
      };
    }
  },
};

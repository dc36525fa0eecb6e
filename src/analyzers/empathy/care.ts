import type { Detector } from '../../analysis/detector';
import { careWording, goodWishes, polishedWish } from '../../lexicons/care';
import { clauseRun, spanOf, wishes } from './reading';

/** The firm's standing aim, its staff or itself as what the wish is about; and a sorry or a thanks that only looks like one. */
const ownAim = /\balways want\b|\b(?:on us|of our|on our|our (?:team|staff|crew|agents?))\b|\b(?:sorry|like it when)\b|^cheers for\b|\bwant it to\b|\bmake us\b|\bour customer|\bwe get to\b|\bcontinue to\b|\bglad\b|\bwe (?:want|care about) your (?:travels?|flight|trip|comfort|experience|safety|satisfaction|stay|visit)\b|\b(?:fingers crossed|better luck)\b[^.!?]{0,400}\bnext (?:flight|trip|visit|order|stay|time)\b|\bfingers crossed\b[^.!?]{0,400}\bour\b|\bhope you(?: still)? (?:had|have) an? \w+ (?:flight|trip|journey|stay)\b|\binconvenien/i;

/** Finds interest in the customer's own success or ease. */
export const care: Detector<'empathy/care'> = {
  id: 'empathy/care',
  title: "Interest in the customer's success",
  description: "Words that want the customer's own undertaking to go well, or their load to be lighter.",
  principle: 'care-about-them',
  kind: 'strength',
  impact: 'moderate',
  maturity: 'preview',
  role: 'agent',
  visibility: 'public',
  when: 'turn',
  message: "These words show interest in how things go for the customer.",
  advice: 'Keep it specific: name what they are working towards.',
  told: { one: 'There was interest in how things go for the customer (“{quote}”).', many: 'There was interest in how things go for the customer, {count} times, first with “{quote}”.' },
  limits: 'Polite endings (“have a nice day”, “take care”, “hope this helps”) are left out.',
  sources: ['goodturn, 2026'],
  lexicons: [careWording, goodWishes, polishedWish],
  examples: {
    found: ['The file is attached. «I want your launch to go well on Thursday».', "Done. «That's one less thing for you to worry about before the wedding».", 'The parts ship today. «Good luck with the exam»!'],
    clear: ['Bye now, take care!', 'Hope this helps!', 'We want you to confirm the address.', 'We hope to see you again soon.'],
  },
  detect: (turn, { matches }) => {
    const { explicit, idiom } = wishes(turn, matches);
    const chosen = explicit.length > 0 ? explicit : idiom;
    const sentence = turn.tokens[chosen[0]?.from ?? -1]?.sentence;
    const all = [...explicit, ...idiom].filter((one) => turn.tokens[one.from]?.sentence === sentence).sort((a, b) => a.from - b.from);
    const run = clauseRun(turn, all);
    if (run === undefined) return [];
    const span = spanOf(turn, run);
    const text = turn.text.slice(span.start, span.end);
    return ownAim.test(text) ? [] : [span];
  },
};

import { analyzers } from '../../../src/analyzers';
import type { Finding } from '../../../src/analysis/finding';
import { carried, shownOf } from '../../../src/live';
import { review } from '../../../src/review';
import { createSession } from '../../../src/session';
import type { Talk } from '../case';
import { mustBeFindings } from './findings';
import { must, mustBePlain, mustEqual, type Invariant } from './must';
import type { Readers } from './readers';

const atTheEnd = new Set(analyzers.flatMap(({ detectors }) => detectors.filter(({ when }) => when === 'end').map(({ id }) => id)));

/** Without the number that tells equal keys apart: a session cannot know which come later. */
const told = (findings: readonly Finding[]): unknown => findings.map((finding) => ({ ...finding, key: finding.key.replace(/~\d+$/, '') }));

/** A session that is told the turns one by one finds what a review of them all finds, and a draft what its turn finds. */
export const session = ({ first, second }: Readers): Invariant<Talk> => ({
  name: 'a session and its drafts',
  holds: ({ conversation, settings, choice }) => {
    const { turns, ...rest } = conversation;
    const options = { annotator: first, analyzers, settings };
    const half = choice % (turns.length + 1);
    const live = createSession({ ...options, conversation: { ...rest, turns: turns.slice(0, half) } });
    const before = createSession({ annotator: second, analyzers, settings, conversation: { ...rest, turns: turns.slice(0, half) } });
    const found = turns.slice(half).flatMap((turn, at) => {
      const index = half + at;
      const reply = turn.role === (settings.judge ?? ['agent'])[0] ? turn : undefined;
      if (reply !== undefined && (choice + index) % 3 === 0) {
        const finished = { finished: true, ...(reply.id === undefined ? {} : { id: reply.id }), ...(reply.visibility === undefined ? {} : { visibility: reply.visibility }), ...(reply.asides === undefined ? {} : { asides: reply.asides }) };
        const draft = live.draft(reply.text, finished);
        mustEqual(live.draft(reply.text, finished), draft, 'the same draft again');
        mustBePlain(draft, 'findings of a draft');
        if (reply.id !== undefined && reply.text.trim() !== '') mustEqual(told(before.draft(reply.text, finished)), told(live.draft(reply.text, finished)), 'a draft in another session');
        for (const length of [choice % (reply.text.length + 1), reply.text.length]) {
          const text = reply.text.slice(0, length);
          const open = live.draft(text);
          mustBeFindings(open, { turns: [...turns.slice(0, index), { role: reply.role, text }] });
          must(carried(open, text, reply.text).every(({ span, quote }) => reply.text.slice(span.start, span.end) === quote), () => 'a finding was carried to other words');
          must(shownOf(open, { most: 2 }).length <= 2, () => 'more is shown than was asked for');
        }
      }
      before.add(turn);
      return live.add(turn);
    });
    const whole = review(conversation, options).findings.filter(({ turn, detector }) => turn >= half && !atTheEnd.has(detector));
    mustEqual(told(found), told(whole), 'findings of a session');
  },
});

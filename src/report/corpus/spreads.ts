import type { LedgerEntry } from '../../analyzers/commitments/ledger';
import type { NeedEntry } from '../../analyzers/needs/ledger';

/** A distribution: what is counted, and into which bins. */
export interface Spread {
  readonly id: 'talk' | 'wait' | 'questions' | 'promises' | 'needs';
  /** What the bins are called together. */
  readonly bin: string;
  readonly title: string;
  /** What one of the counted things is. */
  readonly noun: string;
  readonly bins: readonly string[];
  /** Whether the bins are in an order of size, so that there is a middle. */
  readonly sized: boolean;
  /** What it tells, and what it cannot tell. */
  readonly note: string;
}

/** The distributions of a corpus, in the order of the page. */
export const spreads: readonly Spread[] = [
  { id: 'talk', bin: 'Share', title: 'The agent’s share of the words', noun: 'conversation', sized: true, bins: ['0–10\u00a0%', '10–20\u00a0%', '20–30\u00a0%', '30–40\u00a0%', '40–50\u00a0%', '50–60\u00a0%', '60–70\u00a0%', '70–80\u00a0%', '80–90\u00a0%', '90–100\u00a0%'], note: 'Conversations in which both sides say something in public. Listening twice as much as speaking makes a third; an e-mail that explains needs more.' },
  { id: 'wait', bin: 'Time', title: 'Time to the first answer', noun: 'conversation', sized: true, bins: ['under 1 min', '1–5 min', '5–15 min', '15–60 min', '1–4 h', '4–24 h', '1–3 d', 'over 3 d'], note: 'From the customer’s first message to the first answer, where both have a time. Opening hours are not known.' },
  { id: 'questions', bin: 'Questions', title: 'Questions that the agent’s side asks', noun: 'conversation', sized: true, bins: ['none', '1', '2', '3', '4', '5 or more'], note: 'Greetings and offers do not count.' },
  { id: 'promises', bin: 'State', title: 'What became of promises', noun: 'promise', sized: false, bins: ['kept', 'open', 'past its time', 'withdrawn', 'not kept'], note: 'As far as the words show: an open promise may have been kept elsewhere.' },
  { id: 'needs', bin: 'State', title: 'What became of needs and questions', noun: 'need', sized: false, bins: ['taken up', 'let go', 'waits', 'not taken up'], note: 'The customer’s needs and questions, and whether an answer took them up. As far as the words show.' },
];

const minute = 60_000;
const hour = 60 * minute;
const waits = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 24 * hour, 72 * hour];

/** Which bin of `wait` a time in milliseconds lies in. */
export const waitBin = (milliseconds: number): number => {
  const bin = waits.findIndex((limit) => milliseconds < limit);
  return bin < 0 ? waits.length : bin;
};

/** Which bin of `talk` a share of 0 to 1 lies in. */
export const talkBin = (share: number): number => Math.min(9, Math.max(0, Math.floor(share * 10)));

/** Which bin of `questions` a number lies in. */
export const questionsBin = (questions: number): number => Math.min(5, questions);

/** Which bin of `promises` a promise lies in. */
export const promiseBin = ({ state, pastDue }: Pick<LedgerEntry, 'state' | 'pastDue'>): number => ({ kept: 0, open: pastDue === true ? 2 : 1, withdrawn: 3, broken: 4 })[state];

/** Which bin of `needs` a need lies in. */
export const needBin = ({ takenUpBy, withdrawnBy, passedOver, pressing }: NeedEntry): number => (takenUpBy !== null ? 0 : withdrawnBy !== null ? 1 : passedOver && pressing ? 3 : 2);

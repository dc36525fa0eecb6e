import type { WordClass } from '../text/lexicon';

/** Words that tell of trouble when a customer uses them, whatever the trade. Lemmas and bare forms. */
export const troubles: WordClass = {
  id: 'trouble',
  source: 'goodturn, 2026: what complaints are made of, after the service-failure types of Bitner et al. 1990',
  words: [
    'not', 'no', 'never', 'nobody', 'nothing', 'still', 'again', 'already', 'twice', 'broken', 'break', 'broke', 'fail', 'failure', 'fault', 'faulty', 'wrong', 'late', 'delay', 'delayed', 'lose', 'lost', 'miss', 'missing',
    'damage', 'damaged', 'crack', 'cracked', 'chip', 'chipped', 'leak', 'mould', 'mold', 'smell', 'dirty', 'filthy', 'cold', 'stale', 'stuck', 'dead', 'blank', 'crash', 'error', 'problem', 'issue', 'trouble', 'mistake',
    'complain', 'complaint', 'dispute', 'refuse', 'refused', 'reject', 'deny', 'denied', 'decline', 'declined', 'cancel', 'cancelled', 'canceled', 'refund', 'compensation', 'charge', 'overcharge', 'fine', 'fee', 'bill', 'owe', 'steal', 'stolen', 'cheat',
    'shout', 'rude', 'ignore', 'wait', 'waiting', 'queue', 'hold', 'angry', 'furious', 'upset', 'worried', 'worry', 'scared', 'afraid', 'shaking', 'cry', 'desperate', 'stress', 'tired', 'sick', 'ill', 'hospital', 'insulin',
    'urgent', 'urgently', 'emergency', 'unacceptable', 'ridiculous', 'disgusting', 'disgrace', 'disappointed', 'terrible', 'awful', 'worst', 'bad', 'poor', 'horrible', 'hopeless', 'useless', 'joke', 'shambles', 'nightmare', 'mess', 'fiasco',
    'why', 'unfair', 'waste', 'sorry', 'unhappy', 'hate', 'fed', 'enough', 'without', 'stop', 'stopped', 'block', 'blocked', 'lock', 'locked', 'deadline', 'death', 'die', 'funeral', 'bereavement', 'late', 'harm', 'hurt', 'injured',
  ],
};

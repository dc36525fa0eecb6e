import type { WordClass } from '../text/lexicon';

/** Words that tell of trouble when a customer uses them, whatever the trade. Lemmas and bare forms. */
export const troubles: WordClass = {
  id: 'trouble',
  source: 'goodturn, 2026: what complaints are made of, after the service-failure types of Bitner et al. 1990',
  words: [
    'twice', 'broken', 'break', 'broke', 'fail', 'failure', 'fault', 'faulty', 'wrong', 'late', 'delay', 'delayed', 'lose', 'lost', 'miss', 'missing',
    'damage', 'damaged', 'crack', 'cracked', 'chip', 'chipped', 'leak', 'mould', 'mold', 'smell', 'dirty', 'filthy', 'cold', 'stale', 'stuck', 'dead',
    'blank', 'crash', 'error', 'problem', 'issue', 'trouble', 'mistake', 'complain', 'complaint', 'dispute', 'refuse', 'refused', 'reject', 'deny',
    'denied', 'decline', 'declined', 'cancel', 'cancelled', 'canceled', 'refund', 'compensation', 'charge', 'overcharge', 'fee', 'owe', 'steal',
    'stolen', 'cheat', 'shout', 'rude', 'ignore', 'wait', 'waiting', 'queue', 'angry', 'furious', 'upset', 'worried', 'worry', 'scared', 'afraid',
    'shaking', 'cry', 'desperate', 'stress', 'tired', 'sick', 'ill', 'hospital', 'insulin', 'urgent', 'urgently', 'emergency', 'unacceptable',
    'ridiculous', 'disgusting', 'disgrace', 'disappointed', 'terrible', 'awful', 'worst', 'bad', 'poor', 'horrible', 'hopeless', 'useless', 'joke',
    'shambles', 'nightmare', 'mess', 'fiasco', 'unfair', 'waste', 'unhappy', 'hate', 'fed', 'stop', 'stopped', 'block', 'blocked', 'lock', 'locked',
    'deadline', 'death', 'die', 'funeral', 'bereavement', 'harm', 'hurt', 'injured',
  ],
};

/** Words of good news: what a customer says when congratulations are in place. */
export const joys: WordClass = {
  id: 'joy',
  source: 'goodturn, 2026',
  words: [
    'wedding', 'married', 'marry', 'engaged', 'engagement', 'baby', 'born', 'pregnant', 'passed', 'graduate', 'graduation', 'degree', 'exam',
    'promotion', 'promote', 'job', 'place', 'win', 'won', 'birthday', 'anniversary', 'first', 'finally', 'excited', 'exciting', 'happy', 'love',
    'thanks', 'thank', 'great', 'amazing', 'awesome', 'yay', 'best', 'beautiful', 'wonderful', 'proud', 'celebrate', 'honeymoon', 'retire',
    'retirement', 'house', 'home', 'adopt', 'puppy', 'finish', 'finished', 'launch', 'open', 'opened', 'publish', 'award', 'medal', 'champion',
    'record', 'milestone', 'managed', 'good', 'lovely', 'delighted', 'glad', 'grandson', 'granddaughter', 'twins', 'accepted', 'qualify', 'qualified',
    'marathon', 'sober', 'citizenship', 'licence', 'license',
  ],
};

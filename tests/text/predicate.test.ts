import { describe, expect, it } from 'vitest';
import { english } from '../../src/english';
import { isHedged, predicates } from '../../src/text/predicate';

const annotator = english();

/** Each clause in short: subject, auxiliary, verbs, nouns, judging adjectives, what "no" denies, and what else is true of it. */
const shown = (text: string): string => {
  const read = annotator(text);
  return predicates(read)
    .map((one) => {
      const { subject, auxiliary, verbs, nouns, adjectives, denied, modal, subordinate, existential, ofYou, indirect, negative, bare, past, asks } = one;
      const flags = Object.entries({ modal, subordinate, existential, ofYou, indirect, negative, bare, past, asks, hedged: isHedged(read, one) }).flatMap(([name, is]) => (is ? [name] : []));
      return `${subject} ${auxiliary}/${verbs.join('+')}/${nouns.join('+')}/${adjectives.join('+')}${denied === '' ? '' : ` no:${denied}`}${flags.length === 0 ? '' : ` (${flags.join(' ')})`}`;
    })
    .join('; ');
};

describe('predicates', () => {
  it.each([
    ['It was not returned.', 'it be/return// (negative past)'],
    ['I never rang.', 'i /ring// (negative past)'],
    ['No cancellation was made.', 'noun be/make/cancelation/ no:cancelation (negative past)'],
    ['There is no hot water.', 'it be//hot+water/hot no:water (existential negative)'],
    ['There are two lamps.', 'it be//lamp/ (existential)'],
    ['Your driver was late.', 'noun be//driver+late/late (ofYou past)'],
    ['The man at your door was late.', 'noun be//man+door+late/late (past)'],
    ['You sent your lamp.', 'you /send/lamp/ (past)'],
    ['I asked why it was late.', 'i be/ask/late/late (indirect past)'],
    ['I asked whether it came.', 'i /ask// (past); it /come// (indirect past)'],
    ['I wonder how it broke.', 'i /wonder+break// (indirect past hedged)'],
    ['I know what broke.', 'i /know+break// (indirect past)'],
    ['I know that it broke.', 'i /know+break// (past)'],
    ['It broke, and nobody asked how.', 'it /break// (past); person /ask// (indirect negative past)'],
    ["It wasn't.", 'it be/// (negative bare past)'],
    ['Yes, you did.', 'none ///; you do/// (bare past)'],
    ['No, it was not.', 'none ///; it be/// (negative bare past)'],
    ['You did on Monday.', 'you do//monday/ (past)'],
    ['You certainly did.', 'you do/// (bare past)'],
    ['It was broken.', 'it be/break// (past)'],
    ['It has broken.', 'it have/break// (past)'],
    ['It had broken.', 'it have/break// (past)'],
    ['It broke.', 'it /break// (past)'],
    ['It breaks.', 'it /break//'],
    ['It is breaking.', 'it be/break//'],
    ['I put it there.', 'i /put//'],
    ['I rang twice.', 'i /ring// (past)'],
    ['He rings twice.', 'person /ring//'],
    ['They ring twice.', 'they /ring//'],
    ['It can break.', 'it can/break// (modal)'],
    ['It cannot break.', 'it can/break// (modal negative)'],
    ['It could break.', 'it could/break// (modal)'],
    ['It must break.', 'it must/break// (modal)'],
    ['While it rained, I waited.', 'it /rain// (subordinate past); i /wait// (past)'],
    ['When it rained, I waited.', 'it /rain// (subordinate past); i /wait// (past)'],
    ['As it rained, I waited.', 'it /rain// (subordinate past); i /wait// (past)'],
    ['So it broke.', 'it /break// (subordinate past)'],
    ['I waited because it rained.', 'i /wait// (past); it /rain// (subordinate past)'],
    ['If it breaks, ring me.', 'it /break// (subordinate indirect); none //ring/'],
    ['The new lamp is rude.', 'noun be//new+lamp+rude/rude'],
    ['The small red lamp is great.', 'noun be//red+lamp+great/red'],
    ['Is it late?', 'it be//late/late (asks)'],
    ["It is late, isn't it?", 'it be//late/late (asks); it be/// (negative bare asks)'],
    ['It is late, right?', 'it be//late/late (asks); none //right/ (asks)'],
    ['Nobody rang.', 'person /ring// (negative past)'],
    ['Nothing came.', 'it /come// (negative past)'],
    ['Nobody said that it came, no.', 'person /say+come// (negative past); none ///'],
    ['No, the lamp came.', 'none ///; noun /come/lamp/ (past)'],
    ['I have lost no lamp.', 'i have/lose/lamp/ no:lamp (past)'],
    ['I did not say it was late.', 'i do/say/late/late (negative past)'],
    ['I do not want to pay and wait.', 'i do/want+pay// (negative); none /wait//'],
    ['I said it did not come.', 'i do/come// (negative past)'],
    ['Rang twice.', 'none /ring// (past)'],
    ['Never rang.', 'none /ring// (negative past)'],
    ['I suppose it came.', 'i /suppose+come// (past hedged)'],
    ['It came. I suppose so.', 'it /come// (past); i /suppose// (hedged); none /// (subordinate hedged)'],
    ['He said "it never came". It came.', 'person /come// (negative past); it /come// (past)'],
    ['"It never came."', 'it /come// (negative past)'],
    ['@anna it never came 🙂', 'it /come// (negative past)'],
    ['Well, it was not.', 'none ///; it be/// (negative bare past)'],
    ['Because it was not.', 'it be/// (subordinate negative bare past)'],
    ['It was, sir.', 'it be/// (bare past); none ///'],
    ['It was, on the balcony.', 'it be/// (bare past); none //balcony/'],
    ['It was because you rang.', 'it be/// (bare past); you /ring// (subordinate past)'],
    ['Lamp, kettle and Bath.', 'none //lamp/; none //kettle+bath/'],
    ['Please wait.', 'none /wait//'],
    ['You were told.', 'you be/tell// (past)'],
    ['You would not wait.', 'you would/wait// (modal negative)'],
    ['I will have paid.', 'i will/pay// (modal past)'],
    ['It did break.', 'it do/break// (past)'],
    ['He is not the driver.', 'person be//driver/ (negative)'],
    ['I am able to pay.', 'i be/pay/able/'],
    ['She was both rude and loud.', 'person be//rude+loud/rude+loud (past)'],
    ['You did so indeed.', 'you do/// (bare past)'],
    ['He does pay.', 'person do/pay//'],
    ['Oh, your lamp was late.', 'none ///; noun be//lamp+late/late (ofYou past)'],
    ['Yes your lamp was late.', 'noun be//lamp+late/late (ofYou past)'],
    ['At home your lamp was late.', 'noun be//home+lamp+late/late (ofYou past)'],
    ['Over at home your lamp was late.', 'noun be//home+lamp+late/late (past)'],
    ['It was late, so your lamp broke.', 'it be//late/late (past); noun /break/lamp/ (subordinate ofYou past)'],
    ['It is no use, no lamp works.', 'it be//use/ no:use (negative); noun /work/lamp/ no:lamp (negative)'],
    ['The lamp is old, new and last.', 'noun be//lamp+old/; none //new+last/'],
    ['You were late. It was not.', 'you be//late/late (past); it be/// (negative bare past)'],
    ['Is it late? It was not.', 'it be//late/late (asks); it be/// (negative bare past)'],
    ['I never said so.', 'i /say// (negative past); none /// (subordinate)'],
    ['It worried me.', 'it /worry// (past hedged)'],
    ['Perhaps it came.', 'it /come// (past hedged)'],
  ])('%j: %j', (text, wanted) => expect(shown(text)).toBe(wanted));
});

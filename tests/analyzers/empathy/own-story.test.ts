import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { empathy } from '../../../src/analyzers/empathy';
import { adviceShare, ownStory, shareOfSelf } from '../../../src/analyzers/empathy/own-story';
import { annotate } from '../../../src/conversation/annotate';
import type { AnnotatedTurn } from '../../../src/conversation/turn';
import { english } from '../../../src/english';

const annotator = english();
const conversation = (text: string, before = 'My cello was lost on the way.') => annotate({ turns: [{ role: 'customer', text: before }, { role: 'agent', text }] }, annotator);
const said = (text: string): AnnotatedTurn => conversation(text).turns[1]!;
const read = (text: string, before?: string) => Number(measure(conversation(text, before), [empathy], { scope: 'turn' })[1]?.['interpretation']);

describe('own story', () => {
  it.each<[string, number]>([
    ['I lost a violin once and I felt empty for weeks.', 2],
    ['I was terrified.', 1],
    ['I hope that you find it.', 0],
    ['I would ring the depot.', 0],
    ["I'm so sorry.", 0],
    ['I have checked your booking and I sent the form.', 0],
    ['I checked my phone all night.', 1],
    ['If I lost it, what then?', 0],
    ['The depot opens at nine.', 0],
    ['', 0],
  ])('%s', (text, clauses) => {
    expect(ownStory(said(text))).toBeCloseTo(Math.log1p(clauses), 5);
  });
  const words = (list: string): readonly string[] => list.split(' ');
  it('is in no wish, opinion or offer', () => {
    const stance = words('hope wish think guess suggest recommend advise promise mean say ask thank appreciate bet suppose assume believe doubt agree disagree pray wonder see read hear swear assure encourage urge apologize congratulate offer understand know imagine');
    expect(stance.filter((verb) => ownStory(said(`I ${verb} it.`)) > 0)).toEqual([]);
  });
  it('is in no deed of service, unless it is done for oneself', () => {
    const service = words('check send issue refund cancel forward note add update process book escalate arrange pass contact review find confirm request raise reset receive show put attach locate change credit order place set open investigate call email report rebook replace extend remove apply');
    expect(service.filter((verb) => ownStory(said(`I ${verb} it.`)) > 0)).toEqual([]);
    expect(['I checked my phone.', 'I sent me a note.', 'I found myself a job.', 'I opened mine.'].filter((text) => ownStory(said(text)) === 0)).toEqual([]);
  });
  it('is in nothing that I would, could or must', () => {
    expect(words('will would can could shall should may might must').filter((verb) => ownStory(said(`I ${verb} cry.`)) > 0)).toEqual([]);
  });
  it('is no state of mind toward the other', () => {
    expect(words('sorry glad happy sure here proud afraid curious').filter((state) => ownStory(said(`I am so ${state}.`)) > 0)).toEqual([]);
    expect(words('ill alone tired homeless').filter((state) => ownStory(said(`I am not really ${state}.`)) === 0)).toEqual([]);
  });
  it('is in no love for the other', () => {
    expect(words('you your yourself he she him her them').filter((one) => ownStory(said(`I love what ${one} said.`)) > 0)).toEqual([]);
    expect(ownStory(said('I love tea.'))).toBeGreaterThan(0);
  });
  it('weighs the writer against the other', () => {
    expect(words('message tell pm dm let trust believe talk text excuse hit forgive give').filter((verb) => shareOfSelf(said(`${verb} me`)) > 0)).toEqual([]);
    expect(words('i me my mine myself').filter((one) => shareOfSelf(said(`like ${one}`)) !== 0.5)).toEqual([]);
    expect(words('you your yours yourself u ur').filter((one) => shareOfSelf(said(`mine, ${one}`)) !== 1 / 3)).toEqual([]);
    expect(shareOfSelf(said('The part is here.'))).toBe(0);
    expect(shareOfSelf(said('I lost mine.'))).toBeGreaterThan(shareOfSelf(said('I see that you lost yours.')));
    expect(shareOfSelf(said('Message me.'))).toBe(0);
  });
  it('sees what tells the other what to do', () => {
    expect(words('should can could need must will try ought might').filter((verb) => adviceShare(said(`You ${verb} ring the depot.`)) !== 1)).toEqual([]);
    expect(adviceShare(said('Ring the depot. It is open.'))).toBe(0.5);
    expect(adviceShare(said('I should ring the depot.'))).toBe(0);
    expect(adviceShare(said('Should you ring the depot?'))).toBe(0);
    expect(adviceShare(said(''))).toBe(0);
    expect(adviceShare(said('Ring the depot. You should ask for Mira.'))).toBe(1);
    expect(adviceShare(said('That hurts.'))).toBe(0);
  });
});

describe('interpretation', () => {
  it('is high for a like experience and low for plain business', () => {
    expect(read('I lost a violin once myself, and I felt so empty.')).toBeGreaterThan(0.5);
    expect(read('Your parcel leaves on Monday.')).toBeLessThan(0.3);
    expect(read('I have checked your booking and I have issued the refund.')).toBeLessThan(0.4);
  });
  it('hears a yes to who else knows this', () => {
    expect(read('Yes, every winter.', 'Does anyone else feel lost in winter?')).toBeGreaterThan(read('Yes, every winter.', 'Are you open in winter?'));
    const plain = read('Yes, every winter.', 'Winter is long.');
    const asking = ['Anyone else?', 'Is anybody lost in winter?', 'Does someone hate winter?', 'Does everyone hate winter?', 'Do you all hate winter?', "Do y'all hate winter?", 'Do yall hate winter?', 'Do people hate winter?', 'Do others hate winter?', 'Who else hates winter?', 'You guys hate winter?', 'DAE hate winter?', 'Am I the only one in winter?', 'Is it just me in winter?', 'Ever felt lost in winter?', 'Ever been lost in winter?'];
    expect(asking.filter((text) => read('Yes, every winter.', text) <= plain + 0.01)).toEqual([]);
    const before = 'Does anyone else hate winter?';
    const answers = ['Yep, every winter.', 'Yeah, every winter.', '"Yes, every winter.', 'Well yes, every winter.', 'Haha same, every winter.', 'Lol me, every winter.', 'Exactly, every winter.', 'All the time, every winter.', 'Kinda, every winter.', 'Oh, every winter.'];
    expect(answers.filter((text) => read(text, before) <= read('No, every winter.', before) + 0.01)).toEqual([]);
  });
});

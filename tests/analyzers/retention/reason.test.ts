import { describe, expect, it } from 'vitest';
import { retention } from '../../../src/analyzers';
import { english } from '../../../src/english';
import { review } from '../../../src/review';
import { turnsOf } from '../small-talk';

const annotator = english();

/** The reason of the last word of leaving, and whether it is only weighed. */
const leavingIn = (said: string) =>
  review({ turns: turnsOf(said) }, { annotator, analyzers: [retention], settings: { preview: true } }).findings.filter(({ detector }) => detector === 'retention/churn-signal').at(-1)?.facets;

/** Said before “Please close my account.”: what is then the reason. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  price: [
    'The pricing is odd', 'Prices are up', 'You are the priciest here', 'It is expensive', 'Milton is cheap', 'Milton is cheaper', 'It costs me',
    'The cost is odd', 'A fee each day', 'Fees each day', 'The tariff is odd', 'Two tariffs is odd', 'I afford tea', 'I could afforded tea',
    'You quoted me ten', 'He quotes ten', 'My premium is odd', 'The premiums are odd', 'An increase again? No', 'It increased', 'One hike', 'Two hikes',
    'The rate is odd', 'Rates are odd', 'A discount for him', 'Discounts for him', 'Ten per year', 'It has gone up', 'It doubled',
    'Milton does it for less', 'Ten quid', 'You put it up', 'You put my rent up', 'You put our rent up', 'Milton can match it', "Match Milton's",
    'Milton is dearer', 'I want my money', 'We are paying less there', 'I pay more there', 'Too much', 'A better deal there', 'They charge half',
    'The charges double', 'A third of that', 'Half as much', '£9', '$ 9', 'It is 9%', 'It is 9 %', 'It is 9 per cent', 'It is 9 percent', 'It is 9 euro',
    'It is 9 euros', 'It is 9pounds',
  ],
  other: [
    'I want my money back', 'My job takes me north', 'My work is taking me north', 'I was posted to Leeds', 'We move abroad', 'We are moving house',
    'I moved to Leeds', 'We relocate', 'We are relocating', 'We emigrated', 'We are emigrating', 'I retired', 'My retirement is near', 'We sold the flat',
    'I am pregnant', 'Pregnancy, twins', 'We are closing the shop', 'We close our practice', 'My father died', 'I graduated', 'Redundancy came',
    'I no longer drive', "I don't drive", 'I don’t drive', 'I do not need it', 'I will not be needing it', "It won't be needed", 'A merger came',
    'We merged', 'We have been bought by Milton', 'We were taken over by Milton', 'My employer has one', 'The kids have left', 'The kids grown',
  ],
  indifference: [
    'Nobody cared', 'Nobody care here', 'Nobody in the whole shop greets us', 'No one greeted me', 'Noone bothers', 'Nobody ever bothered',
    'Not a soul answers', 'Nobody answered', 'Nobody would answer', 'Nobody replies', 'None of you replied', 'Nobody would reply', 'Nobody called back',
    'Nobody calls me back', 'No one would call back', 'Nobody listens', 'Nobody listened', 'Not one of you would listen', 'Nobody remembers',
    'Nobody would remember', 'Nobody noticed', 'Nobody would notice', 'Nobody apologised', 'Nobody would apologize', 'Nobody looked up',
    'Nobody would look up', 'Nobody asks', 'Nobody would ask', 'Nobody responds', 'Nobody would respond', 'Nobody gets back', 'Nobody would get back',
    'Nobody picks up', 'You do not care', "You don't care", "It doesn't really matter", "He couldn't care", 'He couldn’t care', 'You never value',
    'He does not give a damn', 'I am just a number', 'I am only another file', "You wouldn't miss me", 'I want somebody who answers',
    'I go to people who answer', 'I want a firm that they care', 'I want someone who listens', 'I want a place that listen',
    'I want people who know my name', 'I want a bank that cares', 'No manners', 'Treated like dirt', 'It matters to you if it rains',
    'It matter to them that it rains', 'You never once rang', 'He never phoned', 'I got nothing', 'I emailed four times', 'I e-mailed you times over',
    "We don't matter", 'We don’t matter', 'I feel like a number', 'I feel like just another number', 'I felt as an afterthought',
    'Made to feel invisible', 'I was ignored', 'You ignore us', 'Letters went unanswered', 'No acknowledgement', 'No word', 'Not a word',
    'You brush me off', 'Brushing us off', 'I was brushed off', 'He was indifferent', 'Such indifference', 'He shrugged', 'A shrug',
    'You only look after them', 'New customers get it', "She didn't even look", 'He didn’t even apologise',
  ],
  dissatisfaction: [
    'It crashed', 'It crash', 'It broke', 'It is broken', 'It breaks', 'It will break', 'An outage', 'Outages', 'You are losing my post', 'A fault',
    'Faulty', 'Rudeness', 'Errors', 'One error', 'A delay', 'Delays', 'A disappointment', 'Damages', 'It was damaged', 'You canceled my flight',
    'You cancelled our flight', 'A mistake', 'Mistakes', 'It fails', 'It fail', 'It never works', 'It never work', 'It does not work', "It doesn't work",
    'It doesn’t work', "It didn't come", 'It didn’t come', 'It keeps dropping', 'Keep dropping', 'One problem', 'Problems', 'An issue', 'Issues',
    'Complaints', 'I complain', 'A leak', 'It leaks', 'Filthy', 'Filth', 'It was smashed', 'It drops', 'It drop', 'Mould', 'Mold', 'Mouldy', 'It is off',
    'Disgusting', 'Disgust', 'Incompetence', 'The third letter', 'Not up to it',
  ],
};

describe.each(Object.entries(grounds))('%s is the reason', (reason, said) => {
  it.each(said)('%s', (one) => expect(leavingIn(`C: ${one}. Please close my account.`)).toEqual({ reason, considered: false }));
});

describe('of several reasons', () => {
  it.each<[string, string]>([
    ['C: Please close my account.', 'other'],
    ['C: It is not the price. Please close my account.', 'other'],
    ["C: It isn't the money. Please close my account.", 'other'],
    ['C: It isn’t about the fee. Please close my account.', 'other'],
    ['C: The fee is odd. Please close my account, it is late.', 'dissatisfaction'],
    ['C: Nobody answered. It was late. Please close my account.', 'indifference'],
    ['C: It was late. It was late. It was late. Please close my account.', 'dissatisfaction'],
    ['C: The fee is too much. || A: I see. || C: Please close my account.', 'price'],
    ['C: The fee is too much. || A: I see. || C: I moved abroad, please close my account.', 'other'],
    ['C: It was late. || A: I see. || C: The fee is odd. Please close my account.', 'price'],
    ['C: The soup is salty. Please close my account.', 'dissatisfaction'],
    ['C: The soup is good. Please close my account.', 'other'],
    ['C: The soup is a good one. Please close my account.', 'other'],
    ['C: My hair is salty. Please close my account.', 'other'],
    ['C: They are clumsy. Please close my account.', 'dissatisfaction'],
    ['C: I am clumsy. Please close my account.', 'other'],
    ['C: Is the soup salty? Please close my account.', 'other'],
    ['C: If the soup is salty I laugh. Please close my account.', 'other'],
  ])('%s', (said, reason) => expect(leavingIn(said)).toMatchObject({ reason }));
});

describe('leaving', () => {
  it.each<[string, boolean]>([
    ['C: I am leaving you.', false],
    ['C: I am thinking of leaving you.', true],
    ['C: I might cancel my contract.', true],
    ['C: I am tempted to close my account.', true],
    ["C: I don't know, I am leaving you.", true],
    ['C: I wonder whether to renew.', true],
    ["C: I'm shopping around.", true],
    ["C: I'm looking around for another bank.", true],
  ])('%s is weighed: %j', (said, considered) => expect(leavingIn(said)).toMatchObject({ considered }));
});

import type { SmallTalk } from '../small-talk';

const again = (told: string, ...questions: readonly string[]): readonly SmallTalk[] => questions.map((question): SmallTalk => [`C: ${told} || A: ${question}`, `repeated-question «${question}»`]);
const fresh = (told: string, ...questions: readonly string[]): readonly SmallTalk[] => questions.map((question): SmallTalk => [`C: ${told} || A: ${question}`]);

/** What the customer has told, and questions that ask for it again or for something else. */
export const knownFactSmallTalks: readonly SmallTalk[] = [
  ...again(
    'My order number is 55-8012.',
    'What is your order number?', 'Could you send your order number?', 'Please send your order number.', 'Kindly provide your order number.', 'So please confirm the order number.', 'And then share your order number.', 'Also quote your order number.', 'Just tell us your order number.', 'Let us have your order number.', 'Let me know your order number.', 'We need your order number.', 'We will need your order number.', 'I would also need your order number.', 'I require your order number.', '@ada Please send your order number.', '@ada_lee send your order number.', '… send your order number.', 'May I have your order number?', 'May I please have your order number?', 'Can we get your order number?', 'Could I just take your order number?', 'Do you have an order number?', 'Do you have your order number?', 'Would you have the order number?', 'Have you got an order number?', 'Which order number is it?',
  ),
  ...fresh(
    'My order number is 55-8012.',
    'Is the order number on the box?', 'Did you write the order number down?', 'What is your other order number?', 'What is your current order number?', 'Is that the right order number?', 'What is the order number now?', 'What is the second order number?', 'Please send the order number again.', 'What is your account number?', 'We found your order number.', 'Your order number is 55-8012.', 'You sent your order number.', 'Your note reads "send your order number".', 'If we need the order number, may we write?', 'Do your friends have an order number?',
  ),
  ...again('Here is my lamp, bought on 13 May.', 'When did you buy the lamp?', 'What date did you buy the lamp?', 'Which day did you buy the lamp?'),
  ...fresh('Here is my lamp, bought at noon.', 'What day did you buy the lamp?', 'Which year did you buy the lamp?'),
  ...again('Here is my lamp, bought at noon.', 'When did you buy the lamp?', 'What time did you buy the lamp?'),
  ...again('I bought the lamp in Leeds.', 'Where did you buy the lamp?'),
  ...fresh('I bought the lamp in a shop.', 'Where did you buy the lamp?', 'When did you buy the lamp?'),
  ...again('The lamp came from Leeds.', 'Where did the lamp come from?'),
  ...fresh('The lamp came to Leeds.', 'Where did the lamp come from?'),
  ...again('We bought three lamps.', 'How many lamps did you buy?'),
  ...fresh('We bought lamps.', 'How many lamps did you buy?'),
  ...again('I paid the bill by card.', 'How did you pay the bill?', 'How do you pay the bill?'),
  ['C: I paid the bill by card. || A: How have you paid the bill?', 'open-question «How have you paid the bill?»', 'repeated-question «How have you paid the bill?»'],
  ['C: I paid the bill by card. || A: Why did you pay the bill?', 'open-question «Why did you pay the bill?»'],
  ['C: I paid the bill by card. || A: How does one pay the bill?', 'open-question «How does one pay the bill?»'],
  ['C: My order number is 55-8012. || A: How did the order number look?', 'open-question «How did the order number look?»'],
  ['C: My order number is 55-8012. || A: Why is there an order number?', 'open-question «Why is there an order number?»'],
  ...fresh('I paid the bill.', 'How did you pay the bill?'),
  ...again('My dog is called Rex.', 'What is your dog called?'),
  ...fresh('My dog is old.', 'What is your dog called?'),
  ...again('I have emptied the filter.', 'Have you emptied the filter?', 'Have you already emptied the filter?', 'Did you empty the filter?', 'Had you emptied the filter?', 'Have you also emptied the filter?', 'Have you just emptied the filter?', 'Will you empty the filter?'),
  ...fresh('I have not emptied the filter.', 'Have you emptied the filter?'),
  ...fresh('I have emptied the filter.', 'Have you emptied the jug?', 'Is the filter full?', 'Has anyone emptied the filter?', 'Have you emptied it again?'),
  ...again('I restarted it twice.', 'Have you restarted it?', 'Have you already restarted it?', 'Have you just restarted it?'),
  ...fresh('I restarted it twice.', 'Did you restart?', 'Have you seen it?'),
  ...again('I emptied the filter of the pump.', 'Could you empty the filter of the pump?'),
  ...fresh('I wrote an email about the filter.', 'Could you email us about the filter?', 'Could you write about the filter?'),
  ...fresh('I sent a mail about the filter.', 'Could you mail us about the filter?'),
  ...fresh('I emptied it.', 'Could you empty it?'),
  ['C: I bought the lamp on 3 May. || A: I see. || C: It hums. || A: When did you buy the lamp?', 'repeated-question «When did you buy the lamp?»'],
  ['N: Order 55-8012. || A: What is your order number?'],
  ['A: Is it order 55-8012? || A: What is your order number?'],
  ['C: Order 55-8012. || N: What is your order number?'],
  ['C: Order 55-8012. || A: Sure. What is your order number? And your postcode?', 'repeated-question «What is your order number?»'],
  ['C: Did I buy it on 3 May? || A: When did you buy it?'],
];

import type { SmallTalk } from '../small-talk';

const answered = (question: string, ...answers: readonly string[]): readonly SmallTalk[] => answers.map((answer): SmallTalk => [`C: ${question} || A: ${answer}`]);
const missed = (question: string, ...answers: readonly string[]): readonly SmallTalk[] => answers.map((answer): SmallTalk => [`C: ${question} || A: ${answer}`, `unanswered-question «${answer.replace(/[.!]$/, '')}»`]);
const due = (...questions: readonly string[]): readonly SmallTalk[] => questions.map((question): SmallTalk => [`C: ${question} || A: Our ferries carry cars and bikes.`, 'unanswered-question «Our ferries carry cars and bikes»']);
const undue = (...questions: readonly string[]): readonly SmallTalk[] => questions.map((question): SmallTalk => [`C: ${question} || A: Our ferries carry cars and bikes.`]);

const sunday = 'When does the ferry leave?';

/** Questions of customers, and whether an answer passes over them. */
export const answerSmallTalks: readonly SmallTalk[] = [
  ...answered(
    sunday,
    'It leaves at nine.', 'Nobody knows.', 'The desk at http://ferry.example lists the ferries.', 'The desk at https://ferry.example lists the ferries.', 'The pier has updates.', 'The pier has an update.', 'My colleague is in the loop.', 'My colleague is looped in.', 'We are looping in the harbour.', 'I transfer you to the harbour.', 'I am transferring you to the harbour.', 'We verify that with the harbour.', 'The captain is verifying that.', 'A forward is on its way.', 'We are forwarding that to the harbour.',
    'The harbour will release the list.', 'The list was released on the pier.', 'The captain will announce that.', 'That was announced on the pier.', 'The list on the pier has a record.', 'Our records are on the pier.', 'That may vary.', 'It varies.', 'I am reviewing the list.', 'We are investigating that.', 'The harbour confirmed the list.',
    'It leaves on Mon.', 'It leaves on Mondays.', 'The ferry leaves every Tue.', 'The ferry leaves every Tues.', 'The ferry leaves on Wed.', 'The ferry leaves on a Wednesday.', 'The ferry leaves every Thu.', 'The ferry leaves every Thurs.', 'The ferry leaves every Sat.', 'The ferry leaves every Saturday.', 'The ferry leaves each Sunday.', 'The ferry leaves in Jan.', 'The ferry leaves from January.', 'The ferry leaves in Feb.', 'The ferry leaves in February.', 'The ferry leaves in Sep.', 'The ferry leaves in September.', 'The ferry leaves in October.',
    'The ferry leaves every week.', 'The ferry leaves all weeks.', 'The ferry leaves every hour.', 'The ferry leaves in two hours.', 'The ferry leaves each day.', 'The ferry leaves most days.', 'There is a schedule on the pier.', 'The ferry is scheduled on the board.', 'The ferry leaves sooner than you think.', 'The ferry is out.', 'It depends.', 'The ferry depends on the tide.', 'The tides depend on the moon, and so does the ferry.', 'Hi Ada, thanks for your message.', 'Hello Ada!', 'Which ferry do you mean?', 'Bear with me.',
  ),
  ...missed(
    sunday,
    'Our ferries carry cars and bikes.', 'Ferries have sailed here for hundreds of years.', 'Ferries have sailed here for two long years.', 'Our ferries have sailed here for a year.', 'Our crew has been here for six months.', 'Our crew has been here for a month.', 'Our crew has been here for three weeks.', 'Our crew has been here for a week.', 'Our crew trained for ten days.', 'Our crew trained for a day.', 'Our crew trained for hours.', 'Our crew trained for an hour.', 'Our crew trained for some minutes.', 'Our crew trained for a minute.', 'Our firm was born in 1987.', 'Our firm was born in 2004.', 'Our ferries are lovely boats.', 'Enjoy the harbour and its cafe.',
  ),
  ['C: When does the ferry leave? || A: Have you heard about our summer club?', 'unanswered-question «Have you heard about our summer club»'],
  ['C: When does the ferry leave? || A: Have you already seen our new menu?', 'unanswered-question «Have you already seen our new menu»'],
  ['C: When does the ferry leave? || A: Would you like to join our club?', 'unanswered-question «Would you like to join our club»'],
  ['C: When does the ferry leave? || A: Have you joined our newsletter?', 'unanswered-question «Have you joined our newsletter»'],
  ['C: When does the ferry leave? || A: Do you follow our club?', 'unanswered-question «Do you follow our club»'],
  ['C: When does the ferry leave? || A: Have you followed our club?', 'unanswered-question «Have you followed our club»'],
  ['C: When does the ferry leave? || A: Did you download our menu?', 'unanswered-question «Did you download our menu»'],
  ['C: When does the ferry leave? || A: Have you downloaded our menu?', 'unanswered-question «Have you downloaded our menu»'],
  ['C: When does the ferry leave? || A: Are you interested in our survey?', 'unanswered-question «Are you interested in our survey»'],
  ['C: When does the ferry leave? || A: Have you seen the list?'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. Is there anything else I can do?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. Is there any thing I can do?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. Is there something we can do?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. How can I help?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. What can I do?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. What else can we do?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. Can I help?', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our ferries carry cars and bikes. Which one is yours?'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. Please do let me know if you like the boats.', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. Do let us know if you like it.', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || A: Apologies. Our ferries carry cars and bikes.', 'unanswered-question «Our ferries carry cars and bikes»'],
  ['C: When does the ferry leave? || A: Happy travelling, and take care!'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || A: At nine.'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: Ok. || A: The ferry leaves at nine.'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: Thanks, sorted.'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: @ferry thanks.'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: @ferry @harbour  ok, thanks.'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: Never mind.'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: nevermind'],
  ['C: When does the ferry leave? || A: Our big ferries carry cars, bikes, dogs, cats and birds. || C: And dogs.', 'unanswered-question «Our big ferries carry cars, bikes, dogs, cats and birds»'],
  ['C: When does the ferry leave? || N: Our ferries carry cars and bikes.'],

  ...answered('How many seats are there?', 'There are ninety.', 'There are forty seats.', 'A few.', 'The hall seats a hundred.', 'Enough for hours of fun.', 'Seating lasts an hour.', 'Days of fun.', 'Weeks of fun in our hall.', 'Seats cost extra.', 'The cost is on the board.'),
  ...missed('How many seats are there?', 'Our seats are made by hand.', 'Our hall is lovely.'),
  ...answered('How much does the van cost?', 'It is free.', 'The cost is on the board.', 'It costs little.', 'We charge little.', 'Charges are on the board.', 'One pound buys it.', 'Some pounds.', 'A dollar buys it.', 'Many dollars.', 'One euro buys it.', 'Few euros.', 'The van is 40.', 'The fee is small.'),
  ...missed('How much does the van cost?', 'Our van is loved by families.', 'Our vans are built by hand.'),
  ...missed('How much are the vans?', 'Our vans are loved by families.'),
  ...answered('How much of the van is new?', 'All of the van.', 'Nothing yet.'),
  ...missed('Why is the ferry late?', 'The ferry is late.', 'Your ferry is late.'),
  ...answered('Why is the ferry late?', 'The weather is bad.', 'The ferry is late because of ice.', 'Ice was the cause.', 'A storm caused it.', 'It means ice.', 'The ice means a late ferry.', 'The ice meant a late ferry.', 'A delay at the pier.', 'The late ferry was delayed.', 'The late ferry broke down.', 'The late ferry was broken.', 'The late ferry had a failure.', 'The pump of the late ferry failed.', 'Late ferries need ice.', 'The late ferry needed oil.', 'Late ferries require a pilot.', 'The late ferry required a pilot.'),
  ...missed('Is the soup made with milk?', 'Our cook makes a lovely starter.', 'Our kitchen makes every starter by hand.'),
  ...answered('Is the soup made with milk?', 'Yes.', 'No milk at all.', 'Our soup is vegan.', 'Our cook takes oats.', 'Our cook will take oats.', 'Our cook accepts oats.', 'Our oats make nondairy starters.', 'Our cook can accept oats.', 'Our cook makes it by hand.', 'Only oats.'),
  ...missed('Is there a lift in the hall?', 'See our new range of lamps.', 'Browse our range of lamps.', 'Discover our summer collections.', 'Discover our new summer collection.', 'Explore our offers.', 'Explore our summer offer.', 'Look at our lovely new garden products.', 'Browse our new product.', 'Read our story.', 'Read our stories.'),
  ...answered('Is there a lift in the hall?', 'See our lift in the hall.', 'See our page on lifts.'),

  ...due(
    'When does the ferry leave on Sundays?', 'How many cabins are there?', 'What time does it leave?', 'How much is a cabin?', 'How old is the ferry?', 'And when does the ferry leave?', 'How soon does it leave?',
  ),
  ...undue(
    'When will you ever learn?', 'When are you going to wake up?', 'When will this be over?', 'When will people in this town finally stop?', 'When can we not be late?', 'How long is it going to take you to learn?', 'How much longer do I need to wait?', 'How many times do I even have to ask?', 'How much do you actually care?', 'How many times do I have to say this?', 'How much suckier can it be?', 'When does this sucking end?', 'How much fucking time do you need?', 'When does the fuck end?', 'How many damn calls does it take?', 'When does it leave or do I have to guess?', 'When? Why?', 'When does the ferry leave? I think not.', 'When does the ferry leave? No idea.', 'When can I thank the crew?', 'When can I send a shoutout to the crew?', 'When can I give a shout out to the crew?', 'When can I give a shout-out to the crew?', 'When do you recognise staff?', 'When do you recognize staff?', 'When can I complain?', 'When are complainers heard?',
  ),

  ...missed(
    sunday,
    'Good evening, we hope you like it.', 'Our sincerest regrets about your comments.', 'Our sincere regret about your concern.', 'Our deepest regrets about that concern.', 'Such deep regret about your concerns.', 'I am disappointed about your concerns.', 'We pass this on.', 'We are passing this on.', 'Safety of our guests is our priority.', 'The safety of our guests is our priority.', 'Your comment is our priority.', 'Your comments are our priority.', 'Thanks for the comment.', 'Thanks for the comments.', 'Sorry for the concern.', 'Sorry for the concerns.', 'We appreciate it and pass it along.', 'We appreciate it and have passed it along.', 'We appreciate it and share it.', 'We appreciate it and have shared it.', 'Please accept our regrets for the concern.', 'We value your feedback.', 'We really value your loyalty.',
  ),
  ['C: When does the ferry leave? || A: Thanks for the comment. ^JO', 'unanswered-question «Thanks for the comment»'],
  ['C: When does the ferry leave? || A: Thanks for the comment *Jo', 'unanswered-question «Thanks for the comment *Jo»'],
  ['C: When does the ferry leave? || A: Thanks for the comment. -Jo', 'unanswered-question «Thanks for the comment. -Jo»'],
  ['C: When does the ferry leave? || A: Thanks for the comment. /Jo', 'unanswered-question «Thanks for the comment»'],
  ['C: When does the ferry leave? || A: Thank you. We understand.', 'unanswered-question «Thank you»'],
  ...answered(
    sunday,
    'Thank you.', 'Thanks for the comment, we investigate.', 'Thanks for the comment, we are investigating.', 'Thanks for the comment, we look.', 'Thanks for the comment, we are looking.', 'Thanks for the comment, we check.', 'Thanks for the comment, we are checking.', 'Thanks for the comment: http://ferry.example', 'Thanks for the comment: https://ferry.example', 'Thanks for the comment, we escalate.', 'Thanks for the comment, we escalated.', 'Thanks for the comment, it arrives.', 'Thanks for the comment, please wait.', 'Thanks for the comment, see you.',
  ),
  ...missed('What is the fee for dogs?', 'We value your feedback.', 'Thanks for the comment.'),
  ['C: What is the fee for dogs? || A: Thank you for your message. Our boats carry cars and bikes.', 'unanswered-question «Our boats carry cars and bikes»'],
  ['C: What is the fee for dogs? || A: Thank you so much for your kind message. Our boats carry cars and bikes.', 'unanswered-question «Thank you so much for your kind message»'],
  ['C: What is the fee for dogs? || A: Thanks for your email. Our boats carry cars and bikes.', 'unanswered-question «Our boats carry cars and bikes»'],
  ['C: What is the fee for dogs? || A: Thanks for your mail. Our boats carry cars and bikes.', 'unanswered-question «Our boats carry cars and bikes»'],
  ['C: What is the fee for dogs? || A: Thank you for writing. Our boats carry dogs and bikes.'],
  ...['Which colour is the lamp?', 'What colour is the lamp?', 'What color is the lamp?', 'What documents do I need?', 'What document do I need?', 'What is your fee for dogs?', 'Are dogs allowed on board?', 'Can an adult ride free?', 'Can a dog come on board?', 'Is there a lift?', 'Where is my lamp?', 'When does it leave?'].map((question): SmallTalk => [`C: ${question} || A: We value your feedback.`, 'unanswered-question «We value your feedback»']),
  ...['What is the point of this?', 'What is the difference here?', 'What is the matter with you all?', 'Where is my old lamp at, people?', 'Where is my apology?', 'Why is it always me?', 'Why me again then?', 'Have people no shame?', 'Is there no shame?', 'Does anyone still work there?'].map((question): SmallTalk => [`C: ${question} || A: We value your feedback.`]),
  ...answered('Why is it always late at the pier?', 'It is late at the pier.'),
  ...answered('Why always late at the pier?', 'It is late at the pier.'),
  ...answered('How long does it take?', 'Each day differs.', 'Each week differs.', 'Most days differ.'),
  ...answered('Do you make soup with milk?', 'Our kitchen makes every starter by hand.'),
];

import type { Conversation, Turn } from '../../../src/conversation/turn';

const onsets = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z'];
const rhymes = ['a', 'an', 'ar', 'e', 'el', 'em', 'i', 'in', 'ish', 'o', 'ol', 'on', 'or', 'u', 'um', 'ung'];

/** A word for a number: another one for each, and none that English knows once the number is large. */
export const wordOf = (number: number): string => {
  const syllable = `${onsets[number % onsets.length]}${rhymes[Math.floor(number / onsets.length) % rhymes.length]}`;
  const rest = Math.floor(number / (onsets.length * rhymes.length));
  return rest === 0 ? syllable : wordOf(rest) + syllable;
};

const nameOf = (number: number): string => wordOf(number).replace(/^./, (first) => first.toUpperCase());

/** `#` is a number, `*` a new word, `@` a new name. */
const customers = [
  'My parcel # is late again, and nobody at * has told me why!', 'I ordered the * kettle on May # and it leaks.', "Hello, I'm @. Can you change the address for *?", 'This is the third time I write about the * lamp, and I am tired of it.',
  'Thank you, @, that was quick. One more thing: when will # arrive?', 'You people never call back. I shall leave for @ if this goes on.', 'I need the * invoice by Friday, could you send it to me?', 'Why was I charged # euros for a * that I sent back?',
  'Great, another month without my *. What a service.', 'My son @ is ill and we cannot use the * heater. It is so cold here.', 'The @ told me that I should ring *, and they sent me back to you.', 'I do not understand what a * credit of # means.',
  'OK.', 'I have tried what you said with the *, twice, and it still says error #.', 'Cancel my * plan, please. It is too dear.', 'That is not what I asked. I asked whether * fits @.',
  'I love the *! The old one, the # from @, was not half as good.', 'So you will refund # today? And what about the *?', 'Your * app crashed while I was paying, order #, 😡.', 'Could somebody other than @ look at this, please?',
] as const;
const agents = [
  "I'm so sorry about the * parcel, @. That must be annoying. I'll ring the carrier now and write to you by noon.", 'Calm down. You should have read the * terms.', 'Thanks for telling us about the *. Which @ model is it, and when did it start?', "I've refunded # to your card; it will be there by Tuesday.",
  "Unfortunately that's not our department, please contact @.", 'As I said before, the * policy does not allow that.', 'Good morning @! I see the problem: * number # was never sent. My mistake, and I will send a new one today.', "You're right, # was too much. I have taken off the * fee.",
  'Per our T&C the RMA # must be CC-ed to the * SLA team.', 'Have a lovely weekend in @, and do write if the * plays up again!', 'I understand that you are worried about the heat for @. A fitter from * can be with you at #.', 'No.',
  'Let me pass you to @ from the * team, who can see order #; I have told them the whole story.', 'We could either mend the * or give back the # that you paid. Which would you like?', 'Customers like you always break the *.', "I'll check and get back to you about *.",
  'I am sorry to see you go, @. May I ask what made you decide against the *?', 'If I hear you right, # came with a torn * and nobody answered. Is that so?', 'Please find attached the * form, and have it signed by @.', 'It was a pleasure, @. Is there anything else about the * that I can do?',
] as const;

/** A stretch of digits that looks like none before. */
const filled = (template: string, number: number): string =>
  template.replace('#', String(10_000 + number)).replace('*', wordOf(number * 2 + 5000)).replace('@', nameOf(number * 2 + 5001));

/**
 * A conversation of ten turns, by its number: always the same one, and no turn of any of them is met twice.
 * Roles take turns; half of the conversations have times.
 */
export const talkOf = (number: number, length = 10): Conversation => {
  const turns = Array.from({ length }, (_one, place): Turn => {
    const count = number * length + place;
    const agent = place % 2 === 1;
    const [list, role] = agent ? [agents, 'agent' as const] : [customers, 'customer' as const];
    const words = filled(list[(number * 7 + place * 3 + Math.floor(number / 20)) % list.length] ?? '', count);
    const at = number % 2 === 0 ? {} : { at: new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString() };
    return { role, text: `${words} Ref ${wordOf(count + 3_000_000)}.`, ...at };
  });
  return { id: `talk-${number}`, turns };
};

const short = ['My * is late, says @.', 'You should have called @ about the *.', 'Thank you, @, the * works.', 'When will @ send #?', 'No * here, @.'] as const;

/** A short text by its number, with words that no other has. */
export const textOf = (number: number): string => filled(short[number % short.length] ?? '', number + 2_000_000);

import { describe, expect, it } from 'vitest';
import { kindsAsked, kindsGiven, kindsTold } from '../../../src/analyzers/listening/given';
import { english } from '../../../src/english';

const annotator = english();

/** A kind of fact, texts that give it, and texts that do not. */
const given: readonly (readonly [kind: string, gives: readonly string[], withholds: readonly string[]])[] = [
  ['e-mail address', ['Write to a@moss.org, please.', 'My address is ada.lee@moss-farm.org', 'It is ada+shop@moss.org', 'ada-lee@x.io'], ['@moss your shop is shut.', 'Ada @moss.org', 'I wrote to ada@moss and heard nothing.', 'Two @ 3.50 each', 'My e-mail has changed.']],
  ['phone number', ['Ring +44 20 7946 1234.', 'Ring 07700 911 822.', 'On (0113) 496-2211', 'It is 555-201-7788.', 'It is 555.201.7788', '555 201 7788'], ['The code is 01234.', 'Room 555-20-77', 'It cost 1 250 300 in all.', 'Ring me.', 'From 2020-21 on', 'Box 55-201-7788', 'It says 5551201177.']],
  [
    'name',
    [
      'My name is Ada Moss.', 'Hello, my name is Ada', 'My name’s Ada and I live in Leeds.', "my name's Ada from Elm Farm", 'Name: Ada Moss', 'Full name: Jo', 'This is Ada Moss from Elm Farm.', 'Hello, this is Jo here with the lamp.', 'I am Jo.', 'I’m Ada!', "i'm Ada, your tenant.", 'Well, i am Ada', 'Regards Ada', 'Kind regards, Ada Moss', 'Cheers Ada', 'and cheers, Ada', 'Thanks, Ada', 'Many thanks, Ada Moss', 'Best, Ada', 'All the best, Ada',
      'I am Dr Moss.', 'I am Dr. Moss.', 'My name is Mr Moss.', 'I am Mr. Moss.', 'I am Mr Adam Moss.', 'My name is Mrs. Moss and I rent the flat.', 'Thanks,\n\nMs Moss', 'Ada Moss here, from the flat above.', 'Yes, Ada Moss speaking', 'Jo Lee calling about the lamp', "It's Mrs Moss again.", 'No, it’s Mr Lee from next door.', 'It’s Dr. Moss again.', 'I am Ada\nFlat 4', 'I am Ada  and I rent the flat',
    ],
    ['I am Welsh by birth.', 'I am late.', 'I am at work', 'This is Leeds weather for you', 'Regards', 'Thanks, all', 'Thanks, Ada knows', 'Ada Moss wrote to you', 'Is ADA MOSS here?', 'The lamp here is broken', 'It’s Monday again', 'My name is on the form.', "It's ms word again"],
  ],
  ['date of birth', ['I was born on 3 May 1980.', 'DOB 03/05/80', 'My birthday is the second of June.', 'Date of birth: May 1980', 'born the fourth of July'], ['I was born in Leeds.', 'It was for his birthday. We ordered 3.', 'He was born long before any of you lot sat down to write in 2020', 'My date of birth is wrong on it.']],
  ['postcode', ['LS1 4AB', 'It is E1 6AN.', 'LS14AB', 'SW1A 1AA', 'Deliver to LS11 4AB.', 'My zip is 90210.', 'zip code: 90210', 'zip 90210', 'The postal code was 90210', 'Postcode: VLT1117', 'post code 2000'], ['My postcode is wrong.', 'Flat B2 on floor 4', 'ABC1 4AB', 'LS1 4ABC', 'The zip broke on day 3.', 'I gave my postcode. 20 minutes later nothing.']],
  ['address', ['I live at 8 Elm Street.', '214b Elm Road', '14, Old Elm Tree Lane', "3 St. Mary's Close", '7 Upper-Elm Way', 'I am at 12 Long Row'], ['I live on Elm Street.', '8 of them on the way to the big elm by the old road', '3 lamps', '8 street lamps are out', '12 Broadway', 'I waited 3 days for a streetcar']],
  ['browser', ['I use Firefox.', 'On safari it fails'], ['I use a lamp.', 'We went to Knowledge House']],
  ['device', ['It is an iMac', 'on my Mac', 'It is for the PS5', 'PS4, mostly', 'My iPad is slow'], ['It is a PS3.', 'A ps. at the end', 'I ate a macaroon']],
  [
    'model',
    ['It is a Lumo 40.', 'A Lumo-K20 lamp', 'It is a Lumo K-20', 'Our KX200b hums', 'The Lumo K 7 hums', 'the model is 4410', 'the model number k20', 'model no 7', 'model: 77', 'model klx2', 'It is a Lumo40'],
    ['We sat at Gate 12.', 'Gates 12 and 14 were shut.', 'Order 55 came', 'On Monday at 9', 'The model is wrong, all 3 times', 'Which model?', 'it has 3 lamps', 'I paid 40 for it', 'The bill of Lumo 12345'],
  ],
  ['version', ['v2', 'I am on version 4.', 'V 11'], ['the version is old', 'which version?', 'in the oven 3 times', 'tv2']],
  [
    'flight number',
    ['LH 430', 'LH430 was late', 'flight 88', 'Flight 882', 'Flt. 88', 'flt88', 'flight no 88', 'flight no. 88', 'flight number 88', 'flight # 88', 'flight #88', 'flight LH 88', 'flight LH88'],
    ['My flight is late.', 'a flight 20% cheaper', 'a flight 20 % cheaper', 'at 5 AM 200 of us', 'flight 8', 'We left in 2024', 'flight 123456', 'TO 400 others', 'ALH 430'],
  ],
  ['colour', ['It is grey.', 'Two in Navy'], ['It is greyish.', 'Which colour?']],
  ['size', ['It is size M.', 'size 40', 'I ordered a medium', 'an XL', 'It came in large', 'it is 120 cm wide', '120cm', '12 inch', '12 inches', '3 m2', 'the small'], ['What a size!', 'large lamps', 'it is 120 miles off', 'by the cm', 'a pinch of 12 in chess', 'The lampshade']],
  ['order number', ['order 55-8012', 'My order number: 55-8012', 'order no. 8012', 'order no 8012', 'order nr. 8012', 'order nr 8012', 'order #8012', 'order # 8012', 'Order (8012)', 'order, 8012', 'Purchase 55-8012', "my order number it's 8012", 'order id ab/8012', 'Order\n\n8012', 'order of 8012'], ['my order is late', 'order please', 'My order: Please send it', 'my order number is wrong', 'order 12', 'reorder 8012', 'The code is 8012']],
  ['booking number', ['booking KLMNPQ', 'Booking ABCDE1', 'PNR: KL2M9Q', 'reservation 8012', 'booking ref 8012', 'booking reference 8012', 'confirmation code 8012', 'my locator is KLMNPQ'], ['booking KLMNP', 'Booking KLMNPQR', 'booking for Monday', 'BOOKED IT', 'booking klmnpq', 'Booking Klmnpq']],
  ['account number', ['account 8012', 'customer 8012', 'client no 8012', 'member 8012', 'membership 8012', 'Membership number 8012'], ['membership', 'my account is shut since 3 May']],
  ['ticket number', ['ticket 8012', 'case 8012', 'Case #8012'], ['in case of rain', 'a ticket for 2']],
  ['tracking number', ['tracking 8012', 'parcel 8012', 'consignment 8012', 'shipment KL80121'], ['my parcel', 'a parcel of 20 lamps']],
  ['invoice number', ['invoice 8012', 'bill 8012'], ['the bill of 20 pounds']],
  ['policy number', ['policy 8012', 'policy is 8012'], ['your policy']],
  ['reference number', ['ref 8012', 'reference 8012', 'Ref: 8012', 'my id is 8012'], ['my reference', 'prefer 8012']],
  ['serial number', ['serial KX8012', 'serial number 8012'], ['a serial offender', 'cereal 8012']],
  ['claim number', ['claim 8012', 'Claim with 8012'], ['I claim 20 pounds']],
];

describe('kinds of facts that a text gives', () => {
  describe.each(given)('%s', (kind, gives, withholds) => {
    it.each(gives)('is given by “%s”', (text) => expect(kindsGiven({ text })).toContain(kind));
    it.each(withholds)('is not given by “%s”', (text) => expect(kindsGiven({ text })).not.toContain(kind));
  });
  it('come in the order of the list, numbers of things last', () => {
    expect(kindsGiven({ text: 'Regards, Ada, ada@moss.org, order 55-8012' })).toEqual(['e-mail address', 'name', 'order number']);
  });
  it('are none in plain talk', () => expect(kindsGiven({ text: 'The lamp hums at night.' })).toEqual([]));
  it('are those of all texts told, however often they are asked for', () => {
    const first = { text: annotator('It is grey.'), before: undefined };
    const second = { text: annotator('I use Firefox.'), before: first };
    expect([...kindsTold(undefined)]).toEqual([]);
    expect([...kindsTold(first)]).toEqual(['colour']);
    for (let time = 0; time < 2; time += 1) expect(new Set(kindsTold(second))).toEqual(new Set(['colour', 'browser']));
  });
});

/** Words of a question, and the kinds that it asks for. */
const asking: readonly (readonly [words: string, ...kinds: string[]])[] = [
  ['what is your email address', 'e-mail address'], ['what is your e-mail', 'e-mail address'], ['what is your e - mail', 'e-mail address'], ['may i have your e mail', 'e-mail address'], ['did you get the email we sent'], ['which email from us did you get'],
  ['what is your mobile number', 'phone number'], ['what is your contact no', 'phone number'], ['is there a number we can reach you on', 'phone number'], ['is there a number that we can call', 'phone number'], ['which number can i ring', 'phone number'], ['what is the best number to reach you', 'phone number'], ['what number did you see'],
  ['what is your name', 'name'], ['what is your full name', 'name'], ['may i have your first name', 'name'], ['what is your surname', 'name'], ['who am i speaking with', 'name'], ['what is the name of the shop'], ['what is your name of choice'],
  ['what is your date of birth', 'date of birth'], ['what is your birthdate', 'date of birth'], ['what is your birth date', 'date of birth'], ['when were you born', 'date of birth'], ['where were you born'],
  ['what is your postcode', 'postcode'], ['what is your post code', 'postcode'], ['what is your zip', 'postcode'], ['what is the postal code', 'postcode'],
  ['what is your address', 'address'], ['what is the delivery address', 'address'], ['where should we send it', 'address'], ['where do you live', 'address'], ['which web address did you use'],
  ['which browser do you use', 'browser'], ['what phone do you have', 'device'], ['what android phone do you have', 'device'], ['which operating system is it', 'device'], ['did the phone ring'],
  ['what model is it', 'model'], ['which make is it', 'model'], ['what make and model', 'model'], ['did it make a noise'], ['which version do you use', 'version'], ['which flight were you on', 'flight number'], ['what is the flight no', 'flight number'], ['was the flight late'],
  ['which color is it', 'colour'], ['which colour is it', 'colour'], ['which size is it', 'size'], ['what is the size', 'size'], ['what is your size', 'size'], ['is it the right size'],
  ['what is your order number', 'order number'], ['what is your purchase id', 'order number'], ['may i have the booking reference', 'booking number'], ['what is the pnr', 'booking number'], ['may i have a reference', 'reference number'], ['what is your booking ref', 'booking number'], ['what is the case no', 'ticket number'], ['which member number', 'account number'], ['what is your membership number', 'account number'], ['what is the parcel code', 'tracking number'], ['what is the bill #', 'invoice number'], ['what is the serial nr', 'serial number'], ['did the order come'], ['what is in the parcel'], ['how many members are there'],
];

describe('kinds of facts that a question asks for', () => {
  it.each(asking)('%s', (words, ...kinds) => expect(kindsAsked(words)).toEqual(kinds));
});

import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/analysis/measure-rows';
import { recovery } from '../../../src/analyzers/recovery';
import { annotate } from '../../../src/conversation/annotate';
import { english } from '../../../src/english';

const annotator = english();
const categoryOf = (text: string): unknown => measure(annotate({ turns: [{ role: 'customer', text }] }, annotator), [recovery], { scope: 'turn' })[0]?.['failureCategory'];

describe('what a turn is about, by its topics alone', () => {
  it.each<[string, string]>([
    ['unavailable', 'cancel, cancels, cancelled, cancellation, overbooked, oversold, bumped, sold out'],
    ['late', 'late, delay, delays, delaying, bag, bags, luggage, suitcase, belongings, wait, waiting, missed, stuck, tarmac, boarding, connection, arriving, arrivals, landed, takeoff, maintenance, crew, hour, hours, hr, hrs, gate, line, lines, schedule, scheduling, on time'],
    ['staff', 'hold, phone, agent, agents, rep, reps, representative, employee, employees, attendant, attendants, supervisor, rude, rudely, rudeness, unhelpful, answer, answers, answering, reply, respond, responses, help, helping, email, emails, e-mail, e-mails, treat, treatment, dm, contact, contacting, anyone, ignore, ignoring, hang up, disconnect, disconnecting, automated, service, apology, apologise, lie, lies, lied, complain, complaints, call, calling, communicate, communication, info, people, care, manager'],
    ['billing', 'refund, refunds, refunding, charge, charges, charged, overcharged, fee, fees, bill, bills, billing, price, prices, pricey, pay, $5, $500'],
    ['not-working', 'website, web site, websites, web sites, site, app, online, book, booked, booking, rebook, rebooking, rebooked, error, reserve, reservations, account, password, login, log in, system, link, page, broke, crack, cracks, cracking, confirmation, points, credit, credits'],
    ['not-as-expected', 'seat, seats, legroom, leg room, food, meal, meals, snack, snacks, drink, drinks, wifi, wi-fi, tv, movie, movies, filthy, smell, smells, smelling, cramped, uncomfortable, recline, reclining, upgrade, upgrades, upgrading, hot, plane'],
  ])('%s: %s', (category, words) => {
    expect(words.split(', ').filter((word) => categoryOf(`Once more: ${word}`) !== category)).toEqual([]);
  });

  it.each<[string, string | null]>([
    ['Lunch in Leeds', null],
    ['The refund, the refund, the refund, and the app on this page', 'not-working'],
    ['The late bus, a meal and a meal', 'late'],
    ['The bags, the gate and the manager', 'late'],
    ['My parcel is late, and the bill, the fee, the price', 'billing'],
    ['I paid $5 and $500 and $5 for this page and app', 'billing'],
    ['My parcel is late, and the bill', 'late'],
    ['My parcel is late and I was on hold', 'staff'],
    ['My parcel is late and I waited a long while to speak to you', 'staff'],
    ['My parcel is late after two hours of your phone', 'staff'],
    ['My parcel is late. An hour went by. The phone rang', 'late'],
    ['My parcel is late after days. Calls are free', 'late'],
    ['No reply', 'staff'],
    ['No one', null],
    ['I get one answer after another for the app and page', 'staff'],
  ])('%s: %s', (text, category) => expect(categoryOf(text)).toBe(category));

  it('takes time on the phone or before an answer for staff, whatever is late besides', () => {
    const spent = ['hour', 'hours', 'hr', 'hrs', 'min', 'mins', 'minute', 'minutes', 'day', 'days', 'week', 'weeks'];
    const before = ['phone', 'call', 'calls', 'called', 'calling', 'rep', 'reps', 'speak', 'answer', 'answers', 'answering', 'response', 'responding', 'reply', 'customer service', 'email', 'emails', 'e-mail', 'e-mails'];
    const texts = [
      ...['long', 'wait', 'waiting', ...spent].map((one) => `${one} at the very other end of the phone`),
      ...[...before, 'agent', 'agents', 'replies', 'hold'].map((one) => `weeks by the very same old ${one}`),
      ...spent.map((one) => `phone me, and it rings for several more ${one}`),
      ...before.map((one) => `${one} from the very same old desk took weeks`),
    ];
    expect(texts.filter((text) => categoryOf(`My parcel is late: ${text}`) !== 'staff')).toEqual([]);
  });
});

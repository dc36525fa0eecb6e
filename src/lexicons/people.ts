import type { WordClass } from '../text/lexicon';

/** Nouns for a customer, as agents use them in replies and notes. */
export const customerNouns: WordClass = {
  id: 'customer',
  source: 'goodturn, 2026: names for the served person across industries',
  words: [
    'customer', 'client', 'user', 'guest', 'caller', 'buyer', 'shopper', 'patient', 'tenant', 'passenger', 'subscriber', 'member', 'guy', 'man', 'woman', 'lady',
    'gentleman', 'bloke', 'chap', 'dude', 'lad', 'girl', 'person', 'requester', 'account holder', 'cust', 'cx', 'pax', 'punter', 'resident', 'parent', 'student', 'applicant',
    'visitor', 'diner', 'policyholder', 'cardholder', 'homeowner', 'landlord', 'driver', 'rider', 'player', 'reader', 'donor', 'employee', 'colleague',
  ],
};

/** Third-person pronouns; in an internal note they nearly always mean the customer. */
export const thirdPerson: WordClass = { id: 'they', source: 'closed class of English', words: ['he', 'she', 'they'] };

/** The firm's own side. */
export const firmNouns: WordClass = {
  id: 'firm',
  source: 'goodturn, 2026',
  words: ['we', 'us', 'team', 'colleague', 'company', 'firm', 'department', 'office', 'staff', 'shop', 'store', 'bank', 'airline', 'clinic', 'warehouse', 'system', 'policy'],
};

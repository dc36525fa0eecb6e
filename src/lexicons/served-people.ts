import type { WordClass } from '../text/lexicon';

/** Nouns for the person who is served, as replies and notes name them across industries. */
export const servedPeople: WordClass = {
  id: 'served',
  source: 'goodturn, 2026: names for the served person across industries, clipped forms of notes included',
  words: [
    'customer', 'client', 'user', 'guest', 'caller', 'buyer', 'shopper', 'patient', 'tenant', 'passenger', 'traveller', 'traveler', 'subscriber',
    'member', 'requester', 'requestor', 'cust', 'cx', 'pax', 'pt', 'punter', 'resident', 'parent', 'student', 'pupil', 'applicant', 'claimant', 'visitor',
    'diner', 'policyholder', 'cardholder', 'homeowner', 'leaseholder', 'landlord', 'landlady', 'borrower', 'complainant', 'sender', 'recipient', 'bride',
    'couple', 'owner', 'holder', 'reviewer',
  ],
};

/** Plain nouns for a person; in a note about a case they nearly always mean the customer. */
export const plainPeople: WordClass = {
  id: 'person',
  source: 'goodturn, 2026',
  words: [
    'man', 'woman', 'lad', 'chap', 'fella', 'soul', 'human', 'gran', 'sod', 'cow', 'lady', 'gentleman', 'gent', 'guy', 'bloke', 'girl', 'boy', 'person', 'individual', 'mum', 'mom', 'mother', 'dad', 'father',
    'husband', 'wife', 'partner', 'son', 'daughter', 'brother', 'sister', 'family', 'kid', 'neighbour', 'neighbor', 'people', 'folk', 'madam', 'sir',
  ],
};

/** People and offices of the firm's own side, or of another firm's: what is said of them is said of no customer. */
export const staffPeople: WordClass = {
  id: 'staff',
  source: 'goodturn, 2026: job names and departments',
  words: [
    'agent', 'colleague', 'staff', 'team', 'manager', 'supervisor', 'driver', 'courier', 'cashier', 'clerk', 'receptionist', 'porter', 'waiter',
    'waitress', 'attendant', 'crew', 'pilot', 'captain', 'nurse', 'doctor', 'technician', 'tech', 'engineer', 'fitter', 'installer', 'contractor',
    'builder', 'rep', 'representative', 'adviser', 'advisor', 'consultant', 'assistant', 'employee', 'worker', 'salesman', 'seller', 'vendor', 'supplier',
    'carrier', 'guard', 'guide', 'host', 'chef', 'cook', 'housekeeping', 'caretaker', 'teacher', 'coach', 'developer', 'dev', 'admin', 'administrator',
    'trainee', 'temp', 'boss', 'director', 'officer', 'vet', 'service', 'support', 'department', 'dept', 'office', 'desk', 'shift', 'company', 'firm',
    'branch', 'shop', 'store', 'airline', 'bank', 'bot', 'chatbot', 'cleaner',
  ],
};

/** Titles before a name. */
export const titles: WordClass = { id: 'title', source: 'closed class of English', words: ['mr', 'mrs', 'ms', 'miss', 'mx', 'mister', 'dr', 'prof', 'professor', 'sir', 'lady', 'lord', 'cllr', 'rev', 'madam', 'family'] };

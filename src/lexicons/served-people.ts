import type { WordClass } from '../text/lexicon';

/** Nouns for the person who is served, as replies and notes name them across industries. */
export const servedPeople: WordClass = {
  id: 'served',
  source: 'goodturn, 2026: names for the served person across industries, clipped forms of notes included',
  words: [
    'customer', 'client', 'user', 'guest', 'caller', 'buyer', 'shopper', 'patient', 'tenant', 'passenger', 'traveller', 'traveler', 'subscriber',
    'member', 'requester', 'requestor', 'cust', 'custy', 'cx', 'pax', 'pt', 'punter', 'resident', 'parent', 'student', 'pupil', 'applicant',
    'claimant', 'visitor', 'diner', 'policyholder', 'cardholder', 'homeowner', 'leaseholder', 'householder', 'landlord', 'landlady', 'occupant',
    'donor', 'borrower', 'lodger', 'camper', 'skier', 'patron', 'purchaser', 'consumer', 'payer', 'ratepayer', 'complainant', 'attendee', 'delegate',
    'participant', 'sender', 'recipient', 'addressee', 'bride', 'groom', 'couple', 'owner', 'holder', 'enquirer', 'poster', 'reviewer',
  ],
};

/** Plain nouns for a person; in a note about a case they nearly always mean the customer. */
export const plainPeople: WordClass = {
  id: 'person',
  source: 'goodturn, 2026',
  words: [
    'man', 'woman', 'lady', 'gentleman', 'gent', 'guy', 'bloke', 'chap', 'dude', 'lad', 'girl', 'boy', 'person', 'fella', 'fellow', 'geezer',
    'old boy', 'old dear', 'individual', 'human', 'mum', 'mom', 'mother', 'dad', 'father', 'husband', 'wife', 'partner', 'son', 'daughter', 'brother',
    'sister', 'gran', 'grandma', 'grandad', 'family', 'kid', 'neighbour', 'neighbor', 'sod', 'cow', 'soul', 'people', 'folk', 'madam', 'sir', 'lass',
    'chick',
  ],
};

/** People and offices of the firm's own side, or of another firm's: what is said of them is said of no customer. */
export const staffPeople: WordClass = {
  id: 'staff',
  source: 'goodturn, 2026: job names and departments',
  words: [
    'agent', 'colleague', 'staff', 'team', 'manager', 'supervisor', 'driver', 'courier', 'cashier', 'clerk', 'receptionist', 'porter', 'waiter',
    'waitress', 'steward', 'stewardess', 'attendant', 'crew', 'pilot', 'captain', 'nurse', 'doctor', 'dentist', 'technician', 'tech', 'engineer',
    'plumber', 'electrician', 'fitter', 'installer', 'contractor', 'builder', 'operator', 'rep', 'representative', 'adviser', 'advisor', 'consultant',
    'assistant', 'employee', 'worker', 'salesman', 'salesperson', 'seller', 'vendor', 'supplier', 'carrier', 'handler', 'guard', 'guide', 'host',
    'hostess', 'chef', 'cook', 'barista', 'bartender', 'barman', 'housekeeper', 'housekeeping', 'janitor', 'caretaker', 'warden', 'teacher', 'tutor',
    'instructor', 'coach', 'trainer', 'developer', 'dev', 'admin', 'administrator', 'intern', 'trainee', 'temp', 'boss', 'director', 'ceo', 'officer',
    'inspector', 'ranger', 'librarian', 'pharmacist', 'vet', 'groomer', 'mechanic', 'service', 'support', 'department', 'dept', 'office', 'desk',
    'shift', 'company', 'firm', 'branch', 'shop', 'store', 'airline', 'bank', 'bot', 'chatbot', 'postman', 'referee', 'mover', 'cleaner', 'gardener',
    'lecturer', 'secretary', 'predecessor', 'scammer', 'fraudster', 'thief',
  ],
};

/** Titles before a name. */
export const titles: WordClass = { id: 'title', source: 'closed class of English', words: ['mr', 'mrs', 'ms', 'miss', 'mx', 'mister', 'dr', 'prof', 'professor', 'sir', 'lady', 'lord', 'cllr', 'rev', 'madam', 'family'] };

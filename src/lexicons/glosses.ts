/** What letter words stand for or mean, where service talk leaves no doubt. Lower case. */
export const acronymMeanings: Readonly<Record<string, string>> = {
  ach: 'a transfer between banks', apr: 'yearly rate of interest', atc: 'air traffic control', bacs: 'a transfer between banks',
  cvc: 'security code on the card', cvv: 'security code on the card', dns: 'internet’s address book',
  dob: 'date of birth', dsl: 'internet over the phone line', eft: 'a transfer between banks', eob: 'explanation of benefits', eod: 'end of the day', esim: 'a SIM built into the phone', etd: 'estimated time of departure',
  fttp: 'fibre to the home', iban: 'international account number', imei: 'serial number of the phone', isp: 'internet provider', ivr: 'phone menu', ktn: 'Known Traveler Number', kyc: 'identity check',
  mfa: 'signing in with a second step', ont: 'fibre box on the wall', otp: 'one-time password', pnr: 'booking reference', rma: 'return authorisation',
  sepa: 'transfers in euros', sku: 'stock number', sla: 'agreed time for an answer', ssid: 'name of the wireless network', ssl: 'encryption of a website', ssn: 'Social Security number', sso: 'one sign-in for several services', tos: 'terms of service',
  vin: 'number of the vehicle', voip: 'phone calls over the internet', vpn: 'a private connection', wlan: 'wireless network',
};

/** What terms of the trade mean, in everyday words. Singular, lower case; the plural takes the same words. */
export const termMeanings: Readonly<Record<string, string>> = {
  'allowlist': 'a list of what is let through', 'authenticate': 'prove who you are', 'authorisation hold': 'money set aside on the card', 'authorization hold': 'money set aside on the card',
  'cache': 'copies kept to load faster', 'cached': 'kept as a copy to load faster', 'chargeback': 'money taken back through the bank', 'conveyancing': 'the legal work of a sale',
  'deductible': 'the part of a claim that you pay',
  'escrow': 'money held by a third party', 'ex gratia': 'paid as goodwill', 'firmware': 'the software built into the device',
  'indemnity': 'cover against a loss', 'issuing bank': 'the bank that gave out the card', 'jitter': 'an uneven connection', 'latency': 'the delay on the line', 'loss adjuster': 'the person who assesses the damage',
  'microfilter': 'the small box on the phone socket', 'packet loss': 'data that gets lost on the way', 'policy excess': 'the part of a claim that you pay', 'port forwarding': 'letting a connection through the router',
  'pre-authorisation': 'money set aside on the card', 'pre-authorization': 'money set aside on the card', 'pro rata': 'in proportion', 'prorated': 'worked out in proportion', 'pro-rated': 'worked out in proportion', 'provisioning': 'setting up the service', 'schedule of benefits': 'the list of what is covered',
  'solenoid': 'a small valve worked by electricity', 'sort-code': 'the number of the branch', 'street cabinet': 'the green box in the street', 'sum insured': 'the most that is paid out', 'suspense account': 'where money waits until it is matched',
  'tendinitis': 'a sore, swollen tendon', 'throughput': 'how much gets through', 'waybill': 'the label with the parcel’s number',
};

import type { WordClass } from '../text/lexicon';

/** Letter words that nearly every customer reads without help, and names that are never written out. */
export const knownAcronyms: WordClass = {
  id: 'known-acronym',
  source: 'goodturn, 2026',
  words: [
    // everyday words
    'ok', 'pdf', 'tv', 'id', 'vip', 'am', 'pm', 'vat', 'usb', 'hdmi', 'hq', 'a&e', 'atm', 'pin', 'gps', 'faq', 'url', 'sms', 'qr', 'sim', 'cd', 'dvd', 'pc', 'led', 'diy', 'ceo', 'hr', 'it', 'ai', 'ac', 'dj', 'cv', 'bbq', 'rsvp', 'sos', 'ufo', 'wc', 'suv', 'gp', 'er', 'hd', 'uhd', 'wifi', 'jpg', 'jpeg', 'png', 'mp', 'gif', 'zip', 'app', 'www', 'http', 'html', 'hiv', 'dna', 'iq', 'lcd', 'cctv', 'mot', 'mph', 'rpm', 'co', 'phd', 'ba', 'ma', 'mba', 'gdp', 'asap', 'fyi', 'btw', 'eta', 'ps', 'nb', 'aka', 'eg', 'ie', 'etc', 'tba', 'rip', 'cc', 'bcc', 'po', 'tel', 'no', 'dob', 'csv', 'isbn', 'aa', 'aaa', 'ad', 'bc', 'nye', 'xmas', 'u', 'ur', 'pls', 'plz', 'thx', 'ty', 'np', 'wtf', 'omg', 'lol', 'lmao', 'tbh', 'imo', 'imho', 'idk', 'smh', 'fb', 'ig', 'dm', 'rt', 'tl', 'covid',
    // sizes, units, currencies, hours
    'xs', 'xl', 'xxl', 'xxxl', 'ml', 'kg', 'km', 'cm', 'mm', 'gb', 'mb', 'kb', 'tb', 'mbps', 'kwh', 'gbp', 'eur', 'usd', 'cad', 'aud', 'inr', 'chf', 'hrs', 'gmt', 'bst', 'utc', 'est', 'edt', 'cst', 'cdt', 'mst', 'pst', 'pdt', 'cet', 'ist', 'aest', 'et', 'ct', 'pt', 'mon', 'tue', 'wed', 'thu', 'thur', 'fri', 'sat', 'sun', 'jan', 'feb', 'mar', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'mr', 'ms', 'dr', 'st', 'rd', 'ave', 'ltd', 'plc', 'inc', 'llc', 'gmbh', 'corp',
    // places and names
    'uk', 'us', 'usa', 'eu', 'uae', 'un', 'nyc', 'la', 'dc', 'sf', 'ni', 'nz', 'roi', 'nhs', 'bbc', 'itv', 'cnn', 'nbc', 'abc', 'espn', 'mtv', 'nba', 'nfl', 'fifa', 'uefa', 'nasa', 'fbi', 'cia', 'irs', 'dmv', 'dvla', 'hmrc', 'tsa', 'faa', 'nato', 'opec', 'unicef', 'rspca', 'dhl', 'ups', 'dpd', 'gls', 'tnt', 'usps', 'fedex', 'hermes', 'ikea', 'ibm', 'hp', 'bmw', 'vw', 'kfc', 'h&m', 'm&s', 'b&q', 'b&b', 'at&t', 'hsbc', 'rbs', 'tsb', 'ubs', 'ing', 'bt', 'ee', 'edf', 'eon', 'kpn', 'klm', 'lg', 'jvc', 'sap', 'aws', 'ios', 'macos', 'mac', 'playstation', 'xbox', 'visa', 'amex', 'paypal', 'uber', 'ebay', 'asos', 'hbo', 'nfc', 'sky', 'tui', 'sas', 'tap', 'lner', 'gwr', 'lufthansa', 'jal', 'ana', 'luv', 'ua', 'dl', 'wn', 'va', 'al', 'ak', 'az', 'ar', 'ca', 'de', 'fl', 'ga', 'il', 'ks', 'ky', 'md', 'mi', 'mn', 'mo', 'nc', 'ne', 'nh', 'nj', 'nm', 'nv', 'ny', 'oh', 'pa', 'ri', 'sc', 'sd', 'tn', 'tx', 'ut', 'wa', 'wi', 'wv', 'wy', 'q&a', 'r&b', 'p&p', 't&cs', 't&c',
  ],
};

/** Letter words of the trades that can be said as words, so that capitals alone do not give them away. */
export const spokenAcronyms: WordClass = {
  id: 'spoken-acronym',
  source: 'goodturn, 2026',
  words: ['eori', 'imsi', 'paye', 'omop', 'nicu', 'asic', 'acas', 'adsl', 'ofac', 'fema', 'osha', 'cobol', 'cpap', 'crea', 'sla', 'pod', 'ada', 'hipaa', 'bacs', 'chaps', 'pots', 'scada', 'ebitda', 'saas', 'paas', 'iaas', 'voip', 'iban', 'sepa', 'cobra', 'eod', 'cob', 'eob', 'cap', 'dsar', 'sar', 'sku', 'skus', 'eula', 'imei', 'api', 'ddos', 'nas', 'isa', 'irrops', 'irops', 'nsaid', 'nsaids', 'pet', 'loa', 'poa', 'json', 'cat', 'bau', 'lan', 'saml', 'epos', 'esim', 'csat', 'pep', 'pad', 'bin', 'par', 'fob', 'fed', 'noc', 'soc', 'poc', 'pos', 'dos', 'raid', 'ram', 'rom', 'sop', 'sops', 'ear', 'mid', 'ach', 'pan', 'pac', 'stac', 'oled', 'fico', 'mac', 'nat', 'dac', 'cot', 'fit', 'swift'],
};

/** Words that are shouted in capitals and abbreviate nothing. */
export const shoutedWords: WordClass = {
  id: 'shouted',
  source: 'goodturn, 2026',
  words: [
    'not', 'all', 'free', 'new', 'now', 'any', 'only', 'yes', 'off', 'on', 'one', 'two', 'ten', 'max', 'min', 'end', 'day', 'fee', 'box', 'key', 'tab', 'tap', 'red', 'big', 'bag', 'pay', 'buy', 'get', 'set', 'out', 'yet', 'too', 'own', 'old', 'top', 'hot', 'low', 'non', 'esc', 'del', 'ctrl', 'alt', 'fn', 'menu', 'home', 'stop', 'help', 'send', 'next', 'back', 'open', 'join', 'left', 'full', 'half', 'each', 'zero', 'both', 'sale', 'code', 'date', 'name', 'time', 'note', 'wow', 'yay', 'hey', 'huge', 'best', 'love', 'good', 'nice', 'sure', 'even', 'ever', 'last', 'same', 'once', 'must', 'very', 'more', 'most', 'less', 'exit', 'save', 'edit', 'copy', 'page', 'view', 'read', 'fast', 'slow', 'safe', 'soon', 'late', 'today', 'here', 'this', 'that', 'what', 'when', 'who', 'why', 'how', 'your', 'you', 'our', 'we', 'has', 'had', 'did', 'was', 'are', 'is', 'do', 'so', 'an', 'the', 'and', 'but', 'or', 'if', 'by', 'to', 'of', 'up', 'go', 'me', 'my', 'oh', 'hi', 'ha', 'nothing', 'never', 'always', 'please', 'every', 'exact', 'extra', 'later', 'first', 'right', 'wrong',
  ],
};

/** Airports that are named by three letters more often than in full. */
export const airports: WordClass = {
  id: 'airport',
  source: 'IATA airline coding directory: the busiest',
  words: [
    'atl', 'lax', 'ord', 'dfw', 'den', 'jfk', 'sfo', 'sea', 'las', 'mco', 'clt', 'ewr', 'phx', 'iah', 'mia', 'bos', 'msp', 'lga', 'fll', 'dtw', 'phl', 'slc', 'dca', 'bwi', 'tpa', 'mdw', 'iad', 'dal', 'hou', 'pdx', 'bna', 'aus', 'stl', 'oak', 'sjc', 'msy', 'rdu', 'lhr', 'lgw', 'stn', 'ltn', 'edi', 'gla', 'bhx', 'cdg', 'ams', 'fra', 'muc', 'bcn', 'fco', 'zrh', 'vie', 'dub', 'yyz', 'yvr', 'syd', 'mel', 'dxb', 'doh', 'hkg', 'nrt', 'hnd', 'bom',
  ],
};

import type { WordClass } from '../text/lexicon';

/** Letter words that nearly every customer reads without help, and names that are never written out. */
export const knownAcronyms: WordClass = {
  id: 'known-acronym',
  source: 'goodturn, 2026',
  words: [
    'a&e', 'aa', 'aaa', 'abc', 'ac', 'ad', 'aest', 'ai', 'ak', 'aka', 'al', 'am', 'amex', 'ana', 'app', 'ar', 'asap', 'asos', 'at&t', 'atm', 'aud',
    'aug', 'ave', 'aws', 'az', 'b&b', 'b&q', 'ba', 'bbc', 'bbq', 'bc', 'bcc', 'bmw', 'bst', 'bt', 'btw', 'ca', 'cad', 'cc', 'cctv', 'cd', 'cdt', 'ceo',
    'cet', 'chf', 'cia', 'cm', 'cnn', 'co', 'corp', 'covid', 'cst', 'csv', 'ct', 'cv', 'dc', 'de', 'dec', 'dhl', 'diy', 'dj', 'dl', 'dm', 'dmv', 'dna',
    'dob', 'dpd', 'dr', 'dvd', 'dvla', 'ebay', 'edf', 'edt', 'ee', 'eg', 'ems', 'eon', 'er', 'espn', 'est', 'et', 'eta', 'etc', 'eu', 'eur', 'faa', 'faq', 'fb',
    'fbi', 'feb', 'fedex', 'fifa', 'fl', 'fri', 'fyi', 'ga', 'gb', 'gbp', 'gdp', 'gif', 'gls', 'gmbh', 'gmt', 'gp', 'gps', 'gwr', 'h&m', 'hbo', 'hd',
    'hdmi', 'hermes', 'hiv', 'hmrc', 'hp', 'hq', 'hr', 'hrs', 'hsbc', 'html', 'http', 'ibm', 'id', 'idk', 'ie', 'ig', 'ii', 'iii', 'ikea', 'il', 'imho',
    'imo', 'inc', 'ing', 'inr', 'ios', 'iq', 'irs', 'isbn', 'ist', 'it', 'itv', 'iv', 'ix', 'jal', 'jan', 'jpeg', 'jpg', 'jul', 'jun', 'jvc', 'kb',
    'kfc', 'kg', 'klm', 'km', 'kpn', 'ks', 'kwh', 'ky', 'la', 'lcd', 'led', 'lg', 'llc', 'lmao', 'lner', 'lol', 'ltd', 'lufthansa', 'luv', 'm&s', 'ma',
    'mac', 'macos', 'mar', 'mb', 'mba', 'mbps', 'md', 'mi', 'ml', 'mm', 'mn', 'mo', 'mon', 'mot', 'mp', 'mph', 'mr', 'ms', 'mst', 'mtv', 'nasa', 'nato',
    'nb', 'nba', 'nbc', 'nc', 'ne', 'nfc', 'nfl', 'nh', 'nhs', 'ni', 'nj', 'nm', 'no', 'nov', 'np', 'nv', 'ny', 'nyc', 'nye', 'nz', 'oct', 'oh', 'ok',
    'omg', 'opec', 'p&p', 'pa', 'paypal', 'pc', 'pdf', 'pdt', 'phd', 'pin', 'playstation', 'plc', 'pls', 'plz', 'pm', 'png', 'po', 'ps', 'pst', 'pt',
    'q&a', 'qq', 'qr', 'r&b', 'r&d', 'rbs', 'rd', 'ri', 'rip', 'rmb', 'roi', 'rpm', 'rspca', 'rsvp', 'rt', 'sap', 'sas', 'sat', 'sc', 'sd', 'sep', 'sept', 'sf', 'sim',
    'sky', 'smh', 'sms', 'sos', 'st', 'sun', 'suv', 't&c', 't&cs', 'tap', 'tb', 'tba', 'tbh', 'tel', 'thu', 'thur', 'thx', 'tl', 'tn', 'tnt', 'tsa',
    'tsb', 'tue', 'tui', 'tv', 'tx', 'ty', 'u', 'ua', 'uae', 'uber', 'ubs', 'uefa', 'ufo', 'uhd', 'uk', 'un', 'unicef', 'ups', 'ur', 'url', 'us', 'usa',
    'usb', 'usd', 'usps', 'ut', 'utc', 'va', 'vat', 'vi', 'vii', 'viii', 'vip', 'visa', 'vw', 'wa', 'wc', 'wed', 'wi', 'wifi', 'wn', 'wtf', 'wv', 'www',
    'wy', 'xbox', 'xi', 'xl', 'xmas', 'xs', 'xxl', 'xxxl', 'zip',
  ],
};

/** Letter words of the trades that can be said as words, so that capitals alone do not give them away. */
export const spokenAcronyms: WordClass = {
  id: 'spoken-acronym',
  source: 'goodturn, 2026',
  words: [
    'acas', 'ach', 'ada', 'adsl', 'api', 'asic', 'bacs', 'bau', 'bin', 'cap', 'cat', 'chaps', 'cob', 'cobol', 'cobra', 'cot', 'cpap', 'crea', 'csat',
    'dac', 'ddos', 'dos', 'dsar', 'ear', 'ebitda', 'eob', 'eod', 'eori', 'epos', 'esim', 'eula', 'fed', 'fema', 'fico', 'fit', 'fob', 'hipaa', 'iaas',
    'iban', 'imei', 'imsi', 'irops', 'irrops', 'isa', 'json', 'lan', 'loa', 'mac', 'mid', 'nas', 'nat', 'nicu', 'noc', 'nsaid', 'nsaids', 'ofac', 'oled',
    'omop', 'osha', 'paas', 'pac', 'pad', 'pan', 'par', 'paye', 'pep', 'pet', 'poa', 'poc', 'pod', 'pos', 'pots', 'raid', 'ram', 'rom', 'saas', 'saml',
    'sar', 'scada', 'sepa', 'sku', 'skus', 'sla', 'soc', 'sop', 'sops', 'stac', 'swift', 'voip',
  ],
};

/** Words that are shouted in capitals and abbreviate nothing. */
export const shoutedWords: WordClass = {
  id: 'shouted',
  source: 'goodturn, 2026',
  words: [
    'all', 'alt', 'always', 'an', 'and', 'any', 'are', 'back', 'bag', 'best', 'big', 'both', 'box', 'but', 'buy', 'by', 'code', 'copy', 'ctrl', 'date',
    'day', 'del', 'did', 'do', 'each', 'edit', 'end', 'esc', 'even', 'ever', 'every', 'exact', 'exit', 'extra', 'fast', 'fee', 'first', 'fn', 'free', 'fun',
    'full', 'gate', 'gift', 'get', 'go', 'good', 'great', 'ha', 'had', 'half', 'has', 'help', 'here', 'hey', 'hi', 'home', 'hot', 'how', 'huge', 'joy', 'if', 'is', 'join', 'key',
    'last', 'late', 'later', 'left', 'less', 'love', 'low', 'max', 'me', 'menu', 'min', 'more', 'most', 'must', 'my', 'name', 'never', 'new', 'next',
    'nice', 'non', 'real', 'win', 'wide', 'rare', 'bonus', 'busy', 'cool', 'deal', 'not', 'note', 'nothing', 'now', 'of', 'off', 'oh', 'old', 'on', 'once', 'one', 'only', 'open', 'or', 'our', 'out', 'own', 'page',
    'pay', 'please', 'read', 'red', 'right', 'safe', 'sale', 'same', 'save', 'send', 'set', 'slow', 'so', 'soon', 'stop', 'sure', 'tab', 'tap', 'ten',
    'that', 'the', 'this', 'time', 'to', 'today', 'too', 'top', 'two', 'up', 'very', 'view', 'was', 'we', 'what', 'when', 'who', 'why', 'wow', 'wrong',
    'yay', 'yes', 'yet', 'you', 'your', 'zero',
  ],
};

/** Airports that are named by three letters more often than in full. */
export const airports: WordClass = {
  id: 'airport',
  source: 'IATA airline coding directory: the busiest',
  words: [
    'ams', 'atl', 'aus', 'bcn', 'bhx', 'bna', 'bom', 'bos', 'bwi', 'cdg', 'clt', 'dal', 'dca', 'den', 'dfw', 'doh', 'dtw', 'dub', 'dxb', 'edi', 'ewr',
    'fco', 'fll', 'fra', 'gla', 'hkg', 'hnd', 'hou', 'iad', 'iah', 'jfk', 'las', 'lax', 'lga', 'lgw', 'lhr', 'ltn', 'mco', 'mdw', 'mel', 'mia', 'msp',
    'msy', 'muc', 'nrt', 'oak', 'ord', 'pdx', 'phl', 'phx', 'rdu', 'sea', 'sfo', 'sjc', 'slc', 'stl', 'stn', 'syd', 'tpa', 'vie', 'yvr', 'yyz', 'zrh',
  ],
};

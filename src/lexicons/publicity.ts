import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; negative word of mouth as voice and exit after Hirschman 1970';

const press: WordClass = {
  id: 'press',
  source,
  words: ['bbc', 'gazette', 'herald', 'itv', 'journalist', 'local paper', 'local papers', 'local radio', 'local news', 'newspaper', 'reporter', 'sunday papers', 'the echo', 'the guardian', 'the media', 'the news', 'the paper', 'the papers', 'the press', 'local press', 'national press', 'tribune', 'tabloid', 'watchdog', 'consumer programme', 'consumer show', 'tv station', 'newsletter', 'column', 'magazine', 'podcast'],
};

const venues: WordClass = {
  id: 'venue',
  source,
  words: ['blog', 'checkatrade', 'facebook', 'fb', 'forum', 'glassdoor', 'google', 'group chat', 'insta', 'instagram', 'linkedin', 'mumsnet', 'nextdoor', 'online', 'reddit', 'socials', 'social media', 'article', 'thread', 'tiktok', 'tripadvisor', 'trustpilot', 'twitter', 'whatsapp', 'yelp', 'youtube', 'app store', 'noticeboard', 'the internet', 'village page', 'feed', 'channel'],
};

const ratings: WordClass = { id: 'rating', source, words: ['review', 'star', 'one-star', '1-star', 'rating', 'write-up'] };

const people: WordClass = {
  id: 'audience',
  source,
  words: [
    'anyone', 'everybody', 'everyone', 'nobody', 'no one', 'none', 'world', 'public', 'people', 'others', 'street', 'town', 'village', 'neighbourhood', 'association', 'bride', 'choir', 'class', 'client', 'club', 'colleague', 'committee', 'community', 'council', 'coworker',
    'department', 'family', 'follower', 'friend', 'guest', 'passenger', 'carer', 'group', 'landlord', 'listener', 'mate', 'member', 'mum', 'mom', 'neighbour', 'neighbor', 'network', 'office', 'owner', 'parent', 'reader', 'resident', 'school', 'subscriber', 'student', 'team', 'teacher', 'tenant', 'traveller', 'union', 'user', 'viewer', 'cousin', 'customers', 'mumsnet', 'internet',
  ],
};

/** Newspapers, broadcasters and what appears in them. */
export const pressOutlets: Lexicon = { id: 'publicity-press', source, patterns: ['{press}'], classes: [press] };

/** Places where one writes for all to read. */
export const venueOutlets: Lexicon = { id: 'publicity-venue', source, patterns: ['{venue}'], classes: [venues] };

/** Reviews and ratings. */
export const ratingOutlets: Lexicon = { id: 'publicity-rating', source, patterns: ['{rating}'], classes: [ratings] };

/** Those who are told. */
export const audiences: Lexicon = { id: 'publicity-audience', source, patterns: ['{audience}'], classes: [people] };

import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; negative word of mouth as voice and exit after Hirschman 1970';

const outlets: WordClass = {
  id: 'outlet',
  source,
  words: [
    'twitter', 'facebook', 'fb', 'instagram', 'insta', 'tiktok', 'youtube', 'linkedin', 'reddit', 'mumsnet', 'nextdoor', 'snapchat', 'threads', 'whatsapp group', 'trustpilot', 'tripadvisor', 'trip advisor', 'google', 'yelp', 'glassdoor', 'app store', 'play store', 'amazon', 'checkatrade', 'booking.com', 'social media', 'socials', 'media', 'press', 'papers', 'paper', 'newspaper', 'newspapers', 'local paper', 'journalist', 'journalists', 'reporter', 'news', 'radio', 'telly', 'watchdog', 'blog', 'vlog', 'podcast', 'forum', 'forums', 'newsletter', 'column', 'magazine', 'article', 'review site', 'review sites', 'review', 'reviews', 'one star', '1 star', 'one-star', '1-star', 'internet', 'online', 'feed', 'timeline', 'story', 'stories', 'group chat', 'noticeboard', 'public', 'gazette', 'echo', 'herald', 'chronicle',
  ],
};

const audience: WordClass = {
  id: 'audience',
  source,
  words: [
    'everyone', 'everybody', 'anyone', 'anybody', 'people', 'others', 'the world', 'world', 'friends', 'friend', 'family', 'families', 'colleagues', 'neighbours', 'neighbors', 'followers', 'subscribers', 'readers', 'members', 'clients', 'customers', 'travellers', 'street', 'village', 'town', 'estate', 'office', 'club', 'other customers', 'other parents', 'parents', 'every single person', 'every person', 'every customer', 'community', 'guests', 'patients', 'students', 'network', 'residents', 'tenants', 'mums', 'union', 'class', 'workmates', 'mates', 'circle', 'congregation', 'choir',
  ],
};

const classes = [outlets, audience];

/** An announcement to tell others; whether it is against the firm, the rest of the turn must show. */
export const announcement: Lexicon = {
  id: 'publicity-announcement',
  source,
  patterns: [
    '[will|shall|going to|gonna|am|about to|might|may|plan to|planning to|intend to|want to|tempted to|be|happy to|ready to|if not i|let me|have to|have no choice but to|now|off to|must|can|could|would|i|ill] [|just|now|also|be|certainly|definitely|gladly|personally|then|so|be sure to|make sure i|be forced to|have to|have no choice but to] [post|posting|tweet|tweeting|share|sharing|publish|publishing|blog|blogging|write|writing|put|putting|stick|upload|uploading|leave|leaving|take|taking|go|going|screenshot|screenshotting|screen shot|report|expose|exposing|splash|plaster|air|film|record|name|spread|tag|run|print|broadcast|complain|vent|copy|message|do|make|making|give|giving|contact|contacting|ring|call|email|send|sending|talk|speak] [|_|_ _|_ _ _|_ _ _ _|_ _ _ _ _] {outlet}',
    '[will|shall|going to|gonna|am|about to|might|may|plan to|planning to|intend to|want to|be|will be|going to be|happy to|sure|ill|have|need] [|just|now|also|be|certainly|definitely|gladly|personally|i|to|that i] [tell|telling|warn|warning|advise|advising|let|letting|inform|informing|show|showing|share|sharing|remind|discourage|discouraging|put off|message|urge|spread] [|_|_ _|_ _ _|_ _ _ _] {audience}',
    '[everyone|everybody|people|followers|readers|{outlet}|they|friends|neighbours|street|village|town|world|members] [|there|who|i know|_] [will|is going to|are going to|shall|would|might|gonna|is gonna] [|be|soon|all|also|certainly|definitely|_] [hear|hearing|know|love|see|seeing|interested|run|carry|enjoy|read|reading|learn|find out|told]',
    '[hear|hearing|read|reading|see|seeing] [|all|plenty|more] about [this|it|you|how|what] [|all] [in|on|by|from|over|at]',
    '[subject|topic|story|material|headline|title|content] for [|my|the|our|this|next]',
    '[my|our] [|next|new|_] [blog|column|podcast|vlog|channel|newsletter|article|review|video|followers|post|thread|status|page|tiktok] [will|is going to|shall|writes itself|is about|on]',
    'you will [|be|all|soon] [read|reading|see|seeing|hear|hearing|find] [|about|all about|yourself|yourselves|this|it|of] [|this|it|_] [in|on|from] [|the|my] {outlet}',
    '[wait|watch] [till|until|when] [|i|my|the|_] [post|tweet|tell|{audience}|{outlet}|followers|share|see]',
    '[with|have|to|and] [|my|over|about|all my] [|NUM|_] [followers|subscribers|readers|letterboxes]',
    '[expect|look out for|keep an eye out for|watch out for|look forward to|enjoy] [|a|an|my|the|your] [|very|_] [review|reviews|post|tweet|write up|write-up|headline|publicity|feedback|article]',
    '[goes|going|went] [|straight] [|on|up on|onto|out on|to] [|the|my|all|every] {outlet} [|tonight|tomorrow|today|now|next|later|on|this|$$]',
    '[tomorrow|tonight|next stop|next] [|is|,|:|stop] [|the] {outlet} $$',
  ],
  classes,
};

/** Announcements that can only be against the firm. */
export const badPress: Lexicon = {
  id: 'publicity-bad',
  source,
  patterns: [
    '[name|naming|named] [and|&] [shame|shaming|shamed]',
    '[will|shall|going to|gonna|am|expect|be|is|get|getting|leave|leaving|write|writing|post|posting|give|giving|deserve|deserves] [|a|an|my|you|the|them|this|to] [|very|_|_ _] [bad|negative|scathing|terrible|damning|awful|horrible|brutal|stinking|nasty|shocking|honest|one star|1 star|one-star|1-star|zero star|zero stars|0 stars] [|_] [review|reviews|rating|feedback|publicity|press|star|stars|$$]',
    '[one|1|zero|0|single|no] [|-] [star|stars] [from|for|is|it is|review|rating|on|incoming|coming]',
    '[go|going|went|take|taking|make|making] [|this|it|all this|that|the whole thing] [viral|public]',
    '[go|going|take|taking|call|calling|contact|contacting|ring|speak|talk|write|writing|pass|send|sending] [|this|it|straight|all this|on|everything|my story] [to|with|] [|the|a|every|my] [|local|national|_] [press|media|papers|newspaper|newspapers|news|journalist|journalists|reporter|watchdog]',
    '[warn|warning|dissuade|deter|steer|put] [|_|_ _|_ _ _|_ _ _ _] [off|away|against|clear of|to avoid|to steer|to stay|not to|never to|about you|{audience}]',
    '[tell|telling|advise|advising|urge|urging|let|recommend|encourage] [|_|_ _|_ _ _|_ _ _ _] [to avoid|to steer clear|to stay away|not to|never to|what happened|how you treat|how you treated|what you did|how badly|how bad|how awful|how terrible|what a joke|what kind of|what you are|exactly how|exactly what|about this shambles]',
    '[people|everyone|others|public|world|everybody|customers] [|really|all] [need|deserve|ought|have a right|should|must|has a right] [|to] [know|be warned|see|hear|be told]',
    '[word|news|this|story] [|gets|will get|is going to get|travels|spreads|will spread|will travel|_] [around|round|fast|out|quickly]',
    '[will|would] [|certainly|definitely|absolutely] not be [recommending|recommended]',
    '[make|making] [|very|damn|absolutely] sure [|that] [everyone|everybody|nobody|no one|people|all|the whole|others|every|none of]',
    '[drag|dragging|blast|blasting|roast|roasting|trash|trashing|slate|slating|shame|shaming|expose|exposing|call|calling] [you|u|them|your company|this company|this place] [|out|guys|lot] [|all over|on|online|in|over|across|through]',
    '[screenshot|screenshots|screenshotting|screen shots|screenshotted|recording|filming] [|_|_ _|_ _ _|_ _ _ _] [for|and|to|on|goes|going|stick|posting|putting|will]',
    '[hearing|hear] about this by',
    'sorry tale',
  ],
  classes,
};

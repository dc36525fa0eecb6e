import type { Lexicon, WordClass } from '../text/lexicon';

const source = 'goodturn, 2026; negative word of mouth as voice and exit after Hirschman 1970';

const outlets: WordClass = {
  id: 'outlet',
  source,
  words: [
    'article', 'blog', 'column', 'facebook', 'forum', 'google', 'group chat', 'instagram', 'journalist', 'media', 'news', 'newsletter', 'newspaper',
    'one star', 'paper', 'papers', 'press', 'reddit', 'reporter', 'review', 'social media', 'the echo', 'tiktok', 'tripadvisor', 'trustpilot',
    'twitter', 'watchdog', 'yelp', '1 star',
  ],
};

const audience: WordClass = {
  id: 'audience',
  source,
  words: [
    'anyone', 'club', 'customer', 'every person', 'everybody', 'everyone', 'family', 'follower', 'friend', 'mate', 'member', 'mum', 'neighbor',
    'neighbour', 'office', 'others', 'parent', 'people', 'reader', 'street', 'the world', 'village',
  ],
};

const classes = [outlets, audience];

/** An announcement to tell others; whether it is against the firm, the rest of the turn must show. */
export const announcement: Lexicon = {
  id: 'publicity-announcement',
  source,
  patterns: [
    '[will|shall|going to|am|about to|might|may|plan to|intend to|want to|tempted to|be|have to|ill|off to] [|_] [|_] [~post|~tweet|~share|~publish|~write|~put|~stick|~upload|~leave|~take|~go|~screenshot|~report|~expose|~film|~spread|~contact|~ring|~call|~email|~send|~talk|~speak|~give] [|_] [|_] [|_] [|_] [|_] {outlet}',
    '[will|shall|going to|am|about to|might|may|plan to|intend to|want to|wait to|be|ill|sure] [|_] [~tell|~warn|~advise|~let|~inform|~show|~share|~put off|~message|~urge] [|_] [|_] [|_] {audience}',
    '[{audience}|{outlet}|they|world] [|_] [|_] [will|is going to|are going to|shall|would] [|be|soon|all|also|_] [hear|hearing|know|love|see|seeing|interested|run|running|carry|enjoy|read|reading|learn|find out]',
    '[hear|hearing|read|reading] [|all] about [this|it|you] [|all] [in|on|by|from|over]',
    '[subject|topic|story|material|headline] for [|my|the|our|this|next]',
    '[~go] [straight|up|out] [on|to|onto] [|the|my] {outlet}',
  ],
  classes,
};

/** Announcements that can only be against the firm. */
export const badPress: Lexicon = {
  id: 'publicity-bad',
  source,
  patterns: [
    '[name|naming] [and|&] [shame|shaming]',
    '[will|going to|am|expect|~leave|~write|~post|~give] [|a|my|you|them] [|_] [|_] [bad|negative|scathing|terrible|damning|awful|brutal|honest|one star|1 star|one-star|zero star|0 star] [|_] [~review|~rating|feedback|publicity|~star]',
    '[~go|~take|~make] [|this|it|that] [viral|public]',
    '[will|going to|am|be] [~go|~take|~call|~contact|~ring|~speak|~talk|~write|~send] [|_] [|_] [to|with|] [the|a|every] [|local|national] [press|media|papers|paper|newspaper|news|journalist|watchdog]',
    '[will|going to|shall|be|am] [|_] [~warn|~dissuade|~steer|~put] [|_] [|_] [off|away|against|clear|about you|{audience}]',
    '[will|going to|am|shall|be|must] [~tell|~advise|~urge] [|_] [|_] [{audience}] [|_] [|_] [to avoid|avoid|to steer|to stay away|not to|never to|what happened|how you|what you|how bad|how badly|how awful]',
    '[{audience}|public] [|really|all] [need|deserve|ought|has a right|have a right] to [know|be warned|see|hear]',
    '[word|news] [gets|will get|will spread|spreads|travels] [|_]',
    '[will|going to|ill] [|_] [|_] sure [|that] [|_] [{audience}|nobody|no one]',
    '[hear|hearing|know|read|reading] about this [by|on|in]',
    '[expect|prepare] to [see|read] ... {outlet}',
    '[~tell|~show] ... ... [how you|what you]',
  ],
  classes,
};

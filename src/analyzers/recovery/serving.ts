import type { Token } from '../../text/annotated-text';

/** Nouns for people, told by their endings as job names are, and those that have none. */
const person = /(?:[a-z]{2}er|or|ist|cian|man|men|woman|women|ant|boy|girl|people|person|body|one)s?$|^(?:he|she|they|you|who|u|lads?|lady|ladies|guys?|chaps?|blokes?|staff|team|crew|nurses?|clerks?|hosts?|guards?|chefs?|vets?|agents?|reps?|mechanics?|employees?|steward\w*|bots?|hr|desk|nobody)$/;

/** Things that end as people do. */
const thing = /^(?:(?:dish)?wash|toast|read|blend|mix|mow|print|charg|boil|cook|heat|dry|scann|rout|comput|freez|serv|brows|show|weath|numb|ord|lett|wat|pap|count|cov|summ|wint|dinn|pow|filt|aft|nev|ev|und|ov|oth|eith|bett|lat|sens|monit|mirr|mot|err|col|do|flo|f|(?:grand|step)?(?:moth|fath|broth|sist|daught)|w|no|someone|any|every)(?:ers?|ors?|one|body)?$/;

/** Tells whether a token names somebody who may serve. */
export const serves = ({ normal, pos }: Token): boolean => (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'ADJ') && person.test(normal) && !thing.test(normal);

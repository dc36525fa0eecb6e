import { hollowLacks } from '../../lexicons/hints';
import type { AnnotatedText, Clause, Token } from '../../text/annotated-text';
import { lemmaOf, normalOf } from '../../text/of-token';

const ours = new Set(['my', 'our']);
const ownLacks = new Set(['do', 'have']);
const lacking = new Set(['do', 'does', 'have', 'has', 'will']);
const singling = new Set(['before', 'one', 'this', 'it', 'these']);

/** Praise and cheer: what is missing is then no complaint and no hint. */
const cheer = /\b(?:thank\w*|thx|cheers|love (?:it|this|that|the|you|your|how|to|my)|loving|loved|lovely|great|wonderful|brilliant|amazing|awesome|happy|glad|bravo|fantastic|excellent|kind|perfect|impeccable|enjoy\w*|congrat\w*|ha(?:ha)+|lol|smil\w+|funny|joke|a treat|superb|well done|kudos)\b|[\u{1F600}-\u{1F60F}\u{1F923}\u{2764}\u{1F44D}]/iu;

/** Whether a text is in good spirits. */
export const isCheerful = ({ text }: AnnotatedText): boolean => cheer.test(text);

const kin: ReadonlySet<string> = new Set(['mother', 'mum', 'mom', 'father', 'dad', 'wife', 'husband', 'son', 'daughter', 'kid', 'child', 'boy', 'girl', 'baby', 'gran', 'grandma', 'grandmother', 'grandfather', 'carer', 'nurse', 'tenants', 'toddler', 'lad', 'client', 'mate', 'nan', 'partner', 'team', 'staff', 'customer', 'tenant', 'guest', 'dog', 'sister', 'brother', 'family', 'parent']);

/** Verbs of so many uses that their lack says nothing. */
const vague = new Set(['be', 'do', 'get', 'see', 'let', 'know', 'pay', 'ask', 'depart', 'leave', 'board', 'land', 'move', 'take', 'fun']);

const comparing: ReadonlySet<string> = new Set(['such', 'so', 'worse', 'better', 'as', 'more', 'again', 'ever', 'but', 'any', 'even', 'one', 'anyone', 'else', 'why']);

const belongs = (text: AnnotatedText, { subject, subjectAt, from }: Clause): boolean =>
  subject === 'i' || subject === 'we' || (subject === 'noun' && (kin.has(lemmaOf(text.tokens[subjectAt])) || text.tokens.slice(from, subjectAt).some((token) => ours.has(token.normal))));

/** Does not, has not, cannot: a standing lack, no refusal ("I won't") and no past. */
const standing = (tokens: readonly Token[], willed: boolean): boolean => {
  const at = tokens.findIndex((token) => token.normal === 'not' || token.normal === 'never');
  if (at <= 0) return false;
  const auxiliary = normalOf(tokens[at - 1]);
  const verb = tokens.slice(at + 1).find((token) => token.pos === 'VERB');
  return (tokens[at]?.normal !== 'never' || tokens.some((token) => singling.has(token.normal))) && verb !== undefined && !vague.has(verb.lemma) && !hollowLacks.words.includes(verb.lemma) && (willed ? ownLacks : lacking).has(auxiliary);
};

/**
 * Tokens at which the customer, or somebody of the customer's, lacks or cannot do something as things stand:
 * "Mother won't eat anything hot", "I have never filed one before".
 */
export const lackingPlaces = (text: AnnotatedText): number[] =>
  text.clauses
    .filter((clause) => {
      if (clause.mood !== 'statement' || clause.conditional || text.tokens[clause.from]?.voice !== 'own' || !belongs(text, clause)) return false;
      const tokens = text.tokens.slice(clause.from, clause.to);
      return standing(tokens, clause.subject === 'i' || clause.subject === 'we') && !tokens.some((token, at) => (comparing.has(token.normal) && clause.from + at !== clause.subjectAt) || token.normal === 'you' || token.normal === 'been');
    })
    .map((clause) => clause.from);

import type { Lexicon } from '../text/lexicon';
import { dearOnes, hurtFeelings, intensifiers } from './feelings';

const source = 'goodturn, 2026; explorations as in EPITOME (Sharma et al. 2020)';

/** Questions about what something is like, did or does to somebody. */
export const experienceQuestion: Lexicon = {
  id: 'experience-question',
  source,
  classes: [
    hurtFeelings, intensifiers, dearOnes,
    { id: 'undergo', source: 'goodturn, 2026', words: ['feel', 'cope', 'sleep', 'eat', 'manage', 'notice', 'miss', 'enjoy', 'worry', 'fear', 'hope', 'mean', 'affect', 'impact', 'settle', 'hurt', 'bear', 'deal', 'hold up', 'get through', 'get by', 'getting on', 'getting by', 'remember', 'trust', 'weigh', 'struggle', 'react', 'recover', 'leave', 'land', 'handle', 'make you', 'go through', 'make of'] },
    { id: 'them', source: 'closed class of English', words: ['you', 'he', 'she', 'they', 'your', 'his', 'her', 'everyone', 'everybody', 'anyone', 'the', 'that', 'it', 'this', 'things', 'life', 'work', 'all'] },
    { id: 'well', source: 'goodturn, 2026', words: ['ok', 'okay', 'alright', 'all right', 'safe', 'hurt', 'well', 'unhurt', 'injured', 'better', 'coping', 'managing', 'settled', 'sleeping', 'nervous', 'comfortable', 'in pain', 'happy', 'relieved', 'excited', 'proud', 'tired', 'calm'] },
    { id: 'touch', source: 'goodturn, 2026', words: ['worry', 'bother', 'upset', 'hurt', 'trouble', 'hit', 'weigh', 'matter', 'annoy'] },
  ],
  patterns: [
    '[how|what] ... ... {undergo}',
    '[how|what] ... ... [since then|these days|for you|for them]',
    'what [it|that|this] [~be|~feel|has been] [|_] like',
    'what [~be|has|would] [|_|_ _|_ _ _|_ _ _ _] [been|be|it|that|this] like',
    'how [~be|~have|did] [|_] {them} ... [been|doing|going|keeping]',
    'how ~be {them} [|_] [?|now|today|yourself|with]',
    'how much [|_|_ _] [trouble|worry|time|sleep|stress|of your|pain|upset]',
    'how [~do|has|would|will] {them} [|_|_ _] [|have|it] [|_] [{touch}|{undergo}|go|sound]',
    'what [|has|did|does] [that|this|it|the _|your _] [|been|then] [~do|~mean|~cost|~leave|~take|~change] [|to|for|you|your]',
    '[what|which] [|_] [|_|_ _] [{touch}|~stop|~keep|~please|~make] [you|him|her|them|most|the|your]',
    'what [~be|has been|would be] the [|_] [worst|most|best]',
    'what ~be [you|he|she|they] [|ADV] [going through|worried|afraid|hoping|struggling|thinking|dealing|missing]',
    'what [|has|have|had|~be] [happened|~go wrong|going on|went on|been going on|led|brought|prompted] [|exactly|there|then|to|at|on|when|that|with|you]',
    '~be [you|he|she|they|everyone|everybody|anyone|your {dear}|your _] [|_|doing|feeling] [{well}|{hurt}|able to rest|able to sleep]',
    '~be [everyone|everybody|anyone|you] ... [ok|okay|alright|all right]',
    '[~do|~have] {them} [|_|all|ever] [{touch}|feel|sleep|cope|enjoy|affect|make you|get home|been able]',
    '[can|could|would|will] you [|_] [tell|describe] [|me|us|with|to] [|a little|a bit|some|more] [|more] [about|through|more|what|how]',
    '^^ [|and|please|do|so] [tell|talk|walk] [me|us] [|_|through|a little|a bit] [more|about|what|how]',
    '[want|like|care|happy|willing] to [|_] [talk|share|tell|say more] [|me|us|about|more]',
    '[like|love|want|wondering] [|to|in] [|hear|know|understand] [|more] [about|how|what] {them} [|_] [{undergo}|been|is|like|goes|went|happened]',
    'where [does|has] [that|this|it] [leave|left] you',
    'how [did|goes|went] [it|that|things|your|the] [|_|_ _] [go|$$]',
    'what [made you|brings you]',
  ],
};

/** Questions about the service itself, or for the record: not about the person's experience. */
export const formQuestion: Lexicon = {
  id: 'form-question',
  source: 'goodturn, 2026',
  patterns: [
    'how [~be|did|would you rate|do you rate] [|your experience with|your] [our|we|my]',
    '[rate|rating|survey|score|stars|out of NUM|how many]',
    '[how|what] [can|may|could|else|shall|should] [i|we]', '[how|what] [|else] [i|we] [can|may|could]',
    'what [|_|_ _] [|when|if|after] you [press|click|tap|restart|log|open|try|plug|turn|type|enter|select]',
    '[on|with|in] the [screen|box|light|label|meter|app|page]',
    '[which|what] [model|version|number|browser|order|date|account|size|flight|phone|time|type|part|route]',
    'which _',
    'what [do|did] _ mean [$$|?]',
    '[order|booking|reference|account|serial|flight|ticket] [number|locator|code|details]',
    'how [would|do] you [like|want|prefer]',
    'how is [|_] [monday|tuesday|wednesday|thursday|friday|saturday|sunday|NUM|tomorrow]',
    '~be [you|everything|it|the _] [|_] [using|working|ready|able to _|still on|ok with|okay with]',
  ],
};

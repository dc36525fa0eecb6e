import type { Lexicon, WordClass } from '../text/lexicon';

/** Words that open a contact. What follows is checked in code, for products and programmes borrow them. */
export const salutation: Lexicon = {
  id: 'salutation',
  source: 'goodturn, 2026; adjacency pairs that open a talk after Schegloff 1968',
  patterns: [
    '^^ [|oh|ah|well|and|so|why|ok|okay|aha|yes|a big|a warm] [hi|hello|hey|hiya|heya|howdy|hullo|hallo|helo|hii|hiii|helloo|hellooo|heyy|hey hey|greetings|salutations|aloha|namaste|hola|bonjour|salut|ciao|shalom|salam|ahoy|ey up|wotcha|g\'day|gday|moin|servus|hej|hei|hoi|oi|olá|hallå|merhaba|jambo|konnichiwa|sawubona|kalimera|bonsoir|buongiorno|ciao|saludos|namaskar|kia ora|grüß gott|grüss gott|grüezi|guten tag|guten morgen|guten abend|buenos días|buenos dias|buenas tardes|bom dia|dzień dobry|dobrý den|god morgon|good to see you] [|there|again|all|both|everyone|everybody|folks|guys|team|hello|hi] [|again|you two]',
    '^^ [top of the|top o ’ the|top o \' the] morning [|to you|to ye]',
    '^^ [|oh|ah|well|and|a|and a|a very|and a very|very|ok] [good|gd] [morning|afternoon|evening|day|mornin] [|to you|again|there|all|both|everyone]',
    '^ [morning|afternoon|evening|mornin|goodmorning] [|all|both|there|again]',
    '^ [|a|a very|a very warm|a warm] welcome [|back|aboard|to]',
    '^ [|my] [dear|respected|esteemed]',
    '^ happy [monday|tuesday|wednesday|thursday|friday|saturday|sunday|new year]',
    '^ [nice|pleased|lovely|good|great|delighted] to [|e -|virtually] meet you',
  ],
};

/** Given names of many places. Evidence where a capital letter alone says little, as at the start of a sentence. */
export const givenNames: WordClass = {
  id: 'given-name',
  source: 'goodturn, 2026: common given names',
  words: [
    'adam', 'ahmed', 'alan', 'alex', 'alice', 'amy', 'ana', 'andrew', 'andy', 
    'anna', 'anne', 'arthur', 'ben', 'benjamin', 'bob', 'brian', 
    'caroline', 'charles', 'charlie', 'charlotte', 'chloe', 'chris', 'claire', 'dan',
    'daniel', 'dave', 'david', 'edward', 'elizabeth', 'ellen', 'emily', 'emma', 'eric',
    'frank', 'george', 'hannah', 'harry', 'helen', 'henry', 
    'jack', 'james', 'jane', 'jason', 'jeff', 'jennifer', 'jenny', 'jess', 'jessica',
    'jim', 'joe', 'john', 'josh', 'karen', 'kate', 'katie', 'kelly',
    'kevin', 'laura', 'lisa', 'lucy', 'luke', 'maria', 'marie', 'martin', 'mary', 'matt',
    'matthew', 'max', 'michael', 'michelle', 'mike', 'mohamed', 'nick', 
    'oliver', 'omar', 'paul', 'peter', 'phil', 'priya', 'rachel', 
    'richard', 'robert', 'ryan', 'sam', 'sara', 'sarah', 
    'simon', 'sophie', 'steve', 'thomas', 'tim', 
    'tom', 'will', 'william', 
  ],
};

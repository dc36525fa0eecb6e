import type { AnnotatedText } from '../../text/annotated-text';

/** A kind of fact that agents ask for: how it looks when given (as written), and how it is asked for (normal forms). */
interface FactKind {
  readonly kind: string;
  /** A sign that stands in whatever gives it, where there is one. */
  readonly sign?: '@' | 'digit';
  readonly given: RegExp;
  readonly asked: RegExp;
}

const factKinds: readonly FactKind[] = [
  { kind: 'e-mail address', sign: '@', given: /[\w.+-]@[\w-]+\.\w/, asked: /\be ?-? ?mail(?! (?:you|us|me|from|that|we|to))/ },
  { kind: 'phone number', sign: 'digit', given: /(?:\+|\b0)\d[\d ()/-]{7,}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/, asked: /\b(?:phone|mobile|cell|contact|telephone|callback|call back|daytime) (?:number|no)\b|\bnumber (?:(?:that )?(?:we|i) can|can (?:we|i)|to) (?:reach|call|ring)/ },
  { kind: 'name', given: /\b(?:[Mm]y name(?:['’]s| is)|[Nn]ame:|[Tt]his is|[Ii](?:['’]m| am)|[Rr]egards,?|[Cc]heers,?|[Tt]hanks,|[Bb]est,)\s+(?:(?:Dr|Mrs?|Ms)\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[\s.,!?]*(?:$|and\b|from\b|here\b|[.,!\n]))|\b[A-Z][a-z]+ [A-Z][a-z]+ (?:here|speaking|calling)\b|\b[Ii]t['’]s (?:Dr|Mrs?|Ms)\.? [A-Z]/, asked: /\b(?:your|full|first|last|sur|family) ?(?:full |first |last )?name\b(?! of)|\bwho (?:am i|do i have|are we) (?:speaking|talking|chatting|the pleasure)/ },
  { kind: 'date of birth', given: /\b(?:born|dob|date of birth|birthday)\b[^.!?]{0,24}(?:\d|(?:first|second|third|th) of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i, asked: /\b(?:date of birth|dob|birth ?date|birthday)\b|\bwhen were you born\b/ },
  { kind: 'postcode', sign: 'digit', given: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:zip|postcode|postal|post code)(?: code)?[^\w.!?]+(?:\w+ )?\w*\d\w/i, asked: /\bpost ?code|\bzip\b|\bpostal code/ },
  { kind: 'address', sign: 'digit', given: /\b\d+\w?,? (?:[\w'’.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|court|drive|dr|way|place|square|terrace|gardens|crescent|row|hill)\b/i, asked: /\b(?:(?:your|home|delivery|shipping|postal|street|full|billing|the|property) )address\b|\bwhere (?:do|should) (?:you live|we (?:send|deliver))/ },
  { kind: 'browser', given: /\b(?:chrome|safari|firefox|edge|opera|brave)\b/i, asked: /\bbrowser\b/ },
  { kind: 'device', given: /\b(?:iphone|ipad|android|samsung|galaxy|pixel|macbook|i?mac|windows|lenovo|dell|kindle|xbox|ps[45])\b/i, asked: /\b(?:what|which|kind of|type of|sort of) (?:\w+ )?(?:device|phone|computer|laptop|tablet|handset|operating system|os|machine|console|system)\b/ },
  { kind: 'model', sign: 'digit', given: /\b(?!(?:Order|Room|Gate|Flight|Seat|Ticket|Case|Flat|Step|Day|Week|Unit|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|On|In|At|The|For|By|It|Since|Only|About|Over|After|And|But|From|Last|Paid|Wait)[a-z]*\b)[A-Z][A-Za-z]+[ -]?(?:[A-Z][ -]?)?\d{1,4}[A-Za-z]{0,2}\b|\bmodel\W+(?:is |number |no )?\w*\d/, asked: /\b(?:model|make and model|make or model)\b|\b(?:what|which) make\b/ },
  { kind: 'version', sign: 'digit', given: /\bv(?:ersion)? ?\d/i, asked: /\bversion\b/ },
  { kind: 'flight number', sign: 'digit', given: /\b(?!AM|PM|OF|TO|AT|IN|ON|BY|OR|NO|IS)[A-Z]{2} ?\d{3,4}\b|\b[Ff](?:light|lt)\.? ?(?:number |no\.? |# ?)?(?:[A-Z]{2} ?)?\d{2,4}\b(?! ?%)/, asked: /\bflight (?:number|no|#)|\b(?:what|which) flight\b/ },
  { kind: 'colour', given: /\b(?:red|blue|green|black|white|grey|gray|yellow|pink|purple|brown|beige|navy|silver|gold|orange|cream)\b/i, asked: /\bcolou?r\b/ },
  { kind: 'size', given: /\bsize \w|\b(?:an?|in|the) (?:XS|S|M|L|XL|XXL|small|medium|large)\b|\b\d+ ?(?:cm|mm|inch(?:es)?|ft|m2|sqm)\b/i, asked: /\b(?:what|which) size\b|\bwhat is (?:the|your) size\b/ },
];

/** A noun that names a numbered thing, and the family that it belongs to. */
const family: Readonly<Record<string, string>> = {
  reservation: 'booking', confirmation: 'booking', pnr: 'booking', locator: 'booking', customer: 'account', client: 'account', member: 'account', membership: 'account', case: 'ticket', parcel: 'tracking', consignment: 'tracking', shipment: 'tracking', bill: 'invoice', ref: 'reference', id: 'reference', purchase: 'order',
};
const numbered = /\b(order|purchase|booking|reservation|confirmation|pnr|locator|account|customer|client|member(?:ship)?|ticket|case|tracking|parcel|consignment|shipment|invoice|bill|policy|claim|serial|ref(?:erence)?|id)\b(?:\s{0,40}(?:number|no\b\.?|nr\b\.?|id|ref(?:erence)?|code|is|was|it's|with|under|of|[:#=(]|,)){0,60}\s{0,40}((?:[a-z]{0,5}[-/]?\d[\w/-]{2,})|[A-Z0-9]{6}\b)/gi;
const numberAsked = /\b(order|purchase|booking|reservation|confirmation|pnr|locator|account|customer|client|member(?:ship)?|ticket|case|tracking|parcel|consignment|shipment|invoice|bill|policy|claim|serial|reference|ref|id)\b (?:number|no|nr|id|reference|ref|code|#)|\b(?:the|your|a) (reference|pnr)\b/;

const familyOf = (word: string): string => `${family[word] ?? word} number`;

/** The kinds of facts that a text gives. */
export const kindsGiven = ({ text: written }: Pick<AnnotatedText, 'text'>): string[] => {
  const handled = written.includes('@');
  const text = handled ? written.replace(/(^|\s)@\w+/g, '$1') : written;
  const digits = /\d/.test(text);
  const kinds: string[] = [];
  for (const { kind, sign, given } of factKinds) if ((sign === undefined || (sign === '@' ? handled : digits)) && given.test(text)) kinds.push(kind);
  if (!digits && !/[A-Z]{6}/.test(text)) return kinds;
  return [
  ...kinds,
  ...[...text.matchAll(numbered)].filter((match) => /\d|[A-Z]{6}/.test(match[2] ?? '')).map((match) => familyOf((match[1] ?? '').toLowerCase())),
  ];
};

/** The texts in which somebody may have given facts, the latest first. */
export interface Told {
  readonly text: AnnotatedText;
  readonly before: Told | undefined;
}

const known = new WeakMap<Told, ReadonlySet<string>>();

/** The kinds of facts that any of some texts gives. */
export const kindsTold = (told: Told | undefined): ReadonlySet<string> => {
  const kinds = new Set<string>();
  for (let one = told; one !== undefined; one = one.before) {
    const earlier = known.get(one);
    for (const kind of earlier ?? kindsGiven(one.text)) kinds.add(kind);
    if (earlier !== undefined) break;
  }
  if (told !== undefined) known.set(told, kinds);
  return kinds;
};

/** The kinds of facts that a question or request asks for. */
export const kindsAsked = (words: string): string[] => {
  const number = numberAsked.exec(words);
  return [...factKinds.filter(({ asked }) => asked.test(words)).map(({ kind }) => kind), ...(number === null ? [] : [familyOf(number[1] ?? number[2] ?? '')])];
};

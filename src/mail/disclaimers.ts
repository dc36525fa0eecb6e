/** One of these is enough: nobody writes them to one person. */
const sure: readonly RegExp[] = [
  /\bthis (?:e-?mail|message|communication|transmission)\b[^.]{0,160}\b(?:confidential|privileged)\b/i,
  /\bconsider the environment before printing\b/i,
  /\bthink before you print\b/i,
  /\b(?:the|an?|its) intended (?:recipients?|addressees?)\b[^.]{0,200}\b(?:delete|notify|disclos\w{1,6}|copy\w{0,3}|distribut\w{1,6})\b/i,
  /\bintended (?:solely|only|exclusively) for (?:the )?(?:use of )?(?:the )?(?:person|individual|addressee|recipient|named)/i,
  /\bregistered (?:office|in (?:england|scotland|ireland|wales))\b[^\n]{0,200}\b(?:number|no|company|registered|office|street|road|house)\b/i,
];

/** Two of these together are. */
const signs: readonly RegExp[] = [
  /\bconfidential/i, /\bprivileged\b/i, /\bintended recipients?\b/i, /\breceived (?:this|it) (?:e-?mail |message )?in error\b/i, /\b(?:scanned|checked) for viruses\b/i,
  /\bviews (?:or opinions )?(?:expressed|presented)\b/i, /\bcompany (?:number|no|reg)/i, /\bvat (?:number|no|reg)/i, /\bauthori[sz]ed and regulated\b/i, /\bunsubscribe\b/i, /\bviruses\b/i, /\bunauthori[sz]ed (?:use|disclosure|copying)/i,
];

/**
 * Tells whether a paragraph is a legal notice that every mail of a firm carries.
 *
 * @example
 * isDisclaimer('This e-mail and its attachments are confidential.') // => true
 * isDisclaimer('Please keep this confidential until we call you.') // => false
 */
export const isDisclaimer = (paragraph: string): boolean => {
  const start = paragraph.slice(0, 1200);
  return sure.some((sign) => sign.test(start)) || signs.filter((sign) => sign.test(start)).length > 1;
};

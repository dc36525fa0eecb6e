import type { AsideKind } from '../conversation/turn';
import type { Attributes } from './tokens';

/** What a client's markup says of an element of a mail. */
export interface MailMark {
  readonly kind: AsideKind;
  /**
   * `element`: the aside is the element. `rest`: it begins here and lasts to the end. `quote`: a `blockquote` that is a
   * quotation only below somebody's name. `header`: it lasts to the end if the element names a sender.
   */
  readonly reach: 'element' | 'rest' | 'quote' | 'header';
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const quotedClasses = names(
  'gmail_quote gmail_quote_container gmail_extra gmail_attr yahoo_quoted moz-cite-prefix applemailquote protonmail_quote tutanota_quote zmail_extra '
  + 'freshdesk_quote front-blockquote hs_reply hs-reply-quote zendesk_quote quoted-reply email-quote mail-quote quoted_text msg-quote',
);
const forwardedClasses = names('moz-forward-container forwarded_message');
const signatureClasses = names(
  'gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block protonmail_signature_block-user tutanota_signature '
  + 'front-signature hs_signature hs-signature zendesk_signature signature email-signature email_signature mail-signature applemailsignature yahoo_signature',
);
const quotedIds = names('yahoo_quoted mail-editor-reference-message-container ms-outlook-mobile-reference-message olk_src_body_section');
const restIds = names('appendonsend divrplyfwdmsg replysplit stopspelling');
const signatureIds = names('signature ms-outlook-mobile-signature applemailsignature ms-outlook-signature');

/** Clients put something before the names of mails that they answer: `x_gmail_quote`, `m_-12gmail_quote`, `ydp12yahoo_quoted`. */
const plain = (name: string): string => name.toLowerCase().replace(/^(?:x_|m_-?\d{1,30}|ydp[\da-f]{1,16}(?=yahoo|signature))+/, '');

const classesOf = (list: string): readonly string[] => list.split(/\s+/).filter((name) => name !== '').slice(0, 50).map(plain);

/** The line that Outlook draws above the headers of the message that it answers. */
const isRule = (style: string): boolean => /border:\s?none;\s?border-top:\s?solid/i.test(style);

/** Reads what a client's class, id or style says of an element. */
export const mailMarkOf = (name: string, attributes: Attributes): MailMark | undefined => {
  const { class: list = '', id = '', style = '', type = '' } = attributes;
  const classes = list === '' ? [] : classesOf(list);
  const own = plain(id);
  const has = (known: ReadonlySet<string>): boolean => classes.some((one) => known.has(one));
  if (restIds.has(own) || classes.includes('outlookmessageheader')) return { kind: 'quoted', reach: 'rest' };
  if (has(forwardedClasses)) return { kind: 'forwarded', reach: 'element' };
  if (has(quotedClasses) || quotedIds.has(own)) return { kind: 'quoted', reach: 'element' };
  if (name === 'blockquote') return { kind: 'quoted', reach: type.toLowerCase() === 'cite' ? 'element' : 'quote' };
  if (attributes['data-smartmail'] === 'gmail_signature' || has(signatureClasses) || signatureIds.has(own)) return { kind: 'signature', reach: 'element' };
  return style !== '' && isRule(style) ? { kind: 'quoted', reach: 'header' } : undefined;
};

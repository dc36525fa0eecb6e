/** What stands below the mails: words that would fire if anybody coached them, and no name of the mails' readers. */
const old = ['You should have called us. Calm down!', 'This is ridiculous, I am so angry. You never listen.', 'Obviously that is not my problem.'];
const headline = 'On Mon, 2 Mar 2026 at 10:02, Vera Lind ';
const address = 'vera@example.com';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/’/g, '&rsquo;').replace(/€/g, '&#8364;');

/** A line with its third word set off, so that findings lie across tags. */
const inline = (line: string, tag: string): string => {
  const words = line.split(' ');
  return words.map((word, index) => (index === 2 ? `<${tag}>${escaped(word)}</${tag}>` : escaped(word))).join(' ');
};

const paragraphs = (mail: string): string[][] => mail.split('\n\n').map((paragraph) => paragraph.split('\n'));

/** One `div` a line, an empty one between paragraphs. */
const divs = (mail: string, gap: string, tag = 'b'): string =>
  paragraphs(mail).map((lines) => lines.map((line) => `<div>${inline(line, tag)}</div>`).join('')).join(gap);

const paras = (mail: string, attributes: string, tag = 'b'): string =>
  paragraphs(mail).map((lines) => `<p${attributes}>${lines.map((line) => inline(line, tag)).join('<br>\n')}</p>`).join('\n');

const quoted = old.map((line) => `<div>${line}</div>`).join('');
const who = `${headline}&lt;<a href="mailto:${address}">${address}</a>&gt; wrote:`;
const card = '<div>Anybody Else</div><div>You must be joking Ltd</div>';

const outlookHeaders = `<p class="MsoNormal"><b>From:</b> Vera Lind &lt;${address}&gt;<br><b>Sent:</b> Monday, 2 March 2026 10:02<br><b>To:</b> Desk<br><b>Subject:</b> RE: Calm down</p>`;

/** A mail as each client sends it: with a signature, and the message that it answers. */
export const wrappings: Readonly<Record<string, (mail: string) => string>> = {
  'Gmail': (mail) => `<div dir="ltr">${divs(mail, '<div><br></div>')}<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${card}</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${who}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">${quoted}</blockquote></div>`,
  'Gmail, answered below': (mail) => `<div class="gmail_quote"><div class="gmail_attr">${who}<br></div><blockquote class="gmail_quote">${quoted}</blockquote><div><br></div>${divs(mail, '<div><br></div>')}</div>`,
  'Gmail, forwarded': (mail) => `<div dir="ltr">${divs(mail, '<br>')}<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Vera</b><br>Subject: Calm down<br></div>${quoted}<blockquote>${quoted}</blockquote>${quoted}</div></div>`,
  'Outlook': (mail) => `<html><head><style>p.MsoNormal {margin:0}</style></head><body><div class="WordSection1">${paras(mail, ' class="MsoNormal"', 'span')}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">${outlookHeaders}</div></div><p class="MsoNormal">${old.join(' ')}</p></div></body></html>`,
  'Outlook on the web': (mail) => `<div class="elementToProof">${divs(mail, '<div><br></div>', 'span')}</div><div id="Signature"><div class="elementToProof">${card}</div></div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${outlookHeaders}</div><div>${quoted}</div>`,
  'Outlook, copied': (mail) => `<div>${divs(mail, '<div><br></div>')}</div><div id="x_Signature">${card}</div><div id="x_divRplyFwdMsg">${outlookHeaders}</div>${quoted}`,
  'Outlook on a telephone': (mail) => `<div dir="ltr">${divs(mail, '<br>')}</div><div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.ms/x">Outlook for iOS</a></div></div><div id="mail-editor-reference-message-container">${outlookHeaders}${quoted}</div>`,
  'Apple Mail': (mail) => `<html><body style="word-wrap: break-word;">${divs(mail, '<div><br></div>', 'i')}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>${who}</div><br class="Apple-interchange-newline"><div>${quoted}</div></blockquote></div></body></html>`,
  'a telephone of Apple': (mail) => `<div dir="auto">${divs(mail, '<br>')}<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">${who}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${quoted}</div></blockquote></div>`,
  'Yahoo': (mail) => `<div class="ydp12ab34yahoo-style-wrap">${divs(mail, '<div><br></div>')}</div><div id="ydp9f0eyahoo_quoted_1" class="ydp9f0eyahoo_quoted"><div>${who}</div><div><br></div>${quoted}<blockquote>${quoted}</blockquote>${quoted}</div>`,
  'Thunderbird': (mail) => `<html><body><p>${mail.split('\n\n').map((paragraph) => paragraph.split('\n').map((line) => inline(line, 'b')).join('<br>\n')).join('</p>\n<p>')}</p><div class="moz-cite-prefix">${who}<br></div><blockquote type="cite" cite="mid:1">${quoted}</blockquote><pre class="moz-signature" cols="72">-- \nAnybody Else\nYou must be joking</pre></body></html>`,
  'Thunderbird, answered below': (mail) => `<div class="moz-cite-prefix">${who}<br></div><blockquote type="cite" cite="mid:1">${quoted}</blockquote>${paras(mail, '')}`,
  'Proton': (mail) => `<div style="font-family: Arial">${divs(mail, '<div><br></div>')}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">${card}</div><div>Sent with <a href="https://proton.me">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Monday, March 2nd, 2026 at 10:02 AM, Vera &lt;${address}&gt; wrote:<br><br><blockquote class="protonmail_quote" type="cite">${quoted}</blockquote><br></div>`,
  'no client at all': (mail) => `${paras(mail, ' style="margin:0"', 'em')}<p>${who}</p><blockquote>${quoted}</blockquote>`,
};

/** The same in plain text, as clients without HTML send it. */
export const plainWrappings: Readonly<Record<string, (mail: string) => string>> = {
  'nothing': (mail) => mail,
  'marked lines': (mail) => `${mail}\n\n${headline}<${address}> wrote:\n\n${old.map((line) => `> ${line}`).join('\n')}`,
  'marked lines above': (mail) => `${headline}<${address}> wrote:\n${old.map((line) => `> ${line}`).join('\r\n')}\r\n\r\n${mail}`,
  'headers': (mail) => `${mail}\n\nFrom: Vera Lind <${address}>\nSent: Monday, 2 March 2026 10:02\nTo: Desk\nSubject: RE: Calm down\n\n${old.join('\n')}`,
  'the original message': (mail) => `${mail}\n\n-----Original Message-----\nFrom: Vera\n\n${old.join('\n')}`,
  'a telephone and a notice': (mail) => `${mail}\n\nSent from my iPhone\n\nThis message is confidential and meant for you only. You must delete it if you are not the intended recipient.`,
  'dashes': (mail) => `${mail}\n\n-- \nAnybody Else\nYou must be joking Ltd\n`,
};

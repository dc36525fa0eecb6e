import type { Conversation } from '../../src/index';

/** What would run if any of it were taken for more than text. */
export const attacks = [
  '<script>document.title = "owned"</script>', '</script><script>document.title = "owned"</script>', '<img src=x onerror="document.title=\'owned\'">',
  '"><svg onload="document.title=\'owned\'">', '</title><style>body { display: none }</style>', '\' onmouseover=\'document.title="owned"\' x=\'', 'javascript:document.title="owned"',
  '<!-- <a href="javascript:document.title=1">You should have checked</a> -->', '&lt;b&gt;&#60;i&#62;', '</main></div></li></ol>', '{{7*7}} ${7*7}', '<meta http-equiv="refresh" content="0;url=https://example.org/">',
];

const overrides = 'Calm down. \u202eneppah thgir eht ta\u202c \u2066x\u2069 \u0000\u0007\u001b[31m \ud800 \u2028 end';

/** A conversation in which every field is an attack. */
export const hostile: Conversation = {
  id: `ticket ${attacks.join(' ')}`,
  channel: 'chat',
  turns: [
    ...attacks.flatMap((text, index): Conversation['turns'] => [
      { role: 'customer', text: `My parcel is late again! I need a new one. ${text}`, author: text, id: text, at: `2026-03-02T09:${String(10 + index)}:00Z` },
      { role: 'agent', text: `Calm down, you should have checked ${text}. I will send it by Friday.`, author: text, id: text, at: `2026-03-02T10:${String(10 + index)}:00Z` },
    ]),
    { role: 'agent', text: overrides, author: '\u202eanA' },
    { role: 'customer', text: `${'a<b'.repeat(100)}\n${attacks.join('\n')}`, asides: [{ start: 0, end: 200, kind: 'quoted' }] },
  ],
};

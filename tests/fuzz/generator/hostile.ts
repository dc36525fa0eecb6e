import fc from 'fast-check';

/** Pieces that break text handling somewhere, each for a reason of its own. */
export const hostilePieces: readonly string[] = [
  // Half characters and controls.
  '\ud800', '\udc00', '\udbff\ud800', '\udfff\ud83d', '\u0000', '\u0001\u0007\u0008', '\u001b[31m', '\u001b]0;x\u0007', '\u007f', '\u0085', '\u009b1m', '\ufffe', '\uffff', '\ufffd',
  // What is not seen.
  '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\u061c', '\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\ufe0f', '\u{e0041}', '\u{e007f}',
  // White space and line ends.
  '\t', '\n', '\r', '\r\n', '\n\r', '\v', '\f', '\u00a0', '\u2003', '\u2028', '\u2029', '\u3000', '\u1680', '\n\n\n\n', '          ', ' \n \t ',
  // Marks that combine, and emoji that join.
  '\u0301', 'e\u0301', 'Z\u0351\u034a\u0316', '\u20dd', '👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇩🇪', '🇩', '1️⃣', '🙂', ':)', ':-(', '¯\\_(ツ)_/¯', '❤', '\u{1f469}\u200d',
  // Letters that change their length or themselves with their case.
  'İ', 'ı', 'ß', 'ẞ', 'ǆ', 'ǅ', 'ﬁ', 'ŉ', 'ΐ', 'ς', 'Σ', 'K', 'Å', 'ſ', 'ﷺ', 'Ａｇｅｎｔ', '𝕤𝕠𝕣𝕣𝕪', 'ⓢⓞⓡⓡⓨ', 'sоrry', 'café', 'cafe\u0301', 'naïve', 'Ǆ',
  // Scripts.
  'שלום', 'مرحبا', '你好。', 'こんにちは', 'Привет', 'Γειά', 'हिन्दी', 'ไทย', '한국어', 'Ⅳ', '٣٤', '੩', '½', '²', 'Å̈',
  // Marks, and many of them.
  '.', '..', '...', '…', '. . .', '?!', '?!?!?!', '!!!', ',', ',,', ';', ':', '-', '--', '—', '–', '-\n', '/', '\\', '|', '*', '**', '_', '__', '~', '~~', '`', '```', '#', '##', '&', '%', '$', '^', '=', '+', '@', '(', ')', '()', '[', ']', '{', '}', '<', '>', '<<', '•', '- ', '> ', '>> ', '»', '«',
  // Quotation marks.
  "'", '"', '’', '‘', '“', '”', '„', '‚', '‹', '›', '「', '」', '´', '\u02bc', '""', "''", "'s", "n't", '’ll', "'ve", 'dont', 'canot', "y'all'd've", '“you said', 'you said that "',
  // Links, addresses, handles.
  'http://', 'https://a.b/c?d=e&f=%00#g', 'www.a', 'HTTP://EXAMPLE.ORG/…', 'javascript:alert(1)', 'data:text/html,<b>', 'a@b.example', '@you', '#sorry', 'file:///etc/x', 'a.b.c.d', 'e.g.', 'i.e.', 'Mr.', 'No. 5', 'U.S.A.', 'p.m.', '3.', '3.30',
  // Markup and templates.
  '<b>', '</b>', '<script>alert(1)</script>', '<!--', '-->', '<![CDATA[', ']]>', '<textarea>', '<a href="x" onclick=\'y\'>', '&amp;', '&#0;', '&#xD800;', '&#x110000;', '&nosuch;', '&lt', '<br', '</', '<style>', '<blockquote type="cite">',
  '{{x}}', '${x}', '{quote}', '{count}', '{turn}', '{Count}', '%s', '%d%n', '$&', '$1', '$`', "$'", '$$', '\\n', '\\u0000', '\\', '=1+1', '=cmd|x', '+1', '@SUM(A1)', '-2', '[x](javascript:y)', '![x](y)', '| a | b |',
  // Names that objects have.
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'length', 'undefined', 'null', 'NaN', 'true', '[object Object]',
  // Numbers.
  '0', '-0', '1e400', '9007199254740993', '0x10', '1.', '.5', '1,2,3', '00:00', '99/99/9999', '2026-02-30T25:61:61Z', '+44 20 7946 0000', '4111 1111 1111 1111', 'Infinity', '1'.repeat(60),
  // Mail.
  '-- \n', 'On Mon, 2 March 2026, Ana wrote:', 'From: a@b.example\nSent: Monday\n', '________________', 'Sent from my phone', 'Kind regards,\nAna', 'Customer: ', 'Agent: ', '[10:02] ',
];

const units: readonly string[] = ['a', 'A', 'é', 'e\u0301', '\u0301', '.', '!', '?', ',', ' ', '\n', '\r\n', '\u00a0', '\u200b', '\u200d', '👍', '\ud83d', "'", '"', '“', '(', ')', '<', '>', '> ', '&', '-', '_', '*', '`', '0', '9 ', 'no ', 'not ', 'sorry ', 'you ', 'I ', 'very ', "'s", 'a@', 'http://', 'if ', ', ', '. ', '{', '$', '\\', '\u202e', 'ß', 'İ'];

/** One piece, or a run of one unit; long runs are rare. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...hostilePieces) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: 12 })).map(([unit, times]) => unit.repeat(times)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...units), fc.integer({ min: 13, max: 90 })).map(([unit, times]) => unit.repeat(times)) },
  { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 5 }).map((codes) => String.fromCharCode(...codes)) },
);

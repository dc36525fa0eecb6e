/** A piece of text that does harm where it is taken for more than text. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

const named = (all: Readonly<Record<string, string>>): readonly Piece[] => Object.entries(all).map(([name, text]) => ({ name, text }));

const markup = named({
  'a script': '<script>owned()</script>',
  'a picture that fails': '<img src=x onerror=owned()>',
  'out of an attribute': '"><svg/onload=owned()>',
  'out of a quote': "' onmouseover='owned()' x='",
  'out of a style': '</style><b>',
  'out of a script': '</script><b>',
  'out of a title': '</title></head><body onload=owned()>',
  'a comment': '<!-- ',
  'an end of CDATA': ']]><x>',
  'an instruction': '<?php owned() ?>',
  'a refresh': '<meta http-equiv="refresh" content="0;url=//x.example">',
  'an address of script': 'javascript:owned()',
  'entities': '&lt;b&gt; &#60;i&#62; &colon; &amp;amp;',
  'closing tags': '</p></li></ol></main>',
  'templates': '{{7*7}} ${7*7} <%= 7 %> #{7} {0}',
});

const marks = named({
  'a link': '[x](javascript:owned())',
  'a link by name': '[x][y] [y]: //x.example',
  'a definition': '[y]: https://x.example',
  'a picture': '![x](https://x.example/p.png)',
  'a link by itself': '<https://x.example>',
  'bare addresses': 'https://x.example www.x.example ftp://x.example a@x.example mailto:a@x.example',
  'a heading': '# owned',
  'a heading below': 'owned\n=====',
  'a line across': '---',
  'a list': '- owned',
  'a numbered list': '1. owned',
  'another numbered list': '1) owned',
  'a quotation': '> owned',
  'a table': '| a | b |\n| --- | --- |\n| c | d |',
  'a fence': '```\nowned\n```',
  'a fence of tildes': '~~~\nowned',
  'code by indent': '    owned',
  'code by tab': '\towned',
  'backticks before markup': '`<img src=x>',
  'two backticks': '``',
  'emphasis': '**a** _b_ ~~c~~ *',
  'a backslash': 'a\\',
  'a hard break': 'a  \nb',
  'two paragraphs': 'a\n\n# b',
  'a task and a footnote': '[x] a[^1] $x$ :tada: #12 @team',
});

const controls = named({
  'a colour': '\u001b[31mred',
  'a cleared screen': '\u001b[2J\u001b[H',
  'a title of the window': '\u001b]0;owned\u0007',
  'a link of the terminal': '\u001b]8;;https://x.example\u001b\\x',
  'CSI and OSC of one byte': '\u009b31m\u009d0;owned\u009c',
  'a bell and backspaces': 'a\u0007\b\b\u007f',
  'a carriage return': 'good\rowned',
  'line ends of every kind': 'a\r\nb\u0085c\u2028d\u2029e\u000bf\fg',
  'NUL': 'a\u0000b',
  'an override of direction': '\u202eevil\u202c',
  'isolates and embeddings': '\u2066a\u2069\u2067b\u2068\u202a\u202b\u202d',
  'nothing to see': '\u200b\u2060\ufeff\u00ad',
  'halves of characters': '\ud800x\udc00',
  'a mark at the beginning': '\ufeff=1',
});

const formulas = named({
  'a formula': '=HYPERLINK("//x.example","x")',
  'a plus': '+1+cmd',
  'a minus': '-1+cmd',
  'an at sign': '@SUM(1)',
  'a tab before a formula': '\t=1+1',
  'a line end before a formula': '\r=1+1',
  'a formula after a quote': '","=1+1","',
  'a formula in the next line': 'x"\r\n=1+1,"',
  'wide signs': '＝1＋1',
  'a space before a formula': ' =1+1',
  'a control character before a formula': '\u0000=1+1',
});

const plain = ['constructor', '__proto__', 'hasOwnProperty', 'toString'].map((text): Piece => ({ name: JSON.stringify(text), text }));

/** Text that other programs could take for markup, marks, commands, formulas or names of their own. */
export const texts: readonly Piece[] = [
  ...markup, ...marks, ...controls, ...formulas, ...plain,
];

/** Letters that are nowhere else, as many as the piece has units. */
export const letters = ({ text }: Piece): string => 'ŋ'.repeat(text.length);

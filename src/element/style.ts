/** What the element looks like. Colours of its own only where they mean something; the rest is the page's. */
export const style = `
:host {
  --strength: var(--goodturn-strength, #0f6b35);
  --concern: var(--goodturn-concern, #a23b00);
  --signal: var(--goodturn-signal, #1f56b5);
  --line: var(--goodturn-line, color-mix(in srgb, currentColor 22%, transparent));
  --focus: var(--goodturn-focus, currentColor);
  display: block;
  line-height: 1.5;
  overflow-wrap: anywhere;
}
@supports (color: light-dark(red, red)) {
  :host {
    --strength: var(--goodturn-strength, light-dark(#0f6b35, #7ddba3));
    --concern: var(--goodturn-concern, light-dark(#a23b00, #ffb48a));
    --signal: var(--goodturn-signal, light-dark(#1f56b5, #9dc3ff));
  }
}
:host([hidden]), [hidden] { display: none !important; }
[part~=text] { white-space: pre-wrap; unicode-bidi: plaintext; text-decoration-skip-ink: none; line-height: 1.8; }
[part~=announcer] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[part~=findings] { list-style: none; margin: var(--goodturn-gap, .75em) 0 0; padding: 0; }
[part~=suggestions] { list-style: none; margin: .5em 0 0; padding: 0; }
[part~=item] { border-block-start: 1px solid var(--line); }
[part~=finding] { display: block; inline-size: 100%; padding-block: .5em; padding-inline: 1.35em .25em; border: 0; background: none; color: inherit; font: inherit; text-align: start; overflow-wrap: inherit; cursor: pointer; }
[part~=finding]:hover [part~=quote] { text-decoration: underline; }
[part~=kind] { font-weight: 600; margin-inline-end: .25em; }
[part~=finding]::before { content: ""; display: inline-block; inline-size: .6em; block-size: .6em; margin-inline: -1.1em .5em; background: currentColor; }
[part~=strength]::before, [part~=strength] [part~=kind] { color: var(--strength); }
[part~=concern]::before, [part~=concern] [part~=kind] { color: var(--concern); }
[part~=signal]::before, [part~=signal] [part~=kind] { color: var(--signal); }
[part~=strength]::before { border-radius: 50%; }
[part~=signal]::before { rotate: 45deg; }
[part~=details] { padding-block: 0 .75em; padding-inline: 1.35em .25em; }
[part~=message], [part~=advice], [part~=principle] { margin: 0 0 .25em; }
[part~=advice] { font-weight: 600; }
[part~=principle], [part~=why] { font-size: .875em; }
[part~=suggestion] { max-inline-size: calc(100% - 2.2em); padding: .3em .7em; border: 1px solid var(--line); border-radius: var(--goodturn-radius, .4em); background: none; color: inherit; font: inherit; text-align: start; overflow-wrap: inherit; cursor: pointer; }
[part~=suggestion]:hover { border-color: currentColor; }
[part~=key] { margin-inline-start: .4em; padding: 0 .4em; border: 1px solid var(--line); border-radius: .25em; font: .8em/1.5 monospace; }
[part~=why] { display: block; margin-block-start: .15em; }
[part~=suggestions] li + li { margin-block-start: .4em; }
[part~=group] { position: relative; }
[part~=group]:focus { outline: none; }
button:focus-visible, [part~=group]:focus-visible { outline: 2px solid var(--focus); outline-offset: -1px; border-radius: var(--goodturn-radius, .4em); }
mark { color: inherit; background: none; }
::highlight(goodturn-strength) { text-decoration: underline solid 2px var(--strength); }
::highlight(goodturn-signal) { text-decoration: underline dotted 3px var(--signal); }
::highlight(goodturn-concern) { text-decoration: underline wavy 1.5px var(--concern); }
::highlight(goodturn-pointed) { background-color: var(--goodturn-pointed, color-mix(in srgb, currentColor 16%, transparent)); }
mark[part~=strength] { text-decoration: underline solid 2px var(--strength); }
mark[part~=signal] { text-decoration: underline dotted 3px var(--signal); }
mark[part~=concern] { text-decoration: underline wavy 1.5px var(--concern); }
mark[part~=pointed] { background-color: var(--goodturn-pointed, color-mix(in srgb, currentColor 16%, transparent)); }
@media (forced-colors: active) {
  [part~=finding]::before { forced-color-adjust: none; background: CanvasText; }
  [part~=suggestion] { border-color: ButtonBorder; }
  [part~=text] { --strength: CanvasText; --concern: CanvasText; --signal: CanvasText; forced-color-adjust: none; color: CanvasText; background: Canvas; }
  mark[part~=pointed] { color: HighlightText; background: Highlight; }
  ::highlight(goodturn-pointed) { color: HighlightText; background-color: Highlight; }
}
`;

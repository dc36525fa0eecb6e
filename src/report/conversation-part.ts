import type { Conversation } from '../conversation/turn';
import { filtersPart } from './filters';
import { html, type Html } from './markup';
import { noteOf, type Numbered } from './note';
import { turnPart } from './turn-part';

/** A tag that a browser may be told: anything else is left out. */
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The turns with their notes beside them. Notes on turns that are not there stand at the end. */
export const conversationPart = ({ turns }: Conversation, notes: readonly Numbered[], language: string | null): Html => {
  const byTurn = new Map<number, Numbered[]>();
  for (const note of notes) {
    const mine = byTurn.get(note.finding.turn);
    if (mine === undefined) byTurn.set(note.finding.turn, [note]);
    else mine.push(note);
  }
  const astray = notes.filter(({ finding }) => turns[finding.turn] === undefined);
  const lang = language !== null && tag.test(language) ? language : undefined;
  return html`<section aria-labelledby="talk"><h2 id="talk" tabindex="-1">The conversation</h2><p class="soft">Marked words have a number that leads to the note on them. Turns are counted from 0.</p>${notes.length > 0 && filtersPart(notes)}
<ol>${turns.map((turn, index) => turnPart(turn, index, byTurn.get(index) ?? [], { before: turns[index - 1], language: lang }))}</ol>${astray.length > 0 && html`<h3>Notes on turns that are not shown</h3><ol class="notes">${astray.map(noteOf)}</ol>`}</section>`;
};

import type { Aside, Turn } from '../conversation/turn';
import { cut, type Piece } from './cut';
import { html, type Html } from './markup';
import { drawnAs, kindNames, noteOf, type Numbered, refOf } from './note';
import { roleName } from './speaker';
import { clockOf } from './times';

const asideNames: Readonly<Record<Aside['kind'], string>> = { quoted: 'quoted text', forwarded: 'forwarded text', signature: 'signature' };

/** How long an aside may be that is shown at once. */
const longAside = 160;

const isNumbered = (one: Numbered | Aside): one is Numbered => 'number' in one;

const kindOf = (within: readonly Numbered[]): string => Object.keys(kindNames).find((kind) => within.some(({ finding }) => drawnAs(finding) === kind)) ?? 'signal';

const pieceOf = (text: string) => ({ start, end, within, ending }: Piece<Numbered | Aside>): Html => {
  const words = text.slice(start, end);
  const found = within.filter(isNumbered);
  const aside = within.find((one): one is Aside => !isNumbered(one));
  const shown = aside === undefined ? html`${words}` : words.trim() === '' ? html`${words}` : words.length > longAside ? html`<details class="aside"><summary>${Object.hasOwn(asideNames, aside.kind) ? asideNames[aside.kind] : 'an aside'}</summary>${words.trim()}</details>` : html`<span class="aside">${words}</span>`;
  const marked = found.length === 0 ? shown : html`<mark class="${kindOf(found)}" data-n="${found.map(({ number }) => number).join(' ')}">${shown}</mark>`;
  return html`${marked}${ending.filter(isNumbered).map(refOf)}`;
};

/** The text of a turn with its findings marked, cut where they begin and end. */
const textOf = ({ text, asides = [] }: Turn, notes: readonly Numbered[]): Html => html`${cut<Numbered | Aside>(text.length, [...asides, ...notes]).map(pieceOf(text))}`;

/** A turn: who said what when, and the notes on it. */
export const turnPart = (turn: Turn, index: number, notes: readonly Numbered[], { before, language }: { readonly before: Turn | undefined; readonly language: string | undefined }): Html => {
  const { role, author, at, visibility } = turn;
  const name = roleName(role);
  return html`<li class="turn ${role === 'customer' ? 'customer' : 'side'}${visibility === 'internal' && ' internal'}" id="t${index}"><article class="said" aria-labelledby="t${index}-who"><h3 id="t${index}-who">${author === undefined || author === '' ? name : html`<bdi>${author}</bdi> <span class="role">${name.toLowerCase()}</span>`}${visibility === 'internal' && html` <span class="role">internal note</span>`} <span class="place">turn ${index}${at !== undefined && html` · <time>${clockOf(at, before?.at)}</time>`}</span></h3>
<div class="text" dir="auto"${language !== undefined && html` lang="${language}"`}>${textOf(turn, notes)}</div></article>
${notes.length > 0 && html`<ol class="notes" aria-label="Notes on turn ${index}">${notes.map(noteOf)}</ol>`}</li>
`;
};

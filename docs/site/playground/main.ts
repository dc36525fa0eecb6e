import { type Finding, GoodturnError } from 'goodturn';
import { define } from 'goodturn/element';
import { coachInput, type CoachedInput, type DraftReader } from 'goodturn/live';
import { conversation, reply } from './examples';
import { counted, glanceAt } from './glance';
import { byTurn, type Layout, layoutOf, withSuggestion } from './layout';
import { load } from './load';
import { part } from './make';
import { readerOf } from './reader';
import { turnsIn } from './turns';

/** What this page reads and shows. The library has no such bounds. */
const longest = 100_000;
const most = 300;
/** Milliseconds without a key after which the text is read as finished. */
const rest = 1500;

define();
const typed = part('text', HTMLTextAreaElement);
const status = part('status', HTMLElement);
const trouble = part('trouble', HTMLElement);
const loading = part('loading', HTMLElement);
const bytes = part('bytes', HTMLElement);
const progress = part('progress', HTMLProgressElement);
const again = part('again', HTMLButtonElement);
const glance = part('glance', HTMLElement);
const keys = part('keys', HTMLElement);
const empty = part('empty', HTMLElement);
const turns = turnsIn(part('turns', HTMLElement));
let layout: Layout = { turns: [], places: [] };

const say = (words: string): void => void (status.textContent === words || (status.textContent = words));
const MB = (count: number): string => (count / 1e6).toFixed(1);

const onError = (error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  trouble.textContent = message.replace(/, or name the agents: .*$/, '.');
};

const show = (text: string, all: readonly Finding[]): void => {
  trouble.textContent = '';
  layout = text.trim() === '' ? { turns: [], places: [] } : layoutOf(text);
  const shown = byTurn(layout, all.slice(0, most));
  turns.show(layout.turns, shown);
  glance.replaceChildren(...glanceAt(shown.flat(), turns.open));
  keys.hidden = all.length === 0;
  empty.hidden = layout.turns.length > 0;
  const bounds = [all.length > most ? `The first ${most} are shown.` : '', typed.value.length > longest ? `This page reads the first ${longest.toLocaleString('en')} characters.` : ''];
  say(text.trim() === '' ? '' : [`${all.length === 0 ? 'Nothing stands out' : counted(all)}.`, ...bounds].join(' ').trim());
};

/** The worker starts with the first words, and not before; where it fails, it can be started anew. */
let reader: Promise<DraftReader> | undefined;
const stopped = (): void => {
  reader = undefined;
  again.hidden = false;
};
const started = (): Promise<DraftReader> => {
  reader ??= load((loaded, total) => {
    progress.max = total;
    progress.value = loaded;
    bytes.textContent = `${MB(loaded)} of ${MB(total)} MB`;
  }).then(readerOf).finally(() => (loading.hidden = true));
  reader.catch(stopped);
  return reader;
};
const start = async (): Promise<DraftReader> => {
  if (reader === undefined) {
    progress.value = 0;
    bytes.textContent = '';
    loading.hidden = false;
    say('Loading the model, once.');
  }
  return started();
};
const fail = (error: unknown): void => {
  if (typed.value.trim() === '') return;
  say('');
  onError(error);
  if (error instanceof GoodturnError && error.code === 'worker-failed') stopped();
};

const coached: CoachedInput = coachInput({
  session: { draft: async (text, options) => (await start()).draft(text, options) },
  onFindings: (_few, { text, all }) => show(text, all),
  onError: fail,
});

let resting: ReturnType<typeof setTimeout> | undefined;
const finish = (): void => {
  clearTimeout(resting);
  void coached.flush({ finished: true });
};
const take = (composing: boolean): void => {
  clearTimeout(resting);
  coached.input(typed.value.slice(0, longest), { composing });
  if (!composing) resting = setTimeout(finish, rest);
};
const put = (text: string): void => {
  typed.value = text;
  take(false);
  finish();
};

typed.addEventListener('input', (event) => take(event instanceof InputEvent && event.isComposing));
typed.addEventListener('compositionend', () => take(false));
typed.addEventListener('focus', () => void start().catch(fail), { once: true });
part('conversation', HTMLButtonElement).addEventListener('click', () => put(conversation));
part('reply', HTMLButtonElement).addEventListener('click', () => put(reply));
part('clear', HTMLButtonElement).addEventListener('click', () => {
  put('');
  typed.focus();
});
again.addEventListener('click', () => {
  again.hidden = true;
  finish();
});
part('turns', HTMLElement).addEventListener('goodturn-apply', ({ detail }) => put(withSuggestion(typed.value, layout, detail.finding, detail.suggestion.text)));
